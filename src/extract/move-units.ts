/** What units say of the moves: by their kind, by a heading or a body that looks back, by what leads up to a list of one kind. */
import { SPACES } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { sentenceAt } from '../syntax/around.js';
import type { Unit } from '../syntax/outline.js';
import type { Syntax } from '../syntax/syntax.js';
import { opensWithVerb } from './kind-verbs.js';
import { isChapter } from './kind-places.js';
import { affirms, facesShortcomings } from './kind-statements.js';
import type { Kind } from './kind-weights.js';
import { leadOf } from './list-leads.js';
import { looksBack } from './titles.js';
import { urges } from './tone.js';

type Tone = Exclude<Kind, 'other'> | null;
const toneOf = (kind: Kind | undefined): Tone => (kind === undefined || kind === 'other' ? null : kind);

/** End of the paragraph in which a unit begins to speak: the one its heading stands in, or the next where it stands there alone. */
export function ownEnd({ paragraphs, text }: Syntax, { marker, headingEnd }: Unit): number {
  const end = paragraphs.ends[marker.paragraph] ?? text.length;
  return end > headingEnd + 1 ? end : (paragraphs.ends[marker.paragraph + 1] ?? end);
}

/** … and where one that is run along in a paragraph does: with the paragraph. */
export const meetingEnd = (syntax: Syntax, unit: Unit): number =>
  unit.marker.opensParagraph ? ownEnd(syntax, unit) : (syntax.paragraphs.ends[unit.marker.paragraph] ?? unit.end);

export interface UnitTone {
  readonly tone: Tone;
  /** The unit, or the chapter it stands in, looks back: by its heading or by how its body begins. */
  readonly reviews: boolean;
  /** Its heading turns to the shortcomings first (分析不足，改进工作). */
  readonly faces: boolean;
  /** Its heading asks (肯定成绩，正视不足，增强紧迫感), whatever is told under it. */
  readonly asks: boolean;
}

/** Whether a stretch is the heading of a unit and no more, and asks: 一、总结经验，看清形势，增强责任感 over what last year brought. */
export const isAskingHeading = ({ marker, headingEnd }: Unit, { asks }: UnitTone, { start, end }: Span): boolean =>
  asks &&
  marker.opensParagraph &&
  marker.style !== 'word' &&
  start === marker.start &&
  end <= headingEnd + LONGEST_MARK;
/** 。 and the line's end. */
const LONGEST_MARK = 3;

/**
 * Deep inside a unit whose heading asks for something, sentences ask too, as in a point of one paragraph (2、要认清形势。…):
 * one is scored only where its head turns back.
 */
export const isSettled = (syntax: Syntax, unit: Unit, { tone, reviews, faces }: UnitTone): boolean =>
  tone === 'requirement' &&
  !reviews &&
  !faces &&
  unit.children.length === 0 &&
  (unit.level >= 2 || (unit.marker.style !== 'cn-dun' && asksAtOnce(syntax, unit, tone)));

/** 一、2014年工作回顾; （一）去年的成绩. */
const REVIEW_HEADS = wordSet('过去 去年 上年 一年来');
const REVIEW_ENDS = wordSet('回顾 总结 的成绩 的成效');
/** 一、主要做法: so do these, where they ask for nothing (及时通报工作情况). */
const TOLD_ENDS = wordSet('主要做法 开展情况 履职情况 工作情况 完成情况');
/** 直面问题，把整改落到实处 asks; 正视问题，保持清醒 heads what falls short. */
const MENDS = wordSet('整改 整治 改进 补齐 补强 落实 落到');
const BEFORE_BODY = characters(`。：${SPACES}`);

/** ①责任落实有温差。②帮扶搞形式。③…: what two in three members of a list do, of three or more, which are no chapters; else null. */
function mostOf(list: readonly Unit[], kinds: ReadonlyMap<Unit, Kind>): Tone {
  const [first] = list;
  if (list.length < 3 || first === undefined || isChapter(first)) return null;
  const holds = (kind: Kind): boolean => list.filter((unit) => kinds.get(unit) === kind).length * 3 >= list.length * 2;
  return holds('problem') ? 'problem' : holds('achievement') ? 'achievement' : null;
}

/** Tones of the units of a text, each found once; a list that speaks with one voice lends it to its members. */
export function unitTones(
  syntax: Syntax,
  kinds: ReadonlyMap<Unit, Kind>,
  opensLookingBack: (from: number, to: number) => boolean,
): (unit: Unit) => UnitTone {
  const known = new Map<Unit, UnitTone>();
  const lists = new Map<readonly Unit[], Tone>();
  const toneIn = (unit: Unit): UnitTone => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    const { headingStart, headingEnd, level, parent } = unit;
    const own = toneOf(kinds.get(unit));
    let most = lists.get(unit.list);
    if (most === undefined) lists.set(unit.list, (most = mostOf(unit.list, kinds)));
    // Among problems no more is asked; among results nothing is blamed.
    const lent = (most === 'problem' && own !== 'achievement') || (most === 'achievement' && own === 'problem');
    const tone = lent ? most : own;
    const named =
      within(REVIEW_HEADS.startingAt(syntax, headingStart), unit) ||
      within(REVIEW_ENDS.endingAt(syntax, headingEnd), unit) ||
      looksBack(syntax, unit) ||
      (!urges(syntax, unit) && within(TOLD_ENDS.endingAt(syntax, headingEnd), unit));
    const reviews =
      named ||
      affirms(syntax, unit) === 'urges' ||
      (level === 1 &&
        tone !== 'requirement' &&
        !urges(syntax, unit) &&
        bodyLooksBack(syntax, headingEnd, opensLookingBack)) ||
      (parent !== null && toneIn(parent).reviews);
    const faces = facesShortcomings(syntax, unit);
    const calls = faces
      ? MENDS.test(syntax, headingStart, headingEnd)
      : urges(syntax, unit) || affirms(syntax, unit) === 'urges' || opensWithVerb(syntax, headingStart, headingEnd);
    const asks = tone === 'requirement' && !named && calls;
    const made = { tone, reviews, faces, asks };
    known.set(unit, made);
    return made;
  };
  return toneIn;
}

/** 首先，要认清形势。近年来…: a chapter that asks and is told in the paragraph it opens. */
export const asksAtOnce = (syntax: Syntax, unit: Unit, tone: Tone): boolean =>
  tone === 'requirement' &&
  (syntax.paragraphs.ends[unit.marker.paragraph] ?? 0) >= unit.end &&
  unit.end > unit.headingEnd + 1;

interface Lead {
  readonly tone: Tone;
  readonly weight: number;
}

/** What lists do, by the start of the sentence that leads up to them (干成了四件事。); one that holds its list too weighs more. */
export function leadTones(syntax: Syntax, kinds: ReadonlyMap<Unit, Kind>): ReadonlyMap<number, Lead> {
  const leads = new Map<number, Lead>();
  for (const unit of syntax.units) {
    const kind = unit === unit.list[0] && unit.list.length > 1 && !isChapter(unit) ? kinds.get(unit) : undefined;
    if (kind !== 'achievement' && kind !== 'problem') continue;
    if (unit.list.some((one) => kinds.get(one) !== kind)) continue;
    const tone = kind;
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
