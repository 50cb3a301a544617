/** What a number is of where the words behind it say so: 组建30人的专业救援队, 年底前组织一次综合演练; and who is no metric. */
import { characters } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import type { Syntax } from '../syntax/syntax.js';
import { stopBefore, type Stretch } from './target-stretch.js';

/** How those end who have something to do: 县林业局, 各镇, 有关部门; a metric ends in none of these. */
const WHO = wordSet(
  '局 厅 就业处 工作处 教务处 人事处 科研处 后勤处 保卫处 资产处 财务处 学生处 管理处 镇 乡 县 市 县市区 市县区 区县 各区 县区 支行 分行 车间 班组 财政所 税务所 工商所 司法所 国土所 供电所 监管所 农技站 水利站 林业站 农经站 粮站 派出所 卫生院 市州 各州 各校 科室 街道 村 部门 单位 委 办 院 学校 企业 公司 中心 社区 党委 政府 部 安全部 科 书记 干部 同志 各地 我们 大家',
);
const LONGEST_WHO = 14;

export function isWho(syntax: Syntax, from: number, to: number): boolean {
  if (to - from > LONGEST_WHO || to <= from) return false;
  const who = WHO.endingAt(syntax, to, from);
  const nobody = NOBODY.endingAt(syntax, to, from);
  return who >= 0 && (nobody < 0 || who < nobody);
}

/** These end like a part of a company, and are none. */
const NOBODY = wordSet('全部 大部 内部 外部 东部 西部 南部 北部 中部 局部 学科 本科 专科 百科');

const OF = characters('的');
const EACH = characters('每');
const MAX_NOUN = 14;
const WORD_STOPS = characters('，。；、）“‘《');

const FOUNDS = wordSet(
  '组建 新组建 成立 设立 新设 设 建立 建成 建起 新建 建设 修建 改建 扩建 建 打造 铺设 组成 形成 新增 储备 安排 拿出 投入 筹集 争取 发行 开工',
);
const ONE_TEAM = /一[支个批队座所条]$/;

/** 组建30人的专业救援队, 设立1000万元的专项资金: how big what is founded is; '' where it is none. */
export function foundedBy({ syntax, amount, to }: Stretch, head: number, tail: number): string {
  if (!OF.has(syntax, amount.end)) return '';
  const verb = tail - (ONE_TEAM.test(syntax.text.slice(Math.max(head, tail - 2), tail)) ? 2 : 0);
  const start = FOUNDS.endingAt(syntax, verb);
  if (start < head || (start > head && !isWho(syntax, head, start))) return '';
  return wordsBehind(syntax, amount.end + 1, to);
}

/** The words from a place to a mark; '' for a single one. */
function wordsBehind(syntax: Syntax, start: number, to: number): string {
  const end = stopBefore(syntax, WORD_STOPS, start, Math.min(to, start + MAX_NOUN));
  return end - start < 2 ? '' : syntax.text.slice(start, end);
}

export const HOLDS = wordSet('组织 组织开展 集中开展 开展 举办 举行 召开 进行 安排 完成 搞');
/** 上半年完成两轮排查: of what there are so many. */
const COMPLETES = '完成';
export const TIMES = characters('次场轮');

/** 5·12前后县里组织一次综合演练: what is held; '' where it is none. */
export function heldBy({ syntax, amount, to }: Stretch, head: number, tail: number): string {
  if (!amount.chinese || !TIMES.has(syntax, amount.end - 1)) return '';
  const verb = HOLDS.endingAt(syntax, amount.start);
  const isDone = verb >= head && syntax.text.startsWith(COMPLETES, verb);
  const what = verb >= head && (isDone || tail === amount.start) ? wordsBehind(syntax, amount.end, to) : '';
  if (isDone) return what;
  return what === '' ? '' : `${syntax.text.slice(Math.min(verb, EACH.find(syntax, head, tail)), tail)}${what}`;
}
