/**
 * What a text only tells of: sentences of its paragraphs about results and problems that ask for nothing. 河道保洁覆盖率仅为96%，
 * 还有不少死角 carries out no 河道保洁覆盖率达到95%以上. A sentence there that asks (对此，要…) is none of them, and behind the
 * first demands neither is a chapter without a word of the past: 建设和美乡村。卫生户厕普及率达到85%以上 reads like results.
 */
import { type Clauses, foldedSpan } from '../align/clauses.js';
import { ORDERS } from '../align/stances.js';
import type { Target } from '../model/types.js';
import type { Span } from '../source/span.js';
import type { Covered } from './types.js';

const TOLD: ReadonlySet<string> = new Set(['review', 'problems']);
const ASKED = new RegExp(`${ORDERS.source}|不要|不得|不准|严禁`, 'u');

/** 但也要看到，…尚未清零: what is asked is only to see it. */
const SEEING =
  /(?:[要应须该]|应[当该]|必须)(?:清醒|理性|冷静|深刻|充分)?地?(?:看到|看清|认识到|意识到|承认|指出|说明)/gu;

/** 1 for each clause that only tells. */
export function toldClauses({ analysis, text }: Pick<Covered, 'analysis' | 'text'>, read: Clauses): Uint8Array {
  const zones = zonesOf(analysis, text);
  const told = new Uint8Array(read.clauses.length);
  const ofLastYear = once((sentence) => isOfLastYear(read, sentence));
  const asking = once((sentence) => asks(read, sentence));
  read.clauses.forEach(({ start, sentence }, clause) => {
    const at = read.offsets[start] ?? 0;
    const isTold = zones.some((zone) => zone.start <= at && at < zone.end) || ofLastYear(sentence);
    if (isTold && !asking(sentence)) told[clause] = 1;
  });
  return told;
}

/** Clauses of one sentence stand together: it is asked once. */
function once(read: (sentence: number) => boolean): (sentence: number) => boolean {
  let last = -1;
  let answer = false;
  return (sentence) => {
    if (sentence !== last) [last, answer] = [sentence, read(sentence)];
    return answer;
  };
}

/** 去年各村每周巡查一次，效果很好: among demands as well; 去年落下的，今年补上 looks ahead. */
const isOfLastYear = ({ text, sentences }: Clauses, sentence: number): boolean => {
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
  const words = text.slice(start, end);
  return LAST_YEAR.test(words) && !AHEAD.test(words);
};
const LAST_YEAR =
  /^(?:[“（][^”）]*[”）])?[^，。；]{0,4}?(?:去年|上年|前年|过去(?:的)?(?:[一几两三四五]年))(?!度?(?:的|以来未|遗留|欠|落下|没|未))/u;
const AHEAD = /今年|明年|今后|下一步|接下来|下步|继续|将|务必|力争|确保|[月季]底前|年底前/u;

/** 为了, 了解, 已建管网 and 同比增速保持 are of no time. */
const PAST =
  /去年|上年|过去(?:的|[一二三四五几两\d]+年)|以来|截至|累计|同比(?:增长|下降|提高|减少)|(?<![未不])已(?:经|完成|建成|达到?|实现)|[^为除]了(?![解结])(?=[，。；\d])|(?:完成|实现|建成|修[好建]|新建|解决|达到|得到)了|取得了?|比(?:去年|上年|\d+年)/u;

function zonesOf({ moves = [] }: Covered['analysis'], text: string): readonly Span[] {
  const asked = moves.find(({ kind }) => kind === 'requirements')?.span.start ?? Infinity;
  const isTold = ({ kind, span: { start, end } }: (typeof moves)[number]): boolean =>
    TOLD.has(kind) && (kind !== 'review' || start < asked || PAST.test(text.slice(start, end)));
  return moves.filter(isTold).map(({ span }) => span);
}

const asks = ({ text, sentences }: Clauses, sentence: number): boolean => {
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
  return ASKED.test(text.slice(start, end).replace(SEEING, ''));
};

/** Whether a clause that a stretch of the folded text has a part in only tells. */
export const isToldAt = ({ clauses, told }: Clauses & { readonly told: Uint8Array }, { start, end }: Span): boolean =>
  clauses.some((clause, at) => clause.start < end && clause.end > start && told[at] === 1);

/** Goals, and figures that no verb makes one or the other, where the text does not only tell of them. */
export const askedTargets = (
  { analysis }: Pick<Covered, 'analysis'>,
  read: Clauses & { readonly told: Uint8Array },
): readonly Target[] =>
  (analysis.targets ?? []).filter(
    ({ status, span }) => status === 'goal' || (status === 'reference' && !isToldAt(read, foldedSpan(read, span))),
  );
