/** Commander's complaints about the command line, as UserErrors in our own words. */
import type { CommanderError } from 'commander';
import { UserError } from './codes.js';
import { longFlag, OPTIONS } from './options.js';

/** Its message quotes the culprit: error: unknown option '--fromat'. */
const quoted = (message: string): string => /'([^']*)'/u.exec(message)?.[1] ?? message;

/** Turns what commander throws for bad usage into a UserError. */
export function usageError({ code, message }: CommanderError): UserError {
  const value = quoted(message);
  if (code === 'commander.unknownOption') {
    return new UserError('unknown-option', { value: value.replace(/=.*$/u, ''), choices: OPTIONS.map(longFlag) });
  }
  if (code === 'commander.optionMissingArgument')
    return new UserError('option-needs-value', { option: value.replace(/ .*$/u, '') });
  // Of all commands `explain` alone asks for one.
  if (code === 'commander.missingArgument')
    return new UserError('missing-argument', { command: 'explain', example: 'count-mismatch' });
  if (code === 'commander.excessArguments') return new UserError('too-many-arguments', { command: value });
  return new UserError('usage', { message: message.replace(/^error: /u, '') });
}
