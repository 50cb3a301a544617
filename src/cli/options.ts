/**
 * Every option once, as data. Commander reads it to parse, the help to explain; completions and the
 * man page can read it too. What an option does is said in the wording table: `option.<name>`.
 */
import type { SegmenterName } from '../lexicon/segmenter.js';
import { COMPARED } from '../model/compare.js';
import { ELEMENTS } from '../model/types.js';
import { PROFILES, SEVERITIES } from '../check/rule.js';
import { CHECK_RENDERERS } from '../report/check/registry.js';
import { COMPARISON_RENDERERS } from '../report/compare/registry.js';
import { COVER_RENDERERS } from '../report/cover/registry.js';
import { RENDERERS } from '../report/registry.js';
import { LANGUAGES } from './wording/index.js';
import { ARCHIVE_OPTIONS } from './archive/options.js';
import { CORPUS_OPTIONS } from './corpus/options.js';

export const COMMANDS = [
  'analyze',
  'check',
  'compare',
  'cover',
  'checklist',
  'batch',
  'merge',
  'stream',
  'terms',
  'kwic',
  'text',
  'rules',
  'explain',
  'init',
  'schema',
  'completion',
] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Headings of the help, in its order. */
export const GROUPS = ['input', 'analysis', 'output', 'general'] as const;

export interface OptionSpec {
  /** Of the parsed value, and of its words. */
  readonly name: string;
  /** As commander reads them. */
  readonly flags: string;
  readonly group: (typeof GROUPS)[number];
  /** The commands that know it; null for all. */
  readonly commands: readonly CommandName[] | null;
  readonly value?: 'word' | 'integer' | 'share' | 'list';
  readonly choices?: readonly string[];
  readonly default?: string;
  readonly repeatable?: true;
}

/** Named here too, so that parsing a command line need not load what runs them. */
const SEGMENTERS = ['nodejieba', 'node-rs'] as const satisfies readonly SegmenterName[];

const analyze = { commands: ['analyze'] } as const;
/** What says how a manuscript is analysed. */
const analysing = { commands: ['analyze', 'batch', 'stream'] } as const;
const text = { commands: ['text'] } as const;
const check = { commands: ['check'] } as const;
const compare = { commands: ['compare'] } as const;
const cover = { commands: ['cover'] } as const;
/** What can be told the years it is about. */
const dated = { commands: ['compare', 'terms', 'kwic'] } as const;

export const OPTIONS: readonly OptionSpec[] = [
  {
    commands: ['analyze', 'check', 'compare', 'cover', 'checklist', 'batch', 'stream', 'terms', 'kwic', 'text'],
    name: 'encoding',
    flags: '--encoding <NAME>',
    group: 'input',
    value: 'word',
  },
  { ...analyze, name: 'year', flags: '--year <N>', group: 'input', value: 'integer' },
  {
    commands: ['analyze', 'check', 'compare', 'cover', 'checklist', 'batch', 'stream', 'terms', 'kwic'],
    name: 'dictionary',
    flags: '--dictionary <FILE>',
    group: 'input',
    value: 'word',
    repeatable: true,
  },
  { ...compare, name: 'yearOf', flags: '--year <FILE=N>', group: 'input', value: 'word', repeatable: true },
  {
    commands: ['compare', 'batch', 'terms', 'kwic'],
    name: 'manifest',
    flags: '--manifest <FILE>',
    group: 'input',
    value: 'word',
  },
  { ...compare, name: 'by', flags: '--by <NAME>', group: 'analysis', value: 'word', default: 'year' },
  { ...dated, name: 'since', flags: '--since <N>', group: 'analysis', value: 'integer' },
  { ...dated, name: 'until', flags: '--until <N>', group: 'analysis', value: 'integer' },
  { ...compare, name: 'minYears', flags: '--min-years <N>', group: 'analysis', value: 'integer' },
  {
    ...compare,
    name: 'compareOnly',
    flags: '--only <LIST>',
    group: 'analysis',
    value: 'list',
    choices: COMPARED,
    repeatable: true,
  },
  {
    ...compare,
    name: 'compareFormat',
    flags: '--format <NAME>',
    group: 'output',
    value: 'word',
    choices: COMPARISON_RENDERERS.map(({ name }) => name),
    default: 'table',
  },
  {
    commands: ['analyze', 'check', 'text'],
    name: 'stdinFilename',
    flags: '--stdin-filename <NAME>',
    group: 'input',
    value: 'word',
  },
  { ...cover, name: 'against', flags: '--against <UPPER...>', group: 'input', value: 'word', repeatable: true },
  { ...cover, name: 'checklist', flags: '--checklist <FILE>', group: 'input', value: 'word' },
  { ...check, name: 'profile', flags: '--profile <NAME>', group: 'analysis', value: 'word', choices: PROFILES },
  { ...check, name: 'config', flags: '--config <FILE>', group: 'analysis', value: 'word' },
  { ...check, name: 'noConfig', flags: '--no-config', group: 'analysis' },
  { ...check, name: 'sources', flags: '--sources <PATH>', group: 'analysis', value: 'word', repeatable: true },
  { ...check, name: 'baseline', flags: '--baseline <FILE>', group: 'analysis', value: 'word' },
  { ...check, name: 'updateBaseline', flags: '--update-baseline', group: 'analysis' },
  { ...check, name: 'fix', flags: '--fix', group: 'analysis' },
  { ...check, name: 'dryRun', flags: '--dry-run', group: 'analysis' },
  { ...check, name: 'jobs', flags: '--jobs <N>', group: 'analysis', value: 'integer' },
  { ...check, name: 'failOn', flags: '--fail-on <SEVERITY>', group: 'output', value: 'word', choices: SEVERITIES },
  { ...check, name: 'maxWarnings', flags: '--max-warnings <N>', group: 'output', value: 'integer' },
  {
    ...check,
    name: 'checkFormat',
    flags: '--format <NAME>',
    group: 'output',
    value: 'word',
    choices: CHECK_RENDERERS.map(({ name }) => name),
    default: 'stylish',
  },
  { ...cover, name: 'min', flags: '--min <N>', group: 'output', value: 'share' },
  {
    ...cover,
    name: 'coverFormat',
    flags: '--format <NAME>',
    group: 'output',
    value: 'word',
    choices: COVER_RENDERERS.map(({ name }) => name),
    default: 'table',
  },
  { ...check, name: 'quiet', flags: '--quiet', group: 'output' },
  {
    commands: ['rules', 'explain'],
    name: 'rulesFormat',
    flags: '--format <NAME>',
    group: 'output',
    value: 'word',
    choices: ['table', 'json'],
    default: 'table',
  },
  {
    ...analysing,
    name: 'only',
    flags: '--only <LIST>',
    group: 'analysis',
    value: 'list',
    choices: ELEMENTS,
    repeatable: true,
  },
  { ...analysing, name: 'terms', flags: '--terms <N>', group: 'analysis', value: 'integer' },
  { ...analysing, name: 'noTerms', flags: '--no-terms', group: 'analysis' },
  { ...analysing, name: 'tokens', flags: '--tokens', group: 'analysis' },
  {
    ...analysing,
    name: 'segmenter',
    flags: '--segmenter <NAME>',
    group: 'analysis',
    value: 'word',
    choices: SEGMENTERS,
  },
  {
    ...analyze,
    name: 'format',
    flags: '--format <NAME>',
    group: 'output',
    value: 'word',
    choices: RENDERERS.map(({ name }) => name),
    default: 'table',
  },
  { commands: ['analyze', 'compare', 'cover'], name: 'all', flags: '--all', group: 'output' },
  {
    commands: ['analyze', 'check', 'compare', 'cover', 'checklist', 'terms', 'kwic', 'text'],
    name: 'output',
    flags: '-o, --output <FILE>',
    group: 'output',
    value: 'word',
  },
  { ...analyze, name: 'out', flags: '--out <DIR>', group: 'output', value: 'word' },
  { ...analysing, name: 'noText', flags: '--no-text', group: 'output' },
  ...ARCHIVE_OPTIONS,
  ...CORPUS_OPTIONS,
  { ...text, name: 'origin', flags: '--origin', group: 'output' },
  { commands: null, name: 'noColor', flags: '--no-color', group: 'output' },
  { commands: null, name: 'lang', flags: '--lang <LANG>', group: 'general', value: 'word', choices: LANGUAGES },
  { commands: null, name: 'version', flags: '-V, --version', group: 'general' },
  { commands: null, name: 'help', flags: '-h, --help', group: 'general' },
];

/** What commander makes of the options of `analyze`; absent means not given. */
export interface AnalyzeFlags {
  readonly format: string;
  readonly only?: readonly string[];
  readonly all?: boolean;
  /** False with `--no-terms`. */
  readonly terms?: number | false;
  readonly tokens?: boolean;
  readonly segmenter?: SegmenterName;
  readonly encoding?: string;
  readonly stdinFilename?: string;
  readonly year?: number;
  readonly dictionary?: readonly string[];
  readonly out?: string;
  readonly output?: string;
  readonly text: boolean;
  readonly color: boolean;
}

/** What commander makes of the options of `text`. */
export interface TextFlags {
  readonly encoding?: string;
  readonly stdinFilename?: string;
  readonly origin?: boolean;
}

/** What commander makes of the options of `check`. */
export interface CheckFlags {
  readonly format: string;
  readonly profile?: string;
  /** False with `--no-config`. */
  readonly config?: string | boolean;
  readonly failOn?: string;
  readonly maxWarnings?: number;
  readonly sources?: readonly string[];
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
  readonly jobs?: number;
  readonly stdinFilename?: string;
  readonly encoding?: string;
  readonly dictionary?: readonly string[];
  readonly color: boolean;
}

/** What commander makes of the options of `compare`. */
export interface CompareFlags {
  readonly format: string;
  readonly by: string;
  readonly only?: readonly string[];
  readonly all?: boolean;
  readonly minYears?: number;
  readonly since?: number;
  readonly until?: number;
  /** `FILE=N` each. */
  readonly year?: readonly string[];
  readonly manifest?: string;
  readonly encoding?: string;
  readonly dictionary?: readonly string[];
  readonly color: boolean;
}

/** What commander makes of the options of `cover`. */
export interface CoverFlags {
  readonly format: string;
  readonly against?: readonly string[];
  readonly checklist?: string;
  readonly min?: number;
  readonly all?: boolean;
  readonly encoding?: string;
  readonly dictionary?: readonly string[];
  readonly color: boolean;
}

/** What commander makes of the options of `checklist`. */
export interface ChecklistFlags {
  readonly encoding?: string;
  readonly dictionary?: readonly string[];
}

/** What commander makes of the options of `rules` and `explain`. */
export interface RulesFlags {
  readonly format: string;
}

/** Whether a command knows the option; null for the options of all commands. */
export const knows = (command: CommandName | null, { commands }: OptionSpec): boolean =>
  command === null ? commands === null : commands?.includes(command) === true;

/** The long flag: `--only` of `--only <LIST>`. */
export const longFlag = ({ flags }: OptionSpec): string => /--[\w-]+/u.exec(flags)?.[0] ?? flags;
