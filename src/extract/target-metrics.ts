/** Metrics: what an amount measures, in its clause or carried from the claim before (力争增长8%). */
import { characters } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { unitAt } from '../syntax/around.js';
import {
  carried,
  isLeft,
  isMoreOf,
  isOtherThing,
  levelOf,
  measureOf,
  type Metric,
  type Previous,
  respectively,
  timesOf,
} from './target-carried.js';
import { about, headTopic, itsNoun, leansBack, topicOf } from './target-elsewhere.js';
import { grantOf } from './target-grants.js';
import { foundedBy, heldBy } from './target-nouns.js';
import { clean, nounBehind, ownText, ownWords, TO_BE_CLEANED } from './target-own-words.js';
import { specialMetric } from './target-shares.js';
import { beforeOf, type Stretch } from './target-stretch.js';
import { completed, putIn, taskOf } from './target-tasks.js';

/** The words before the number without lead and link, and, for a count, the noun behind it; or those of the claim or clause before. */
export function metricOf(stretch: Stretch, previous: Previous | null, adjacent: boolean): Metric {
  const done = completed(stretch, previous) ?? taskOf(stretch) ?? (adjacent ? timesOf(stretch, previous) : null);
  if (done !== null) return done;
  const granted = grantOf(stretch);
  if (granted !== '') return { text: granted, rest: [] };
  const [head, tail] = ownWords(stretch);
  // 6个村1200人
  if (tail - head === 1 && previous !== null && stretch.from === previous.end && PLACES.has(stretch.syntax, head))
    return { text: previous.metric, rest: [] };
  if (tail - head === 1 && HARM.has(stretch.syntax, head)) return { text: stretch.syntax.text[head] ?? '', rest: [] };
  const special = specialMetric(stretch, previous, head, tail);
  if (special !== null) return { text: clean(special) || ownText(stretch), rest: [] };
  const noun = nounBehind(stretch);
  const founded = foundedBy(stretch, head, tail) || (noun === '' ? putIn(stretch, head) || itsNoun(stretch) : '');
  if (founded !== '') return { text: founded, rest: [] };
  const both = noun === '' ? respectively(stretch, previous, head, tail) : null;
  if (both !== null) return both;
  if (noun === '' && previous !== null) {
    const [own, ...rest] = previous.rest;
    if (own !== undefined && adjacent && tail - head < 2) return { text: own, rest };
    const level = adjacent && tail === head ? levelOf(stretch, previous) : null;
    if (level !== null) return { text: level, rest: [] };
    const known =
      isOtherThing(stretch, previous) || (tail === head && opensAnew(stretch, previous))
        ? null
        : carried(stretch.syntax, previous, head, tail, stretch.amount.unit);
    if (known !== null) return { text: known, rest: [] };
    if (adjacent && tail - head < 2 && !isOtherThing(stretch, previous)) return { text: previous.metric, rest: [] };
  }
  const held = heldBy(stretch, head, tail);
  if (held !== '') return { text: clean(held), rest: [] };
  if (noun === '' && previous !== null && isMoreOf(stretch, previous, head, tail))
    return { text: previous.metric, rest: [] };
  // 发生率降至0.3%，低于全县0.2个百分点
  if (
    adjacent &&
    previous !== null &&
    IS_RATE.has(stretch.amount.unit ?? '') &&
    COMPARES.startingAt(stretch.syntax, head) > head
  )
    return { text: `${previous.metric}${stretch.syntax.text.slice(head, tail)}`, rest: [] };
  const plain = `${plainMetric(stretch, previous, head, tail, noun)}${measureOf(stretch, previous, head, tail)}`;
  const ownAlone = plain.length === tail - head;
  const metric = ownAlone && TO_BE_CLEANED.find(stretch.syntax, head, tail) === tail ? plain : clean(plain);
  const topic = metric || topicOf(stretch, isLeft(stretch, previous) ? null : previous) || headTopic(stretch);
  return { text: topic || clean(beforeOf(stretch)) || ownText(stretch), rest: [] };
}

const PLACES = characters('村镇乡县组');

const IS_RATE: ReadonlySet<string> = new Set(['%', '个百分点']);
const COMPARES = wordSet(
  '高于全 低于全 快于全 高于省 低于省 快于省 高于市 低于市 快于市 高于预期 低于预期 高于同期 低于同期',
);

/** 死亡20人，伤55人 */
const HARM = characters('伤亡');

/** 一是…修复率达98%。二是18个乡镇修订了预案: what opens a point is not measured in what the one before was. */
const opensAnew = ({ syntax, amount }: Stretch, { end }: Previous): boolean =>
  (unitAt(syntax.units, amount.start)?.marker.start ?? 0) >= end;

function plainMetric(stretch: Stretch, previous: Previous | null, head: number, tail: number, noun: string): string {
  const { syntax } = stretch;
  const metric = syntax.text.slice(head, tail);
  if (noun === '' && leansBack(stretch, head, tail)) return about(topicOf(stretch, previous), metric);
  return metric.length < LONG_METRIC || EACH.has(syntax, head) ? `${metric}${noun}` : metric;
}

/** A metric of so many characters needs no noun. */
const LONG_METRIC = 6;

/** 每人固定联系5名执委: what each is to do is measured in the object behind the number. */
const EACH = characters('每');
