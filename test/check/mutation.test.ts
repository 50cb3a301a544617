/**
 * Manuscripts that are clean of a rule's findings, damaged in the way the rule is there for: a section deleted, two
 * numbers changed places, a mark dropped, a count changed, a name blanked. Each damage must be found by its rule. What
 * is not found and cannot be is listed by name, with the reason.
 */
import { describe, expect, test } from 'vitest';
import { PLAIN } from '../../src/check/config/settings.js';
import { manuscriptOf, type Manuscript } from '../../src/check/manuscript.js';
import { countMismatch } from '../../src/check/rules/count-mismatch.js';
import { missingText } from '../../src/check/rules/missing-text.js';
import { numberingDuplicate } from '../../src/check/rules/numbering-duplicate.js';
import { numberingGap } from '../../src/check/rules/numbering-gap.js';
import { unpairedMark } from '../../src/check/rules/unpaired-mark.js';
import type { Rule } from '../../src/check/rule.js';
import type { Span } from '../../src/source/span.js';
import { sourceFromString } from '../../src/source/text.js';
import type { Unit } from '../../src/syntax/outline.js';
import { lexicon } from '../lexicon.js';
import { manuscripts } from '../manuscripts.js';
import { findingsIn } from './check.js';

const read = (text: string): Manuscript => manuscriptOf(sourceFromString(text), lexicon, PLAIN);
const isClean = (text: string, rule: Rule): boolean => findingsIn(text, [rule]).length === 0;

/** A damaged text, and words by which a person finds the place. */
interface Damage {
  readonly place: string;
  readonly text: string;
}

const replaced = (text: string, { start, end }: Span, by: string): string =>
  text.slice(0, start) + by + text.slice(end);
const wordsAt = (text: string, at: number): string => text.slice(at, at + 12).replaceAll('\n', '⏎');

/** The damages of every clean manuscript that the rule does not find, as “name: place”; and how many there were. */
function missed(
  rule: Rule,
  damages: (text: string, manuscript: Manuscript) => readonly Damage[],
): { readonly missed: readonly string[]; readonly total: number } {
  const left: string[] = [];
  let total = 0;
  for (const { name, text } of manuscripts) {
    if (!isClean(text, rule)) continue;
    for (const damage of damages(text, read(text))) {
      total++;
      if (isClean(damage.text, rule)) left.push(`${name}: ${damage.place}`);
    }
  }
  return { missed: left, total };
}

/** Lists of at least three numbered units, those that open paragraphs or those run along. */
function lists({ context }: Manuscript, paragraphs: boolean): readonly (readonly Unit[])[] {
  const all = new Set(context.syntax.units.map(({ list }) => list));
  return [...all].filter(
    (list) =>
      list.length >= 3 && list.every(({ marker }) => marker.style !== 'word' && marker.opensParagraph === paragraphs),
  );
}

const markerOf = ({ written }: Manuscript, { marker }: Unit): Span => written(marker.start, marker.end);

describe.each([
  ['chapters', true],
  ['lists in a paragraph', false],
] as const)('%s', (_, paragraphs) => {
  const inLists =
    (damage: (text: string, list: readonly Span[]) => readonly Damage[]) =>
    (text: string, manuscript: Manuscript): readonly Damage[] =>
      lists(manuscript, paragraphs).flatMap((list) =>
        damage(
          text,
          list.map((unit) => markerOf(manuscript, unit)),
        ),
      );

  test('a section deleted', () => {
    const result = missed(
      numberingGap,
      inLists((text, list) =>
        list.slice(1, -1).map(({ start }, index) => ({
          place: wordsAt(text, start),
          text: replaced(text, { start, end: list[index + 2]?.start ?? start }, ''),
        })),
      ),
    );
    expect(result.missed).toEqual([]);
    expect(result.total).toBeGreaterThan(50);
  });

  test('two numbers changed places', () => {
    const result = missed(
      numberingGap,
      inLists((text, list) =>
        list.slice(1).map((second, index) => {
          const first = list[index] ?? second;
          const swapped = replaced(text, second, text.slice(first.start, first.end));
          return {
            place: wordsAt(text, first.start),
            text: replaced(swapped, first, text.slice(second.start, second.end)),
          };
        }),
      ),
    );
    expect(result.missed).toEqual([]);
    expect(result.total).toBeGreaterThan(50);
  });

  test('a number given twice', () => {
    const result = missed(
      numberingDuplicate,
      inLists((text, list) =>
        list.slice(2).map((second, index) => {
          const first = list[index + 1] ?? second;
          return {
            place: wordsAt(text, second.start),
            text: replaced(text, second, text.slice(first.start, first.end)),
          };
        }),
      ),
    );
    expect(result.missed).toEqual([]);
    expect(result.total).toBeGreaterThan(50);
  });
});

describe('a mark dropped', () => {
  /** Its other units are marked 一） 二） 三）, which have no （ to miss. */
  const BARE = ['city-tax-2020: （四）精准有效防控风险。'];
  /** One in so many: of quotation marks there are hundreds. */
  const every = (mark: string): number => ('“”'.includes(mark) ? 5 : 1);
  test.each([...'“”《》（）'])('%s', (mark) => {
    const result = missed(unpairedMark, (text) =>
      [...text.matchAll(new RegExp(mark, 'gu'))]
        .filter((_, index) => index % every(mark) === 0)
        .map(({ index }) => ({
          place: wordsAt(text, index),
          text: replaced(text, { start: index, end: index + 1 }, ''),
        })),
    );
    expect(result.missed).toEqual(mark === '（' ? BARE : []);
    expect(result.total).toBeGreaterThan(20);
  });
});

describe('a count changed', () => {
  const NUMERALS = '零一二三四五六七八九十';
  const more = (numeral: string): string =>
    /\d/u.test(numeral)
      ? String(Number(numeral) + 1)
      : numeral === '两'
        ? '三'
        : NUMERALS.charAt(NUMERALS.indexOf(numeral) + 1);

  /** Counts that the text keeps by a list with markers behind them. */
  function counts(text: string, { analysis, context, written }: Manuscript): readonly Damage[] {
    const headings = new Set(
      context.syntax.units.map((unit) => written(unit.headingStart, unit.headingStart + 1).start),
    );
    return (analysis.announcements ?? []).flatMap(({ declared, found, items, span }) => {
      const numbered = items.every((item) => item.span.start >= span.end && headings.has(item.span.start));
      if (declared === null || declared !== found || !numbered) return [];
      const numeral = /[二两三四五六七八九]|(?<!\d)\d(?!\d)/u.exec(text.slice(span.start, span.end));
      if (numeral === null) return [];
      const start = span.start + numeral.index;
      return [
        { place: text.slice(span.start, span.end), text: replaced(text, { start, end: start + 1 }, more(numeral[0])) },
      ];
    });
  }

  /** Sets named by a noun or in a heading: a list below is theirs only where it is as long as their name says. */
  const NAMES = [
    'county-cadre-training-2014: “四种能力”',
    'power-grid-company-2020: 打好四场仗',
    // Its closing words add a point of their own, which may be the fourth.
    'state-farm-2016: 我讲三点意见',
    'university-jobs-2024: 三个关口',
  ];

  test('of a list with markers', () => {
    const result = missed(countMismatch, counts);
    expect(result.missed).toEqual(NAMES);
    expect(result.total).toBeGreaterThan(30);
  });

  test('by the last section, deleted', () => {
    const result = missed(countMismatch, (text, manuscript) => {
      const { analysis, context, written } = manuscript;
      return (analysis.announcements ?? []).flatMap(({ declared, found, items, span }) => {
        const last = items.at(-1)?.span.start ?? -1;
        const unit = context.syntax.units.find(
          ({ headingStart }) => written(headingStart, headingStart + 1).start === last,
        );
        if (unit === undefined || declared === null || declared !== found || declared < 3) return [];
        const section = written(unit.marker.start, unit.end);
        return [{ place: text.slice(span.start, span.end), text: replaced(text, section, '') }];
      });
    });
    const found = ['county-cadre-training-2014: “四种能力”', 'state-farm-2016: 我讲三点意见'];
    expect(result.missed).toEqual(NAMES.filter((name) => !found.includes(name)));
    expect(result.total).toBeGreaterThan(20);
  });
});

describe('a name or a figure blanked', () => {
  const BLANKED: readonly (readonly [what: string, pattern: RegExp, by: string])[] = [
    ['the congress', /党的(?:十[六七八九]大|二十大)(?=以来)/u, '党的'],
    ['who is the core', /以习近平同志为核心/u, '以同志为核心'],
    ['a rise', /(?<=增长|提高|下降|达到|超过)\d+(?:\.\d+)?(?=%|个百分点)/u, ''],
    ['how many', /(?<=全[省市县区镇]|其余)\d+(?=个(?:乡镇|镇|县区|社区|行政村|部门))/u, ''],
    ['who is asked', /(?<=[。\n])各(?:级|乡镇|镇|部门|单位|村|县区)+(?=要(?!素|求|件))/u, '各'],
  ];
  test.each(BLANKED)('%s', (_, pattern, by) => {
    const result = missed(missingText, (text) =>
      [...text.matchAll(new RegExp(pattern.source, 'gu'))].map(({ 0: words, index }) => ({
        place: wordsAt(text, index),
        text: replaced(text, { start: index, end: index + words.length }, by),
      })),
    );
    expect(result.missed).toEqual([]);
    expect(result.total).toBeGreaterThan(0);
  });
});
