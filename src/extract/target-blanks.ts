/** XX in the place of a number: 增长XX, X%, X个, xxx余万株. Left out: XX项目, whose name it stands for, and times. */
import type { Placeholder } from '../model/types.js';
import type { UnitEntry } from '../lexicon/types.js';
import type { Span } from '../source/span.js';
import { type Hit, wordSet } from '../source/word-set.js';
import type { Context } from './context.js';
import type { Amount } from './target-amounts.js';
import { comparatorOf } from './target-comparators.js';
import { boundNoun, isUnit, MORE } from './target-units.js';

/** XX篇章, XX项目, XX名单: nouns that begin like a unit, and what XX stands for is their name. */
const BEGUN_NOUNS = wordSet(
  '篇章 篇目 项目 家庭 家园 家乡 个人 个体 个性 个别 名单 名胜 名优 名录 条件 条例 条款 台账 台风 场所 场馆 场镇 户籍 户外 处长 处室 处级 处置 位置 组织 组长 站点 站长 队伍 队员 队长 级别 支部 支队 支行 支书 所长 所在 分局 分行 分公司 分院 分校 道路 道德 部门 部队 部长 层面 次数 人民 人才 人员 人社 元素 元旦 轮训 笔杆子 笔记 笔试 笔录 笔迹 期间 期刊 批示 批准 套路 门户 门前 面向 面对 面貌 口岸 股份 股东 段落 路口 本级 本地 本科 对口 册页 台商 间接 课程 课题 班子 班组 班长 年度 年会 天然 步行街 里程 里程碑 方案 方面 方针 度假区 头条 头部 起点 件数 类型 类别 种植 种子 种业 点位 片区 片长 辆次 架构 艘次',
);

/** X个半月, X届X次全会: a time. */
const IN_TIME = wordSet('个半月 个半小时 届 次全会 次全体会议 次会议 次党代会 次代表大会 次常委会 次常务会');

/** The unit that what is left open at a place is counted in; null where none stands there, or a noun that begins like one, or a time (X个半月). */
export function countedAt({ syntax, lexicon }: Context, at: number): Hit<UnitEntry> | null {
  const hit = lexicon.units.startingAt(syntax, at);
  if (hit === null || BEGUN_NOUNS.startingAt(syntax, hit.start) > hit.end) return null;
  // XX路、人民路: what XX stands for is its name.
  if (hit.value.text === '路') return null;
  return IN_TIME.startingAt(syntax, hit.start) < 0 && isUnit(syntax, hit.value.text, hit.end) ? hit : null;
}

/** An amount for each placeholder that stands for a number, in text order: 增长XX, X%, X个, XX名. */
export function blanks(context: Context, placeholders: readonly Placeholder[]): readonly Amount[] {
  const { syntax, lexicon } = context;
  const { text } = syntax;
  const found: Amount[] = [];
  for (const { span } of placeholders) {
    const own = text.slice(span.start, span.end);
    if (!/^[XxＸ×○◯_*□某]+(?:\.[XxＸ×*]+)?[%％]?$/.test(own)) continue;
    const per = /[%％]$/.test(own);
    // xxx余万株
    const behind = span.end + (!per && MORE.has(syntax, span.end) ? 1 : 0);
    const scale = per ? '' : (/^[百千]?(?:万亿|万|亿)/.exec(text.slice(behind, behind + 3))?.[0] ?? '');
    const unitStart = behind + scale.length;
    const hit = per ? null : countedAt(context, unitStart);
    const measured =
      /(?:增长|下降|减少|增加|提高|降低|达到?|占[^，。]{0,12}的?|完成|突破|超过|不低于|少于|至少|(?<!人|电话|单位|部门|地点|地址|时间|日期|名称|姓名|同志|号码|邮箱|组长|主任)为|提升|总额|(?<!具体|落实|涉及|深入|联系|[想来走说回])到|上升|回升|天数)了?$/.test(
        text.slice(Math.max(0, span.start - 16), span.start),
      );
    if (!per && hit === null && lexicon.units.startingAt(syntax, unitStart) !== null) continue;
    if (!per && hit === null && scale === '' && !(measured && standsFree(text, span))) continue;
    if (hit !== null && hit.value.kind === 'time' && !measured) continue;
    const noun = hit === null ? '' : boundNoun(syntax, hit.end, hit.value.kind);
    const unit = per ? '%' : hit !== null ? `${scale}${hit.value.text}${noun}` : scale === '' ? null : scale;
    const { comparator, end } = comparatorOf(
      syntax,
      span.start,
      (hit?.end ?? unitStart) + noun.length,
      behind > span.end,
    );
    found.push({
      start: span.start,
      end,
      value: null,
      valueMax: null,
      unit,
      kind: hit?.value.kind ?? (per ? 'share' : 'bare'),
      comparator,
      placeholder: true,
      chinese: false,
    });
  }
  return found;
}

/** A bare XX measures something behind 增长 and its like, or where nothing is attached to it (占…的XX，). */
const standsFree = (text: string, { start, end }: Span): boolean =>
  /(?:增长|下降|减少|增加|提高|降低|提升|上升|回升)$/.test(text.slice(start - 2, start)) ||
  /^(?:[，。；、,）]|以上|以下|左右|以内|$)/.test(text.slice(end, end + 2));
