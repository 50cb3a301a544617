/**
 * Campaigns whose name stands behind a verb of blame that belongs to the noun before: in 推动环境整治“百日攻坚” what is put
 * right is the environment, and the quotation names the campaign; 整治“小官贪腐” blames it.
 */
import { compounds } from '../source/compounds.js';
import type { Span } from '../source/span.js';
import { opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';

/** Last words of a campaign's name, and words that only campaigns are named with. */
const CAMPAIGN_ENDS = wordSet(
  '攻坚 攻坚战 攻坚年 会战 大会战 歼灭战 阵地战 持久战 保卫战 战役 行动 专项 突击 冲刺 清零 提升年 规范年 会诊 回头看',
);
const CAMPAIGNS = wordSet('百日 专项 利剑 雷霆 春雷 秋风 护航 亮剑 清网 净网 清源 断链 铁拳');
/** 整治“甲”行动, 整治“甲”和“乙”行动. */
const EVENT_BEHIND = opening(
  /(?:[、和与及]?“[^“”]{2,10}”)?(?:专项|集中|攻坚)?(?:行动|活动|战役|会战|攻坚战|工程)/,
  '、和与及“专集攻行活战会工',
);

const BLAMING = wordSet('整治 治理 打击 查处 整改 清理');
/** What such a verb has before it: 环境整治, 违建治理, 非法捕捞整治. */
const PUT_RIGHT = wordSet(
  compounds(
    '环境 秩序 治安 交通 市场 违建 捕捞 市容 作风 污染 隐患 安全 领域 乱象 问题 行业 风气 河道 水体 超限超载 超载 扬尘 噪音 欺诈 诈骗 消防 燃气 窨井盖 校园 周边 综合 专项 生态 矿山 砂石 农资 食品 药品'.split(
      ' ',
    ),
    ['', '突出', '综合', '专项', '集中'],
  ),
);

/** What makes such a verb one that is done, with the quotation for its object: 严厉打击“数字清零”. */
const DOING = wordSet(
  '坚决 严厉 严肃 严格 依法 从严 从重 从快 大力 着力 重点 重拳 严 要 须 应 必须 务必 坚持 敢于 狠抓 继续 持续 深入 切实 认真 进一步 及时 坚定 一律 彻底 从根本上 下大力气 下决心 花大力气',
);

const WITHIN = opening(/(?:期间|中)(?:的|发现|查出|暴露)|涉及/, '期中涉');

/** Whether a verb of blame right before the quotation belongs to the noun before it, and the quotation names a campaign. */
export function namesCampaign(keyed: Keyed, { start, end }: Span): boolean {
  const blaming = BLAMING.endingAt(keyed, start);
  if (blaming < 0) return false;
  // 严厉打击“净网行动”中的漏网之鱼: what is blamed stands behind.
  if (WITHIN.test(keyed, end)) return true;
  const isEvent = EVENT_BEHIND.test(keyed, end);
  if (CAMPAIGN_ENDS.endingAt(keyed, end - 1) > start || CAMPAIGNS.test(keyed, start + 1, end - 1))
    return isEvent || DOING.endingAt(keyed, blaming) < 0;
  return isEvent && PUT_RIGHT.endingAt(keyed, blaming) >= 0;
}
