/**
 * Clauses of two texts of which one says that the very thing is not done which the other asks: 开展执法检查 and 严禁开展执法检查, 安排
 * 专项资金 and 不安排专项资金, 继续发放补贴 and 不再发放补贴. By the words right behind the 不, so that 不断, 不折不扣 and 不打招呼 deny
 * nothing. Left out: what is said of those who do not (不组织转移的，要追究责任), and a ban on a part of the thing (严禁开展未经备案的
 * 检查).
 */
import { isSubsequence } from '../align/subsequence.js';
import type { Clauses } from '../align/clauses.js';
import { pairsIn, pairsOf } from '../align/pairs.js';
import { isWarding, ORDERS } from '../align/stances.js';
import { addTo } from '../source/grouping.js';

/** Behind who does it, when, or how; 不合理增长 is of what grows. */
const BARE = String.raw`(?<=^|[局委办厅部处院校镇乡县区市省村站所队会司科室位门业员志层级年月起将]|一[律概般]|原则上|[也都均决绝暂])不(?!定期|[得能可许准断仅但只光])`;
const NOT =
  '不(?:得|准|许|允许|可|能|要|再|予|必|用|宜|应)|暂不|严禁|禁止|切[忌勿]|请勿|无[需须]|停止|暂停|中止|终止|叫停|取消(?!.*(?:限制|门槛|壁垒|事项|费|证明|许可|比例))';

const DENIES = new RegExp(`^(.*?)(?:${NOT}|${BARE})(?:再|继续)?(?:将|把|对|给|向|为|在)?`, 'u');
const DENYING = new RegExp(`${NOT}|${BARE}|防止|避免|杜绝`, 'u');
/** Characters of which each has one. */
const ANY = /[不禁停止终切勿无消缓]/u;
/** 对不安排资金的乡镇要通报, 不组织转移的 */
const OF_SOME = /(?:^|[局委办厅部门])(?:凡是?|对于?|如果?|若|一旦|因|谁|哪)/u;
/** What is asked about what nobody may do: 对虚报冒领的行为露头就打, 打折扣的要换人; and what was done. */
const ABOUT = /^对|^凡|改[掉正变]|办法|规定|行为|现象|苗头|歪风|的(?:[，要应须]|一[律概]|$)|[了过]/u;
const ENDS_OPEN = /的(?:单位|部门|地方|[乡镇县区村]|人|企业|学校|干部|同志|行为|问题)|的$/u;

/** 不得不 and 不能不 ask. */
const DOUBLED = /不[得能可许准]不/gu;

/** Characters behind the 不 that are looked at, and with fewer of which nothing is told. */
const MOST = 8;
const LEAST = 4;

/** 耕地地力补贴暂缓发放, DRG付费今年暂不推行: the thing stands before what is not done with it. */
const PUT_OFF =
  /^(.{4,20}?)(?:今年|目前|现阶段|一律|原则上|先)*(?:暂不|暂缓|缓期|停止|不再|暂停|取消)(?:推行|实施|发放|执行|开展|推进|办理|启动|安排|组织|征收)$/u;

/** What a clause says is not done; null where it denies nothing. */
function deniedBy(words: string): string | null {
  if (!ANY.test(words)) return null;
  const put = PUT_OFF.exec(words)?.[1];
  if (put !== undefined && !OF_SOME.test(put)) return put.slice(-MOST);
  const clause = words.replace(DOUBLED, '要');
  const found = DENIES.exec(clause);
  if (found === null || OF_SOME.test(found[1] ?? '') || ENDS_OPEN.test(clause)) return null;
  const rest = clause.slice(found[0].length);
  return rest.length < LEAST ? null : rest.slice(0, MOST);
}

/** What some clauses say is not done, in one wording. */
interface Denied {
  readonly words: string;
  /** Its pairs of characters but the first, by which it is looked up. */
  readonly pairs: readonly string[];
  readonly denying: number[];
  readonly asking: number[];
}

/** Whether a clause asks the thing: it opens with the same word, and goes on with most of the others or all in their order. */
const asks = (clause: string, { words, pairs }: Denied): boolean =>
  pairsIn(clause, pairs) * 2 > pairs.length || isSubsequence(words, clause);

/**
 * The denials that clauses of each text have a part in, by their numbers: a clause of the one and a clause of the other with
 * a number in common say yes and no to one thing. Kept so, and not in pairs, n clauses against n take 2n entries.
 */
export interface Denials {
  readonly ofUpper: ReadonlyMap<number, readonly number[]>;
  readonly ofDraft: ReadonlyMap<number, readonly number[]>;
}

export function denialsOf(upper: Clauses, draft: Clauses): Denials {
  const ofUpper = new Map<number, number[]>();
  const ofDraft = new Map<number, number[]>();
  let number = 0;
  const add = (denied: readonly Denied[], byDenying: Map<number, number[]>, byAsking: Map<number, number[]>): void => {
    for (const { denying, asking } of denied) {
      if (asking.length === 0) continue;
      for (const clause of denying) addTo(byDenying, clause, number);
      for (const clause of asking) addTo(byAsking, clause, number);
      number++;
    }
  };
  add(deniedIn(upper, draft), ofUpper, ofDraft);
  add(deniedIn(draft, upper), ofDraft, ofUpper);
  return { ofUpper, ofDraft };
}

/** Of a clause, or of what stands before it in its sentence: 不要虚报产量，互相攀比. */
const isHeldBack = (words: string): boolean => DENYING.test(words) || isWarding(words) || ABOUT.test(words);

function leadOf({ text, clauses, sentences }: Clauses, clause: number): string {
  const { start = 0, sentence = 0 } = clauses[clause] ?? {};
  const lead = text.slice(sentences[sentence]?.start ?? start, start);
  return ORDERS.test(text.slice(start, clauses[clause]?.end)) ? '' : lead;
}

/**
 * Those that a clause may ask: it has their opening, and one of the rarer half of their pairs (who has more than half of all
 * has one of those) or their rarest character (who has all in order has that). Of 2,000 that open alike a few are left.
 */
function nearFinder(all: readonly Denied[]): (text: string) => readonly Denied[] {
  const times = new Map<string, number>();
  const rarest = (signs: readonly string[], count: number): readonly string[] =>
    signs.toSorted((left, right) => (times.get(left) ?? 0) - (times.get(right) ?? 0)).slice(0, count);
  for (const { words, pairs } of all)
    for (const sign of new Set([...words, ...pairs])) times.set(sign, (times.get(sign) ?? 0) + 1);
  const bySign = new Map<string, Denied[]>();
  for (const denied of all) {
    const { words, pairs } = denied;
    for (const sign of new Set([...rarest(pairs, Math.ceil(pairs.length / 2)), ...rarest([...words], 1)]))
      addTo(bySign, sign, denied);
  }
  const openings = new Set(all.map(({ words }) => words.slice(0, 2)));
  return (text) => {
    const pairs = new Set(pairsOf(text));
    if (![...pairs].some((pair) => openings.has(pair))) return [];
    const near = new Set([...pairs, ...text].flatMap((sign) => bySign.get(sign) ?? []));
    return [...near].filter(({ words }) => pairs.has(words.slice(0, 2)));
  };
}

/** What clauses of the first deny, with the clauses of the second that ask it. */
function deniedIn(one: Clauses, other: Clauses): readonly Denied[] {
  const byWords = new Map<string, Denied>();
  one.clauses.forEach(({ start, end }, clause) => {
    const words = deniedBy(one.text.slice(start, end));
    if (words === null) return;
    const known = byWords.get(words) ?? { words, pairs: pairsOf(words).slice(1), denying: [], asking: [] };
    known.denying.push(clause);
    byWords.set(words, known);
  });
  if (byWords.size === 0) return [];
  const nearOf = nearFinder([...byWords.values()]);
  other.clauses.forEach(({ start, end }, clause) => {
    const text = other.text.slice(start, end);
    const near = nearOf(text);
    if (near.length === 0 || isHeldBack(text) || isHeldBack(leadOf(other, clause))) return;
    for (const denied of near) if (asks(text, denied)) denied.asking.push(clause);
  });
  return [...byWords.values()];
}
