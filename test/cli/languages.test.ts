/**
 * Words for people are in `src/cli/wording/` alone, so that none is missing in a language: no Chinese and no English
 * sentence is written elsewhere in what speaks to people. What is allowed says why.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../src/cli/help.js';
import { COMMANDS, OPTIONS } from '../../src/cli/options.js';
import { LANGUAGES, wordingOf } from '../../src/cli/wording/index.js';
import { runReally } from './world.js';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** Lines of the sources that speak to people, without their comments. */
const lines = ['cli', 'report'].flatMap((folder) =>
  readdirSync(path.join(SRC, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.ts') && !entry.parentPath.split(path.sep).includes('wording'))
    .flatMap((entry) => {
      const file = path.relative(SRC, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
      return bare(readFileSync(path.join(SRC, file), 'utf8')).map((line) => ({ file, line: line.trim() }));
    }),
);

function bare(source: string): readonly string[] {
  return source
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/(^|\s)\/\/[^\n]*/gu, '$1')
    .split('\n');
}

/** Chinese that is no word for people: data the program reads, or marks that stand around text of the manuscript. */
const CHINESE: readonly (readonly [file: string, part: string])[] = [
  // what people type: a year as 2019年, a list with Chinese commas
  ['cli/compare/groups.ts', '年?$'],
  ['cli/values.ts', '[,，、'],
  // marks at which a line or a duty may break
  ['report/width.ts', 'CLOSING'],
  ['report/compare/told.ts', '[，；。：]'],
  ['report/compare/runs.ts', 'SENTENCES'],
  ['report/compare/html/front.ts', 'text.includes'],
  ['report/compare/html/front.ts', 'HEADING'],
  ['report/compare/html/places.ts', 'END'],
  ['report/compare/html/places.ts', 'kept.search'],
  ['report/table/outline.ts', 'marker)'],
  ['report/columns.ts', 'BREAKS'],
  // numbers of units, and verbs of duties, as the manuscript has them
  ['report/compare/changed-words.ts', '第?['],
  ['report/elements.ts', 'ASSIGNS'],
  // marks of the manuscript: the title of a document, one character in the place of another
  ['report/cover/rows.ts', '《'],
  ['report/compare/marked.ts', '〔'],
  // in cells that programs read, the same in every language
  ['report/compare/lines.ts', 'LIST'],
  // the grounds as the rules name them, by which their words are found
  ['report/check/clause.ts', "文本自洽: 'text'"],
  ['report/check/clause.ts', "文稿惯例: 'custom'"],
  ['report/check/clause.ts', "用户配置: 'configuration'"],
  ['report/check/clause.ts', "引文来源: 'sources'"],
  ['report/check/clause.ts', "replaceAll('、'"],
];

/** English that is none: the words of JSON Schema. A plain Error is for programmers, about what cannot be. */
const ENGLISH: typeof CHINESE = [
  ['cli/documents/conforms.ts', '$defs'],
  ['cli/documents/conforms.ts', 'minItems'],
];

const isAllowed = (allowed: typeof CHINESE, { file, line }: (typeof lines)[number]): boolean =>
  allowed.some(([place, part]) => place === file && line.includes(part));

test('no Chinese', () => {
  const found = lines.filter(({ line }) => /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]/u.test(line));
  expect(found.filter((place) => !isAllowed(CHINESE, place))).toEqual([]);
  for (const [file, part] of CHINESE)
    expect(
      found.some((place) => place.file === file && place.line.includes(part)),
      `${file}: ${part}`,
    ).toBe(true);
});

test('no English sentence', () => {
  const found = lines.filter(({ line }) => /(['`"])[^'`"]*\b[a-z]{2,}(?: [a-z]+){3,}\b[^'`"]*\1/u.test(line));
  expect(
    found.filter(({ line }) => !/throw new (?:Type)?Error\(/u.test(line)).filter((place) => !isAllowed(ENGLISH, place)),
  ).toEqual([]);
});

describe('English', () => {
  const en = wordingOf('en');

  /** Words of the manuscripts that English names, in quotation marks or brackets or as examples. */
  test.each(Object.entries(en).filter(([, words]) => /\p{Script=Han}/u.test(words)))(
    '%s quotes Chinese',
    (key, words) => {
      // What a rule looks for, what an element is and what a configuration holds cannot be told without it.
      const isExample = /as in gaojian [a-z]+ \p{Script=Han}/u.test(words);
      if (!isExample) expect(key).toMatch(/^(?:rule|define|init|related|example|option|about|checklist)\./u);
      expect(words).toMatch(/[A-Za-z]{2,}/u);
    },
  );

  test('has no Chinese punctuation of its own', () => {
    for (const [key, words] of Object.entries(en)) {
      if (/^(?:rule|define|init|related)\./u.test(key)) continue;
      expect(words, key).not.toMatch(/[，。；：！？（）、]/u);
    }
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  const words = wordingOf(language);
  test('has words for every option, command and example', () => {
    for (const { name } of OPTIONS) expect(words).toHaveProperty([`option.${name}`]);
    for (const name of COMMANDS)
      for (const kind of ['usage', 'about', 'synopsis', 'brief']) expect(words).toHaveProperty([`${kind}.${name}`]);
    for (const key of Object.values(EXAMPLES).flat()) {
      expect(words).toHaveProperty([`example.${key}`]);
      expect(words).toHaveProperty([`example.${key}.about`]);
    }
  });
});

/** A manuscript all in Latin letters: whatever Chinese is printed of it, the program has said. */
describe('English output about a text without Chinese has none', () => {
  const sample = fileURLToPath(new URL('../../fixtures/cli/latin.txt', import.meta.url));
  test.each([
    [[sample, '--all']],
    [[sample, '--all', '--format', 'markdown']],
    [[sample, '--only', 'targets', '--format', 'csv']],
    [['check', sample]],
    [['check', sample, '--format', 'github']],
    [['check', sample, '--format', 'junit']],
    [['compare', sample, sample, '--by', 'file', '--all']],
    [['compare', sample, '--by', 'file', '--format', 'markdown']],
    [['cover', sample, '--against', sample, '--all']],
    [['cover', sample, '--against', sample, '--format', 'markdown']],
    [['cover', sample, '--against', sample, '--format', 'github']],
    [['checklist', sample]],
    [['text', sample, '--origin']],
  ])('%j', async (argv) => {
    const { out, err } = await runReally([...argv, '--lang', 'en']);
    const shown = `${out}${err}`.replaceAll(sample, '');
    expect(shown).not.toMatch(/[\p{Script=Han}，。；：（）]/u);
    expect(shown).not.toContain('fault in the program');
  });
});
