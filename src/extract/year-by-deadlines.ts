/** How early in its year a speech is given, by what it asks for: 3月20日前报方案, 年底前完成 is said in March at the latest. */
import type { Syntax } from '../syntax/syntax.js';
import { numberOf } from './year-shifts.js';

const DEADLINE =
  /(?<![年\d至到—\-一二三四五六七八九十])(\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:[上中下]旬|[初中底末]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号])?(?:之|以)?前(?!后|[几\d一二三四五六七八九十两]|期|列|来|往|面|方|述)/gu;
/** 明年3月底前, 去年6月前: of another year. */
const OTHER_YEAR = /(?:[去明前后来次翌每往当那]年|\d{4}年|截至|截止)[^，。；\n]{0,10}$/u;
/** The year goes on: 年底前, 全年, 下半年. */
const GOES_ON = /年底|年内|全年|下半年|年末|今年/u;
const LEAD = 16;
const MONTHS = 12;
const LATEST = 9;

const known = new WeakMap<Syntax, { readonly month: number | null }>();

/** The month of the year that the speech is given in or before; null where nothing tells. */
export function latestMonth(syntax: Syntax): number | null {
  const found = known.get(syntax) ?? { month: read(syntax) };
  known.set(syntax, found);
  return found.month;
}

function read({ text, front: { bodyStart } }: Syntax): number | null {
  if (!text.includes('月') || !GOES_ON.test(text)) return null;
  let earliest = MONTHS + 1;
  for (const found of text.matchAll(DEADLINE)) {
    const month = numberOf(found[1] ?? '') ?? 0;
    const lead = text.slice(Math.max(bodyStart, found.index - LEAD), found.index);
    if (found.index < bodyStart || month < 1 || month > MONTHS || OTHER_YEAR.test(lead)) continue;
    earliest = Math.min(earliest, month);
  }
  return earliest <= LATEST ? earliest : null;
}
