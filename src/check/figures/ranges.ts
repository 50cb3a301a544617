/** Ranges that run from much to little: 8%～6%, 12-10家. Offsets of the text as read. */
import type { Manuscript } from '../manuscript.js';
import type { Found } from '../rule.js';
import { figure } from './figure.js';

const RANGE = new RegExp(
  `(?<from>\\d(?<!(?:[\\d.,:：/~～—A-Za-z第表图件号-]|零下)\\d)\\d{0,8}(?:\\.\\d{1,4})?)(?<fromUnit>[%％]?)(?:[~～-]|—{1,2})${figure('to')}(?<![度条])(?!(?<=项)目|(?<=家)庭|(?<=[个人])[人员])`,
  'gu',
);

/** 8%～6%, 12-10家; not 2016-01起 and 9000—1万元, whose first figure has no scale of its own. */
export const ranges = ({ context: { syntax, written: words }, written }: Manuscript): readonly Found[] =>
  [...syntax.text.matchAll(RANGE)].flatMap(({ 0: { length }, index, groups = {} }) => {
    const { from = '', to = '', fromUnit, toUnit, toScale } = groups;
    const isDate = fromUnit === '' && (/^(?:19|20)\d{2}$/u.test(from) || to.startsWith('0'));
    const isScaled = fromUnit === '' && toScale !== '' && Number(from) >= 100;
    const isRight = Number(from) <= Number(to) || (fromUnit !== '' && fromUnit !== toUnit);
    return isDate || isScaled || isRight
      ? []
      : [{ span: written(index, index + length), saying: 'range', args: { words: words(index, index + length) } }];
  });
