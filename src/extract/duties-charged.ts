/**
 * Who answers for what was said before, in the form of a list: …，11月底前完成改造。责任单位：区管委会；督办单位：市环保局。 The label is the
 * modality; what stands between the label before and this one is the duty, at most its sentence, or the sentence before. Left out:
 * labels of a notice (主办单位, 联系人) or within a clause (第一责任人：, 我县责任单位：), those behind which nobody is named, and those behind
 * what is told (造成3人死亡。责任人：…).
 */
import { SPACES } from '../source/chars.js';
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { sentenceAt, unitAt } from '../syntax/around.js';
import { endsActor } from './actor-nouns.js';
import type { Context } from './context.js';
import { type Binding, trimEnd } from './duty-bounds.js';
import { joined, words } from './word-runs.js';

const LABELS = wordSet([
  ...joined(words('责任 牵头 配合 督办 落实 实施 监督'), words('单位 部门 领导 科室')),
  ...words('责任人 牵头人 包保人 督办人'),
]);
const COLON = characters('：');
const ENDS = characters('；。，（）\n');
/** What a label of its own stands behind, and what stands behind whom it names. */
const HEADS = characters(`${SPACES}\n，；。！？、（）`);
const TAILS = characters(`${SPACES}\n，；。！？、）`);
/** A person may be told by the name alone. */
const PERSONS = characters('人导');
const LONGEST_NAME = 10;
const LONGEST_ACTOR = 40;
const SHORTEST_DUTY = 3;
const LONGEST_DUTY = 120;

/** The last label that was read: where whom it names ends, and what it charges with. */
interface Charged {
  readonly end: number;
  readonly duty: Span | null;
}

/** Every one that is charged so, in text order; `inside` says what binds nobody, and is asked in ascending order. */
export function chargedIn(context: Context, inside: (at: number) => boolean): readonly Binding[] {
  const { syntax } = context;
  const { length } = syntax.text;
  const found: Binding[] = [];
  let last: Charged = { end: 0, duty: null };
  for (let at = COLON.find(syntax, 0, length); at < length; at = COLON.find(syntax, at + 1, length)) {
    const label = LABELS.endingAt(syntax, at);
    if (label < 0 || inside(at)) continue;
    const start = at + 1;
    const end = ENDS.find(syntax, start, Math.min(length, start + LONGEST_ACTOR));
    const duty = label === 0 || HEADS.has(syntax, label - 1) ? dutyBefore(context, label, last) : null;
    last = { end, duty };
    if (duty === null || !isActor(context, at, end)) continue;
    const modality = syntax.text.slice(label, at);
    const bound = { actor: { start, end }, audience: false, modality, modalityStart: label };
    found.push({ ...bound, dutyStart: duty.start, dutyEnd: duty.end });
  }
  return found;
}

function isActor({ syntax, lexicon }: Context, colon: number, end: number): boolean {
  const start = colon + 1;
  if (end - start < 2 || end - start >= LONGEST_ACTOR) return false;
  const isNamed = PERSONS.has(syntax, colon - 1) && end - start <= LONGEST_NAME;
  return isNamed || endsActor(lexicon, syntax, start, end);
}

/** What stands before the label, behind the one before it; the same as that one's where nothing stands between; null where there is nothing. */
function dutyBefore({ syntax }: Context, label: number, last: Charged): Span | null {
  const floor = TAILS.skip(syntax, last.end, label);
  let to = label;
  while (to > floor && HEADS.has(syntax, to - 1)) to--;
  if (to <= floor) return last.duty;
  const start = Math.max(sentenceAt(syntax, to - 1).start, floor);
  const unit = unitAt(syntax.units, start);
  const from = unit !== null && unit.marker.start === start ? unit.headingStart : start;
  const end = trimEnd(syntax, from, to);
  if (end - from < SHORTEST_DUTY || end - from > LONGEST_DUTY) return null;
  return IS_TOLD.test(syntax.text.slice(from, end)) ? null : { start: from, end };
}

/** 造成3人死亡, 项目总投资3亿元, 查处了两起: told, and nothing to be done. */
const IS_TOLD =
  /造成[^，。；的]{0,8}(?:死|伤|亡|损失|失联|瘫痪|中断)|(?:死亡|受伤|遇难|伤亡)(?:\d+人)?$|总投资|投资额|总建筑面积|建设规模|占地|截至|截止|去年|上年|以来|已经?(?!批|建|投|立项)|不力$|了(?![解结却断])/u;
