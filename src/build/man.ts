/**
 * Build step: the manual from the same descriptors and words as the help, `dist/man/gaojian.1` in English and
 * `dist/man/gaojian-zh.1` in Chinese, which npm installs. In man(7), which every renderer knows.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { EXAMPLES, VARIABLES } from '../cli/help.js';
import { choicesInWords } from '../cli/choices.js';
import { aboutOption } from '../cli/extensions.js';
import { COMMAND_GROUPS, commandsOf } from '../cli/groups.js';
import { type CommandName, COMMANDS, knows, type OptionSpec, OPTIONS } from '../cli/options.js';
import { filled, type Language, speak } from '../cli/wording/index.js';
import { manualEn } from '../cli/wording/manual/en.js';
import { manualZh } from '../cli/wording/manual/zh.js';
import type { Say } from '../report/renderer.js';
import { VERSION } from '../version.js';

const EXITS = ['0', '1', '2', '130'] as const;
const FILES = [
  ['config', 'gaojian.yaml'],
  ['schema', 'dist/schema/*.schema.json'],
] as const;

/** Where each language's page goes below `dist/man/`. */
export const PAGES: Readonly<Record<Language, string>> = { en: 'gaojian.1', zh: 'gaojian-zh.1' };

/** Writes the pages below a folder. */
export function writeManual(out: URL): void {
  mkdirSync(new URL('man/', out), { recursive: true });
  for (const language of Object.keys(PAGES) as Language[])
    writeFileSync(new URL(`man/${PAGES[language]}`, out), manual(language));
}

/** The page in the other language. */
const OTHER: Readonly<Record<Language, string>> = { en: 'gaojian-zh', zh: 'gaojian' };

const MANUAL = { zh: manualZh, en: manualEn } as const;

/** Says words of the program, and of the manual under `man.`. */
const speaker = (language: Language): Say => {
  const say = speak(language);
  const words: Readonly<Record<string, string>> = MANUAL[language];
  return (key, args = {}) => (key.startsWith('man.') ? filled(words[key.slice(4)] ?? key, args) : say(key, args));
};

/** The page. It bears no date, so that the same sources make the same bytes. */
export function manual(language: Language): string {
  const say = speaker(language);
  const lines = [
    String.raw`.\" -*- coding: utf-8 -*-`,
    `.TH GAOJIAN 1 "" "gaojian ${VERSION}"`,
    // Ragged, and no word of another language cut in two.
    '.ad l',
    '.nh',
    ...section('name', [String.raw`gaojian \- ${text(say('man.title'))}`], say),
    ...section('synopsis', COMMANDS.flatMap((name) => synopsis(name, say)).slice(1), say),
    ...section('describes', [text(say('man.description'))], say),
    ...section(
      'commands',
      COMMAND_GROUPS.flatMap((group) => [
        subheading(say(`help.group.${group}`)),
        ...commandsOf(group).flatMap((name) => item(say(`synopsis.${name}`), say(`about.${name}`))),
      ]),
      say,
    ),
    ...section('options', optionLines(say), say),
    ...section(
      'exit',
      EXITS.flatMap((code) => item(code, say(`man.exit.${code}`))),
      say,
    ),
    ...section(
      'environment',
      VARIABLES.flatMap((name) => item(name, say(`variable.${name}`))),
      say,
    ),
    ...section(
      'files',
      FILES.flatMap(([key, file]) => item(file, say(`man.file.${key}`))),
      say,
    ),
    ...section(
      'examples',
      COMMANDS.flatMap((name) => exampleLines(name, say)),
      say,
    ),
    ...section('seeAlso', [String.raw`.BR ${text(OTHER[language])} (1)`], say),
  ];
  return `${lines.join('\n')}\n`;
}

const section = (name: string, lines: readonly string[], say: Say): readonly string[] => [
  `.SH ${text(say(`man.${name}`))}`,
  ...lines,
];

const subheading = (title: string): string => `.SS ${text(title)}`;

const item = (term: string, about: string): readonly string[] => ['.TP', `.B ${text(term)}`, text(about)];

/** What the help shows as usage, without the word for it and in lines of its own. */
const synopsis = (name: CommandName, say: Say): readonly string[] =>
  say(`usage.${name}`)
    .replace(/^[^:：]+[:：]\s*/u, '')
    .split('\n')
    .flatMap((line) => ['.br', text(line.trim())]);

function optionLines(say: Say): readonly string[] {
  const own = (command: CommandName | null): readonly string[] =>
    OPTIONS.filter((option) => knows(command, option)).flatMap((option) => optionItem(option, command, say));
  return [
    subheading(say('man.general')),
    ...own(null),
    ...COMMANDS.flatMap((name) => {
      const lines = own(name);
      return lines.length === 0 ? [] : [subheading(say('man.optionsOf', { command: name })), ...lines];
    }),
  ];
}

function optionItem(option: OptionSpec, command: CommandName | null, say: Say): readonly string[] {
  const { flags, choices, default: preset } = option;
  const chosen = choices === undefined ? '' : say('man.choices', { choices: choicesInWords(choices, say) });
  const standard = preset === undefined ? '' : say('help.default', { value: preset });
  return [
    '.TP',
    flagsInType(flags),
    text(`${aboutOption(option, command, say)}${standard}${say('man.stop')}${chosen}`),
  ];
}

/** Flags in bold, the value in italics. */
const flagsInType = (flags: string): string =>
  flags
    .split(/<([^>]+)>/u)
    .map((part, index) =>
      index % 2 === 1 ? `\\fI${text(part)}\\fR` : text(part).replace(/[^\s,]+/gu, String.raw`\fB$&\fR`),
    )
    .join('');

const exampleLines = (name: CommandName, say: Say): readonly string[] =>
  (EXAMPLES[name] ?? []).flatMap((key) => [
    '.TP',
    text(say(`example.${key}.about`)),
    `.B ${text(say(`example.${key}`))}`,
  ]);

/** Text as roff reads it: its own signs escaped, lines broken between 汉字 too. */
const text = (plain: string): string =>
  plain
    .replaceAll('\\', String.raw`\e`)
    .replace(/-/gu, String.raw`\-`)
    .replace(/^[.']/u, String.raw`\&$&`)
    .replace(/(?<=[\p{sc=Han}，。、；：？！）”])(?=[\p{sc=Han}（“])/gu, String.raw`\:`);
