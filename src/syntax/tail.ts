/**
 * What stands behind a speech and is no part of it: the body that signs and the date (县委办公室 ¶ 2016年9月20日), a note on how it
 * was taken down （根据录音整理）, who wrote it （作者系…）, footnotes ([1]…), to whom it was sent (抄送：…), what is annexed (附件：1．…) or linked.
 * Left out: a last line of the speech that only names a year.
 */
import type { Span } from '../source/span.js';
import { DATE_OF_MONTH, isDateLine, readDate, type DateRead } from './dates.js';
import { paragraphAt } from './around.js';
import { paragraphsBefore } from './ends.js';
import type { Front } from './front.js';
import type { Marker } from './markers.js';
import { isBelowText, isPageFoot, isPassedOn, isSiteLine } from '../source/site-lines.js';
import { isMadeFrom } from './notices.js';
import type { Scan } from './scan.js';
import { isNamed } from './speakers.js';

export interface Tail {
  /** Where what stands behind the speech begins; the body's end where nothing does. */
  readonly start: number;
  /** The date the speech is signed with. */
  readonly date: DateRead | null;
  /** The person who has signed it, not a body. */
  readonly signer: Span | null;
}

/** No more lines than these stand behind a speech, with what a page says of itself … */
const MOST_LINES = 16;
const MOST_NOTES = 6;
/** … and no more of them sign. */
const MOST_SIGNATURES = 2;
const LONGEST_LINE = 80;
const LONGEST_SIGNATURE = 40;

const WHO =
  '作者|责任编辑|责编|编辑|来源|稿源|供稿|撰稿|记者|通讯员|整理|审核|初审|复审|终审|校对|签发|摄影|原载|转自|摘自|[上下]一[篇条页]';
/** （作者系县委书记）, 责任编辑：王磊, 供稿：办公室. */
const NOTE = new RegExp(`^(?:（(?:${WHO})[^（）]{1,60}）|(?:${WHO})[：／/丨|][^。]{1,60})$`, 'u');
/** [1]数据来源于…, [i]据统计公报…. */
const FOOTNOTE = /^[[［](?:\d{1,2}|[ivx]{1,4})[\]］]/u;
/** 中共某县委员会2018年3月6日. */
const SIGNED = new RegExp(`^([^，。；：！？\\d]{2,30}?)(?:${DATE_OF_MONTH})$`, 'u');
/** 主题词：信访 会议, 抄送：县委办公室，…, 县政府办公室 2009年3月20日印发, （共印120份）: how an office sends a speech round. */
const SENT =
  /^(?:主题词|主送|(?:抄|分|发)?送|抄报|[报发印]|印发|存档?)：[^。！？]{2,}。?$|^[^，。；：！？]{0,40}\d[日号]\s*(?:印发|印制|翻印)$|^[（(]?(?:共|此件)[^，。；：]{0,4}印\s*\d+\s*份[）)]?$/u;
const LONGEST_SENT = 240;
/** 附件：1．任务分解表 ¶ 2．积案台账; 相关链接： ¶ …: what such a line heads are names, each on a line. */
const HEADS_NAMES =
  /^(?:附(?:件|表|录)?\s*[一二三四五六七八九十\d]{0,2}\s*：|附(?:件|表|录)\s*[一二三四五六七八九十\d]{0,2}$|(?:相关|热门|推荐|延伸|友情)(?:链接|阅读|新闻|文章|信息|稿件|报道)\s*：?$)/u;
const ENDS_SENTENCE = /[。！？；](?!$)|[。！？]$/u;

/** （2016年9月20日）, 2016年9月20日, ——2016年9月20日; not 工期到2016年9月20日. */
const OPENS_DATE = /^[（—─\-\s]*(?:[12][\dxXＸ×_○*]|[一二][〇零○0Oo一二三四五六七八九]|[\dxXＸ×_＿□○*年月])/u;
/** No date line: a sentence, a heading. */
const SENTENCE = /[，。；！？]/u;
/** 着力建设法治政府, 办好人民满意的学校: what is asked for signs nothing. */
const ASKED =
  '全面|着力|切实|进一步|深入|扎实|努力|大力|加[强快大]|强化|深化|推[进动]|建设|建[好强]|办好|打造|[抓做搞管]好|狠抓|健全|完善|优化|坚持|依靠|围绕|落实|压实|严[格肃]';
/** 县委办公室, 市总工会: what has signed a speech. */
const ORGAN = new RegExp(
  `^(?!.*[，。；：！？的了把要]|${ASKED})[^\\d]{1,36}(?:委员会|[党省市县区镇乡工团纪]委|政府|办公室|[一-龥]办|局|厅|部|处|会|院|校|学|公司|集团|中心|党组|支部|总支|支队|大队|总队|小组|银行|支行|分行|村|社区)$`,
  'u',
);
/** 云山镇, ×××. */
const PLACE = /^(?:[一-龥×]{1,6}[省市县区镇乡]|[×xXＸ*_○]{2,4})$/u;
const signs = (line: string): boolean =>
  line.length <= LONGEST_SIGNATURE && (ORGAN.test(line) || PLACE.test(line) || isNamed(line));

const isOfSite = (line: string): boolean =>
  line.length <= LONGEST_LINE && (isBelowText(line) || isSiteLine(line) || isPassedOn(line) || isPageFoot(line));

const isPerson = (line: string): boolean => isNamed(line) && !ORGAN.test(line) && !PLACE.test(line);

/** Whether a place before or behind the speech stands on a line that a site sets about a text, of which nothing is told. */
export function standsOnSiteLine(
  syntax: Scan & { readonly front: Front; readonly bodyEnd: number },
  at: number,
): boolean {
  if (at >= syntax.front.bodyStart && at < syntax.bodyEnd) return false;
  const { start, end } = paragraphAt(syntax, at);
  return isOfSite(syntax.text.slice(start, end).trim());
}

/** Finds the tail of a body; no paragraph that holds a marker is part of it. */
export function findTail(scan: Scan, markers: readonly Marker[], bodyStart: number, bodyEnd: number): Tail {
  const { text, paragraphs } = scan;
  const count = paragraphsBefore(scan, bodyEnd);
  const marked = paragraphsMarked(markers, count - MOST_LINES);
  let start = bodyEnd;
  let date = null as DateRead | null;
  let signer = null as Span | null;
  let dated = false;
  let signatures = 0;
  let lines = 0;
  for (let index = count - 1; index > 0 && index >= count - MOST_LINES && lines < MOST_NOTES; index--) {
    const from = paragraphs.starts[index] ?? 0;
    const to = paragraphs.ends[index] ?? from;
    if (from <= bodyStart || to - from > LONGEST_SENT) break;
    const line = text.slice(from, to).trimEnd();
    const isSent = SENT.test(line);
    if (line.length > LONGEST_LINE && !isSent) break;
    const isSite = isOfSite(line);
    if (!isSite) lines++;
    const isNote = isSite || isSent || NOTE.test(line) || FOOTNOTE.test(line) || isMadeFrom(line);
    const head = isNote ? -1 : headOfNames(scan, index, bodyStart);
    if (head >= 0) index = head;
    else if (!isNote) {
      if (marked.has(index)) break;
      const isDate = isOnlyDate(line) || signatureOf(line) !== null;
      if (!isDate && !(dated && signs(line) && ++signatures <= MOST_SIGNATURES)) break;
      if (isDate) date = readDate(line, from) ?? date;
      const who = isDate ? signatureOf(line) : line;
      if (who !== null && isPerson(who)) signer = { start: from, end: from + who.length };
      dated ||= isDate;
    }
    start = paragraphs.starts[index] ?? from;
  }
  return start < bodyEnd
    ? { start, date, signer }
    : signedBehind(scan, paragraphs.starts[count - 1] ?? bodyEnd, bodyEnd);
}

/** The line above that heads names down to this one; -1 where none does. */
function headOfNames({ text, paragraphs }: Scan, last: number, bodyStart: number): number {
  for (let index = last; index > last - MOST_LINES; index--) {
    const [from, to] = [paragraphs.starts[index] ?? 0, paragraphs.ends[index] ?? 0];
    if (from <= bodyStart || to - from > LONGEST_LINE) return -1;
    const line = text.slice(from, to).trim();
    if (ENDS_SENTENCE.test(line)) return -1;
    if (HEADS_NAMES.test(line)) return index;
  }
  return -1;
}

/** Of the last paragraphs, those that hold a marker. */
function paragraphsMarked(markers: readonly Marker[], from: number): ReadonlySet<number> {
  const marked = new Set<number>();
  for (let index = markers.length - 1; index >= 0; index--) {
    const paragraph = markers[index]?.paragraph ?? -1;
    if (paragraph < from) break;
    marked.add(paragraph);
  }
  return marked;
}

const isOnlyDate = (line: string): boolean => OPENS_DATE.test(line) && isDateLine(line) && !SENTENCE.test(line);

/** A body or a person before the date on one line; null where no such stands there. */
function signatureOf(line: string): string | null {
  const [, who] = SIGNED.exec(line) ?? [];
  return who !== undefined && signs(who) ? who : null;
}

/** …共同努力！ 中共某县委员会 2018年3月6日: signed behind the last sentence, on a page whose breaks are lost. */
function signedBehind({ text }: Scan, from: number, bodyEnd: number): Tail {
  const floor = Math.max(from, bodyEnd - LONGEST_LINE);
  const behind = /[。！？]\s*([^。！？]*)$/u.exec(text.slice(floor, bodyEnd).trimEnd());
  const signature = behind?.[1];
  const who = signature === undefined ? null : signatureOf(signature);
  if (behind === null || signature === undefined || who === null) return { start: bodyEnd, date: null, signer: null };
  const start = floor + behind.index + 1;
  const at = text.indexOf(signature, start);
  return { start, date: readDate(signature, at), signer: isPerson(who) ? { start: at, end: at + who.length } : null };
}
