/**
 * Figures of a story, told among what is asked for to show something: of a time long gone (上世纪六十年代，…凿出了1500公里), of
 * somebody held up (老支书王××当了31年支书，带着185户), of what one has read or of others (材料里讲，有的县…7辆小车), of a day everybody
 * remembers (去年那场大雨，…冲走了3间房). What is gone by is told in the next sentence, too, until something is asked for or said of ourselves.
 */
import { characters, finder, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { paragraphAt } from '../syntax/around.js';
import type { Syntax } from '../syntax/syntax.js';
import { AIMED, type Cues, MUST, STRONG_WILL, YEAR_AHEAD } from './target-cues.js';
import { ACTIONS } from './target-stretch.js';
import { has } from './word-kinds.js';

const GONE =
  '(?:早?在|到了?)?(?:上个?世纪|二十世纪|20世纪|19[0-5]\\d年|一九[〇零○一二三四五][〇零○一二三四五六七八九]年|解放[前初]|(?:新中国|建国|共和国)(?:成立)?(?:前|初|之初)|旧社会|民国|清[朝末代]|明[朝清]|康熙|乾隆|光绪|道光|抗日?战争?(?:时期|期间|中|胜利)|解放战争|二万五千里|红军(?!小学|镇|村|路|桥|精神)|八路军|新四军|志愿军|延安时期|井冈山(?:时期|斗争)|抗美援朝|战争年代|三年困难时期|困难时期|(?:[一二三四五六七八九十百]{1,3}|\\d{1,3})[多余来]?年前|(?:人民)?公社化?时期|大集体时|古人|古时候|毛主席|毛泽东同志|周总理)';
const MODEL =
  '老(?:支书|书记|村长|队长|局长|主任|厂长|校长)[^，。；]{0,8}(?:当了|干了|守了|带着|带领|用了?|一辈子|一干|生前|退休)';
/** 我给大家讲个案例, 大家听一个故事, 案例一：: told in the sentences behind. */
const TOLD_CASE =
  '(?:我?(?:给|跟|向|和)(?:大家|同志们|各位)|我(?:再|先)?|大家(?:先|再)?|再|先)?(?:讲|说|听|举|看|通报)(?:一|两|几|个|件|起|则)+(?:发生在[^，。；]{1,10}的)?(?:真实|身边|典型|反面|小)*的?(?:案例|故事|真事|事例|例子|典型)|(?:典型)?案例[一二三四五六七八九十\\d]|血的教训';
const HEARD =
  '(?:大家|同志们)都?(?:知道|还?记得|看过)，|众所周知，|(?:材料|通报|报纸|新闻|网)[里上](?:讲|说|写|登|介绍|报道)|我(?:最近|前几天|昨天|来之前)?(?:看|读|听|翻)(?:到|了|过)(?:一[个份篇则条]|县志)|[有讲说]一?个(?:材料|统计|报道|故事|真事|例子)|举个例子|据(?:记载|史料|县志)|(?:史料|县志|文献)[上里中]?(?:记载|说)';
const SOMEBODY =
  '老|党员|村医|医生|护士|老师|工人|青工|职工|同学|孩子|业主|妇女|青年|小伙|姑娘|大姐|大爷|大娘|县|市|区|乡|镇|村|局|厂|学校|部门|单位|企业|地方|干部|同志|司机|家长|学生|农民|群众|老百姓|老板|人';
const OTHERS = `有[的些](?:${SOMEBODY})|外[省县市]有|(?:(?:去年|前年|今年|上个?月|前不久|前几天|前段时间|最近)，?)?(?:[邻某][省市县区镇乡](?!界|里)|有一?[个位户家名](?:${SOMEBODY})|某[一-龥]{0,4}?(?:厂|公司|工地|煤?矿|医院|学校|企业|单位|小区|酒店|商场|司机|客车|货车|校车))|我认识(?:的)?一?[位个名](?:${SOMEBODY})`;
/** What a law lays down for everybody. */
const LAWS = '(?:根据|按照|依照|依据)?《[^》]{2,30}(?:法|法典|条例)》第[一二三四五六七八九十百零\\d]+条';
const AT_THAT_RATE =
  '照这[个样](?:下去|干下去|花|速度|[一-龥]{1,3}法|势头|趋势)|照此(?:下去|速度|势头|趋势)|这样下去|按这个(?:速度|进度|花法|势头|算法)';
const THAT_DAY =
  '(?:(?:记得|去年|前年|今年|上个月)的?)?(?:(?:\\d{1,2}月|[春夏秋冬]天)的?)?那(?:场|次(?!会)|起(?!来)|一[年天次场回晚夜](?!起)|[年天](?!起|以后)|个[冬夏春秋]天)';
const BUT_FOR = '要不是|如果不是|若不是|幸亏|多亏';
const OPENS = opening(
  new RegExp(
    `(?:[但而像]|就说|比如)?(?:(${[GONE, MODEL, THAT_DAY, TOLD_CASE].join('|')})|(${AT_THAT_RATE})|${[HEARD, OTHERS, LAWS, BUT_FOR].join('|')})`,
  ),
  '但而像就比早在到上二21一三四五六七八九十百解新建共旧民清明康乾光道抗红八志延井战三困人公大古毛周焦孔雷王杨谷郑沈牛任廖黄张南李袁申吴史时郭罗老同众材通报网我有讲说举据县文外邻某根按依《照这最记去前今那要如若幸多03456789春夏秋冬给跟向和再先讲说听看案典血',
);
/** 华西村的吴仁宝同志，当了四十多年书记 */
const HEROES = wordSet(
  '焦裕禄 孔繁森 雷锋 王进喜 杨善洲 谷文昌 郑培民 沈浩 牛玉儒 任长霞 廖俊波 黄文秀 张桂梅 张富清 黄大年 南仁东 李保国 袁隆平 申纪兰 吴仁宝 史来贺 时传祥 郭明义 罗阳',
);
const OF_HERO = opening(/同志|生前|当年|一生|一辈子|在|为了|把|，|用/, '同生当一在为把，用');
const HERO_REACH = 10;
function heroEnd(syntax: Syntax, at: number, to: number): number {
  const hero = HEROES.first(syntax, at, Math.min(to, at + HERO_REACH));
  const end = hero < 0 ? -1 : HEROES.startingAt(syntax, hero);
  return end > 0 && OF_HERO.test(syntax, end) ? end : -1;
}
/** Said of ourselves, or of now: no longer the story. */
const OURSELVES = wordSet(
  '我们 咱们 我县 我市 我区 我镇 我乡 我村 我校 我局 我院 我厂 现在 目前 当前 眼下 近年 以来 截至 截止 累计',
);
/** … where the sentence that opened it is over. */
const PLACES = wordSet('全县 全市 全区 全镇 全乡 全村 全校 全局 全厂 今天 各级 各地 各乡 各镇 各县 各单位 各部门 各村');
const CLAUSES = characters('，。；：！？\n“');
const SENTENCES = characters('。！？\n');
const REACH = 160;

/** Whether the amount stands in a story: in the sentence that opens it, or behind it in the paragraph, where nothing is asked for since. */
export function isStory(syntax: Syntax, cues: Cues, { start }: Span, clause: Span, sentence: Span): boolean {
  if (inAccident(syntax, cues, start, clause, sentence)) return true;
  const floor = Math.max(paragraphAt(syntax, start).start, start - REACH);
  for (let at = start; at > floor;) {
    at = CLAUSES.behindLast(syntax, at, floor);
    if (at > floor || floor > start - REACH) {
      const opened = OPENS.exec(syntax, at);
      const behind = opened === null ? heroEnd(syntax, at, start) : at + opened[0].length;
      if (opened?.[2] !== undefined && at >= sentence.start) return true;
      const goneBy = opened === null || opened[1] !== undefined;
      if (behind > 0 && (at >= sentence.start || (goneBy && isNext(syntax, at, sentence.start))))
        return goesOn(syntax, cues, behind, clause, sentence);
    }
    at--;
  }
  return false;
}

/** 我们厂出过一起事故，…赔了18万元; not what was done about it (…，转移群众1200人), nor what is asked for since. */
const ACCIDENT = finder(
  /(?:出|发生)(?:过|了)?[一两几](?:起|次)[^，。；]{0,10}(?:事故|火灾|爆炸|惨案|命案)|(?:脚手架|墙体|房屋|矿井|巷道)[^，。；]{0,3}(?:垮塌|坍塌|倒塌)|瓦斯爆炸|煤气中毒|取暖，一家|透水|追尾|侧翻|坠亡|溺亡/,
  '出发脚墙房矿巷瓦煤取透追侧坠溺',
);
function inAccident(syntax: Syntax, cues: Cues, at: number, clause: Span, sentence: Span): boolean {
  const from = Math.max(sentence.start, at - REACH);
  return (
    ACCIDENT.test(syntax, from, at) &&
    !ACTIONS.test(syntax, clause.start, at) &&
    !has(cues.within(from, clause.end), MUST | AIMED | STRONG_WILL | YEAR_AHEAD)
  );
}

/** Whether one sentence begins at the first place, and the next at the second. */
const isNext = (syntax: Syntax, from: number, sentence: number): boolean =>
  (from === 0 || SENTENCES.has(syntax, from - 1)) && SENTENCES.find(syntax, from, sentence) === sentence - 1;

function goesOn(syntax: Syntax, cues: Cues, from: number, clause: Span, sentence: Span): boolean {
  if (has(cues.within(from, clause.end), MUST | AIMED | STRONG_WILL | YEAR_AHEAD)) return false;
  if (from >= sentence.start) return !OURSELVES.test(syntax, from, clause.end);
  const behind = SENTENCES.find(syntax, from, clause.end);
  return !OURSELVES.test(syntax, behind, clause.end) && !PLACES.test(syntax, behind, clause.end);
}
