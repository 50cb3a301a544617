/**
 * Years told beside 去年 and 今年: as the same year (去年（2022年）; 去年，也就是2019年; 2021年，也就是去年), or as the time of
 * what happened in a sentence that opens with 去年 (去年大家都不容易，2022年那场伏旱从7月一直旱到9月).
 */

/** What the year is, seen from the speech: its own, or the one before it; `weight` as of a statement. */
export interface ToldYear {
  readonly shift: 0 | -1;
  readonly weight: number;
}

const SAME = 9;
const BY_EVENT = 3;

const LAST_BEFORE = /(?:去年|上年|上一年|过去的?一年)(?:（|，?(?:也就是|就是|即)(?:说的)?)$/;
const LAST_BEHIND = /^(?:（|[，（]?(?:也就是|就是|即))(?:去年|上年|上一年|刚刚过去的一年)/;
const THIS_BEFORE =
  /(?:今年|本年度?)(?:以来|上半年|下半年|前三?季度|前[一二三]季度|一季度)?(?:（|[，（]?(?:也就是|就是|即))$/;
const THIS_BEHIND = /^(?:（|[，（]?(?:也就是|就是|即))(?:今年|本年)/;

const ENDS_OF_WORDS = '（是即的';
const STARTS_OF_WORDS = '（，也就即';

/** 2022年那场伏旱, 2021年7月, 2020年上半年: when something happened. */
const WHEN_BEHIND = /^(?:那[场次一]|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月|[上下]半年|[初底春夏秋冬汛])/;
const WHEN_BEFORE = /(?:[，、]|特别是|尤其是)$/;
/** 去年大旱，不由想起2008年: another year is only thought of. */
const THOUGHT_OF = /(?:想起|回想|对比|相比|比起|超过|不亚于|如同|像|今年|明年|前年)/;
const OPENS_LAST = /^[\s　]*(?:回顾|回首|回望)?(?:刚刚过去的)?去年/u;
const SENTENCES = /[。！？\n]/;
const SENTENCE_REACH = 80;

/** 去年以来，生态环境质量总体向好。2018年，优良天数261天: a sentence that sums up in a paragraph opened by 去年. */
const SUMS_UP = /^(?:全年)?[，,]|^(?:全年|全[市县省区]|我[市县省区])/;

/** How much of the paragraph is looked at: it may be as long as the text. */
const PARAGRAPH_REACH = 400;

/** Whether a sentence opens here in a paragraph that opens with 去年 and names no other year on the way. */
function isSummed(text: string, at: number): boolean {
  if (!'。！'.includes(text.charAt(at - 1))) return false;
  const near = text.slice(Math.max(0, at - PARAGRAPH_REACH), at);
  const line = near.lastIndexOf('\n');
  if (line < 0 && near.length < at) return false;
  const lead = near.slice(line + 1);
  return OPENS_LAST.test(lead) && !/\d{4}年|今年|前年/.test(lead);
}

/** What a year is that stands in `text` from `start` to `end`; null where nothing beside it tells. */
export function toldYear(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): ToldYear | null {
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 14);
  // Few years stand beside such words, and a look at one character is cheaper than four patterns.
  const isBehind = ENDS_OF_WORDS.includes(text.charAt(start - 1));
  const isBefore = STARTS_OF_WORDS.includes(text.charAt(end));
  if ((isBehind && THIS_BEFORE.test(before)) || (isBefore && THIS_BEHIND.test(after)))
    return { shift: 0, weight: SAME };
  if ((isBefore && LAST_BEHIND.test(after)) || (isBehind && LAST_BEFORE.test(before)))
    return { shift: -1, weight: SAME };
  const byEvent = WHEN_BEHIND.test(after) && WHEN_BEFORE.test(before) && opensWithLast(text, start);
  return byEvent || (SUMS_UP.test(after) && isSummed(text, start)) ? { shift: -1, weight: BY_EVENT } : null;
}

/** Whether the sentence of a place opens with 去年 and names no other year on the way. */
function opensWithLast(text: string, at: number): boolean {
  const lead =
    text
      .slice(Math.max(0, at - SENTENCE_REACH), at)
      .split(SENTENCES)
      .at(-1) ?? '';
  return OPENS_LAST.test(lead) && !THOUGHT_OF.test(lead) && !/\d{4}年/.test(lead);
}
