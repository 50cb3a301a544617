/** A finder says what its plain pattern says, and no list of first characters forgets one. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { prepareResponsibilities } from '../../src/extract/responsibilities.js';
import { finder, firstsOf, keysOf, keyTable, keyOf, type Finder } from '../../src/source/finder.js';
import { read } from '../../src/syntax/reading.js';
import { lexicon } from '../lexicon.js';
import { manuscripts } from '../manuscripts.js';
import { randomText, RUNS } from '../random.js';
import { firstOf } from './first.js';

interface Made {
  readonly pattern: RegExp;
  readonly firsts: string;
  readonly found: Finder;
}

/** Every finder that a module makes, those of a lexicon's words too. */
const made = vi.hoisted((): Made[] => []);
vi.mock(import('../../src/source/finder.js'), async (original) => {
  const actual = await original();
  return {
    ...actual,
    finder: (pattern, firsts) => {
      const found = actual.finder(pattern, firsts);
      made.push({ pattern, firsts, found });
      return found;
    },
  };
});

const modules = ['extract', 'syntax'].flatMap((folder) => {
  const url = new URL(`../../src/${folder}/`, import.meta.url);
  return readdirSync(url).map((name) => new URL(name, url));
});
for (const { href } of modules) await import(/* @vite-ignore */ href);
prepareResponsibilities(lexicon);

type Matches = readonly (readonly [at: number, text: string])[];

const plain = (pattern: RegExp, text: string): Matches =>
  [...text.matchAll(new RegExp(pattern.source, 'g'))].map((match) => [match.index, match[0]]);

function matches({ each }: Finder, text: string, from = 0, to = text.length): Matches {
  const all: (readonly [number, string])[] = [];
  each({ text, keys: keysOf(text) }, from, to, (match, at) => all.push([at, match[0]]));
  return all;
}

function sameAsPlain({ pattern, found }: Made, text: string): void {
  const expected = plain(pattern, text);
  const keyed = { text, keys: keysOf(text) };
  expect(matches(found, text)).toEqual(expected);
  expect(found.count(keyed, 0, text.length)).toBe(expected.length);
  expect(found.test(keyed, 0, text.length)).toBe(expected.length > 0);
}

const finders = made.map((one) => ({ ...one, name: one.pattern.source.slice(0, 40) }));

test('all finders that the modules make are seen', () => {
  const calls = modules.flatMap((url) => readFileSync(url, 'utf8').match(/\bfinder\(/g) ?? []);
  expect(calls.length).toBeGreaterThan(0);
  expect(finders.length).toBeGreaterThanOrEqual(calls.length);
});

describe.each(finders)('$name', (one) => {
  test('every first character of every alternative is listed', () => {
    const { characters, any, empty } = firstOf(one.pattern);
    expect({ any, empty }).toEqual({ any: false, empty: false });
    expect([...characters].filter((character) => !one.firsts.includes(character)).join('')).toBe('');
  });

  test('no flag is lost', () => {
    // A finder looks with `y` alone: i, m, s and u would be forgotten.
    expect(one.pattern.flags.replace(/[gy]/g, '')).toBe('');
  });

  test('finds what the pattern finds in the manuscripts', () => {
    for (const { text } of manuscripts) {
      sameAsPlain(one, text);
      sameAsPlain(one, read(text).text);
    }
  });
});

test('law: finders find what their patterns find in any text', () => {
  fc.assert(
    fc.property(randomText, (text) => {
      for (const one of finders) sameAsPlain(one, text);
    }),
    RUNS,
  );
});

describe('a finder', () => {
  const words = finder(/抓(?:好|实)|(?<!不)干|管+/, '抓干管');
  const among = (text: string, from?: number, to?: number): Matches => matches(words, text, from, to);

  test.each<[string, Matches]>([
    [
      '抓好、抓实',
      [
        [0, '抓好'],
        [3, '抓实'],
      ],
    ],
    ['抓紧干', [[2, '干']]],
    ['不干', []],
    ['管管管管', [[0, '管管管管']]],
    ['', []],
    ['好实', []],
    ['抓抓好', [[1, '抓好']]],
  ])('in %j: %j', (text, expected) => {
    expect(among(text)).toEqual(expected);
    expect(plain(/抓(?:好|实)|(?<!不)干|管+/, text)).toEqual(expected);
  });

  test('looks for matches that begin in the range; they may run on, and look back', () => {
    expect(among('抓好抓实', 0, 1)).toEqual([[0, '抓好']]);
    expect(among('抓好抓实', 1, 4)).toEqual([[2, '抓实']]);
    expect(among('抓好抓实', 2, 2)).toEqual([]);
    expect(among('不干', 1, 2)).toEqual([]);
    expect(among('管管', 1, 2)).toEqual([[1, '管']]);
  });

  test('with a list that forgets one does not find it: what the lists are checked for', () => {
    const forgetful = finder(/抓|干/, '抓');
    expect(matches(forgetful, '抓、干')).toEqual([[0, '抓']]);
  });

  test('of nothing finds nothing', () => {
    expect(matches(finder(/(?!)/, ''), '抓好')).toEqual([]);
  });
});

test('keys: the same for a character every time, none for those nobody asked for', () => {
  const key = keyOf('抓'.charCodeAt(0));
  expect(key).toBeGreaterThan(0);
  expect(keyOf('抓'.charCodeAt(0))).toBe(key);
  expect([...keysOf('抓\u{f0000}')]).toEqual([key, 0, 0]);
  expect(keyTable([]).length).toBeGreaterThan(0);
  expect(firstsOf(['务必', '务须', '要'])).toBe('务要');
});

test.each<[RegExp, string]>([
  [/抓好|干/, '抓干'],
  [/(?:深入|扎实)?推进/, '深扎推'],
  [/(?<![重主])要(?!求)/, '要'],
  [/[一二]{0,2}三|\d+%/, '一二三0123456789'],
  [/(?<year>20)?\u4e00[\u4e8c-\u4e94]/, '2一'],
  [/^$|(?=抓)干/, '干'],
  [/x{2}y|z??w/, 'xzw'],
])('first characters of %s are %s', (pattern, expected) => {
  expect([...firstOf(pattern).characters].sort()).toEqual([...new Set(expected)].sort());
});
