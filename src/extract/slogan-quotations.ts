/** Slogans that a quotation holds: “三个务必”, “三个表率、一个模范”, “强三性、去四化”; and one thing in a row of packs, “一好”、“两增”. */
import { SPACES } from '../source/chars.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import type { Scan } from '../syntax/scan.js';
import { partBesideOther } from './members-groups.js';
import { isCode, isQuotedSlogan, numbersOfCode, quotedHead } from './quoted-slogans.js';
import { isCoreSet } from './rising-sets.js';
import { countValue, isIdiomAt, numbersOf } from './slogan-patterns.js';

/** Takes a slogan that the manuscript shows to be one: where it stands, and what it counts if a pattern said it. */
export type Add = (start: number, end: number, number?: readonly number[] | null) => void;

const COUNTS = characters('一二两三四五六七八九十双0123456789');
const SEPARATOR = characters(`、，${SPACES}`);
/** “三会一课”制度, “两单两办”机制: what a quotation may hold behind the name. */
const GENUS = wordSet('制度 机制 体系 要求 活动 精神 目标');
/** 强三性、去四化: a verb of one character before the set, in a quotation of several. */
const ACTED = /^[一-龥][二两三四五六七八九][性化风难关气](?:关)?$/;
/** 一村一品 of 一村一品、一户一策: one for each; 一窗受理、一网通办 beside each other too, not 一名领导、一个专班, which are counted, nor 一放就乱、一管就死. */
const ONE = opening(/一(?![个名套支张本条项位件份种]|[一-龥]就)[一-龥]{3}/, '一');
const ONE_LENGTH = 4;

/** Whether a quotation holds nothing but words of one for each. */
function areOnes(syntax: Keyed, from: number, to: number): boolean {
  for (let start = from; start <= to; start += ONE_LENGTH + 1) {
    if (SEPARATOR.find(syntax, start, to) !== start + ONE_LENGTH || !ONE.test(syntax, start)) return false;
    if (isIdiomAt(syntax, start, ONE_LENGTH)) return false;
  }
  return true;
}

/** Slogans of a quotation, joined by 、 where it holds several: 三个表率、一个模范. */
export function addQuoted(syntax: Keyed, from: number, to: number, add: Add): void {
  const { text } = syntax;
  if (isCode(syntax, from, to)) return add(from, to, numbersOfCode(text.slice(from, to)));
  const [, many] = to - from === ONE_LENGTH ? (MANY_EACH.exec(text.slice(from, to)) ?? []) : [];
  if (many !== undefined) return add(from, to, [TENS[many] ?? 0, TENS[many] ?? 0]);
  const thousands = THOUSANDS.startingAt(syntax, from) === to ? numbersOf(text.slice(from, from + 1)) : null;
  if (thousands !== null) return add(from, to, thousands);
  if (COUNTS.find(syntax, from, to) === to) return;
  const several = SEPARATOR.find(syntax, from, to) < to;
  if (several && SHARES.test(syntax, from)) return;
  if (several && isCouplet(text.slice(from, to))) return;
  const ones = several && areOnes(syntax, from, to);
  if (several && MAXIM.test(syntax, from)) return;
  const rising = several ? risingNumbers(text.slice(from, to)) : null;
  if (rising !== null) return add(from, to, rising);
  for (let start = from, end = from; start < to; start = end + 1) {
    end = SEPARATOR.find(syntax, start, to);
    if (COUNTS.find(syntax, start, end) === end) continue;
    const head = quotedHead(syntax, start, end);
    const genus = GENUS.endingAt(syntax, end);
    if (head > start) add(start, head);
    else if (genus > start && isQuotedSlogan(syntax, start, genus) && numbersOf(text.slice(start, genus)).length > 1)
      add(start, genus);
    else if (
      ones ||
      isQuotedSlogan(syntax, start, end) ||
      isCoreSet(syntax, start, end) ||
      (several && (ACTED.test(text.slice(start, end)) || isSolePack(syntax, { start, end }, { start: from, end: to })))
    )
      add(start, end);
    else if (start === from && end === to && SCOPE.has(syntax, start) && isOfScope(syntax, start + 1, end))
      add(start + 1, end);
  }
}

/** “九层之台，起于累土”, “莫用三爷，废职亡家”: lines of verse, of one length, of which one at least counts nothing. */
function isCouplet(words: string): boolean {
  const lines = words.replace(/[。！？]$/u, '').split(/[，；]/u);
  const [{ length } = ''] = lines;
  const areLines = lines.length > 1 && length > 3 && lines.every((line) => line.length === length);
  return areLines && !words.includes('、') && lines.some((line) => !NUMERAL.test(line));
}
const NUMERAL = /[一二两三四五六七八九十百千万双\d]/u;

/** “千社千品”, “百企百村”: so many of the one for so many of the other; not 百发百中. */
const MANY_EACH = /^(?!百发|百依|百战|百试|万事)([百千万])[一-龥]\1[一-龥]$/;
const TENS: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10000 };

/** “四千精神”: 千山万水, 千言万语, 千方百计, 千辛万苦; no amount. */
const THOUSANDS = wordSet('三千精神 四千精神 五千精神 六千精神');

/** “三分建设、七分管理”: shares of ten. */
const SHARES = opening(/[一二三四五六七八九]分[^，、“”]{1,6}[，、][一二三四五六七八九]分/, '一二三四五六七八九');

/** “一要吃饭、二要建设”: points told in their order. */
const MAXIM = opening(
  /一(?:要[^，、“”]{1,8}[，、]二要|靠[^，、“”]{1,8}[，、]二靠|是[^，、“”]{1,8}[，、]二是|怕[^，、“”]{1,8}[，、]二怕)/,
  '一',
);

/** 1, 2 and 3 of “一破、二立、三提高”: one name that counts up; null where it does not. */
function risingNumbers(words: string): readonly number[] | null {
  const parts = words.split('、');
  const rises = parts.every(
    (part, index) =>
      part.length > 1 &&
      part.length <= MAX_RISING &&
      part.startsWith('一二三四五六'.charAt(index)) &&
      !COUNTER.test(part.charAt(1)),
  );
  // 一要吃饭、二要建设、三要发展: points told in their order.
  const isCounted = parts.every((part) => ORDERS.includes(part.charAt(1)));
  return parts.length > 2 && rises && !isCounted ? parts.map((_, index) => index + 1) : null;
}
const MAX_RISING = 4;
const COUNTER = /[个大项条]/;
const ORDERS = '要是靠看';

/** “县四大家”: whose set it is, is none of its name. */
const SCOPE = characters('省市州县区镇乡村校院局');
/** “县二中” is the second school. */
const SCHOOL = characters('中小院校幼');
const isOfScope = (syntax: Keyed, start: number, end: number): boolean =>
  !SCHOOL.has(syntax, end - 1) && isQuotedSlogan(syntax, start, end);

/** 一个确保 beside 三个不动摇: one thing is a pack in a row of packs only. */
const SOLE_PACK = opening(/一个[^，。；：、“”《》（）\s的了是人]{2,5}(?=[、，”’])/, '一');

/** 一提升 beside 三清零, of one length. */
const SOLE_WORD = opening(/一[^个，。；：、“”《》（）\s的了是人\d〇零一二两三四五六七八九十]{2,3}(?=[、，”’])/, '一');
const QUOTE = characters('“‘');
const SEVERAL = characters('二两三四五六七八九十双');

/** “一好”、“两增”、“三突破”: a quotation of one thing in a row of packs. */
export const SOLE_QUOTED = opening(
  /一[^个，。；：、“”《》（）\s的了是人\d〇零一二两三四五六七八九十式化线体流][^个，。；：、“”《》（）\s的了是人\d〇零一二两三四五六七八九十式化线体流]?”/,
  '一',
);
const JOINT = characters('、');
const PACKS_ON = /^[二两三四五六七八九十]/;

export function isSoleOfRow(syntax: Scan, start: number, end: number): boolean {
  if (SOLE_QUOTED.length(syntax, start + 1) !== end - start - 1 || isIdiomAt(syntax, start + 1, end - start - 2))
    return false;
  const next = JOINT.has(syntax, end) ? end + 1 : end;
  const close = QUOTE.has(syntax, next) ? (syntax.partners[next] ?? 0) - 1 : -1;
  return (
    close > next + 1 &&
    Math.abs(close - next - (end - 1 - start)) <= 1 &&
    PACKS_ON.test(syntax.text.slice(next + 1, close)) &&
    isQuotedSlogan(syntax, next + 1, close)
  );
}

/** 坚持“一个目标”，…；突出“两条主线”，…: one thing beside several in the parts of a sentence. */
const ONE_OF_PARTS = opening(/一[个条项][^，。；：、“”《》（）\s的了是人]{2,4}”/, '一');

export const isOneOfParts = (syntax: Scan, start: number, end: number): boolean =>
  ONE_OF_PARTS.length(syntax, start + 1) === end - start - 1 &&
  partBesideOther(syntax, { start: start + 1, end: end - 1 }) !== null;

/** Whether a piece of a quotation packs one thing, and another several. */
function isSolePack(keyed: Keyed, piece: Span, { start, end }: Span): boolean {
  const length = piece.end - piece.start;
  const isWord = SOLE_WORD.length(keyed, piece.start) === length && !isIdiomAt(keyed, piece.start, length);
  if (!isWord && SOLE_PACK.length(keyed, piece.start) !== length) return false;
  for (let from = start, to = start; from < end; from = to + 1) {
    to = SEPARATOR.find(keyed, from, end);
    const several = isWord ? to - from === length && SEVERAL.has(keyed, from) : isPack(keyed, from);
    if (from !== piece.start && several && isQuotedSlogan(keyed, from, to)) return true;
  }
  return false;
}

const PACK = opening(/[二两三四五六七八九十][个大项]/, '二两三四五六七八九十');
const isPack = (keyed: Keyed, at: number): boolean => PACK.test(keyed, at);

/** “三名”战略，名医、名科、名院…; “三户”：…: what measures people elsewhere is a name where as many beside it open with the word. */
export function namesMeasure(keyed: Keyed, start: number, end: number): boolean {
  if (end - start !== 2 || !SEVERAL.has(keyed, start) || !MEASURE.has(keyed, start + 1)) return false;
  const count = countValue(keyed, start, start + 1);
  const word = keyed.text.charAt(start + 1);
  return (
    opensBehind(keyed, end, word, count) ||
    opensBefore(keyed, start - 1, word, count) ||
    endsBefore(keyed, start - 1, word, count)
  );
}

const areOf = (members: readonly string[], word: string, count: number): boolean =>
  members.length === count && members.every((member) => member.length > 1 && member.startsWith(word));

function opensBehind(keyed: Keyed, end: number, word: string, count: number): boolean {
  const { text } = keyed;
  const mark = LEADS_ON.find(keyed, end + 1, end + 1 + MAX_GENUS);
  if (!LISTS.has(keyed, mark)) return false;
  const from = Math.max(mark + 1, NAMELY.startingAt(keyed, mark + 1));
  const to = STOPS_LIST.find(keyed, from, Math.min(text.length, from + MAX_LIST));
  return areOf(text.slice(from, to).split('、'), word, count);
}
const NAMELY = wordSet('即 就是 也就是 分别是 指的是');

/** 盯住批地、批项目、批贷款“三批”: what leads into the first is none of it. */
function opensBefore(keyed: Keyed, end: number, word: string, count: number): boolean {
  const { text } = keyed;
  const floor = Math.max(0, end - MAX_LIST);
  const members = text
    .slice(STOPS_LIST.behindLast(keyed, end, floor), end)
    .split('、')
    .slice(-count);
  const first = (members[0] ?? '').lastIndexOf(word);
  return first >= 0 && areOf([(members[0] ?? '').slice(first), ...members.slice(1)], word, count);
}

/** 干部之家、党员之家、人才之家，这“三家”: each ends in the word, and the name points back to them. */
function endsBefore(keyed: Keyed, open: number, word: string, count: number): boolean {
  const { text } = keyed;
  const end = THIS.endingAt(keyed, open);
  if (end < 0 || count < FEWEST) return false;
  const floor = Math.max(0, end - MAX_LIST);
  const members = text
    .slice(STOPS_LIST.behindLast(keyed, end, floor), end)
    .split('、')
    .slice(-count);
  return members.length === count && members.every((member) => member.length > 1 && member.endsWith(word));
}
const THIS = wordSet('，这 。这 这');
const FEWEST = 3;
const MEASURE = characters('名位户家人年月日天级次期批倍省度点县市道套成轮楼号届');
const LEADS_ON = characters('，：。；、（\n');
const LISTS = characters('，：');
const STOPS_LIST = characters('，。；：\n');
const MAX_GENUS = 7;
const MAX_LIST = 60;
