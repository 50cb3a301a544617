/**
 * Figures that are only mentioned, and neither reached nor aimed at: 我代表全厂两千名职工, 金额不大，三千六百元，…, 仓容缺两千万斤, 水位高了两米三,
 * 25名县级领导每人联系一个村, 下游五个村，三百二十户，…, 奖励10万元、8万元.
 */
import { characters, ending, endingWith, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';
import { AIMED, type Cues, MUST, STRONG_WILL, WILL } from './target-cues.js';
import { ACTIONS } from './target-stretch.js';
import { has } from './word-kinds.js';

/** An amount and where it is told. */
interface Told {
  readonly amount: Amount;
  readonly clause: Span;
  readonly sentence: Span;
}

/** 我代表全厂两千名职工: on whose behalf, or before whom. */
const ON_BEHALF = ending(
  /(?:代表|谨代表|身后是|身后站着|背后是|面对|面向|当着)(?:着|了)?(?:我们)?(?:全[县市区镇乡村省校院厂局行系矿公司体统]{1,2})?(?:近|约|上)?$/,
  '表是着对向了们县市区镇乡村省校院厂局行系矿公司体统近约上',
  14,
);
const PERSONS = /^[百千万亿]*[多余]?[名位人户]/u;

/** 金额不大，四千三百元，…: the clause before says of what it is, and how much that is to be thought of. */
const THOUGHT_OF = endingWith(
  /(?:金额|数额|数目|数字|数量|价钱|款额|费用|票面)(?:并|虽然|虽|都|也)?(?:不大|不多|不小|不少|很大|很小|有限|巨大)，$/,
  '，',
  12,
);

/** 奖励10万元、8万元和5万元: the first of them is what is paid. */
const PAID_IN_TURN = ending(
  /(?:奖励?|罚款?|处罚|奖金|补助)(?:分别|各)?(?:为|是)?(?:\d[\d.]*[百千万亿]?元?[、和]){1,4}$/,
  '、和',
  30,
);

/** 25名县级领导每人联系一个村 */
const EACH_OF_THEM = /^[一-龥]{2,12}?(?:每人|人人|各自|各(?=[包联带帮领抓管])|每[名位]|分片|逐一)/u;
const EACH_REACH = 16;

/** 仓容缺两千万斤, 每个班缺3名教师 */
const WANTING = ending(/(?<![补填弥紧短欠无或不稀])缺(?:少|了|着|口)?(?:近|约|将近)?$/, '缺少了着口近约', 5);
/** 二十三件里头，输了两件: of which more is told. */
const AMONG = /^[一-龥]{0,4}?(?:里头|里面|当中|之中)(?=[，有])/u;
const AMONG_REACH = 8;
/** 漏测37户 */
const MISSED = ending(
  /漏(?:测|报|登|查|统|保|评|检|管|征|缴|诊|种)了?(?:近|约)?$/,
  '测报登查统保评检管征缴诊种了近约',
  5,
);
/** 低于预期2.1个百分点 */
const BELOW = ending(
  /(?:低于|不及|慢于|落后于?)(?:年初|原来?的?)?(?:预期|序时进度|时序进度|计划进度|时间进度)$/,
  '期度',
  14,
);
/** 水位现在高了两米三 */
const STANDS_AT = ending(/(?<![提拔抬加垫筑])(?:高|深|低|宽|窄|厚|薄|斜|歪|沉|偏)(?:出|了|出了)$/, '出了', 4);
/** 看病要跑四十里路 */
const TRAVELS = ending(
  /(?:要|得|须|还要|还得)(?:跑|走|爬|绕|赶|翻|挑|背)(?:上|个)?(?:近|约)?$/,
  '跑走爬绕赶翻挑背上个近约',
  6,
);
const WAYS = /(?:公里|里|里路|华里|趟|山路|小时|钟头)$/u;

/** 应修复图斑118个，实际修复65个: how many there were to be, and were. */
const DUE = opening(/应(?![当该急对用有邀])[一-龥]{1,8}/, '应');
const IN_FACT = opening(/，(?:但|而|却)?(?:实际|实(?=[收到交缴发种])|只|仅|才)/, '，但而却');
const FACTUAL = opening(/(?:但|而|却)?(?:实际(?!上要)|只|仅|才)/, '但而却实只仅才');

/** 下游五个村，三百二十户，…: counted one behind the other, and nothing done to them. */
const COUNTS_BEFORE = ending(
  /(?:[，。；：\n]|^)[一-龥]{0,8}?(?:\d+|[一二两三四五六七八九十百千]+)(?:多|余)?(?:个[一-龥]{1,4}|[户家人口名])，$/,
  '，',
  24,
);

/** Whether the figure is only mentioned; a review counts some of these among its results. */
export function isMentioned(syntax: Syntax, cues: Cues, { amount, clause, sentence }: Told, reviews: boolean): boolean {
  const { kind, start, end, unit } = amount;
  const isCount = kind === 'count';
  if (isCount && PERSONS.test(unit ?? '') && ON_BEHALF.test(syntax, start)) return true;
  if (kind === 'money' && start === clause.start && end === clause.end && THOUGHT_OF.test(syntax, start)) return true;
  if (kind === 'money' && PAID_IN_TURN.test(syntax, start)) return true;
  if (MISSED.test(syntax, start) || BELOW.test(syntax, start)) return true;
  if (isCount && AMONG.test(syntax.text.slice(end, end + AMONG_REACH))) return true;
  if (kind !== 'share' && WANTING.test(syntax, start)) return true;
  if (isCount && DUE.test(syntax, clause.start) && IN_FACT.test(syntax, clause.end)) return true;
  if (reviews) return false;
  if (kind === 'measure' && (STANDS_AT.test(syntax, start) || (WAYS.test(unit ?? '') && TRAVELS.test(syntax, start))))
    return true;
  if ((isCount || kind === 'measure') && isPossible(syntax, start)) return true;
  if (!isCount) return false;
  if (isOpened(amount, syntax, clause, sentence)) return true;
  if (start === clause.start && PERSONS.test(unit ?? '') && EACH_OF_THEM.test(syntax.text.slice(end, end + EACH_REACH)))
    return true;
  if (start === clause.start && end === clause.end && COUNTS_BEFORE.test(syntax, start))
    return (
      !has(cues.within(sentence.start, start), MUST | AIMED | STRONG_WILL | WILL) &&
      !ACTIONS.test(syntax, sentence.start, start)
    );
  return FACTUAL.test(syntax, clause.start) && isDueBefore(syntax, clause.start, sentence);
}

/** 一天能接待八百人: what is possible. */
const CAN_BE = /一(?:天|个?月|年|晚上?|班|个人|个班)[^，。；、\d]{0,6}能(?:够)?[一-龥]{1,2}$/u;
const CAN = characters('能');
const CAN_REACH = 16;
const isPossible = (syntax: Syntax, at: number): boolean =>
  CAN.find(syntax, at - 4, at) < at && CAN_BE.test(syntax.text.slice(Math.max(0, at - CAN_REACH), at));
/** 两千四百口人，…: how many there are, and nothing yet said of them. */
const HEADS = /^[多余]?(?:口|户|口人|户人家)$/u;
const FOLK = opening(/(?:人家?)?[，]/, '人，');
const isOpened = ({ start, end, unit, comparator }: Amount, syntax: Syntax, clause: Span, sentence: Span): boolean =>
  comparator !== '<=' &&
  start === sentence.start &&
  start === clause.start &&
  HEADS.test(unit ?? '') &&
  FOLK.test(syntax, end);

const DUE_REACH = 24;
/** …，实际修复65个: behind what there was to be. */
function isDueBefore(syntax: Syntax, start: number, sentence: Span): boolean {
  const from = Math.max(sentence.start, start - DUE_REACH);
  return DUE_BEFORE.test(syntax.text.slice(from, start));
}
const DUE_BEFORE = /(?:^|[，。；：\n])应(?![当该急对用有邀])[一-龥]{1,8}\d+[一-龥]{1,3}，$/u;
