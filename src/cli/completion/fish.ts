/** Completion for fish, 3.0 and later: one line for each option, with the commands that know it. */
import { type CommandShape, type OptionShape, takingFlags, type Value } from './shape.js';

export const fishScript = (commands: readonly CommandShape[]): string => `# gaojian completion fish | source
function __gaojian_command
    set -l skip no
    for word in (commandline -opc)[2..-1]
        if test $skip = yes
            set skip no
            continue
        end
        switch $word
            case ${takingFlags(commands).join(' ')}
                set skip yes
            case '-*'
                continue
            case ${commands.map(({ name }) => name).join(' ')}
                echo $word
                return
            case '*'
                echo analyze
                return
        end
    end
    echo none
end
function __gaojian_first
    test (__gaojian_command) = none
end
function __gaojian_is
    contains -- (string replace none analyze (__gaojian_command)) $argv
end

${commands.map(({ name, about }) => `complete -c gaojian -n __gaojian_first -a ${name} -d ${quoted(about)}`).join('\n')}
${commands.flatMap(operandLines).join('\n')}
${optionLines(commands).join('\n')}
`;

/** Files are offered unless something else is said. */
const operandLines = ({ name, operand }: CommandShape): readonly string[] =>
  operand.kind === 'files' ? [] : [`complete -c gaojian -n '__gaojian_is ${name}' ${argumentsOf(operand, '-f')}`];

/** Options that are the same everywhere share a line. */
function optionLines(commands: readonly CommandShape[]): readonly string[] {
  const names = new Map<string, string[]>();
  for (const { name, options } of commands)
    for (const option of options) names.set(lineOf(option), [...(names.get(lineOf(option)) ?? []), name]);
  return [...names].map(([line, known]) =>
    known.length === commands.length
      ? `complete -c gaojian ${line}`
      : `complete -c gaojian -n '__gaojian_is ${known.join(' ')}' ${line}`,
  );
}

function lineOf({ flags, about, placeholder, value }: OptionShape): string {
  const named = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const taken = placeholder === null ? [] : [value.kind === 'files' ? '-r -F' : argumentsOf(value, '-x')];
  return [...named, ...taken, `-d ${quoted(about)}`].join(' ');
}

function argumentsOf(value: Value, exclusive: '-f' | '-x'): string {
  if ('choices' in value) {
    const choices = value.choices.join(' ');
    if (value.kind === 'choices') return `${exclusive} -a '${choices}'`;
    return `${exclusive} -a '(__fish_complete_list , "printf %s\\\\\\n ${choices}")'`;
  }
  return value.kind === 'folders' ? `${exclusive} -a '(__fish_complete_directories)'` : exclusive;
}

const quoted = (text: string): string => `'${text.replace(/['\\]/gu, '\\$&')}'`;
