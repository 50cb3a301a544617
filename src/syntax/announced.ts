/**
 * A chapter alone behind the words that announce several: 下面，我讲三点意见：一、加强领导… where the page has lost its line breaks
 * and the text breaks off before 二、. It opens what was a paragraph. Left out: 我讲两点：一是…; 做好两件事：一、….
 */
import { characters } from '../source/finder.js';
import type { Marker } from './markers.js';
import type { Scan } from './scan.js';

const STOPS = characters('。：，；！');

/** No more is read of what stands before the marker, in characters. */
const REACH = 40;
const COUNT = '(?:以下|如下)?[二两三四五六七八九十几\\d]{1,2}';
/** 我讲三点意见, 再强调几个问题, 就以下几个方面作部署. */
const ANNOUNCES = new RegExp(
  `(?:(?:讲|谈|提出?|强调|说|作|汇报|报告|交流|通报|部署|安排|明确)(?:一下)?${COUNT}(?:点|条|句|个|项)(?:方面)?的?[一-龥]{0,8}|(?:从|就|围绕)${COUNT}(?:个?方面|个大?问题|个层面)[一-龥]{0,12})$`,
);

/** Whether a marker opens the first of several chapters that are announced right before it, in the midst of a paragraph. */
export function isAnnounced(scan: Scan, { style, ordinal, start, opensParagraph }: Marker): boolean {
  if (style !== 'cn-dun' || ordinal !== 1 || opensParagraph || !STOPS.has(scan, start - 1)) return false;
  return ANNOUNCES.test(scan.text.slice(Math.max(0, start - 1 - REACH), start - 1));
}
