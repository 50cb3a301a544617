/**
 * Counts that are no slogans, with the list they promise: 我讲五点意见; 主要表现在以下几个方面; “农村大讲堂”这两个载体.
 * Left out: counts that promise no list.
 */
import type { Numeral } from '../lexicon/numerals.js';
import type { Span } from '../source/span.js';
import { clauseStart } from '../syntax/around.js';
import type { Context } from './context.js';
import {
  listAfter,
  listBefore,
  listBelow,
  memberOf,
  nextUnitStart,
  ordinalList,
  splitMembers,
  type Members,
} from './members.js';

const SPEECH_NOUN =
  '(?:意见|要求|建议|希望|想法|体会|问题|话|看法|打算|认识|感受|指导意见|工作要求|具体要求|贯彻意见|工作意见|工作|情况|内容|任务|事|注意事项|思考|精神)';
const SPEAK = '(?:讲|谈|提出?|强调|说|作|汇报|交代|交待|啰嗦|嘱咐|叮嘱|布置|明确|重申|交流|通报|部署|讨论|分享)';
const COUNTER = '(?:点|个|条|方面|个方面|句|项|件|层|大)';

/** 我讲五点意见; 再提几点要求; 强调四句话; 谈几点想法. The numeral stands where the group is. */
const SPOKEN = new RegExp(`(?:我)?(?:再|就|只|主要|重点|着重|简要|在此)*${SPEAK}(?:以下|如下)?$`);
const SPOKEN_TAIL = new RegExp(`^${COUNTER}?(?:方面的?|个方面的?)?${SPEECH_NOUN}?`);

/** Nouns of a count that promises a list: 三个方面, 五项内容, 几对关系. */
const COUNT_TAIL =
  /^(?:个|点|条|项|大|方面|种|类|层|对|句|件|道|张|组|步|重|套|支|块)?(?:方面|问题|意见|要求|建议|关系|内容|任务|工作|环节|原因|举措|措施|载体|目标|重点|体会|特点|意义|含义|意思|原则|能力|机制|关键|抓手|短板|领域|方向|文章|话|事|仗|硬仗|关口?|关键词|启示|经验|想法|希望|认识|变化|转变|突破|结合|统一|提升|强化|到位|坚持|确保|抓好|优先|同步|载体|平台|维度|层面|底线|红线|抓|重大任务|重点任务|重点工作|重点环节|薄弱环节|突出问题|主要任务|主要原因|工程|行动|项目|活动)?(?:的(?:关系|问题|工作|原因|特点|内容|要求))?/;

const LIST_NOUN =
  /(?:方面|问题|意见|要求|建议|关系|内容|任务|工作|环节|原因|举措|措施|载体|目标|重点|体会|特点|意义|含义|意思|原则|能力|机制|关键|抓手|短板|领域|方向|文章|话|事|仗|关|关键词|启示|经验|想法|希望|认识|变化|转变|突破|维度|层面|底线|红线|点|条|工程|行动|项目|活动|平台)$/;

export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly declared: number | null;
  readonly members: Members | null;
  readonly found: number | null;
}

/** Whether a stretch overlaps one of the spans; asked with ascending stretches, so each span is passed once. */
function overlapsAny(spans: readonly Span[]): (start: number, end: number) => boolean {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = -1;
  return (start, end) => {
    while (next < ordered.length && (ordered[next]?.start ?? 0) < end)
      reach = Math.max(reach, ordered[next++]?.end ?? 0);
    return reach > start;
  };
}

/** Counts that are no slogans: what is said (讲五点意见), 以下几个方面, and counted nouns with their list before or behind. */
export function counted(context: Context, taken: readonly Span[], sets: readonly Draft[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const inSet = overlapsAny(sets);
  const inSlogan = overlapsAny(taken);
  for (const place of countPlaces(context)) {
    if (!mayAnnounce(context.syntax.text, place)) continue;
    const own = inSlogan(place.start, place.end);
    if (inSet(place.start, place.end)) continue;
    const draft = spoken(context, place) ?? following(context, place) ?? (own ? null : named(context, place));
    if (draft !== null) drafts.push(draft);
  }
  return drafts;
}

/** A counter or a stop stands behind the number of an announcement. */
const ANNOUNCED_BY = new Set('点个条项大方种类层对句件道张组步重套支块招样处手股把堂本笔桩关，。：；\n'.split(''));
const mayAnnounce = (text: string, { end }: Place): boolean => ANNOUNCED_BY.has(text.charAt(end));

interface Place {
  readonly start: number;
  readonly end: number;
  readonly declared: number | null;
}

/** Numerals below 60 and 几 that may count things said. */
function countPlaces(context: Context): readonly Place[] {
  const { text } = context.syntax;
  const places: Place[] = context.numerals
    .filter(isSmall)
    .map(({ start, end, value }) => ({ start, end, declared: value }));
  for (let at = text.indexOf('几'); at >= 0; at = text.indexOf('几', at + 1)) {
    if (/[点个条项方句件]/.test(text.charAt(at + 1))) places.push({ start: at, end: at + 1, declared: null });
  }
  return places.sort((a, b) => a.start - b.start);
}

const isSmall = (numeral: Numeral): boolean =>
  numeral.scale === '' &&
  numeral.unit === '' &&
  !numeral.digits &&
  numeral.upTo === null &&
  Number.isInteger(numeral.value) &&
  numeral.value >= 2 &&
  numeral.value < 60;

/** 我讲五点意见: found is the list that follows. */
function spoken(context: Context, place: Place): Draft | null {
  const { text } = context.syntax;
  const from = Math.max(clauseStart(context.syntax, place.start), place.start - 14);
  const before = text.slice(from, place.start);
  const lead = SPOKEN.exec(before);
  const tail = SPOKEN_TAIL.exec(text.slice(place.end, place.end + 14))?.[0] ?? '';
  if (
    lead === null ||
    tail === '' ||
    !/^(?:点|个方面|方面|条|句话?|个问题|项要求|件事|点$)/.test(tail) ||
    /^(?:点|时)(?:半|钟|多)/.test(tail)
  )
    return null;
  const end = place.end + tail.length;
  const rest = text.slice(end, end + 1);
  if (!/^[，。；：！\n的与供—]?$/.test(rest) && tail.length < 2) return null;
  return withListBelow(context, { start: from + lead.index, end }, place.declared, true);
}

/** 主要表现在以下几个方面; 做好下面三项工作; 有三个方面的原因：一是…. */
function following(context: Context, place: Place): Draft | null {
  const { text } = context.syntax;
  const before = text.slice(Math.max(0, place.start - 16), place.start);
  const pointed = /(?:以下|下面|下列|如下)(?:的|这)?$/.test(before);
  const own = COUNT_TAIL.exec(text.slice(place.end, place.end + 16))?.[0] ?? '';
  const tail =
    pointed && own.length < 3
      ? (/^[个项条点件种类][^，。；：、（“]{2,4}/.exec(text.slice(place.end, place.end + 6))?.[0] ?? own)
      : own;
  const right = nextMarker(context, place.end);
  const noun =
    /^(?:个|点|条|项|方面|种|层|对|句|件|道|重|招|样|处|步|手|股|组|套|块|把|张|堂|本|笔|桩|关)[^，。；：、（“\d]{0,5}(?=[：。，])/.exec(
      text.slice(place.end, place.end + 9),
    )?.[0] ?? '';
  const near =
    noun !== '' &&
    /^[：。，]?\s*$/.test(text.slice(place.end + noun.length, Math.min(right, place.end + noun.length + 40)));
  const listed = /(?:有|无非|不外乎|分为?)$/.test(before) && /^[：，。]/.test(text.slice(place.end, place.end + 1));
  if (!listed && !near && (tail === '' || (!pointed && !LIST_NOUN.test(tail)))) return null;
  const end = place.end + (listed ? 0 : near ? noun.length : tail.length);
  const introduces = /^[^，。；\n]{0,4}[：。，]?\s*$/.test(text.slice(end, nextMarker(context, end)));
  if (!pointed && !introduces && ordinalList(context, end, place.declared) === null) return null;
  if (place.declared === 1) return null;
  const clause = clauseStart(context.syntax, place.start);
  const from = Math.max(clause, place.start - 14);
  const verb =
    /(?:主要|重点|着力|突出|切实|集中)?(?:[一-龥]{0,2}出在|靠的?就?是?|拣|办好?|打好|出|使|用好?|表现在|体现在|抓好?|做好|有|存在|是|分|从|把握好?|坚持|注意|处理好|落实好?|完成|要?做到|解决好?|包括|实施|讲清|围绕|开展|(?:意义|原因|理由|好处|目的)(?:有|无非)|无非)(?:以下|下面|下列|这|好)*$/.exec(
      text.slice(from, place.start),
    );
  const start = verb === null ? (pointed ? place.start - 2 : place.start) : from + verb.index;
  const draft = withListBelow(context, { start, end }, place.declared, pointed);
  return draft.found === null && !pointed ? null : draft;
}

const nextMarker = (context: Context, at: number): number => nextUnitStart(context, at) ?? context.syntax.text.length;

function withListBelow(context: Context, span: Span, declared: number | null, far: boolean): Draft {
  const told = ordinalList(context, span.end, declared);
  if (told !== null) return { ...span, declared, members: told, found: told.items.length };
  const list = listBelow(context, span.end);
  const first = list?.[0];
  const distance = first === undefined ? Infinity : first.marker.start - span.end;
  const counted =
    first === undefined
      ? false
      : /第一(?:个方面|条|点|句|件|个|项)[，：、]?/.test(context.syntax.text.slice(span.end, first.marker.start));
  if (list === null || counted || distance > (far ? 700 : 40)) return { ...span, declared, members: null, found: null };
  const items = list.map((unit) => memberOf(context, unit));
  return {
    ...span,
    declared,
    members: { form: 'numbered', items, start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 },
    found: list.length,
  };
}

/** A counted noun with its members before or behind it: 处理好…、…等5个方面的关系; “某某讲堂”这两个载体; 三个方面：甲、乙、丙. */
function named(context: Context, place: Place): Draft | null {
  const { text } = context.syntax;
  const { declared } = place;
  if (declared === null || declared < 2 || declared > 30) return null;
  const own = COUNT_TAIL.exec(text.slice(place.end, place.end + 16))?.[0] ?? '';
  const tail =
    own.length >= 2
      ? own
      : (/^[个项种类条道张件层重股招样手][一-龥]{1,3}(?=[一-龥]{0,6}：)/.exec(
          text.slice(place.end, place.end + 12),
        )?.[0] ?? own);
  if (tail === '' || !/^(?:个|项|大|种|类|方面|对|条|层|点|支|道|张|件|重|股|招|样|手)/.test(tail) || tail.length < 2)
    return null;
  const end = place.end + tail.length;
  const before = listBefore(context, place.start, declared);
  if (before !== null && isList(context, before))
    return { start: before.start, end, declared, members: before, found: before.items.length };
  const explicit = explicitBefore(context, place, tail);
  if (explicit !== null)
    return { start: explicit.start, end, declared, members: explicit, found: explicit.items.length };
  const after = listAfter(context, end, declared);
  return after === null ? null : { start: place.start, end, declared, members: after, found: after.items.length };
}

/** A list before a count is one only when its members are alike: quoted, or short. */
function isList(context: Context, members: Members): boolean {
  const { text } = context.syntax;
  return members.items.every((item) => /^[“《]/.test(text.slice(item.start, item.end)) || item.end - item.start <= 16);
}

/** “某某讲堂”这两个载体: quoted names right before 这 and a count are all there are, however many. */
function explicitBefore(context: Context, place: Place, tail: string): Members | null {
  const { text, partners } = context.syntax;
  if (!/”(?:这|等)?$/.test(text.slice(Math.max(0, place.start - 2), place.start)) || !/^[个项大种]/.test(tail))
    return null;
  const pointed = text.charAt(place.start - 1) === '这';
  const end = place.start - (text.charAt(place.start - 1) === '”' ? 0 : 1);
  let start = end;
  for (let close = end - 1; text.charAt(close) === '”';) {
    const open = (partners[close] ?? 0) - 1;
    if (open < 0) break;
    start = open;
    close = /[、和与]/.test(text.charAt(open - 1)) ? open - 2 : open - 1;
  }
  const items = splitMembers(context, start, end, true);
  if (items.length === 0 || (items.length === 1 && !pointed)) return null;
  if (!pointed && text.slice(start, end).includes('、') === false && items.length === 1) return null;
  return { form: 'list-before', items, start, end };
}
