/**
 * The year of a document number stands in 〔〕 (GB/T 9704—2012 7.2.5): X发[2021]21号 → X发〔2021〕21号.
 * Left out: brackets that are no year of a number: [2021] alone, （2021）京01民初21号 of a court, a link.
 */
import { seen } from '../chinese.js';
import { define } from '../rule.js';

const NUMBER =
  /[[［【{(（]((?:19|20)\d{2}|[Xx×Ｘ]{4})[\]］】})）](?=[ \u3000]?第?[ \u3000]?[\dXx×Ｘ]{1,4}[ \u3000]?号)/g;
/** What a number begins with: the letters of an office, or X for them. */
const BEHIND = /[\u4e00-\u9fffA-Za-zＸ×]/;
/** In round brackets it is one only behind the last letter of an office: 政办发（2021）21号. */
const OFFICE =
  /[发办函字文令电通知政委党纪组宣统传综人财教督建农监审社民安卫环水林交住商旅应体工团妇残科信资税保公检法司建规]/;

export const documentNumber = define({
  id: 'document-number',
  clause: 'GB/T 9704—2012 7.2.5',
  severity: 'warning',
  fixable: true,
  bad: '按照县委办发[2021]21号文件要求抓好落实。',
  good: '按照县委办发〔2021〕21号文件要求抓好落实。',
  check: ({ text }) =>
    [...text.matchAll(NUMBER)].flatMap(({ index, 0: found, 1: year = '' }) => {
      const open = found.charAt(0);
      const before = text.charAt(seen(text, index, -1, 1));
      if (!('(（'.includes(open) ? OFFICE : BEHIND).test(before)) return [];
      const span = { start: index, end: index + found.length };
      return [{ span, args: { open, close: found.slice(-1) }, fix: { span, text: `〔${year}〕` } }];
    }),
});
