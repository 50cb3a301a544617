/** What a goal says that is to be reached by the end of a year: which year is its last, and that what is asked of it this year is not behind. */
import type { DatedEvent } from './events.js';
import type { Around } from './year-around.js';
import { shiftOf } from './year-shifts.js';
import type { Said } from './year-statement.js';

/** 今年的脱贫攻坚任务, 今年要打赢脱贫攻坚战; not 今年要巩固脱贫攻坚成果. */
const THIS_YEAR = /今年(?:的|是|要|，|我们|全[市县省区镇乡]|打赢|打好|决战|决胜|坚决|完成|如期)*[“]?$/u;
/** 脱贫攻坚到了全面收官的关键阶段. */
const LAST_STRETCH =
  /^[”]?战?(?:已经?)?(?:到了|进入|步入)(?:了)?[^，。；]{0,10}收官[^，。；]{0,6}(?:阶段|时刻|关头|之年)/u;
/** 今年是决战脱贫攻坚之年. */
const DECIDES = /[去今明]年，?(?:就|正|也)*是[^。；]{0,24}(?:决战|决胜|打赢|如期完成)[“]?$/u;
const LAST_YEAR = /^[”]?(?:战)?(?:的)?(?:之年|关键之年|关键一年|一年)/u;
/** 决胜全面小康只剩最后一年; 离全面建成小康社会只有一年了. */
const ONE_LEFT = /^[”]?(?:战|目标|任务)?，?(?:就|也)?(?:只剩|仅剩|只有|还剩)下?(?:了)?(?:今年)?(?:这)?最后一年/u;
const UNTIL = /(?:离|距|距离)(?:如期)?(?:实现)?[“]?$/u;
const ONE_AHEAD =
  /^[”]?(?:战|目标|任务)?，?(?:已经?|就|也)*(?:只剩|仅剩|只有|还有)下?(?:了)?(?:不到)?一年(?:的?时间)?(?=了?[，。；！]|$)/u;
const OWN_PLACE = /[我全][县镇乡村旗](?:的)?[“]?$/u;
const ASKED_OF = /^[”]?(?:战|工作|任务|攻坚)?(?:的)?(?:任务|工作|目标|一天|要|必须|[，。；])/u;

export function goalStatements({ end }: DatedEvent, { clause, after }: Around): readonly Said[] {
  if (end === undefined) return [];
  const year = Number(end.slice(0, 4));
  // 我县脱贫攻坚到了收官阶段: a place is done in a year of its own.
  if (OWN_PLACE.test(clause)) return [];
  if (ONE_LEFT.test(after)) return [{ relation: '=', year, weight: 4 }];
  if (UNTIL.test(clause) && ONE_AHEAD.test(after)) return [{ relation: '=', year: year - 1, weight: 3 }];
  const said: Said[] = [];
  const shift = shiftOf(clause);
  if (shift !== null && LAST_YEAR.test(after) && DECIDES.test(clause))
    said.push({ relation: '=', year: year - shift, weight: 6 });
  if (LAST_STRETCH.test(after)) said.push({ relation: '=', year, weight: 3 });
  if (shiftOf(clause) === 0 && ASKED_OF.test(after) && THIS_YEAR.test(clause))
    said.push({ relation: '<=', year, weight: 0 });
  return said;
}
