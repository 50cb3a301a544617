/**
 * Words of a text. Runs of Han characters go to a native segmenter; the rest is cut here: a run of letters and
 * digits is one token, so is any other sign, and white space is none. Every other character belongs to a token.
 *
 *     2021年GDP增长8.1%，实现“三个务必”  →  2021 年 GDP 增长 8.1 % ， 实现 “ 三个务必 ”
 */
import type { Span } from '../source/span.js';
import { UserError } from '../source/errors.js';
import { isMissing, openNodejieba, openNodeRs, type Engine, type OpenEngine, type TaggedWord } from './engines.js';

/** A word to hold together; only words of Han characters alone are of use. */
export interface UserWord {
  readonly text: string;
  /** As in jieba's dictionary (工作 28,000, 党委书记 352); 1,000 by default. */
  readonly frequency?: number | undefined;
  /** Part of speech; `nz` (other proper noun) by default. */
  readonly tag?: string | undefined;
}

export interface Token {
  readonly text: string;
  /** Of the segmenter for Han words; `m` for numbers, `eng` for letters, `x` for other signs. */
  readonly tag: string;
  readonly span: Span;
}

export interface Segmenter {
  /** Package and version: `nodejieba 3.5.8`. */
  readonly name: string;
  readonly cut: (text: string) => string[];
  readonly tokens: (text: string) => Token[];
  /** `cut` word by word, for texts too large to hold all words of; `isWord` is false for numbers and marks. */
  readonly each: (text: string, visit: (token: string, isWord: boolean) => void) => void;
}

export const SEGMENTERS = ['nodejieba', 'node-rs'] as const;
export type SegmenterName = (typeof SEGMENTERS)[number];

export interface SegmenterOptions {
  /** Forces one; without it nodejieba, or node-rs where nodejieba cannot be loaded. */
  readonly name?: SegmenterName | undefined;
  readonly words: readonly UserWord[];
}

/** What the segmenter is given; rarer Han characters beyond the BMP stand alone, as it would cut them too. */
const HAN = '\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff〇々';
const HAN_WORD = new RegExp(`^[${HAN}]+$`, 'u');
const NOT_HAN = new RegExp(`[^${HAN}]+`, 'g');

/** As `HAN` has it. */
const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  code === 0x3007 ||
  code === 0x3005;

function nextHan(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isHan(text.charCodeAt(at))) at += 1;
  return at;
}

const LINE_FEED = 10;

const DIGITS = '〇零○一二三四五六七八九';
/** Years in digits, which the segmenter would cut into 二/〇/二/五年; behind a numeral they are part of a number. */
const YEAR = new RegExp(`(?<![${DIGITS}十百千万亿])[${DIGITS}]{4}(?=年)`, 'g');
/** Begins with a literal, so that the many texts without such years are passed over quickly. */
const HAS_YEAR = new RegExp(`年(?<=[${DIGITS}]{4}年)`);
const YEAR_LENGTH = 4;
/** ○ is no Han character: on its own it is a sign, not the start of a year. */
const CIRCLE = 0x25cb;

const ALNUM = '0-9A-Za-z０-９Ａ-Ｚａ-ｚ';
/** A run of letters and digits with . & - + inside, and , between thousands. */
const RUN = new RegExp(`[${ALNUM}]+(?:[.&+\\-．－][${ALNUM}]+|,[0-9]{3}(?![0-9]))*`, 'y');
const NUMBER = /^[0-9０-９][0-9０-９.,．]*$/;

/** Units over 20 KB get slow; shorter ones cost calls. In characters. */
const CHUNK = 2048;

const isBreak = (code: number): boolean =>
  code === 10 || code === 0x3002 || code === 0xff0c || code === 32 || code === 0x3001;

/** Where a chunk that begins at `from` ends: behind white space or a mark, if there is one soon. */
function chunkEnd(text: string, from: number): number {
  const hard = from + 4 * CHUNK;
  if (from + CHUNK >= text.length) return text.length;
  for (let at = from + CHUNK; at < hard && at < text.length; at += 1) if (isBreak(text.charCodeAt(at))) return at + 1;
  if (hard >= text.length) return text.length;
  // No mark for 6,000 characters: no writing anyone means; only pairs of surrogates are kept whole.
  const code = text.charCodeAt(hard);
  return code >= 0xdc00 && code <= 0xdfff ? hard - 1 : hard;
}

type Kind = 'word' | 'number' | 'letters' | 'mark';
type Visit<Word> = (text: string, start: number, kind: Kind, word: Word | null) => void;

const isAlnum = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xff10 && code <= 0xff19) ||
  (code >= 0xff21 && code <= 0xff3a) ||
  (code >= 0xff41 && code <= 0xff5a);

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** White space as `\s` has it. */
const isSpace = (code: number): boolean =>
  (code >= 9 && code <= 13) ||
  code === 32 ||
  code === 0x3000 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x1680 ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0xfeff;

function runAt(chunk: string, at: number): string {
  RUN.lastIndex = at;
  return RUN.exec(chunk)?.[0] ?? chunk.charAt(at);
}

/** Visits the token of ours at `at`; returns where it ends. */
function visitSign<Word>(chunk: string, at: number, offset: number, visit: Visit<Word>): number {
  const code = chunk.charCodeAt(at);
  if (isSpace(code)) return at + 1;
  if (isAlnum(code)) {
    const run = runAt(chunk, at);
    visit(run, offset + at, NUMBER.test(run) ? 'number' : 'letters', null);
    return at + run.length;
  }
  const isYear = DIGITS.includes(chunk.charAt(at)) && code !== CIRCLE;
  const isPair = isHighSurrogate(code) && /^[\udc00-\udfff]/.test(chunk.charAt(at + 1));
  const end = at + (isYear ? YEAR_LENGTH : isPair ? 2 : 1);
  visit(chunk.slice(at, end), offset + at, isYear ? 'number' : 'mark', null);
  return end;
}

/**
 * Visits the tokens of a chunk; `word` is the engine's own result, null for tokens cut here. The engine sees a
 * line feed for each run of units that are not its own: every word more that it hands over costs as much as a cut.
 */
function walkChunk<Word>(
  chunk: string,
  offset: number,
  cut: (han: string) => readonly Word[],
  textOf: (word: Word) => string,
  visit: Visit<Word>,
): void {
  const yearless = HAS_YEAR.test(chunk) ? chunk.replace(YEAR, '\n'.repeat(YEAR_LENGTH)) : chunk;
  let at = 0;
  let seen = 0;
  for (const word of cut(yearless.replace(NOT_HAN, '\n'))) {
    const text = textOf(word);
    if (text.charCodeAt(0) === LINE_FEED) {
      const end = nextHan(yearless, at);
      seen = Math.max(seen, at);
      while (seen < end) seen = visitSign(chunk, seen, offset, visit);
      at = end;
    } else {
      visit(text, offset + at, 'word', word);
      at += text.length;
    }
  }
  if (at !== chunk.length) throw new Error(`segmenter lost its place at ${offset + at}`);
}

function walk<Word>(
  text: string,
  cut: (han: string) => readonly Word[],
  textOf: (word: Word) => string,
  visit: Visit<Word>,
): void {
  for (let from = 0; from < text.length;) {
    const end = chunkEnd(text, from);
    walkChunk(text.slice(from, end), from, cut, textOf, visit);
    from = end;
  }
}

const TAGS: Readonly<Record<Exclude<Kind, 'word'>, string>> = { number: 'm', letters: 'eng', mark: 'x' };

function segmenterOf(engine: Engine): Segmenter {
  const each: Segmenter['each'] = (text, visit) =>
    walk(
      text,
      engine.cut,
      (word) => word,
      (token, _start, kind) => visit(token, kind === 'word' || kind === 'letters'),
    );
  return {
    name: engine.name,
    each,
    cut: (text) => {
      const words: string[] = [];
      each(text, (word) => words.push(word));
      return words;
    },
    tokens: (text) => {
      const tokens: Token[] = [];
      const visit: Visit<TaggedWord> = (token, start, kind, word) => {
        const tag = kind === 'word' ? (word?.tag ?? 'x') : TAGS[kind];
        tokens.push({ text: token, tag, span: { start, end: start + token.length } });
      };
      walk(text, engine.tag, (word) => word.word, visit);
      return tokens;
    },
  };
}

/**
 * Enough to hold every word tried, those of two frequent words (我们/党, 工作/会议) included; 100 was not enough
 * for 的话, no number at all (nodejieba's median) not for 工作会议.
 */
const FREQUENCY = 1000;

/**
 * Words in jieba's format: word, frequency, tag; LF; no mark. Words with other signs than Han, which the format
 * or the cutting here would break, are left out.
 */
export const dictionaryLines = (words: readonly UserWord[]): string =>
  words
    .filter(({ text, tag }) => HAN_WORD.test(text) && !/\s/u.test(tag ?? ''))
    .map(({ text, frequency, tag }) => `${text} ${Math.max(1, Math.round(frequency ?? FREQUENCY))} ${tag || 'nz'}\n`)
    .join('');

const OPEN: Readonly<Record<SegmenterName, OpenEngine>> = { nodejieba: openNodejieba, 'node-rs': openNodeRs };

const PACKAGE: Readonly<Record<SegmenterName, string>> = { nodejieba: 'nodejieba', 'node-rs': '@node-rs/jieba' };

/**
 * Opens the first of `names` that loads; throws `segmenter-missing` where none is installed, else `segmenter-unavailable`
 * with what each said.
 */
export function openSegmenter(options: SegmenterOptions): Segmenter {
  const names = options.name === undefined ? SEGMENTERS : [options.name];
  const lines = dictionaryLines(options.words);
  const reasons: string[] = [];
  for (const name of names) {
    try {
      return segmenterOf(OPEN[name](lines));
    } catch (error) {
      if (!isMissing(error))
        reasons.push((error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '');
    }
  }
  if (reasons.length === 0) throw new UserError('segmenter-missing', { package: PACKAGE[names[0] ?? 'nodejieba'] });
  throw new UserError('segmenter-unavailable', { name: names.join(', '), reason: reasons.join('; ') });
}
