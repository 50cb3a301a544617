/**
 * 党员应当知道的党内事务，支部要及时通报; 应当交流而不交流的，组织部门要说明理由: what somebody must do tells which thing is meant, or in which
 * case, and gives nobody a duty. 党员应当掌握党的基本知识 asks it.
 */
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { skipWords } from './word-runs.js';

/** What one does to a thing, and no word of manner (认真的抓). */
const DEEDS = wordSet(
  '知道 了解 掌握 遵守 遵循 具备 具有 解决 回答 面对 履行 承担 担负 担当 肩负 负 尽 报告 报批 报备 报送 上报 公开 公示 告知 回避 完成 做到 守住 守 坚持 坚守 把握 处理 研究 学习 学 讲 管 抓 办 办理 缴纳 交 偿还 归还 享有 享受 参加 接受 提供 配备 建立 注意 避免 防止 克服 牢记 树立 落实 执行 整改 回应 服从 保持 拥有 从事 提交 出具 取得 申报 披露 登记 审批 审核 公布 补缴 保障 保护 保密 请示',
);
/** 要讲的清楚, 要抓的紧: how, and 的 is written for 得; 鉴定人应当回避的必须回避 binds him; 应当知道的。 tells of nothing more. */
const THING = opening(/的(?![好实细深准快严多清透紧牢够更很不必务应须要，。；、！？])[一-龥“《]/, '的');
const CASE = opening(/的(?=[，、])/, '的');
/** 应当交流而不交流的，, 应当缴纳未缴纳的， */
const UNDONE =
  /^([一-龥]{1,4})[而却但]?(?:不|未|没有?|拒不)(?:按[规时要期][定求]?|及时|如实|主动|依法)?\1[一-龥]{0,6}的/u;
const UNDONE_REACH = 22;
/** 要严格落实好的制度 */
const MANNERS = wordSet('严格 共同 认真 切实 着力 重点 始终 时刻 首先 优先 长期 依法 如实 及时 主动');
const MANNERS_REACH = 8;
const GOOD = characters('好');

/** Whether what stands behind a modal only tells which thing, or in which case. */
export function isAttribute(keyed: Keyed, at: number): boolean {
  const bare = DEEDS.startingAt(keyed, skipWords(MANNERS, keyed, at, at + MANNERS_REACH));
  const deed = bare > 0 ? GOOD.skip(keyed, bare, bare + 1) : bare;
  return (
    (deed > 0 && (THING.test(keyed, deed) || CASE.test(keyed, deed))) ||
    UNDONE.test(keyed.text.slice(at, at + UNDONE_REACH))
  );
}
