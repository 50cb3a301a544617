/** What leads up to a list that asks nothing: it counts reasons, meanings, features (我看有三条理由：, 特点体现在两个方面：). */
import { finder } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';

/** What a lead-in counts that asks nothing: reasons, meanings, features. */
const MATTERS =
  '意义 道理 原因 理由 好处 含义 特点 特征 标志 体会 感受 感想 印象 启示 经验 优势 机遇 挑战 形势 变化 趋势 背景 标准 条件 情况 考虑 因素 表现 来源 分为 组成 部分 区别 内涵 目的 原则 根源 根子 共同点 规律 共识 信号 灾情 损失 对象 范围 类型 渠道 意思 因为'.split(
    ' ',
  );
export const MATTER = wordSet(MATTERS);
export const LEADS_OTHER = new RegExp(
  `(?:${MATTERS.join('|')})(?:有|是|主要|在于|，|：|。|如下|包括|为)*[^，。；]{0,12}[：，。？]?$`,
);
/** 我看有三条理由：, with the list in paragraphs of its own. */
const COUNTS_OTHER = new RegExp(
  `[二两三四五六七八九十几\\d](?:个方面的?|[个条点大层重种项])(?:新|大|主要|突出|明显|显著|鲜明|重要|基本)*的?(?:${MATTERS.join('|')})[：。，]?$`,
);
/** 我们的信心来源于三个方面：, 好处体现在以下几点：. */
const COUNTS_SIDES = new RegExp(
  `(?:${MATTERS.join('|')})(?:主要)?(?:有|是|为|于|在于|基于|在|体现在|表现在|集中在)(?:以下|如下|这样)?[二两三四五六七八九十几\\d](?:个?方面|[个条点层])[：。]$`,
);
/** 我讲三层意思：: what is said may well ask. */
export const SPOKEN = finder(/[讲谈说](?:一下)?[二两三四五六七八九十几\d]{1,2}[层个点]意思/, '讲谈说');
/** 主要表现为：: what shows the shortcomings tells them. */
export const SHOWS = /表现|现状|情况/;
/** … unless it counts work after all: 存在问题的原因, 工作要求. */
export const WORK = wordSet('问题 不足 短板 差距 弱项 困难 隐患 要求 任务 措施 工作 存在');

/** Whether a stretch ends in reasons, meanings or the like that it counts. */
export const countsMatters = (lead: string): boolean => COUNTS_OTHER.test(lead) || COUNTS_SIDES.test(lead);

const COUNT = '[一二两三四五六七八九十几\\d]';
/** 今天看了三个点：, 讲三个小故事。, 底气从哪里来？, 表示三个感谢：: what is only named or told. */
const ONLY_NAMES = new RegExp(
  [
    `(?:看|走|到|去|跑|转|参观|考察|调研)了[^，。；]{0,10}${COUNT}[个处家条户所][^，。；了]{0,6}`,
    `(?:讲|说|举|分享|介绍)(?:一?[讲说]|了)?[^，。；]{0,4}${COUNT}[个件组则段][^，。；]{0,6}(?:故事|例子|事例|案例|实例|数字|数据|细节|镜头|小事|往事)`,
    `(?:传达|学习|印发|宣读|发)了[^，。；]{0,6}${COUNT}[份个项][^，。；]{0,6}(?:文件|通知|决定|意见|方案|精神)`,
    '(?:底气|信心|力量|勇气|动力|潜力|希望)(?:从哪里来|从何而来|来自哪里|从哪来|在哪里|是什么)？',
    `(?:表示|致以|表达|说)[^，。；]{0,4}${COUNT}[个声]?感谢`,
  ]
    .map((words) => `(?:${words})[：，。]?$`)
    .join('|'),
);
const ONLY_NAMED = wordSet(
  '看了 走了 到了 去了 跑了 转了 参观了 考察了 调研了 故事 例子 事例 案例 实例 数字 数据 细节 镜头 小事 往事 传达了 学习了 印发了 宣读了 发了 底气 信心 力量 勇气 动力 潜力 希望 感谢',
);

/** Whether a stretch leads up to what is only named or told. */
export const onlyNames = (keyed: Keyed, from: number, to: number): boolean =>
  ONLY_NAMED.test(keyed, from, to) && ONLY_NAMES.test(keyed.text.slice(from, to));

/** 市委会议强调了三个方面：: others asked. */
const REPORTED = new RegExp(
  `(?:会议|全会|大会|总书记|中央|省委|市委|县委|党委|上级|部里|省里|市里|县里|文件|报告|讲话)(?:明确|着重|反复|重点|还)*(?:强调|指出|要求|提出|明确|部署)了[^，。；]{0,10}${COUNT}(?:个方面|[点条项个])[^，。；]{0,6}[：，。]?$`,
);
const REPORTING = wordSet('强调了 指出了 要求了 提出了 明确了 部署了');

/** Whether a stretch leads up to what others asked. */
export const reportsOthers = (keyed: Keyed, from: number, to: number): boolean =>
  REPORTING.test(keyed, from, to) && REPORTED.test(keyed.text.slice(from, to));
