/** What one does with the program, as data: the groups of its help and of the manual, and the commands of each. */
import { COMMANDS, type CommandName } from './options.js';

export const COMMAND_GROUPS = ['read', 'check', 'compare', 'archive', 'about'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

const GROUP_OF: Partial<Record<CommandName, CommandGroup>> = {
  check: 'check',
  rules: 'check',
  explain: 'check',
  init: 'check',
  compare: 'compare',
  cover: 'compare',
  checklist: 'compare',
  batch: 'archive',
  merge: 'archive',
  stream: 'archive',
  schema: 'about',
  completion: 'about',
};

/** Commands of a group in the order of all; one that nobody has put anywhere reads manuscripts, as most do. */
export const commandsOf = (group: CommandGroup): readonly CommandName[] =>
  COMMANDS.filter((name) => (GROUP_OF[name] ?? 'read') === group);
