/** 得 and 别 as the spoken words of duty, apart from the words they stand in: 企业得补贴、职工得岗位; 部门别出心裁. */
import type { Lexicon } from '../lexicon/lexicon.js';
import { characters, firstsOf, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { endsActor } from './actor-nouns.js';
import { skipWordsBack } from './word-runs.js';

/** What one gets: 企业得补贴资金, 干部得群众信任. */
const GOT =
  '实惠 优惠 好处 民心 便宜 发展 补贴 补助 奖补 资金 扶持 岗位 项目(?!化) 荣誉 收入 收益 分红 红利 利润 股[金份] 租金 薪金 现金 高分 满分 [一二三特]等奖 信任 好评 认可 赞誉 点赞 口碑 温暖 实利 真经 要领 便利(?=[，。；、]) 方便(?=[，。；、]) 支持(?=[，。；、]) 群众的?(?:信任|好评|拥护|认可|支持|口碑|点赞) 社会的?(?:好评|认可|赞誉|尊重)'.split(
    ' ',
  );
const GOT_FIRSTS = `${firstsOf(GOT)}股便方支一二三特`;
/** 得A等次, 得90分 */
const MARKS = '[0-9A-Z]';
const MARK_FIRSTS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const PARTS_OF_GET = '到以知力罪分奖票失益体意逞出不了来很更非逼胜势宠空闲手救上下起过多少好清，。；、！？\n';

export const GETS = opening(
  new RegExp(`[${PARTS_OF_GET}]|${MARKS}|高(?![度举标质位])|远(?!程)|透(?!明)|${GOT.join('|')}`),
  `${PARTS_OF_GET}高远透${GOT_FIRSTS}${MARK_FIRSTS}`,
);

/** 别人, 别的; 别出心裁, 别无选择, 别具一格, 别动队. */
const PARTS_OF_ELSE = '人的处致样说看家名称论扭墅有具类离除，。；、！？\n';
export const ELSE = opening(
  new RegExp(`[${PARTS_OF_ELSE}]|出心裁|无|开生面|树一帜|动队|是一`),
  `${PARTS_OF_ELSE}出无开树动是`,
);

/** Words of degree and time that belong to the modality: 都要, 一律不得. */
export const DEGREES = wordSet(`
  都 也 均 更 还 就 则 同样 首先 尤其 特别 一定 必须 务必 始终 同时 又 再 既 一律 一概 统统 通通 全都 普遍 原则上 无条件 全部 仍 今后 今天 不仅 不但 不光 不单 不只 千万 可千万 切 自身 本身 本人
`);

/** 村干部得上门, 干部别等别靠: they bind only whom they stand right behind, words of degree aside. */
export const SPOKEN: ReadonlySet<string> = new Set(['得', '别']);
const SPOKEN_REACH = 4;
/** 各级别, 各类别, 所得, 区别 */
const RANKED = characters('级类所区');
/** 水草长得密, 树长得高: what grows, unless the 长 is of an office (局长得到场). */
const GROWS = characters('长');
const HEADED = characters(
  '局处科厂校院所站队组班镇乡区县市省州村社团排连营师军司部会股庭行店园馆库段车船矿委室署厅秘首酋家机工科课护舰炮线楼单元街片河湖林田路山湾链警董事任',
);

export function isRightBehind(lexicon: Lexicon, keyed: Keyed, at: number): boolean {
  const end = skipWordsBack(DEGREES, keyed, at, at - SPOKEN_REACH);
  if (GROWS.has(keyed, at - 1) && !HEADED.has(keyed, at - 2)) return false;
  return !RANKED.has(keyed, at - 1) && endsActor(lexicon, keyed, Math.max(0, end - 8), end);
}
