/** The name behind an office: 分管副县长王××要靠前指挥, 镇长李建国要盯在现场. Left out: what only begins like a surname (书记常到村里要…). */
import type { Lexicon } from '../lexicon/lexicon.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { ADVERBS } from './actor-adverbials.js';
import { skipWords } from './word-runs.js';

const SURNAMES = characters(
  '王李张刘陈杨赵黄周吴徐孙胡朱林郭罗梁宋郑谢韩唐冯董程曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪姜范姚谭廖邹熊陆郝孔崔康毛邱秦史顾侯邵孟雷钱汤尹黎乔贺赖龚',
);
/** 副县长, 科长 */
const HEADS = characters('长');
const GIVEN = /^[一-龥×✕XxＸ某○*]{1,2}$/u;
const LENGTHS = [3, 2] as const;

/** Behind the name that stands between an office and its modal, words of degree aside; the place itself where none does. */
export function behindName({ actors }: Lexicon, keyed: Keyed, end: number, at: number): number {
  if (at - end < 2 || !SURNAMES.has(keyed, end)) return end;
  const kind = actors.endingAt(keyed, end)?.value.kind;
  if (kind !== 'office' && !(kind === 'suffix' && HEADS.has(keyed, end - 1))) return end;
  for (const length of LENGTHS) {
    const close = end + length;
    if (close <= at && GIVEN.test(keyed.text.slice(end + 1, close)) && skipWords(ADVERBS, keyed, close, at) === at)
      return close;
  }
  return end;
}
