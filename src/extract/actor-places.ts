/**
 * Places where people work, and sets of them, that act only where each is meant: 各码头要…, 各班级、年级要…. 码头要扩建 asks nothing of
 * it; words that are actors anyhow (站, 厂, 酒店) stand in the dictionary.
 */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { words } from './word-runs.js';

const NAMES = words(
  `码头 渡口 道口 卡口 市场 货场 牧场 渔场 考场 站场 车场 变电站 电站 景点 站点 卡点 摊点 教学点 收购点 采购点 服务点 检查点 检测点
  安置点 代办点 接种点 监测点 执勤点 班级 年级 饭店 书店 商店 旅店 饭馆 餐馆 旅馆 茶馆 场馆 展馆 苗圃 花圃 仓库 冷库 水库 尾矿库 料库 掘进面
  采煤面 工作面 店 机台 寺 庙 寺庙 道观 教堂 基层社 项目 标段 保护区 示范区 林区 牧区 库区 灾区 矿区 小区`,
);
const PLACES = wordSet(NAMES);
/** What they end in. */
export const PLACE_ENDS = NAMES.map((name) => name.charAt(name.length - 1)).join('');

const EACH = characters('各');
/** 各类项目要论证: things. */
const KINDS = characters('类种');
/** 全县各渡口 */
const WHERE = 4;

/** Whether one of the places ends here. */
export const endsPlace = (keyed: Keyed, end: number): boolean => PLACES.endingAt(keyed, end) >= 0;

/** Whether each of such places is named between the two. */
export function isEachPlace(keyed: Keyed, start: number, end: number): boolean {
  const place = PLACES.endingAt(keyed, end, start);
  const limit = Math.min(place, start + WHERE + 1);
  if (place <= start) return false;
  const each = EACH.find(keyed, start, limit);
  return each < limit && !KINDS.has(keyed, each + 1);
}
