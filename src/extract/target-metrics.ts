/** Metrics: what an amount measures, in its clause or carried from the claim before (力争增长8%). */
import { characters, endingWith } from '../source/finder.js';
import { unitAt } from '../syntax/around.js';
import { comparedWith, isGrownFrom } from './target-compared.js';
import {
  byUnit,
  carried,
  isLeft,
  isMoreOf,
  isOtherThing,
  levelOf,
  measureOf,
  type Metric,
  type Previous,
  respectively,
  sameUnit,
  timesOf,
} from './target-carried.js';
import { about, headTopic, itsNoun, leansBack, topicOf } from './target-elsewhere.js';
import { grantOf, takenOf } from './target-grants.js';
import { countedList, ofOtherSize } from './target-lists.js';
import { DIRECTION_END, DIRECTIONS } from './target-directions.js';
import { beforeLinks, behindLeads } from './target-edges.js';
import { foundedBy, heldBy, isWho } from './target-nouns.js';
import { clean, TO_BE_CLEANED } from './target-cleaned.js';
import { medalMetric } from './target-medals.js';
import { LEFT } from './target-left.js';
import { ofTold } from './target-of-told.js';
import { beforeModals, COMPLETES, nounBehind, ownText, ownWords } from './target-own-words.js';
import { specialMetric } from './target-shares.js';
import { shortDeed } from './target-short-deeds.js';
import { ACTIONS, beforeOf, endsClause, type Stretch } from './target-stretch.js';
import { aimOf, completed, groundOf, putIn, rankOf, taskOf } from './target-tasks.js';

/** The words before the number without lead and link, and, for a count, the noun behind it; or those of the claim or clause before. */
export function metricOf(stretch: Stretch, previous: Previous | null, adjacent: boolean): Metric {
  const done = completed(stretch, previous) ?? taskOf(stretch) ?? (adjacent ? timesOf(stretch, previous) : null);
  if (done !== null) return done;
  // 总产值3.19亿元，比02年6792万元要增长4.7倍: what it was then.
  if (adjacent && previous !== null && isGrownFrom(stretch.syntax, stretch.amount))
    return { text: previous.metric, rest: [] };
  const told = ofTold(stretch, previous);
  if (told !== '') return { text: told, rest: [] };
  const aim = groundOf(stretch) || aimOf(stretch);
  if (aim !== '') return { text: aim, rest: [] };
  const gone = goneOver(stretch);
  if (gone !== '') return { text: gone, rest: [] };
  const granted = grantOf(stretch);
  if (granted !== '') return { text: granted, rest: [] };
  const spokenFor = REPRESENTS.test(stretch.syntax, stretch.amount.start)
    ? nounBehind(stretch).replace(TO_WHOM, '')
    : '';
  if (spokenFor !== '') return { text: spokenFor, rest: [] };
  const [start, tail] = ownWords(stretch);
  const head = previous === null || stretch.from !== previous.end ? start : behindHelped(stretch, start, tail);
  // 6个村1200人
  if (tail - head === 1 && previous !== null && stretch.from === previous.end && PLACES.has(stretch.syntax, head))
    return { text: previous.metric, rest: [] };
  if (tail - head === 1 && HARM.has(stretch.syntax, head)) return { text: stretch.syntax.text[head] ?? '', rest: [] };
  // 已改造132家，再完成剩余的68家: of what was told before.
  if (tail > head && previous !== null && !previous.fact && isDoneToRest(stretch, head))
    return { text: previous.metric, rest: [] };
  const rank = rankOf(stretch, head, tail);
  if (rank !== '') return { text: rank, rest: [] };
  const deedOfOne = shortDeed(stretch, head, tail);
  const medal = medalMetric(
    stretch.amount.unit,
    clean(stretch.syntax.text.slice(head, tail)),
    previous?.metric ?? null,
  );
  if (medal !== null) return { text: medal, rest: [] };
  if (deedOfOne !== '') return { text: deedOfOne, rest: [] };
  const taken = tail - head < 2 ? takenOf(stretch) : '';
  if (taken !== '') return { text: taken, rest: [] };
  const special = specialMetric(stretch, previous, head, tail);
  if (special !== null) return { text: clean(special) || ownText(stretch), rest: [] };
  const noun = nounBehind(stretch);
  const founded = foundedBy(stretch, head, tail) || (noun === '' ? putIn(stretch, head) || itsNoun(stretch) : '');
  if (founded !== '') return { text: founded, rest: [] };
  const both = noun === '' ? respectively(stretch, previous, head, tail) : null;
  if (both !== null) return both;
  const anew = noun === '' && tail === head && previous !== null ? anewIn(stretch, previous) : '';
  if (anew !== '') return { text: anew, rest: [] };
  if (noun === '' && previous !== null) {
    const [own, ...rest] = previous.rest;
    if (own !== undefined && adjacent && tail - head < 2) return { text: own, rest };
    // 分别下降31%和增长4.2%: the second goes its own way.
    const way = stretch.syntax.text.slice(head, tail);
    if (own !== undefined && adjacent && DIRECTIONS.has(way))
      return { text: `${own.replace(DIRECTION_END, '')}${way}`, rest };
    const paired = adjacent ? byUnit(stretch, previous, head, tail) : null;
    if (paired !== null) return { text: paired, rest: [] };
    const level = adjacent && tail === head ? levelOf(stretch, previous) : null;
    if (level !== null) return { text: level, rest: [] };
    const deed = tail === head ? withoutNoun(stretch, previous) : '';
    if (deed !== '') return { text: deed, rest: [] };
    const known =
      isOtherThing(stretch, previous) || (tail === head && opensAnew(stretch, previous))
        ? null
        : carried(stretch.syntax, previous, head, tail, stretch.amount.unit);
    if (known !== null) return { text: known, rest: [] };
    if (adjacent && tail - head < 2 && !isOtherThing(stretch, previous)) return { text: previous.metric, rest: [] };
  }
  const listed = stretch.amount.kind === 'count' ? countedList(stretch.syntax, head, tail, noun) : null;
  if (listed !== null) return { text: listed, rest: [] };
  const sized = noun === '' && previous !== null ? ofOtherSize(stretch.syntax, head, tail, previous) : null;
  if (sized !== null) return { text: sized, rest: [] };
  const held = heldBy(stretch, head, tail);
  if (held !== '') return { text: clean(held), rest: [] };
  if (noun === '' && previous !== null && isMoreOf(stretch, previous, head, tail))
    return { text: previous.metric, rest: [] };
  // 生产原煤320万吨，完成年计划的107%
  if (adjacent && previous !== null && stretch.amount.kind === 'share') {
    const own = stretch.syntax.text.slice(head, tail);
    if (OF_ITS_PLAN.test(own)) return { text: `${previous.metric.replace(DIRECTION_END, '')}${own}`, rest: [] };
  }
  const ofPlan = adjacent ? '' : ofItsPlan(stretch, head, tail);
  if (ofPlan !== '') return { text: ofPlan, rest: [] };
  const compared = adjacent && noun === '' && previous !== null ? comparedWith(stretch, previous, head, tail) : null;
  if (compared !== null) return { text: compared, rest: [] };
  const plain = `${plainMetric(stretch, previous, head, tail, noun)}${measureOf(stretch, previous, head, tail)}`;
  const ownAlone = plain.length === tail - head;
  const metric = ownAlone && TO_BE_CLEANED.find(stretch.syntax, head, tail) === tail ? plain : clean(plain);
  const said = metric.length > 1 && ONLY_WHEN.test(metric) ? '' : metric;
  const named = said || topicOf(stretch, isLeft(stretch, previous) ? null : previous) || headTopic(stretch);
  // 9月底前，15个街道…: when it is due is no metric.
  const topic = ONLY_WHEN.test(named) ? '' : named;
  const before = clean(beforeOf(stretch));
  return { text: topic || (ONLY_WHEN.test(before) ? '' : before) || ownText(stretch), rest: [] };
}

/** 我谨代表全校200名教职员工表示祝贺: those who are spoken for. */
const REPRESENTS = endingWith(/(?:谨|我)代表(?:[全我][一-龥])?$/, '表校县市区镇乡院厂局司体们', 6);

const TO_WHOM = /[向对给].*$/u;

/** 每年走遍所有乡镇, 访遍全部贫困户: the places gone over, whoever goes. */
function goneOver({ syntax, amount }: Stretch): string {
  if (amount.kind !== 'coverage') return '';
  const [, verb = '', noun = ''] = GONE_TO.exec(syntax.text.slice(amount.start, amount.start + MAX_GONE)) ?? [];
  return noun === '' ? '' : verb + noun;
}
const MAX_GONE = 24;
const GONE_TO =
  /^(走遍|跑遍|访遍|查遍|遍访)[到至了]?(?:所有|全部|全体)?的?([^，。；：、“”（）的\d]{1,12})(?=[，。；、]|$)/u;

const ONLY_WHEN =
  /^(?:(?:[今明]?[年月季旬]?[底末初]?|[上中下]旬|[到至在]?(?:今年|明年)?\d{1,2}月(?:\d{1,2}日|[底末初])?)(?:之|以)?前|[到至](?:(?:19|20)\d\d|[一二][九〇零○][〇零○一二三四五六七八九]{2})年[底末]?)(?:要|力争|争取)?(?:达到|发展到|增加到)?$/u;

/** 为5.4万名群众报销医药费4860万元: those it was done for are counted before. */
const HELPED =
  /^[一-龥]{0,4}?(?:群众|居民|农户|职工|老人|学生|企业|村民|患者|儿童|人员|农民|农民工|贫困户|家庭)(?=(?:报销|发放|减免|补贴|补助|退税|贷款|兑付|追回|挽回|缴纳|代缴|减税)[一-龥]{1,})/u;
const behindHelped = ({ syntax }: Stretch, head: number, tail: number): number =>
  head + (HELPED.exec(syntax.text.slice(head, tail))?.[0].length ?? 0);

/** 补贴9.2万个农户410万元: the sum is of what was done, not of those it was done for. */
function withoutNoun({ syntax, from }: Stretch, { end, metric }: Previous): string {
  const noun = syntax.text.slice(end, from);
  return noun.length >= 2 && noun.length < metric.length - 1 && metric.endsWith(noun)
    ? metric.slice(0, -noun.length)
    : '';
}

/** …增长8%。储备林建设，上半年完成3万亩; 入库进度，7月底达到60%: told in the clause before, where the sentence begins anew. */
function anewIn(stretch: Stretch, { end, unit }: Previous): string {
  const { syntax, amount, from } = stretch;
  if (!COMMA.has(syntax, from - 1) || SENTENCE_ENDS.find(syntax, end, from) === from) return '';
  const topic = topicOf(stretch, null);
  return IS_MEASURED.test(topic) ||
    (topic.length <= LONGEST_TOPIC && IS_WORK.test(topic) && !sameUnit(unit, amount.unit))
    ? topic
    : '';
}
const COMMA = characters('，');
const SENTENCE_ENDS = characters('。！？\n');
const LONGEST_TOPIC = 12;
const IS_MEASURED = /(?:率|[进额]度|[产销总][量值额]|收入|支出|投资|面积|余额|指标|比例|比重|人数|户数)$/u;
const IS_WORK =
  /(?:建设|工程|改造|造林|绿化|招商|征收|收购|治理|整治|搬迁|修复|开发|种植|养殖|培训|任务|工作|项目|改厕|播种)$/u;

const OF_ITS_PLAN =
  /^(?:完成|占|为|是|达到?)(?:全年|年度?|年初|预算|本?年度|既定|调整后)?(?:任务|计划|目标|预算)(?:数|值)?的?$/u;

const isDoneToRest = (stretch: Stretch, head: number): boolean => {
  const left = LEFT.endingAt(stretch.syntax, stretch.amount.start);
  const verb = left > head ? COMPLETES.endingAt(stretch.syntax, left) : -1;
  return verb >= head && verb - head <= 1 && endsClause(stretch);
};

/** 技改投资要完成年计划的八成, 考核位次力争前移10位: what it is of stands before the modal; '' where who must stands there. */
function ofItsPlan(stretch: Stretch, head: number, tail: number): string {
  const { syntax, from } = stretch;
  const own = syntax.text.slice(head, tail);
  if (head <= from || !(OF_ITS_PLAN.test(own) || MOVES_UP.has(own))) return '';
  const start = behindLeads(syntax, from, head);
  const end = beforeModals(stretch, start, head);
  return end - start >= LEAST_SUBJECT && end < head && !isWho(syntax, start, end)
    ? `${syntax.text.slice(start, end)}${own}`
    : '';
}
const LEAST_SUBJECT = 4;
const MOVES_UP: ReadonlySet<string> = new Set(['前移', '后移', '上升', '上移', '提升', '前进']);

const PLACES = characters('村镇乡县组');

/** 死亡20人，伤55人 */
const HARM = characters('伤亡');

/** 一是…修复率达98%。二是18个乡镇修订了预案: what opens a point is not measured in what the one before was. */
const opensAnew = ({ syntax, amount }: Stretch, { end }: Previous): boolean =>
  (unitAt(syntax.units, amount.start)?.marker.start ?? 0) >= end;

function plainMetric(stretch: Stretch, previous: Previous | null, head: number, tail: number, noun: string): string {
  const { syntax } = stretch;
  const metric = syntax.text.slice(head, tail);
  if (noun === '' && leansBack(stretch, head, tail)) return about(topicOf(stretch, previous), metric);
  const doer = noun === '' ? '' : deedOf(stretch, head, tail);
  if (doer !== '') return `${doer}${noun}`;
  const whole = SCALE_NOUNS.has(noun) ? `${boundIn(stretch)}${noun}` : noun;
  // 保住了圩堤内2.4万亩良田: a place is no thing.
  const leans =
    metric.length < LONG_METRIC ||
    WITHIN.has(syntax, tail - 1) ||
    EACH.has(syntax, head) ||
    LEFT.endingAt(syntax, tail) > head;
  return leans ? `${metric}${whole}` : metric;
}

/** 1500张床位规模: of what, the unit says. */
const SCALE_NOUNS: ReadonlySet<string> = new Set(['规模', '总规模', '能力', '的规模']);
const BOUND = /^[百千万亿]*[张个名人户家台套辆](.{2,})$/u;
const boundIn = ({ amount }: Stretch): string => BOUND.exec(amount.unit ?? '')?.[1] ?? '';

/** 县级医院先后派出126名医师, 各县区至少建成1个中心: who did it is no metric, what was done is; '' where nobody is named. */
function deedOf({ syntax }: Stretch, head: number, tail: number): string {
  if (tail - head < LONG_METRIC || EACH.has(syntax, head)) return '';
  const each = syntax.text.slice(head, tail).lastIndexOf('每');
  if (each > 1 && isWho(syntax, head, head + each)) return syntax.text.slice(head + each, tail);
  const verb = ACTIONS.endingAt(syntax, tail, head);
  return verb > head && isWho(syntax, head, beforeLinks(syntax, head, verb)) ? syntax.text.slice(verb, tail) : '';
}

const WITHIN = characters('内里');

/** A metric of so many characters needs no noun. */
const LONG_METRIC = 6;

/** 每人固定联系5名执委: what each is to do is measured in the object behind the number. */
const EACH = characters('每');
