/**
 * Completion for bash, 3.2 (macOS) and later, without the package bash-completion: one function, whose tables are
 * made from the shape. Where it answers nothing, readline completes files.
 */
import { type CommandShape, takingFlags, type Value } from './shape.js';

/** The script; it holds no other quotes than single ones around words of `[\w .-]`. */
export const bashScript = (commands: readonly CommandShape[]): string => `# source <(gaojian completion bash)
_gaojian() {
  local cur=\${COMP_WORDS[COMP_CWORD]} option='' command='' lead='' kind='' words='' i=1 word IFS=$' \\t\\n'
  COMPREPLY=()
  while ((i < COMP_CWORD)); do
    word=\${COMP_WORDS[i]}
    case $word in
      --) return ;;
      ${takingFlags(commands).join('|')}) [[ \${COMP_WORDS[i + 1]} == = ]] && ((i++)); ((i++)) ;;
      -*) ;;
      ${commands.map(({ name }) => name).join('|')}) command=$word; break ;;
      *) command=analyze; break ;;
    esac
    ((i++))
  done
  # readline parts words at "=", unless COMP_WORDBREAKS says otherwise
  if [[ $cur == = ]]; then option=\${COMP_WORDS[COMP_CWORD - 1]} cur=''
  elif ((COMP_CWORD > 1)) && [[ \${COMP_WORDS[COMP_CWORD - 1]} == = ]]; then option=\${COMP_WORDS[COMP_CWORD - 2]}
  elif [[ $cur == --*=* ]]; then option=\${cur%%=*} lead=\${cur%%=*}= cur=\${cur#*=}
  else option=\${COMP_WORDS[COMP_CWORD - 1]}; fi
  case "\${command:-analyze} $option" in
${optionCases(commands)}
    *)
      if [[ $cur == -* ]]; then
        kind=choices
        case \${command:-analyze} in
${commands.map(({ name, options }) => `          ${name}) words='${options.flatMap(({ flags }) => flags).join(' ')}' ;;`).join('\n')}
        esac
      elif [[ -z $command ]]; then
        kind=first words='${commands.map(({ name }) => name).join(' ')}'
      else
        case $command in
${commands.map(({ name, operand }) => `          ${name}) ${setting(operand)} ;;`).join('\n')}
        esac
      fi ;;
  esac
  case $kind in
    files) [[ -z $lead ]] && return; compopt -o filenames 2>/dev/null; IFS=$'\\n'; COMPREPLY=($(compgen -P "$lead" -f -- "$cur")) ;;
    folders) compopt -o filenames 2>/dev/null; IFS=$'\\n'; COMPREPLY=($(compgen -P "$lead" -d -- "$cur")) ;;
    choices) COMPREPLY=($(compgen -P "$lead" -W "$words" -- "$cur")) ;;
    list)
      [[ $cur == *,* ]] && lead=$lead\${cur%,*},
      COMPREPLY=($(compgen -P "$lead" -W "$words" -- "\${cur##*,}"))
      compopt -o nospace 2>/dev/null ;;
    first)
      COMPREPLY=($(compgen -W "$words" -- "$cur"))
      if [[ -n $cur ]]; then compopt -o filenames 2>/dev/null; IFS=$'\\n'; COMPREPLY+=($(compgen -f -- "$cur")); fi
      return ;;
  esac
  compopt +o default 2>/dev/null
  return 0
}
complete -o default -F _gaojian gaojian
`;

const setting = (value: Value): string =>
  'choices' in value ? `kind=${value.kind} words='${value.choices.join(' ')}'` : `kind=${value.kind}`;

/** Options of one setting stand together: `'check --config'|'check --baseline') kind=files ;;` */
function optionCases(commands: readonly CommandShape[]): string {
  const places = new Map<string, string[]>();
  for (const { name, options } of commands)
    for (const { flags, placeholder, value } of options)
      if (placeholder !== null) {
        const known = places.get(setting(value)) ?? [];
        places.set(setting(value), [...known, ...flags.map((flag) => `'${name} ${flag}'`)]);
      }
  return [...places].map(([set, names]) => `    ${names.join('|')}) ${set} ;;`).join('\n');
}
