/**
 * Declared counts: every place where the text promises a number of things of its own, with how many it then
 * gives. 我讲五点意见; 做到“三个务必”; 生产、生活、生态三大空间; “农村大讲堂”这两个载体; 主要表现在以下几个方面.
 * Left out: known slogans used by name alone, another body's policy strings, counts that promise no list.
 */
import type { Numeral } from '../lexicon/numerals.js';
import type { Announcement, Slogan } from '../model/types.js';
import type { Span } from '../source/span.js';
import { clauseStart } from '../syntax/around.js';
import type { Context } from './context.js';
import {
  keyedBefore,
  listAfter,
  listBefore,
  listBelow,
  memberOf,
  nextUnitStart,
  numbered,
  ordinalList,
  parallel,
  splitMembers,
  type Members,
} from './members.js';
import type { FoundSlogan } from './slogans.js';

export interface Sets {
  readonly announcements: readonly Announcement[];
  /** Expansion of each slogan by its key. */
  readonly expansions: ReadonlyMap<string, NonNullable<Slogan['expansion']>>;
}

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

interface Draft {
  readonly start: number;
  readonly end: number;
  readonly declared: number | null;
  readonly members: Members | null;
  readonly found: number | null;
}

export function findSets(context: Context, slogans: readonly FoundSlogan[]): Sets {
  const drafts: Draft[] = [];
  const expansions = new Map<string, NonNullable<Slogan['expansion']>>();
  for (const slogan of slogans) {
    const set = ownSet(context, slogan);
    if (set === null) continue;
    const items = set.members.items.map((item) => itemOf(context, item));
    expansions.set(slogan.key, { form: set.members.form, items });
    drafts.push({
      ...announced(context, set.mention, set.members),
      declared: declaredOf(slogan, set.members.items.length),
      members: set.members,
      found: set.members.items.length,
    });
  }
  const taken = slogans.flatMap((slogan) => slogan.mentions);
  drafts.push(...counted(context, taken, drafts));
  const announcements = withoutOverlap(drafts).map(({ start, end, declared, members, found }) => ({
    text: context.written(start, end),
    declared,
    found,
    items: (members?.items ?? []).map((item) => itemOf(context, item)),
    span: { start, end },
  }));
  return { announcements, expansions };
}

/** A member's words: its quotation marks, the 和 before the last one and the stop behind it are no part of them. */
function itemOf(context: Context, { start, end }: Span): { readonly text: string; readonly span: Span } {
  const { text } = context.syntax;
  const own = text.slice(start, end);
  const quoted = /^[和与及]?[“‘《]([^”’》]+)[”’》]$/.exec(own.trim());
  const from = quoted === null ? start : start + own.indexOf(quoted[1] ?? '');
  let to = quoted === null ? end : from + (quoted[1] ?? '').length;
  while (to > from + 1 && /[，、；。\s]/.test(text.charAt(to - 1))) to--;
  return { text: context.written(from, to), span: { start: from, end: to } };
}

/** Verbs that lead into a set of the text's own. */
const LEADS =
  /(?:做到|做好|把握|把握好|坚持|突出|抓好|抓住|强化|落实|实现|处理好|树立|聚焦|统筹|开展|实施|达到|牢记|注重|着力|打好|增强|推进|健全|建立|围绕|守住|必须|需要|要有|有)(?:以下|这|了|好|住|“)*$/;

/** The count a slogan declares; one of two numerals declares as many as were expected and found. */
const declaredOf = ({ number }: FoundSlogan, found: number): number | null =>
  number.length === 1 ? (number[0] ?? null) : found;

/** The word a set's members share: 务必 of 三个务必, 不相适应 of 三个不相适应; empty for a name of its own. */
function keyOf(slogan: string): string {
  const tail = slogan.replace(/^(?:[一二两三四五六七八九十]+|\d+)(?:个|大|项|种|条)?/, '');
  return tail.length >= 2 && tail.length <= 5 ? tail : '';
}

/** How many members a slogan may have: 三个务必 3; 四查四促 4 pairs or 8; 四不两直 6; 五包一 5. */
function expectedOf({ number }: FoundSlogan): readonly number[] {
  const [first = 0, second] = number;
  const sum = number.reduce((total, count) => total + count, 0);
  const counts = second === undefined ? [first] : first === second ? [first, sum] : [sum, first, second];
  return counts.filter((count) => count >= 2 && count <= 40);
}

/** The mention that the text expands, with the members found there. */
function ownSet(context: Context, slogan: FoundSlogan): { readonly mention: Span; readonly members: Members } | null {
  for (const mention of slogan.mentions.slice(0, 12)) {
    for (const expected of expectedOf(slogan)) {
      const members = membersAt(context, slogan, mention, expected);
      if (members !== null) return { mention, members };
    }
  }
  return null;
}

function membersAt(context: Context, slogan: FoundSlogan, mention: Span, expected: number): Members | null {
  const { text } = context.syntax;
  const known = slogan.canonical !== null;
  const single = slogan.number.length === 1;
  const leads = !known && LEADS.test(text.slice(Math.max(0, mention.start - 8), mention.start));
  const keyed = keyedBefore(context, mention, slogan.key, slogan.number);
  if (keyed !== null && (!known || resembles(context, keyed, slogan.canonical?.members ?? []))) return keyed;
  const before = single || !known ? listBefore(context, mention.start, expected) : null;
  const named = (slogan.canonical?.members.length ?? 0) > 0;
  const fits = before !== null && (!known || (named && resembles(context, before, slogan.canonical?.members ?? [])));
  if (before !== null && (fits || known) && isStrong(context, mention, before, slogan.key)) return before;
  const after = listAfter(context, mention.end, expected, single ? keyOf(slogan.key) : '');
  if (
    after !== null &&
    (!known ||
      resembles(context, after, slogan.canonical?.members ?? []) ||
      (single && isStrong(context, mention, after, slogan.key)))
  )
    return after;
  const both = expected === 2 ? eitherOr(context, mention) : null;
  if (both !== null) return both;
  if (before !== null && fits) return before;
  if (known && single) {
    const below = numbered(context, mention, expected, false);
    if (
      below !== null &&
      (isStrong(context, mention, below, slogan.key) ||
        resembles(context, below, named ? (slogan.canonical?.members ?? []) : ['\0']))
    )
      return below;
    return alike(context, parallel(context, mention, slogan.key, expected), slogan);
  }
  if (known) return null;
  const pairs = single ? null : pairedClauses(context, mention, slogan);
  if (pairs !== null) return pairs;
  const miscounted = single ? numbered(context, mention, null, true) : null;
  if (
    miscounted !== null &&
    Math.abs(miscounted.items.length - expected) <= 2 &&
    isStrong(context, mention, miscounted, slogan.key)
  )
    return miscounted;
  return (
    (single
      ? numbered(context, mention, expected, leads)
      : expected === slogan.number[0] && slogan.number[0] !== slogan.number[1]
        ? null
        : numbered(context, mention, expected, false)) ??
    (single ? parallel(context, mention, slogan.key, expected) : null)
  );
}

/** 一案双查，既查当事人的责任，又查领导的责任: two members told as 既 … 又 …. */
function eitherOr(context: Context, mention: Span): Members | null {
  const from = mention.end;
  const found = /^[”’]?[^。；\n\d]{0,8}?既要?([^，。；]{2,30})，(?:又|也|还)要?([^，。；]{2,30})/.exec(
    context.syntax.text.slice(from, from + 90),
  );
  if (found === null) return null;
  const end = from + found[0].length;
  const second = { start: end - (found[2] ?? '').length, end };
  const start = from + found[0].indexOf(found[1] ?? '');
  return { form: 'parallel', items: [{ start, end: start + (found[1] ?? '').length }, second], start, end };
}

/**
 * Members of a set of two numerals told as clauses: 三到位一处理 …的解决到位，…的教育到位，…的帮扶到位，…的依法处理.
 * As many clauses must hold each key as its numeral says.
 */
function pairedClauses(context: Context, mention: Span, slogan: FoundSlogan): Members | null {
  const keys =
    /^[一二两三四五六七八九十\d]+([^一二两三四五六七八九十\d]{1,4})[一二两三四五六七八九十\d]+([^一二两三四五六七八九十\d]{1,4})$/.exec(
      slogan.key,
    );
  const [first = 0, second = 0] = slogan.number;
  if (keys === null || slogan.number.length !== 2) return null;
  const items = clausesBehind(context, mention.end, 220);
  const holding = (key: string): readonly Span[] =>
    items.filter(({ start, end }) => context.syntax.text.slice(start, end).includes(key));
  const [ones, others] = [holding(keys[1] ?? ''), holding(keys[2] ?? '')];
  if (ones.length !== first || others.length !== second || first + second < 2) return null;
  const members = [...ones, ...others].sort((a, b) => a.start - b.start);
  return { form: 'parallel', items: members, start: members[0]?.start ?? 0, end: members.at(-1)?.end ?? 0 };
}

/** Clauses between marks behind a place, to the end of its sentence. */
function clausesBehind(context: Context, from: number, reach: number): readonly Span[] {
  const found: Span[] = [];
  const window = /^[^。！？\n]*/.exec(context.syntax.text.slice(from, from + reach))?.[0] ?? '';
  for (const clause of window.matchAll(/[^，；：、（）“”]+/g))
    found.push({ start: from + clause.index, end: from + clause.index + clause[0].length });
  return found;
}

/** A list named with 这 or 等, or whose members hold a character of the set's name. */
function isStrong(context: Context, mention: Span, members: Members, name: string): boolean {
  const { text } = context.syntax;
  const tail = name.replace(/^[一二两三四五六七八九十\d]+[个大项种]?/, '');
  return (
    /[这等][“‘]?$/.test(text.slice(mention.start - 2, mention.start)) ||
    members.items.every((item) => [...tail].some((character) => text.slice(item.start, item.end).includes(character)))
  );
}

/** Members of a well-known set are those the dictionary knows, give or take their wording. */
function resembles(context: Context, members: Members, canonical: readonly string[]): boolean {
  if (canonical.length === 0) return true;
  const known = canonical.join('\0');
  const hits = members.items.filter((item) => {
    const own = context.syntax.text.slice(item.start, item.end);
    for (let at = 0; at + 2 <= own.length; at++) if (known.includes(own.slice(at, at + 2))) return true;
    return false;
  });
  return hits.length * 2 >= members.items.length;
}

const alike = (context: Context, members: Members | null, slogan: FoundSlogan): Members | null =>
  members !== null && resembles(context, members, slogan.canonical?.members ?? []) ? members : null;

/** The announcement around a slogan: with its members before it, else with the verb that leads into it. */
function announced(context: Context, mention: Span, members: Members): Span {
  const { text } = context.syntax;
  const quoted = /[“‘]/.test(text.charAt(mention.start - 1));
  const open = quoted ? mention.start - 1 : mention.start;
  const end = /[”’]/.test(text.charAt(mention.end)) ? mention.end + 1 : mention.end;
  const noun =
    /^(?:运作机制|产业|机制|活动|要求|战略|行动|关系|工作|联动|空间|能力|内容|任务)/.exec(text.slice(end, end + 5))?.[0]
      .length ?? 0;
  if (members.form === 'list-before') return { start: members.start, end: end + noun };
  const from = Math.max(clauseStart(context.syntax, open), open - 8);
  const verb =
    /(?:做到|做好|把握好?|坚持|突出|抓好|抓住|强化|落实|实现|处理好|树立|聚焦|统筹|开展(?:基层党建)?|实施|达到|牢记|注重|打好|增强|推进|健全|建立|围绕|守住)[^，。；：“”]{0,6}$/.exec(
      text.slice(from, open),
    );
  return { start: verb === null ? open : from + verb.index, end: end + noun };
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
function counted(context: Context, taken: readonly Span[], sets: readonly Draft[]): readonly Draft[] {
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

/** One announcement a place: the earlier draft wins; in text order. */
function withoutOverlap(drafts: readonly Draft[]): readonly Draft[] {
  const ordered = drafts
    .map((draft, rank) => ({ draft, rank }))
    .sort((a, b) => a.draft.start - b.draft.start || a.rank - b.rank);
  const kept: { readonly draft: Draft; readonly rank: number }[] = [];
  for (const item of ordered) {
    const last = kept.at(-1);
    if (last === undefined || last.draft.end <= item.draft.start) kept.push(item);
    else if (item.rank < last.rank) kept[kept.length - 1] = item;
  }
  return kept.map(({ draft }) => draft);
}
