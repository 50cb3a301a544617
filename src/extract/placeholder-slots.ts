/**
 * Slots in 【】 whatever stands between the marks (主要是【一两句】, 【目的一句】), in a text that shows itself to be a template: another of its
 * 【】 says that something is to be filled in or who is to be named. Left out: labels (【时间】：, 【背景】 at the head of a paragraph with
 * its text behind), numbers (【2012】5号), and what is noted of the hall (【掌声】).
 */
import { characters } from '../source/finder.js';
import type { Context } from './context.js';

const OPEN = characters('【');
const LINES = characters('\n');
const MAX_SLOT = 24;
const SLOT = new RegExp(`^【([^【】。；！？\\n]{1,${MAX_SLOT}})】(?![：:])`, 'u');
const HAN = /[一-龥]/u;
const NUMBER = /^[\d一二三四五六七八九十〇]+年?$|^第[^，]{1,6}[号章节条]?$/u;
const HALL = /^(?:[^，]{0,4}(?:掌声|鼓掌|笑声|停顿|起立|会场|全场|音乐|插话|场外)[^，]{0,6})$/u;
const NONE: ReadonlyMap<number, number> = new Map();

/** Length of each such slot by its place; `sure`: length of what is a slot by itself at a place, -1 for none. */
export function slotsOf({ syntax }: Context, sure: (at: number) => number): ReadonlyMap<number, number> {
  const { text } = syntax;
  if (!text.includes('【')) return NONE;
  const found = new Map<number, number>();
  let isTemplate = false;
  for (let at = OPEN.find(syntax, 0, text.length); at < text.length; at = OPEN.find(syntax, at + 1, text.length)) {
    const own = sure(at);
    isTemplate ||= own > 0;
    const [whole = '', name = ''] = own > 0 ? [] : (SLOT.exec(text.slice(at, at + MAX_SLOT + 3)) ?? []);
    if (whole === '' || !HAN.test(name) || NUMBER.test(name) || HALL.test(name)) continue;
    const opens = at === 0 || LINES.has(syntax, at - 1);
    const ends = at + whole.length === text.length || LINES.has(syntax, at + whole.length);
    if (!opens || ends) found.set(at, whole.length);
  }
  return isTemplate ? found : NONE;
}
