import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

/** Slogans of a sentence, as `text numerals: members`. */
const slogans = (text: string): readonly string[] =>
  (reading(text).slogans ?? []).map(({ text: slogan, number, expansion }) =>
    [`${slogan} ${number.join('+')}`, ...(expansion?.items.map((item) => item.text) ?? [])].join(' | '),
  );

describe('what only looks like a pack', () => {
  test.each<[string, readonly string[]]>([
    // How often something is done is a name in quotation marks only.
    ['督查室要一周一调度、一月一通报。', []],
    ['水情实行一小时一报，卡口坚持一天一巡查。', []],
    ['专班一季度一会商。', []],
    ['实行“一周一督查、一月一排名”。', ['一周一督查 1+1', '一月一排名 1+1']],
    ['落实“一旬一碰头”机制。', ['一旬一碰头 1+1']],
    ['做到一村一策、一户一档。', ['一村一策 1+1', '一户一档 1+1']],
    ['每年一主题，一年一主线。', ['一年一主线 1+1']],
    // Plans, days, figures of speech.
    ['“十三五规划”收官，“十五五规划”谋篇。', []],
    ['评选“三八红旗手”，颁发“五一劳动奖章”和“七一勋章”。', []],
    ['技术是把“双刃剑”，光有“三板斧”不够，要练“十八般武艺”。', []],
    ['落实“八一五方案”，办好“五一口号”展。', []],
    // Bodies of a field; a longer noun is the name's own.
    ['请五大职能部门、三大产业协会、两大平台公司到会。', []],
    ['围绕五大产业链，建设两大产业基地。', ['五大产业链 5', '两大产业基地 2']],
    // Digits count things.
    ['建成检测中心、研发中心、中试基地3个平台。', []],
    ['统筹生产、生活、生态3大空间。', ['3大空间 3 | 生产 | 生活 | 生态']],
    ['花海、峡谷、古镇三大片区各有各的看头。', ['三大片区 3 | 花海 | 峡谷 | 古镇']],
    ['东区、中区、西区三大板块分别推进。', ['三大板块 3 | 东区 | 中区 | 西区']],
    ['生产、生活、生态三个空间都要管。', ['三个空间 3 | 生产 | 生活 | 生态']],
    // Bodies are counted, whatever is said of them, and so are those of several ranks.
    ['水泵、阀门、铸件三个分厂推出去，自负盈亏。', []],
    ['东塘、西塘两个乡减产。', []],
    ['市、县、乡三级监控中心联网运行。', []],
    ['县、乡、村三级物流体系要建好。', ['三级物流体系 3 | 县 | 乡 | 村']],
    ['学校、家庭、社会三个课堂要办好。', ['三个课堂 3 | 学校 | 家庭 | 社会']],
    // Points told in their order; what everybody is handed.
    ['“一要安全、二要效益”，次序不能乱。', []],
    ['推行“一靠自己、二靠集体”的办法。', []],
    ['开展“一改两为、三要三不要”活动。', ['一改两为 1+2', '三要三不要 3+3']],
    ['手册一人一本，工具一户一份。', []],
    ['坚持一村一品，做到一户一策。', ['一村一品 1+1', '一户一策 1+1']],
    ['有三件事不能干。一是不能赌。二是不能骗。三是不能懒。', []],
    ['一共七条，请各位记好。', []],
    // What a whole is made up of.
    ['把人、财、物三要素配起来。', ['三要素 3 | 人 | 财 | 物']],
    ['强化土地、资金、人才三要素保障。', ['三要素 3 | 土地 | 资金 | 人才']],
    ['这三要素缺一不可。', []],
    ['产、学、研、用四环节都要贯通。', ['四环节 4 | 产 | 学 | 研 | 用']],
    ['张家湾村、李家湾村两主体都没有签字。', []],
    // Who holds an office at several ranks; numerals that count on; not one of either.
    ['区、街两级纪工委书记要到会。', []],
    ['区、街两级班子要换届。', []],
    ['要做到一看二问三查四改。', []],
    ['按照一听二记三办的办法接访。', []],
    ['开展三查四改。', ['三查四改 3+4']],
    ['确保不垮一桥一坝，不漏一户一人。', []],
    ['落实一桥一长、一坝一策。', ['一桥一长 1+1', '一坝一策 1+1']],
    // What happened, what is told, lines of verse.
    ['不忘“七七事变”，讲好“八块银元”的故事。', []],
    ['打造“八大名片”。', ['八大名片 8']],
    ['要记住“八尺之台，垒于寸土”，“九牛一羽莫自高，心浮气躁必摔跤”。', []],
    ['坚持“三查三改，两评两议”。', ['三查三改 3+3', '两评两议 2+2']],
    // Thousands of words, and of money; famous ones, and engineers.
    ['发扬“四千精神”，筹集四千万元。', ['四千精神 4']],
    ['抓好三名工程。', ['三名工程 3']],
    ['实施“名医、名科、名院”三名工程。', ['三名工程 3 | 名医 | 名科 | 名院']],
    ['引进三名工程师。', []],
    // A code before its noun, with what it counts behind it.
    ['实施“123”工程，即建1个中心、抓2个基地、办3件实事。', ['123 1+2+3 | 建1个中心 | 抓2个基地 | 办3件实事']],
    ['用好“12345”热线，即办好群众的事、企业的事。', []],
    // Whatever is called great, with each of its members.
    ['公司的三大工序分别是制坯、成型和烧结。', ['三大工序 3 | 制坯 | 成型 | 烧结']],
    ['公司的三大股东分别是甲集团、乙集团和丙集团。', []],
    ['三大指标分别是10%、8%、6%。', []],
  ])('%s', (text, expected) => {
    expect(slogans(text)).toEqual(expected);
  });
});

describe('a slogan that a longer name in marks holds', () => {
  test.each<[string, readonly string[]]>([
    ['创建“双拥模范县”，办好“双创示范园”。', ['双拥 2', '双创 2']],
    ['开展“双培工作”评比，推进“双强示范”。', ['双培 2', '双强 2']],
    ['以“三个争先·先锋行动”为统揽，推进三个争先。', ['三个争先 3']],
    ['打造“五星·红管家”品牌。', []],
    ['坚持“双向发力”，做好“双培双带”。', ['双培双带 2+2']],
  ])('%s', (text, expected) => {
    expect(slogans(text)).toEqual(expected);
  });
});

describe('single characters in marks', () => {
  test.each<[string, readonly string[]]>([
    ['牢记调研“勤、深、实、新”四字诀。', ['四字诀 4 | 勤 | 深 | 实 | 新']],
    ['念好“严、细、实”三字经。', ['三字经 3 | 严 | 细 | 实']],
    ['用好“望闻问切”四字诀，把准企业的脉。', ['四字诀 4 | 望 | 闻 | 问 | 切']],
    ['坚持“稳、准、快”三字方针。', ['三字方针 3 | 稳 | 准 | 快']],
    ['“快、准、狠”三字诀是破案的经验。', ['三字诀 3 | 快 | 准 | 狠']],
    // Words, too few, none there.
    ['坚持“忠诚担当”四字方针。', []],
    ['牢记“又好又快”四字诀，用活“说干就干”四字经。', []],
    ['念好“严、细、实”四字经。', []],
    ['记住这四字诀，把工作做细。', []],
    ['写好“人”字，念好三字经。', []],
  ])('%s', (text, expected) => {
    expect(slogans(text)).toEqual(expected);
  });
});

describe('a set named by what its members end in', () => {
  test.each<[string, readonly string[]]>([
    ['扎实开展作风建设年、项目攻坚年、环境提升年三个年活动。', ['三个年 3 | 作风建设年 | 项目攻坚年 | 环境提升年']],
    ['开展“学习年”“落实年”“创新年”三个年建设。', ['三个年 3 | 学习年 | 落实年 | 创新年']],
    ['推进园区提质行动、企业培育行动两大行动。', ['两大行动 2 | 园区提质行动 | 企业培育行动']],
  ])('%s', (text, expected) => {
    expect(slogans(text)).toEqual(expected);
  });
});
