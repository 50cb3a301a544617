/**
 * What each sentence says of each move: by the cue phrases of the `moves` dictionary, by its paragraph's place, by its
 * outline unit.
 */
import { unitAt } from '../syntax/around.js';
import type { Unit } from '../syntax/outline.js';
import type { Context } from './context.js';
import type { Kind as UnitKind } from './kind-weights.js';
import type { Landmarks } from './move-landmarks.js';
import type { Scores } from './move-path.js';
import type { Segment } from './move-segments.js';
import { asksAtOnce, isAskingHeading, isSettled, leadTones, meetingEnd, ownEnd, unitTones } from './move-units.js';
import {
  OF_LEAD,
  OF_LEAF,
  OF_CHAPTER,
  OF_BODY,
  OF_OWN_PARAGRAPH,
  OF_SPOKEN_HEADING,
  OF_SPOKEN,
  OF_ASKING_HEADING,
  OF_TURN,
  OF_PART,
  OF_PRAISE,
  OF_FIGURES,
  OF_MIDWAY,
  OF_NEXT_POINT,
  OF_COUNTED,
  UNNUMBERED,
  OF_QUESTION,
  OF_BEGINNING,
  OF_LAST_HOPE,
  OF_MEETING,
  OF_AGENDA,
  OF_GREETING,
  UNANNOUNCED,
  OF_SHORTLY,
} from './move-weights.js';
import { asksFromHead, goalsWeight } from './move-asks.js';
import { arePraised, figureCounts, looksBackAtMark, SAYS, turnsBack } from './move-cues.js';
import { cuesOf } from './move-cue-table.js';
import { goesThroughAgenda } from './move-meeting.js';
import { talliesOf } from './move-tallies.js';
import { behindSaid, behindVocative } from './move-said.js';
import { spokenEnd } from './oral-headings.js';
import { intends, isReport } from './reports.js';
import { partsOf } from './titles.js';
import { urges } from './tone.js';

const [OPENING, REVIEW, PROBLEMS, REQUIREMENTS, CLOSING] = [0, 1, 2, 3, 4] as const;

const add = (scores: Scores, kind: number, by: number): number => (scores[kind] = (scores[kind] ?? 0) + by);

const MAX_CUE_SCAN = 400;

/** What a sentence says that tells or asks something. */
const SAYS_MORE = [SAYS.problematic, SAYS.looksBack, SAYS.asks, SAYS.but, SAYS.some] as const;

/** 2025年，优良天数比率达到86%以上。: such a figure may be yet to be reached. */
const MAY_BE_AHEAD = /^到?20\d\d年|以上|不低于/;

/** Scores sentences: by their cues, their place and their unit. */
export function scorer(
  context: Context,
  kinds: ReadonlyMap<Unit, UnitKind>,
  landmarks: Landmarks,
): (segment: Segment, scores: Scores) => void {
  const { syntax, lexicon } = context;
  const figuresIn = figureCounts(context);
  const { text, front } = syntax;
  const {
    firstUnit,
    meetingLists,
    agendas,
    lastWords,
    outside,
    closing,
    opened,
    ofMeeting,
    greeting,
    announced,
    leadEnd,
    begins,
    byOthers,
  } = landmarks;
  const reports = isReport(syntax);
  const parts = new Map(partsOf(syntax).map(({ start, reviews }) => [start, reviews]));
  const leads = leadTones(context.syntax, kinds);
  const cues = cuesOf(lexicon);
  const { tally, heads, body } = talliesOf(cues);
  let onAgenda = false;
  const times = (sign: number): number =>
    onAgenda && sign === SAYS.announces ? 0 : (tally.counts[sign] ?? 0) + (heads.counts[sign] ?? 0);
  const headOf = byOthers ? behindSaid : behindVocative;

  const unitTone = unitTones(syntax, kinds, (from, to) => {
    cues.open(syntax, from, to, tally);
    return (tally.counts[SAYS.looksBack] ?? 0) > 0 || looksBackAtMark(syntax, from, to);
  });
  const facing = new Map<Unit, boolean>();
  /** Whether a unit that faces what falls short asks for nothing, as far as it is read. */
  const onlyFaces = (unit: Unit): boolean => {
    const known = facing.get(unit);
    if (known !== undefined) return known;
    const { headingEnd, end, children } = unit;
    cues.read(syntax, headingEnd, Math.min(children[0]?.marker.start ?? end, end, headingEnd + MAX_CUE_SCAN), body);
    const made = (body.counts[SAYS.asks] ?? 0) === 0;
    facing.set(unit, made);
    return made;
  };
  /** Figures beside none of these are results. */
  const isPlain = (): boolean => times(SAYS.ahead) + times(SAYS.asks) + times(SAYS.problematic) === 0;

  let isAnnounced = false;
  /** Whether whoever presides has said that the agenda is done: what was said at the meeting leads in from there. */
  let isOver = false;
  /** Whether the points that were announced are told one by one (第一个问题，…), and none of them turned back so far. */
  let isCounting = false;
  /** The unit in which a paragraph has turned from the results to the problems. */
  let turned: Unit | null = null;
  /** The unit of results whose paragraph has turned. */
  let turnedIn: Unit | null = null;
  /** The list that a sentence leads up to that turns (…存在“三个不”：一是底子不清。), in a chapter of results. */
  let turnedList: readonly Unit[] | null = null;
  /** The unit behind whose list, in one paragraph, something else was announced (三是…。下一步，我提几点希望。). */
  let over: Unit | null = null;
  let held: { readonly kind: number; readonly end: number } = { kind: REVIEW, end: 0 };

  return ({ start, end, opensParagraph, part: turn }, scores) => {
    const unit = start >= outside ? null : unitAt(syntax.units, start);
    const told = unit === null ? null : unitTone(unit);
    if (
      unit !== null &&
      told !== null &&
      start > unit.headingEnd &&
      isSettled(syntax, unit, told) &&
      (turn === 'behind' || !turnsBack(syntax, start))
    ) {
      scores.fill(0);
      add(scores, REQUIREMENTS, 8);
      return;
    }
    if (unit !== null && told !== null && isAskingHeading(unit, told, { start, end })) {
      scores.fill(0);
      add(scores, REQUIREMENTS, OF_ASKING_HEADING);
      return;
    }
    const stop = Math.min(end, start + MAX_CUE_SCAN);
    const words = text.slice(start, stop);
    cues.read(syntax, start, stop, tally);
    const head = start < closing ? headOf(syntax, start, stop) : start;
    cues.open(syntax, head, head > start ? stop : head, heads);
    onAgenda = agendas.has(start);
    isAnnounced ||= times(SAYS.announces) > 0;
    isOver ||= times(SAYS.agendaDone) > 0;
    const isOfMeeting =
      onAgenda ||
      ofMeeting.has(start) ||
      (!isAnnounced && unit !== null && meetingLists.has(unit.list) && start < meetingEnd(syntax, unit));
    if (isOfMeeting && start < closing && times(SAYS.announces) === 0 && !isOver) {
      // 分析面临的问题和挑战: what the meeting is for; 肯定了成绩，指出了不足: what others said at it.
      scores.fill(0);
      add(
        scores,
        OPENING,
        (start === front.bodyStart || goesThroughAgenda(syntax, start) ? OF_AGENDA : OF_MEETING) +
          Math.min(tally.weights[OPENING] ?? 0, MOST),
      );
      add(scores, CLOSING, -12);
      return;
    }
    for (let kind = 0; kind < scores.length; kind++)
      scores[kind] = Math.min((tally.weights[kind] ?? 0) + (heads.weights[kind] ?? 0), MOST);
    // An excerpt may begin with what is numbered.
    if (start === front.bodyStart && start < firstUnit && (begins === 'opens' || times(SAYS.asks) === 0))
      add(scores, OPENING, times(SAYS.announces) > 0 ? 0 : OF_BEGINNING[begins]);
    if (greeting.has(start)) add(scores, OPENING, OF_GREETING);
    // … and behind what it says of the meeting only what tells and asks nothing: 当前，隐患突出 does not open.
    const saysMore = SAYS_MORE.some((sign) => times(sign) > 0);
    if (start < leadEnd && times(SAYS.announces) === 0 && (start < opened || !saysMore)) add(scores, OPENING, OF_LEAD);
    if (start >= firstUnit && start < outside) add(scores, REQUIREMENTS, 1.5);
    // What is numbered is no opening.
    if (start >= firstUnit) add(scores, OPENING, -4);
    if (start >= closing) add(scores, CLOSING, 9);
    else if (start >= lastWords && figuresIn(start, stop) < 2)
      add(scores, CLOSING, times(SAYS.hopes) > 0 ? OF_LAST_HOPE : 6);
    // A speech that numbers nothing may still take leave.
    if (start < firstUnit && (start < closing || firstUnit < text.length)) add(scores, CLOSING, -12);
    if (start < firstUnit) add(scores, REQUIREMENTS, isCounting ? OF_COUNTED : UNNUMBERED);
    if (start < firstUnit && start >= opened && times(SAYS.leadsIn) > 0) add(scores, REQUIREMENTS, 7);
    else if (start >= announced.from && start < announced.at)
      scores[REQUIREMENTS] = announced.shortly ? OF_SHORTLY : UNANNOUNCED;
    if (times(SAYS.announces) > 0) add(scores, REQUIREMENTS, 14);
    if (times(SAYS.agendaDone) > 0) add(scores, REQUIREMENTS, OF_NEXT_POINT);
    const tellsState = times(SAYS.achieved) + times(SAYS.problematic) + times(SAYS.looksBack) > 0;
    if (isAnnounced && times(SAYS.countsOn) > 0 && !tellsState) {
      add(scores, REQUIREMENTS, OF_NEXT_POINT);
      isCounting = true;
    }
    if (times(SAYS.asksHow) > 0 && told?.tone !== 'achievement' && told?.tone !== 'problem')
      add(scores, REQUIREMENTS, OF_QUESTION);
    const spoken = times(SAYS.tellsProblems) > 0 ? PROBLEMS : times(SAYS.tellsResults) > 0 ? REVIEW : null;
    if (spoken !== null) {
      held = { kind: spoken, end: spokenEnd(syntax, start, end) };
      add(scores, spoken, OF_SPOKEN_HEADING);
    } else if (held.kind === REVIEW && times(SAYS.but) + times(SAYS.besides) + times(SAYS.turnsToProblems) > 0)
      held = { ...held, end: start };
    else if (start < held.end && times(SAYS.announces) === 0) add(scores, held.kind, OF_SPOKEN);
    if (times(SAYS.turnsToProblems) > 0) add(scores, PROBLEMS, 9);
    if (times(SAYS.but) > 0 || (times(SAYS.besides) > 0 && times(SAYS.problematic) > 0))
      add(scores, PROBLEMS, start < firstUnit ? 5 : 3);
    // 希望大家以先进为榜样。下面，我讲…: before that nothing is asked yet.
    const hopes = times(SAYS.hopes) > 0 && !greeting.has(start) && start >= announced.at && start < lastWords;
    if (hopes) add(scores, REQUIREMENTS, start < firstUnit || told?.tone === 'achievement' ? 10 : 3);
    const praised = arePraised(syntax, start, stop);
    const some = praised ? 0 : times(SAYS.some);
    if (some >= 2) add(scores, PROBLEMS, 5);
    if (praised && times(SAYS.asks) === 0) add(scores, REVIEW, OF_PRAISE);
    const back =
      times(SAYS.looksBack) > 0 || looksBackAtMark(syntax, start, stop) || looksBackAtMark(syntax, head, stop);
    if (back) add(scores, REVIEW, 6);
    else if (times(SAYS.yearAgo) > 0 || times(SAYS.monthsPast) > 0) add(scores, REVIEW, 4);
    else if (begins === 'midway' && start === front.bodyStart) add(scores, REQUIREMENTS, OF_MIDWAY);
    if (times(SAYS.sumsUp) > 0) add(scores, REVIEW, 4);
    if (start < firstUnit || (unit !== null && unit.level <= 2)) {
      const figures = figuresIn(start, stop);
      if (start < firstUnit && figures >= 2 && back && times(SAYS.asks) < 2) add(scores, REVIEW, OF_FIGURES);
      else if (start < firstUnit && figures >= 3 && !asksFromHead(words))
        add(scores, REVIEW, /^20\d\d年，/.test(words) ? 6 : 3);
      else if (figures >= 2 && (unit?.level ?? 3) <= 2 && isPlain()) add(scores, REVIEW, 3);
    }
    if (turn === 'before') add(scores, REVIEW, OF_TURN);
    // 宣传部门要加大力度，知晓率达到90%以上: what a sentence comes to that asks from its head is no result.
    const goals = back ? 0 : goalsWeight(words);
    if (goals > 0) add(scores, REQUIREMENTS, goals);
    else if (back || times(SAYS.asks) === 0 || !asksFromHead(words))
      add(scores, REVIEW, Math.min(6, 1.5 * times(SAYS.achieved)));
    // 要紧盯短板弱项，逐项补齐: named in order to be mended.
    const mends = times(SAYS.asks) > 1 && times(SAYS.asks) >= times(SAYS.problematic) && times(SAYS.some) === 0;
    const turns = times(SAYS.but) + times(SAYS.turnsToProblems) > 0;
    add(scores, PROBLEMS, Math.min(7, (mends && !turns ? 1 : 2) * times(SAYS.problematic)));
    add(scores, REQUIREMENTS, Math.min(6, times(SAYS.asks)));
    const part = parts.get(start);
    if (part !== undefined) add(scores, part ? REVIEW : REQUIREMENTS, OF_PART);
    const lead = leads.get(start);
    if (lead !== undefined) add(scores, lead.tone === 'problem' ? PROBLEMS : REVIEW, lead.weight);
    // 三是阵地建设得到加强。…希望大家再接再厉。: behind the last of the results.
    if (unit !== null && start > unit.headingEnd && times(SAYS.announces) > 0) over = unit;
    if (unit === null || told === null || unit === over || (hopes && told.tone === 'achievement')) return;
    const { tone, reviews, faces } = told;
    if (
      start === unit.marker.start &&
      unit.level === 1 &&
      !reviews &&
      (urges(syntax, unit) || asksAtOnce(syntax, unit, tone))
    )
      add(scores, REQUIREMENTS, 4);
    if (
      times(SAYS.turnsToProblems) > 0 &&
      start > unit.headingEnd &&
      times(SAYS.achieved) + times(SAYS.looksBack) === 0
    )
      turnedIn = unit;
    if (times(SAYS.turnsToProblems) > 0) {
      const next = unitAt(syntax.units, end - 1);
      if (next !== null && next.marker.start > start) turnedList = next.list;
    }
    if (start < ownEnd(syntax, unit)) {
      const weight = unit.children.length === 0 ? OF_LEAF : OF_CHAPTER;
      // 关于上半年的工作 ¶ …。成绩面前不能盲目乐观。…: behind the turn the results are told.
      if (tone === 'achievement') {
        if (unit.list === turnedList) add(scores, PROBLEMS, OF_BODY);
        else if (turnedIn !== unit) add(scores, REVIEW, weight);
      }
      if (tone === 'problem') add(scores, PROBLEMS, weight);
      // 三、下一步打算, in a report: promised.
      if (tone === 'requirement' && reports && intends(syntax, unit)) add(scores, REQUIREMENTS, weight);
    } else if (unit.children.length === 0 && tone === 'problem' && times(SAYS.asks) === 0)
      add(scores, PROBLEMS, OF_BODY);
    // 一、认清形势 ¶ 今年以来，…: paragraphs of their own that tell and ask for nothing.
    if (
      tone === 'requirement' &&
      unit.level === 1 &&
      opensParagraph &&
      start > unit.headingEnd &&
      times(SAYS.asks) === 0
    ) {
      if (times(SAYS.looksBack) > 0 && times(SAYS.achieved) > 0) add(scores, REVIEW, OF_OWN_PARAGRAPH);
      if ((times(SAYS.but) > 0 && times(SAYS.problematic) > 1) || some > 2) add(scores, PROBLEMS, OF_OWN_PARAGRAPH);
    }
    // 适龄儿童入学率达到98%，比2015年提高2个百分点。: told in a chapter that asks.
    if (
      tone === 'requirement' &&
      unit.level === 1 &&
      times(SAYS.achieved) > 0 &&
      isPlain() &&
      times(SAYS.turnsToProblems) === 0 &&
      !MAY_BE_AHEAD.test(words)
    )
      add(scores, REVIEW, OF_BODY);
    // …一些突出问题依然存在。¶ 投资增长过快。: in a chapter that looks back, behind the turn.
    const tells = times(SAYS.looksBack) + times(SAYS.sumsUp) + times(SAYS.achieved) > times(SAYS.problematic);
    if (opensParagraph && times(SAYS.turnsToProblems) > 0 && !tells) turned = unit;
    else if (turned !== unit || tells || times(SAYS.asks) > times(SAYS.problematic)) turned = null;
    // 二、正视差距，增强紧迫感: what follows and asks for nothing is what falls short.
    if (faces && onlyFaces(unit)) add(scores, PROBLEMS, opensParagraph ? OF_OWN_PARAGRAPH : OF_BODY);
    if (reviews && (turned !== null || unit.list === turnedList)) add(scores, PROBLEMS, opensParagraph ? 4 : 2);
    else if (reviews) add(scores, REVIEW, opensParagraph ? 4 : 2);
    else if (tone === 'requirement') add(scores, REQUIREMENTS, unit.level === 1 || faces ? 1 : 3);
    else if (unit.marker.opensParagraph && tone === null) add(scores, REQUIREMENTS, 1);
  };
}

/** No kind gets more than this from the dictionary. */
const MOST = 8;
