/**
 * Line ends that stand within a number, a word or a name in marks, and so end no paragraph wherever they are: 增长85⏎%, 推进技术改⏎造. Told by
 * the characters on both sides alone: words are few, those that no heading and no paragraph is likely to end or begin
 * with. Left out: years and numbers that open a line of their own, short lines (cells of a table).
 */
import type { Span } from './span.js';

/** A line end with the blanks before it. */
export function breakAt(text: string, newline: number): Span {
  let start = newline;
  while (start > 0 && ' \t\r\u00a0\u3000'.includes(text.charAt(start - 1))) start--;
  return { start, end: newline + 1 };
}

const split = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that are often cut. */
const WORDS = split(
  '发展 建设 工作 改革 企业 加强 推进 服务 问题 提高 责任 制度 群众 管理 实施 落实 重点 部门 ' +
    '保障 项目 产业 领导 促进 积极 干部 投资 任务 技术 推动 环境 工程 质量 监督 深化 组织 机制 ' +
    '改造 治理 整治 排查 隐患 贯彻 健全 规范 统筹 优化 提升 确保 培训 宣传 措施 强化',
);

/** Words of their own that end as one of those begins: 竣工⏎作为. */
const ENDS_LINE = split(
  '一组 一群 一贯 一部 一项 不服 不管 专制 专项 东部 严重 中部 主任 主管 举措 乘机 事实 事项 ' +
    '五保 人工 人群 介质 优质 传统 体制 体积 体质 体重 佩服 保健 信任 修建 修改 催促 充实 克服 ' +
    '全部 六部 兴建 兵部 其实 兼任 内部 准确 出任 出发 分工 切实 刑部 创建 前提 加工 加深 加重 ' +
    '动机 勉强 化工 北部 南部 占领 危机 历任 参加 变质 只管 司机 各部 各项 吏部 启发 员工 品质 ' +
    '国产 地质 坚强 堆积 增产 增加 增强 外部 大部 太监 头发 头部 头领 始建 学问 安排 完整 实质 ' +
    '封建 将领 尊重 小组 尽管 局部 工部 带领 常规 年产 底部 建制 开发 开工 引发 强制 形制 征服 ' +
    '循环 性质 总监 总管 总统 总部 战机 户部 手工 手机 打发 打工 扩建 抑制 投产 抵制 担任 担保 ' +
    '指责 掌管 控制 提问 改制 改建 改组 政治 散发 整整 新建 施工 时机 明确 更加 有机 木工 本质 ' +
    '本领 果实 栽培 横贯 正确 正统 正规 比重 水产 水深 水质 沉积 沉重 沙发 法制 法规 注重 深深 ' +
    '添加 激发 爆发 物质 特产 率领 环保 现任 现实 生产 疑问 白领 的确 监管 盛产 真实 着实 着重 ' +
    '矿产 研制 研发 破产 确实 礼部 福建 科技 突发 管制 精确 系统 素质 纲领 组建 统治 统领 编制 ' +
    '罢工 老实 职工 职责 背部 腹部 自治 舒服 节制 若干 营建 血管 衣服 衰落 西部 角落 访问 证实 ' +
    '询问 请问 调整 谴责 负责 财产 资产 越发 轻工 这部 这项 进深 追加 遏制 遗产 郑重 部落 重建 ' +
    '重组 重重 防治 限制 隆重 随机 隐隐 面积 顺治 顽强 顾问 颁发 飞机 首领 骨干 高产 党建 竣工 ' +
    '完工 务工 复工 问责 追责 履责 整改 综治 排污 公安 村部 支部',
);

/** Words of their own that begin as one of those ends: 治安⏎全县. */
const BEGINS_LINE = split(
  '业余 业务 业绩 任何 任免 任命 任意 任教 任期 任职 众人 众多 传入 传出 传到 传奇 传媒 传授 ' +
    '传播 传来 传统 传说 传输 传达 传递 作业 作为 作出 作品 作家 作战 作物 作用 作者 作风 保健 ' +
    '保全 保卫 保存 保守 保定 保护 保持 保留 保证 保险 全书 全会 全体 全党 全军 全力 全县 全国 ' +
    '全境 全家 全局 全市 全年 全新 全民 全然 全球 全省 全身 全部 全都 全长 全面 制作 制品 制定 ' +
    '制导 制成 制止 制约 制药 制裁 制订 制造 动作 动力 动员 动弹 动态 动手 动摇 动机 动物 动静 ' +
    '化学 化工 化石 化肥 升级 升起 升高 境内 境外 境界 实业 实习 实体 实力 实在 实物 实现 实用 ' +
    '实行 实质 实践 实际 实验 导弹 导演 导致 导航 展开 展现 展示 展览 度假 度过 强制 强劲 强势 ' +
    '强大 强度 强烈 强盗 强盛 强行 强调 强迫 彻底 患者 施展 施工 施行 极为 极了 极其 极力 极大 ' +
    '极少 极端 查看 查询 治安 治所 治疗 点亮 点儿 点头 点滴 点燃 理会 理念 理性 理想 理智 理由 ' +
    '理解 理论 目光 目前 目录 目标 目的 目睹 督察 程序 程度 筹备 范围 范畴 训练 设在 设备 设想 ' +
    '设施 设有 设法 设立 设置 设计 资产 资助 资料 资本 资格 资源 资费 资金 进入 进军 进出 进化 ' +
    '进去 进口 进城 进士 进宫 进展 进攻 进来 进步 进深 进球 进程 进而 进行 进门 进驻 造反 造型 ' +
    '造就 造成 造林 造纸 部下 部位 部分 部委 部属 部类 部署 部落 部长 部队 门下 门人 门前 门口 ' +
    '门外 门户 门槛 门洞 障碍 革命 革新 题材 题目 高中 高举 高于 高产 高低 高兴 高出 高压 高原 ' +
    '高呼 高声 高大 高尚 高层 高山 高峰 高度 高手 高效 高明 高校 高档 高涨 高温 高潮 高等 高级 ' +
    '高考 高速 务必 设区 作好 进一 动真 实事 业主 全员 高质 强村 众所 点评 部里 制发 治污 保供 ' +
    '理顺 施策',
);

/** What a line is, to be cut: so many characters of running text. */
const SHORTEST = 10;
const RUNS = /[一-龥]{4}/;
/** What a unit that begins no word has: of one character it may begin the next line's own (235⏎人社局, 120⏎户外), unless a mark follows. */
const ONE_WAY = '[%％‰]|个百分点|平方公里|平方米|公里|千米|公顷|人次|[万亿][元吨亩户人](?!企业|大|小|口|民|村)';
const UNIT = '[万亿]?[元吨亩户倍辆座人名个家件条项所米年月万亿](?=[，。；、：！？）,;)]|以[上下内]|左右|的)';
/** Behind a figure: its unit, or the rest of its digits with one. */
const GOES_ON = new RegExp(`^(?:\\d{1,3}(?:\\.\\d+)?)?(?:${ONE_WAY}|${UNIT})`);
const FIGURE = /[^\d.]\d+(?:\.\d{0,2})?$/;

/** 领导到位、措施到位、⏎责任到位: the next member of a list; not 二、 and （三）、, nor before a
 * marker or a paragraph of its own. */
const DUN = '、';
const LISTS = /[^一二三四五六七八九十\d）)、]、$/;
const MEMBER = /^(?![一二三四五六七八九十][、是要]|第[一二三四五六七八九十])[“《]?[一-龥”》]{2,14}[、。；]/u;

/** “定心⏎丸”: a name in marks, opened in one line and closed in the next. */
const OPENED = /“[一-龥]{1,8}$/u;
const CLOSED = /^[一-龥]{1,8}”/u;

/** Whether a line end from `end` (behind the last character of the line) to `next` cuts a number or a word. */
export function isWithin(text: string, { start, end }: Span, next: number): boolean {
  if (end - start < SHORTEST) return false;
  const line = text.slice(Math.max(start, end - 8), end);
  if (/[\d.]$/.test(line))
    return FIGURE.test(line) && RUNS.test(text.slice(start, end)) && GOES_ON.test(text.slice(next, next + 8));
  if (OPENED.test(text.slice(Math.max(start, end - 9), end)) && CLOSED.test(text.slice(next, next + 9))) return true;
  const left = text.charAt(end - 1);
  if (left === DUN) return LISTS.test(line) && MEMBER.test(text.slice(next, next + 18));
  if (!WORDS.has(left + text.charAt(next))) return false;
  return !ENDS_LINE.has(text.slice(end - 2, end)) && !BEGINS_LINE.has(text.slice(next, next + 2));
}
