/** Slogans, targets, duties and titles: what is found in other words, and near misses. */
import { describe, expect, test } from 'vitest';
import { answers } from '../../src/cover/amounts.js';
import { coveredItems } from '../../src/cover/checklist.js';
import { nameLikeness, namerOf } from '../../src/cover/metric-likeness.js';
import { covered, metrics, read } from './read.js';

/** A line alone would be a title. */
const speech = (text: string): string => `在全市工作会议上的讲话\n\n同志们：\n\n${text}\n`;

const against = (upper: string, draft: string) => covered(read(speech(draft), 'draft'), [read(speech(upper))]);

describe('slogans', () => {
  test.each([
    ['要增强“四个意识”。', '各级干部要增强4个意识。', 'covered'],
    ['要增强“四个意识”。', '要增强政治意识、大局意识、核心意识、看齐意识。', 'covered'],
    ['要增强“四个意识”。', '要增强政治意识、大局意识。', 'missing'],
    ['要强化“两个责任”。', '十两个责任清单都要列全。', 'missing'],
    ['要做到“三个务必”。', '要做到三个必须。', 'missing'],
  ])('%s | %s', (upper, draft, status) => {
    expect(against(upper, draft).slogans.map((slogan) => slogan.status)).toEqual([status]);
  });
});

const amount = (value: number | null, unit: string | null, comparator: '=' | '>=' | '<=' | '~' | 'range' = '=') => ({
  value,
  valueMax: null,
  unit,
  comparator,
  deadline: null,
});

describe('amounts', () => {
  test.each([
    [amount(95, '%', '>='), amount(95, '%'), 'covered'],
    [amount(95, '%', '>='), amount(90, '%', '>='), 'weaker'],
    [amount(95, '%', '>='), amount(95, '%', '~'), 'weaker'],
    [amount(95, '%', '~'), amount(95, '%', '~'), 'covered'],
    [amount(20, '起', '<='), amount(25, '起', '<='), 'weaker'],
    [amount(20, '起', '<='), amount(15, '起', '<='), 'covered'],
    [amount(0, '起'), amount(2, '起'), 'weaker'],
    [amount(150, '亿元'), amount(1_500_000, '万元'), 'covered'],
    [{ ...amount(1, '周'), text: '一周内答复' }, { ...amount(1, '个月'), text: '一个月内答复' }, 'weaker'],
    [{ ...amount(1, '个月'), text: '一个月内答复' }, { ...amount(1, '周'), text: '一周内答复' }, 'covered'],
    [{ ...amount(3, '日'), text: '3日内答复' }, { ...amount(24, '小时'), text: '24小时内答复' }, 'covered'],
    [{ ...amount(2, '小时'), text: '2小时内上报' }, { ...amount(30, '分钟'), text: '30分钟内上报' }, 'covered'],
    [{ ...amount(15, '个工作日'), text: '15个工作日内答复' }, { ...amount(10, '日'), text: '10日内答复' }, 'covered'],
    [{ ...amount(30, '分钟'), text: '30分钟内上报' }, { ...amount(2, '小时'), text: '2小时内上报' }, 'weaker'],
    [{ ...amount(3, '日'), text: '3日内答复' }, { ...amount(95, '%'), text: '24小时内答复率95%' }, null],
    [amount(12, '家', '>='), amount(30, '%', '>='), null],
    [amount(null, '%'), amount(3, '%'), 'covered'],
    [amount(3, '%'), amount(null, '%'), null],
    [{ ...amount(80, '%'), deadline: '到2025年' }, { ...amount(80, '%'), deadline: '到2026年底' }, 'weaker'],
    [{ ...amount(80, '%'), deadline: '到2025年' }, { ...amount(80, '%'), deadline: '2024年底前' }, 'covered'],
  ] as const)('%j given %j', (asked, given, expected) => expect(answers(asked, given)).toBe(expected));
});

describe('metrics', () => {
  test.each([
    ['地区生产总值增长', '国内生产总值增长', true],
    ['全省固定资产投资增长', '固定资产投资增长', true],
    ['线上采购率', '医疗机构线上采购率', true],
    ['地区生产总值增长', 'GDP增速', true],
    ['农作物耕种收综合机械化率', '综合机械化水平', true],
    ['新农合覆盖面', '全县新农合覆盖率', true],
    ['中小学校课后服务覆盖面保持', '课后服务覆盖率', true],
    ['森林覆盖率', '绿化覆盖率', false],
    ['河道保洁覆盖率', '宽带网络覆盖率', false],
    ['河道保洁覆盖率', '覆盖率', false],
    ['机械化率', '电气化率', false],
    ['粮食产量', '财政收入', false],
    ['投资', '招商引资到位投资', false],
  ])('%s and %s', (one, other, alike) => {
    const named = namerOf(metrics);
    const of = (metric: string) => named({ metric, unit: '%' });
    expect(nameLikeness(of(one), of(other)) >= 0.5).toBe(alike);
  });
});

describe('targets', () => {
  const upper = '今年，全市河道保洁覆盖率要达到95%以上。';
  test.each([
    ['今年，河道保洁覆盖率要达到96%。', 'covered'],
    ['今年，河道保洁覆盖率要达到90%以上。', 'weaker'],
    ['今年，河道保洁覆盖率要达到95%左右。', 'weaker'],
    ['河道保洁的作业要跟上，今年覆盖率要达到96%以上。', 'covered'],
    ['河道保洁的作业要跟上，今年覆盖率要达到80%以上。', 'weaker'],
    ['今年，苗木成活率要达到95%以上。', 'missing'],
  ])('%s', (draft, status) => {
    expect(against(upper, draft).targets.map((target) => target.status)).toEqual([status]);
  });
});

test('what the draft adds: goals, duties and slogans that no upper text has', () => {
  const upper = '今年，全市河道保洁覆盖率要达到95%以上。要增强“四个意识”。财政部门要管好河道保洁资金。';
  const draft =
    '今年，河道保洁覆盖率要达到90%以上，苗木成活率要达到85%以上。要增强4个意识，整治“四风”。林业部门要开展苗木质量抽查。财政部门要管好河道保洁资金。';
  const items = against(upper, draft).ownItems.map(({ kind, text }) => `${kind} ${text}`);
  expect(items).toEqual([
    'targets 苗木成活率达到85%以上',
    'responsibilities 林业部门：开展苗木质量抽查',
    'slogans 四风',
  ]);
  expect(covered(read(speech(draft), 'draft'), []).ownItems).toEqual([]);
});

describe('a clause that is wanting', () => {
  const unit = (body: string): string => `一、推进移风易俗\n${body}\n`;
  const upper = unit('修订完善村规民约，规范红白喜事操办标准，党员干部要带头执行婚丧事宜报告制度。');
  test.each<[string, string, string, readonly string[]]>([
    [
      'the others are there',
      '要修订村规民约，完善红白喜事操办标准，规范操办流程。',
      'partly',
      ['党员干部要带头执行婚丧事宜报告制度'],
    ],
    ['said in other words', '要修订村规民约，完善红白喜事操办标准，婚丧事宜报告制度党员干部都要执行。', 'covered', []],
  ])('%s', (_, body, status, clauses) => {
    const [row] = against(upper, unit(body)).requirements;
    expect(row?.status).toBe(status);
    expect(row?.why.find(({ kind }) => kind === 'clauses')?.items ?? []).toEqual(clauses);
  });

  // Each shares a word with the clause before it; what it asks of its own is there or not.
  test.each<[string, string, string, readonly string[]]>([
    [
      '水库必须落实行政、技术、巡查责任人，汛期24小时值守，病险水库一律空库运行。',
      '水库必须落实行政、技术、巡查责任人，汛期24小时值守。',
      'partly',
      ['病险水库一律空库运行'],
    ],
    [
      '水库必须落实行政、技术、巡查责任人，汛期24小时值守，病险水库一律空库运行。',
      '水库要落实行政、技术、巡查责任人，汛期24小时值守，凡是病险水库都要空库运行。',
      'covered',
      [],
    ],
    [
      '校车要逐车检验、逐人登记，驾驶员每学期集中培训，超员校车一律吊销许可标牌。',
      '校车要逐车检验、逐人登记，驾驶员每学期要集中培训。',
      'partly',
      ['超员校车一律吊销许可标牌'],
    ],
    [
      '校车要逐车检验、逐人登记，驾驶员每学期集中培训，超员校车一律吊销许可标牌。',
      '校车要逐车检验、逐人登记，驾驶员每学期要集中培训。发现超员的，吊销其许可标牌。',
      'covered',
      [],
    ],
    [
      '窗口要推行一次告知、限时办结，大厅增设帮办代办专员，老年人窗口保留现金缴费渠道。',
      '窗口要推行一次告知、限时办结，大厅要增设帮办代办专员。',
      'partly',
      ['老年人窗口保留现金缴费渠道'],
    ],
    [
      '窗口要推行一次告知、限时办结，大厅增设帮办代办专员，老年人窗口保留现金缴费渠道。',
      '窗口要推行一次告知、限时办结，大厅要增设帮办代办专员，方便老年人用现金缴费。',
      'covered',
      [],
    ],
    [
      '合作社要规范财务、公开账目，成员代表大会按期换届，空壳合作社限期清理注销。',
      '合作社要规范财务、公开账目，成员代表大会要按期换届。',
      'partly',
      ['空壳合作社限期清理注销'],
    ],
    [
      '合作社要规范财务、公开账目，成员代表大会按期换届，空壳合作社限期清理注销。',
      '合作社要规范财务、公开账目，成员代表大会要按期换届，“空壳社”要限期注销。',
      'covered',
      [],
    ],
  ])('%s | %s', (asked, body, status, clauses) => {
    const [row] = against(unit(asked), unit(body)).requirements;
    expect([row?.status, row?.why.find(({ kind }) => kind === 'clauses')?.items ?? []]).toEqual([status, clauses]);
  });

  test('one that only explains asks for nothing', () => {
    const explained = unit('修订完善村规民约，规范红白喜事操办标准，这历来是农村群众反映强烈的突出问题。');
    const draft = unit('要修订村规民约，完善红白喜事操办标准，规范操办流程。');
    expect(against(explained, draft).requirements.map((row) => row.status)).toEqual(['covered']);
  });
});

describe('what the draft only tells of answers nothing', () => {
  const upper =
    '同志们：\n\n一、抓好河道\n要健全河长制，河道保洁覆盖率达到95%以上。\n\n二、抓好道路\n要新改建农村公路120公里。\n';
  const draft = (told: string): string =>
    `同志们：\n\n去年以来，农村工作取得新成绩。新改建农村公路130公里。\n\n一、存在的主要问题\n${told}\n\n二、抓好重点工作\n要管好农贸市场，方便群众买菜卖菜。\n`;
  test.each([
    [
      'a figure among the problems',
      '一些地方管护不力，河道保洁覆盖率仅为96%，死角较多。',
      ['missing', 'missing'],
      ['missing', 'missing'],
    ],
    [
      'what is only to be seen',
      '但也要清醒地看到，河长制还不健全，河道保洁覆盖率仅为96%，死角较多。',
      ['missing', 'missing'],
      ['missing', 'missing'],
    ],
    // Asked for among the problems all the same.
    [
      'a sentence there that asks',
      '管护不力的问题突出。要健全河长制，河道保洁覆盖率要达到96%以上。',
      ['covered', 'missing'],
      ['covered', 'missing'],
    ],
  ])('%s', (_, told, targets, requirements) => {
    const result = against(upper, draft(told));
    expect(result.targets.map(({ status }) => status)).toEqual(targets);
    expect(result.requirements.map(({ status }) => status)).toEqual(requirements);
  });

  test.each([
    ['去年各村新改建农村公路130公里，群众满意。', 'missing'],
    ['去年修了一半，今年要新改建农村公路130公里。', 'covered'],
  ])('a sentence of last year among demands: %s', (told, status) => {
    const result = against(upper, `同志们：\n\n一、抓好重点工作\n要管好农贸市场。${told}\n`);
    expect(result.targets[1]?.status).toBe(status);
  });

  // A chapter between demands is told where it tells of what has been, and asks where it does not.
  test.each([
    ['', 'covered'],
    ['去年，全县上下一起努力，', 'missing'],
    ['截至目前，', 'missing'],
    ['大家一起努力，已完成任务，', 'missing'],
    // Of no time.
    ['为了群众出行，', 'covered'],
    ['把情况了解清楚，', 'covered'],
    ['已建管网管起来，', 'covered'],
    ['同比增速保持平稳，', 'covered'],
  ])('a chapter that only gives figures, %j before them', (before, status) => {
    const told = `二、建设美丽河湖，改善出行条件\n\n（一）河道环境明显改善。${before}河道保洁覆盖率达到96%，清淤河道43公里。\n\n（二）改善出行条件。${before}新改建农村公路130公里，农村公路优良率达到90%，修复桥梁12座。`;
    const whole = `同志们：\n\n下面，我讲三点意见。\n\n一、稳住粮食生产\n\n要把播种面积落实到地块。\n\n${told}\n\n三、加强组织领导\n\n要压实责任，要严格考核。\n`;
    const draft = read(`在全县农村工作会议上的讲话\n\n${whole}`, 'draft');
    expect(draft.analysis.moves?.some(({ kind }) => kind === 'review')).toBe(true);
    const { requirements } = covered(draft, [read(speech('同志们：\n\n一、抓好道路\n要改善出行条件，修复桥梁。\n'))]);
    expect(requirements.map((unit) => unit.status)).toEqual([status]);
  });

  test('of a checklist neither', () => {
    const items = [{ targets: [{ metric: '河道保洁覆盖率', atLeast: 90, unit: '%' }] }];
    const statusFor = (told: string) => coveredItems({ items }, read(draft(told), 'draft'), metrics)[0]?.status;
    expect(statusFor('一些地方管护不力，河道保洁覆盖率仅为96%，死角较多。')).toBe('missing');
    expect(statusFor('管护不力的问题突出。河道保洁覆盖率要达到96%以上。')).toBe('covered');
  });
});

describe('figures of tables that name nothing', () => {
  const table = (figure: string): string => `一、抓好救治\n要用好下面的数：\n\n${figure}\n`;
  test.each([
    ['≥72%', '≥72%', 'covered'],
    ['≥72%', '≥68%', 'missing'],
  ])('%s | %s', (upper, draft, status) => {
    const asked = (text: string, id: string) => {
      const own = read(speech(table(text)), id);
      const target = { text, metric: '≥', value: 72, valueMax: null, unit: '%', comparator: '=' as const };
      const start = own.text.indexOf(text);
      const span = { start, end: start + text.length };
      const whole = { ...target, deadline: null, status: 'goal' as const, placeholder: false, span };
      return { ...own, analysis: { ...own.analysis, targets: [whole] } };
    };
    const { targets } = covered(asked(draft, 'draft'), [asked(upper, 'upper')]);
    expect(targets.map((target) => target.status)).toEqual([status]);
  });
});

describe('responsibilities', () => {
  const upper = '各市医保部门要建立异地就医协查台账，定期比对大额费用清单。';
  test.each([
    ['各县医保部门要建立异地就医协查台账，按月比对大额费用清单。', 'covered'],
    ['各县公安机关要建立异地就医协查台账，按月比对大额费用清单。', 'partly'],
    ['各县医保部门要组织业务技能竞赛。', 'missing'],
  ])('%s', (draft, status) => {
    expect(against(upper, draft).responsibilities.map((duty) => duty.status)).toEqual([status]);
  });
});

describe('what a duty that is partly there lacks', () => {
  test.each([
    ['市住建部门要在3月底前完成燃气管网排查。', '县住建局要在4月底前完成燃气管网排查。', 'later'],
    ['市住建部门要在3月底前完成燃气管网排查。', '县住建局要在3月底前完成燃气管网排查。', null],
    ['县水利局要每月巡查一次病险水库。', '县水利局要每季度巡查一次病险水库。', 'seldomer'],
    ['各市医保部门要建立异地就医协查台账。', '各县公安机关要建立异地就医协查台账。', 'actor'],
    ['县水利局要抓紧排查山塘水库隐患。', '县水利局要抓紧山塘水库清淤。', 'work'],
    ['各市医保部门要建立异地就医协查台账。', '各县医保部门要组织业务技能竞赛。', null],
  ])('%s | %s', (upper, draft, why) => {
    expect(against(upper, draft).responsibilities.map((duty) => duty.why)).toEqual([why]);
  });
});

describe('an actor named with another duty', () => {
  const upper = '县融媒体中心要每天播报防火情况。';
  test.each([
    ['县融媒体中心要讲好防火故事。', 'partly'],
    ['县融媒体中心要开设专栏。', 'missing'],
    ['县融媒体中心要天天播报各镇防火情况。', 'covered'],
  ])('%s', (draft, status) => {
    expect(against(upper, draft).responsibilities.map((duty) => duty.status)).toEqual([status]);
  });
});

describe('titles', () => {
  const upper = '要贯彻《河道管理条例》和《关于加强湿地保护修复工作的实施意见》，把《意见》落到实处。';
  test.each([
    ['要学习《河道管理条例》。', ['covered', 'missing']],
    ['要学习河道管理条例。', ['covered', 'missing']],
    ['要落实《省政府关于加强湿地保护修复工作的实施意见》。', ['missing', 'covered']],
    ['要学习《道路管理条例》。', ['missing', 'missing']],
  ])('%s', (draft, statuses) => {
    expect(against(upper, draft).titles.map(({ status }) => status)).toEqual(statuses);
  });
});

test('names of objects as slogans and ids do no harm', () => {
  const result = covered(read('constructor __proto__ 要抓好落实。', '__proto__'), [
    read('要做到constructor。', 'constructor'),
  ]);
  expect(result.against).toEqual(['constructor']);
});

describe('a ban and an order', () => {
  test.each([
    // What is forbidden is ordered, or the other way round.
    ['各乡镇卫生院不得超范围收费。', '镇卫生院要收费。', 'missing'],
    ['各林场不得虚报造林数据。', '各林场要及时上报造林数据。', 'missing'],
    ['各林场要及时上报造林数据。', '各林场不得虚报造林数据。', 'missing'],
    ['村级组织要按时公开财务收支。', '村级组织严禁公开财务收支明细。', 'missing'],
    ['各乡镇一律不得夜间载客。', '各乡镇负责夜间载客。', 'missing'],
    // Near misses: both forbid, in other words; both order; an order beside a ban.
    ['各林场不得虚报造林数据。', '各林场严禁虚报造林数据。', 'covered'],
    ['各林场不得虚报造林数据。', '各林场要坚决杜绝虚报造林数据。', 'covered'],
    ['各林场不得虚报造林数据。', '各林场要管好台账，绝不允许虚报造林数据。', 'covered'],
    ['各林场要及时上报造林数据。', '各林场必须及时上报造林数据，不得迟报。', 'covered'],
    ['各林场要及时上报造林数据。', '各林场不得不及时上报造林数据。', 'covered'],
    // What they are about forbids nothing.
    ['各镇街要巡查不可移动文物。', '各镇街要巡查不可移动文物，建好台账。', 'covered'],
    ['民政部门要上门照料生活不能自理老人。', '县民政局要组织人手上门照料生活不能自理老人。', 'covered'],
    ['各镇街要管护好禁止开发区域。', '各镇街必须管护好禁止开发区域。', 'covered'],
    ['各镇街要解决不动产登记积案。', '各镇街必须抓紧解决不动产登记积案。', 'covered'],
    ['各镇街要帮群众办好解决不了的难事。', '各镇街必须帮群众办好解决不了的难事。', 'covered'],
    // Neglect is forbidden where its contrary is ordered.
    ['各镇街不能放松危化品运输监管。', '各镇街要加强危化品运输监管。', 'covered'],
    ['各林场要及时上报造林数据。', '各林场不得迟报造林数据。', 'covered'],
    ['各林场不得迟报造林数据。', '各林场要及时上报造林数据。', 'covered'],
    ['各镇街不得耽误春耕备耕。', '各镇街要抓好春耕备耕。', 'covered'],
    ['各镇街不能漏掉一户困难老人。', '各镇街要走访每一户困难老人。', 'covered'],
  ])('%s | %s: %s', (upper, draft, status) => {
    expect(against(upper, draft).responsibilities.map((duty) => duty.status)).toEqual([status]);
  });

  test.each([
    ['一、严格管理。严禁组织学生参加商业性活动。', '一、严格管理。要组织学生参加商业性活动。', 'missing'],
    ['一、严格管理。要组织师生开展应急演练。', '一、严格管理。不得组织师生开展应急演练。', 'missing'],
    ['一、严格管理。严禁组织学生参加商业性活动。', '一、严格管理。不得组织学生参加商业性活动。', 'covered'],
    ['一、严格管理。要组织师生开展应急演练。', '一、严格管理。必须组织师生开展应急演练。', 'covered'],
  ])('requirements: %s | %s: %s', (upper, draft, status) => {
    expect(against(upper, draft).requirements.map((one) => one.status)).toEqual([status]);
  });

  test('what the draft forbids and the upper text orders is its own, in its words; modality and duty stand apart', () => {
    const { ownItems, responsibilities } = against('各林场要及时上报造林数据。', '各林场不得虚报造林数据。');
    expect(ownItems.map(({ text }) => text)).toEqual(['各林场：不得虚报造林数据']);
    expect(responsibilities).toMatchObject([{ actor: '各林场', modality: '要', duty: '及时上报造林数据' }]);
  });
});

describe('a sentence that demands, of short clauses, of which nothing is there', () => {
  const upper = (last: string): string =>
    `一、加强水质监测\n\n生态环境部门要每月监测水源地和管网末梢水质，及时公布结果。${last}`;
  const draft = (last: string): string =>
    `一、加强水质监测\n\n生态环境部门要每月监测水源地和管网末梢水质，按时公布结果。${last}`;
  test.each([
    ['凡是弄虚作假的，一律严肃追责。', '', 'partly'],
    ['凡是弄虚作假的，一律严肃追责。', '对弄虚作假的要严肃追责。', 'covered'],
    ['凡是弄虚作假的，一律严肃追责。', '凡是弄虚作假的，一律严肃追责。', 'covered'],
    // It asks for nothing.
    ['这项工作，大家都很关心。', '', 'covered'],
  ])('%s | %s', (asked, given, status) =>
    expect(against(upper(asked), draft(given)).requirements.map((requirement) => requirement.status)).toEqual([status]),
  );
});
