/**
 * Enumeration markers: 一、 （一） 第一， 一是 一要 1. （1） ① 首先 … 最后. A marker is looked for only where a
 * unit may begin (a paragraph, or behind a mark), so 唯一要, 统一是 and the like never come up.
 * Left out on purpose: 第一书记, 第一要务, 今年第一、第二轮, 一、二季度, 一是一二是二, 3.5, 2019.
 */
import { CIRCLED, CIRCLED_CODES, CLASS, DIGIT, HAN_NUMERAL, HAN_NUMERALS, SPACE } from '../source/chars.js';
import { keyTable } from '../source/finder.js';
import { circledValue, readNumeral } from '../lexicon/numerals.js';
import type { OutlineNode } from '../model/types.js';
import type { Scan } from './scan.js';

export type MarkerStyle = OutlineNode['style'];

export interface Marker {
  readonly style: MarkerStyle;
  readonly ordinal: number;
  /** Offset of the marker, one past it, and of the heading behind it (commas and spaces skipped). */
  readonly start: number;
  readonly end: number;
  readonly headingStart: number;
  readonly opensParagraph: boolean;
  readonly paragraph: number;
}

/** No list of a speech is longer. */
const MAX_ORDINAL = 60;

interface Found {
  readonly style: MarkerStyle;
  readonly ordinal: number;
  readonly end: number;
}

/** Ordinal of 最后, which is one more than whatever stood before it. */
export const LAST = 99;

const WORDS: readonly (readonly [word: string, ordinal: number])[] = [
  ['首先', 1],
  ['其次', 2],
  ['再次', 3],
  ['再者', 3],
  ['最后', LAST],
  ['一方面', 1],
  ['另一方面', 2],
  ['另外一方面', 2],
];

const WORD_STARTS = new Set('首其再最一另');

const kindAt = (text: string, at: number): number => CLASS[text.charCodeAt(at)] ?? 0;

function skipSpaces(text: string, at: number): number {
  while (kindAt(text, at) === SPACE) at++;
  return at;
}

/** A whole small number: 十二, 3; null for years, decimals and amounts. */
function readOrdinal(text: string, at: number): { readonly value: number; readonly end: number } | null {
  const numeral = readNumeral(text, at);
  if (
    numeral === null ||
    numeral.scale !== '' ||
    numeral.unit !== '' ||
    numeral.digits ||
    numeral.more ||
    numeral.upTo !== null
  )
    return null;
  const { value, end } = numeral;
  return Number.isInteger(value) && value >= 1 && value <= MAX_ORDINAL && !text.slice(at, end).includes('.')
    ? { value, end }
    : null;
}

/** 一、二季度; 二、三产业; 第一、第二轮: the numeral goes on as a list of numerals, so it numbers nothing here. */
function goesOnCounting(text: string, at: number, value: number): boolean {
  const next = readOrdinal(text, at);
  return next !== null && next.value === value + 1 && !/[年个大项条种是要]/.test(text.charAt(next.end));
}

function readBare(text: string, at: number, opensParagraph: boolean): Found | null {
  // 1.2019年工作回顾: the stop is the marker's, not a decimal's.
  const dated = kindAt(text, at) === DIGIT ? /^(\d{1,2})\.\d{4}年/.exec(text.slice(at, at + 8)) : null;
  if (dated !== null) return { style: 'arabic-dot', ordinal: Number(dated[1]), end: at + (dated[1] ?? '').length + 1 };
  const ordinal = readOrdinal(text, at);
  if (ordinal === null) return null;
  const { value, end } = ordinal;
  const arabic = kindAt(text, at) === DIGIT;
  const next = text.charAt(end);
  if (next === '）') return { style: 'arabic-paren', ordinal: value, end: end + 1 };
  if (arabic) {
    if (next === '、')
      return goesOnCounting(text, end + 1, value) ? null : { style: 'arabic-dot', ordinal: value, end: end + 1 };
    if (next !== '.' && !(next === '。' && opensParagraph)) return null;
    const decimal = kindAt(text, end + 1) === DIGIT && !/^\d{4}年/.test(text.slice(end + 1, end + 6));
    return decimal ? null : { style: 'arabic-dot', ordinal: value, end: end + 1 };
  }
  if (next === '、')
    return goesOnCounting(text, end + 1, value) ? null : { style: 'cn-dun', ordinal: value, end: end + 1 };
  if (next === '是') return text.startsWith('一是一', at) ? null : { style: 'cn-shi', ordinal: value, end: end + 1 };
  if (next === '要' || next === '须')
    return /^[求点素件]/.test(text.slice(end + 1)) ? null : { style: 'cn-yao', ordinal: value, end: end + 1 };
  if (next === '应')
    return /^[俱有]/.test(text.slice(end + 1)) ? null : { style: 'cn-yao', ordinal: value, end: end + 1 };
  if (text.startsWith('必须', end)) return { style: 'cn-yao', ordinal: value, end: end + 2 };
  return opensParagraph && /[.，：。]/.test(next) ? { style: 'cn-dun', ordinal: value, end: end + 1 } : null;
}

function readBracketed(text: string, at: number): Found | null {
  const ordinal = readOrdinal(text, at + 1);
  if (ordinal === null || text.charAt(ordinal.end) !== '）') return null;
  const style = kindAt(text, at + 1) === DIGIT ? 'arabic-paren' : 'cn-paren';
  const end = ordinal.end + 1;
  return { style, ordinal: ordinal.value, end: text.charAt(end) === '、' ? end + 1 : end };
}

function readDi(text: string, at: number, opensParagraph: boolean): Found | null {
  const ordinal = readOrdinal(text, at + 1);
  if (ordinal === null) return null;
  const { value, end } = ordinal;
  const next = text.charAt(end);
  const found: Found = { style: 'cn-ordinal', ordinal: value, end: end + 1 };
  if (next === '、') return text.charAt(end + 1) === '第' || goesOnCounting(text, end + 1, value) ? null : found;
  if ('，：'.includes(next) && next !== '') return found;
  if (next === '。') return opensParagraph ? found : null;
  if (next === '是') return found;
  if (next === '要') return /^[务素义件位职]/.test(text.slice(end + 1)) ? null : found;
  return null;
}

function readWord(text: string, at: number): Found | null {
  if (!WORD_STARTS.has(text.charAt(at))) return null;
  for (const [word, ordinal] of WORDS) {
    if (
      text.startsWith(word, at) &&
      !(ordinal === LAST && /^(?:一[公个次名天道]|的|期限|时刻|阶段|关头)/.test(text.slice(at + 2, at + 4)))
    )
      return { style: 'word', ordinal, end: at + word.length };
  }
  return null;
}

/** Code units a marker may begin with. */
const MAY_BEGIN = keyTable([
  ...[...'0123456789（第首其再最另', ...HAN_NUMERALS].map((character) => character.charCodeAt(0)),
  ...CIRCLED_CODES,
]);

function readMarker(text: string, at: number, opensParagraph: boolean): Found | null {
  const kind = kindAt(text, at);
  if (kind === HAN_NUMERAL || kind === DIGIT) return readBare(text, at, opensParagraph) ?? readWord(text, at);
  const character = text.charAt(at);
  if (character === '（') return readBracketed(text, at);
  if (character === '第') return readDi(text, at, opensParagraph);
  if (kind === CIRCLED) {
    const value = circledValue(character);
    const code = character.charCodeAt(0);
    const style: MarkerStyle =
      code >= 0x3220 && code <= 0x3229 ? 'cn-paren' : code >= 0x2488 && code <= 0x249b ? 'arabic-dot' : 'arabic-paren';
    return value === null ? null : { style, ordinal: value, end: text.charAt(at + 1) === '、' ? at + 2 : at + 1 };
  }
  return readWord(text, at);
}

/** Every place that reads as a marker, in text order; which of them number a list is for `outline.ts` to say. */
export function findMarkers(scan: Scan): readonly Marker[] {
  const { text, keys, openings, paragraphs } = scan;
  const markers: Marker[] = [];
  let paragraph = -1;
  let done = -1;
  const add = (at: number, opensParagraph: boolean): void => {
    const found = at <= done || MAY_BEGIN[keys[at] ?? 0] !== 1 ? null : readMarker(text, at, opensParagraph);
    if (found === null) return;
    done = found.end - 1;
    let headingStart = skipSpaces(text, found.end);
    if (/[，：]/.test(text.charAt(headingStart))) headingStart = skipSpaces(text, headingStart + 1);
    markers.push({ ...found, start: at, headingStart, opensParagraph, paragraph });
  };
  for (const opening of openings) {
    while (paragraph + 1 < paragraphs.length && (paragraphs.starts[paragraph + 1] ?? 0) <= opening) paragraph++;
    const opensParagraph = opening === paragraphs.starts[paragraph];
    if (opening > done) add(skipSpaces(text, opening), opensParagraph);
  }
  return circledInside(scan, markers);
}

/** ① and its like need no mark before them: they are looked for everywhere, where the text has any. */
function circledInside(scan: Scan, markers: Marker[]): readonly Marker[] {
  const { text, paragraphs } = scan;
  const seen = new Set(markers.map((marker) => marker.start));
  const circled = /[①-⒛㈠-㈩❶-❿]/g;
  let paragraph = 0;
  let added = false;
  for (let match = circled.exec(text); match !== null; match = circled.exec(text)) {
    const at = match.index;
    if (seen.has(at)) continue;
    while (paragraph + 1 < paragraphs.length && (paragraphs.starts[paragraph + 1] ?? 0) <= at) paragraph++;
    const found = readMarker(text, at, false);
    if (found !== null)
      markers.push({
        ...found,
        start: at,
        headingStart: skipSpaces(text, found.end),
        opensParagraph: false,
        paragraph,
      });
    added = true;
  }
  return added ? markers.sort((a, b) => a.start - b.start) : markers;
}
