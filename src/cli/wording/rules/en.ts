/** The words of `check`, in English; the same keys as the Chinese table. */
import type { rulesZh } from './zh.js';

export const rulesEn: Readonly<Record<keyof typeof rulesZh, string>> = {
  'related.item': 'item {index}',

  'rule.count-mismatch': 'says {declared}, gives {found}',
  'rule.count-mismatch.summary': 'a declared count that the list does not keep',
  'rule.count-mismatch.why':
    'Listeners count: five points announced and four given means one was left out, or the number was not changed with the text.',

  'rule.ordinal-comma': 'a comma (，) follows “{ordinal}”',
  'rule.ordinal-comma.summary': '、 behind an ordinal such as 第一 or 首先',
  'rule.ordinal-comma.why':
    'Ordinals with 第 and words such as 首先 and 其次 take ，; only a bare Chinese numeral takes 、.',
};
