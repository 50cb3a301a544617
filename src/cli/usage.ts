/** Commander's complaints about the command line, as UserErrors in our own words. */
import type { CommanderError } from 'commander';
import { UserError } from './codes.js';
import { type CommandName, COMMANDS, knows, longFlag, OPTIONS } from './options.js';

/** Its message quotes the culprit: error: unknown option '--fromat'. */
const quoted = (message: string): string => /'([^']*)'/u.exec(message)?.[1] ?? message;

/** Turns what commander throws for bad usage into a UserError. */
export function usageError({ code, message }: CommanderError, argv: readonly string[]): UserError {
  const value = quoted(message);
  const command = COMMANDS.find((name) => argv.includes(name)) ?? 'analyze';
  if (code === 'commander.unknownOption') {
    const option = value.replace(/=.*$/u, '');
    return option !== value && isSwitch(option, command)
      ? new UserError('option-takes-no-value', { option })
      : unknownOption(option, command);
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

/** One that is on or off, of a command or of all. */
const isSwitch = (value: string, command: CommandName): boolean =>
  OPTIONS.some((option) => longFlag(option) === value && (knows(command, option) || knows(null, option)));

/** An option of other commands is no slip of the pen: it is said whose it is. */
function unknownOption(value: string, command: CommandName): UserError {
  const others = OPTIONS.filter((option) => longFlag(option) === value).flatMap(({ commands }) => commands ?? []);
  if (others.length > 0) return new UserError('option-elsewhere', { option: value, command, commands: others });
  const own = OPTIONS.filter((option) => knows(command, option) || knows(null, option));
  return new UserError('unknown-option', { value, command, choices: own.map(longFlag) });
}
