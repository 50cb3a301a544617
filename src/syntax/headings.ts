/** A unit as its marker opens it: where its heading begins and ends. */
import { classAt, HAN, SENTENCE_END, SPACES } from '../source/chars.js';
import { characters, type CharacterSet } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import type { Marker, MarkerStyle } from './markers.js';
import { countBefore } from './offsets.js';
import { kindAt, type Scan } from './scan.js';
import type { List, Unit } from './unit.js';

/** Longer headings are cut at their first comma. */
const MAX_HEADING = 40;

/** A heading is not looked for further than this. */
const MAX_SCAN = 400;

export function newUnit(scan: Scan, marker: Marker, list: List, index: number, next: Marker | undefined): Unit {
  const { parent, members } = list;
  const headingStart = startOfHeading(scan, marker);
  const headingEnd = endOfHeading(scan, marker, headingStart, next);
  return {
    marker,
    path: '',
    ordinal: marker.ordinal,
    level: (parent?.level ?? 0) + 1,
    headingStart: Math.min(headingStart, headingEnd),
    headingEnd,
    end: headingEnd,
    parent,
    index,
    children: [],
    list: members,
  };
}

/** Where a marker stands alone on its line, its heading is on the next one. */
function startOfHeading(scan: Scan, marker: Marker): number {
  const { ends, starts } = scan.paragraphs;
  const here = marker.headingStart < (ends[marker.paragraph] ?? 0) || !marker.opensParagraph;
  return here
    ? Math.min(marker.headingStart, Math.max(marker.end, ends[marker.paragraph] ?? marker.end))
    : (starts[marker.paragraph + 1] ?? marker.headingStart);
}

/** Up to the first 。！？； outside quotes, the next marker or the paragraph's end; a long one up to its first ，. */
function endOfHeading(scan: Scan, marker: Marker, start: number, next: Marker | undefined): number {
  const { text, marks, partners, paragraphs } = scan;
  const paragraph =
    marker.headingStart >= (paragraphs.ends[marker.paragraph] ?? 0) ? marker.paragraph + 1 : marker.paragraph;
  const limit = Math.min(paragraphs.ends[paragraph] ?? text.length, next?.start ?? text.length, start + MAX_SCAN);
  let comma = -1;
  let end = limit;
  let skipTo = start;
  for (let index = countBefore(marks, start); index < marks.length; index++) {
    const mark = marks.starts[index] ?? 0;
    if (mark >= limit) break;
    if (mark < skipTo) continue;
    const partner = partners[mark] ?? 0;
    if (partner > mark + 1 && partner <= limit) skipTo = partner;
    else if (kindAt(scan, mark) === SENTENCE_END || SEMICOLON.has(scan, mark)) {
      end = mark;
      break;
    } else if (comma < 0 && COMMA.has(scan, mark)) comma = mark;
  }
  const glued = CHAPTERS.has(marker.style) ? bodyGlued(scan, start, end) : -1;
  if (glued >= 0) return glued;
  return end - start > MAX_HEADING && comma > start ? comma : trimBack(scan, start, end, HEADING_TAIL);
}

/** 增强紧迫感今年以来，全市…: where a page has lost its line breaks, the body begins without a mark before it; -1 where it does not. */
function bodyGlued(scan: Scan, start: number, end: number): number {
  const at = BODY_OPENS.first(scan, start + LEAST_HEADING, end);
  return at < 0 || classAt(scan.text, at - 1) !== HAN || TAKES.endingAt(scan, at) >= start ? -1 : at;
}
/** Times that no verb of a heading governs, as 主题教育开展一年来， is governed; and whom it calls to. */
const BODY_OPENS = wordSet('今年以来， 去年以来， 近年来， 过去一年， 同志们，');
/** What stands on a line of its own; 一是今年以来，… runs on. */
const CHAPTERS: ReadonlySet<MarkerStyle> = new Set<MarkerStyle>(['cn-dun', 'cn-paren']);
/** 回顾过去一年，, 自今年以来，, 依靠同志们，: it belongs to the words before it. */
const TAKES = wordSet(
  '依靠 感谢 全体 各位 在座 广大 关心 关爱 爱护 带领 团结 希望 相信 要求 请 让 请求 动员 号召 教育 引导 帮助 服务 组织 支持 理解 尊重 祝 愿 向 跟 同 为 给 把 老 回顾 总结 回望 回首 盘点 展望 自 从 在 对 于 到 和 与 及 的 是 经过 通过 经 这 特别是 尤其是',
);
const LEAST_HEADING = 4;

const COMMA = characters('，');

const SEMICOLON = characters('；');

const HEADING_TAIL = characters(`${SPACES}，：、`);

export function trimBack(scan: Scan, start: number, end: number, tail: CharacterSet): number {
  while (end > start && tail.has(scan, end - 1)) end--;
  return end;
}
