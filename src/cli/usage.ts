/** Commander's complaints about the command line, as UserErrors in our own words. */
import type { CommanderError } from 'commander';
import { UserError } from './codes.js';
import { isMistyped, unknownCommand } from './mistyped.js';
import { type CommandName, COMMANDS, knows, longFlag, OPTIONS } from './options.js';

/** Its message quotes the culprit: error: unknown option '--fromat'. */
const quoted = (message: string): string => /'([^']*)'/u.exec(message)?.[1] ?? message;

/** Turns what commander throws for bad usage into a UserError. */
export function usageError({ code, message }: CommanderError, argv: readonly string[]): UserError {
  const value = quoted(message);
  // `gaojian chek --fix 稿.txt`: the word is what is wrong, not the option.
  const [first = ''] = argv;
  if (code === 'commander.unknownOption' && !isCommand(first) && isMistyped(first)) return unknownCommand(first);
  const typed = argv.find(isCommand) ?? null;
  const command = typed ?? 'analyze';
  if (code === 'commander.unknownOption') {
    const option = value.replace(/=.*$/u, '');
    return option !== value && isSwitch(option, command)
      ? new UserError('option-takes-no-value', { option })
      : unknownOption(option, typed);
  }
  if (code === 'commander.optionMissingArgument')
    return new UserError('option-needs-value', { option: value.replace(/ .*$/u, '') });
  if (code === 'commander.missingArgument')
    return new UserError('missing-argument', {
      command,
      example: command === 'completion' ? 'bash' : 'count-mismatch',
    });
  if (code === 'commander.excessArguments') return new UserError('too-many-arguments', { command: value });
  return new UserError('usage', { message: message.replace(/^error: /u, '') });
}

const isCommand = (word: string): word is CommandName => (COMMANDS as readonly string[]).includes(word);

/** One that is on or off, of a command or of all. */
const isSwitch = (value: string, command: CommandName): boolean =>
  OPTIONS.some((option) => longFlag(option) === value && (knows(command, option) || knows(null, option)));

/** An option of other commands is no slip of the pen: it is said whose it is. Nobody is sent to a command that was not typed. */
function unknownOption(value: string, typed: CommandName | null): UserError {
  const command = typed ?? 'analyze';
  const named = { command, ...(typed === null ? { kind: 'bare' as const } : {}) };
  const others = OPTIONS.filter((option) => longFlag(option) === value).flatMap(({ commands }) => commands ?? []);
  if (others.length > 0) return new UserError('option-elsewhere', { option: value, commands: others, ...named });
  const own = OPTIONS.filter((option) => knows(command, option) || knows(null, option));
  return new UserError('unknown-option', { value, choices: own.map(longFlag), ...named });
}
