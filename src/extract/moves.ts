/**
 * Moves of a speech: opening, review, problems, requirements, closing. Every sentence gets a score for each
 * move from the cue phrases of the `moves` dictionary, from its paragraph's place and its outline unit; the
 * best path through the sentences is found with costs for changing move (a Viterbi search over five states).
 * Title, date and notice lines belong to none.
 */
import type { Lexicon } from '../lexicon/lexicon.js';
import type { MoveEntry } from '../lexicon/types.js';
import type { Move, OutlineNode } from '../model/types.js';
import { finder, keyOf, type Keyed } from '../source/finder.js';
import { closingStart, type Unit } from '../syntax/outline.js';
import type { Syntax } from '../syntax/syntax.js';
import { indexAt } from '../syntax/scan.js';
import { unitAt } from '../syntax/around.js';
import type { Context } from './context.js';

type Kind = Move['kind'];
const KINDS: readonly Kind[] = ['opening', 'review', 'problems', 'requirements', 'closing'];
const [OPENING, REVIEW, PROBLEMS, REQUIREMENTS, CLOSING] = [0, 1, 2, 3, 4] as const;

/** Cost of going from one move to another at a sentence; forward is cheap, back dear. */
interface Landmarks {
  /** Where the leave-taking paragraphs begin, and the first unit. */
  readonly closing: number;
  readonly firstUnit: number;
  /** The last paragraph, where it is short and numbers nothing; else the text's length. */
  readonly lastWords: number;
}

const CHANGE: readonly (readonly number[])[] = [
  [0, 3, 3, 6, 6],
  [8, 0, 3, 6, 6],
  [9, 7, 0, 5, 6],
  [12, 7, 7, 0, 5],
  [30, 30, 30, 14, 0],
];

interface Segment {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly scores: number[];
}

const MAX_CUE_SCAN = 400;

export function extractMoves(context: Context): readonly Move[] {
  const segments = segmentsOf(context);
  if (segments.length === 0) return [];
  const path = bestPath(segments);
  const moves: { kind: Kind; span: { start: number; end: number } }[] = [];
  segments.forEach((segment, index) => {
    const kind = KINDS[path[index] ?? REQUIREMENTS] ?? 'requirements';
    const last = moves.at(-1);
    if (last !== undefined && last.kind === kind) last.span.end = segment.end;
    else moves.push({ kind, span: { start: segment.start, end: segment.end } });
  });
  return moves;
}

function segmentsOf(context: Context): readonly Segment[] {
  const { syntax } = context;
  const { sentences, front } = syntax;
  const segments: Segment[] = [];
  const landmarks = landmarksOf(syntax);
  for (let index = Math.max(0, indexAt(sentences, front.bodyStart)); index < sentences.length; index++) {
    const start = Math.max(sentences.starts[index] ?? 0, front.bodyStart);
    const end = sentences.ends[index] ?? start;
    if (end <= start) continue;
    segments.push({
      start,
      end,
      paragraph: indexAt(syntax.paragraphs, start),
      scores: score(context, start, end, landmarks),
    });
  }
  return segments;
}

function landmarksOf(syntax: Syntax): Landmarks {
  const { outline, units, paragraphs, text } = syntax;
  const firstUnit =
    outline.find((unit) => unit.marker.opensParagraph)?.marker.start ?? outline[0]?.marker.start ?? text.length;
  const last = paragraphs.length - 1;
  const start = paragraphs.starts[last] ?? text.length;
  const plain = units.length > 0 && (units.at(-1)?.marker.paragraph ?? last) < last && last > 2;
  const short = (paragraphs.ends[last] ?? start) - start < 260;
  return { closing: closingStart(syntax), firstUnit, lastWords: plain && short ? start : text.length };
}

/** Cue scores of one sentence, its place and its unit. */
function score(context: Context, start: number, end: number, { closing, firstUnit, lastWords }: Landmarks): number[] {
  const { syntax, lexicon } = context;
  const { text, front } = syntax;
  const unit = unitAt(syntax.units, start);
  if (
    unit !== null &&
    start > unit.headingEnd &&
    isSettled(context, unit) &&
    !TURNS_BACK.test(text.slice(start, start + 24))
  )
    return [0, 0, 0, 8, start >= closing ? 9 : 0];
  const scores = [0, 0, 0, 0, 0];
  const stop = Math.min(end, start + MAX_CUE_SCAN);
  const sentence = text.slice(start, stop);
  cueIndex(lexicon).each(syntax, start, start + sentence.length, (cue, at) => {
    if (cue.place === 'head' && at !== start) return;
    const kind = KINDS.indexOf(cue.kind);
    scores[kind] = (scores[kind] ?? 0) + cue.weight;
  });
  for (let kind = 0; kind < scores.length; kind++) scores[kind] = Math.min(scores[kind] ?? 0, 8);
  const bump = (kind: number, by: number): void => {
    scores[kind] = (scores[kind] ?? 0) + by;
  };
  if (start === front.bodyStart) bump(OPENING, 20);
  if (start >= firstUnit && start < closing) bump(REQUIREMENTS, 1.5);
  if (start >= closing) bump(CLOSING, 9);
  else if (start >= lastWords) bump(CLOSING, 6);
  if (start < firstUnit) bump(CLOSING, -12);
  if (start < firstUnit) bump(REQUIREMENTS, -0.4);
  if (start < firstUnit && LEADS_IN.test(sentence)) bump(REQUIREMENTS, 7);
  if (ANNOUNCES_HEAD.test(sentence) || FIND_ANNOUNCES.test(syntax, start, stop)) bump(REQUIREMENTS, 14);
  if (PROBLEM_TURN_HEAD.test(sentence) || FIND_PROBLEM_TURN.test(syntax, start, stop)) bump(PROBLEMS, 9);
  if (BUT.test(sentence)) bump(PROBLEMS, start < firstUnit ? 5 : 3);
  if (FIND_SOME.count(syntax, start, stop) >= 2) bump(PROBLEMS, 5);
  if (REVIEW_TURN.test(sentence)) bump(REVIEW, 6);
  if (FIND_SUMS_UP.test(syntax, start, stop)) bump(REVIEW, 4);
  if (start < firstUnit && FIND_FIGURES.count(syntax, start, stop) >= 3)
    bump(REVIEW, /^20\d\d年，/.test(sentence) ? 6 : 3);
  bump(REVIEW, Math.min(6, 1.5 * FIND_ACHIEVED.count(syntax, start, stop)));
  bump(PROBLEMS, Math.min(7, 2 * FIND_PROBLEMATIC.count(syntax, start, stop)));
  bump(REQUIREMENTS, Math.min(6, FIND_ASKS.count(syntax, start, stop)));
  if (unit !== null) {
    const { tone, reviews } = unitTone(context, unit);
    if (tone === 'achievement') bump(REVIEW, 4);
    if (tone === 'problem') bump(PROBLEMS, 4);
    if (reviews) bump(REVIEW, 5);
    else if (tone === 'requirement') bump(REQUIREMENTS, 3);
    else if (unit.marker.opensParagraph && tone === null) bump(REQUIREMENTS, 1);
  }
  return scores;
}

/** Heads of sentences that may leave the requirements for the results or the problems. */
const TURNS_BACK =
  /^(?:[^，。]{0,8}(?:去年|过去|近年|一年来|以来|成绩|成效|问题|不足|差距|现状|目前|当前)|但|然而|不过|可(?![以见靠行能持喜])|有的|个别|少数)/;

/**
 * Deep inside a unit whose heading asks for something, a sentence is scored only where its head turns back:
 * most sentences of a speech stand there, and looking for every cue in them costs more than all else.
 */
function isSettled(context: Context, unit: Unit): boolean {
  const { tone, reviews } = unitTone(context, unit);
  return tone === 'requirement' && !reviews && unit.level >= 2 && unit.children.length === 0;
}

interface UnitTone {
  readonly tone: Tone;
  /** The unit, or the chapter it stands in, looks back: by its heading or by how its body begins. */
  readonly reviews: boolean;
}

const unitTones = new WeakMap<Unit, UnitTone>();

function unitTone(context: Context, unit: Unit): UnitTone {
  const known = unitTones.get(unit);
  if (known !== undefined) return known;
  const { text } = context.syntax;
  const heading = text.slice(unit.headingStart, unit.headingEnd);
  const body = text.slice(unit.headingEnd, unit.headingEnd + 16).replace(/^[。：\s]+/, '');
  const tone = toneOf(heading);
  const own = REVIEW_HEADING.test(heading) || (unit.level === 1 && tone !== 'requirement' && REVIEW_TURN.test(body));
  const made: UnitTone = { tone, reviews: own || (unit.parent !== null && unitTone(context, unit.parent).reviews) };
  unitTones.set(unit, made);
  return made;
}

interface CueIndex {
  /** Every cue once a stretch, at its first place. */
  readonly each: (keyed: Keyed, from: number, to: number, visit: (cue: MoveEntry, at: number) => void) => void;
}

const cueIndexes = new WeakMap<Lexicon, CueIndex>();

/** Cues by their first character: a sentence is walked once, not searched for each of them. */
function cueIndex(lexicon: Lexicon): CueIndex {
  const known = cueIndexes.get(lexicon);
  if (known !== undefined) return known;
  const buckets: (MoveEntry[] | undefined)[] = [];
  for (const cue of lexicon.moves) {
    const key = keyOf(cue.text.charCodeAt(0));
    while (buckets.length <= key) buckets.push(undefined);
    (buckets[key] ??= []).push(cue);
  }
  const index: CueIndex = {
    each: ({ text, keys }, from, to, visit) => {
      const seen: MoveEntry[] = [];
      for (let at = from; at < to; at++) {
        const bucket = buckets[keys[at] ?? 0];
        if (bucket === undefined) continue;
        for (const cue of bucket) {
          if (
            at + cue.text.length > to ||
            !text.startsWith(cue.text, at) ||
            (cue.place === 'any' && seen.includes(cue))
          )
            continue;
          seen.push(cue);
          visit(cue, at);
        }
      }
    },
  };
  cueIndexes.set(lexicon, index);
  return index;
}

/** Gives the cues' first characters their keys, before any text is read with this lexicon. */
export const prepareMoves = (lexicon: Lexicon): unknown => cueIndex(lexicon);

const ANNOUNCES_HEAD = /^下面，|^为此，|^下一步|^接下来/;
const FIND_ANNOUNCES = finder(
  /从[一二两三四五六七八九十几]个方面[^，。]{0,6}(?:讲|谈|说|提|强调)|(?:讲|谈|提出?|强调|说|交代|交待|啰嗦|嘱咐|叮嘱|布置)[^，。；]{0,8}(?:[一二两三四五六七八九十几]|\d)+(?:点|个方面|条|句话|个问题|项要求|件事)/,
  '从讲谈提强说交啰嘱叮布',
);
/** 一、2014年工作回顾; （一）去年的成绩. */
const REVIEW_HEADING = /(?:回顾|总结|的(?:成绩|成效))$|^(?:过去|去年|上年|一年来)/;

/** A turn against what was said before. */
const BUT = /^(?:但|但是|然而|不过|可(?![以见靠行能持喜])|与此同时|同时)[，]?(?!要|必须)/;
/** A higher meeting, or what this year asks: the passage that leads into the requirements. */
const LEADS_IN =
  /^(?:今年(?!以来|上半年|到|已|前|第?一季度)|20\d\d年是|明年|(?:X月X日|日前|前不久|近日|最近|不久前|上个?月|本月)[^。]{0,40}(?:召开|印发|部署)|习近平总书记(?:对|在|强调|指出|多次)|(?:党中央|中央|国务院|省委|省政府|市委|市政府|县委|省里|市里)[^。]{0,30}(?:要求|强调|部署|召开|印发|提出|明确)|做好[^。]{2,30}(?:意义|责任)重大|越是[^。]{0,30}越)/;
const PROBLEM_TURN_HEAD = /^(?:但|但是|然而|同时|不过)，?[^。]{0,12}(?:看到|认识到|问题|不足|差距)/;
const FIND_PROBLEM_TURN = finder(
  /在(?:充分)?(?:肯定|看到|总结|取得)[^，。]{0,14}(?:成绩|成效|成果|进步|进展|经验)[^，。]{0,8}同时|(?:也|更)(?:要|必须|应)(?:清醒地?|深刻|看到)|(?:存在|面临)(?:的|着|一些|不少|许多|很多|诸多)?[^，。]{0,10}(?:问题|不足|短板|差距|困难|挑战)|与[^，。]{2,30}(?:相比|要求)[^，。]{0,6}(?:差距|不足)/,
  '在也更存面与',
);
const REVIEW_TURN =
  /^(?:[^，。]{2,5}，(?:去年|今年|上年|近年)[^，。]{0,12}(?:以来|，)|先说成绩|回头看|回望|入[汛冬]以来|过去(?:的|一|五|三|几)|近年来|近几年|一年来|五年来|三年来|几年来|去年(?:以来|是|，|，?我[们市县省区校院局公]|全)|今年以来|(?:20\d\d|上)年(?:以来|，?我[们市县省区校院局公])|盘点20\d\d年|刚刚过去的|回顾|总的看|总体看|自[^，。]{2,16}以来|[^，。]{2,12}以来，)/;
const FIND_SUMS_UP = finder(
  /(?:这些|上述|以上)(?:成绩|成效|工作|变化)[^。]{0,20}(?:取得|离不开|得益于|来之不易|是)|表示(?:衷心的?|诚挚的?|崇高的?)?(?:感谢|敬意|慰问)|(?:予以|给予)(?:充分|高度)?肯定/,
  '这上以表予给',
);

const ACHIEVED =
  /(?:取得|实现|完成|荣获|获得|建成|达到|突破|增长|下降|新增|提升|改善|巩固|加强|增强|深入|推进|开展|组织|举办|成立|启动|落实|解决|化解|排查|整改)(?:了|到|出|至|过)|(?:进一步|明显|显著|持续|稳步|不断|逐步|大幅|全面|有效|有力|扎实|深入|圆满)(?:加强|提升|提高|改善|增强|压实|推进|优化|巩固|完成|显现|扩大|好转|增长|下降|展开|完善|健全)(?:[，。；]|$)|有(?:了)?新(?:的)?(?:成效|进展|突破|成果|提升|进步|亮点|抓手|变化|气象|作为|面貌)|同比(?:增长|下降|增加|减少)|成效(?:明显|显著|初显)|来之不易|位居|名列|排名|累计|(?:完成|实现|达到|突破|新增|建成)[^，。；要]{1,16}\d/;
const PROBLEMATIC =
  /(?:还?不(?:够|足|强|实|高|深|细|严|到位|力|平衡|充分|完善|健全|规范|重视|彻底|及时|适应|清|紧密|明显|理想|落实|主动|想|愿|敢|会)|薄弱|滞后|欠缺|缺乏|缺失|(?<!补齐|补强|补上|补)短板|差距|隐患(?=依然|仍|突出|较|不少|重重|还|多|频)|松懈|麻痹|侥幸|弱化|虚化|淡薄|流于形式|走过场|坐不住|捏一把汗|毛病|漏洞|触目惊心|令人担忧|说不清|没人|不见人|敞着口|不以为然|置若罔闻|马虎|糊弄|应付|落后|拖后腿|掉队|反弹|压力[^，。]{0,4}大|形势[^，。]{0,6}(?:严峻|不容乐观|不乐观)|矛盾突出|教训|两头算|(?<![不莫])打折扣|仍然?存在|时有发生|突出问题|不容乐观|形势严峻|跟不上|有待|偏[低少慢弱]|落后|问题(?:依然|仍然|还|较|突出)|不同程度)/;
const DEMANDING =
  /(?:要|必须|务必|一定要|确保|严禁|不得|应当|力争|坚决|切实|着力|全力|加快|强化|加强|抓好|抓实|狠抓|推进|推动|提升|提高|坚持|落实|健全|完善|深化|聚焦|突出|压实|严格|加大|树立|牢记|扎实)/;

const FIND_ACHIEVED = finder(
  ACHIEVED,
  '取实完荣获建达突增下新提改巩加深推开组举成启落解化排整进明显持稳不逐大全有扎圆同来位名累',
);
const FIND_PROBLEMATIC = finder(
  PROBLEMATIC,
  '还不薄滞欠缺短差隐松麻侥弱虚淡流走打仍存时突形跟有偏落问坐捏毛漏触令说没敞置马糊应拖掉反压矛教两',
);
const FIND_ASKS = finder(
  /(?<![重主需首只若])要(?![求点素件领义务害])|必须|务必|确保|严禁|不得|力争|应当|(?<=[，。；])(?:加快|强化|加强|抓好|抓实|狠抓|推进|坚持|健全|严格)/,
  '要必务确严不力应加强抓狠推坚健',
);
const FIND_FIGURES = finder(/\d+(?:\.\d+)?(?:[%万亿个名家户件人起]|公里|亩|吨|元)/, '0123456789');
const FIND_SOME = finder(/有的|个别|少数|一些|有些/, '有个少一');

export type Tone = 'achievement' | 'problem' | 'requirement' | null;

/** What a phrase does: reports, blames, or asks; null where it says none of these. */
export function toneOf(phrase: string): Tone {
  const asks = /(?:要|必须|务必|一定要|确保|严禁|不得|力争|应当)/.test(phrase);
  if (
    PROBLEMATIC.test(phrase) &&
    !asks &&
    !/(?:解决|整改|补齐|克服|破解|消除|防止|防范|整治|着力|正视|针对)/.test(phrase)
  )
    return 'problem';
  if (ACHIEVED.test(phrase) && !asks) return 'achievement';
  return asks || DEMANDING.test(phrase) ? 'requirement' : null;
}

function bestPath(segments: readonly Segment[]): readonly number[] {
  const back: Uint8Array[] = [];
  let best = [0, -2, -4, -4, -40];
  segments.forEach((segment, index) => {
    const step = new Uint8Array(KINDS.length);
    const atParagraph = index === 0 || segments[index - 1]?.paragraph !== segment.paragraph;
    const next = KINDS.map((_, to) => {
      let value = -Infinity;
      best.forEach((before, from) => {
        const change = CHANGE[from]?.[to] ?? 0;
        const cost = change === 0 ? 0 : atParagraph ? change : change + 3;
        if (before - cost > value) {
          value = before - cost;
          step[to] = from;
        }
      });
      return value + (segment.scores[to] ?? 0);
    });
    best = next;
    back.push(step);
  });
  let state = best.indexOf(Math.max(...best));
  const path: number[] = Array.from({ length: segments.length }, () => 0);
  for (let index = segments.length - 1; index >= 0; index--) {
    path[index] = state;
    state = back[index]?.[state] ?? state;
  }
  return path;
}

/** Move at a place; null in front matter. */
export function moveAt(moves: readonly Move[], at: number): Kind | null {
  let low = 0;
  let high = moves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moves[middle]?.span.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return moves[low - 1]?.kind ?? null;
}

export type NodeKind = OutlineNode['kind'];
