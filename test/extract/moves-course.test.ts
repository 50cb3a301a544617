/** Moves by the course of a speech: what is announced in a clause, counted, presided over, turned against, and how leave is taken of it. */
import { describe, expect, test } from 'vitest';
import { cueTable } from '../../src/extract/cues.js';
import { MOVE_CUES, SAYS } from '../../src/extract/move-cues.js';
import { landmarksOf } from '../../src/extract/move-landmarks.js';
import { parse } from '../../src/syntax/syntax.js';
import { reading } from './read.js';

const kindOf = (text: string, part: string): string | undefined => {
  const at = text.indexOf(part);
  return reading(text).moves?.find(({ span }) => span.start <= at && at < span.end)?.kind;
};
const says = (sentence: string, sign: number): boolean =>
  (cueTable(MOVE_CUES).signsIn(parse(sentence), 0, sentence.length) & (1 << sign)) !== 0;

describe('before points that are announced in a clause nothing is asked yet', () => {
  const BEFORE = '仓库里的谷子堆到了房梁，离交库只剩二十来天，再忙也不能把秤杆子丢了。';
  test.each([
    '道理大家都懂，就讲三句话。',
    '长话短说，我只讲三点。',
    '客套的话不说了，今天我就跟大家谈三个问题。',
    '借着收工的工夫，再给大家提三条。',
  ])('%s', (announced) => {
    const text = `在粮站收购动员会上的讲话\n各位师傅：\n秋收辛苦了。\n${BEFORE}${announced}\n第一，秤要准。过磅不许少一两。\n`;
    expect(kindOf(text, '仓库里')).toBe('opening');
    expect(kindOf(text, announced)).toBe('requirements');
  });

  test.each([
    ['道理大家都懂，就讲三句话。', true],
    ['今天我再说几个问题。', true],
    ['站长讲了三句话，大家都记住了。', false],
    ['省里这次专门提了三个问题，个个扎手。', false],
    ['再等三天，麦子就黄了。', false],
  ])('in short: %s %s', (sentence, shortly) => {
    expect(landmarksOf(parse(`在动员会上的讲话\n同志们：\n辛苦了。${sentence}\n`)).announced.shortly).toBe(shortly);
  });
});

describe('points that are counted keep what is told under them', () => {
  const speech = (count: string): string =>
    `在毕业典礼上的讲话\n同学们：\n今天我们相聚在操场。\n下面，我同大家谈三个问题。\n${count}前些天问了两百个人，有的说为了工资，有的说没想过。这不丢人。可是一个人说不出为什么，总归是个毛病。\n第二个问题，往哪里去。\n要到基层去。\n`;

  test('第一个问题，…', () => {
    expect(kindOf(speech('第一个问题，当初为什么来。\n'), '前些天')).toBe('requirements');
  });
});

describe('whoever presides over a meeting sums it up', () => {
  const speech = (sentence: string): string =>
    `在座谈会上的主持词\n各位委员：\n今天我们召开座谈会，共有三项议程。\n下面，请李主任通报情况。\n（通报）\n${sentence}刚才李主任讲了全年的安排，任务不轻。就落实好会议精神，我再强调两点：一要抓紧传达。各单位本周内传达到人。二要抓好落实。每月报一次进度。\n`;

  test.each([
    '各位委员，今天的议程已经全部进行完毕。',
    '同志们，会议的几项议程都进行完了。',
    '会议各项议程就全部结束了。',
  ])('%s', (sentence) => {
    const text = speech(sentence);
    expect(kindOf(text, sentence)).toBe('requirements');
    expect(kindOf(text, '刚才李主任')).toBe('requirements');
    expect(kindOf(text, '每月报')).toBe('requirements');
  });

  test.each(['大会圆满完成了各项议程。', '今天的会议共有三项议程。', '议程还没有走完。'])(
    'near miss: %s',
    (sentence) => {
      expect(says(sentence, SAYS.agendaDone)).toBe(false);
    },
  );

  test('points in one of the last paragraphs are asked, leave is taken behind them', () => {
    const text = `${speech('谢谢李主任。\n')}各位委员，路虽远行则将至。让我们一起努力！\n`;
    expect(kindOf(text, '各单位本周')).toBe('requirements');
    expect(kindOf(text, '路虽远')).toBe('closing');
  });

  test('near miss: last words that hold a list take leave', () => {
    const text = `在动员会上的讲话\n同志们：\n今天召开这次会议。\n一、压实责任\n各镇要包片到人。\n二、备足物资\n仓库要清点到位。\n同志们，防汛靠大家，一靠人、二靠物。让我们齐心协力，夺取胜利！\n`;
    expect(kindOf(text, '防汛靠大家')).toBe('closing');
  });
});

describe('leave taken as it is spoken', () => {
  const BODY =
    '在开工会上的讲话\n各位师傅：\n今天开个短会。\n一、戴好帽子\n帽带要系紧。\n二、系牢绳子\n安全带要高挂低用。\n';

  test.each([
    '好，最后一句，高高兴兴上班来，平平安安回家去。',
    '好了，最后再说一句，平安是福。',
    '该讲的都讲了，该签的也签了。',
    '最后，再一次祝各位师傅身体健康。',
    '拜托大家了，一根扣件也不能松。',
    '辛苦大家了，晚上食堂加菜。',
    '好了，该布置的布置完了，大家早点歇着。',
  ])('%s', (leave) => {
    expect(kindOf(`${BODY}${leave}家里人都等着呢。散会！\n`, leave)).toBe('closing');
  });

  test.each(['该讲的问题没有讲透，要重新讲。', '好的做法要坚持，务必一条一条落实。', '该签的字必须当天签。'])(
    'near miss: %s',
    (line) => {
      expect(kindOf(`${BODY}${line}\n每周要报一次进度。\n同志们，让我们一起努力！\n`, line)).toBe('requirements');
    },
  );
});

describe('what turns to the problems', () => {
  test.each([
    ['账面好看，底子却很薄。', true],
    ['报表很漂亮，库里没有粮。', true],
    ['这几个数字听起来不错，但是还有两万人没有着落。', true],
    ['管理上有“三个不”的问题。', true],
    ['工作中存在四个不够，大家对照检查。', true],
    ['我市的数字好看，要保持住。', false],
    ['村口的桃花好看，果子也甜。', false],
    ['做到“三个不放过”。', false],
    ['但是还有时间，还有机会。', false],
  ])('%s: %s', (sentence, turns) => {
    expect(says(sentence, SAYS.turnsToProblems)).toBe(turns);
  });

  test('takes a list with it in a chapter of results', () => {
    const text =
      '在半年会上的讲话\n同志们：\n今天召开半年工作会议。\n一、上半年工作回顾\n上半年，全局入库税款7.2亿元，同比增长9%，办税厅全部推行一窗办理。\n成绩面前不能盲目乐观。当前征管上存在“三个不”：一是底子不清。究竟有多少户，谁也说不准。二是手段不硬。催缴停留在打电话上。\n二、下半年任务\n要紧紧围绕增收抓征管。\n';
    expect(kindOf(text, '全局入库')).toBe('review');
    expect(kindOf(text, '究竟有多少户')).toBe('problems');
    expect(kindOf(text, '催缴停留')).toBe('problems');
    expect(kindOf(text, '要紧紧围绕')).toBe('requirements');
  });

  test.each([
    ['二、清醒看到差距，增强紧迫感', 'problems'],
    ['二、清醒认识到不足，增强紧迫感', 'problems'],
    ['二、看到机遇，增强紧迫感', 'requirements'],
  ])('a heading that faces them: %s', (heading, kind) => {
    const text = `在推进会上的讲话\n同志们：\n今天召开推进会。\n一、充分肯定成绩\n去年，全市法院结案2万件，同比增长8%。\n${heading}\n离评估只剩几十天，形势逼人。督查下来，有的法院责任不落实，案款清理滞后。\n三、狠抓落实\n要倒排工期。\n`;
    expect(kindOf(text, '离评估')).toBe(kind);
  });
});

test.each([
  ['这是大家一滴汗一滴汗换来的。', true],
  ['是全村人一锹一锹干出来的。', true],
  ['幸福是奋斗出来的。', false],
  ['这是要靠干出来的。', false],
])('whose work the results are: %s', (sentence, sums) => {
  expect(says(sentence, SAYS.sumsUp)).toBe(sums);
});

describe('a list that mostly does one thing', () => {
  const speech = (second: string): string =>
    `在整改会上的讲话\n同志们：\n今天召开整改会。\n一、正视问题，抓好整改\n巡察组指出来的问题，哪一条也不冤枉。①帮扶搞形式。有的干部一年去了两趟，户主都喊不全。②${second}③资金管理不规范。个别村优亲厚友。④作风不实。\n对这些问题，要照单全收。\n`;

  test('lends its others the same', () => {
    expect(kindOf(speech('责任上热下凉。党委热，村里凉。'), '党委热')).toBe('problems');
  });

  test('near miss: one of results stays one', () => {
    const text =
      '在总结会上的讲话\n同志们：\n今天召开总结会。\n一、去年的工作\n主要做法有四条：一是书记亲自抓。先后研究5次，取得了实效。二是干部吃苦肯干。雨雪天从不间断，有的抱着孩子下乡。三是部门配合紧密。办结案件12起，完成了任务。四是宣传到了户。覆盖率达到了98%。\n';
    expect(kindOf(text, '雨雪天')).toBe('review');
  });
});

describe('last words before the thanks', () => {
  const BODY =
    '在推进会上的讲话\n同志们：\n今天召开推进会。\n一、抓好产业\n每个村要发展两个产业。\n二、抓好队伍\n驻村书记要一起干。\n村里的账要一笔一笔过。\n';

  test.each(['谢谢大家！', '散会！', '谢谢。'])('%s', (thanks) => {
    const hopes = '希望同志们咬紧牙关，一定交上一份合格的答卷。';
    expect(kindOf(`${BODY}${hopes}\n${thanks}\n`, hopes)).toBe('closing');
  });

  test('near miss: a paragraph that only asks', () => {
    const asks = '各村月底前要把台账报上来。';
    expect(kindOf(`${BODY}${asks}\n谢谢大家！\n`, asks)).toBe('requirements');
  });
});

test.each([
  ['两年前我在这里说过一句话：贵在坚持。', false],
  ['前面几位讲了三点意见。', false],
  ['我讲三点意见。', true],
])('what was said before announces nothing: %s', (sentence, announces) => {
  expect(says(sentence, SAYS.announces)).toBe(announces);
});

test('what is said of those before in the sentence that announces opens', () => {
  const text =
    '在禁烧会上的讲话\n同志们：\n今天开个会。刚才王镇长作了部署，大家手里都有方案，我就讲四句话。\n第一句，盯住火。\n要把人派到田里。\n';
  expect(kindOf(text, '刚才王镇长')).toBe('opening');
  expect(kindOf(text, '我就讲四句话')).toBe('requirements');
});

describe('figures of last year, told where the speech has just said what it is for', () => {
  const at = (told: string): string =>
    `在水务工作会上的讲话\n同志们：\n这次会议的任务是，总结去年工作，部署今年任务。${told}下面，我讲三点意见。\n一、抓好建设\n要把工期排细。\n二、抓好管护\n要把人员落实。\n`;
  test.each<[string, string]>([
    ['去年，全县新修渠道31公里，清淤塘坝240口，工作应当充分肯定。', 'review'],
    ['去年，全县投入水利资金2.6亿元，比上年增加0.4亿元。', 'review'],
    // Near misses: one figure, and what is asked for.
    ['今年要新修渠道31公里、清淤塘坝240口，必须早动手。', 'requirements'],
  ])('%s', (told, kind) => expect(kindOf(at(told), told) === 'review').toBe(kind === 'review'));

  test('what a plenary meeting is for opens', () => {
    const text =
      '在全会上的讲话\n同志们：\n今年是关键之年。这次全会的任务是，回顾去年工作，部署今年工作。\n一、抓落实\n要抓实。\n';
    expect(kindOf(text, '这次全会')).toBe('opening');
  });
});

describe('a last paragraph that sends everybody home', () => {
  const spoken =
    '人到齐了，说几句就散。\n去年收了三百万斤，大家辛苦了。今年要收四百万斤。\n头一件，仓要腾出来，各站八月底前都要腾完。\n第二件，秤要校准，谁也不许做手脚。\n';
  test.each<[string, 'closing' | 'requirements']>([
    ['天也晚了，谁有话就在这儿说，别回去蹲墙根说。没有？没有就散会，老李留一下。', 'closing'],
    ['三句话讲完了。大家回去，把会上的劲头带回班组。散会。', 'closing'],
    // Near misses: what is ordered, who is charged.
    ['各站今晚就把数报上来，逾期的一律通报。散会。', 'requirements'],
    ['会后，请督查股把任务分解下去。散会。', 'requirements'],
  ])('%s', (last, kind) => {
    expect(kindOf(`在站长会上的讲话\n${spoken}${last}\n`, last)).toBe(kind);
  });
});

describe('a year that is asked for, behind one that is told', () => {
  const speech = (sentence: string): string =>
    `在全县供水工作会议上的讲话\n同志们：\n去年，全县改造管网120公里，解决了800户吃水问题，普及率达到91%，成绩来之不易。\n${sentence}\n`;
  test.each([
    ['2023年，我们要新建水厂3座，普及率达到95%以上，新增用户2000户。', 'requirements'],
    ['2023年，全县要新建水厂3座，普及率达到95%以上，新增用户2000户。', 'requirements'],
    ['明年，我们要新建水厂3座，普及率达到95%以上，新增用户2000户。', 'requirements'],
    // What is told of a year, and what came of it.
    ['2021年，我们新建水厂3座，普及率达到90%，新增用户2000户。', 'review'],
    ['2021年，我县新建水厂3座，普及率达到90%，新增用户2000户。', 'review'],
  ])('%s', (sentence, kind) => expect(kindOf(speech(sentence), sentence)).toBe(kind));
});

describe('a sentence turns to what falls short', () => {
  test.each(['下面讲讲存在的问题。', '今天我不想多讲成绩，想多讲讲教训。', '困难也是明摆着的。', '分丢在哪里？'])(
    '%s',
    (sentence) => expect(says(sentence, SAYS.turnsToProblems)).toBe(true),
  );
  test('再说差距。', () => {
    const text =
      '在全县造林现场会上的讲话\n同志们：\n一、怎么看\n先说成绩。去年完成造林两万亩，封山八千亩。\n再说差距。抽查三个镇，成活率六成，掉到全市末尾。\n二、怎么干\n各镇要抓紧补植。\n';
    expect(kindOf(text, '再说差距')).toBe('problems');
  });
  test.each(['再说差旅费。', '成绩要多讲，士气要鼓足。', '目标是明摆着的。'])('not %s', (sentence) =>
    expect(says(sentence, SAYS.turnsToProblems)).toBe(false),
  );
});
