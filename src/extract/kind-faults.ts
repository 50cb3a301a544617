/**
 * Headings that name a fault without a word of asking or of shortcoming: 师德失范, 公款私存, 通道被堵, 账不好看. Left out: what is to be
 * mended or fought (整治脏乱差, 严防失管) and what is told with honour (被评为先进).
 */
import { compounds } from '../source/compounds.js';
import { characters } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import type { Keyed } from '../source/keys.js';
import { cueTable, type Cue } from './cues.js';
import { words } from './word-runs.js';

const FAULTS: readonly Cue[] = [
  {
    words: words(
      `人浮于事 各自为战 各自为政 推诿 扯皮 弄虚作假 有章不循 有令不行 有禁不止 死灰复燃 优亲厚友 以权谋私 公款私存 公车私用 公款吃喝
      白条入账 大吃大喝 铺张浪费 跑冒滴漏 上热下冷 时紧时松 照本宣科 敷衍 得过且过 不思进取 等靠要 门难进 脸难看 话难听 事难办 脏乱差
      好人主义 官僚主义 形式主义 本位主义 违规 违纪 违法 违章 漏岗 失范 失职 失责 失序 失真 失信 渎职 腐败 挪用 截留 套取 侵占
      虚报 冒领 瞒报 漏报 迟报 谎报 超标 超速 酒驾 酒后驾 渗漏 漏雨 漏风 滑坡 流失 外流 粗放 涣散 散漫 拖拉 懒散 懈怠 疲沓 迟到 早退
      旷工 成了摆设 花架子 走形式 搞形式 做样子 摆样子 装样子 两张皮 一刀切 作秀 摆拍 僵化 固化 淡化 软化 空心化 同质化 碎片化 边缘化
      滞销 停摆 利益输送 吃拿卡要 乱收费 乱罚款 乱作为 不作为 慢作为 搞变通 打招呼 递条子 有偿补课 体罚 辱骂 刑讯 涉赌 涉毒 涉黑 私设 小金库
      回扣 请客送礼 讲排场 顶风 上瘾 成风 伸手 没人要 没人管 没人问 没人疼 没人理 没人敢 没人愿 无人管 无人问 不像样 不像话 不光彩 不好看 不好过
      有温差 有偏差 有落差 有水分 有漏洞 有死角 有盲区 有断层 有缺口 有短板 有反复 有苗头 有反弹 有抵触 有怨言 顶牛 打架 掉链子 卡脖子
      重建轻管 重建轻养 重签约轻落地 以会议落实会议 以文件落实文件 只挂帅不出征 只说不干 只见树木 走马观花 雨过地皮湿 高高在上 闭门造车`,
    ),
    notBefore:
      '防 防止 防范 严防 谨防 严禁 杜绝 避免 不 不再 不搞 零 无 没有 反 反对 反制 整治 治理 打击 查处 遏制 消除 根治 纠正 克服 破除 严打 狠刹 力戒 摒弃 拒绝 远离 坚决不',
  },
  {
    words: words('居高 高发 多发 频发 高企 负增长 抬头 暗点 颗粒无收'),
    notBefore: '防 防止 严防 遏制 避免',
    tail: /(?=[，、。；]|$)/,
  },
  // 未成年人犯罪上升, 订单减少.
  {
    words: words(
      '案件 犯罪 发案 事故 火灾 投诉 信访 来访 上访 纠纷 举报 逾期 不良 亏损 成本 债务 负债 伤亡 违法 欠薪 能耗 排放 欠税 库存 差错 缺口 失业 辍学 流失率',
    ),
    tail: /[^，。；：]{0,4}(?:上升|上涨|增多|增加|增长|反弹|攀升|走高|扩大|上扬|偏高|偏多)(?=[、；]|$)/,
    notBefore: '防 防止 严防 遏制 避免 打击',
  },
  {
    words: words(
      '收入 税收 投资 销量 销售 效益 利润 产量 订单 客流 存款 出口 增速 产值 就业 生源 人口 份额 排名 满意度',
    ),
    tail: /[^，。；：]{0,4}(?:下降|下滑|减少|萎缩|回落|放缓|走低|乏力|缩水|收窄|偏低|不振|靠后)(?=[、；]|$)/,
  },
  // 通道被堵, 家底被掏空.
  {
    words: words('被'),
    notBehind: '评 授 命 列 表彰 确定 选 誉 认定 推 写入 纳入 称 动 人 省 市 县 国家 群众 服务 监督 征地 拆迁 帮扶',
    notBefore: '棉',
  },
  // 积案难消, 资金难筹.
  {
    words: compounds(words('难'), words('消 除 改 治 控 落 破 筹 招 留 融 贷 卖 销 办 管 推 断 解 啃 查 结 批 进')),
    tail: /(?=[，、。；]|$)/,
    notBefore: '不 疑 攻 困 万 最',
  },
];
const TABLE = cueTable([FAULTS]);

/** 作风不硬, 底子不清: what is good is not. */
const NOT_GOOD =
  /(?<![决绝毫无从永并莫要必得])不(?:硬|牢|透|准|稳|顺|畅|匀|灵|实|深|细|严|高|强|足|够|清|明|力|优|紧|广|活|全|齐|精|专|通|好|佳|大|多|快|均|熟|正|净|适应|协调|平衡|及时|规范|到位|理想|过硬|扎实|健全|完善|充分|合理|科学|统一|一致|落地|见底|得力|团结|干净|作数|管用|放心|踏实|满意|买账|称职|在状态)(?:的?(?:问题|现象))?(?=[，、；]|$)/;
const NOT = wordSet('不');
/** 标准不高不收兵, 不达目的不罢休. */
const VOWS = wordSet('不收兵 不罢休 不放过 不松手 不撒手 不验收 不撤 不走 不拨付 不销号 不开工 不准');

/** 公共秩序乱, 市场管理软: what is so is a fault, at the end of the first clause; 检查评比多, 架子大. */
const SO =
  /^(?!治理|整治|防止|杜绝|避免|消除|纠正|防范|清理)[一-龥“”]{2,10}(?<![治整防除去怕不要别无反重偏]|较为|不够)(?:乱|脏|软|虚|松散?|涣散|散|浮|粗|冷|(?:评比|检查|会议|文件|材料|台账|表格|应酬|毛病|隐患|欠账|矛盾|怨言|牢骚|环节|漏洞|水分|负担)(?:太|过|偏|很|还)?[多重大]|(?:架子|脾气|口气|怨气|意见)(?:太|过|很)?大)(?=[，、；]|$)/u;
const SO_ENDS = characters('乱脏软虚松散浮粗冷低慢弱少高重窄多大');
const CLAUSE_ENDS = characters('，、；');
const LONGEST_SO = 16;
/** Whether a heading says so of something by an adjective at the end of its first clause. */
export function isSo(keyed: Keyed, from: number, to: number): boolean {
  const end = CLAUSE_ENDS.find(keyed, from, Math.min(to, from + LONGEST_SO));
  return SO_ENDS.has(keyed, end - 1) && SO.test(keyed.text.slice(from, end));
}

/** Whether a heading that neither asks nor opens with a verb names a fault. */
export const namesFault = (keyed: Keyed, from: number, to: number): boolean =>
  TABLE.signsIn(keyed, from, to) !== 0 ||
  isSo(keyed, from, to) ||
  (NOT.test(keyed, from, to) && !VOWS.test(keyed, from, to) && NOT_GOOD.test(keyed.text.slice(from, to)));
