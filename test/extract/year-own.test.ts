import { describe, expect, test } from 'vitest';
import { openContext } from '../../src/analyze.js';
import { lazyResults } from '../../src/extract/registry.js';
import { type OwnYear, readOwnYear } from '../../src/extract/year-own.js';
import { sourceFromString } from '../../src/source/text.js';
import { lexicon } from '../lexicon.js';
import { laterManuscripts, manuscripts } from '../manuscripts.js';
import { reading } from './read.js';

/** The year of a text, and how often the moves were asked for. */
function own(text: string, fileName: string | null = null): OwnYear & { readonly asked: () => number } {
  const context = openContext(sourceFromString(text), lexicon);
  let times = 0;
  const moves = () => {
    times += 1;
    return lazyResults(context).moves;
  };
  return Object.assign(readOwnYear(context, moves, { option: null, fileName }), { asked: () => times });
}

const speech = (body: string, title = '在全市大会上的讲话'): string => `${title}\n同志们：\n${body}`;
const told = ({ year, yearRange, within }: OwnYear): string =>
  `${year ?? yearRange?.join('–') ?? '?'} in ${within?.join('–') ?? '?'}`;

describe('the moves are asked for only where they decide', () => {
  test.each<[string, string, string, boolean]>([
    ['nothing in doubt', speech('今年是2017年，任务艰巨。'), '2017 in 2017–2017', false],
    ['a title', speech('2020年是关键之年。', '在2020年全市大会上的讲话'), '2020 in 2020–2020', false],
    [
      'what weighs more than any doubt',
      speech('2018年是转折之年。今年是2017年，任务艰巨。'),
      '2017 in 2017–2017',
      false,
    ],
    [
      'a year that may be looked back on',
      speech('一、总结成绩\n2020年是极不平凡的一年，取得了显著成效。'),
      '2021 in 2020–2021',
      true,
    ],
    ['… and one that is not', speech('一、提出要求\n2020年是关键之年，要抓好落实。'), '2020 in 2020–2021', true],
    [
      'a goal that may be a result',
      speech('下面，我讲意见。\n一、提出要求\n要贯彻党的十九大精神，2020年全面完成整治任务。'),
      '2017–2020 in ?',
      true,
    ],
  ])('%s', (_, text, expected, asks) => {
    const year = own(text);
    expect(year.asked()).toBe(0);
    expect(told(year)).toBe(expected);
    expect(year.asked() > 0).toBe(asks);
  });

  test.each([
    speech('总书记强调：“今年是改革开放40周年，要把改革进行到底。”要抓好落实。'),
    speech('汶川地震刚刚发生，我市就派出六十名官兵。要学习他们的精神。'),
  ])('history is none of it, with the moves or without: %s', (text) => {
    const { year, yearRange } = own(text);
    const { meta } = reading(text);
    expect({ year, yearRange }).toEqual({ year: meta.year, yearRange: meta.yearRange });
  });

  test('a file name beats them all', () => {
    const year = own(speech('2020年是关键之年。'), '2019-讲话.txt');
    expect(told(year)).toBe('2019 in 2019–2019');
    expect(year.asked()).toBe(0);
  });
});

test.each([...manuscripts, ...laterManuscripts].map(({ name, text }) => [name, text] as const))(
  '%s: the year of the analysis, within what is certain',
  (_, text) => {
    const { year, yearRange, within } = own(text);
    const { meta } = reading(text);
    expect({ year, yearRange }).toEqual({ year: meta.year, yearRange: meta.yearRange });
    const [first, last] = [year ?? yearRange?.[0] ?? null, year ?? yearRange?.[1] ?? null];
    if (within === null || first === null || last === null) return;
    expect(first).toBeGreaterThanOrEqual(within[0]);
    expect(last).toBeLessThanOrEqual(within[1]);
  },
);
