/**
 * What stands behind a speech and is no part of it: the body that signs and the date (县委办公室 ¶ 2016年9月20日), a note on how it
 * was taken down （根据录音整理）, who wrote it （作者系…）, footnotes ([1]…). Left out: a last line of the speech that only names a year.
 */
import { DATE_OF_MONTH, isDateLine } from './dates.js';
import { paragraphsBefore } from './ends.js';
import { isMadeFrom } from './notices.js';
import type { Scan } from './scan.js';

/** No more lines than these stand behind a speech. */
const MOST_LINES = 6;
const LONGEST_LINE = 80;
const LONGEST_SIGNATURE = 40;

const WHO =
  '作者|责任编辑|责编|编辑|来源|稿源|供稿|撰稿|记者|通讯员|整理|审核|初审|复审|终审|校对|签发|摄影|原载|转自|摘自';
/** （作者系县委书记）, 责任编辑：王磊, 供稿：办公室. */
const NOTE = new RegExp(`^(?:（(?:${WHO})[^（）]{1,60}）|(?:${WHO})[：／/丨|][^。]{1,60})$`, 'u');
/** [1]数据来源于…, [i]据统计公报…. */
const FOOTNOTE = /^[[［](?:\d{1,2}|[ivx]{1,4})[\]］]/u;
/** 中共某县委员会2018年3月6日; not 截至2018年3月6日. */
const SIGNED = new RegExp(
  `^(?![^，]{0,30}(?:于|在|到|至|自|是|截止|从)[12二一])[^，。；：！？\\d]{4,30}${DATE_OF_MONTH}$`,
  'u',
);
/** No body that signs: a sentence, a heading, 谢谢大家 without its mark. */
const SENTENCE = /[，。；！？]/u;
const SPOKEN =
  /[，。；：！？]|谢谢|再见|散会|让我们|奋斗|努力|祝|^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|第[一二三四五六七八九十]+|\d+[.、])/u;

/** Where what stands behind the speech begins; the body's end where nothing does. */
export function tailStart(scan: Scan, bodyStart: number, bodyEnd: number): number {
  const { text, paragraphs } = scan;
  const count = paragraphsBefore(scan, bodyEnd);
  let start = bodyEnd;
  let dated = false;
  for (let index = count - 1; index > 0 && index >= count - MOST_LINES; index--) {
    const from = paragraphs.starts[index] ?? 0;
    const to = paragraphs.ends[index] ?? from;
    if (from <= bodyStart || to - from > LONGEST_LINE) break;
    const line = text.slice(from, to).trim();
    const isNote = NOTE.test(line) || FOOTNOTE.test(line) || isMadeFrom(line);
    const isDate = (isDateLine(line) && !SENTENCE.test(line)) || SIGNED.test(line);
    const signs = dated && line.length <= LONGEST_SIGNATURE && !SPOKEN.test(line);
    if (!isNote && !isDate && !signs) break;
    dated ||= isDate;
    start = from;
  }
  return start < bodyEnd ? start : signedBehind(scan, paragraphs.starts[count - 1] ?? bodyEnd, bodyEnd);
}

/** …共同努力！ 中共某县委员会 2018年3月6日: signed behind the last sentence, on a page whose breaks are lost. */
function signedBehind({ text }: Scan, from: number, bodyEnd: number): number {
  const floor = Math.max(from, bodyEnd - LONGEST_LINE);
  const behind = /[。！？]\s*([^。！？]*)$/u.exec(text.slice(floor, bodyEnd).trimEnd());
  return behind?.[1] !== undefined && SIGNED.test(behind[1]) ? floor + behind.index + 1 : bodyEnd;
}
