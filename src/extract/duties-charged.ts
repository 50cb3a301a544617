/**
 * Who answers for what was said before, in the form of a list: …，11月底前完成改造。责任单位：区管委会；督办单位：市环保局。 The label is the
 * modality, the sentence before it the duty. Left out: labels of a notice (主办单位, 联系人), and those behind which nobody is named.
 */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
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
const OPENS = characters('（');
/** A person may be told by the name alone. */
const PERSONS = characters('人导');
const LONGEST_NAME = 10;
const LONGEST_ACTOR = 40;
const SHORTEST_DUTY = 3;

/** Every one that is charged so, in text order. */
export function chargedIn(context: Context): readonly Binding[] {
  const { syntax } = context;
  const { length } = syntax.text;
  const found: Binding[] = [];
  for (let at = COLON.find(syntax, 0, length); at < length; at = COLON.find(syntax, at + 1, length)) {
    const label = LABELS.endingAt(syntax, at);
    const binding = label < 0 ? null : chargedAt(context, label, at);
    if (binding !== null) found.push(binding);
  }
  return found;
}

function chargedAt(context: Context, label: number, colon: number): Binding | null {
  const { syntax, lexicon } = context;
  const start = colon + 1;
  const end = ENDS.find(syntax, start, Math.min(syntax.text.length, start + LONGEST_ACTOR));
  if (end - start < 2 || end - start >= LONGEST_ACTOR) return null;
  const isNamed = PERSONS.has(syntax, colon - 1) && end - start <= LONGEST_NAME;
  if (!isNamed && !endsActor(lexicon, syntax, start, end)) return null;
  const duty = dutyBefore(context, label);
  if (duty === null) return null;
  const modality = syntax.text.slice(label, colon);
  return {
    actor: { start, end },
    audience: false,
    modality,
    modalityStart: label,
    dutyStart: duty.start,
    dutyEnd: duty.end,
  };
}

/** The words the label stands behind: those before it in its sentence, or the sentence before; null where there are none. */
function dutyBefore({ syntax }: Context, label: number): { start: number; end: number } | null {
  const own = sentenceAt(syntax, label).start;
  const heads = isLabelled(syntax, own) || own >= label;
  const sentence = heads ? sentenceBefore(syntax, own) : { start: own, end: label };
  if (sentence === null) return null;
  const unit = unitAt(syntax.units, sentence.start);
  const start = unit !== null && unit.marker.start === sentence.start ? unit.headingStart : sentence.start;
  const to = OPENS.has(syntax, sentence.end - 1) ? sentence.end - 1 : sentence.end;
  const end = trimEnd(syntax, start, to);
  return end - start < SHORTEST_DUTY ? null : { start, end };
}

const isLabelled = (keyed: Keyed, at: number): boolean => {
  const end = LABELS.startingAt(keyed, at);
  return end > 0 && COLON.has(keyed, end);
};

/** Lines of labels between a duty and one that is charged with it. */
const MOST_LABELS = 4;
const BREAKS = characters('。！？；\n');
function sentenceBefore(syntax: Context['syntax'], own: number): { start: number; end: number } | null {
  for (let step = 0, end = own; step < MOST_LABELS; step++) {
    while (end > 0 && BREAKS.has(syntax, end - 1)) end--;
    if (end === 0) return null;
    const { start } = sentenceAt(syntax, end - 1);
    if (!isLabelled(syntax, start)) return { start, end };
    end = start;
  }
  return null;
}
