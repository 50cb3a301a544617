import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

/** Announcements as `text declared/found`. */
const announcements = (text: string): readonly string[] =>
  (reading(text).announcements ?? []).map(({ text: own, declared, found }) => `${own} ${declared}/${found}`);

test.each([
  ['经济更强、城乡更美、生活更好，努力建设新城', []],
  ['一路通到底，一水供到户，一网连到家，都要年内办成', []],
  ['修路、通水、种树，扎实推进各项工作', []],
  ['经济更强、城乡更美、生活更好，社会更稳', ['四大目标 4/4']],
  ['推动修路，推动通水，推动种树，推动办学', ['四大目标 4/4']],
  ['努力修路、努力通水、努力种树，努力办学', ['四大目标 4/4']],
  ['路通到底，水供到户，网连到家，推动产业起步', ['四大目标 4/4']],
])('what is said of the members is none of them: %s', (list, expected) => {
  expect(announcements(`今后五年，有四大目标：${list}。`)).toEqual(expected);
});

describe('what the text promises and gives', () => {
  test.each<[string, string, string]>([
    ['the last one in another dress', '要做好三项工作。一是强责任。二是强督查。第三，强宣传。', '做好三项工作 3/3'],
    ['… or the first two', '要做好三项工作。第一，强责任。第二，强督查。三是强宣传。', '做好三项工作 3/3'],
    ['as many', '我讲三点意见。\n一、学\n二、干\n三、看', '我讲三点意见 3/3'],
    [
      'in parts that are numbered',
      '我讲两个方面。\n第一方面：学。\n要通读。\n第二方面：干。\n要快。',
      '我讲两个方面 2/2',
    ],
    [
      'an agenda called up',
      '会议有三项议程。\n首先，请陈主任宣读文件。\n接下来，请李县长讲话。\n最后，请王书记讲话。',
      '有三项议程 3/3',
    ],
    [
      'an agenda short of a point',
      '会议有四项议程。\n首先，请陈主任宣读文件。\n接下来，请李县长讲话。\n最后，请王书记讲话。',
      '有四项议程 4/2',
    ],
    ['an agenda that breaks off', '会议有四项议程：一是学习。\n大家要学好。', '有四项议程 4/1'],
    [
      'fewer named before 等',
      '要处理好速度与质量、当前与长远、城市与农村等四个关系。',
      '速度与质量、当前与长远、城市与农村等四个关系 4/3',
    ],
    ['fewer named before 等, in digits', '要抓好防汛、抗旱、防火等4项工作。', '防汛、抗旱、防火等4项工作 4/3'],
    ['questions', '大家要想三个问题：制度有没有漏洞？现场有没有死角？员工有没有违章？', '三个问题 3/3'],
    ['in spoken words', '今天我扯三件事。一是修路。二是通水。三是种树。', '我扯三件事 3/3'],
    ['at a kitchen table', '我跟大家唠两件事。第一件，修路。第二件，通水。', '我跟大家唠两件事 2/2'],
    ['pulled together', '我先拉几条。一是修路。二是通水。', '我先拉几条 null/2'],
    ['listed beforehand', '我列了三条，大家看对不对。一是慢。二是散。三是软。', '我列了三条 3/3'],
    ['found on looking through', '我们梳理出三个问题，都不新鲜。一是慢。二是散。', '梳理出三个问题 3/2'],
    ['reasons', '我摆三条理由。一、学\n二、干\n三、看', '我摆三条理由 3/3'],
    ['what stands out', '今年突出的是三个方面。一是修路。二是通水。', '突出的是三个方面 3/2'],
    ['what matters most', '最要紧的是三件事，一是修堤。二是备料。三是值班。', '最要紧的是三件事 3/3'],
    [
      'what stands out, summed up and told later',
      '归纳起来，突出的是三个方面，我一条一条念，请大家对号入座，不要走神，念到谁谁起立。一是路断。二是水浑。',
      '突出的是三个方面 3/2',
    ],
    ['costs', '会务费、差旅费、租车费三项经费只减不增。', '会务费、差旅费、租车费三项经费 3/3'],
    ['samples pointed at', '一样是修路，一样是通水，这两样缺一不可。', '一样是修路，一样是通水，这两样 2/2'],
    ['without a noun', '跑步、跳远、投弹三项都要达标。', '跑步、跳远、投弹三项 3/3'],
    ['fewer', '下面，我讲四点意见。\n一、学\n二、干\n三、看', '我讲四点意见 4/3'],
    ['more', '我讲两点意见。\n一、学\n二、干\n三、看', '我讲两点意见 2/3'],
    ['one of them', '我讲三点意见。\n一、学\n要学好。', '我讲三点意见 3/1'],
    ['one inline, where the text breaks off', '我讲三点意见。一是学要学好。', '我讲三点意见 3/1'],
    ['none', '我讲三点意见。大家要学好。', '我讲三点意见 3/null'],
    ['sides', '就抓好换届，我从两个方面谈一些看法。\n一、学\n二、干', '我从两个方面谈一些看法 2/2'],
    ['great sides', '下面，我从两个大方面和大家谈一谈。\n一、学\n二、干', '我从两个大方面和大家谈一谈 2/2'],
    ['sides of a deployment', '下面，围绕三个方面作部署：\n一、学\n二、干', '围绕三个方面作部署 3/2'],
    ['sides before a colon', '要着重从两个方面，认清汛情：一是雨多。二是堤旧。', '着重从两个方面 2/2'],
    ['points of two names', '我提三点希望和要求。\n一、学\n二、干\n三、看', '我提三点希望和要求 3/3'],
    ['an agenda in words', '会议有两项议程，第一项是通报情况，第二项是安排工作。', '有两项议程 2/2'],
    ['the noun repeated', '在座的企业有两个共同点，第一个共同点是讲诚信，第二个共同点是敢创新。', '有两个共同点 2/2'],
    [
      'sentences in one quotation',
      '记住“守土有责、守土负责、守土尽责”这三句话。',
      '“守土有责、守土负责、守土尽责”这三句话 3/3',
    ],
    ['within a longer quotation', '市委提出“守住发展和生态两条底线”的要求。', '发展和生态两条底线 2/2'],
    ['digits behind a verb', '今年抓好5件事。一是修路。二是架桥。三是通水。', '抓好5件事 5/3'],
    [
      'things to be done, in a heading over a paragraph',
      '一、提高认识\n要学。\n二、今年要抓好三件事\n各镇要抓项目。\n（一）抓种植\n要种好。\n（二）抓养殖\n要养好。',
      '抓好三件事 3/2',
    ],
    ['stages', '集中三个月，分学习动员、查摆问题、整改提高三个阶段。', '学习动员、查摆问题、整改提高三个阶段 3/3'],
    ['things pointed at', '后勤科把开水、饭菜、电梯这三件小事办好。', '开水、饭菜、电梯这三件小事 3/3'],
    ['clauses in one quotation', '记住“不抓是失职，抓不好是渎职”这两句话。', '“不抓是失职，抓不好是渎职”这两句话 2/2'],
    [
      'several, each with its noun',
      '把握几个环节：种子环节，要优选；播种环节，要抢墒；管护环节，要跟上。',
      '把握几个环节 null/3',
    ],
    ['points expected', '我对大家提两点期望。\n一、学\n二、干', '我对大家提两点期望 2/2'],
    ['key words', '抓住两个关键词：“提质”“增效”。', '两个关键词 2/2'],
    ['a word of each', '听了发言，我想到四个词：感动、感谢、感悟、感奋。', '四个词 4/4'],
    ['characters in marks', '从“东西南北”四个维度来看。', '“东西南北”四个维度 4/4'],
    ['steps of one character', '要抓好“衣食住行”四个环节。', '“衣食住行”四个环节 4/4'],
    ['points of one character', '围绕“人财物”三个重点发力。', '“人财物”三个重点 3/3'],
    [
      'things to be done, in the marks of its heading',
      '一、今年要抓住“四件大事”\n今年是头一年。\n（一）抓产业。要种足。\n（二）抓道路。要修通。\n（三）抓劳务。要输出。\n二、要干成事\n要干。',
      '抓住“四件大事” 4/3',
    ],
    [
      'a heading over its list',
      '一、守牢两条底线，夯实根基\n底线不能破。\n（一）粮食要稳。要种足。\n（二）耕地要保。要管严。',
      '守牢两条底线 2/2',
    ],
    [
      'one alone below its heading',
      '一、做到三个“强化”\n工作要落实。\n（一）强化责任落实。要压实。',
      '做到三个“强化” 3/1',
    ],
    ['one sentence alone', '概括起来是三句话。\n第一句话：成效十分明显。', '是三句话 3/1'],
    [
      'a set told under its name',
      '去年，实现了“两个增长”。\n“两个增长”：产值9亿元，增长5%；税收3亿元，增长7%。',
      '实现了“两个增长” 2/2',
    ],
    ['Arabic', '我讲3点意见。\n一、学\n二、干\n三、看', '我讲3点意见 3/3'],
    ['half-width', '我讲三点意见:\n一、学\n二、干\n三、看', '我讲三点意见 3/3'],
    ['几点', '我再强调几点意见。\n一、学\n二、干', '我再强调几点意见 null/2'],
    ['希望, inline', '我提三点希望：一是学，二是干，三是看。', '我提三点希望 3/3'],
    ['以下三个方面', '主要存在以下三个方面的问题：一是慢；二是差；三是费。', '主要存在以下三个方面的问题 3/3'],
    ['以下几个方面', '主要存在以下几个方面的问题：一是慢；二是差；三是费。', '主要存在以下几个方面的问题 null/3'],
    ['a slogan of its own', '要做到“三个到位”。一是认识到位。二是责任到位。三是措施到位。', '做到“三个到位” 3/3'],
    ['a set defined further on', '要抓住两个关键，实现赶超。两个关键，就是进度和质量。', '抓住两个关键 2/2'],
    ['belts of a plan', '以古城为核心，沿江、沿山两条风光带。', '沿江、沿山两条风光带 2/2'],
    ['in marks', '对项目实行“红、黄、蓝”三色管理。', '“红、黄、蓝”三色管理 3/3'],
    ['members before', '统筹好生产、生活、生态三大空间。', '生产、生活、生态三大空间 3/3'],
    ['quoted members before', '用好“驻村夜话”“板凳会”这两个载体。', '“驻村夜话”“板凳会”这两个载体 2/2'],
    [
      '等3个方面',
      '处理好当前与长远、局部与全局、发展与保护等3个方面的关系。',
      '当前与长远、局部与全局、发展与保护等3个方面的关系 3/3',
    ],
    ['清单 with its members before it', '建立问题、责任、整改三张清单。', '问题、责任、整改三张清单 3/3'],
    ['fewer than the numeral', '做到“五个不”：不收礼、不吃请、不托情、不压案。', '做到“五个不” 5/4'],
    ['fewer in a row further on', '推动“五个到位”。要做到认识到位、人员到位、机具到位、资金到位。', '“五个到位” 5/4'],
    ['a row below its heading', '一、推动“三个到位”\n要做到人员到位、机具到位、资金到位。', '“三个到位” 3/3'],
    ['fewer below its heading', '一、推动“四个到位”。\n要做到人员到位、机具到位、资金到位。', '“四个到位” 4/3'],
    ['fewer before the name', '要建好任务、责任“三张清单”，按月销号。', '任务、责任“三张清单” 3/2'],
    [
      'a known name that counts something else',
      '要健全首问负责、限时办结、责任追究三项制度。',
      '首问负责、限时办结、责任追究三项制度 3/3',
    ],
    ['a kind behind the count', '轨道交通、新能源两个百亿级产业产值增长一成。', '轨道交通、新能源两个百亿级产业 2/2'],
    ['the counter repeated', '会议有两项任务，一项是传达精神，一项是部署工作。', '有两项任务 2/2'],
    ['things, the counter repeated', '近期抓好两件事，一件是自查自纠，一件是交叉检查。', '抓好两件事 2/2'],
    ['另 before the last', '脱贫有两条路，一条是发展产业，另一条是外出务工。', '有两条路 2/2'],
    ['dashes', '请问自己两个问题：\n——病人信不信我？\n——我对得起白衣吗？', '两个问题 2/2'],
    ['one quotation with its members', '写好“强镇、兴村”两篇文章，干出样子。', '“强镇、兴村”两篇文章 2/2'],
    ['what they are said to be', '教师和校长，是学校发展的两个关键。', '教师和校长，是学校发展的两个关键 2/2'],
    ['told later than promised', '抓住“两个命门”。水和电，就是园区的两个命门。', '抓住“两个命门” 2/2'],
    [
      'lost 、',
      '水源工程渠系配套土地平整三件事要一起抓。一要快。二要好。三要省。',
      '水源工程渠系配套土地平整三件事 3/null',
    ],
    ['lost 、, behind 把', '要把规划编制项目申报资金筹措三个环节衔接好。', '规划编制项目申报资金筹措三个环节 3/null'],
    ['what a meeting is about', '今天专门研究城建和交通两件大事。', '城建和交通两件大事 2/2'],
    ['things to be done', '重点办好养老、托育和停车三件实事。', '养老、托育和停车三件实事 3/3'],
    ['barriers that count themselves', '要把好三关。第一关是资格关。第二关是程序关。第三关是公示关。', '三关 3/3'],
    ['places that are told', '试点放在两个县，一个是清河县，一个是临江县。', '两个县 2/2'],
    ['layers of one thing', '织密预防、预警、处置三重防护网。', '预防、预警、处置三重防护网 3/3'],
    ['points back over a full stop', '路子是“治水、护林、养田”。这三句话是一个整体。', '这三句话 3/3'],
    ['points back with a counter alone', '路子是“治水、护林、养田”。这三条要坚持下去。', '这三条 3/3'],
    ['named behind 即', '镇里推出四种办法，即上门送药、集中体检、巡回义诊、网上问诊。', '四种办法 4/4'],
    ['named behind 就是', '坚持三条路子，就是以水定产、以水定城、以水定人。', '三条路子 3/3'],
    ['named behind 分别是', '要过三个关键环节，分别是选种、育苗、移栽。', '三个关键环节 3/3'],
    ['points of a kind', '下面，我作三点防汛备汛部署：\n一、学\n二、干\n三、看', '我作三点防汛备汛部署 3/3'],
    ['modest points', '我讲三点不成熟的意见。\n一、学\n二、干\n三、看', '我讲三点不成熟的意见 3/3'],
    ['one side, where the text breaks off', '看汛情，要分两个方面。一方面是雨多。', '分两个方面 2/1'],
    ['told under its name in a sentence', '去年有“两减”。“两减”：一是减成本。二是减负担。', '“两减” 2/2'],
    [
      'those that are given of a set in a heading',
      '同志们：\n一、备汛备到位，重在“五个盯住”\n（一）盯住水库。要勤。\n（二）盯住河堤。要细。',
      '“五个盯住” 5/2',
    ],
    ['great things', '也面临三大挑战：一是竞争加剧。二是要素趋紧。三是人才短缺。', '三大挑战 3/3'],
    ['who speaks to whom', '在这里，我给大家提三点希望。一是学。二是干。三是看。', '我给大家提三点希望 3/3'],
    ['characters behind', '抓安全就三个字：严、细、实，不能松。', '三个字 3/3'],
    ['characters in marks behind', '要突出三个字，就是“严、细、实”。', '三个字 3/3'],
    ['new features', '今年的汛情有五个新的变化。第一，雨早。第二，水高。第三，人少。', '有五个新的变化 5/3'],
    ['an agenda', '会议有四项议程：一是学习；二是通报；三是表态；四是讲话。', '有四项议程 4/4'],
  ])('%s', (_, text, expected) => {
    expect(announcements(text)).toEqual([expected]);
  });

  test('句话 that count themselves', () => {
    expect(announcements('我只说三句话。第一句话，感谢大家。第二句话，辛苦了。第三句话，祝福大家。')).toEqual([
      '我只说三句话 3/3',
    ]);
  });

  test('条 that count themselves, with another list inside', () => {
    const text =
      '讲三条意见。\n第一条，思想上再解放。\n第二条，产业上再突破。抓好两件事：1、发展林下经济；2、打造康养基地。\n第三条，队伍上再提升。';
    expect(announcements(text)[0]).toBe('讲三条意见 3/3');
  });

  test.fails('a list that has lost its 、 cannot be counted', () => {
    expect(announcements('要处理好总量和质量速度和效益两个方面的关系。')).toEqual([
      '总量和质量速度和效益两个方面的关系 2/null',
    ]);
  });

  const items = (text: string) => {
    const document = reading(text);
    return document.announcements?.[0]?.items.map(({ text: item, span }) => [
      item,
      document.source.text?.slice(span.start, span.end),
    ]);
  };

  test('items have their places', () => {
    expect(items('我讲两点意见。\n一、学\n二、干')).toEqual([
      ['学', '学'],
      ['干', '干'],
    ]);
    expect(items('做到“三个提前”（提前预警、提前转移、提前安置）。')?.[0]).toEqual(['提前预警', '提前预警']);
  });

  test('a quoted item is what stands inside its marks, its place too', () => {
    expect(items('用好“驻村夜话”“板凳会”这两个载体。')?.[0]).toEqual(['驻村夜话', '驻村夜话']);
  });
});

describe('near misses', () => {
  test.each([
    ['what is carried', '一天拉三趟，一趟拉三条，都是活鱼。'],
    ['what was lined up', '我列了三条，贴在墙上，大家去看。'],
    ['what is laid out', '桌上摆四条，架上摆五条。'],
    ['titles', '张三、李四、王五三项冠军都拿了。'],
    ['a phrase of as many characters', '落实“真抓实干”四个要求。'],
    ['a name of as many characters', '推进“强基固本”四个工程。'],
    ['characters more than counted', '围绕“党建引领”三个重点发力。'],
    ['a known slogan by name', '要增强“四个意识”。'],
    ["another body's set", '市委提出“五抓五促”，全县要抓好落实。'],
    ['a count of places', '全县共有五个乡镇、三十个村。'],
    ['a count of persons', '会上有19名书记述职。'],
    ['a figure over a list', '去年，新建泵站27座，整修堤防12处。一是标准高。二是进度快。三是质量好。'],
    ['one among another', '签约项目27个，其中亿元以上11个。一是工业增多。二是农业增多。三是服务业增多。'],
    ['an ordinal', '这是第三点意见。'],
    ['a count without a promise', '三个月来，大家很辛苦。'],
    ['a time', '开三天会。'],
    ['several without their nouns', '把握几个环节：种子要优选；播种要抢墒。'],
    ['sides that others told', '他从三个方面作了汇报，讲得很好。'],
    ['sides without words said', '我们从三个方面发力，开局良好。'],
    ['characters that are a name', '发扬“铁人”两个字的精神。'],
    ['who has them', '干部和代表有两个共同点。'],
    [
      'a heading over a longer list',
      '一、围绕两条主线，压实责任\n（一）要抓学习。要学。\n（二）要抓作风。要实。\n（三）要抓监督。要严。',
    ],
    ['a name in its own heading', '一、开展“三城联创”\n抓紧。\n（一）“三城联创”是民心所向。要抓好。'],
    [
      'deeds told of in general by the sections below',
      '一、全力办好十件民生实事\n（一）加强组织领导\n要抓好。\n（二）强化资金保障\n要到位。',
    ],
    [
      'what the heading goes on from',
      '一、完成三项任务，为全年打好基础\n（一）加强组织领导\n要抓好。\n（二）强化资金保障\n要到位。',
    ],
    ['examples of what is counted by the way', '要实施教育、医疗等6个项目，接待张三、李四等23名群众。'],
    ['numbers of items', '一、二两项工作已经完成，第三项工作要抓紧推进。'],
    ['one question too few', '大家要想三个问题：路怎么走？钱从哪来？'],
    [
      'places seen before points of another name',
      '大家参观了三个专业村，讨论了工作。\n第一个问题，关于形势。\n第二个问题，关于任务。\n第三个问题，关于领导。',
    ],
    [
      'gardens seen before points of another name',
      '大家观摩了3个园区、7个项目。\n第一个要害是“链”。\n第二个要害是“才”。\n第三个要害是“地”。',
    ],
    ['a time before a list', '满打满算只有11个月。\n1.班子要早搭。\n2.经费要到位。'],
    ['a known set, with units below', '答案就在“四个面向”里。\n（一）选题要准。\n（二）队伍要强。\n（三）机制要活。'],
    ['a name of several numerals, explained', '调子是“两降一升”：信访量、积案数下降，满意率上升。'],
    ['one without its sister', '这是两项任务，一项是今年要办的。'],
    ['places that were seen', '我跑了几个镇，群众反映集中的，一个是报销难，一个是看病贵。'],
    ['places with other things in them', '到了三个村，一个是路通了，一个是灯亮了。'],
    ['what two things are', '困难和问题，是两个不同的概念。'],
    ['only some of them named', '落实“四个体系”。今年重点抓好监测体系、预警体系、救援体系建设。'],
    ['two of them named', '健全“五个体系”。要抓好监测体系、预警体系建设。'],
    ['other than counted', '他提出“治水、护林”。这三句话很重。'],
    ['words of as many characters', '送给大家八个字：忠诚、干净、担当、奉献。'],
    ['a word of two characters', '他只说了两个字：谢谢。'],
    ['one quotation', '他讲“实干”。这两句话我记住了。'],
    ['soon', '三种情形即将纳入考核、通报、问责。'],
    ['some of them', '会上提出七项措施，包括减税、降费、稳岗等。'],
    ['what nobody does', '会上通报了三条意见，就是没有人落实。'],
    ['points that do not open with the word', '同志们：\n一、做到“五个盯住”\n（一）查水库要勤。\n（二）守河堤要细。'],
    ['told again, not listed', '全镇实现了“两个确保”。“两个确保”是县里定的。'],
    ['how often', '我们先后被市里、区里、三次评为“双拥先进村”。'],
    ['two more than counted', '落实“三个到位”。认识到位、人员到位、机具到位、资金到位、督查到位的乡镇才能开工。'],
  ])('%s: %s', (_, text) => {
    expect(announcements(text)).toEqual([]);
  });
});

describe('what there are, before what is said of them', () => {
  test.each<[string, readonly string[]]>([
    ['有两个方面的客观情况值得关注：首先是老龄化，其次是外出多。', ['有两个方面 2/2']],
    ['有两个方面的客观情况大家都知道。首先要看到老龄化，其次要看到外出多。', []],
    ['建设一个中心、抓好两个基地、办好三件实事、实现四个突破。', []],
    // Questions as many as are counted, and pairs.
    ['我问大家三个问题：面积落实了没有？合同签了没有？地整了没有？', ['三个问题 3/3']],
    ['我问大家三个问题：面积落实了没有？合同签了没有？', []],
    ['要处理好以下几对关系。一是快与稳的关系。二是人与地的关系。', ['处理好以下几对关系 null/2']],
    ['上述三个问题，必须引起重视。这几对夫妻都是模范。', []],
    ['修通公路、建好水厂、办成学校三件实事。', ['修通公路、建好水厂、办成学校三件实事 3/3']],
  ])('%s', (text, expected) => {
    expect(announcements(text)).toEqual(expected);
  });
});
