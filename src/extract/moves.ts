/**
 * Moves of a speech: opening, review, problems, requirements, closing. Every sentence gets a score for each
 * move from the cue phrases of the `moves` dictionary, from its paragraph's place and its outline unit; the
 * best path through the sentences is found with costs for changing move (a Viterbi search over five states).
 * Title, date and notice lines belong to none.
 */
import { SPACES } from '../source/chars.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Move } from '../model/types.js';
import { characters, opening, type Keyed } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { sentenceAt, unitAt } from '../syntax/around.js';
import type { Unit } from '../syntax/outline.js';
import { indexAt } from '../syntax/scan.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Context } from './context.js';
import { cueTable, type CueTable } from './cues.js';
import { leadOf } from './list-tones.js';
import { isFigure, looksBackAtMark, MOVE_CUES, SAYS, turnsBack } from './move-cues.js';
import { headingTone, urges, type Tone } from './tone.js';

type Kind = Move['kind'];
const KINDS: readonly Kind[] = ['opening', 'review', 'problems', 'requirements', 'closing'];
const [OPENING, REVIEW, PROBLEMS, REQUIREMENTS, CLOSING] = [0, 1, 2, 3, 4] as const;

/** Cost of going from one move (a row) to another at a paragraph; forward is cheap, back dear. */
// prettier-ignore
const CHANGE = Float64Array.of(
  0, 3, 3, 6, 6,
  8, 0, 3, 6, 6,
  9, 7, 0, 5, 6,
  12, 7, 7, 0, 5,
  30, 30, 30, 14, 0,
);
/** Within a paragraph a change costs more. */
const CHANGE_WITHIN = CHANGE.map((cost) => (cost === 0 ? 0 : cost + 3));
/** How likely a speech is to begin with each move. */
const FIRST: readonly number[] = [0, -2, -4, -4, -40];

/** A stretch of the text that belongs to one move: a sentence. */
interface Segment {
  readonly start: number;
  readonly end: number;
  readonly opensParagraph: boolean;
}

/** Scores of a segment, one for each kind. Made once a text and filled anew for each segment. */
type Scores = Float64Array;

const add = (scores: Scores, kind: number, by: number): number => (scores[kind] = (scores[kind] ?? 0) + by);

const MAX_CUE_SCAN = 400;

export function extractMoves(context: Context): readonly Move[] {
  const segments = segmentsOf(context.syntax);
  const path = bestPath(segments, scorer(context));
  const moves: { kind: Kind; span: { start: number; end: number } }[] = [];
  segments.forEach(({ start, end }, index) => {
    const kind = KINDS[path[index] ?? REQUIREMENTS] ?? 'requirements';
    const last = moves.at(-1);
    if (last !== undefined && last.kind === kind) last.span.end = end;
    else moves.push({ kind, span: { start, end } });
  });
  return moves;
}

function segmentsOf({ sentences, paragraphs, front }: Syntax): readonly Segment[] {
  const segments: Segment[] = [];
  let paragraph = -1;
  for (let index = Math.max(0, indexAt(sentences, front.bodyStart)); index < sentences.length; index++) {
    const start = Math.max(sentences.starts[index] ?? 0, front.bodyStart);
    const end = sentences.ends[index] ?? start;
    if (end <= start) continue;
    const before = paragraph;
    while ((paragraphs.starts[paragraph + 1] ?? Infinity) <= start) paragraph++;
    segments.push({ start, end, opensParagraph: segments.length === 0 || paragraph > before });
  }
  return segments;
}

interface Landmarks {
  /** Where the first unit begins. */
  readonly firstUnit: number;
  /** The last paragraph, where it is short and numbers nothing; else the text's length. */
  readonly lastWords: number;
  /** Where the speech takes leave; else the text's length. */
  readonly closing: number;
}

function landmarksOf(syntax: Syntax): Landmarks {
  const { outline, units, paragraphs, text } = syntax;
  const firstUnit =
    outline.find((unit) => unit.marker.opensParagraph)?.marker.start ?? outline[0]?.marker.start ?? text.length;
  const last = paragraphs.length - 1;
  const start = paragraphs.starts[last] ?? text.length;
  const plain = units.length > 0 && (units.at(-1)?.marker.paragraph ?? last) < last && last > 2;
  const short = (paragraphs.ends[last] ?? start) - start < 260;
  const closing = Math.min(syntax.closingStart, leaveInside(syntax));
  return { firstUnit, lastWords: plain && short ? start : text.length, closing };
}

/** …多到宿舍坐一坐。老师们、同志们，让我们…. */
const TAKES_LEAVE = opening(
  /(?:(?:同志|老师|同学|朋友|代表|委员|乡亲|战友|学员|家长|职工|员工|师傅|会员)们[、，！])+|各位[^，。；：]{1,8}[、，！]/,
  '同老朋代委乡战学家职员师会各',
);

/** A sentence behind the last marker, in the last two paragraphs, that speaks to all again; else the text's length. */
function leaveInside(syntax: Syntax): number {
  const { units, paragraphs, sentences, text } = syntax;
  const floor = Math.max(units.at(-1)?.headingEnd ?? text.length, paragraphs.starts[paragraphs.length - 2] ?? 0);
  for (let index = Math.max(0, indexAt(sentences, floor)); index < sentences.length; index++) {
    const start = sentences.starts[index] ?? 0;
    if (start > floor && TAKES_LEAVE.test(syntax, start)) return start;
  }
  return text.length;
}

/** Scores sentences: by their cues, their place and their unit. */
function scorer(context: Context): (segment: Segment, scores: Scores) => void {
  const { syntax, lexicon } = context;
  const figuresIn = figureCounts(context);
  const { text, front } = syntax;
  const { firstUnit, lastWords, closing } = landmarksOf(syntax);
  const leads = leadTones(context);
  const cues = cuesOf(lexicon);
  const tally = cues.tally();
  const times = (sign: number): number => tally.counts[sign] ?? 0;

  const unitTone = unitTones(context, (from, to) => {
    cues.open(syntax, from, to, tally);
    return times(SAYS.looksBack) > 0 || looksBackAtMark(syntax, from, to);
  });
  /** Figures beside none of these are results. */
  const isPlain = (): boolean => times(SAYS.ahead) + times(SAYS.asks) + times(SAYS.problematic) === 0;

  return ({ start, end, opensParagraph }, scores) => {
    const unit = start >= closing ? null : unitAt(syntax.units, start);
    const told = unit === null ? null : unitTone(unit);
    if (
      unit !== null &&
      told !== null &&
      start > unit.headingEnd &&
      isSettled(unit, told) &&
      !turnsBack(syntax, start)
    ) {
      scores.fill(0);
      add(scores, REQUIREMENTS, 8);
      return;
    }
    const stop = Math.min(end, start + MAX_CUE_SCAN);
    cues.read(syntax, start, stop, tally);
    for (let kind = 0; kind < scores.length; kind++) scores[kind] = Math.min(tally.weights[kind] ?? 0, MOST);
    if (start === front.bodyStart) add(scores, OPENING, 20);
    if (start >= firstUnit && start < closing) add(scores, REQUIREMENTS, 1.5);
    if (start >= closing) add(scores, CLOSING, 9);
    else if (start >= lastWords) add(scores, CLOSING, 6);
    if (start < firstUnit) add(scores, CLOSING, -12);
    if (start < firstUnit) add(scores, REQUIREMENTS, -0.4);
    if (start < firstUnit && times(SAYS.leadsIn) > 0) add(scores, REQUIREMENTS, 7);
    if (times(SAYS.announces) > 0) add(scores, REQUIREMENTS, 14);
    if (times(SAYS.turnsToProblems) > 0) add(scores, PROBLEMS, 9);
    if (times(SAYS.but) > 0) add(scores, PROBLEMS, start < firstUnit ? 5 : 3);
    if (times(SAYS.some) >= 2) add(scores, PROBLEMS, 5);
    if (times(SAYS.looksBack) > 0 || looksBackAtMark(syntax, start, stop)) add(scores, REVIEW, 6);
    else if (times(SAYS.yearAgo) > 0 || times(SAYS.monthsPast) > 0) add(scores, REVIEW, 4);
    if (times(SAYS.sumsUp) > 0) add(scores, REVIEW, 4);
    if (start < firstUnit || (unit !== null && unit.level <= 2)) {
      const figures = figuresIn(start, stop);
      if (start < firstUnit && figures >= 3) add(scores, REVIEW, /^20\d\d年，/.test(text.slice(start, stop)) ? 6 : 3);
      else if (figures >= 2 && (unit?.level ?? 3) <= 2 && isPlain()) add(scores, REVIEW, 3);
    }
    add(scores, REVIEW, Math.min(6, 1.5 * times(SAYS.achieved)));
    add(scores, PROBLEMS, Math.min(7, 2 * times(SAYS.problematic)));
    add(scores, REQUIREMENTS, Math.min(6, times(SAYS.asks)));
    const lead = leads.get(start);
    if (lead !== undefined) add(scores, lead.tone === 'problem' ? PROBLEMS : REVIEW, lead.weight);
    if (unit === null || told === null) return;
    const { tone, reviews } = told;
    if (start === unit.marker.start && unit.level === 1 && urges(syntax, unit)) add(scores, REQUIREMENTS, 4);
    if (tone === 'achievement') add(scores, REVIEW, 4);
    if (tone === 'problem') add(scores, PROBLEMS, 4);
    if (reviews) add(scores, REVIEW, opensParagraph ? 5 : 2);
    else if (tone === 'requirement') add(scores, REQUIREMENTS, 3);
    else if (unit.marker.opensParagraph && tone === null) add(scores, REQUIREMENTS, 1);
  };
}

/** How many figures (12.5亿, 36户) a stretch holds; to be asked for stretches in text order. */
function figureCounts({ syntax, numerals }: Context): (from: number, to: number) => number {
  let next = 0;
  return (from, to) => {
    while ((numerals[next]?.start ?? from) < from) next++;
    let count = 0;
    for (; (numerals[next]?.start ?? to) < to; next++) if (isFigure(syntax, numerals[next]?.start ?? 0)) count++;
    return count;
  };
}

interface UnitTone {
  readonly tone: Tone;
  /** The unit, or the chapter it stands in, looks back: by its heading or by how its body begins. */
  readonly reviews: boolean;
}

/** Deep inside a unit whose heading asks for something, sentences ask too: one is scored only where its head turns back. */
const isSettled = (unit: Unit, { tone, reviews }: UnitTone): boolean =>
  tone === 'requirement' && !reviews && unit.level >= 2 && unit.children.length === 0;

/** 一、2014年工作回顾; （一）去年的成绩. */
const REVIEW_HEADS = wordSet('过去 去年 上年 一年来');
const REVIEW_ENDS = wordSet('回顾 总结 的成绩 的成效');
const BEFORE_BODY = characters(`。：${SPACES}`);

/** Tones of the units of a text, each found once; a list that speaks with one voice lends it to its members. */
function unitTones(
  { syntax, listTone }: Context,
  opensLookingBack: (from: number, to: number) => boolean,
): (unit: Unit) => UnitTone {
  const known = new Map<Unit, UnitTone>();
  const toneIn = (unit: Unit): UnitTone => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    const { headingStart, headingEnd, level, parent } = unit;
    const tone = listTone(unit) ?? headingTone(syntax, unit);
    const reviews =
      within(REVIEW_HEADS.startingAt(syntax, headingStart), unit) ||
      within(REVIEW_ENDS.endingAt(syntax, headingEnd), unit) ||
      (level === 1 &&
        tone !== 'requirement' &&
        !urges(syntax, unit) &&
        bodyLooksBack(syntax, headingEnd, opensLookingBack)) ||
      (parent !== null && toneIn(parent).reviews);
    const made = { tone, reviews };
    known.set(unit, made);
    return made;
  };
  return toneIn;
}

interface Lead {
  readonly tone: Tone;
  readonly weight: number;
}

/** What lists do, by the start of the sentence that leads up to them (干成了四件事。); one that holds its list too weighs more. */
function leadTones({ syntax, listTone }: Context): ReadonlyMap<number, Lead> {
  const leads = new Map<number, Lead>();
  for (const unit of syntax.units) {
    const tone = unit === unit.list[0] ? listTone(unit) : null;
    if (tone === null) continue;
    const sentence = sentenceAt(syntax, leadOf(syntax, unit).start);
    const held = unit.list.filter(({ marker }) => marker.start < sentence.end).length;
    leads.set(sentence.start, { tone, weight: 6 + 2 * held });
  }
  return leads;
}

const within = (at: number, { headingStart, headingEnd }: Unit): boolean => at >= headingStart && at <= headingEnd;

function bodyLooksBack(
  keyed: Keyed,
  headingEnd: number,
  opensLookingBack: (from: number, to: number) => boolean,
): boolean {
  const to = headingEnd + 16;
  return opensLookingBack(BEFORE_BODY.skip(keyed, headingEnd, keyed.text.length), to);
}

const tables = new WeakMap<Lexicon, CueTable>();

/** The cues that say something by themselves, with those of the dictionary that weigh for a move. */
function cuesOf(lexicon: Lexicon): CueTable {
  const known = tables.get(lexicon);
  if (known !== undefined) return known;
  const made = cueTable(
    MOVE_CUES,
    lexicon.moves.map(({ text, kind, place, weight }) => ({
      word: text,
      head: place === 'head',
      kind: KINDS.indexOf(kind),
      weight,
    })),
  );
  tables.set(lexicon, made);
  return made;
}

/** Gives the cues' characters their keys, before any text is read with this lexicon. */
export const prepareMoves = (lexicon: Lexicon): unknown => cuesOf(lexicon);

/** No kind gets more than this from the dictionary. */
const MOST = 8;

/** The kind of each segment, as an index, on the path that scores best. */
function bestPath(segments: readonly Segment[], score: (segment: Segment, scores: Scores) => void): Uint8Array {
  const states = KINDS.length;
  const scores = new Float64Array(states);
  /** For each segment and state, the state before it on the best path there. */
  const back = new Uint8Array(segments.length * states);
  let best = Float64Array.from(FIRST);
  let next = new Float64Array(states);
  let step = 0;
  for (const segment of segments) {
    score(segment, scores);
    const costs = segment.opensParagraph ? CHANGE : CHANGE_WITHIN;
    for (let to = 0; to < states; to++) {
      let value = -Infinity;
      let before = 0;
      for (let from = 0; from < states; from++) {
        const reached = (best[from] ?? 0) - (costs[from * states + to] ?? 0);
        if (reached <= value) continue;
        value = reached;
        before = from;
      }
      back[step++] = before;
      next[to] = value + (scores[to] ?? 0);
    }
    [best, next] = [next, best];
  }
  const path = new Uint8Array(segments.length);
  let state = best.indexOf(Math.max(...best));
  for (let index = segments.length - 1; index >= 0; index--) {
    path[index] = state;
    state = back[index * states + state] ?? state;
  }
  return path;
}

/** Move at a place; null in front matter. */
export function moveAt(moves: readonly Move[], at: number): Kind | null {
  let low = 0;
  let high = moves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moves[middle]?.span.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return moves[low - 1]?.kind ?? null;
}
