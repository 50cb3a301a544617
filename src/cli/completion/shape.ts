/** The command line as the shells complete it: commands, what each takes, its options and their values. Plain data. */
import type { Say } from '../../report/renderer.js';
import { ENCODING_NAMES } from '../../source/decode.js';
import { NAMES } from '../commands/explain.js';
import { SCHEMAS } from '../commands/schema.js';
import { GROUP_KEYS } from '../compare/groups.js';
import { aboutOption } from '../extensions.js';
import { type CommandName, COMMANDS, knows, longFlag, OPTIONS, type OptionSpec } from '../options.js';
import { SHELLS } from './shells.js';

/** What may be typed at a place; `list` are choices separated by commas, `word` is what only the user knows. */
export type Value =
  | { readonly kind: 'choices' | 'list'; readonly choices: readonly string[] }
  | { readonly kind: 'files' | 'folders' | 'word' | 'nothing' };

export interface OptionShape {
  /** `-V` and `--version`. */
  readonly flags: readonly string[];
  readonly about: string;
  /** What its value is called; null where it takes none. */
  readonly placeholder: string | null;
  readonly value: Value;
  readonly repeatable: boolean;
}

export interface CommandShape {
  readonly name: CommandName;
  readonly about: string;
  readonly operand: Value;
  readonly options: readonly OptionShape[];
}

/** Operands other than files. */
const OPERANDS: Partial<Record<CommandName, Value>> = {
  merge: { kind: 'folders' },
  stream: { kind: 'nothing' },
  rules: { kind: 'nothing' },
  init: { kind: 'nothing' },
  explain: { kind: 'choices', choices: NAMES },
  schema: { kind: 'choices', choices: SCHEMAS },
  completion: { kind: 'choices', choices: SHELLS },
};

/** What an option whose value is free takes most often. */
const USUAL: Readonly<Record<string, readonly string[]>> = { '--encoding': ENCODING_NAMES, '--by': GROUP_KEYS };

/** Every command, in the order of the help. */
export const shapeOf = (say: Say): readonly CommandShape[] =>
  COMMANDS.map((name) => ({
    name,
    about: say(`brief.${name}`),
    operand: OPERANDS[name] ?? { kind: 'files' },
    options: OPTIONS.filter((option) => knows(name, option) || knows(null, option)).map((option) =>
      optionShape(option, name, say),
    ),
  }));

function optionShape(option: OptionSpec, command: CommandName, say: Say): OptionShape {
  return {
    flags: option.flags.match(/(?<![\w-])--?[\w-]+/gu) ?? [],
    about: aboutOption(option, command, say),
    placeholder: placeholderOf(option),
    value: valueOf(option),
    repeatable: option.repeatable === true,
  };
}

/** NAME of `--format <NAME>`. */
export const placeholderOf = ({ flags }: OptionSpec): string | null => /<([^>]+)>/u.exec(flags)?.[1] ?? null;

function valueOf(option: OptionSpec): Value {
  const placeholder = placeholderOf(option);
  if (placeholder === null) return { kind: 'nothing' };
  const choices = option.choices ?? USUAL[longFlag(option)];
  if (choices !== undefined) return { kind: option.value === 'list' ? 'list' : 'choices', choices };
  if (/^(?:FILE|PATH|UPPER)/u.test(placeholder)) return { kind: 'files' };
  return { kind: placeholder.startsWith('DIR') ? 'folders' : 'word' };
}

/** Flags that take a value, whatever the command: the word behind them is no command. */
export const takingFlags = (commands: readonly CommandShape[]): readonly string[] => [
  ...new Set(
    commands.flatMap(({ options }) =>
      options.filter(({ placeholder }) => placeholder !== null).flatMap(({ flags }) => flags),
    ),
  ),
];
