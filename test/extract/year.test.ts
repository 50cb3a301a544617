import { describe, expect, test } from 'vitest';
import { newestYear } from '../../src/extract/events.js';
import { yearOfFileName } from '../../src/extract/year.js';
import { lexicon } from '../lexicon.js';
import { reading } from './read.js';

const TITLE = '在全市大会上的讲话';
const speech = (body: string, title = TITLE): string => `${title}\n同志们：\n${body}`;

/** `year|low–high reportYear source`. */
const years = (...given: Parameters<typeof reading>): string => {
  const { year, yearRange, reportYear, yearSource } = reading(...given).meta;
  return `${year ?? (yearRange === null ? '?' : yearRange.join('–'))} ${reportYear ?? '?'} ${yearSource}`;
};

describe('what comes from outside beats what is inside', () => {
  const text = speech('今年是2017年，任务艰巨。', '在2018年全市大会上的讲话');
  test.each<[string, Parameters<typeof reading>[1], string]>([
    ['option', { year: 2021, path: '2020-讲话.txt' }, '2021 ? option'],
    ['file name', { path: '2020-讲话.txt' }, '2020 ? filename'],
    ['title', { path: '讲话.txt' }, '2018 ? title'],
    ['title, no file', {}, '2018 ? title'],
  ])('%s', (_, options, expected) => {
    expect(years(text, options)).toBe(expected);
  });

  test.each<[string, string]>([['text beats inference', '2017 ? text']])('%s', (_, expected) => {
    expect(years(speech('今年是2017年，要迎接“十四五”开局之年。'))).toBe(expected);
  });
});

describe('file name', () => {
  test.each<[string | null, number | null]>([
    ['2019-讲话.txt', 2019],
    ['讲话（2019年）.docx', 2019],
    ['讲话_2019.txt', 2019],
    ['20190301讲话.txt', 2019],
    ['讲话201903.txt', 2019],
    ['讲话.txt', null],
    ['000_5e4366b29d9f51b9.txt', null],
    ['a20190b.txt', null],
    ['120190.txt', null],
    ['3019.txt', null],
    ['', null],
    [null, null],
  ])('%s: %s', (name, year) => {
    expect(yearOfFileName(name)).toBe(year);
  });
});

describe('title and date line', () => {
  test.each<[string, string]>([
    [`在2019年全市教育大会上的讲话\n同志们：\n要抓好落实。`, '2019 ? title'],
    [`在二〇一九年全市教育大会上的讲话\n同志们：\n要抓好落实。`, '2019 ? title'],
    [`${TITLE}\n（2016年3月18日）\n同志们：\n要抓好落实。`, '2016 ? text'],
    [`${TITLE}\n二〇一六年三月\n同志们：\n要抓好落实。`, '2016 ? text'],
    [`在2018年度述职评议会上的讲话\n同志们：\n要抓好落实。`, '2018–2019 2018 inferred'],
    [
      `${TITLE}\n（2020年1月5日）\n同志们：\n去年以来，取得了新成效，各项任务圆满完成。\n一、抓学习\n要认真。`,
      '2020 2019 text',
    ],
  ])('%s', (text, expected) => {
    expect(years(text)).toBe(expected);
  });
});

describe('text', () => {
  test.each<[string, string]>([
    ['今年是2017年，任务艰巨。', '2017 ? text'],
    ['2021年是建党一百周年，也是开局之年。', '2021 ? text'],
    ['刚刚过去的2022年，取得了新成效。', '2023 2022 text'],
    ['要做好2024年全市安全生产工作。', '2024 ? text'],
  ])('%s', (body, expected) => {
    expect(years(speech(body))).toBe(expected);
  });

  test.each<[string, string]>([
    ['a horizon is no date', '到2025年，全面完成任务。'],
    ['a plan to come', '2035年远景目标要谋划。'],
    ['a code', '落实〔2019〕5号文件。'],
    ['not a year', '编号2019，共2020件。'],
  ])('%s: %s', (_, body) => {
    expect(reading(speech(body)).meta.year).toBe(null);
  });
});

describe('inference from dated events', () => {
  test.each<[string, string]>([
    ['今年是“十三五”收官之年。', '2020 ? inferred'],
    ['今年是“十四五”开局之年。', '2021 ? inferred'],
    ['今年是中国共产党成立100周年。', '2021 ? inferred'],
    ['今年是新中国成立70周年。', '2019 ? inferred'],
    ['要学习贯彻党的十九大精神。', '2017–2022 ? inferred'],
    ['要学习贯彻党的二十大精神。', '2022–2027 ? inferred'],
    // elements.md §9: 第二年 of a congress of October 2017 is 2019, so the speech is of 2018.
    ['明年是贯彻党的十九大精神的第二年，今年重点抓好三件事。', '2018 ? inferred'],
    ['今年是贯彻党的十九大精神的开局之年。', '2018 ? inferred'],
    ['今年是打赢脱贫攻坚战的收官之年。', '2020 ? inferred'],
    ['大家辛苦了。', '? ? none'],
  ])('%s', (body, expected) => {
    expect(years(speech(body))).toBe(expected);
  });

  test('a range and a year exclude each other', () => {
    for (const body of ['要学习贯彻党的十九大精神。', '今年是2017年。', '大家辛苦了。']) {
      const { year, yearRange } = reading(speech(body)).meta;
      expect(year === null || yearRange === null).toBe(true);
    }
  });
});

describe('evidence', () => {
  test('every statement with its place', () => {
    const document = reading(speech('今年是2017年，要学习贯彻党的十八大精神。'));
    expect(document.meta.yearEvidence.map(({ text, implies }) => `${text} ${implies}`)).toEqual([
      '2017年 = 2017',
      '党的十八大 >= 2012',
      '党的十八大 <= 2017',
    ]);
    for (const { text, span } of document.meta.yearEvidence)
      expect(document.source.text?.slice(span?.start, span?.end)).toBe(text);
  });

  test.each<[string, string]>([
    ['要学习贯彻党的二十大、全国教育大会精神。', '党的二十大'],
    ['要落实中央八项规定精神，坚持廉洁从教。', '中央八项规定精神'],
    ['聚焦“十四五”，谋划新园区。', '十四五'],
    ['扎实开展“不忘初心、牢记使命”主题教育。', '“不忘初心、牢记使命”主题教育'],
  ])('%s: the marks behind are none of the name', (body, name) => {
    expect(reading(speech(body)).meta.yearEvidence[0]?.text).toBe(name);
  });

  test.each<[string, readonly string[]]>([
    ['要深刻领悟“两个确立”。', ['两个确立 >= 2021', `newest-event <= ${newestYear(lexicon) + 1}`]],
    [
      '党的十八大以来，校风好转；2018年又添了两所分校。',
      ['党的十八大 >= 2012', '2018年 reportYear = 2018', '2018年 >= 2018', 'next-year <= 2019'],
    ],
    // The text tells the end, or the year itself.
    ['要认真学习党的十八大报告。', ['党的十八大 >= 2012', '党的十八大 <= 2017']],
    ['今年是2022年，要深刻领悟“两个确立”。', ['2022年 = 2022', '两个确立 >= 2021']],
    ['大家辛苦了。', []],
  ])('%s: the end of a range that the text leaves open is told by what it goes by', (body, expected) => {
    const { yearEvidence } = reading(speech(body)).meta;
    expect(yearEvidence.map(({ text, implies }) => `${text} ${implies}`)).toEqual(expected);
    for (const { text, span } of yearEvidence) expect(span === null).toBe(/^[a-z-]+$/u.test(text));
  });

  test('what is not in the text has no place', () => {
    const { yearEvidence } = reading(speech('大家辛苦了。'), { year: 2021, path: '2020-讲话.txt' }).meta;
    expect(yearEvidence).toEqual([
      { text: '--year', span: null, implies: '= 2021' },
      { text: '2020-讲话.txt', span: null, implies: '= 2020' },
    ]);
  });
});

test('a year far from any speech says nothing', () => {
  expect(reading(speech('今年是1066年。')).meta.year).toBe(null);
});

describe('years to come, and headings', () => {
  test.each<[string, string]>([
    [
      '一、2018年工作回顾\n成绩来之不易。\n二、2019年经济社会发展总体要求\n要做好2022年冬奥会备战工作。',
      '2019 2018 text',
    ],
    ['二、2005年工作总体部署\n做好2010年将要举办的博览会筹备工作。', '2005 ? text'],
    ['二、2017年工作总体部署\n做好2019年省第十五届运动会筹备工作。', '2017 ? text'],
    // No gathering: what is done in the year itself.
    ['要做好2019年大运河文化带建设工作。', '2019 ? text'],
    ['要做好2019年全运输过程管理工作。', '2019 ? text'],
    ['要做好2019年各项工作，支持冬奥会。', '2019 ? text'],
    // The end of a span is no year of its own.
    ['去年，对2016—2020年的科技发展作出了工作部署。\n二、2017年主要任务\n抓好落实。', '2017 2016 text'],
    // What is done in the year itself.
    ['会议的任务是部署2019年安全生产工作。', '2019 ? text'],
  ])('%s', (body, expected) => {
    expect(years(speech(body))).toBe(expected);
  });
});

describe('a year ahead is no lower bound', () => {
  /** An event of the year before, so that what follows can only widen or narrow the range. */
  const SINCE = '党的十九大已经闭幕。';

  test.each<[string, string]>([
    ['2018年6月底前全部完成整改。', '2017–2018'],
    ['力争2019年实现零增长。', '2017–2019'],
    ['大桥将于2020年9月通车。', '2017–2020'],
    ['\n一、提高认识\n要认真学习。\n二、狠抓落实\n要加快进度，2018年上半年覆盖所有乡镇，务必见效。', '2017–2018'],
    ['精心筹办2022年杭州亚运会。', '2017–2022'],
    ['我省赢得2019年青年运动会举办权。', '2017–2019'],
    // What the months before already do.
    ['抓紧启动2018年度城乡居民医保征缴。', '2017–2018'],
    ['要部署2018年春运工作。', '2017–2018'],
  ])('%s', (body, expected) => {
    expect(years(speech(SINCE + body))).toMatch(new RegExp(`^${expected} `));
  });

  test.each<[string, string, string]>([
    ['what is told up to a day', '截至2018年底，已经建成12个。', '2018–2022'],
    ['what is counted from', '客流恢复到2019年的九成。', '2019–2022'],
    ['a level', '价格回落到2019年水平。', '2019–2022'],
    ['the first months', '2019年前三季度，外贸稳中有进。', '2019–2022'],
    ['about then', '2018年前后，老街拆迁了一次。', '2018–2022'],
    ['held and told', '圆满举办了2018年省运会。', '2018–2022'],
  ])('near miss: %s', (_, body, expected) => {
    expect(years(speech(SINCE + body))).toMatch(new RegExp(`^${expected} `));
  });
});

describe('an event that has not come yet', () => {
  test.each<[string, string]>([
    ['党的十八大以来，我们做好北京冬奥会筹办工作。', '2012–2022'],
    ['党的十六大以后，农村进入逐步取消农业税的新阶段。', '2002–2006'],
    // Near misses.
    ['北京冬奥会开得精彩，服务做得扎实。', '2022–2023'],
    ['全面取消农业税以后，农村面貌变了。', '2006–2007'],
  ])('%s', (body, expected) => {
    expect(years(speech(body))).toMatch(new RegExp(`^${expected} `));
  });
});

describe('what is named ever since leaves the end open: the newest year the dictionaries know, and the next', () => {
  const OPEN = newestYear(lexicon) + 1;
  test.each<[string, number]>([
    ['全院要严格落实中央八项规定精神，守住廉洁行医的底线。', 2012],
    ['建设社会主义新农村，要从改水改厕抓起。', 2005],
    ['民法典是社会生活的百科全书，企业法务要带头学。', 2021],
    ['要以供给侧结构性改革为主线，抓好粮油加工。', 2015],
    ['党的十八大以来，学校办学条件明显改善。', 2012],
    ['党的十一届三中全会以来，乡镇企业异军突起。', 1978],
    ['党的群众路线教育实践活动开展以来，窗口作风变了样。', 2013],
    ['监察法施行以来，留置措施依法使用。', 2018],
  ])('%s: %d', (body, low) => {
    expect(years(speech(body))).toBe(`${low}–${OPEN} ? inferred`);
  });

  test.each<[string, string]>([
    ['要迅速学习贯彻党的十七届四中全会精神。', '2009–2010'],
    ['要认真学习党的十八大报告。', '2012–2017'],
    ['党的十八大以来，校风好转；2018年又添了两所分校。', '2018–2019'],
  ])('near miss: %s', (body, expected) => {
    expect(years(speech(body))).toMatch(new RegExp(`^${expected} `));
  });
});

describe('evidence that the answer contradicts', () => {
  const evidence = (body: string): readonly string[] =>
    reading(speech(body)).meta.yearEvidence.map(({ text, implies }) => `${text} ${implies}`);

  test('what was only concluded is left out', () => {
    expect(evidence('今年是2017年，要落实2030年应对气候变化的目标。')).toEqual(['2017年 = 2017']);
    expect(evidence('今年是2023年，要深入贯彻党的十八大以来的方针。')).toEqual(['2023年 = 2023', '党的十八大 >= 2012']);
  });

  test('near miss: what the text plainly says twice is shown twice', () => {
    expect(evidence('今年是2017年。说到底，今年是2018年。')).toEqual(['2017年 = 2017', '2018年 = 2018']);
  });
});

test('a year whose work is judged at the meeting is none of a plan', () => {
  expect(
    years(`${TITLE}\n同志们：\n今天召开党建工作推进会暨2019年度书记抓党建述职评议会。去年以来，有了新成效。`),
  ).toMatch(/^2019–2020/);
});

describe('a year whose last digit is left open', () => {
  test.each<[string, readonly [number, number] | null]>([
    ['201x年，全县粮食增产。', [2010, 2019]],
    ['202X年，全县粮食增产。', [2020, 2029]],
    ['201x年以来，全县深入实施乡村振兴战略。', [2017, 2019]],
    // Near misses.
    ['20XX年，全县粮食增产。', null],
    ['型号为A201x年检一次。', null],
  ])('%s', (sentence, expected) => {
    expect(reading(`在全县农业工作会议上的讲话\n同志们：\n${sentence}\n`).meta.yearRange).toEqual(expected);
  });
});

describe('the months of its own year are what a speech reviews', () => {
  test.each<[string, number | null]>([
    ['一季度，全市法院结案14905件，结案率57.6%，同比上升11.2%。', 2022],
    ['今年1—9月，全市道路交通事故386起，同比下降9.6%，整改隐患11.8万处。', 2022],
    ['前三季度，我市投资增长8%，占年度计划的74.6%。', 2022],
    ['去年，全市法院结案14905件，结案率57.6%，成效明显。一季度开局良好。', 2021],
    ['二季度要全力冲刺，结案14905件。', null],
  ])('%s', (told, year) => {
    const text = `在全市工作会议上的讲话\n（2022年10月13日）\n同志们：\n今天召开这次会议，主要任务是部署工作。\n${told}\n下面，我讲两点意见。\n一、提高认识\n要认真学习。\n二、狠抓落实\n要加快进度。`;
    expect(reading(text).meta.reportYear).toBe(year);
  });
});
