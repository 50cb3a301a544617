/** The requirements of an upper text, each covered, partly or missing in the draft, with the passages and the reasons. */
import { sourceSpan } from '../align/clauses.js';
import { isWhen } from '../align/due-turns.js';
import { evidenceAt, evidenceOf, stretchesOf, wholeFigures } from './evidence.js';
import type { Ground } from './ground.js';
import type { Judged } from './judge.js';
import { rounded, verdictOf } from './verdict.js';
import type { Covered } from './types.js';
import type { IsWhole } from './whole-words.js';
import type { CoveredRequirement, Evidence } from '../model/cover.js';
import type { Span } from '../source/span.js';
import type { Match } from './match.js';

/** Pieces of evidence of one requirement. */
const MOST_EVIDENCE = 3;
/** Terms named of each kind. */
const MOST_TERMS = 8;

/** Of all units judged, the requirements. */
export const coveredRequirements = (judged: readonly Judged[], sides: Sides): readonly CoveredRequirement[] =>
  judged.filter(({ node }) => node.kind === 'requirement').map((unit) => rowOf(unit, sides));

export interface Sides {
  readonly ground: Ground;
  readonly upper: Covered;
  readonly draft: Covered;
  /** What of the upper text's words can be shown. */
  readonly isWhole: IsWhole;
}

function rowOf(judged: Judged, sides: Sides): CoveredRequirement {
  const { node, status, score } = judged;
  return {
    source: sides.upper.id,
    at: { ...node.span },
    path: node.path,
    level: node.level,
    heading: node.heading,
    status,
    score: rounded(score),
    evidence: status === 'missing' ? [] : evidenceFor(judged, sides),
    why: whyOf(judged, sides),
  };
}

function evidenceFor(
  { match, below }: Judged,
  { ground, draft }: Pick<Sides, 'ground' | 'draft'>,
): readonly Evidence[] {
  const spans = verdictOf(match.score) === 'missing' ? [] : spansOf(ground, match);
  if (spans.length === 0 && below.length > 0)
    return below
      .filter(({ status }) => status !== 'missing')
      .flatMap((child) => evidenceFor(child, { ground, draft }).slice(0, 1))
      .slice(0, MOST_EVIDENCE);
  return spans.slice(0, MOST_EVIDENCE).map((span) => evidenceOf(ground.draft, draft.text, span));
}

/** What stands word for word, where that is all; else the best passage before what stands word for word elsewhere. */
function spansOf({ draft }: Ground, { passage, same, verbatim }: Match): readonly Span[] {
  const stretches = stretchesOf(draft, same);
  if (passage === null || verbatim >= 1) return stretches;
  return [passage, ...stretches.filter(({ start, end }) => start < passage.start || end > passage.end)];
}

/** As the upper text has it. */
function clauseText(ground: Ground, { text }: Covered, index: number): string {
  const clause = ground.upper.clauses[index];
  if (clause === undefined) return '';
  const { start, end } = wholeFigures(text, sourceSpan(ground.upper, clause));
  return text.slice(start, /[”’》）]/u.test(text.charAt(end)) ? end + 1 : end);
}

/** 主汛期前 with what is due then. */
function datedText(ground: Ground, upper: Covered, index: number): string {
  const [own, next] = [ground.upper.clauses[index], ground.upper.clauses[index + 1]];
  const text = clauseText(ground, upper, index);
  if (own === undefined || next === undefined || own.sentence !== next.sentence || !isWhen(text)) return text;
  return `${text}，${clauseText(ground, upper, index + 1)}`;
}

/** What the draft has for it, as it stands there. */
function givenText(ground: Ground, draft: Covered, index: number): string {
  const clause = ground.draft.clauses[ground.near(index)];
  return clause === undefined ? '' : evidenceAt(draft.text, sourceSpan(ground.draft, clause)).text;
}

type Why = CoveredRequirement['why'][number];

function whyOf(
  { node, match, below, lacking, overdue, weakened, roles }: Judged,
  { ground, upper, draft, isWhole }: Sides,
): readonly Why[] {
  const { clauses = [] } = ground.upper.blocks[ground.upper.ofNode.get(node) ?? 0] ?? {};
  const isShown = (term: number): boolean =>
    ground.terms[term]?.slogan === true || isWhole(ground.terms[term]?.text ?? '', clauses);
  const named = (terms: readonly number[]): string[] => {
    const shown: string[] = [];
    for (const term of terms) {
      if (shown.length === MOST_TERMS) break;
      if (isShown(term)) shown.push(ground.terms[term]?.text ?? '');
    }
    return shown;
  };
  const isSlogan = (term: number): boolean => ground.terms[term]?.slogan === true;
  const slogans = match.found.filter(isSlogan);
  const slogansAsked = slogans.length + match.absent.filter(isSlogan).length;
  const covered = below.filter(({ status }) => status === 'covered').map(({ node }) => node.path);
  const asked = (clause: number): string => clauseText(ground, upper, clause);
  const ofClauses = (kind: Why['kind'], own: readonly number[], textOf: (clause: number) => string): Why => ({
    kind,
    items: own.map(textOf),
    share: rounded(own.length / Math.max(1, clauses.length)),
  });
  const all: readonly Why[] = [
    { kind: 'passages', items: [], share: rounded(match.verbatim) },
    { kind: 'heading', items: named(match.heading.terms), share: rounded(match.heading.share) },
    { kind: 'terms', items: named(match.found), share: rounded(match.share) },
    { kind: 'absent', items: named(match.absent), share: rounded(1 - match.share) },
    ofClauses('clauses', lacking, asked),
    ofClauses('deadlines', overdue, (clause) => datedText(ground, upper, clause)),
    ofClauses('weakened', weakened, (clause) => `${asked(clause)} → ${givenText(ground, draft, clause)}`),
    ofClauses('roles', roles, asked),
    { kind: 'slogans', items: named(slogans), share: slogansAsked === 0 ? 0 : rounded(slogans.length / slogansAsked) },
    ...(below.length > 0
      ? [{ kind: 'children' as const, items: covered, share: rounded(covered.length / below.length) }]
      : []),
  ];
  return all.filter(({ kind, share, items }) => share > 0 && (kind === 'passages' || items.length > 0));
}
