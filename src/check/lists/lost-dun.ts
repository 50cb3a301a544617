/**
 * Whether a text has lost its 、: hardly one is left, and members of lists stand side by side without it
 * (政治立场政治方向政治原则; 一起谋划一起部署一起考核), or other signs tell so (see `dun-signs.ts`). Left out: texts with 、 in which some set phrase does without
 * (思想上政治上行动上), and short texts without strong signs.
 */
import { KINDS } from '../chinese.js';
import { DIGIT, HAN, HAN_NUMERAL } from '../../source/chars.js';
import type { Span } from '../../source/span.js';
import type { Syntax } from '../../syntax/syntax.js';
import type { Manuscript } from '../manuscript.js';
import { dunSigns, type Sign } from './dun-signs.js';

/** In edited prose there is one 、 for every thirty to a hundred 汉字. */
const CHARACTERS_A_DUN = 400;
/** Fewer 汉字 say nothing by having no 、. */
const SHORT = 300;
const ENOUGH_IN_SHORT = 4;
const ENOUGH = 2;
/** So many 汉字 without any 、 at all are a sign themselves. */
const LONG = 600;

/** Members side by side, in offsets of the reading: what they share, in characters of each, its head counting more, and how much that says. */
interface Run extends Sign {
  readonly shared: number;
}

const known = new WeakMap<Manuscript, readonly Span[]>();

/** The lists without 、 of a text that has lost it, and other places that show it, those that say most first; none where it has not. */
export function runsWithoutDun(manuscript: Manuscript): readonly Span[] {
  const runs = known.get(manuscript) ?? find(manuscript.context.syntax);
  known.set(manuscript, runs);
  return runs;
}

export const hasLostDun = (manuscript: Manuscript): boolean => runsWithoutDun(manuscript).length > 0;

function find(syntax: Syntax): readonly Span[] {
  const { text } = syntax;
  const duns = dunsIn(text);
  // Far fewer characters than 汉字 would do: most texts need no count of these.
  if (duns * CHARACTERS_A_DUN > text.length) return [];
  const characters = hanIn(text);
  if (duns * CHARACTERS_A_DUN > characters) return [];
  const runs = runsOf(text);
  const others = dunSigns(syntax, runs);
  const signs = [...runs, ...others.toSorted((one, other) => other.weight - one.weight || one.start - other.start)];
  const isLong = characters >= LONG && !text.includes('、');
  const weight = signs.reduce((sum, sign) => sum + sign.weight, isLong && signs.length > 0 ? 1 : 0);
  const isEnough = weight >= (characters < SHORT ? ENOUGH_IN_SHORT : ENOUGH) && signs.length > duns;
  return isEnough ? signs : [];
}

/** Whether a 、 joins words: it follows no numeral. */
function joins(text: string, at: number): boolean {
  const before = KINDS[text.charCodeAt(at - 1)];
  return before !== HAN_NUMERAL && before !== DIGIT;
}

function dunsIn(text: string): number {
  let duns = 0;
  for (let at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) if (joins(text, at)) duns++;
  return duns;
}

function hanIn(text: string): number {
  let characters = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === HAN || kind === HAN_NUMERAL) characters++;
  }
  return characters;
}

const LENGTHS = [6, 5, 4, 3];
const LONGEST = 6;
const FEWEST = 3;
/** No list is followed further. */
const MOST = 12;

/** Three or more stretches of one length, all different, with the same character in the same place of each. */
function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const place of thirds(text)) {
    // The members begin at the place they share, or up to so many characters before it.
    let run: Run | null = null;
    for (let at = Math.max(done, place - LONGEST + 1); at <= place; at++) {
      done = at + 1;
      const next = KINDS[text.charCodeAt(at)] === HAN ? runAt(text, at) : null;
      if (next !== null && (run === null || gain(next) > gain(run))) run = next;
    }
    if (run === null) continue;
    runs.push(run);
    done = Math.max(done, run.end);
  }
  return runs;
}

const gain = ({ shared, start, end }: Run): number => shared * (end - start);

/** Where a character stands for the first of three times at equal distances of three to six. */
function thirds(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    for (const length of LENGTHS)
      if (text.charCodeAt(at + length) === code && text.charCodeAt(at + 2 * length) === code) {
        places.push(at);
        break;
      }
  }
  return places;
}

function runAt(text: string, at: number): Run | null {
  for (const length of LENGTHS) {
    const places = sharedPlaces(text, at, length);
    if (places.length === 0) continue;
    let members = FEWEST;
    const goesOn = (): boolean =>
      places.every((place) => text.charCodeAt(at + place) === text.charCodeAt(at + members * length + place));
    while (members < MOST && goesOn()) members++;
    const end = at + members * length;
    const shared = places.length + (places[0] === 0 ? 0.5 : 0);
    if (isHan(text, at, end)) return { start: at, end, shared, weight: places.length > 1 || members > FEWEST ? 2 : 1 };
  }
  return null;
}

/** The places that hold the same character in three stretches; none where two of these are the same. */
function sharedPlaces(text: string, at: number, length: number): readonly number[] {
  const code = (place: number, member: number): number => text.charCodeAt(at + member * length + place);
  const shared: number[] = [];
  const differ = [false, false, false];
  for (let place = 0; place < length; place++) {
    const [one, two, three] = [code(place, 0), code(place, 1), code(place, 2)];
    if (one === two && two === three) shared.push(place);
    if (one !== two) differ[0] = true;
    if (two !== three) differ[1] = true;
    if (one !== three) differ[2] = true;
  }
  return differ.every(Boolean) ? shared : [];
}

function isHan(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (KINDS[text.charCodeAt(at)] !== HAN && text.charAt(at) !== '一') return false;
  return to <= text.length;
}
