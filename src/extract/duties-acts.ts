/** What somebody is said to do without a word of duty, right behind his name: 财政局出钱, 班组长自查, 供应科去催材料, 各庭分四十件. */
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { ADVERBS } from './actor-adverbials.js';
import { MANNERS } from './duties-by.js';
import { skipWords, words } from './word-runs.js';

const DEEDS = wordSet([
  ...words(
    '带头 跟班 备料 备货 供料 送料 放贷 站岗 维稳 接访 接诉 抢险 抢收 抢通 包抓 包保 调运 配药 送药 搞好配合 做好配合 搞好保障 做好保障 搞好服务 做好服务 把好 把关 兜底 挂帅 挑头 打头 压阵 坐镇 断后 收尾 跑腿 撑腰 敲边鼓 帮忙 帮着 帮衬 打下手 唱主角 唱戏 搭台 铺路 托底 接手 上手 出手 出面 出马 到场 到位 陪同 签字 盖章 签收 签发 做好 搞好 抓好 管好 守好 看好 备好 备齐 备足 保证 保障 确保 落实 初审 复审 终审 初核 复核 终核 预审 会审 核实 核查 核定 审定 审核 审批 审查 自查 抽查 复查 检查 巡查 督查 排查 摸排 摸底 暗访 督办 督促 调度 协调 配合 协助 协同 跟进 跟上 登记 汇总 通报 公布 公示 张贴 宣传 发动 动员 组织 接待 接站 接送 值班 值守 带队 带班 包干 全包 执行 实施 承办 承建 承运 采购 供应 供货 配送 保供 维修 抢修 检修 验收 测算 起草 制定 拟定 编制 培训 指导 辅导 讲解 示范 监督 监测 监护 看护 看管 看守 巡逻 站岗 放哨 布控 设卡 抓捕 侦查 起诉 批捕 立案 审理 快审 快结 收治 会诊 转运 救治 排课 授课 上课 备课 批改 清运 清扫 保洁 送达 报送 上报 直报 反馈 回访 走访 入户 上门 调解 化解 疏导 疏散 安置 补位 补齐 垫付 拨付 列支 出钱 出人 出力 出车 出油 出工 出警 出具 来人 来车 派人 派车 派员 抽人 抽调',
  ),
]);
/** One character of doing with what it is done to behind it, and no word that only begins so: 出口, 管道, 包装, 来源. */
const DOES =
  '包(?![装括含容袱子裹庇办])|出(?![口租生版席现去来发台门路自于国境])|拿(?![到手走])|跑(?![道步])|管(?![道网理委护辖控线片用])|催(?![化生])|备(?![案注忘])|派(?![出驻系别生遣])|修(?![订养改正])|送(?![达别])|查(?![询阅处])|排(?![名位队头放水污涝在])|报(?![告名到道刊社纸销废警案业馆复])|给(?!予)|领(?![导会域先取土])|认(?!为|识|真|可|定|同)|挑(?![战选])|担(?![心任忧])|分(?=[\\d一二两三四五六七八九十百几])|盯|抓(?![手紧])|守(?![法则纪信])|教(?![育师学材室委练授])|找(?!到)|填(?!补)|收(?![入费益获到成])|审(?![计判议])|批(?![评次准复])|清(?![单楚洁廉晰])|搭(?!建)|腾(?!飞)|借(?![鉴口此])|护(?![士理工])|写|印(?!象)|跟(?![踪随我他她你大])|接(?![受近触])|供(?![应电水销给暖热气])|打(?!算)|去(?=[一-龥])(?![年世除])|来(?=[一-龥])(?![自源信访年到])';
const DOES_FIRSTS = '报给包出拿跑管催备派修送查排领认挑担分盯抓守教找填收审批清搭腾借护写印跟接供打去来';
const DOING = opening(new RegExp(`(?:${DOES})(?=[一-龥\\d“])`), DOES_FIRSTS);
/** 包六十户, 包大客户: taken upon oneself, whoever else does. */
const TAKEN = opening(
  /[管守看抓把备]好|包(?![装括含容袱子裹庇办围扎销])|分(?=[\d一二两三四五六七八九十百几])|兜底|挂帅|挑头/,
  '管守看抓把备包分兜挂挑',
);
const PLACES = characters('到在于自');

export interface Act {
  readonly start: number;
  readonly end: number;
  readonly isTaken: boolean;
}

/** What comes to them, and what they feel: 群众得利, 企业满意. */
const NO_DEEDS = wordSet(
  '满意 受益 得利 得益 获利 实惠 受惠 增收 致富 参与 监督 支持 拥护 受损 吃亏 叫好 高兴 放心 认可 点赞 不满 反对 发展 增长 增加 减少 提高 下降 建设 工作 管理 服务 会议 活动 代表 人员 队伍 建成 完工 竣工 同意 以上 以下 左右 为主 为辅 联动 互动 互通 互补 抱怨 害怕 担心 着急 安心 欢迎 称赞 受罚 下岗 失业 退休 死亡 受伤 在场 在岗 在位 不少 不多 很多 太多 居多 占优 领先 垫底 落后 第一 达标 合格 优秀 先进 齐全 到齐',
);
const SHORT = /^[一-龥]{2,4}$/u;
/** Anything short that is told of somebody to the end of the clause, and may be a deed in a row of them: 技术员跟班. */
export const mayAct = (keyed: Keyed, at: number, limit: number): boolean =>
  limit - at >= 2 && limit - at <= 4 && !NO_DEEDS.test(keyed, at, limit) && SHORT.test(keyed.text.slice(at, limit));

/** 乡办、村办、户办: whose an enterprise is. */
const OWNED = wordSet('乡办 村办 镇办 社办 户办 队办 街办 校办');

/** What is done from the place on, before the limit; null where nothing is. */
export function actAt(keyed: Keyed, at: number, limit: number): Act | null {
  const manner = skipWords(MANNERS, keyed, at, limit);
  const start = skipWords(ADVERBS, keyed, manner, limit);
  if (start >= limit || OWNED.startingAt(keyed, start - 1) === start + 1) return null;
  const deed = DEEDS.startingAt(keyed, start, limit);
  const end = deed > 0 ? deed : DOING.test(keyed, start) && limit - start >= 2 ? start + 1 : -1;
  return end < 0 || (deed < 0 && PLACES.has(keyed, end)) ? null : { start, end, isTaken: TAKEN.test(keyed, start) };
}
