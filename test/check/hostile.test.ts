/** Texts made to be slow: every rule goes over them in about the time of ordinary text. */
import { expect, test } from 'vitest';
import { PLAIN } from '../../src/check/config/settings.js';
import { manuscriptOf } from '../../src/check/manuscript.js';
import { RULES } from '../../src/check/registry.js';
import { sourceFromString } from '../../src/source/text.js';
import { lexicon } from '../lexicon.js';

const LENGTH = 100_000;
const of = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length));

const TEXTS: Readonly<Record<string, string>> = {
  'one character': of('党'),
  'one numeral': of('一'),
  blanks: `党${of(' ')}党`,
  'blanks between': of('党 '),
  'wide blanks between': of('党  '),
  'figures spaced out': of('1 '),
  'figures with hyphens': of('1-2年'),
  points: of('，'),
  dots: of('党.'),
  'unclosed quotes': of('“党'),
  'nested quotes': `${of('“甲')}${of('”乙')}`,
  'straight quotes': of('"党'),
  'unclosed brackets': of('(党'),
  'nested brackets': `${of('(')}党${of(')')}`,
  'joined quotes': of('“甲”、'),
  'a chain of members': of('、甲等……'),
  addresses: of('http://党'),
  'file names': of('党.docx'),
  'link targets': of(']('),
  'one list': of('二、党。\n'),
  'numbers run in': `第三，${of('党第四，')}`,
  'doubled characters': of('是'),
  'clauses again': of('每月一通报，'),
  'years that are over': `在2025年会议上的讲话\n${of('2024年，我们要')}`,
  'sets of one each': of('“三个一”，一个党、'),
  dates: of('2020、03、'),
};

test.each(Object.entries(TEXTS))('%s', { timeout: 60_000 }, (_, text) => {
  const manuscript = manuscriptOf(sourceFromString(text), lexicon, PLAIN);
  // What looks at the whole text from every place of it does not come to an end here.
  for (const rule of RULES) expect(Array.isArray(rule.check(manuscript)), rule.id).toBe(true);
});

test('a line of a megabyte whose every dot asks how it is typed', { timeout: 60_000 }, () => {
  const manuscript = manuscriptOf(sourceFromString('要抓好落实.各乡镇要'.repeat(100_000)), lexicon, PLAIN);
  const rule = RULES.find(({ id }) => id === 'halfwidth-punctuation');
  expect(rule?.check(manuscript)).toEqual([]);
});
