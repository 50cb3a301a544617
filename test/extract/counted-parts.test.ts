import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

const counts = (text: string): readonly string[] =>
  (reading(text).announcements ?? []).map(({ text: name, declared, found, items }) =>
    [`${name} ${declared}/${found}`, ...items.map((item) => item.text)].join(' | '),
  );

describe('parts that fill the sentence behind their count', () => {
  test.each<[string, readonly string[]]>([
    [
      '我们的经验有三条：领导重视是前提，群众参与是基础，部门配合是关键。',
      ['三条 3/3 | 领导重视是前提 | 群众参与是基础 | 部门配合是关键'],
    ],
    ['教训就两条：违背规律要吃亏，违背民意也要吃亏。', ['两条 2/2 | 违背规律要吃亏 | 违背民意也要吃亏']],
    ['局里再加三条：不准饮酒，不准借车，不准经商。大家记住。', ['三条 3/3 | 不准饮酒 | 不准借车 | 不准经商']],
    ['干部要会讲三句话：“交得起、用得上、靠得住”。', ['讲三句话 3/3 | 交得起 | 用得上 | 靠得住']],
    [
      '我强调三句话：宁听骂声，不听哭声；宁可多防，不可漏防；宁可备而不用，不可用时无备。',
      ['我强调三句话 3/3 | 宁听骂声，不听哭声 | 宁可多防，不可漏防 | 宁可备而不用，不可用时无备'],
    ],
    [
      '治病要开三剂药：第一剂，学习药，解决不会干；第二剂，考核药，解决不想干；第三剂，问责药，解决不敢干。',
      ['三剂药 3/3 | 学习药 | 考核药 | 问责药'],
    ],
    // A row of words of one length is whole, whatever the count says.
    ['今年要抓好四件事：修路、通水、办学。', ['四件事 4/3 | 修路 | 通水 | 办学']],
    ['今年要抓好四件事，分别是修路、通水、办学。', ['四件事 4/3 | 修路 | 通水 | 办学']],
    [
      '检查发现四个方面的突出问题：认识不到位、责任不到位、督促不到位。',
      ['四个方面的突出问题 4/3 | 认识不到位 | 责任不到位 | 督促不到位'],
    ],
    // One more than is promised.
    [
      '我讲两句话。\n第一句话，帽子戴好。要系紧。\n第二句话，绳子系牢。\n第三句话，电线别碰。',
      ['我讲两句话 2/3 | 帽子戴好 | 绳子系牢 | 电线别碰'],
    ],
    [
      '我讲两个大的方面的意见。\n一、抓整改\n要从严。\n二、抓发展\n要加快。',
      ['我讲两个大的方面的意见 2/2 | 抓整改 | 抓发展'],
    ],
    // What tells more than its parts; no parts; of another number in clauses.
    ['我说两点：大家辛苦了，向大家表示感谢，也向家属问好。', ['我说两点 2/null']],
    ['共有四类：国有、民营、外资，其中民营最多。', []],
    ['请记住四条：制度是管人的，谁违反了就处理谁。', []],
    ['这次来了四个组：城关组、城东组等。', []],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});
