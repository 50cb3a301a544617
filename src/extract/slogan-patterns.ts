/**
 * What numeric slogans (数字缩略语) have in common, quoted (see `quoted-slogans.ts`) or bare (`bare-slogans.ts`): the
 * counts they begin with, what may stand behind them, and what only looks like them.
 * Left out: counts (五点意见), ordinals and plan names (第一书记, 十三五), idioms (一把手, 五湖四海).
 */
import { ordinalValue, readNumeral } from '../lexicon/numerals.js';
import { CLASS, DIGIT, HAN_NUMERAL } from '../source/chars.js';
import { characters, opening } from '../source/finder.js';
import { keyAt, keyOf, type Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';

/** Numerals that count what a set holds. */
export const COUNTS = '一二两三四五六七八九十';
export const ARABIC = '0123456789';

export const HAN_COUNT = characters(COUNTS);
export const ARABIC_COUNT = characters(ARABIC);
/** 双 counts as well in 双招双引. */
export const COUNTED_OR_DOUBLE = characters(`${COUNTS}双`);

/** A slogan that shows by its shape. */
export interface Pattern {
  /** Length of the match in the candidate. */
  readonly length: number;
  /** What it counts; null for what `numbersOf` reads in it. */
  readonly number: readonly number[] | null;
}

/** Behind a count of at most two characters, 汉字 or digits; the place itself where none begins. */
export const countEnd = (keyed: Keyed, at: number): number =>
  (HAN_COUNT.has(keyed, at) ? HAN_COUNT : ARABIC_COUNT).skip(keyed, at, at + 2);

/** Values of counts of one character, by its key. */
const VALUES = new Uint8Array(0x10000);
[...'0123456789'].forEach((digit, value) => (VALUES[keyOf(digit.charCodeAt(0))] = value));
[...'一二三四五六七八九十'].forEach((numeral, index) => (VALUES[keyOf(numeral.charCodeAt(0))] = index + 1));
VALUES[keyOf('两'.charCodeAt(0))] = 2;

/** Value of a count between its place and its end (see `countEnd`); 0 where it has none. */
export const countValue = ({ text, keys }: Keyed, at: number, end: number): number =>
  end - at === 1 ? (VALUES[keyAt(keys, at)] ?? 0) : (ordinalValue(text.slice(at, end)) ?? 0);

/** Value of the numeral at a place. */
export const valueAt = (text: string, at: number): number => readNumeral(text, at)?.value ?? 0;

/** 一举一动, 五湖四海, 一心一意: numerals that pack nothing. */
const IDIOMS = new Set(
  (
    '一把手 二把手 二传手 二政府 二掌柜 二老板 二房东 二道贩子 两面人 两面派 两张脸 两层皮 一张皮 二层皮 两本账 两套账 两头空 一头沉 一头热 两头热 二维码 三角债 三轮车 二流子 一盘棋 一刀切 一股绳 两张皮 一阵风 一锅粥 一言堂 一条心 一条线 一张网 一本账 一张图 一股劲 一条龙 一窝蜂 一揽子 一站式 一条鞭 一体化 一线 一流 一流水平 一公里 一票否决 一票否决制 一锤子买卖 ' +
    '七沟八梁 一户三口 一心一意 一点一滴 一举一动 一草一木 一丝一粒 一厘一毫 一砖一瓦 一丝一毫 一朝一夕 一言一行 一针一线 一五一十 两手一摊 两手空空 两眼一抹黑 一清二楚 一清二白 一干二净 一石二鸟 一石多鸟 一举两得 一穷二白 一唱一和 一问一答 一来一往 一推一动 一进一出 一上一下 一前一后 一左一右 一步一个脚印 一诺千金 一成不变 一知半解 一曝十寒 一日三餐 一波三折 一刻千金 一年一度 一周一次 一月一次 一天一次 一时一刻 一问三不 一分一秒 一字一句 一板一眼 一心为民 一村一户 一人一本 一人一份 一人一套 一人一张 一人一台 一人一把 一户一本 一户一份 一户一张 一家一份 一村一份 一村一台 一组一台 一五一十 一模一样 一家一户 一级抓一级 一级带一级 一级促一级 一级管一级 一级对一级 一层抓一层 一朝一代 一招一式 一山一水 一丝一毫 一城一地 ' +
    '三心二意 三番五次 三令五申 三言两语 三长两短 三五成群 三三两两 三头六臂 三教九流 三天打鱼 三天两头 三十而立 三分之一 三分之二 四面八方 四通八达 四平八稳 四分五裂 四海 四季 四处 四川 四邻 约法三章 孟母三迁 退避三舍 垂涎三尺 入木三分 事不过三 狡兔三窟 岁寒三友 梅花三弄 绕梁三日 连升三级 冰冻三尺 桃园三结义 威风八面 四面楚歌 眼观六路 耳听八方 胡说八道 才高八斗 学富五车 九龙治水 九牛二虎 四两拨千斤 一问三不知 三不管 四不像 五十步笑百步 三下五除二 八字没一撇 八竿子打不着 五湖四海 五花八门 五光十色 五颜六色 五谷丰登 五星红旗 六神无主 七上八下 七嘴八舌 七零八落 七拼八凑 八面玲珑 八仙过海 九牛一毛 九州 九霄 十全十美 十拿九稳 十有八九 十八线 十分 十足 十年树木 十九大 十八大 十七大 十六大 十五大 二十大 ' +
    '一唱三叹 一日三秋 一箭双雕 一差二错 一刀两断 一目十行 一板三眼 一言九鼎 一言两语 一笔一划 一时一事 一手一脚 一暴十寒 一虎十羊 一石三鸟 一仆二主 一身二任 一夫两妻 两面三刀 三从四德 三心两意 三言五语 三拳两脚 三脚两步 三推六问 三媒六证 三灾八难 三姑六婆 三亲六故 三亲四友 三朋四友 三妻四妾 三宫六院 三魂七魄 三山五岳 三皇五帝 三坟五典 三纲五常 三贞九烈 三跪九叩 三茶六饭 三汤五割 三山两水 三翻四复 三反四复 三步一岗 四舍五入 四时八节 四海五湖 四乡八邻 四邻八舍 四书五经 四通五达 五脏六腑 五冬六夏 五劳七伤 五经四书 五行八作 五零四散 五音六律 五步一哨 六街三市 七手八脚 七情六欲 七荤八素 七扭八歪 七长八短 七折八扣 七颠八倒 七高八低 七擒七纵 七青八黄 八荒六合 九流三教 九烈三贞 十围五攻 十死九活 十目十手 十室九空 ' +
    '双刃剑 三板斧 三把火 三昧真火 三脚猫 三级跳 三人行 三思而行 三思而后行 三缄其口 三顾茅庐 三十六计 三过家门而不入 五味杂陈 五味瓶 五彩斑斓 六亲不认 七十二变 八股文 九连环 九死一生 九霄云外 十八般武艺 十面埋伏 十指连心 十字路口 ' +
    '一高一低 一正一反 一前一后 一左一右 一快一慢 一冷一热 一紧一松 一明一暗 一喜一忧 一好一坏 一个篱笆 三个桩 一个篱笆三个桩 一个好汉 三个帮 一个好汉三个帮 三个臭皮匠 一个诸葛亮 三个臭皮匠顶个诸葛亮 三个臭皮匠赛过诸葛亮 一个巴掌 一个萝卜一个坑 一个和尚 三个和尚 三人同心 一人计短 两人计长 一颗老鼠屎 ' +
    '九二共识 一国 一些 一定 一切 一致 一样 一般 一直 一起 一律 一旦 一面 一边 一方面 一系列 一个 一批 一支 一项 两岸 两手 两边 两侧 两极 三军 三峡 三江 三明 三亚 三角 双方 双向 双边 双赢 双拥模范 双重 双手 双眼 双肩 双脚 双倍 双休 双节 双语 双臂 双面 双轨 双人 双职工 双十一 双十二 双11 双12 双层'
  ).split(' '),
);

/** 三秦, 八闽, 四川: names of regions and places, whose numerals count nothing. */
const REGIONS = wordSet(
  '三秦 三晋 三湘 三楚 三吴 三辅 八闽 八桂 两江新 两广 两淮 三峡 三亚 三明 四平 四川 五指山 六安 六盘水 七台河 七里河 八公山 九江 九寨 九华 十堰 十里',
);
/** Names that read as a pack where they open: 三水统筹, 三河同治, but 魅力三水. */
const LIKE_PACKS = wordSet(
  '三江 三沙 三水 三门 三原 三台 三河 三都 四会 五台 五常 五河 五原 五莲 五峰 六合 六枝 八步 九龙 九原 九台',
);

/** 三明确, 四平台, 六安全: what only begins like such a name. */
const IN_WORDS = wordSet('三明确 三明白 四平台 四平安 六安全 六安居 六安心 六安置 两广场 两江河');

/** Whether the only numeral of a stretch belongs to the name of a region: 净美三秦, 三晋强局; not 三江六岸. */
export function namesRegion(keyed: Keyed, start: number, end: number): boolean {
  const at = HAN_COUNT.find(keyed, start, end);
  const isName =
    (REGIONS.startingAt(keyed, at) >= 0 && IN_WORDS.startingAt(keyed, at) < 0) ||
    (at > start && LIKE_PACKS.startingAt(keyed, at) >= 0);
  return isName && end - start > 2 && HAN_COUNT.find(keyed, at + 1, end) === end;
}

/** 十四五, 十三五规划. */
const PLAN = /^(?:十?[一二三四五六七八九十]五(?:规划|计划|时期|期间|末|开局|收官)?)$/;
const isPlan = (text: string): boolean => text.includes('五') && PLAN.test(text);

/** 三八红旗手, 五一劳动奖章, 七一勋章: what is named for a day. */
const DAYS = wordSet('三八 五一 五四 六一 七一 八一 九一八 一二九');
export const isOfDay = (keyed: Keyed, start: number, end: number): boolean => {
  const day = DAYS.startingAt(keyed, start);
  return day > start && day < end && !HAN_COUNT.has(keyed, day);
};

/** 一把手, 十四五规划: words that are no slogans though they begin like one. */
export const isIdiom = (text: string): boolean => IDIOMS.has(text) || isPlan(text);

export const isIdiomAt = (keyed: Keyed, start: number, length: number): boolean =>
  IDIOMS.has(keyed.text.slice(start, start + length)) ||
  ALTOGETHER.startingAt(keyed, start) >= 0 ||
  (BOTH_ENDS.startingAt(keyed, start) === start + length && WITH_MIDDLE.test(keyed, start + length));
/** 抓“两头”带“中间”: a saying. */
const BOTH_ENDS = wordSet('两头');
const WITH_MIDDLE = opening(/”?[、，]?(?:带|促|推)“?中间/, '”、，带促推');
/** 一共七条. */
const ALTOGETHER = wordSet('一共 一总');

/** A unit of time, money or measure behind the numeral: a quantity, not a set. */
const QUANTITIES =
  '年 个月 月 日 天 小时 个小时 分钟 点半 点钟 周 岁 元 万 亿 千 百 名 人 位 户 家 吨 亩 公里 米 平方 度 倍 成 届 次 轮 批 期 季度 世纪 周年 分之 % 级以上 等奖 线城市 楼 号 中全会 代人 辈子 会期间 省 市 县 州';
export const QUANTITY = wordSet(QUANTITIES);
/** Quantities of one character: 三年, 六成. */
export const SHORT_QUANTITIES = QUANTITIES.split(' ')
  .filter((word) => word.length === 1)
  .join('');

/** Values of the numerals in a slogan; an amount (千亿, 百万) counts nothing. */
export function numbersOf(slogan: string): readonly number[] {
  if (isCountedOnce(slogan)) return [valueAt(slogan, 0)];
  const numbers: number[] = [];
  for (let at = 0; at < slogan.length; at++) {
    const code = slogan.charCodeAt(at);
    if (code === DOUBLE) {
      numbers.push(2);
      continue;
    }
    const kind = CLASS[code];
    if (kind !== HAN_NUMERAL && kind !== DIGIT) continue;
    // 四统一, 三专一: a 一 that ends a word counts nothing.
    const numeral = code === ONE && ENDS_IN_ONE.has(slogan.slice(at - 1, at + 1)) ? null : readNumeral(slogan, at);
    if (numeral === null) continue;
    at = numeral.end - 1;
    const amount = numeral.scale !== '' || (numeral.value >= 100 && numbers.length > 0);
    if (!amount && Number.isInteger(numeral.value) && numeral.value > 0) numbers.push(numeral.value);
  }
  return numbers;
}

const DOUBLE = '双'.charCodeAt(0);
const ONE = '一'.charCodeAt(0);
const ENDS_IN_ONE = new Set(['统一', '专一', '唯一', '归一', '划一', '如一']);

const COUNTER = new Set('个大项种类');

/** 三个表率, 五大发展理念: one numeral counts. */
const isCountedOnce = (slogan: string): boolean =>
  (COUNTER.has(slogan.charAt(1)) || COUNTER.has(slogan.charAt(2)) || COUNTER.has(slogan.charAt(3))) &&
  COUNTED_ONCE.test(slogan) &&
  !COUNTED_TWICE.test(slogan);

const COUNTED_ONCE = /^(?:[一二两三四五六七八九十]{1,3}|\d{1,2})[个大项种类]/;

/** 三个表率、一个模范 and 五项十佳 count twice; the 一 of 三个一批, 五个一, 两个一百年 counts nothing. */
const COUNTED_TWICE = /个.*(?:[一二两三四五六七八九十]|\d)个|^.{1,3}[大项种类][二三四五六七八九十][^个]/;

/** 4+4, 5+N, 1+2+3. */
export const SUM = opening(/\d{1,3}(?:\+(?:\d{1,3}|[NnXx])){1,7}/, ARABIC);
const ADDED = characters('加');

/** 三加一. */
export const isHanSum = (keyed: Keyed, at: number): boolean =>
  ADDED.has(keyed, at + 1) && HAN_COUNT.has(keyed, at) && HAN_COUNT.has(keyed, at + 2);

/** 一件一件, 一户一户 repeat a word; they pack nothing. */
export const isReduplication = (text: string): boolean =>
  text.length % 2 === 0 && text.slice(0, text.length / 2) === text.slice(text.length / 2);
