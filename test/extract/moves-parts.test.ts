/** Moves of excerpts, of speeches told by others, of sentences that turn, of headings that ask over what they tell. */
import { describe, expect, test } from 'vitest';
import { cueTable } from '../../src/extract/cues.js';
import { MOVE_CUES, SAYS } from '../../src/extract/move-cues.js';
import { parse } from '../../src/syntax/syntax.js';
import { reading } from './read.js';

const kindOf = (text: string, part: string): string | undefined => {
  const at = text.indexOf(part);
  return reading(text).moves?.find(({ span }) => span.start <= at && at < span.end)?.kind;
};

describe('a heading that asks, over what last year brought', () => {
  const speech = (heading: string): string =>
    `在全镇防汛会议上的讲话\n同志们：\n今天我们召开全镇防汛会议，总结去年工作，安排今年任务。\n下面，我讲两点意见。\n${heading}\n去年入汛以来，全镇转移群众600多人，实现了零伤亡，成绩值得肯定。\n但也要看到，有的村预案照抄照搬，有的河段清障不彻底，物资储备缺口不小。\n二、压实防汛责任\n各村要逐段落实巡查人员。\n`;

  test.each([
    '一、总结经验，看清形势，增强做好防汛工作的责任感',
    '一、肯定成绩，正视不足，切实增强紧迫感',
    '一、充分肯定成绩，扛起防汛政治责任。',
    '一、要客观看待当前防汛形势',
  ])('%s', (heading) => {
    const text = speech(heading);
    expect(kindOf(text, heading)).toBe('requirements');
    expect(kindOf(text, '转移群众')).toBe('review');
    expect(kindOf(text, '有的村')).toBe('problems');
  });

  test.each(['一、去年防汛工作的成绩', '一、2018年工作回顾', '一、去年工作成效明显，值得充分肯定'])(
    'near miss, which tells: %s',
    (heading) => {
      expect(kindOf(speech(heading), heading)).toBe('review');
    },
  );

  test('正视差距 over what falls short heads the problems', () => {
    const over = (heading: string): string | undefined =>
      kindOf(
        `同志们：\n今天召开这次会议，通报情况。\n一、狠抓项目\n要倒排工期。\n${heading}\n有的项目责任不落实，至今没有开工；投资后劲不足，差距明显。\n三、狠抓作风\n要真抓实干。\n`,
        heading,
      );
    expect(over('二、正视差距，保持清醒')).toBe('problems');
  });
});

describe('an excerpt begins amid a speech', () => {
  const MORE =
    '各级信访部门要站稳人民立场，把群众合理诉求解决到位。要坚持依法办事，把各项业务纳入法治轨道，推动诉访分离、案结事了。\n要压实首接责任。';

  test.each([
    ['深刻把握信访工作的政治属性。', 'requirements'],
    ['信访工作是送上门的群众工作，关系民心向背。', 'requirements'],
    ['这一年，我们化解积案126件，信访总量下降12%，群众满意度明显提升。', 'review'],
    ['去年以来，全县信访总量持续下降，积案化解取得显著成效。', 'review'],
    // How speeches open.
    ['今天召开这次会议，主要是分析信访形势。', 'opening'],
    ['刚才，信访局通报了情况，讲得很好。', 'opening'],
    ['近日，全县信访工作会议在县城召开。', 'opening'],
  ])('%s', (first, kind) => {
    expect(kindOf(`${first}${MORE}`, first)).toBe(kind);
  });
});

describe('others tell of the speech', () => {
  const NEWS =
    '学院召开实验室安全工作会议\n3月12日上午，学院召开实验室安全工作会议。各系主任参加了会议。\n张明指出，2020年，学院各部门认真落实安全责任制，取得了明显成效，全年未发生安全事故。\n他强调，实验室安全责任重于泰山。各系要健全制度，压实责任。他提出三点要求。一是提高认识。二是加强培训。三是强化检查。\n最后，他希望全院教师以此为新起点，共同守护平安校园！\n会上，设备处通报了检查情况，与各系签订了责任书。';

  test.each([
    ['3月12日', 'opening'],
    ['张明指出', 'review'],
    ['各系要健全', 'requirements'],
    ['最后，他希望', 'closing'],
    ['会上，设备处', undefined],
  ])('%s is %s', (part, kind) => {
    expect(kindOf(NEWS, part)).toBe(kind);
  });

  test('near miss: 会后，… that asks is part of the speech', () => {
    const text = NEWS.replace(/会上，设备处[^]*$/u, '会后，各系要抓紧整改，务必在月底前销号。');
    expect(kindOf(text, '会后，各系')).toBeDefined();
    expect(kindOf(text.replace(/会后，各系[^]*$/u, '会后，大家参观了重要设备。'), '会后，大家')).toBeUndefined();
  });

  test.each(['他代表村里跑资金，一跑三年。', '他对工作从不含糊。', '她就爱往田里跑。'])(
    'near miss, told of a model: %s',
    (model) => {
      const text = `向老支书学习\n老李是村里的支书。${model}\n一、学精神\n要压实责任。\n二、抓落实\n要倒排工期。\n会后，大家就动手。`;
      expect(kindOf(text, '会后，大家')).toBeDefined();
    },
  );

  test('a speaker who cites is none: 总书记指出, 大家说', () => {
    const text =
      '同志们：\n今天开会。\n下面，我讲两点。\n一、提高认识\n总书记指出，安全生产是民生大事。老王说，安全无小事。\n二、狠抓落实\n要压实责任。\n会上，各单位要表态，会后抓紧落实。';
    expect(kindOf(text, '会上，各单位')).toBe('requirements');
  });
});

describe('a sentence that turns', () => {
  const speech = (sentence: string): string =>
    `同志们：\n11月初，县政府召开了秋粮收购工作会议，对全县收购工作作了部署。\n${sentence}\n我就下阶段工作强调几点意见：\n一、加快进度\n各乡镇要倒排工期。\n`;

  test('results before, problems behind', () => {
    const text = speech(
      '会后，各乡镇迅速行动，做了大量工作，取得了一定成效，但是，从目前看，我县收购进度仅为31%，在全市排名末位，工作很不平衡。',
    );
    expect(kindOf(text, '做了大量工作')).toBe('review');
    expect(kindOf(text, '我县收购进度')).toBe('problems');
  });

  test('near miss: 但要 asks and turns to nothing', () => {
    const text = speech('会后，各乡镇做了大量工作，取得了一定成效，但要看到任务还很重，大家要再加一把劲。');
    expect(kindOf(text, '做了大量工作')).toBe(kindOf(text, '但要看到'));
  });

  test.each([
    '必须加快推动全县经济发展和产业结构变化，但也不能急于求成，更不能一哄而上，要一步一个脚印。',
    '各乡镇要力争粮食生产取得新突破、农民收入实现新增长，但摊派硬压这一套做法，任何时候都没有用。',
    '收购工作取得了一定成效，仓容准备也比较充分，但决不能松劲歇脚，一刻也不能让农民排长队。',
    '收购工作取得了一定成效，仓容准备也比较充分，但也不得压级压价，更不得给农民打白条。',
  ])('near miss, told or asked as a whole: %s', (sentence) => {
    const text = speech(sentence);
    const turn = sentence.slice(sentence.indexOf('，但') + 1);
    expect(kindOf(text, sentence.slice(0, 6))).toBe(kindOf(text, turn));
  });

  test('但还不能令人满意 blames', () => {
    const text = speech('各乡镇迅速行动，收购工作取得了一定成效，但还不能令人满意，有的站点设备老化，有的人员不足。');
    expect(kindOf(text, '各乡镇迅速')).toBe('review');
    expect(kindOf(text, '但还不能')).toBe('problems');
  });
});

describe('what is not asked of anybody', () => {
  test.each([
    // A report opens with what it sums up.
    [
      '2022年度述职述廉报告\n各位领导：\n一年来，本人认真履行职责，较好地完成了各项任务。现将一年来的履职情况报告如下，请予评议。\n一、强化学习\n学习党的二十大精神，撰写心得12篇。\n',
      '本人认真',
      'opening',
    ],
    // What is promised at once.
    [
      '在推进会上的表态发言\n各位领导：\n刚才，张书记作了讲话，为我们指明了方向。\n在这里，我代表河西镇党委、政府作如下表态：\n一、迅速传达贯彻\n我们将第一时间传达。\n',
      '在这里，我代表',
      'requirements',
    ],
    [
      '致农民朋友的倡议书\n农民朋友们：\n秋收时节到了。\n为保护家园，县禁烧办发出如下倡议：\n一、不焚烧秸秆。\n二、积极宣传。\n',
      '为保护家园',
      'requirements',
    ],
    // A higher meeting leads in.
    [
      '在动员会上的讲话\n同志们：\n这次会议的主要任务是，对教育整顿进行动员部署。\n2月27日，全国动员部署会召开，对教育整顿作出全面部署。全市法院要把思想统一到上级部署上来。\n下面，我讲两点意见。\n一、提高认识\n要提高站位。\n',
      '2月27日',
      'requirements',
    ],
  ])('%#', (text, part, kind) => {
    expect(kindOf(text, part)).toBe(kind);
  });
});

describe('a page whose breaks are lost', () => {
  const PAGE =
    '同志们：今天我们召开质量安全大会，通报情况，部署工作。今年以来，全院上下狠抓核心制度落实，门诊人次同比增长11%，患者满意度稳步提升。但质量安全形势依然不容乐观，个别科室查房流于形式，报告不及时的问题屡次出现。下面我强调两点要求：一、落实核心制度。各科主任要亲自带队查房。二、强化病历管理。质控科每周抽查。以上要求，请大家抓好落实。最后，祝大家工作顺利！';

  test.each([
    ['今天我们召开', 'opening'],
    ['全院上下狠抓', 'review'],
    ['但质量安全', 'problems'],
    ['各科主任', 'requirements'],
    ['最后，祝', 'closing'],
  ])('%s', (part, kind) => {
    expect(kindOf(PAGE, part)).toBe(kind);
  });
});

test('what is announced behind a list of one paragraph is asked', () => {
  const text =
    '在医院调研时的讲话\n今天，我们来医院调研，听了汇报。\n存在的困难也不少。一是债务包袱重。二是学科不强。三是医患关系紧张，去年发生纠纷23起。下一步，我提几点希望。要抓学科建设，力争建成两个重点专科。要抓管理增效，把风险降下来。要抓行风建设，发现一起查处一起。\n';
  expect(kindOf(text, '医患关系')).toBe('problems');
  expect(kindOf(text, '要抓管理')).toBe('requirements');
});

test('下半年怎么干？ comes to what is asked', () => {
  const text =
    '各位同事：\n大家好！今天我们召开年中会。\n上半年，存款净增3亿元，不良率稳步下降，成绩来之不易。\n下半年怎么干？我想把要求归结为三个字：稳、准、实。稳，就是存款要稳。\n';
  expect(kindOf(text, '下半年怎么干')).toBe('requirements');
});

test('some who are praised are no problem', () => {
  const text =
    '在表彰大会上的讲话\n同志们：\n今天，我们隆重集会，表彰先进。\n地震发生后，全县众志成城，抢救群众1800余人，创造了奇迹。涌现出一大批英雄模范。有的带伤坚持，有的三过家门，有的献出生命。\n下面，我讲两点。\n一、学习先进\n要向他们学习。\n';
  expect(kindOf(text, '有的带伤')).toBe('review');
  expect(
    kindOf(text.replace('涌现出一大批英雄模范。', '作风却参差不齐。').replace('创造了奇迹', '但问题不少'), '有的带伤'),
  ).toBe('problems');
});

describe('how others take leave', () => {
  const BODY =
    '在推进会上的讲话\n尊敬的各位领导：\n刚才，张书记作了讲话。\n我再强调三点。\n一要迅速传达。要传达到乡村。\n二要细化任务。要落实到山头。\n';

  test.each(['请县委、县政府放心，我们有决心完成任务！', '现在散会，请大家返程注意安全。'])('%s', (leave) => {
    expect(kindOf(BODY + leave, leave)).toBe('closing');
  });

  test.each(['请大家放心大胆地干，县里给你们撑腰，各镇要把政策用足。', '现在散户养殖多，各镇要逐户登记。'])(
    'near miss: %s',
    (line) => {
      expect(kindOf(BODY + line, line)).toBe('requirements');
    },
  );
});

test('a salutation that has lost its mark', () => {
  expect(reading('在培训班上的讲话\n同志们\n今天正式开班了。\n一、抓学习\n要学深悟透。\n').meta.salutation?.text).toBe(
    '同志们',
  );
  expect(reading('在培训班上的讲话\n同志们的热情\n今天正式开班了。\n一、抓学习\n要学深悟透。\n').meta.salutation).toBe(
    null,
  );
});

test.each([
  ['财政收入连续三年下滑', true],
  ['企业连续两年亏损', true],
  ['刑事案件连续三年下降', false],
])('what goes on for years blames, or is a result: %s', (text, blames) => {
  const signs = cueTable(MOVE_CUES).signsIn(parse(text), 0, text.length);
  expect((signs & (1 << SAYS.problematic)) !== 0).toBe(blames);
});

describe('the one paragraph before the first chapter', () => {
  const CHAPTERS = '一、压实责任\n各镇要包片到人。\n二、备足物资\n仓库要清点到位。\n';
  test.each<[string, string, string]>([
    [
      '今年的蚕茧卖完了，账也算清了，比去年多收入300万元。把各镇书记请来开会，就是商量明年的事。',
      '今年的蚕茧',
      'opening',
    ],
    ['气温一天比一天高。今天市政府召开这个大会，专门部署防汛。', '气温一天', 'opening'],
    ['今天把会开在工地上，就是让大家看一看差距。上午看了四个点，各有各的办法。', '上午看了', 'opening'],
    // What is announced, or asked with no word of the meeting, leads in.
    ['今天把会开在工地上。下面，我讲两点意见。', '下面，我讲', 'requirements'],
    ['今年是换届之年。全县上下务必绷紧这根弦。', '今年是换届', 'requirements'],
  ])('%s', (lead, part, kind) => {
    expect(kindOf(`在大会上的讲话\n同志们：\n${lead}\n${CHAPTERS}`, part)).toBe(kind);
  });
});

describe('a host calls up to speak', () => {
  test.each<[string, string]>([
    ['接下来请城关镇、白沙镇发言。', 'opening'],
    ['现在进行第二项议程，请李副县长作动员部署，大家欢迎。', 'opening'],
    ['请大家认真贯彻，务必抓好落实。', 'requirements'],
  ])('%s', (sentence, kind) => {
    const text = `在动员会上的主持词\n同志们：\n今天召开动员会，会议有两项议程。\n${sentence}\n同志们，刚才作了部署，我讲两点意见。\n一要快。今天就传达。\n二要实。不走过场。\n`;
    expect(kindOf(text, sentence)).toBe(kind);
  });
});

describe('from the problems to what is to be done', () => {
  const PROBLEMS = '但是，问题也不少，有的责任心不强，有的制度落实不严，有的作风不实。\n';
  test.each<[string, string]>([
    ['这次整顿怎么搞？我看就是过好“三关”。', 'requirements'],
    ['怎么查，大家心里要有数。', 'requirements'],
    ['怎样才能让这项工作再上一个台阶？我想用“三个好”来概括。', 'requirements'],
    ['真要出了事怎么办？谁也担不起。', 'problems'],
  ])('%s', (sentence, kind) => {
    expect(kindOf(`在大会上的讲话\n同志们：\n今天开会。\n${PROBLEMS}${sentence}\n`, sentence)).toBe(kind);
  });
});

describe('to the problems', () => {
  const RESULTS = '去年，全县接待游客300万人次，增长12%，收入突破20亿元，创历史新高。\n';
  test.each<[string, string]>([
    ['成绩讲过了，问题也得摆一摆。有的村路灯亮了半年就不亮了。', 'problems'],
    ['成绩面前不能盲目乐观。有的台账记了半年就断了。', 'problems'],
    ['现在有几种苗头要当心：有的村坐等拨款，有的打着旗号摊派。', 'problems'],
    ['问题出在哪儿？有的同志怕麻烦。', 'problems'],
    ['问题解决在基层，矛盾化解在萌芽，全年没有发生较大事故。', 'review'],
  ])('%s', (sentence, kind) => {
    expect(kindOf(`在大会上的讲话\n同志们：\n今天召开这次会议。\n${RESULTS}${sentence}\n`, sentence)).toBe(kind);
  });
});

test('a figure that has fallen is told as a result', () => {
  const told = '今年1—9月，全市发生交通事故386起，同比分别下降9.6%和12.3%，没有发生较大以上事故，佩戴率升到92%。';
  const text = `在会上的讲话\n同志们：\n今天召开这次会议。\n${told}但越是数据好看，越不能自我陶醉，隐患还不少，有的整改不到位。\n`;
  expect(kindOf(text, told)).toBe('review');
  expect(kindOf(text, '但越是')).toBe('problems');
});

test('第二个问题 behind 讲两个问题 is asked for, not what is wrong', () => {
  const text =
    '在会上的讲话\n同志们：\n今天开会，我讲两个问题。\n第一个问题，讲讲形势。雨多，土松。\n第二个问题，讲讲任务。堤要保，人要转。\n';
  expect(kindOf(text, '第一个问题')).toBe('requirements');
  expect(kindOf(text, '第二个问题')).toBe('requirements');
});

describe('突出问题 that is set about', () => {
  test.each<[string, boolean]>([
    ['坚持突出问题导向', false],
    ['集中整治突出问题', false],
    ['一些突出问题还没有根本解决', true],
  ])('%s: %s', (sentence, blamed) => {
    const text = `在会上的讲话\n同志们：\n今天召开这次会议。\n去年，全县取得了新成效，创建工作圆满完成。\n${sentence}。\n`;
    expect(kindOf(text, sentence) === 'problems').toBe(blamed);
  });
});

describe('the last paragraph', () => {
  const POINTS = '一要快。今天就传达，明天就上路。\n二要实。不走过场，不搞形式。\n';
  test.each<[string, string, string]>([
    ['讲得重了点，重总比出事强。各车间今晚传达。散会。', '讲得重', 'closing'],
    ['各单位贯彻的情况，5日前报县里。散会。', '各单位', 'closing'],
    ['困难是有的，但困难吓不倒我们。', '困难是有的', 'closing'],
    ['年终岁尾，老百姓图的就是平平安安。', '年终岁尾', 'closing'],
  ])('%s', (last, part, kind) => {
    expect(kindOf(`在会上的讲话\n同志们：\n今天召开这次会议，我讲两点。\n${POINTS}${last}\n`, part)).toBe(kind);
  });

  test('is no leave where the points before it have as many paragraphs', () => {
    const text =
      '在会上的讲话\n同志们：\n今天召开这次会议。\n一、压实责任\n各镇包片到人。\n二、备足物资\n仓库清点到位，缺什么补什么。\n';
    expect(kindOf(text, '仓库清点')).toBe('requirements');
  });
});

describe('promises made behind what falls short', () => {
  const PROBLEMS = '但是，问题也不少，有的责任心不强，有的制度落实不严，有的作风不实。\n';
  test.each<[string, string]>([
    ['今天我当着大家的面表个态：年内把路灯全部修好。', 'requirements'],
    ['镇里向群众作三点承诺：不拖、不推、不欠。', 'requirements'],
    ['有的干部表态快、行动慢，承诺了的事没有下文。', 'problems'],
  ])('%s', (sentence, kind) => {
    expect(kindOf(`在大会上的讲话\n同志们：\n今天开会。\n${PROBLEMS}${sentence}\n`, sentence)).toBe(kind);
  });
});

describe('the one paragraph before the first chapter, where more is told', () => {
  const CHAPTERS = '一、压实责任\n各镇要包片到人。\n二、备足物资\n仓库要清点到位。\n';
  test.each<[string, string, string]>([
    [
      '今天召开安全生产会议。当前，我县安全生产形势严峻，一些企业隐患突出，责任不落实，监管缺位，事故多发。',
      '当前，我县',
      'problems',
    ],
    ['今天召开会议，主要是部署秋收工作。各镇务必抢抓晴好天气，要抓紧收割，必须颗粒归仓。', '各镇务必', 'requirements'],
    ['一年来，我们先后请专家来县讲话、请先进典型发言，干部素质明显提高，取得了新成效。', '一年来', 'review'],
  ])('%s', (lead, part, kind) => {
    expect(kindOf(`在大会上的讲话\n同志们：\n${lead}\n${CHAPTERS}`, part)).toBe(kind);
  });
});

test('points of a talk that look back, or tell what falls short, do so', () => {
  const text =
    '在会上的讲话\n同志们：\n今天开会，我讲三个问题。\n第一个问题，去年的工作。去年，全县生产总值增长10%，取得明显成效。\n第二个问题，存在的不足。一些单位作风漂浮，责任不落实，工作不到位。\n第三个问题，今年的任务。要抓好春耕，务必见效。\n';
  expect(kindOf(text, '去年，全县')).toBe('review');
  expect(kindOf(text, '一些单位')).toBe('problems');
  expect(kindOf(text, '要抓好春耕')).toBe('requirements');
});

describe('questions that ask for nothing', () => {
  test.each<[string, string, string]>([
    ['一、存在的问题', '隐患怎么查，记录一片空白，责任不落实，监管缺位。', 'problems'],
    ['一、工作回顾', '怎样让群众满意？去年我们办了30件实事，成效显著，群众满意度进一步提升。', 'review'],
    ['一、工作回顾', '怎么抓，我们的经验是靠前服务，去年群众满意度达到了95%。', 'review'],
  ])('%s: %s', (heading, sentence, kind) => {
    const text = `在会上的讲话\n同志们：\n今天召开这次会议。\n${heading}\n${sentence}\n二、下一步任务\n要抓好落实，务必见效。\n`;
    expect(kindOf(text, sentence)).toBe(kind);
  });
});

describe('a last paragraph that orders', () => {
  const POINTS = '一要快。今天就传达，明天就上路。\n二要实。不走过场，不搞形式。\n';
  test.each(['对工作不力、造成事故的，一律从严追究责任。', '本月20日前，各单位把方案报县安委办。'])('%s', (last) => {
    expect(kindOf(`在会上的讲话\n同志们：\n今天召开这次会议，我讲两点。\n${POINTS}${last}\n`, last)).toBe(
      'requirements',
    );
  });
});

test('刚才 behind a turn is none of the opening', () => {
  const text =
    '在考察青石镇时的讲话\n今天来看大家，很高兴。\n去年，全镇蔬菜取得了新成效，产值突破1亿元。\n不过，刚才跟乡亲们算账，也听到一些难处，品种老化，冷库太少，有的卖不上价。\n下一步，县里要派专家来。\n';
  expect(kindOf(text, '去年，全镇')).toBe('review');
  expect(kindOf(text, '不过，刚才')).toBe('problems');
});

describe('总的看，大家…, behind those who spoke', () => {
  const SPOKE = '刚才，三个支部作了述职，我逐个作了点评。';
  test.each<[string, string]>([
    ['总的看，大家准备充分、态度诚恳，达到了预期目的。', 'opening'],
    ['总的感觉，大家讲得都很实在。', 'opening'],
    ['总的看，去年各项工作取得了明显成效，群众满意度进一步提升。', 'review'],
  ])('%s', (sentence, kind) => {
    expect(kindOf(`在述职会上的讲话\n同志们：\n${SPOKE}${sentence}\n一、压实责任\n要抓好落实。\n`, sentence)).toBe(
      kind,
    );
  });
});

describe('whoever presides goes through the agenda', () => {
  const AGENDA =
    '全县防汛工作会议主持词\n同志们：\n现在开会。今天召开全县防汛工作会议，主要任务是安排部署防汛工作。\n今天会议有三项议程，现在逐项进行。\n第一项，请水利局局长通报汛情。\n第二项，请河东镇作表态发言。\n第三项，请李县长讲话，大家欢迎。\n';
  const POINTS =
    '就会议精神的贯彻落实，我讲两点意见：\n一要抓好传达。各镇要连夜开会。\n二要抓好巡查。各村要派人上堤。\n散会。\n';
  test.each<[string, string]>([
    ['第一项，请水利局局长', 'opening'],
    ['第三项，请李县长', 'opening'],
    ['一要抓好传达', 'requirements'],
  ])('%s', (part, kind) => expect(kindOf(AGENDA + POINTS, part)).toBe(kind));

  test('what is called up by words of order', () => {
    const text =
      '全县防汛工作会议主持词\n同志们：\n今天召开全县防汛工作会议。\n首先，进行第一项议程，请水利局局长通报汛情，大家欢迎。\n最后，进行第二项议程，请李县长作重要讲话，大家欢迎。\n下面，我再强调两点：\n第一，要抓好传达。各镇要连夜开会。\n第二，要抓好巡查。各村要派人上堤。\n';
    expect(kindOf(text, '首先，进行')).toBe('opening');
    expect(kindOf(text, '最后，进行')).toBe('opening');
    expect(kindOf(text, '第一，要抓好')).toBe('requirements');
  });

  test('who is asked to do more than speak', () =>
    expect(
      kindOf(`${AGENDA}第一项，请各镇抓好巡查，连夜上堤。\n第二项，请各村备好沙袋，务必到位。\n`, '请各镇抓好'),
    ).toBe('requirements'));
});

describe('but we take heart', () => {
  const speech = (but: string): string =>
    `在征收动员大会上的讲话\n同志们：\n河东新区是今年的头号工程，涉及6个村，任务十分艰巨。${but}\n下面，我讲两点意见。\n一、统一思想\n各镇要迅速行动。\n二、加强领导\n专班要每周调度。\n`;
  test.each<[string, string]>([
    ['但只要我们上下同心，就一定能够完成任务。', 'opening'],
    ['但我们有信心、有决心打赢这场硬仗。', 'opening'],
    ['但工作中还存在不少差距，有的作风不实，有的责任不清。', 'problems'],
  ])('%s', (but, kind) => expect(kindOf(speech(but), but)).toBe(kind));
});

describe('最后，我再强调一下…工作', () => {
  const speech = (last: string): string =>
    `在安全生产会上的讲话\n同志们：\n下面，我讲两点意见。\n一、狠抓排查\n各镇要开展检查，不留死角。\n二、压实责任\n安监局要每周通报一次。\n${last}\n我就讲这些，谢谢大家。\n`;
  test.each<[string, string]>([
    ['最后，我再强调一下防汛工作。近期雨水多，各镇要落实值班制度，务必转移群众。', 'requirements'],
    ['最后，我再强调一句，安全大于天。', 'closing'],
    ['最后，我祝大家身体健康、工作顺利。', 'closing'],
  ])('%s', (last, kind) => expect(kindOf(speech(last), last)).toBe(kind));
});

test('opinions given to each other announce nothing', () => {
  const text =
    '在民主生活会上的点评讲话\n同志们：\n刚才，会议开得很好。概括起来，有“两个好”。\n一是会前准备好。班子发放征求意见表420份，征求到意见建议187条，谈心86次。\n二是会上批评好。班子作了对照检查，查摆出“不严不实”的问题12个；相互批评共提出意见156条。\n下面，我再提两点希望。\n第一，要持续学习。要学深悟透。\n第二，要从严整改。要列出清单。\n';
  expect(kindOf(text, '班子作了对照检查')).toBe('review');
  expect(kindOf(text, '下面，我再提')).toBe('requirements');
});

describe('what befell a place, at the head of a speech called for it', () => {
  const of = (told: string): string | undefined =>
    kindOf(
      `在全县防汛紧急会议上的讲话\n同志们：\n${told}\n当前，形势十分严峻。下面，我讲两点意见。\n一、全力救灾\n各乡镇要全力转移群众。\n二、加强值守\n各部门要加强值守。\n`,
      told.slice(0, 8),
    );
  test.each([
    '6月28日以来，我县遭遇强降雨袭击，平均降雨量196毫米。截至今天上午，全县28个乡镇受灾，直接经济损失3.6亿元。',
    '去年入冬以来，我县降水持续偏少，全县受旱面积达86万亩，12.6万人饮水困难。',
  ])('%s', (told) => {
    expect(of(told)).toBe('opening');
  });

  test.each([
    '6月28日以来，我县遭遇强降雨袭击。全县紧急转移群众6.8万人，抢修公路120公里，没有一人死亡。',
    '去年以来，我县遭遇强降雨袭击，直接经济损失3.6亿元，受灾群众都住进了新房。',
  ])('near miss, what was done or of a year gone by: %s', (told) => {
    expect(of(told)).toBe('review');
  });
});

test.each([
  '同志们：\n今天我来，一是看望大家，二是了解情况，三是讲几点要求。',
  '同志们：\n今天的会议有三项议程：一是通报情况，二是部署工作，三是我讲几点意见。',
])('what one has come for, and an agenda, announce nothing: %s', (head) => {
  const text = `在城关镇的讲话\n${head}\n下面，我讲两点意见。\n一、抓项目\n要盯紧项目。\n二、抓民生\n要办好实事。\n`;
  expect(kindOf(text, '三是')).toBe('opening');
  expect(kindOf(text, '下面')).toBe('requirements');
  expect(kindOf(text.replace(/今天.*/u, '下面我提三点要求：一是抓项目，二是抓民生，三是抓作风。'), '三是')).toBe(
    'requirements',
  );
});

test.each(['第一个问题，关于科普工作的形势', '一、关于科普工作的形势'])(
  'results and what falls short under %s',
  (heading) => {
    const [second] = heading.startsWith('一') ? ['二、关于今后的任务'] : ['第二个问题，关于今后的任务'];
    const text = `同志们：\n这次会议开得很好。现在，我讲几点意见。\n${heading}\n十一届三中全会以来，农民学科学的积极性空前高涨。全国已有研究会二千八百多个，去年培训农民一千二百万人次。这是一个很大的进步。\n但是，发展还不平衡。有些地方对科普工作不够重视，经费少，没有人，没有阵地。这种状况应当改变。\n${second}\n要普及技术。\n`;
    expect(kindOf(text, '农民学')).toBe('review');
    expect(kindOf(text, '有些地方')).toBe('problems');
    expect(kindOf(text, '这种状况')).toBe('problems');
    expect(kindOf(text, '要普及')).toBe('requirements');
  },
);
