/**
 * The kind of each unit: what is asked (requirement), what was done (achievement), what is wrong (problem), what is
 * only stated or explained (other). No kind is taken for granted: signs of heading, body and place are weighed, a list
 * lends its members its mean, children speak for a heading that does nothing by itself, parents for their children.
 */
import type { Unit } from '../syntax/outline.js';
import { wordSet } from '../source/word-set.js';
import type { Context } from './context.js';
import { BODY_SIGNS, bodyReader } from './kind-bodies.js';
import { comesToNone, HEADING_SIGNS, signsOfHeading, type HeadingSign } from './kind-headings.js';
import { chaptersOf, isSides, PLACE_SIGNS, placeReader } from './kind-places.js';
import {
  BODY_WEIGHTS,
  CHILD_WEIGHTS,
  HEADING_WEIGHTS,
  KINDS,
  MATTER_ABOVE,
  OF_A_HEAD,
  OF_THE_LIST,
  OF_TWO_SIDES,
  PARENT_WEIGHTS,
  PLACE_WEIGHTS,
  PLANS_ABOVE,
  PROBLEMS_ABOVE,
  REASONS_ABOVE,
  REPORT_ABOVE,
  REVIEW_ABOVE,
  SPIRIT_ABOVE,
  type Kind,
  type Weights,
} from './kind-weights.js';
import { WHY } from './kind-questions.js';
import { kindSignReader } from './kind-signs.js';
import { greets } from './kind-statements.js';
import { intends, isPlan, isReport, namesPlans } from './reports.js';
import { partsOf } from './titles.js';

/** What speaks for each kind, in their order. (A typed array would take longer to make than to fill.) */
type Scores = number[];
/** Of floating-point numbers from the start. */
const NONE: Readonly<Scores> = KINDS.map(() => 0.5).fill(0);

/** A heading with one of these does something by itself. */
const DOES: readonly HeadingSign[] = [
  'binds',
  'verb',
  'urges',
  'achieves',
  'done',
  'result title',
  'problem title',
  'looks back',
  'asks why',
  'means',
  'spirit',
];
const DOING = DOES.map((sign) => HEADING_SIGNS.indexOf(sign));
const VERB = HEADING_SIGNS.indexOf('verb');
const MATTER = HEADING_SIGNS.indexOf('matter');
const SPIRIT = HEADING_SIGNS.indexOf('spirit');
const STATES = HEADING_SIGNS.indexOf('states');
const LOOKS_BACK = HEADING_SIGNS.indexOf('looks back');
const NAMES_PROBLEMS = HEADING_SIGNS.indexOf('problem title');
const NAMES = (['problem title', 'result title', 'asks how'] as const).map((sign) => HEADING_SIGNS.indexOf(sign));

const SEEING = wordSet('看清 看到 看见 认清 认识到 正视 直面 摆清 清醒认识 清醒看到');

const HEADINGS = HEADING_SIGNS.map((sign) => HEADING_WEIGHTS[sign]);
const BODIES = BODY_SIGNS.map((sign) => BODY_WEIGHTS[sign]);
const PLACES = PLACE_SIGNS.map((sign) => PLACE_WEIGHTS[sign]);

interface Evidence {
  /** Of heading and body. */
  readonly own: Scores;
  readonly place: Scores;
  /** The heading tells its kind by itself. */
  readonly does: boolean;
  /** It only opens with a verb, and comes to none. */
  readonly opens: boolean;
  readonly namesMatter: boolean;
  readonly namesSpirit: boolean;
  readonly greets: boolean;
  /** It opens with a word of seeing. */
  readonly looksAt: boolean;
  readonly asksWhy: boolean;
  /** The heading neither opens with a verb nor binds anybody. */
  readonly states: boolean;
  readonly looksBack: boolean;
  readonly plans: boolean;
  /** It only names what it stands over (存在的主要问题): what stands beside it says nothing of it. */
  readonly names: boolean;
  readonly namesProblems: boolean;
}

/** 分三步走，第一步，…: what is taken step by step is to be done. */
const STEP = '步';

/** The kind of every unit of the text. */
export function kindsOf(context: Context): ReadonlyMap<Unit, Kind> {
  const { units } = context.syntax;
  const opensPart = chaptersOf(context.syntax);
  const evidence = gather(context, opensPart);
  const means = new Map<readonly Unit[], Scores>();
  const leans = kindSignReader(context.syntax, context.lexicon);
  const kinds = new Map<Unit, Kind>();
  const reports = isReport(context.syntax);
  const plans = isPlan(context.syntax);
  const parts = partsOf(context.syntax);
  const inReview = ({ marker }: Unit): boolean => parts.findLast(({ start }) => start < marker.start)?.reviews === true;
  /** Whether the unit, or what it stands in, looks back or names what is wrong. */
  const tellsAbove = (unit: Unit): boolean => {
    for (let one: Unit | null = unit; one !== null; one = one.parent) {
      const found = evidence.get(one);
      if (found?.looksBack === true || found?.namesProblems === true) return true;
    }
    return false;
  };
  const decide = (unit: Unit, above: Kind | null): void => {
    const found = evidence.get(unit);
    if (found === undefined) return;
    const scores = found.place.slice();
    const shared =
      unit.list.length < 2 || opensPart(unit) || found.names ? 0 : isSides(unit) ? OF_TWO_SIDES : OF_THE_LIST;
    add(scores, found.own, 1 - shared);
    if (shared > 0) add(scores, meanOf(unit.list, evidence, means), shared);
    if (!found.names) leans(unit, shared > 0 && !isSides(unit), scores);
    // What it stands over are results: 攻坚克难，教育工作高点起步 states. Behind a chapter that asks, its members' figures may as well be goals.
    const results = areAll('achievement', unit, kinds);
    const doubtful = results && opensPart(unit) && followsDemands(unit, kinds);
    const states = found.opens && ((results && !doubtful) || areAll('problem', unit, kinds));
    if (states) {
      add(scores, HEADING_WEIGHTS.verb, shared - 1);
      add(scores, HEADING_WEIGHTS.states, 1 - shared);
    }
    if ((!found.does || states) && !doubtful) addChildren(scores, unit, kinds);
    const parent = unit.parent === null ? undefined : evidence.get(unit.parent);
    // 二、把握信访工作的新特点 over 一是诉求更加多元, 看清工程之弱 over 堤防不高: what a chapter wants to be seen is no demand itself.
    const isSeen =
      above === 'requirement' && (parent?.namesMatter === true || parent?.looksAt === true) && found.states;
    if (above !== null && !isSeen) add(scores, PARENT_WEIGHTS[above], 1);
    if (parent?.namesMatter === true) add(scores, MATTER_ABOVE, 1);
    if (parent?.asksWhy === true) add(scores, REASONS_ABOVE, 1);
    if (parent?.namesSpirit === true) add(scores, SPIRIT_ABOVE, 1);
    const told = unit.parent === null && inReview(unit);
    if (parent?.looksBack === true || told) add(scores, REVIEW_ABOVE, 1);
    if (told) add(scores, PARENT_WEIGHTS.achievement, 1);
    if (parent?.namesProblems === true) add(scores, PROBLEMS_ABOVE, 1);
    const planned = plans && !told && !tellsAbove(unit);
    if (planned || found.plans || parent?.plans === true) add(scores, PLANS_ABOVE, 1);
    if (reports && !found.namesMatter && !intends(context.syntax, unit)) add(scores, REPORT_ABOVE, 1);
    const best = found.greets ? greetingOf(scores) : (KINDS[bestOf(scores)] ?? 'requirement');
    const named = best === 'achievement' && !found.does && opensPart(unit) && !told && comesToTasks(unit, kinds);
    kinds.set(unit, named ? 'requirement' : best);
  };
  // From below, to know what children say; then from above, with what their parents turned out to be.
  for (let index = units.length - 1; index >= 0; index--) {
    const unit = units[index];
    if (unit !== undefined) decide(unit, null);
  }
  for (const unit of units) decide(unit, unit.parent === null ? null : (kinds.get(unit.parent) ?? null));
  return kinds;
}

function gather(context: Context, opensPart: (unit: Unit) => boolean): ReadonlyMap<Unit, Evidence> {
  const { syntax } = context;
  const signsOfBody = bodyReader(context);
  const signsOfPlace = placeReader(syntax, opensPart);
  return new Map(
    syntax.units.map((unit) => {
      const heading = signsOfHeading(syntax, unit);
      const own = NONE.slice();
      heading.forEach((has, sign) => {
        if (has) add(own, HEADINGS[sign], 1);
      });
      const weight = opensPart(unit) || unit.children.length > 0 ? OF_A_HEAD : 1;
      signsOfBody(unit).forEach((share, sign) => add(own, BODIES[sign], weight * share));
      const place = NONE.slice();
      signsOfPlace(unit).forEach((has, sign) => {
        if (has) add(place, PLACES[sign], 1);
      });
      const doing = DOING.filter((sign) => heading[sign] === true);
      const does = doing.length > 0;
      const opens = doing.length === 1 && doing[0] === VERB && comesToNone(syntax, unit);
      const names = NAMES.some((sign) => heading[sign] === true);
      return [
        unit,
        {
          own,
          place,
          does,
          opens,
          namesMatter: heading[MATTER] === true,
          namesSpirit: heading[SPIRIT] === true,
          greets: greets(syntax, unit),
          looksAt: SEEING.startingAt(syntax, unit.headingStart) >= 0,
          asksWhy: WHY.test(syntax, unit.headingStart, unit.headingEnd),
          states: heading[STATES] === true,
          looksBack: heading[LOOKS_BACK] === true,
          names,
          namesProblems: heading[NAMES_PROBLEMS] === true,
          // 第一步，前10天突破1700户
          plans: unit.marker.noun === STEP || namesPlans(syntax, unit),
        },
      ];
    }),
  );
}

/** 第一点，感谢。过去一年，…完成了…: what they are thanked for may be told under it. */
const greetingOf = (scores: Readonly<Scores>): Kind =>
  (scores[KINDS.indexOf('achievement')] ?? 0) > (scores[KINDS.indexOf('other')] ?? 0) ? 'achievement' : 'other';

/** The first of the highest. */
function bestOf(scores: Readonly<Scores>): number {
  let best = 0;
  for (let kind = 1; kind < scores.length; kind++) if ((scores[kind] ?? 0) > (scores[best] ?? 0)) best = kind;
  return best;
}

function add(scores: Scores, weights: Weights | Scores | undefined, times: number): void {
  if (weights === undefined || times === 0) return;
  for (let kind = 0; kind < scores.length; kind++) scores[kind] = (scores[kind] ?? 0) + times * (weights[kind] ?? 0);
}

/** Adds what speaks for one kind alone. */
function addFor(scores: Scores, kind: Kind, weights: Weights, times: number): void {
  const at = KINDS.indexOf(kind);
  scores[at] = (scores[at] ?? 0) + times * (weights[at] ?? 0);
}

const areAll = (kind: Kind, { children }: Unit, kinds: ReadonlyMap<Unit, Kind>): boolean =>
  children.length > 1 && children.every((child) => kinds.get(child) === kind);

/** 一、信访维稳工作 ¶ 去年，…。 ¶ 下一步，要抓好两件事：¶ 1.抓排查。…: what only names a job is what its last list does, which fills paragraphs of its own. */
const comesToTasks = ({ children }: Unit, kinds: ReadonlyMap<Unit, Kind>): boolean => {
  const last = children.at(-1)?.list ?? [];
  return last.length > 1 && last.every((unit) => unit.marker.opensParagraph && kinds.get(unit) === 'requirement');
};

/** Known from above only: from below a chapter is read before the one in front of it. */
const followsDemands = (unit: Unit, kinds: ReadonlyMap<Unit, Kind>): boolean => {
  const before = unit.list[unit.index - (unit.list[0]?.index ?? 0) - 1];
  return before !== undefined && kinds.get(before) === 'requirement';
};

function addChildren(scores: Scores, { children }: Unit, kinds: ReadonlyMap<Unit, Kind>): void {
  for (const child of children) {
    const kind = kinds.get(child);
    if (kind !== undefined) addFor(scores, kind, CHILD_WEIGHTS, 1 / children.length);
  }
}

/** What speaks for the members of a list on average; each list is read once. */
function meanOf(
  list: readonly Unit[],
  evidence: ReadonlyMap<Unit, Evidence>,
  known: Map<readonly Unit[], Scores>,
): Scores {
  const before = known.get(list);
  if (before !== undefined) return before;
  const mean = NONE.slice();
  for (const unit of list) add(mean, evidence.get(unit)?.own, 1 / list.length);
  known.set(list, mean);
  return mean;
}
