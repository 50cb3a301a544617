/** The help, drawn from the options and the words for them; aligned with 汉字, which commander's own is not. */
import type { Say } from '../report/renderer.js';
import { measure } from '../report/width.js';
import { choicesInWords } from './choices.js';
import { aboutOption } from './extensions.js';
import { COMMAND_GROUPS, commandsOf } from './groups.js';
import { type CommandName, COMMANDS, GROUPS, knows, type OptionSpec, OPTIONS } from './options.js';

const MARGIN = '  ';
const GAP = 2;
const NARROWEST = 60;
/** Examples of each command, by their keys; the first stands for the command in the manual. */
export const EXAMPLES: Partial<Record<CommandName, readonly string[]>> = {
  analyze: ['table', 'requirements', 'csv', 'several', 'stdin'],
  compare: ['compare', 'compareFolder', 'compareSaved', 'compareBy'],
  batch: ['batch', 'batchManifest', 'batchShard'],
  merge: ['merge'],
  stream: ['stream'],
  terms: ['terms', 'termsYear', 'termsMatch'],
  kwic: ['kwic', 'kwicSort', 'kwicCount'],
  check: ['check', 'checkFix', 'checkSources', 'checkCi'],
  cover: ['cover', 'coverChecklist', 'coverMin'],
  checklist: ['coverChecklist', 'checklistSeveral'],
  text: ['text', 'textOrigin'],
  rules: ['rules', 'rulesJson'],
  explain: ['explain', 'explainElement'],
  init: ['init'],
  schema: ['schema', 'schemaCheck'],
  completion: ['completionBash', 'completionZsh', 'completionFish', 'completionPowershell'],
};
export const VARIABLES = ['GAOJIAN_LANG', 'GAOJIAN_AMBIGUOUS_WIDTH', 'NO_COLOR', 'FORCE_COLOR'] as const;

type Pair = readonly [left: string, right: string];

/** Help of one command, or of the program where `command` is none of them. */
export function helpText(command: string, say: Say, width: number): string {
  const known = COMMANDS.find((name) => name === command) ?? null;
  const blocks = [
    [say(`usage.${known ?? 'program'}`)],
    paragraph(say(`about.${known ?? 'program'}`), width),
    ...(known === null ? [...commandBlocks(say, width), paragraph(say('help.options'), width)] : []),
    ...optionBlocks(known, say, width),
    exampleLines(known ?? 'analyze', say),
    ...(readsFiles(known) ? [block('environment', variablePairs(say), say, { width })] : []),
    paragraph(say(exitOf(known)), width),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function exitOf(command: CommandName | null): string {
  if (command === 'batch' || command === 'merge' || command === 'stream') return 'help.exit.archive';
  return command === 'check' || command === 'cover' ? `help.exit.${command}` : 'help.exit';
}

/** Commands that read no manuscripts need none of the variables but for the language. */
const readsFiles = (command: CommandName | null): boolean =>
  OPTIONS.some((option) => option.name === 'encoding' && knows(command ?? 'analyze', option));

/** Commands by what one wants to do, aligned with one another. */
function commandBlocks(say: Say, width: number): readonly (readonly string[])[] {
  const ruler = measure(2);
  const left = Math.max(...COMMANDS.map((name) => ruler.width(say(`synopsis.${name}`))));
  return COMMAND_GROUPS.map((group) => {
    const pairs = commandsOf(group).map((name) => [say(`synopsis.${name}`), say(`brief.${name}`)] as const);
    return block(`group.${group}`, pairs, say, { width, left });
  });
}

const variablePairs = (say: Say): readonly Pair[] => VARIABLES.map((name) => [name, say(`variable.${name}`)]);

/** The program's help shows the options of `analyze`, which is what it does unless told otherwise. */
function optionBlocks(command: CommandName | null, say: Say, width: number): readonly (readonly string[])[] {
  const shown = OPTIONS.filter((option) => knows(null, option) || knows(command ?? 'analyze', option));
  const left = shown.reduce((most, option) => Math.max(most, flagsOf(option).length), 0);
  return GROUPS.map((group) => {
    const pairs = shown
      .filter((option) => option.group === group)
      .map((option) => [flagsOf(option), aboutOf(option, command ?? 'analyze', say)] as const);
    return block(group, pairs, say, { width, left });
  });
}

const flagsOf = ({ flags }: OptionSpec): string => flags.replace(/<([^>]+)>/u, '$1');

function aboutOf(option: OptionSpec, command: CommandName, say: Say): string {
  const { choices, default: preset } = option;
  const chosen = choices === undefined ? '' : say('help.choices', { choices: choicesInWords(choices, say) });
  const standard = preset === undefined ? '' : say('help.default', { value: preset });
  return `${aboutOption(option, command, say)}${chosen}${standard}`;
}

function exampleLines(command: CommandName, say: Say): readonly string[] {
  const names = EXAMPLES[command] ?? [];
  if (names.length === 0) return [];
  const lines = names.flatMap((name) => [
    `${MARGIN}${say(`example.${name}.about`)}`,
    `${MARGIN}${MARGIN}${say(`example.${name}`)}`,
  ]);
  return [say('help.examples'), ...lines];
}

interface Size {
  readonly width: number;
  /** Of the left column; as wide as it needs to be unless given. */
  readonly left?: number;
}

const paragraph = (text: string, width: number): readonly string[] => measure(2).wrap(text, Math.max(width, NARROWEST));

function block(title: string, pairs: readonly Pair[], say: Say, size: Size): readonly string[] {
  if (pairs.length === 0) return [];
  const ruler = measure(2);
  const left = size.left ?? Math.max(...pairs.map(([flags]) => ruler.width(flags)));
  const room = Math.max(size.width, NARROWEST) - MARGIN.length - left - GAP;
  const lines = pairs.flatMap(([flags, about]) => {
    const pad = (text: string): string => MARGIN + text + ' '.repeat(left + GAP - ruler.width(text));
    return ruler.wrap(about, room).map((line, index) => pad(index === 0 ? flags : '') + line);
  });
  return [say(`help.${title}`), ...lines];
}
