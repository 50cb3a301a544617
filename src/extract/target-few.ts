/**
 * Small numbers written in characters that count what was or is to be done: 承担课题六项，已经完成四项，其中三项获奖; 食堂扩大到五个. Left out: parts
 * of a speech and of a plan (提三点要求, 抓好工作三项, 扩大到三个方面).
 */
import { characters, ending, opening } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { endsClause, type Stretch } from './target-stretch.js';

/** 发表论文九篇, 引进设备三套: done so often, with its thing before the number. */
const DEEDS = wordSet(
  '承担 承接 完成 鉴定 通过 取得 研制 研制出 试制 研究 开发 开发出 发表 出版 编写 编印 编辑 引进 购置 购买 添置 增添 新添 添 增加 新增 增设 获 获得 荣获 评出 评为 投产 复工 竣工 开工 完工 交付 验收 达标 建成 建起 新建 改建 扩建 修建 翻修 修复 修通 创办 兴办 新办 举办 破获 侦破 审结 查获 培养 培训 招收 录取 输送 选派 派出 聘请 开办 开设 铺设 架设 治理 改造 推广 转让 签订 签约 达成 抢救 开展 打井 架桥 修桥 修路 挖塘 盖房 建房 打坝 修坝 修渠',
);
const THINGS = /^(?:项|篇|部|种|套|台|件|例|所|座|家|处|辆|栋|幢|间|对|户|册|枚|门|口|眼|个|名)/u;
/** 提出要求三条, 部署任务五项: what is said. */
export const SAID = wordSet(
  '意见 要求 问题 希望 任务 原则 措施 建议 体会 看法 矛盾 关系 方面 环节 步骤 阶段 工作 重点 内容 经验 教训 打算',
);
const BEFORE_NUMBER = wordSet('了 已 已经 共 先后 又 再');
const SINGLE = 1;

/** 其中两项获省奖 */
const OF_THEM = ending(/其中(?:又?有)?$/, '中有', 4);
const WON = /^[一-龥]{0,4}?(?:获|荣获|被|达到|通过|填补|受到|列入|评为|居|属)/u;
const WON_REACH = 10;

/** 食堂扩大到五个, 班子精简为七人 */
const CHANGED_TO = ending(
  /(?:扩大|增加|增|发展|减少|减|压缩|精简|缩减|扩充|扩展|扩建|合并|归并|撤并|压减)(?:到|为|至|成)$/,
  '到为至成',
  4,
);
const NO_PARTS = opening(/(?:方面|领域|层次|环节|阶段|面|层面|步骤|部分|问题)/, '方领层环阶面步部问');
const SHORT_NOUN = /^[一-龥]{0,3}(?:[，。；、！）]|$)/u;
/** 前三名, 第二项 */
const NOT_BEHIND = characters('的前第后这那');

export function isFewDone(stretch: Stretch): boolean {
  const { syntax, amount, from, to } = stretch;
  const { start, end, value, unit } = amount;
  if (value === null || value <= SINGLE || !THINGS.test(unit ?? '')) return false;
  if (CHANGED_TO.test(syntax, start)) return !NO_PARTS.test(syntax, end) && SHORT_NOUN.test(syntax.text.slice(end, to));
  if (OF_THEM.test(syntax, start) && WON.test(syntax.text.slice(end, end + WON_REACH))) return true;
  if (!endsClause(stretch) || NOT_BEHIND.has(syntax, start - 1) || SAID.endingAt(syntax, start) >= 0) return false;
  const filler = BEFORE_NUMBER.endingAt(syntax, start);
  const place = filler >= from ? filler : start;
  if (DEEDS.endingAt(syntax, place) >= from) return true;
  const deed = DEEDS.first(syntax, from, start - 2);
  return deed >= 0 && start - deed <= DEED_REACH;
}
const DEED_REACH = 20;
