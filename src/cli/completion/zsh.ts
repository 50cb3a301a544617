/** Completion for zsh, by its own `_arguments`; works as an autoloaded file and sourced after `compinit`. */
import { type CommandShape, type OptionShape, takingFlags, type Value } from './shape.js';

export const zshScript = (commands: readonly CommandShape[]): string => `#compdef gaojian
# source <(gaojian completion zsh)

_gaojian_first() {
  local -a commands=(
${commands.map(({ name, about }) => `    ${quoted(`${name}:${escaped(about)}`)}`).join('\n')}
  )
  _describe -t commands command commands
  _files
}

_gaojian() {
  local command='' word
  local -a options operand
  integer i=2
  while (( i < CURRENT )); do
    word=\${words[i]}
    case $word in
      (--) command=analyze; break ;;
      (${takingFlags(commands).join('|')}) (( i++ )) ;;
      (-*) ;;
      (${commands.map(({ name }) => name).join('|')}) command=$word; words[i]=(); (( CURRENT-- )); break ;;
      (*) command=analyze; break ;;
    esac
    (( i++ ))
  done
  case \${command:-analyze} in
${commands.map(commandCase).join('\n')}
  esac
  [[ -z $command ]] && operand=('1: :_gaojian_first' $operand)
  _arguments -S : $options $operand
}

if [[ \${funcstack[1]} == _gaojian ]]; then _gaojian "$@"; else compdef _gaojian gaojian; fi
`;

const commandCase = ({ name, operand, options }: CommandShape): string => `    (${name})
      operand=(${operand.kind === 'nothing' ? '' : quoted(`${'choices' in operand ? '1' : '*'}: :${actionOf(operand)}`)})
      options=(
${options
  .flatMap(optionSpecs)
  .map((spec) => `        ${spec}`)
  .join('\n')}
      ) ;;`;

/** `'*--dictionary=[about]:FILE:_files'`, and one for each of the flags that mean the same. */
const optionSpecs = ({ flags, about, placeholder, value, repeatable }: OptionShape): readonly string[] =>
  flags.map((flag) => {
    const before = repeatable ? '*' : flags.length > 1 ? `(${flags.join(' ')})` : '';
    const after = placeholder === null ? '' : `:${escaped(placeholder)}:${actionOf(value)}`;
    return quoted(`${before}${flag}${placeholder === null ? '' : '='}[${escaped(about)}]${after}`);
  });

function actionOf(value: Value): string {
  if ('choices' in value)
    return value.kind === 'list' ? `_values -s , element ${value.choices.join(' ')}` : `(${value.choices.join(' ')})`;
  return { files: '_files', folders: '_files -/', word: ' ', nothing: '' }[value.kind];
}

const escaped = (text: string): string => text.replace(/[[\]:\\]/gu, '\\$&');
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
