/**
 * Whether a row that is shorter than the count behind it must have lost a member, or a longer one have one too many. 抓好党建、城建、基建四项工作 must; 玉米、大豆、花生
 * 5个新品种 are five of three crops, 城关、河东、柳林5个村 five villages of three townships. Rows before what only sums up (方面,
 * 工作, 战役), or of things called as the count calls them (张村、李村、王村四个村), name what is counted; before other nouns one
 * member too few is a doubt, and more than one says nothing.
 */
import type { Span } from '../../source/span.js';
import { CONJUNCTIONS } from './row.js';

/** The counted noun sums up, with its counter. */
const SUMS_UP =
  /^(?:[大种类道关本对根股面把场]|项(?!政策|工程|活动|成果|专利|荣誉|奖|课题|补贴|业务|服务|产品|技术|赛|比赛|项目|标准)|[个条件张](?:方面|环节|重点|关键|问题|维度|层面|阶段|步骤|节点|单元|部分|议题|主题|载体|抓手|要素|短板|领域|优势|战役|关口|到位|转变|坚持|必须|统筹|结合|突破|提升|体系|机制|主体|任务|目标|指标|特点|特征|特色|原则|条件|季度|时期|要求|原因|专题|板块|篇章|意识|自信|大?事|底线|主线|文章|力量|渠道|导向|要点|着力点|切入点|突破口|轮子|支点|支柱|引擎|层级|类|程序|动作|革命|名片|清单))/u;
/** 石桥、马坡、柳林两个半天: how long. */
const TIME = /^个(?:半天|多?小时|多?月|多?星期|钟头|年头|昼夜|季度|周)/u;
const LONG_ROW = 5;

export type Sureness = 'sure' | 'doubtful' | 'none';

/** Counter and noun behind the number; in digits it is rather a figure of the report. */
export function sureness(
  text: string,
  items: readonly Span[],
  { declared, behind, inDigits }: { readonly declared: number; readonly behind: string; readonly inDigits: boolean },
): Sureness {
  const bare = declared - items.length;
  // 城关镇、河东镇和水利局: 和 may join two members.
  const joins = text.slice(items[0]?.start, items.at(-1)?.end).match(CONJUNCTIONS)?.length ?? 0;
  const lacking = bare > 1 ? Math.max(1, bare - joins) : bare;
  if (lacking === 0) return 'sure';
  if ((inDigits && lacking > 1) || TIME.test(behind)) return 'none';
  if (SUMS_UP.test(behind) || areCalledSo(text, items, behind.slice(1))) return 'sure';
  // 东街、西街、南街两个片区 too.
  return Math.abs(lacking) === 1 && (!inDigits || items.length >= LONG_ROW) ? 'doubtful' : 'none';
}

const areCalledSo = (text: string, items: readonly Span[], noun: string): boolean =>
  noun !== '' && !MEMBERS.test(noun) && items.every(({ end }) => noun.startsWith(text.charAt(end - 1)));

/** 红队、蓝队六个队员. */
const MEMBERS = /^.[员长民级友伍形]/u;
