/** A finder says what its plain pattern says, and no list of first characters forgets one. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { prepareResponsibilities } from '../../src/extract/responsibilities.js';
import { ending, finder, firstsOf, opening, type Finder, type Pattern } from '../../src/source/finder.js';
import { keyAt, keysOf, keyedText, keyOf } from '../../src/source/keys.js';
import { read } from '../../src/source/reading.js';
import { lexicon } from '../lexicon.js';
import { manuscripts } from '../manuscripts.js';
import { randomText, RUNS } from '../random.js';
import { firstOf, lastOf } from './first.js';

interface Made {
  readonly pattern: RegExp;
  readonly firsts: string;
  readonly found: Finder;
}

interface Anchor {
  readonly edge: 'opening' | 'ending';
  readonly pattern: RegExp;
  readonly list: string;
}

/** Every finder that a module makes, those of a lexicon's words too; every pattern asked for at a place. */
const made = vi.hoisted((): Made[] => []);
const anchors = vi.hoisted((): Anchor[] => []);
const written = vi.hoisted(
  () =>
    (pattern: Pattern): RegExp =>
      typeof pattern === 'function' ? pattern() : pattern,
);
vi.mock(import('../../src/source/finder.js'), async (original) => {
  const actual = await original();
  return {
    ...actual,
    finder: (pattern, firsts) => {
      const found = actual.finder(pattern, firsts);
      made.push({ pattern: written(pattern), firsts, found });
      return found;
    },
    opening: (pattern, firsts) => {
      anchors.push({ edge: 'opening', pattern: written(pattern), list: firsts });
      return actual.opening(pattern, firsts);
    },
    ending: (pattern, lasts, reach) => {
      anchors.push({ edge: 'ending', pattern: written(pattern), list: lasts });
      return actual.ending(pattern, lasts, reach);
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

const anchored = anchors.map((one) => ({ ...one, name: `${one.edge} ${one.pattern.source.slice(0, 40)}` }));

describe.runIf(anchored.length > 0).each(anchored)('$name', ({ edge, pattern, list }) => {
  test('every character of every alternative at its edge is listed', () => {
    const { characters, any, empty } = edge === 'opening' ? firstOf(pattern) : lastOf(pattern);
    expect({ any, empty }).toEqual({ any: false, empty: false });
    expect([...characters].filter((character) => !list.includes(character)).join('')).toBe('');
  });

  test('is anchored where it is asked for, and no flag is lost', () => {
    expect(pattern.flags).toBe('');
    if (edge === 'opening') expect(pattern.source).not.toMatch(/^\^/);
    else expect(pattern.source).toMatch(/\$$/);
  });
});

describe('a pattern asked for at a place', () => {
  const keyed = keyedText('不干，抓好干');

  test('opening: sticky, may look back, gives its length', () => {
    const words = opening(/抓(?:好|实)|(?<!不)干/, '抓干');
    expect([0, 1, 3, 4, 5, 6].map((at) => words.length(keyed, at))).toEqual([-1, -1, 2, -1, 1, -1]);
    expect(words.test(keyed, 3)).toBe(true);
    expect(words.exec(keyed, 3)?.[0]).toBe('抓好');
    expect(words.exec(keyed, 4)).toBeNull();
  });

  test('ending: sees what stands before the place, so far and no further', () => {
    const words = ending(/(?:不|抓好)干$/, '干', 3);
    expect([2, 6, 5, 0].map((at) => words.length(keyed, at))).toEqual([2, 3, -1, -1]);
    expect(ending(/抓好干$/, '干', 2).test(keyed, 6)).toBe(false);
  });
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
  const keys = keysOf('抓\u{f0000}');
  expect([-9, -1, 0, 1, 2, 3, 9].map((at) => keyAt(keys, at))).toEqual([0, 0, key, 0, 0, 0, 0]);
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

test.each<[RegExp, string]>([
  [/(?:抓好|干)$/, '好干'],
  [/推进(?:了|着)?$/, '进了着'],
  [/要(?!求)$/, '要'],
  [/[一二]\d{0,2}$/, '一二0123456789'],
  [/(?<=抓)(?:实|紧)+$/, '实紧'],
])('last characters of %s are %s', (pattern, expected) => {
  expect([...lastOf(pattern).characters].sort()).toEqual([...new Set(expected)].sort());
});
