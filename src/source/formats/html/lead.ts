/**
 * What belongs to a text and stands before the element that holds it: its title, over one or several lines, a subtitle,
 * a date, the speaker. Lines about the page between them (发布时间 … 浏览次数) are passed over.
 */
import { asides } from './aside.js';
import type { Block } from './block.js';
import { isFurniture } from '../../site-lines.js';
import { isLinked } from './weight.js';

/** No further back than this many lines. */
const REACH = 16;
const LONGEST = 80;

const bare = (text: string): string => text.replace(/[\s\u00a0]+/gu, '');

/** Compares a line with the titles the page gives, white space left out. */
export function titleMatcher(titles: readonly string[]): (text: string) => boolean {
  const known = new Set(titles.map(bare));
  return (text) => known.has(bare(text));
}

const SPEECH = /(?:讲话|致辞|致词|发言|报告|讲稿|党课|主持词|述职|总结|提纲|开幕词|闭幕词|献词)/u;

/** Shorter ones are names of columns: 领导讲话, 县领导讲话. */
const SPEECH_TITLE = 6;
const TITLE = 10;

/** （2016年3月18日）, 二〇一六年三月; 2016年工作报告 is a title. */
const DATE =
  /^[（(]?(?:[12]\d{3}|[一二][〇零○一二三四五六七八九]{3})年[\d一二三四五六七八九十XxＸ×]{1,3}月[^。；：:]{0,30}$/u;
/** ——在…会议上的讲话. */
const DASH = /^(?:[—―─–]{1,2}|--)\S/u;
/** 县委副书记、县长周启明. */
const SPEAKER = /^[\p{Script=Han}、\s\u00a0·]{2,30}$/u;
const OFFICE = /(?:书记|[省市县区乡镇州部局厅院校董理]长|主席|主任|董事长|总经理|委员长|会长|同志)/u;

/** A date or a subtitle: lines that are no title, however they are set. */
const isBelow = ({ text, setting }: Block): boolean =>
  setting.named === 'subtitle' || setting.title === 'subtitle' || DASH.test(text.trim()) || DATE.test(text.trim());

const isSpeaker = ({ text }: Block): boolean => SPEAKER.test(text.trim()) && OFFICE.test(text) && !SPEECH.test(text);

/** How surely a line is the title, 0 for not at all; a banner's is one only by name. */
export function certainty(block: Block, isKnown: (text: string) => boolean): number {
  const { text, setting } = block;
  if (isKnown(text)) return 4;
  if (setting.banner || isBelow(block) || text.length < (SPEECH.test(text) ? SPEECH_TITLE : TITLE)) return 0;
  if (setting.heading === 1) return 3;
  if (setting.named === 'title') return 2;
  const set = setting.centered || (setting.heading !== null && setting.heading <= 3);
  return set && !isSpeaker(block) && !/[。；]/u.test(text) ? 1 : 0;
}

export interface Lead {
  readonly block: Block;
  readonly isTitle: boolean;
}

/** The lines before `from` that belong to the text, in order. */
export function leadOf(blocks: readonly Block[], from: number, titles: readonly string[]): readonly Lead[] {
  const isKnown = titleMatcher(titles);
  const isAside = asides(blocks);
  const near = blocks
    .slice(Math.max(0, from - REACH), from)
    .filter(
      (block) =>
        block.text !== '' &&
        block.text.length <= LONGEST &&
        !isLinked(block) &&
        !isFurniture(block.text) &&
        !isAside(block),
    );
  const scored = near.map((block) => certainty(block, isKnown));
  const best = Math.max(0, ...scored);
  if (best === 0) return [];
  const last = scored.lastIndexOf(best);
  const first = firstLine(near, scored, last);
  return near.slice(first).flatMap((block, index) => {
    const isTitle = first + index <= last;
    return isTitle || isBelow(block) || isSpeaker(block) ? [{ block, isTitle }] : [];
  });
}

/** A title of several lines: those right above that are set as it is. */
function firstLine(near: readonly Block[], scored: readonly number[], last: number): number {
  const setting = near[last]?.setting;
  if ((scored[last] ?? 0) > 3) return last;
  let first = last;
  while (first > 0 && near[first - 1]?.setting === setting) first--;
  return first;
}
