/**
 * What a metric is of, without what is done to it: 校舍加固 is of 校舍 and 新建游客中心 of 游客中心, so that two that are both
 * added, built or repaired are not one for that. A name that tells only what is done (改造120个) is of that; one that does not
 * even tell so much (新增40个) is of what its sentence says before it.
 */
import { pairsIn, pairsOf } from '../align/pairs.js';

export interface Thing {
  readonly name: string;
  /** Pairs of characters of what it is of; none where only its sentence tells. */
  readonly things: readonly string[];
}

/** How any figure comes about. */
const COMES =
  /累计|全年|年内|今年|再?新[建增设开改添]|先建|[改扩续兴修建]建|[增添]设|增加|增长|减少|下降|完成|实现|达到|建成|建设|建立|打造|创建|开展|组织|实施|推进|推动|落实|启动|争取|力争|确保|安排|投入|做到|做好|抓好|至少|超过/gu;
/** What is done to things of many kinds, where they are and what things of many kinds are called. */
const OF_MANY =
  /改造提升|改造|加固|提升|修缮|修复|维修|整修|整治|整改|治理|化解|排查|检查|抽查|巡查|清理|清淤|拆除|更新|更换|安装|配备|采购|铺设|硬化|培育|培养|培训|引进|种植|发放|投放|开工|竣工|投产|升级|验收|办结|解决|农村|乡村|城乡|城镇|城区|城市|县城|县级|市级|省级|乡镇|全[省市县区镇乡]|重点|主要|各类|项目|工程|任务|工作|活动/gu;

/** Of how many it is asked, not what. */
const EACH =
  /每[个家座所]?(?:乡镇|街道|社区|学校|(?:行政|自然)?村(?![道级])|省|市|县区?|区|镇|乡(?!村)|校(?![车舍园]))/gu;

/** A share is of what is done: 线上采购率. */
const SHARE = /(?:率|占比|比例|比重)$/u;

/** Said of many things, and so of none that the name tells: 总产量. */
const SIZE = /^(?:总?产[量值]|总[量数额]|数量|面积|规模|金额)$/u;

export function thingsOf(name: string): readonly string[] {
  if (SIZE.test(name)) return [];
  const told = name.replace(EACH, ' ').replace(COMES, ' ');
  const own = SHARE.test(name) ? [] : piecesOf(told.replace(OF_MANY, ' '));
  return (own.length > 0 ? own : piecesOf(told)).flatMap(pairsOf);
}

const piecesOf = (text: string): readonly string[] => text.split(' ').filter((piece) => piece.length > 1);

/** Whether one name says what the other is of. */
export const areOfOneThing = (one: Thing, other: Thing): boolean =>
  one.name === other.name || pairsIn(one.name, other.things) > 0 || pairsIn(other.name, one.things) > 0;

/** A figure where it stands. */
export interface Placed extends Thing {
  /** Its sentence up to it. */
  readonly around: string;
  /** Its clause up to it, and with it. */
  readonly clause: string;
  /** What follows it in its clause: 今年修150公里农村路. */
  readonly behind: string;
}

/** Whether a figure's words beside its name say it is of what another is of, in words or character by character. */
export const isToldOf = (told: Placed, asked: Placed): boolean =>
  pairsIn(told.clause + told.behind, asked.things) > 0 ||
  (told.things.length > 0
    ? isSpelled(told, asked)
    : pairsIn(told.around, asked.things) > 0 ||
      pairsIn(asked.name, thingsOf(told.behind)) > 0 ||
      (SIZE.test(told.name) && isSpelledAround(told, asked)));

/** 总产量 is of what its sentence speaks of: 打粮 where that is of 粮食. */
function isSpelledAround({ around }: Placed, asked: Placed): boolean {
  const chars = charsOf(asked).filter((char) => !DONE.includes(char));
  return chars.length > 0 && chars.every((char) => around.includes(char));
}

/** 种粮 is of 粮食面积; of 学位 are 座位 where the sentence speaks of 学校. */
function isSpelled(told: Placed, asked: Placed): boolean {
  const [own, wanted] = [charsOf(told).filter((char) => !DONE.includes(char)), charsOf(asked)];
  const common = own.filter((char) => wanted.includes(char));
  return common.length > 0 && (common.length === own.length || wanted.every((char) => told.around.includes(char)));
}

/** Done in one character: 栽树, 打粮. */
const DONE = '建修盖种栽打办开养招';

const charsOf = ({ things }: Thing): readonly string[] => [...new Set(things.join(''))];

/** Whether a passage speaks of what a figure is of, were it in one character; a unit says nothing. */
export const speaksOf = (passage: string, asked: Thing, unit: string | null): boolean => {
  const said = unit === null ? passage : passage.replaceAll(unit, ' ');
  const chars = charsOf(asked);
  return chars.length === 0 || chars.some((char) => said.includes(char));
};
