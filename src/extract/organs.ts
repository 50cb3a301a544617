/**
 * Organs called by their field alone, in a row: 卫健、市场监管、公安要主动补位; 民政、扶贫几家. One of them must name an organ
 * and nothing else, so that 教育、文化要发展 and 工业、农业要协调 ask nothing of anybody.
 */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { entriesOf, wordSet } from '../source/word-set.js';
import { joined, maybe, words } from './word-runs.js';

/** Names of organs, not of what they deal with. */
const OWN =
  '疾控 资规 卫健 卫计 市场监管 公安 公安交警 财政 人社 住建 发改 工信 税务 国税 地税 城管 应急 应急管理 民政 编办 文旅 自然资源 国土 国土资源 生态环境 环保 农业农村 水务 林草 食药监 药监 质监 安监 审计 监察 纪检监察 纪检 司法 检察 法院 退役军人 乡村振兴 扶贫 医保 工商 海关 交警 交管 公路 运管 路政 消防 气象 供电 网信 民宗 档案 史志 信访 政法 统战';
/** What may be a field as well. */
const FIELDS =
  '医院 社区 学校 物业 组织 宣传 教育 科技 交通 交通运输 水利 农业 林业 商务 文化 卫生 统计 规划 建设 电力 通信 金融 粮食 供销 畜牧 体育 广电 外事 侨务 残联 工会 共青团 团委 妇联 工商联 科协 文联 电信 移动 联通 计划 经贸 外经贸 计生 劳动 人事 农牧 土管 经委 邮政 铁路 民航 人防 物价 旅游 人武 武警 司法行政 城建 土地 农机 渔业 海事 港航 保险 银行';

const NAMES = entriesOf<boolean>([
  ...words(OWN).map((name) => [name, true] as const),
  ...words(FIELDS).map((name) => [name, false] as const),
]);
const JOINTS = characters('、和与及');
/** 几家: they are told as so many houses. */
const TAILS = wordSet([
  ...words('几家 等几家 这几家 等各家 两家 三家 四家 五家 六家 七家 八家 几个口 各口 等口 等几个口'),
  // 医保、民政、残联等部门 are one.
  ...joined(['等'], maybe('各 有关 相关 职能 有关职能 相关职能 几个 多个'), words('部门 单位')),
  ...words('部门 单位'),
]);

/** Alone only with the place they belong to, and those that name no field at all: 市财政要保障经费, 县公安要严打, 各级财政必须足额安排. */
const ALONE = wordSet('财政 公安 人社 住建 发改 工信 税务 城管 编办 交警');
const PLACES = characters('省市县区镇乡州旗');
const LEVELS = wordSet('中央 各级 省级 市级 县级 区级 镇级 乡级 乡镇 两级 三级 本级 同级');
/** One of them with what a speaker calls its line: 政法口要把稳控抓起来, 财政这一块要保障好. */
const LINES = wordSet('口 这条线 那条线 这个口 这一条线');
/** … and of what is an organ and nothing else: not 教育这一块. */
const PARTS = wordSet('这一块 这块 那一块 那块');

/** 公安管秩序，工商管摊位: named by the field alone, in a row of deeds. */
export const isField = (keyed: Keyed, start: number, end: number): boolean =>
  NAMES.startingAt(keyed, start)?.end === end;

/** End of two or more names in a row from the place on, or of one with its place, no further than the limit; -1 where there are none. */
export function organsEnd(keyed: Keyed, start: number, limit: number): number {
  const level = LEVELS.startingAt(keyed, start);
  const placed =
    level > 0 ? ALONE.startingAt(keyed, level) : PLACES.has(keyed, start) ? ALONE.startingAt(keyed, start + 1) : -1;
  if (level > 0 && placed > 0 && placed <= limit) return placed;
  let names = 0;
  let isSure = false;
  let end = -1;
  for (let at = start; at < limit;) {
    // 市场监管 begins like a place.
    const name = NAMES.startingAt(keyed, at) ?? (PLACES.has(keyed, at) ? NAMES.startingAt(keyed, at + 1) : null);
    if (name === null || name.end > limit) break;
    names++;
    isSure ||= name.value;
    end = name.end;
    if (!JOINTS.has(keyed, end)) break;
    at = end + 1;
  }
  if (names === 1) {
    const line = Math.max(LINES.startingAt(keyed, end, limit), isSure ? PARTS.startingAt(keyed, end, limit) : -1);
    return line > 0 ? line : placed === end ? end : -1;
  }
  if (names < 2) return -1;
  const tail = TAILS.startingAt(keyed, end, limit);
  return tail > 0 ? tail : isSure ? end : -1;
}
