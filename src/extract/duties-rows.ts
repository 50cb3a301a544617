/**
 * Duties told plainly, one beside the other: 政治部牵头，后勤部出车出油; 水务局出方案，财政局出钱，乡镇出人. A clause of the row is an actor and
 * what it does at once. Beside one that a word of charge binds each of them binds; alone three of them do, or two where one takes
 * its part (执行庭包六十件，各庭分四十件). Left out: what was done (了, 过), and what is so only if (谁…, 如果…).
 */
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { unitAt } from '../syntax/around.js';
import { isSomebody } from './actor-persons.js';
import { skipOpeners } from './actors.js';
import type { Context } from './context.js';
import { type Act, actAt, mayAct } from './duties-acts.js';
import { topicEnd } from './duties-topics.js';
import { type Binding, DUN, trimEnd } from './duty-bounds.js';
import { isField } from './organs.js';
import { stopBefore } from './target-stretch.js';

const MAX_ACTOR = 16;
const LONGEST_CLAUSE = 48;
const ROW = 3;
const PAIR = 2;
const CLAUSES = characters('，；“（‘《');
const MARKS = characters('，；');
const PARTS = characters('；');
/** What was, what is only if, and what another word binds. */
const TOLD = wordSet(
  '了 过去 以前 从前 已 曾 去年 原来 往往 一直 总是 没 如果 要是 假如 否则 谁 哪 怎么 什么 有的 不是 就是 可以 能够 应该 要 必须 务必 应当 不得 不能 不准 不许 严禁 被 让 使 才 却',
);

/** 报集团党委审定, 每季度组织一次, 结果全市通报: what the one before does goes on. */
const GOES_ON = opening(
  /负责|报(?![社业刊馆])|上报|建[成起好]|结果|每(?![个位名一])|送|列|收到|形成|拟|经|定期|及时|并|再|统一|逐|集中|全面|确保|保证|实行|落实|推进|完成|开展|组织(?![部科处])|抓|做|搞好|做到|打造/,
  '负报上建结每送列收形拟经定及并再统逐集全确保实落推完开组抓做搞打',
);
/** 建起妇联组织120家: the word is what is done. */
const NOBODY = wordSet('组织 全市 全县 全区 全省 全镇 全乡 全校 全厂');

interface Piece extends Span {
  readonly actor: Span;
  readonly act: Act;
  /** Not so in a clause that only looks like a deed. */
  readonly isSure: boolean;
}
/** A clause of a sentence: the pieces that act in it, and whether one was bound there before. */
interface Clause {
  readonly pieces: readonly Piece[];
  readonly isCharged: boolean;
}

/** Every duty of such a row. `known` are those that are bound otherwise, `isCharge` says which of them carry a row. */
export function inRows(
  context: Context,
  known: readonly Binding[],
  isCharge: (binding: Binding) => boolean,
  inside: (at: number) => boolean,
): readonly Binding[] {
  const { sentences } = context.syntax;
  const bound = [...known].sort((a, b) => a.modalityStart - b.modalityStart);
  const found: Binding[] = [];
  let next = 0;
  for (let index = 0; index < sentences.length; index++) {
    const start = sentences.starts[index] ?? 0;
    const end = sentences.ends[index] ?? 0;
    const from = next;
    while (next < bound.length && (bound[next]?.modalityStart ?? 0) < end) next++;
    if (!MARKS_OR_DUN.has(context.syntax, MARKS_OR_DUN.find(context.syntax, start, end))) continue;
    let row: Clause[] = [];
    for (const clause of clausesOf(context, { start, end }, bound.slice(from, next), isCharge)) {
      if (clause !== null) row.push(clause);
      else if (row.length > 0) {
        found.push(...dutiesOf(context, row));
        row = [];
      }
    }
    found.push(...dutiesOf(context, row));
  }
  return found.filter(({ actor }) => !inside(actor.start));
}
const MARKS_OR_DUN = characters('，；、');

/** The clauses of a sentence; null for one that neither acts nor is charged. */
function* clausesOf(
  context: Context,
  sentence: Span,
  bound: readonly Binding[],
  isCharge: (binding: Binding) => boolean,
): Generator<Clause | null> {
  const { syntax } = context;
  const unit = unitAt(syntax.units, sentence.start);
  let start = unit !== null && unit.marker.start === sentence.start ? unit.marker.end : sentence.start;
  let isHead = true;
  let isAsked = false;
  let next = 0;
  for (;;) {
    const end = stopBefore(syntax, CLAUSES, start, sentence.end);
    let isBound = false;
    let isCharged = false;
    for (; (bound[next]?.modalityStart ?? end) < end; next++) {
      const one = bound[next];
      if (one === undefined || one.modalityStart < start) continue;
      isBound = true;
      isCharged ||= isCharge(one);
      isAsked = ASKS.has(one.modality) && ASKED_BODIES.has(syntax, one.actor.end - 1);
    }
    const beside: Piece | null = isBound || !isAsked ? null : besideAsked(context, start, end);
    isAsked &&= isBound || beside !== null;
    if (isBound) yield isCharged ? { pieces: [], isCharged } : null;
    else if (beside !== null) yield { pieces: [beside], isCharged: true };
    else {
      const pieces = piecesOf(context, start, end);
      // 泵站检修，供电公司负责: what the next one answers for.
      const isTopic = isHead && pieces[0]?.act.end === end && bound[next]?.actor.start === end + 1;
      yield pieces.length === 0 || isTopic ? null : { pieces, isCharged: false };
    }
    if (end >= sentence.end || !MARKS.has(syntax, end)) return;
    isHead = PARTS.has(syntax, end);
    start = end + 1;
  }
}

/** 水利局要做好调度，气象局做好预报: an office beside one that is asked, and what it is to do; null where no office does anything. */
function besideAsked(context: Context, start: number, end: number): Piece | null {
  const { syntax } = context;
  const last = Math.min(end - 2, start + MAX_ACTOR);
  for (let to = start + 2; to <= last; to++) {
    const behind = ASKED_BODIES.has(syntax, to - 1) ? WORKS.startingAt(syntax, to) : -1;
    const act = { start: to, end: behind, isTaken: false };
    if (behind > 0 && behind < end && isSomebody(context, start, to) && !isPart(context, start, act))
      return { start, end: trimEnd(syntax, start, end), actor: { start, end: to }, act, isSure: true };
  }
  return null;
}
const ASKED_BODIES = characters('局部委办院厅社行司队心站所');
const ASKS: ReadonlySet<string> = new Set(['要', '必须', '务必', '应', '应当', '须']);
const WORKS = wordSet(
  '做好 抓好 搞好 管好 把好 备足 备好 准备 筹集 筹措 调集 调运 组织 保障 保证 提供 派出 派驻 落实 加强 配合 协助 抓紧 加快 开展 强化 严格 全力 积极 及时 认真 切实',
);

/** 公安局抓人、检察院批捕: what acts in a clause, one behind the other. */
function piecesOf(context: Context, start: number, end: number): readonly Piece[] {
  const { syntax } = context;
  if (end - start > LONGEST_CLAUSE || end - start < 4 || TOLD.test(syntax, start, end)) return [];
  const pieces: Piece[] = [];
  let from = start;
  let one = pieceAt(context, from, end);
  while (one !== null) {
    let next: Piece | null = null;
    let dun = DUN.find(syntax, one.act.end, end);
    for (; dun < end; dun = DUN.find(syntax, dun + 1, end)) {
      next = pieceAt(context, dun + 1, end);
      if (next !== null) break;
    }
    const to = trimEnd(syntax, from, next === null ? end : dun);
    pieces.push({ ...one, end: to });
    from = dun + 1;
    one = next;
  }
  return pieces;
}

/** Whoever stands at the head of a clause and acts at once. */
function pieceAt(context: Context, clause: number, end: number): Piece | null {
  const { syntax } = context;
  const head = skipOpeners(context, clause, end);
  // 夜里的事总值班拍板
  const start = Math.max(head, topicEnd(syntax, head, end));
  if (GOES_ON.test(syntax, start)) return null;
  const last = Math.min(end - 2, start + MAX_ACTOR);
  for (let to = start + 2; to <= last; to++) {
    const act = actAt(syntax, to, end);
    if (act !== null && isOfSomebody(context, start, to) && !isPart(context, start, act))
      return { start, end, actor: { start, end: to }, act, isSure: true };
  }
  for (let to = Math.max(start + 2, end - LONGEST_DEED); to <= last; to++)
    if (mayAct(syntax, to, end) && isOfSomebody(context, start, to))
      return { start, end, actor: { start, end: to }, act: { start: to, end, isTaken: false }, isSure: false };
  return null;
}
const LONGEST_DEED = 4;

/** 工会、妇联 are somebody each; 交通局出方案、财政局 are not. */
function isOfSomebody(context: Context, start: number, end: number): boolean {
  if (NOBODY.endingAt(context.syntax, end) >= start) return false;
  const dun = DUN.find(context.syntax, start, end);
  return (
    ((dun === end || isSomebody(context, start, dun)) && isSomebody(context, start, end)) ||
    isField(context.syntax, start, end)
  );
}

/** 市委督查室 is more than 市委 that looks into something. */
function isPart(context: Context, start: number, act: Act): boolean {
  const { syntax } = context;
  if (act.end - act.start < 2) return false;
  for (let last = act.end; last < act.end + 2; last++)
    if (OFFICES.has(syntax, last) && isSomebody(context, start, last + 1)) return true;
  return false;
}
const OFFICES = characters('室科处局队组办站员部委院');

/** 器材科管买，药械科管药: two offices are enough; 队长管钱，会计管账 is told of two persons. */
const isOfficeInCharge = (keyed: Keyed, { actor, act }: Piece): boolean =>
  CHARGE.has(keyed, act.start) && act.end - act.start === 1 && BODIES.has(keyed, actor.end - 1);
const CHARGE = characters('管');
const BODIES = characters('室科处局队组办站部委院所股司会');

function dutiesOf({ syntax }: Context, row: readonly Clause[]): readonly Binding[] {
  const pieces = row.flatMap((clause) => clause.pieces);
  const sure = pieces.filter(({ isSure }) => isSure);
  const charged = row.filter(({ isCharged }) => isCharged).length;
  const isPair =
    sure.length >= PAIR &&
    (sure.some(({ act }) => act.isTaken) || sure.every((piece) => isOfficeInCharge(syntax, piece)));
  const isRow = charged > 0 || sure.length >= ROW || isPair;
  const isLong = sure.length + charged >= PAIR && pieces.length + charged >= ROW;
  if (!isRow && !isLong) return [];
  return (isLong ? pieces : sure).map(({ actor, act, end }) => ({
    actor,
    audience: false,
    modality: syntax.text.slice(act.start, act.end),
    modalityStart: act.start,
    dutyStart: actor.end,
    dutyEnd: end,
  }));
}
