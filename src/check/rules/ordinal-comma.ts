/**
 * An ordinal with 第 or 其, or 首先/其次/最后, is followed by ，, not by 、 (GB/T 15834—2011 B.3.1): 第一、旗帜鲜明 →
 * 第一，旗帜鲜明. At the head of a line, sentence or clause. Left out: ordinals in a row (第一、第二轮督导, 第一、三季度),
 * which 、 joins.
 */
import { ordinalValue } from '../../lexicon/numerals.js';
import { define } from '../rule.js';

const NUMERAL = '[一二三四五六七八九十百\\d]{1,4}';
const ORDINAL = new RegExp(`(?:(第)(${NUMERAL})|其[一二三四五六七八九十]|首先|其次|再次|最后)、`, 'g');
/** What an ordinal that numbers something stands behind. */
const HEADS = '\n\r。！？；：，”';
/** The same thing counted on: 第一、三季度; a next ordinal of the same kind. */
const GOES_ON = new RegExp(
  `^(?:第|其[一二三四五六七八九十]|${NUMERAL}(?:[、和与]|期|轮|批|次|届|季|产|线|类|版|卷|册|章|节|条|款|组|名|级|号|阶段|书记))`,
);
/** 第二、三个问题; not 第一、三个务必要落实. */
const NEXT = new RegExp(`^(${NUMERAL})[个大项点]`);

export const ordinalComma = define({
  id: 'ordinal-comma',
  clause: 'GB/T 15834—2011 B.3.1',
  severity: 'warning',
  fixable: true,
  bad: '第一、旗帜鲜明讲政治。第二、紧盯重点抓党建。',
  good: '第一，旗帜鲜明讲政治。第二，紧盯重点抓党建。',
  check: ({ text, context: { syntax }, written }) =>
    [...syntax.text.matchAll(ORDINAL)].flatMap(({ index, 0: found, 1: di, 2: numeral = '' }) => {
      const end = index + found.length;
      const behind = syntax.text.slice(end, end + 8);
      const next = di === undefined ? undefined : NEXT.exec(behind)?.[1];
      const isNext = next !== undefined && ordinalValue(next) === (ordinalValue(numeral) ?? 0) + 1;
      if (!isHead(syntax.text, index) || GOES_ON.test(behind) || isNext) return [];
      const span = written(index, end);
      const mark = written(end - 1, end);
      if (text.charAt(mark.start) !== '、') return [];
      return [{ span, args: { ordinal: found.slice(0, -1) }, fix: { span: mark, text: '，' } }];
    }),
});

/** Behind a mark or at the head of a line, its indent stepped over. */
function isHead(reading: string, at: number): boolean {
  const before = reading.slice(Math.max(0, at - 16), at).trimEnd();
  const indent = reading.slice(Math.max(0, at - 16), at).slice(before.length);
  return before === '' || /[\r\n]/.test(indent) || HEADS.includes(before.slice(-1));
}
