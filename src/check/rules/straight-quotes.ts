/**
 * Straight quotation marks around Chinese words: "四个意识" → “四个意识” (forms of GB/T 15834—2011 4.8.2). They tell
 * neither where they open nor where they close, so they are mended in pairs of one line, or, where one of a pair is curly
 * already (“甲"), as the curly ones leave them to open and close in turn; a line where neither is plain is shown once,
 * without a mend. 〝 and 〞, of another set, go with them. Left out: marks around Latin words only, apostrophes, code and tags.
 */
import { isChinese, isDigit, isHan, isLatin, linesWith, nextBy } from '../chinese.js';
import type { Manuscript } from '../manuscript.js';
import { define, type Found } from '../rule.js';
import { isForeign } from '../zones.js';

const DOUBLE = '"＂';
const SINGLE = "'＇";
const nextStraight = nextBy(/["'＂＇]/g);
/** Attributes and keys: class="a", "name": "b". */
const CODE = /=\s?["']|["'][\w-]+["']\s?:\s?["'[{\d]/;
const CURLY = /[“”‘’]/g;

export const straightQuotes = define({
  id: 'straight-quotes',
  clause: 'GB/T 15834—2011 4.8.2',
  severity: 'warning',
  fixable: true,
  bad: '增强"四个意识"。',
  good: '增强“四个意识”。',
  check: (manuscript) => [...foreignMarks(manuscript.text), ...straightOnes(manuscript)],
});

const FOREIGN: Readonly<Record<string, string>> = { '〝': '“', '〞': '”' };

/** 〝 and 〞, which tell where they open and close: “五型〞 → “五型”. */
const foreignMarks = (text: string): readonly Found[] =>
  [...text.matchAll(/[〝〞]/g)].map(({ index, 0: mark }) => {
    const span = { start: index, end: index + 1 };
    const right = FOREIGN[mark] ?? mark;
    return { span, saying: 'foreign', args: { mark, right }, fix: { span, text: right } };
  });

const straightOnes = (manuscript: Manuscript): readonly Found[] =>
  linesWith(manuscript.text, nextStraight).flatMap(({ line, from }) =>
    CODE.test(line) ? [] : [...inLine(manuscript, line, from, DOUBLE), ...inLine(manuscript, line, from, SINGLE)],
  );

function inLine(manuscript: Manuscript, line: string, from: number, kind: string): readonly Found[] {
  const places = placesOf(manuscript, line, from, kind);
  if (places.length === 0) return [];
  const pairs = Array.from({ length: Math.ceil(places.length / 2) }, (_, index) => ({
    open: places[index * 2] ?? 0,
    close: places[index * 2 + 1] ?? -1,
  }));
  if (pairs.some(({ open, close }) => !isPlain(line, open, close)))
    return inTurn(line, from, places, kind) ?? unsure(line, from, places);
  const marksAt = around(line);
  return pairs.flatMap(({ open, close }) => {
    const inside = line.slice(open + 1, close);
    if (!hasHan(inside)) return [];
    const [left, right] = kind === DOUBLE ? marksAt(open) : '‘’';
    const span = { start: from + open, end: from + close + 1 };
    return [{ span, fix: { span, text: `${left}${inside}${right}` } }];
  });
}

/** Straight marks of a line that quote; an apostrophe stands between letters, or behind a figure; 15" is a length. */
function placesOf(manuscript: Manuscript, line: string, from: number, kind: string): readonly number[] {
  const places: number[] = [];
  for (const at of marksOf(line, kind)) {
    if (isForeign(manuscript, from + at)) continue;
    const joins = isLatin(line, at - 1) || isDigit(line, at - 1);
    if (kind === DOUBLE || !joins || !(isLatin(line, at + 1) || !isChinese(line, at + 1))) places.push(at);
  }
  const inches = places.filter((at) => kind === DOUBLE && isDigit(line, at - 1) && isHan(line, at + 1));
  return places.length % 2 === 1 && inches.length === 1 ? places.filter((at) => at !== inches[0]) : places;
}

/** Where the marks of a kind stand, in order: the half-width and the full-width one. */
function marksOf(line: string, kind: string): readonly number[] {
  const places: number[] = [];
  for (const mark of kind) for (let at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + 1)) places.push(at);
  return places.sort((one, next) => one - next);
}

/** A pair that may be taken for one: something inside that begins and ends like words, curly marks in it paired. */
function isPlain(line: string, open: number, close: number): boolean {
  if (close <= open + 1) return false;
  const inside = line.slice(open + 1, close);
  let depth = 0;
  for (const [mark] of inside.matchAll(CURLY)) {
    depth += '“‘'.includes(mark) ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0 && !/^[，。；：、！？）》\s]|[（《\s]$/.test(inside);
}

/** “甲"，"乙”: each straight mark as opening or closing, where all marks of the line open and close in turn; null where they do not. */
function inTurn(line: string, from: number, places: readonly number[], kind: string): readonly Found[] | null {
  const [left, right] = kind === DOUBLE ? '“”' : '‘’';
  if (left === undefined || right === undefined) return null;
  const straight = new Set(places);
  const found: Found[] = [];
  let open = -1;
  for (let at = 0; at < line.length; at++) {
    const mark = line[at];
    if (mark !== left && mark !== right && !straight.has(at)) continue;
    const opens = open < 0;
    if (mark === (opens ? right : left)) return null;
    if (!opens && !(isPlain(line, open, at) && hasHan(line.slice(open + 1, at)))) return null;
    const span = { start: from + at, end: from + at + 1 };
    if (straight.has(at)) found.push({ span, fix: { span, text: opens ? left : right } });
    open = opens ? at : -1;
  }
  return open < 0 ? found : null;
}

/** Of a line that is not plain, the first mark that touches Chinese. */
function unsure(line: string, from: number, places: readonly number[]): readonly Found[] {
  const at = places.find((place) => isChinese(line, place - 1) || isChinese(line, place + 1));
  return at === undefined ? [] : [{ span: { start: from + at, end: from + at + 1 }, saying: 'unsure' }];
}

/** The marks due at a place of the line: single ones inside an open “. */
function around(line: string): (at: number) => string {
  const curly = [...line.matchAll(CURLY)];
  const open: string[] = [];
  let next = 0;
  return (at) => {
    for (; (curly[next]?.index ?? Infinity) < at; next++) {
      const mark = curly[next]?.[0] ?? '';
      if ('“‘'.includes(mark)) open.push(mark);
      else open.pop();
    }
    return open.at(-1) === '“' ? '‘’' : '“”';
  };
}

function hasHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isHan(text, at)) return true;
  return false;
}
