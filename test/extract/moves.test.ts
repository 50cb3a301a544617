import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { sourceFromString } from '../../src/source/text.js';
import { lexicon } from '../lexicon.js';
import { reading } from './read.js';

/** Moves as `kind first words`. */
const moves = (text: string): readonly string[] => {
  const { moves: found, source } = reading(text);
  return (found ?? []).map(
    ({ kind, span }) => `${kind} ${(source.text ?? '').slice(span.start, span.start + 8).replace(/\s/g, ' ')}`,
  );
};
const kindOf = (text: string, part: string): string | undefined => {
  const at = text.indexOf(part);
  return reading(text).moves?.find(({ span }) => span.start <= at && at < span.end)?.kind;
};

const TITLE = '在全市大会上的讲话\n（2019年3月1日）\n';
const OPENING = '同志们：\n今天召开这次会议，主要任务是总结工作、部署任务。刚才，三位同志作了发言，讲得很好。\n';
const REVIEW = '去年，全市上下扎实工作，取得了新成效，项目建设实现突破，群众满意度进一步提升。\n';
const PROBLEMS = '在肯定成绩的同时，也要看到，工作中还存在不少问题，有的干部责任心不强，有的制度落实不严。\n';
const REQUIREMENTS =
  '下面，我讲两点意见。\n一、提高认识\n要认真学习，务必学深悟透。\n二、狠抓落实\n要扎实工作，务必见到成效。\n';
const CLOSING = '同志们，让我们紧密团结起来，锐意进取，为建设美好家园而努力奋斗！\n谢谢大家！';

test('the whole course', () => {
  expect(moves(TITLE + OPENING + REVIEW + PROBLEMS + REQUIREMENTS + CLOSING)).toEqual([
    'opening 同志们： 今天召',
    'review 去年，全市上下扎',
    'problems 在肯定成绩的同时',
    'requirements 下面，我讲两点意',
    'closing 同志们，让我们紧',
  ]);
});

test.each<[string, string, readonly string[]]>([
  ['no review', OPENING + REQUIREMENTS + CLOSING, ['opening', 'requirements', 'closing']],
  ['no problems', OPENING + REVIEW + REQUIREMENTS + CLOSING, ['opening', 'review', 'requirements', 'closing']],
  ['no closing', OPENING + REVIEW + REQUIREMENTS, ['opening', 'review', 'requirements']],
  ['CR LF', (OPENING + REQUIREMENTS + CLOSING).replace(/\n/g, '\r\n'), ['opening', 'requirements', 'closing']],
])('%s', (_, text, expected) => {
  expect(moves(TITLE + text).map((move) => move.split(' ')[0])).toEqual(expected);
});

describe('title and notice belong to none', () => {
  test.each(['在全市大会上的讲话', '（2019年3月1日）', '本文系投稿，仅供学习参考'])('%s', (line) => {
    expect(kindOf(`本文系投稿，仅供学习参考\n${TITLE}${OPENING}${REQUIREMENTS}`, line)).toBe(undefined);
  });
});

describe('content decides', () => {
  test.each<[string, string, string]>([
    ['achievements under a heading that asks', '取得显著成效', 'review'],
    ['problems under it', '存在差距不足', 'problems'],
    ['the next chapter', '要压实责任', 'requirements'],
  ])('%s', (_, part, kind) => {
    const text = `${TITLE}同志们：\n一、肯定成绩，正视问题，增强紧迫感\n去年，全市取得显著成效，各项任务圆满完成。\n但是，工作中还存在差距不足，有的作风不实，有的责任不清。\n二、明确重点，狠抓落实\n要压实责任，务必见效。\n`;
    expect(kindOf(text, part)).toBe(kind);
  });

  test('a success told in passing stays in the requirement', () => {
    const text =
      TITLE +
      OPENING +
      REQUIREMENTS.replace('务必学深悟透。', '务必学深悟透。去年有的单位学得好，取得了成效，要总结推广。');
    expect(kindOf(text, '去年有的单位')).toBe('requirements');
  });

  test('the sentence that announces the requirements opens them', () => {
    expect(kindOf(TITLE + OPENING + REVIEW + REQUIREMENTS, '下面，我讲')).toBe('requirements');
  });
});

describe('what the year is, told before the meeting is', () => {
  const LEAD = '今年是汶川特大地震五周年。前不久，邻省又发生强烈地震。';

  test.each<[string, string]>([
    ['县委、县政府决定召开这次会议，就是要敲一敲警钟。', 'opening'],
    ['刚才，三家单位发了言，都讲得不错。', 'opening'],
    ['为了开好这个会，局里的同志跑了17个村。', 'opening'],
    ['今天把大家请来，就是商量一件事。', 'opening'],
    // Near miss: what the year asks, with nothing of the meeting behind it.
    ['全县上下务必绷紧这根弦。', 'requirements'],
  ])('%s', (sentence, kind) => {
    const text = `${TITLE}同志们：\n${LEAD}${sentence}${REQUIREMENTS}`;
    expect(kindOf(text, '今年是汶川')).toBe(kind);
    expect(kindOf(text, '下面，我讲')).toBe('requirements');
  });
});

describe('what stands before the announcement in its paragraph', () => {
  test.each<[string, string]>([
    ['刚才通报的几组数字，大家会后要再消化消化。', 'opening'],
    ['刚才三个村的做法，各镇要学一学。', 'opening'],
    ['刚才点到名的单位，必须认领。', 'opening'],
    ['有的同志还当起了“甩手掌柜”，这种想法要不得。', 'problems'],
    ['有的部门还在观望，这个苗头要警惕。', 'problems'],
  ])('%s', (sentence, kind) => {
    const problems = kind === 'problems' ? '但是，问题也不少，有的责任不清，有的落实不严。' : '';
    expect(kindOf(`${TITLE}${OPENING}${problems}${sentence}${REQUIREMENTS}`, sentence)).toBe(kind);
  });

  test('near miss: a passage that leads into them', () => {
    const lead = '省委对这项工作高度重视，明确要求年内完成。';
    expect(kindOf(`${TITLE}${OPENING}${lead}${REQUIREMENTS}`, lead)).toBe('requirements');
  });
});

describe('headings as they are spoken', () => {
  const RESULTS = '这一年过路的车没有少，塌方一次没有。桥面换了新板，老百姓走得踏实。';
  const SHORT = '路政的人到场要一个钟头。群众打来的电话，值班的人记在纸上就完了。';
  const TASKS = '路政大队把班排满。值班的电话录音留存。';

  test.each<[string, string, string]>([
    ['先说成绩。', '再说问题。', '最后提要求。'],
    ['先讲进步：', '再讲不足：', '再讲任务：'],
    ['先看家底。', '再看短板。', '最后讲打算。'],
    ['首先说说去年的工作。', '接着说说差距。', '最后说要求。'],
    ['先摆一摆成绩和变化。', '反过来看一看毛病。', '再说怎么干。'],
    ['先说喜的。', '再说忧的。', '再谈谈下一步的打算。'],
    ['先说高兴的。', '再说坐不住的。', '最后提要求。'],
  ])('%s %s %s', (results, problems, tasks) => {
    const text = `${TITLE}${OPENING}${results}${RESULTS}\n${problems}${SHORT}\n${tasks}${TASKS}\n${CLOSING}`;
    expect(kindOf(text, '桥面')).toBe('review');
    expect(kindOf(text, '群众打来')).toBe('problems');
    expect(kindOf(text, '路政大队')).toBe('requirements');
  });

  test('each alone in its paragraph', () => {
    const text = `${TITLE}${OPENING}先说成绩。\n${RESULTS}\n再说不足。\n${SHORT}\n${REQUIREMENTS}`;
    expect(kindOf(text, '桥面')).toBe('review');
    expect(kindOf(text, '群众打来')).toBe('problems');
  });

  test.each(['但是，难听的话也得讲。', '可话说回来，还有不少毛病。'])(
    'results end where the paragraph turns: %s',
    (turn) => {
      const failings = '有的路段半年没人巡。有的护栏坏了，拿绳子一拴了事。';
      const text = `${TITLE}${OPENING}先说家底。${RESULTS}${turn}${failings}\n${REQUIREMENTS}`;
      expect(kindOf(text, '桥面')).toBe('review');
      expect(kindOf(text, '有的路段')).toBe('problems');
    },
  );

  test('under a chapter that urges', () => {
    const text = `${TITLE}${OPENING}下面，我讲两点意见。\n一、家底要看清\n先说成绩。${RESULTS}\n再说不足。${SHORT}\n二、狠抓落实\n要扎实工作。\n`;
    expect(kindOf(text, '桥面')).toBe('review');
    expect(kindOf(text, '群众打来')).toBe('problems');
  });

  test.each(['再说，问题也不是一天形成的，急不得。', '先说一句题外话。', '再讲讲问题导向这根弦，各级务必绷紧。'])(
    'near miss: %s',
    (sentence) => {
      const text = `${TITLE}${OPENING}下面，我讲两点意见。\n一、提高认识\n要学深悟透。\n${sentence}\n二、狠抓落实\n要扎实工作。\n`;
      expect(kindOf(text, sentence)).toBe('requirements');
    },
  );
});

describe('words of leave as they are spoken', () => {
  const BODY = `${TITLE}${OPENING}${REQUIREMENTS}`;

  test.each([
    '最后我再啰嗦一句，防汛这件事，平时多流汗，汛期少流泪。',
    '最后，送大家两句话：功成不必在我，功成必定有我。',
    '最后再说几句心里话。干这一行，图的是心安。',
    '话不多说，大家回去就干。',
    '今天就讲到这里。',
    '我的党课就讲到这里，谢谢大家！',
    '我就讲这些。',
    '好，今天的会就开到这里，散会。',
    '散会。',
    '会议到此结束。',
  ])('a paragraph: %s', (paragraph) => {
    expect(kindOf(`${BODY}${paragraph}\n`, paragraph)).toBe('closing');
  });

  test.each(['我就讲这些。', '今天就讲到这里，谢谢大家。', '散会。', '谢谢大家！', '话不多说，看行动。'])(
    'a sentence: %s',
    (sentence) => {
      const text = `${BODY.trimEnd()}各镇每周报一次进度。${sentence}\n`;
      expect(kindOf(text, '各镇每周')).toBe('requirements');
      expect(kindOf(text, sentence)).toBe('closing');
    },
  );

  test.each([
    '最后，规矩要立起来。各单位务必对照清单，逐条整改。',
    '最后再强调一点纪律。任何人不得说情打招呼，一律从严处理。',
    '散会以后，各镇要马上动手，务必在天黑前到位。',
    '差距就在这些地方，要一项一项补，务必补齐。',
  ])('near miss: %s', (paragraph) => {
    expect(kindOf(`${BODY}${paragraph}\n各镇每周报一次进度。同时，要把好质量关，务必见效。\n`, paragraph)).toBe(
      'requirements',
    );
  });
});

test('说得难听一点 announces nothing', () => {
  const sentence = '真正转化的没有几件，说得难听一点，这叫“沉睡资产”。';
  const text = `${TITLE}${OPENING}但是，问题也不少，有的责任不清，有的落实不严。${sentence}家底就这么薄。\n${REQUIREMENTS}`;
  expect(kindOf(text, sentence)).toBe('problems');
});

describe('words of leave inside the last paragraph', () => {
  const LAST = '一、提高认识\n要学深悟透。\n二、狠抓落实\n一是分解任务。要落到人头。\n二是务实过硬。要多到一线看一看。';

  test.each<[string, string]>([
    ['老师们、同志们，今年是开局之年，让我们撸起袖子加油干！', 'closing'],
    ['各位代表，蓝图已经绘就，让我们奋力前行！', 'closing'],
    ['我们的同志，要多到群众中去。', 'requirements'],
    ['各位局长要亲自抓。', 'requirements'],
  ])('%s %s', (sentence, kind) => {
    expect(kindOf(`${TITLE}同志们：\n${LAST}${sentence}谢谢大家。\n`, sentence)).toBe(kind);
  });
});

test.each<[string, string]>([
  ['应当看到，有些干部的作风还不扎实，有的整天忙于迎来送往，责任心不强。', 'problems'],
  ['应当看到，形势对我们有利，要抓住机遇。', 'requirements'],
])('%s %s', (sentence, kind) => {
  const text = `${TITLE}${OPENING}下面，我讲两点意见。\n一、提高认识\n要认真学习，务必学深悟透。\n${sentence}\n二、狠抓落实\n要扎实工作。\n`;
  expect(kindOf(text, sentence)).toBe(kind);
});

test('the year gone by under a plain heading is told, not asked', () => {
  const text = `${TITLE}同志们：\n一、居民最有发言权\n去年一年，街道上下抓治理，改造小区9个，惠及居民4300户。\n二、狠抓落实\n要扎实工作。\n`;
  expect(kindOf(text, '改造小区')).toBe('review');
});

describe('shortcomings under a heading that looks back', () => {
  const REVIEWED = '一、2022年工作回顾\n过去一年，各项工作取得新成效，投资增长8%，民生持续改善。\n';
  const NEXT = '\n二、今年重点任务\n要扎实工作。\n';

  test.each<[string, string, string]>([
    [
      '在看到发展成就的同时，我们也清醒认识到，发展面临不少挑战。外部环境不确定性加大，民间投资预期不稳。一些干部能力不足，作风不实。',
      '外部环境',
      'problems',
    ],
    ['一年来，我们攻坚克难。外贸进出口稳中提质，民营经济总量再创新高。', '外贸', 'review'],
  ])('%s', (paragraph, part, kind) => {
    expect(kindOf(`${TITLE}同志们：\n${REVIEWED}${paragraph}${NEXT}`, part)).toBe(kind);
  });
});

test('two sides of a sentence, one done and one wrong, part it', () => {
  const text = `${TITLE}同志们：\n下面，我讲两点意见。\n一、把底数摸清\n过去一年，大家下了不少力气。一方面，管网漏损率由21%降到了14%；另一方面，老城区水压还没有上来，个别小区半夜才有水，有的投诉拖了半年。\n二、狠抓落实\n要扎实工作。\n`;
  expect(kindOf(text, '管网漏损率')).toBe('review');
  expect(kindOf(text, '老城区')).toBe('problems');
});

describe('a paragraph behind the last member of a list', () => {
  test.each<[string, string]>([
    ['与此同时，家底并不厚实，有的公司还在亏损线上挣扎，有的部门互相推诿。', 'problems'],
    ['这些成绩，是大家一点一滴干出来的。', 'review'],
  ])('%s', (paragraph, kind) => {
    const text = `${TITLE}同志们：\n一、2018年：爬坡过坎\n1.效益上扬。实现收入28亿元，同比增长12%。\n2.职工受益。人均收入达到5万元。\n${paragraph}\n二、2019年：攻坚克难\n要扎实工作。\n`;
    expect(kindOf(text, paragraph.slice(0, 6))).toBe(kind);
  });
});

test('what those who spoke before found out is no problem told', () => {
  const text = `${TITLE}同志们：\n今天，我们听取了述职。从刚才的述职中，我感到，大家客观总结了过去一年的工作，指出了存在的问题和原因，提出了下一步措施。\n${REQUIREMENTS}`;
  expect(kindOf(text, '从刚才')).toBe('opening');
});

test('what the year is, told among the results', () => {
  const text = `${TITLE}同志们：\n一、看清成绩，看准差距\n今年是收官之年，市里对公交工作的要求比往年更高。上半年，完成客运量1.37亿人次，同比增长3.1%，新购车辆60台。\n但是，差距也不小，有的作风不实，有的责任不清。\n二、抓好落实\n要扎实工作。\n`;
  expect(kindOf(text, '今年是')).toBe('review');
});

test.fails('找差距 as a purpose is no problem told', () => {
  expect(
    kindOf(`${TITLE}同志们：\n利用半天时间，把大家请来座谈，目的就是听听实话、找找差距。\n${REQUIREMENTS}`, '利用半天'),
  ).toBe('opening');
});

test.each(['', '\n', '一', '同志们：'])('%j does not break them', (text) => {
  expect(() => moves(text)).not.toThrow();
});

describe('footnotes and endnotes', () => {
  const speech = TITLE + OPENING + REQUIREMENTS + CLOSING;
  const notes = '\n1.数据来自县统计局快报。\n截至2018年底。';
  const text = speech + notes;
  const at = (start: number, end: number, origin: object) => ({ start, end, origin, style: null });
  const body = at(0, speech.length, { paragraph: 1 });
  const note = at(speech.length + 1, text.length, { footnote: 1, paragraph: 1 });

  test('are no part of the course of a speech, nor of its outline', () => {
    const { moves: found = [], outline = [] } = analyze(
      { ...sourceFromString(text), paragraphs: [body, note] },
      lexicon,
    );
    expect(found.at(-1)).toMatchObject({ kind: 'closing', span: { end: speech.length } });
    expect(outline.length).toBe(2);
    expect(outline.at(-1)?.span.end).toBeLessThan(speech.indexOf('同志们，让我们'));
  });

  test('near miss: the same lines in the text', () => {
    const { moves: found = [] } = analyze({ ...sourceFromString(text), paragraphs: [body] }, lexicon);
    expect(found.at(-1)?.span.end).toBe(text.length);
  });
});

describe('a paragraph that says it turns to the problems', () => {
  const TOLD = '上半年，公司经受住了大考。1.保电取得新成效，供电量增长5%。2.服务进一步改善，办电时长压减到22天。\n';
  test.each<[string, string]>([
    ['下面讲问题。集团巡查通报，三个地方点了我们的名。', 'problems'],
    ['接下来，我说说不足。电话响到第七声都没人接。', 'problems'],
    ['下面再讲教训。三起违章都出在一线。', 'problems'],
    ['下面，我讲两个问题。第一个问题是春耕。', 'requirements'],
  ])('%s', (head, kind) => {
    expect(kindOf(`${TITLE}${OPENING}${TOLD}${head}\n${REQUIREMENTS}${CLOSING}`, head.slice(0, 4))).toBe(kind);
  });

  test('what the meeting is for is no review', () => {
    const text = `${TITLE}同志们：\n受疫情影响，今年的年中会推迟了半个月。主要任务就一个：盘点上半年，部署下半年。\n${TOLD}${REQUIREMENTS}`;
    expect(kindOf(text, '主要任务')).toBe('opening');
    expect(kindOf(text, '经受住')).toBe('review');
  });
});

describe('a short speech, or one whose paragraphs are lost, takes no leave where it greets', () => {
  const SHORT = '下面，我讲两点意见。一、把病历写规范\n各科室要当日书写、当日质控，务必字字有据。';

  test.each([
    '同志们：\n',
    '同志们：',
    '同志们，今天这个会很短。',
    '各位老师：\n',
    '各位代表，大家上午好！',
    '老师们、同学们：\n',
    '职工同志们，',
    '乡亲们：',
  ])('%s', (greeting) => {
    expect(moves(`在全院质控会上的讲话\n${greeting}${SHORT}`).some((move) => move.startsWith('closing'))).toBe(false);
  });

  test.each<[string, string]>([
    [
      'a heading whose only body is the last paragraph',
      '三、守住安全底线\n节前要把教学楼的电路全部查一遍，责任到楼层。',
    ],
    ['the same, said without asking', '三、珍惜来之不易的局面\n食堂从承包改为自营，饭菜价格降了下来，家长放了心。'],
  ])('%s', (_, end) => {
    const text = `${TITLE}${OPENING}下面，讲三点意见。\n一、提高认识\n要认真学习。\n二、抓好落实\n要分工到人。\n${end}`;
    expect(kindOf(text, end.split('\n')[1] ?? '')).not.toBe('closing');
  });

  test.each<[string, string]>([
    ['a short speech that does take leave', '同志们，让我们一起努力，把医院办得更好！'],
    ['thanks at its end', '谢谢大家！'],
  ])('near miss: %s', (_, leave) => {
    expect(kindOf(`在全院质控会上的讲话\n同志们：\n${SHORT}\n${leave}`, leave)).toBe('closing');
  });
});

describe('before anything is announced', () => {
  const ANNOUNCED = '根据局党组会议研究的意见，下面我讲两个问题。\n一、提高认识\n要认真学习，务必学深悟透。\n';
  test.each<[string, string]>([
    [
      '刚才，两位部长讲了话。陈部长的讲话，充分肯定了我市的办学成果，对做强职教提出了明确要求，我们要认真落实。',
      '陈部长的讲话',
    ],
    ['刚才，对先进集体进行了表彰。希望大家以先进为榜样，见贤思齐，再创新业绩。', '希望大家以先进'],
    ['本次培训的举办，是落实全员轮训的规定动作，希望大家珍惜机会。', '本次培训'],
    ['希望通过今天的会议，大家以这次会议为新起点，迅速掀起项目建设热潮。', '希望通过今天'],
    ['方才，各镇汇报了春耕准备。这次汇报体现出两个特点。一是数字实。二是办法多。', '二是办法多'],
    ['刚才，各局作了汇报，讲得都很好，我完全同意。一会儿，李县长还要作重要讲话，大家要认真学习。', '一会儿'],
  ])('opening: %s', (text, part) => {
    expect(kindOf(`${TITLE}同志们：\n今天我们召开全市职教大会。${text}${ANNOUNCED}`, part)).toBe('opening');
  });

  test.each<[string, string]>([
    ['近期，省里召开了职教大会，对产教融合作出了周密部署，提出了严格要求。各县区要认真贯彻，务必落实到位。', '近期'],
    ['今年以来，习近平总书记多次对防汛工作作出重要指示，我们要坚决贯彻，务必落实到位。', '今年以来'],
  ])('what leads in: %s', (text, part) => {
    expect(kindOf(`${TITLE}同志们：\n今天我们召开全市大会。\n${text}\n一、提高认识\n要认真学习。\n`, part)).toBe(
      'requirements',
    );
  });
});

describe('results and shortcomings under a chapter that asks', () => {
  const under = (heading: string, text: string): string =>
    `${TITLE}${OPENING}下面，我讲两点意见。\n${heading}\n${text}\n二、狠抓落实\n要扎实工作，务必见效。\n`;
  test.each<[string, string, string, string]>([
    [
      '一、认清形势，增强责任感',
      '1至10月，全市交通安全总体平稳，有喜有忧。喜的是死亡人数比上年同期有所下降。忧的是事故总量大幅上升，险情接连发生。',
      '喜的是',
      'review',
    ],
    [
      '一、认清形势，增强责任感',
      '1至10月，全市交通安全总体平稳，有喜有忧。喜的是死亡人数比上年同期有所下降。忧的是事故总量大幅上升，险情接连发生。',
      '忧的是',
      'problems',
    ],
    [
      '一、准确把握当前形势',
      '20xx年，全市上下克难攻坚，保持了供水平稳，实现了“两增一降”。新增水源3处，管网漏损下降4个百分点。完成投资3.2亿元，比上年增长12%。供水量达到1.2亿吨，增长8%。',
      '20xx年',
      'review',
    ],
    ['一、准确把握当前形势', '2026年，全市供水要再上台阶，务必完成12处水源建设。', '2026年', 'requirements'],
    ['一、肯定成绩，鼓舞干劲', '前一阶段，各校都开了动员会。门诊量稳步增长，满意度不断提升。', '门诊量', 'review'],
    ['一、分析不足，改进工作', '比如，医疗资源还有短缺，学科发展还不够均衡，服务流程还有待优化。', '比如', 'problems'],
  ])('%s %s: %s %s', (heading, text, part, kind) => {
    expect(kindOf(under(heading, text), part)).toBe(kind);
  });

  test('what is kept an eye on is no shortcoming', () => {
    const text =
      '上半年，各县区紧盯重点领域和薄弱环节，着力消除各类隐患，没有发生重特大事故，取得的成绩要充分肯定。但是，基础还不牢，机制还不健全，认识还不到位。\n';
    expect(kindOf(`${TITLE}${OPENING}${text}${REQUIREMENTS}`, '上半年')).toBe('review');
    expect(kindOf(`${TITLE}${OPENING}${text}${REQUIREMENTS}`, '但是')).toBe('problems');
  });
});

describe('a last paragraph that calls to nobody takes no leave', () => {
  const BODY = `${TITLE}${OPENING}下面，讲两点意见。\n一、认清形势\n当前管网老化，必须更新。\n`;
  test.each<[string, string]>([
    ['我们要清醒地看到，管网漏损还在一成以上，水源只有一处，一旦遇上大旱，前面所做的就会白费。', 'requirements'],
    ['开展节水改造，是保障供水的重要举措。水价改革是我们党在农村改革中的又一探索。', 'requirements'],
    ['所以，大家要有危机感。', 'requirements'],
    ['让我们一鼓作气，把水引到每一户人家，为全县供水事业努力奋斗！', 'closing'],
  ])('%s %s', (line, kind) => {
    expect(kindOf(BODY + line, line)).toBe(kind);
  });
});

describe('a speech that numbers nothing takes leave too', () => {
  const BODY =
    '今天我们在这里举行奠基仪式。首先，我代表县委、县政府，向大家表示热烈的欢迎！\n去年，项目全部签约，征地拆迁顺利完成。\n希望施工单位科学组织，务必保质保量。\n';

  test.each(['同志们，让我们携手并肩，把电站早日建成！', '最后，祝大家工作顺利、身体健康！', '谢谢大家！'])(
    '%s',
    (leave) => {
      expect(kindOf(`在电站奠基仪式上的致辞\n各位来宾：\n${BODY}${leave}`, leave)).toBe('closing');
    },
  );

  test.each([
    '同志们，刚才，院长作了报告，讲得很好，请大家认真领会。',
    '同志们！刚才，三位校长发了言，经验可学可鉴。',
    '代表们，今天我们听了三个报告，下面分组讨论。',
  ])('near miss, which speaks of the meeting: %s', (line) => {
    expect(kindOf(`全院大会主持词\n同志们：\n现在开会。\n下面，请院长作报告。\n${line}`, line)).not.toBe('closing');
  });
});

describe('a chairman leads through the agenda before anything is asked', () => {
  const HEAD =
    '全市农田水利现场会主持词\n同志们：\n现在开会。\n今天会议的议程有三项：一是现场观摩；二是交流发言；三是王市长作重要讲话。\n';
  const TASKS =
    '下面，我就贯彻会议精神讲两点意见：\n一、抓紧传达\n各县要在三天内传达到乡镇。\n二、抓紧部署\n要把任务分解到村。\n';

  test.each([
    '二是交流发言',
    '下面，进行第一项议程。',
    '下面，请南河县县长发言。',
    '下面，由李局长通报情况。',
    '下面，首先请水利局作说明。',
    '下面，让我们以热烈的掌声欢迎王市长讲话。',
    '下面，颁发奖牌。',
    '下面，会议进行第二项。',
  ])('%s', (line) => {
    const text = `${HEAD}${HEAD.includes(line) ? '' : `${line}\n`}${TASKS}`;
    expect(kindOf(text, line)).toBe('opening');
    expect(kindOf(text, '下面，我就')).toBe('requirements');
  });

  test.each(['下面，我就今冬水利强调三点。', '下面，就抓好清淤讲几点意见。', '下面，重点抓好三件事。'])(
    'near miss: %s',
    (line) => {
      expect(kindOf(`${HEAD}${line}\n一、清淤\n要快。\n二、加固\n要牢。`, line)).toBe('requirements');
    },
  );
});

describe('what speaks of the meeting opens it, whatever it names', () => {
  const TASKS = '在此，我主要讲以下两点意见。\n一、提高认识\n要认真学习。\n二、抓好落实\n要分工到人。\n';

  test.each([
    '今天我们召开这次校园安全会议，主要目的是总结去年的成绩，分析面临的问题和挑战。',
    '刚才，护理部通报了存在的问题，指出了不足，大家要认真整改。',
    '一会儿，市里的督导组还要作重要讲话，大家要抓好落实。',
    '首先，我代表公司党委，向受表彰的先进集体表示热烈的祝贺，向一线职工表示衷心的感谢！',
    '让我们以热烈的掌声，对专家的辅导表示感谢！',
  ])('%s', (line) => {
    const text = `${TITLE}同志们：\n${line}${TASKS}`;
    expect(kindOf(text, line)).toBe('opening');
    expect(kindOf(text, '在此，我主要讲')).toBe('requirements');
  });

  test.each<[string, string]>([
    ['thanks behind a review', '在此，我代表县委，向大家表示衷心的感谢！'],
    ['what the year brought', '去年，全县粮食总产再创新高，农民收入稳步增长，取得了显著成效。'],
  ])('near miss: %s', (_, line) => {
    expect(kindOf(`${TITLE}${OPENING}${REVIEW}${line}\n${REQUIREMENTS}`, line)).toBe('review');
  });

  test('near miss: what asks at once, told in one paragraph', () => {
    const text = `${TITLE}同志们：\n今天召开这次会议，主要任务是部署安全生产。\n首先，要认清形势。近年来，尽管成绩不小，但依然存在不少问题。我们必须绷紧这根弦。\n其次，要压实责任。各单位要签订责任书。\n`;
    expect(kindOf(text, '近年来，尽管')).toBe('requirements');
  });
});

describe('the meeting itself', () => {
  const LINES =
    '同志们：\n全市粮食收购工作会议现在开会。参加今天会议的有各县分管领导。\n会议共有两项议程：\n一是由我通报收购进度；\n二是由王市长讲话。\n下面，进行会议第一项。\n同志们，今天的会议就要结束了，王市长的讲话很全面。下面，就贯彻会议精神，我讲两点意见：\n';
  test.each<[string, string]>([
    ['全市粮食收购', 'opening'],
    ['二是由王市长', 'opening'],
    ['下面，进行会议', 'opening'],
    ['下面，就贯彻', 'requirements'],
    ['一要抓好入库', 'requirements'],
    ['二要抓好结算', 'requirements'],
  ])('%s: %s', (part, kind) => {
    expect(kindOf(`${TITLE}${LINES}一要抓好入库。仓库要腾空。\n二要抓好结算。不打白条。\n`, part)).toBe(kind);
  });

  test.each<[string, string, string]>([
    ['今天的会议开得很成功，体现了两个好。一是主题好，抓住了就业。二是准备好，材料很实。\n', '二是准备好', 'opening'],
    [
      '今天的会议很重要，我讲两点。一是进一步抓就业，务必压实责任。二是抓培训，要办好班。\n',
      '二是抓培训',
      'requirements',
    ],
    ['刚才，李局长通报了情况，下面，我讲两点意见。\n', '刚才', 'opening'],
    ['刚才，李局长通报了情况，下面，我讲两点意见。\n', '下面，我讲', 'requirements'],
    ['根据会议安排，下面我讲两点意见。\n', '根据会议', 'requirements'],
  ])('%s %s: %s', (lines, part, kind) => {
    const text = `${TITLE}同志们：\n${lines}一、提高认识\n要认真学习，务必学深悟透。\n二、狠抓落实\n要扎实工作。\n`;
    expect(kindOf(text, part)).toBe(kind);
  });
});

test('a chapter without a salutation before it is no opening', () => {
  expect(
    moves('在全县供水会议上的讲话\n一、提高认识\n要认真学习，务必学深悟透。\n二、狠抓落实\n要扎实工作。\n'),
  ).toEqual(['requirements 一、提高认识 要']);
});

test.each<[string, string]>([
  ['市区新建绿地广场10个，新增绿地面积86万平方米。第三水厂建成通水。', 'review'],
  ['让我们携起手来，为建设美好家园努力奋斗！', 'closing'],
])('last paragraph: %s %s', (line, kind) => {
  const text = `${TITLE}各位代表：\n现在，我向大会报告工作。\n一、去年的工作\n去年，全市生产总值增长9.1%，财政收入完成38亿元，取得了显著成效。\n城市面貌明显改善，群众满意度进一步提升。\n${line}`;
  expect(kindOf(text, line)).toBe(kind);
});

test('a situation is no shortcoming', () => {
  const lead = `${TITLE}${OPENING}${REVIEW}`;
  const lines = '当前，我们面临着新的机遇和挑战，产业加快转移。\n';
  expect(kindOf(lead + lines + REQUIREMENTS, '当前，我们')).not.toBe('problems');
  expect(kindOf(lead + lines.replace('面临着新的机遇', '还存在不少问题') + REQUIREMENTS, '当前，我们')).toBe(
    'problems',
  );
});

describe('speeches of other occasions than the work conference', () => {
  const GREETS =
    '在二中开学典礼上的讲话\n老师们、同学们：\n今天，我们在这里举行开学典礼。首先，我代表学校，向新同学表示热烈的欢迎！\n';
  const LEAVES = '\n同学们，让我们一起出发！\n谢谢大家！';

  test.each([
    '站在新的起点上，我想和大家分享三个关键词。',
    '借此机会，我有几句话想对大家说。',
    '临行之际，我有三点希望送给大家。',
    '希望同学们爱惜粮食，光盘行动从自己做起。',
    '同时，也希望家长们多陪孩子读书。',
    '在此，我衷心希望大家把根扎在乡村。',
    '在今后的工作中，希望大家把每一个学生当亲人。',
    '借此机会，送大家三句话。',
    '在此，我郑重承诺：办公室的门对每个人都开着。',
    '新的一年，我们将把操场翻修一遍，把图书馆开到晚上九点。',
    '展望新的学年，学校要办好三件事。',
  ])('asks: %s', (line) => {
    expect(kindOf(`${GREETS}校园里的银杏又黄了。\n${line}\n书是最好的朋友。${LEAVES}`, line)).toBe('requirements');
  });

  test.each([
    '六十多年来，学校培养了十二万名毕业生，他们在各行各业取得了成绩。',
    '四年来，你们拿下了12项竞赛奖，办起了9家企业，做了3万小时志愿服务。',
    '今年7月，学校遭遇洪涝，师生连夜转移，实现了无一人伤亡。',
    '这些年大家怎样守住讲台，我看得见，成绩摆在那里。',
    '三十一年来，他带领乡亲们修通了出山路，打了9眼机井，种下2300亩核桃林。',
    '近五年来，全校有46人考上军校，为家乡争了光。',
  ])('looks back: %s', (line) => {
    expect(kindOf(`${GREETS}${line}\n在此，我提两点希望。\n一是读书。\n二是健身。${LEAVES}`, line)).toBe('review');
  });

  test.each([
    '最后，衷心祝愿同学们学业进步！',
    '祝同学们前程似锦！',
    '再见了，同学们！',
    '愿你们不负韶华！',
    '现在，我宣布，新学年开学典礼胜利闭幕！',
    '在此，给大家拜个早年，祝大家万事如意！',
  ])('takes leave: %s', (line) => {
    expect(kindOf(`${GREETS}在此，我提两点希望。\n一是读书。\n二是健身。\n${line}`, line)).toBe('closing');
  });

  test.each<[string, string, string]>([
    ['an address in the middle', '同学们，你们选择了这里，选择了人生重要的一站。', 'opening'],
    ['one that announces', '同学们，新学期开始了，我给大家提几点希望：', 'requirements'],
    ['a hope that others are heeded', '希望大家认真领会，抓好落实。', 'opening'],
    ['同时, where nothing is wrong', '同时，新的教学楼也在这个夏天落成。', 'opening'],
  ])('near miss, %s', (_, line, kind) => {
    const more = '操场边的银杏站了一百年，看着一代又一代的少年从树下走过，走向田野、工厂和课堂。'.repeat(9);
    expect(kindOf(`${GREETS}${line}\n${more}`, line)).toBe(kind);
  });

  test.each<[string, string]>([
    ['今年以来，在县委的坚强领导下，全县火情同比明显下降，防火工作取得明显进步。', 'review'],
    ['但是放眼全省，极端天气增多，我们还存在隐患突出、管护不力的问题，任务繁重。', 'problems'],
    ['今年以来，防火工作取得明显成效，要一鼓作气，务必抓好春防。', 'requirements'],
  ])('a paragraph of its own under a chapter that asks: %s', (line, kind) => {
    const text = `在全县护林防火会议上的讲话\n同志们：\n现在开会。下面，我讲两点要求。\n一、要认清形势，增强紧迫感\n${line}\n二、要压实责任，严格执法\n各单位要强化大局意识。\n`;
    expect(kindOf(text, line)).toBe(kind);
  });

  test('a report on duty tells what was done under 主要做法', () => {
    const text =
      '2022年度述职报告\n同志们：\n现将履职情况述职如下。\n一、主要做法\n一是抓实支部建设。培训党员120人次，新建活动室3个。\n二是抓牢作风。约谈干部12人次。\n二、下一步打算\n一是压实责任。要每月研究一次。\n二是办好食堂。要每周公示。\n';
    expect(kindOf(text, '培训党员')).toBe('review');
    expect(kindOf(text, '要每月')).toBe('requirements');
  });

  test.each(['一、统一认识，高度重视普查工作', '第四，切实加强部门之间的协调配合'])(
    'an excerpt that begins with what is numbered opens nothing: %s',
    (head) => {
      expect(moves(`普查工作会议上的讲话\n${head}\n要层层落实责任。\n五、严明纪律\n要说到做到。`)[0]).toMatch(
        /^requirements/,
      );
    },
  );

  test.each<[string, string, string]>([
    ['一、**年的防汛工作', '二、今年的主要任务', 'review'],
    ['一、20XX年的工作', '二、下一步工作', 'review'],
    ['一、2024年的防汛工作', '二、加强组织领导', 'requirements'],
    ['一、2024年的防汛工作', '二、防汛要年年抓', 'requirements'],
    ['一、2023年的防汛工作', '二、2024年的防汛工作', 'review'],
  ])('of two years the first is gone by: %s', (first, second, kind) => {
    const line = '汛期局地暴雨多次发生，工作队一直守在堤上。';
    expect(
      kindOf(`防汛会议上的讲话\n同志们：\n下面，我讲几点意见。\n${first}\n${line}\n${second}\n要压实责任。\n`, line),
    ).toBe(kind);
  });

  test('a chapter that faces the successes tells them first', () => {
    const text =
      '农业工作会议上的讲话\n同志们：\n下面，我提三点希望：\n一、正视成绩，认清形势，找准痛点难点\n今年，算是多灾之年，冰雪、洪涝造成了损失。但在全镇努力下，农业工作取得了可喜成绩。\n土地整治项目首次落户我镇。\n二、抓好明年工作\n要抓好春耕。\n';
    expect(kindOf(text, '今年，算是')).toBe('review');
    expect(kindOf(text, '土地整治')).toBe('review');
    expect(kindOf(text, '要抓好春耕')).toBe('requirements');
  });

  test('problems go on for paragraphs in a chapter that looks back', () => {
    const text =
      '政府工作报告\n各位代表：\n一、过去五年工作回顾\n五年来，经济总量翻了一番，民生明显改善。\n我们也清醒地认识到，工作中还存在不少问题。\n——投资增长过快，结构不协调，农业基础仍然薄弱。\n——政府职能转变还不到位，服务比较薄弱。\n二、今年主要任务\n要稳中求进。\n';
    expect(kindOf(text, '——投资')).toBe('problems');
    expect(kindOf(text, '——政府')).toBe('problems');
    expect(kindOf(text, '五年来')).toBe('review');
  });

  test('hopes behind the last of the results ask', () => {
    const text =
      '三八节表彰会上的讲话\n同志们：\n去年，各级妇联取得了新的成绩。主要表现在：一是队伍得到进一步加强。二是作用得到进一步发挥。创建示范户1000家。希望各级妇联发扬成绩，再接再厉。\n';
    expect(kindOf(text, '希望各级')).toBe('requirements');
    expect(kindOf(text, '二是作用')).toBe('review');
  });
});

describe('the speech of somebody here belongs to the meeting, that of an office does not', () => {
  test.each<[string, string]>([
    ['王县长的讲话，站位很高，请大家认真领会、抓好落实。', 'opening'],
    ['李卫东同志的动员报告，讲了形势，提了要求，各级要抓好落实。', 'opening'],
    ['市委张书记的讲话，为我们指明了方向，各级要深入学习。', 'opening'],
    ['各级要认真学习市委书记的讲话，抓好贯彻。', 'requirements'],
    ['传达学习总书记的讲话，要突出重点。', 'requirements'],
    ['上月，中央召开座谈会，总书记的讲话，高屋建瓴。', 'requirements'],
  ])('%s %s', (sentence, kind) => {
    const text = `同志们：\n今天召开这次会议，主要任务是部署工作。\n${sentence}\n做好今年工作，意义重大。\n一、提高认识\n要扎实干。\n二、抓好落实\n要抓好。`;
    expect(kindOf(text, sentence)).toBe(kind);
  });
});

describe('what was done up to a time, before anything is announced', () => {
  test.each([
    '这两年，在大家的共同努力下，患者满意度由89.2%提高到94.6%，药占比降了6个百分点。',
    '教育整顿开展一个多月来，全院开展专题学习28次，讲党课3场，撰写体会172篇。',
    '上次团代会以来的五年，学院的志愿者从800人发展到6600人，服务时间21万小时。',
    '今年1—9月，全市道路交通事故386起，同比下降9.6%，排查场所6.4万家，整改隐患11.8万处。',
    '截至昨天下午五点，全镇已缴费22704人，参保率55%，柳树村到了81.6%。',
    '先跟大家报个数：整个片区签约1507户，签约率70.5%，拆除房屋16万平方米。',
  ])('%s', (told) => {
    expect(kindOf(`${TITLE}${OPENING}${told}\n${REQUIREMENTS}`, told.slice(-8))).toBe('review');
  });

  test.each(['截至月底前，各村务必签约。', '先跟大家报个喜：县里给我们发来了贺信。'])('not %s', (told) => {
    expect(kindOf(`${TITLE}${OPENING}${told}\n${REQUIREMENTS}`, told.slice(-8))).not.toBe('review');
  });
});

describe('short texts of what is to be done', () => {
  const kindsOf = (text: string): readonly string[] => (reading(text).moves ?? []).map(({ kind }) => kind);

  test.each([
    '要深入开展排查，办结率达到100%，审结率达到95%以上。\n宣传部门要加大力度，知晓率达到90%以上。',
    '今年经济工作的主要目标是：地区生产总值增长6%，投资增长8%。\n要扩大投资。全年完成投资800亿元。',
    '下面，我讲几点意见。\n6月底前完成水毁工程修复。\n国庆节前完成服务区改造。\n年底前完成小区改造。',
  ])('%s', (body) => {
    expect(kindsOf(`在全市工作推进会上的讲话\n${body}\n`)).toEqual(['requirements']);
  });

  test('near miss: what was reached', () => {
    expect(kindsOf('在全市工作总结会上的讲话\n去年，全市办结率达到100%，审结率达到95%，知晓率达到90%以上。\n')).toEqual(
      ['review'],
    );
  });
});
