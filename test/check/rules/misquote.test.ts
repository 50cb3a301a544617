import { describe, expect, test } from 'vitest';
import { misquote } from '../../../src/check/rules/misquote.js';
import { findingsIn } from '../check.js';

const SOURCES = {
  '全市乡村振兴工作报告.txt':
    '全市乡村振兴工作报告\n乡村要振兴，产业必振兴。要把发展富民产业作为头等大事，一村一策、一户一案，做到户户有门路、人人有活干。\n' +
    '路要一步一步走，事要一件一件办，不许愿、不折腾，让群众看得见、摸得着。\n要持续用力，到2025年森林覆盖率达到45%。要再接再厉，推动全面发展迈上新台阶。\n要坚持“四不两直”，少听汇报，多看现场。\n',
  '防汛条例.txt':
    '防汛条例\n任何单位和个人都有参加防汛抗洪的义务。防汛工作实行安全第一、常备不懈、以防为主、全力抢险的方针。\n防汛指挥由行政首长负责，有关部门分工协作。\n',
};
const said = (text: string) =>
  findingsIn(text, [misquote], { sources: SOURCES }).map(({ saying, severity, args, span }) => [
    saying ?? 'words',
    severity,
    args?.['diff'] ?? '',
    text.slice(span.start, span.end),
  ]);

describe('silent', () => {
  test.each([
    '书记指出：“路要一步一步走，事要一件一件办。”',
    '报告强调，“要把发展富民产业作为头等大事”。',
    '书记指出：“路要一步一步走……让群众看得见、摸得着。”',
    '书记强调：“要坚持‘四不两直’，少听汇报，多看现场。”',
    '书记指出：“要把安全放在第一位。”',
    '推行“四不两直”工作法。',
    '要发扬“钉钉子”精神。',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('words that differ', () => {
  test.each([
    ['书记指出：“路要一步一步走，事要一项一项办。”', '项一项→件一件', '项一项'],
    ['书记指出：“要把富民产业作为头等大事。”', '富民→发展富民', '富民'],
    ['书记指出：“乡村要振兴，产业必须振兴。”', '必须→必', '必须'],
    ['书记指出：“路要一步一步走，不许愿、不折腾。”', '步走，不许→步走，事要一件一件办，不许', '步走，不许'],
    // The last words of a clause, and whole numbers.
    ['书记指出：“要持续用力，到2025年森林覆盖率达到54%。”', '54→45', '54'],
    ['书记指出：“要持续用力，到2026年森林覆盖率达到45%。”', '2026→2025', '2026'],
    ['书记指出：“要再接再厉，推动全面发展迈上新阶段。”', '阶段→台阶', '阶段'],
    ['书记指出：“要再接再厉，推进全面发展。”', '推进→推动', '推进'],
    ['条例规定，“防汛工作实行安全第一、常备不懈、预防为主、全力抢险的方针”。', '预防→以防', '预防'],
    ['条例规定：“任何单位或个人都有参加防汛抗洪的义务。”', '或→和', '或'],
    ['条例规定：“防汛指挥由镇长负责，有关部门分工协作。”', '镇长→行政首长', '镇长'],
  ])('%s', (text, diff, marked) => {
    const [finding, ...others] = said(text);
    expect(others).toEqual([]);
    expect(finding?.slice(0, 2)).toEqual(['words', 'warning']);
    expect(finding?.[2]).toBe(diff);
    expect(finding?.[3]).toBe(marked);
  });

  test.each([
    ['书记指出：“要持续用力，到2025年森林覆盖率达到54%。”', '要持续用力，到2025年森林覆盖率达到45%'],
    ['书记指出：“要再接再厉，推进全面发展。”', '要再接再厉，推动全面发展迈上新台阶'],
    ['书记指出：“发展致富产业作为头等大事。”', '要把发展富民产业作为头等大事'],
  ])('%s: whole clauses of the source are shown', (text, wording) => {
    expect(findingsIn(text, [misquote], { sources: SOURCES })[0]?.args?.['wording']).toBe(wording);
  });

  test('the source, its place and its wording are told', () => {
    const [finding] = findingsIn('书记指出：“路要一步一步走，事要一项一项办。”', [misquote], { sources: SOURCES });
    expect(finding?.args).toMatchObject({
      source: '全市乡村振兴工作报告.txt',
      place: '3:1',
      wording: '路要一步一步走，事要一件一件办',
    });
  });
});

describe('a quotation within another', () => {
  test.each([
    // Once, of the outer one.
    [
      '书记指出：“要把发展富民产业作为头等大事，‘一村一策、一户一策，做到户户有门路’，人人有事干。”',
      ['一策→一案；有事→有活'],
    ],
    // The outer one stands nowhere.
    [
      '书记说：“老支书讲过一段话，至今都还记得清清楚楚，他说‘路要一步一步走，事要一项一项办，不许愿’，大家要记在心里。”',
      ['项一项→件一件'],
    ],
  ])('%s', (text, diffs) => {
    expect(said(text).flatMap(([saying, , diff]) => (saying === 'words' ? [diff] : []))).toEqual(diffs);
  });
});

test('marks alone are told mildly', () => {
  expect(said('书记指出：“路要一步一步走、事要一件一件办。”')).toEqual([
    ['marks', 'info', '', '路要一步一步走、事要一件一件办。'],
  ]);
});

describe('nothing like it', () => {
  test('is told where the citation names the source', () => {
    expect(said('《防汛条例》规定：“各级政府应当建立值班值守制度。”').map(([saying]) => saying)).toEqual(['unfound']);
    expect(said('《森林法》规定：“各级政府应当建立值班值守制度。”')).toEqual([]);
  });
});

test('without sources nothing is looked for', () => {
  expect(findingsIn('书记指出：“路要一步一步走，事要一项一项办。”', [misquote])).toEqual([]);
});

describe('in none of the sources', () => {
  test.each([
    ['总书记指出：“中国人的饭碗任何时候都要牢牢端在自己手中。”', [['nowhere', 'info']]],
    // Too short to be told, nobody's words, no words at all.
    ['书记指出：“要把安全放在第一位。”', []],
    ['古人云：“不患寡而患不均，不患贫而患不安。”', []],
    ['张大姐笑着说：“我在家门口上班，一个月能挣三四千块钱。”', []],
    ['推行“早发现、早报告、早隔离、早治疗、早处置”工作法。', []],
    ['他常说的“吃得苦中苦，方为人上人，不经一番寒彻骨”流传很广。', []],
  ])('%s', (text, expected) => {
    expect(said(text).map(([saying, severity]) => [saying, severity])).toEqual(expected);
  });
});

describe('what it is credited to', () => {
  const LAWS = {
    '法规/中华人民共和国护路法（2016年修正）.txt':
      '中华人民共和国护路法\n第一条　为了保护铁路，制定本法。\n第七条　沿线各村应当每月巡查路基，发现塌方立即报告。\n巡查记录保存三年。\n第八条　任何人不得在路基上堆放杂物、开沟取土。\n',
    '法规/中国共产党巡线工作条例.txt':
      '中国共产党巡线工作条例\n第七条　巡线组应当独立开展工作，不受地方干预。\n第十二条之一　巡线组进驻前应当公布电话和信箱。\n',
  };
  const credited = (text: string) =>
    findingsIn(text, [misquote], { sources: LAWS }).map(({ saying, severity, args, span }) => [
      saying ?? 'words',
      severity,
      args?.['right'] ?? args?.['source'] ?? '',
      text.slice(span.start, span.end),
    ]);

  test.each([
    // Another article of the law, and another law.
    [
      '《护路法》第八条规定：“沿线各村应当每月巡查路基，发现塌方立即报告。”',
      [['article', 'warning', '第七条', '第八条']],
    ],
    ['《护路法》第8条第二款“巡查记录保存三年”的规定', []],
    ['《护路法》第8条明确规定，“沿线各村应当每月巡查路基”。', [['article', 'warning', '第七条', '第8条']]],
    [
      '《护路法》规定：“巡线组应当独立开展工作，不受地方干预。”',
      [['elsewhere', 'warning', '法规/中国共产党巡线工作条例.txt', '《护路法》']],
    ],
    [
      '《中国共产党巡线工作条例》第十二条规定：“巡线组进驻前应当公布电话和信箱。”',
      [['article', 'warning', '第十二条之一', '第十二条']],
    ],
    // With words wrong as well.
    [
      '《护路法》第八条规定：“沿线各村应当每周巡查路基，发现塌方立即报告。”',
      [
        ['article', 'warning', '第七条', '第八条'],
        ['words', 'warning', '法规/中华人民共和国护路法（2016年修正）.txt', '每周'],
      ],
    ],
    // Right, by whatever name; the second paragraph of an article; several articles.
    ['《护路法》第七条规定：“沿线各村应当每月巡查路基，发现塌方立即报告。”', []],
    ['《中华人民共和国护路法》（2016年修正）第7条规定：“沿线各村应当每月巡查路基。”', []],
    ['《护路法》第七条第二款规定：“巡查记录保存三年。”', []],
    ['《护路法》第六条至第八条规定：“任何人不得在路基上堆放杂物、开沟取土。”', []],
    ['《巡线工作条例》第七条、第十二条之一规定：“巡线组进驻前应当公布电话和信箱。”', []],
    // Merely mentioned, or not among the sources.
    ['学习《护路法》，书记强调：“巡线组应当独立开展工作，不受地方干预。”', []],
    ['《航道法》第三条规定：“巡线组应当独立开展工作，不受地方干预。”', []],
    ['《护路法》《巡线工作条例》规定：“巡线组应当独立开展工作，不受地方干预。”', []],
    ['《巡线工作条例》第七条、《护路法》第九条规定：“巡线组应当独立开展工作，不受地方干预。”', []],
    // Named before: the article alone.
    ['第八条规定：“沿线各村应当每月巡查路基，发现塌方立即报告。”', []],
    [
      '《护路法》讲得清楚。第八条规定：“沿线各村应当每月巡查路基，发现塌方立即报告。”',
      [['article', 'warning', '第七条', '第八条']],
    ],
  ])('%s', (text, expected) => {
    expect(credited(text)).toEqual(expected);
  });
  test('nothing like it, under a shorter name', () => {
    expect(credited('《护路法》规定：“沿线乡镇要修建值班岗亭，配备对讲设备。”').map(([saying]) => saying)).toEqual([
      'unfound',
    ]);
  });
});
