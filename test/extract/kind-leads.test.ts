import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/model/outline.js';
import { reading } from './read.js';

const kinds = (lead: string, first: string, second: string): readonly string[] =>
  flatten(
    reading(
      `同志们：\n${lead}一是${first}。各级各部门主动作为。二是${second}。县领导带头包抓。\n下面，我讲意见。\n一、抓好落实\n要扎实干。`,
    ).outline ?? [],
  )
    .slice(0, 2)
    .map(({ kind }) => kind);

describe('of months gone by that went well, the points are results', () => {
  test.each([
    ['总的来讲，前四个月全县经济运行开局良好。', '认识非常统一', '措施非常有力'],
    ['今年以来，全县工业经济稳中向好。', '思想高度统一', '服务更加主动'],
    ['上半年，各项工作成效明显。', '认识统一', '措施有力'],
  ])('%s', (lead, first, second) => {
    expect(kinds(lead, first, second)).toEqual(['achievement', 'achievement']);
  });
});

describe('near misses', () => {
  test.each([
    ['下半年，要确保全县经济运行良好。', '统一思想认识', '强化工作措施'],
    ['各乡镇要像去年那样，确保成效明显。', '统一思想认识', '强化工作措施'],
  ])('%s', (lead, first, second) => {
    expect(kinds(lead, first, second)).toEqual(['requirement', 'requirement']);
  });
});

describe('what a success shows in are results, what a fault shows in are faults', () => {
  test.each<[string, string, string, string]>([
    ['全县妇联工作迈上了新台阶。主要表现在：', '阵地建设得到进一步加强', '服务水平得到进一步提升', 'achievement'],
    ['窗口服务还有差距。主要表现在：', '审批环节仍然偏多', '服务意识不强', 'problem'],
    ['去年，全镇取得了明显成绩，主要体现在两个方面：', '基础更牢', '产业更强', 'achievement'],
    ['但是也要看到：', '造林质量不高', '木材加工点过多过滥', 'problem'],
    ['但我们也要清醒地认识到，', '底子薄弱', '人才往外走', 'problem'],
    ['但也要看到：', '政策机遇叠加', '发展空间广阔', 'other'],
    ['还有许多问题。这些问题，具体来讲，包括以下方面。', '农业是产业的短板', '村容村貌离要求还有差距', 'problem'],
  ])('%s %s', (lead, first, second, kind) => {
    expect(kinds(lead, first, second)).toEqual([kind, kind]);
  });
});

describe('of a situation, what presses is wrong; of features it is not', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['当前形势还很严峻。', '时间紧迫', '任务艰巨', ['problem', 'problem']],
    ['防汛形势不容乐观。', '工期上体现为紧迫性', '难度上体现为复杂性', ['problem', 'problem']],
    ['从巡查看，堤段上还有不少短板，工期十分紧张，压力很大。', '矛盾比较突出', '标准格外严格', ['problem', 'other']],
    ['今年的普查有两个特点。', '时间紧迫', '任务艰巨', ['other', 'other']],
    ['我们的底气来源于两个方面。今年的优势体现在以下两点：', '山好水好', '人心齐整', ['other', 'other']],
    ['大家的发言有两个共同点：', '思路清晰', '信心充足', ['other', 'other']],
    ['所谓担当，有两层意思：', '敢想', '敢干', ['other', 'other']],
    ['为什么要讲纪律？因为：', '职责所在', '群众所盼', ['other', 'other']],
    ['要清醒看到面临的困难：', '外部环境复杂', '财政矛盾突出', ['problem', 'problem']],
    ['看一个班子，主要看两点：', '团结不团结', '干净不干净', ['other', 'other']],
  ])('%s %s', (lead, first, second, expected) => {
    expect(kinds(lead, first, second)).toEqual(expected);
  });

  test.each<[string, string, string, readonly string[]]>([
    ['时间紧迫，任务艰巨，要做到两点。', '抢抓工期', '压实责任', ['requirement', 'requirement']],
    ['我讲两层意思：', '抢抓工期', '压实责任', ['requirement', 'requirement']],
    ['要正视并解决两个问题：', '抢抓工期', '压实责任', ['requirement', 'requirement']],
    ['形势严峻，必须拿出过硬措施。', '抢抓工期', '压实责任', ['requirement', 'requirement']],
  ])('near miss: %s', (lead, first, second, expected) => {
    expect(kinds(lead, first, second)).toEqual(expected);
  });
});

/** Kinds of the members of a chapter. */
const members = (chapter: string, first: string, second: string): readonly string[] =>
  flatten(reading(`同志们：\n一、${chapter}\n一是${first}。二是${second}。\n二、抓好落实\n要扎实干。`).outline ?? [])
    .slice(1, 3)
    .map(({ kind }) => kind);

describe('what a chapter wants to be seen is no demand', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['准确把握信访工作的新特点', '诉求更加多元', '方式更加多样', ['other', 'other']],
    ['准确把握信访工作的新特点', '畅通诉求渠道', '规范接访秩序', ['requirement', 'requirement']],
    ['基本原则', '坚持依法治访', '坚持源头治理', ['other', 'other']],
  ])('%s: %s', (chapter, first, second, expected) => {
    expect(members(chapter, first, second)).toEqual(expected);
  });
});
