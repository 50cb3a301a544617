/** Words of the manual alone, in English. */
import type { manualZh } from './zh.js';

export const manualEn: Readonly<Record<keyof typeof manualZh, string>> = {
  title: 'read Chinese speech manuscripts as structure',
  description:
    'gaojian reads Chinese official speech manuscripts and work reports, and lists their outline, requirements, numeric slogans with members, declared counts, quotes, targets, responsibilities, blanks, moves and year; it also checks, compares and analyses archives of them. It reads Word (.docx, .doc), WPS, PDF, HTML, Markdown and plain text. Without a command it analyses.',
  name: 'NAME',
  synopsis: 'SYNOPSIS',
  describes: 'DESCRIPTION',
  commands: 'COMMANDS',
  options: 'OPTIONS',
  general: 'Options of every command',
  optionsOf: 'Options of {command}',
  exit: 'EXIT STATUS',
  environment: 'ENVIRONMENT',
  files: 'FILES',
  examples: 'EXAMPLES',
  seeAlso: 'SEE ALSO',
  choices: ' One of: {choices}.',
  stop: '.',
  'exit.0': 'All done; with check and cover, nothing at or beyond the limit.',
  'exit.1':
    'check: findings at or above --fail-on; cover: less than --min; batch, merge, stream: manuscripts that could not be analysed.',
  'exit.2': 'Bad usage, or a file that could not be done (the others still are).',
  'exit.130': 'batch, merge: interrupted with Ctrl+C; run it again to go on.',
  'file.config':
    'Configuration of check, looked for in the folder of the manuscript and those above it; gaojian init writes a commented one.',
  'file.schema': 'JSON Schemas of an analysis, a check, a comparison and a coverage; gaojian schema prints them.',
};
