/**
 * A name that a case told as a warning covers on purpose, by a surname and crosses: 原副局长李××退休后仍被查处, 王XX受贿案, and the place it
 * is told of (××县原副县长李××被开除公职). The case stands behind the name in its sentence, or right before it. Left out: names
 * with 同志, of who speaks or reports (县纪委书记黄××通报案例), and what is counted (处分××人).
 */
import { DOUBLE_SURNAMES, DOUBTFUL_SURNAMES, SURNAMES } from '../../lexicon/surnames.js';
import type { Span } from '../../source/span.js';

const CROSSES = /^[×✕╳XxＸｘ*＊]{1,2}$/u;

const OFFICES =
  '书记|主席|主任|[省市县区州镇乡村部局厅院校处科所会司署行组站队股]长|经理|会计|出纳|常委|委员|干部|党员|职工|民警|教师|医生|人员';
/** What a name stands behind; a name of its own cannot be told from a word otherwise (提高××%). */
const EDGE = `(?:^|[，。；：、！？（“\\n\\s]|${OFFICES}|[委府局厅处科股办院室部组站会校县市区镇乡村厂司民工]|对|给予|将|如|像|由|让|请|与|和|及|及其|以及|以|被|了|原|人|查处|通报)`;
const BEHIND_EDGE = new RegExp(
  `${EDGE}(?:${DOUBLE_SURNAMES.replaceAll(' ', '|')}|[${SURNAMES}${DOUBTFUL_SURNAMES}])$`,
  'u',
);
const MAX_BEFORE = 8;

/** No person goes on so: 方××户, 周××年, 李××同志. */
const NO_MASK = /^(?:[个岁多余名户件项次家条万亿元年月日号%％级届期]|人(?!员|[等被因]))/u;
/** In office and at work, or without guilt. */
const AT_WORK =
  /同志|通报(?!批评)|强调|指出|要求|主持|宣读|讲话|讲解|出席|汇报|报告|查[处办](?=了|一)|办理|审理|侦办|研究|介绍|传达|部署|宣布|点评|总结|表态|发言|带队|牵头|率|陪同|负责|批示|参加|到会|(?:未发现|没有|杜绝|防止|严防|抵制)/u;
/** What is done to the guilty: it is told of the name where it is suffered, or stands right behind it. */
const MEASURE =
  '(?:查处|处分|开除|立案|审查|撤职|免职|判处|判刑|徒刑|拘役|拘留|问责|警告|记过|降级|诫勉|留置|逮捕|双开|移送|通报批评|抓获)';
/** What the guilty do. */
const DEED =
  '受贿|行贿|索贿|违纪|违法|违规|违反|挪用|贪污|侵占|套取|截留|骗取|诈骗|虚报|冒领|私分|醉酒?驾|酒驾|滥用职权|玩忽职守|失职|渎职|以权谋私|收受|落马|利用职务|吸毒|赌博|嫖娼|优亲厚友|吃拿卡要|腐化|堕落|忏悔';
const CASE = new RegExp(
  `(?:被|受|遭|予以|给予)[^，。；：！？]{0,20}?${MEASURE}|被(?:查|抓|捕|拘|免|撤|判|处)|${DEED}|^[^，。；：！？]{0,6}案(?!例)`,
  'u',
);
/** 对李××立案审查, 给予李××警告处分. */
const UNDER = new RegExp(`^[^，。；：！？]{0,12}${MEASURE}`, 'u');
const TOWARDS = /(?:对|给予|将|决定|依法)[^，。；：！？\n]{0,16}$/u;
/** 查处了李××, 通报了张××的问题. */
const CASE_BEFORE = /(?:查处|处分|开除|立案|审查|曝光|剖析|逮捕|留置|受理|通报)[^，。；：！？\n]{0,24}$/u;
const AFTER_IT = /^(?:、|等|的(?:问题|案)|案|[，。；！]|$)/u;

/** In characters: how far behind a name its case is told, and how far before it a place that belongs to it stands. */
const MAX_CASE = 60;
const MAX_PLACE = 24;

/** Whether crosses behind a surname cover the name of somebody whose case is told. */
function isMaskedName(text: string, { start, end }: Span): boolean {
  if (!CROSSES.test(text.slice(start, end)) || !BEHIND_EDGE.test(text.slice(Math.max(0, start - MAX_BEFORE), start)))
    return false;
  const behind = text.slice(end, end + MAX_CASE).split(/[。！？\n]/u)[0] ?? '';
  if (NO_MASK.test(behind) || behind.startsWith('同志')) return false;
  const told = CASE.exec(behind);
  const work = AT_WORK.exec(behind);
  if (told !== null && (work === null || told.index < work.index)) return true;
  const before = text.slice(Math.max(0, start - MAX_PLACE), start);
  return (TOWARDS.test(before) && UNDER.test(behind)) || (AFTER_IT.test(behind) && CASE_BEFORE.test(before));
}

const PLACE = /^[省市县区州旗乡镇村局委厅院校办]/u;

/** Tells of the signs of a text, in text order, which cover a name of a case or the place of one. */
export function maskedNames(text: string, signs: readonly Span[]): (sign: Span) => boolean {
  const names = signs.filter((sign) => isMaskedName(text, sign));
  const masked = new Set(names.map(({ start }) => start));
  let next = 0;
  for (const { start, end } of signs) {
    while ((names[next]?.start ?? Infinity) <= start) next++;
    const name = names[next]?.start ?? Infinity;
    const isPlace = CROSSES.test(text.slice(start, end)) && PLACE.test(text.slice(end, end + 1));
    if (isPlace && name - end <= MAX_PLACE && !/[，。；：！？\n]/u.test(text.slice(end, name))) masked.add(start);
  }
  return ({ start }) => masked.has(start);
}
