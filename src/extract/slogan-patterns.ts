/**
 * What a numeric slogan looks like (数字缩略语): 三个务必, 三会一课, 五抓五提升, 4＋4, 双培养. What stands behind the
 * numeral says which patterns are asked; where candidates come from is for `slogans.ts` to say.
 * Left out: counts (五点意见), ordinals and plan names (第一书记, 十三五), idioms (一把手, 五湖四海).
 */
import { readNumeral } from '../lexicon/numerals.js';
import { characters, firstsOf, opening, type Keyed } from '../source/finder.js';
import { wordSet, type WordSet } from '../source/word-set.js';

/** What \s means in a pattern, for sets of characters. */
export const SPACES =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Numerals that count what a set holds. */
export const COUNTS = '一二两三四五六七八九十';
const ARABIC = '0123456789';

const HAN_COUNT = characters(COUNTS);
const ARABIC_COUNT = characters(ARABIC);

/** Behind a count of at most two characters, 汉字 or digits; the place itself where none begins. */
export const countEnd = (keyed: Keyed, at: number): number =>
  (HAN_COUNT.has(keyed, at) ? HAN_COUNT : ARABIC_COUNT).skip(keyed, at, at + 2);

/** Value of the numeral at a place. */
const valueAt = (text: string, at: number): number => readNumeral(text, at)?.value ?? 0;

/** 一举一动, 五湖四海, 一心一意: numerals that pack nothing. */
const IDIOMS = new Set(
  (
    '一把手 二把手 二传手 二维码 三角债 三轮车 二流子 一盘棋 一刀切 一股绳 两张皮 一阵风 一锅粥 一言堂 一条心 一条线 一张网 一本账 一张图 一股劲 一条龙 一窝蜂 一揽子 一站式 一条鞭 一体化 一线 一流 一流水平 一公里 一票否决 一票否决制 一锤子买卖 ' +
    '一心一意 一点一滴 一举一动 一草一木 一砖一瓦 一丝一毫 一朝一夕 一言一行 一针一线 一五一十 一清二楚 一清二白 一干二净 一石二鸟 一石多鸟 一举两得 一穷二白 一唱一和 一问一答 一来一往 一推一动 一进一出 一上一下 一前一后 一左一右 一步一个脚印 一诺千金 一成不变 一知半解 一曝十寒 一日三餐 一波三折 一刻千金 一年一度 一周一次 一月一次 一天一次 一时一刻 一问三不 一分一秒 一字一句 一板一眼 一心为民 一村一户 一五一十 一模一样 一家一户 一朝一代 一招一式 一山一水 一丝一毫 一城一地 一事一议 ' +
    '三心二意 三番五次 三令五申 三言两语 三长两短 三五成群 三三两两 三头六臂 三教九流 三天打鱼 三天两头 三十而立 三分之一 三分之二 四面八方 四通八达 四平八稳 四分五裂 四海 四季 四处 四川 四邻 五湖四海 五花八门 五光十色 五颜六色 五谷丰登 五星红旗 六神无主 七上八下 七嘴八舌 七零八落 七拼八凑 八面玲珑 八仙过海 九牛一毛 九州 九霄 十全十美 十拿九稳 十分 十足 十年树木 十九大 十八大 十七大 十六大 十五大 二十大 ' +
    '九二共识 一国 一些 一定 一切 一致 一样 一般 一直 一起 一律 一旦 一面 一边 一方面 一系列 一个 一批 一支 一项 两岸 两会 两手 两边 两侧 两极 三军 三峡 三江 三明 三亚 三角 双方 双向 双边 双赢 双拥模范 双重 双手 双眼 双肩 双脚 双倍 双休 双节 双语 双臂 双面 双轨 双轮 双人 双职工 双十一 双层'
  ).split(' '),
);

/** A unit of time, money or measure behind the numeral: a quantity, not a set. */
const QUANTITIES =
  '年 个月 月 日 天 小时 个小时 分钟 点半 点钟 周 岁 元 万 亿 千 百 名 人 位 户 家 吨 亩 公里 米 平方 度 倍 成 届 次 轮 批 期 季度 世纪 周年 分之 % 级以上 等奖 线城市 楼 号 中全会 代人 辈子 会期间 省 市 县 州';
export const QUANTITY = wordSet(QUANTITIES);

const PLAN = /^(?:[一二三四五六七八九十]五(?:规划|计划|时期|期间|末|开局|收官)?|十[一二三四五]五)$/;
const isPlan = (text: string): boolean => text.includes('五') && PLAN.test(text);

/** Nouns that count what is said or done, not a named set: with these alone the words are an announcement. */
export const PLAIN_NOUN = wordSet(
  '方面 问题 意见 要求 建议 想法 希望 体会 内容 部分 环节 层面 层次 角度 阶段 特点 方向 原因 因素 地方 单位 部门 小组 小时 月 人 村 乡镇 镇 街道 社区 学校 企业 县 市 区 载体 关系 条件 例子 事情 数字 时间 时段 时候 字 词 圈 台阶 大类 类别 类型 类 种 样 市场 项目 工作 措施 任务 事项 重点 重点任务 重点工作 方案 办法 文件 规定 制度 标准 指标 目标 会议 讲话 报告 机会 过程 品种 代表 委员 代表团 工作日 学期 专业 年级 班级 科室 支部 班次 岗位 点位 案例 案件 站点 网点 城市 国家 地区 省份 省 组 队 批次 重要 主要 突出 具体 明显 整治 整改 备案 管理 党组织 子公司 平台建设',
);

/** Whether a stretch begins with one of the words. */
export const opensWith = (words: WordSet, keyed: Keyed, start: number, end: number): boolean =>
  words.first(keyed, start, end) === start;

export interface Pattern {
  /** Length of the match in the candidate. */
  readonly length: number;
  /** What it counts; null for what `numbersOf` reads in it. */
  readonly number: readonly number[] | null;
}

/** Values of the numerals in a slogan; an amount (千亿, 百万) counts nothing. */
export function numbersOf(slogan: string): readonly number[] {
  const counted = COUNTED_ONCE.exec(slogan);
  if (counted !== null && !COUNTED_TWICE.test(slogan)) return [valueAt(counted[1] ?? '', 0)];
  const numbers: number[] = [];
  for (let at = 0; at < slogan.length; at++) {
    if (slogan.charAt(at) === '双') {
      numbers.push(2);
      continue;
    }
    const numeral = readNumeral(slogan, at);
    if (numeral === null) continue;
    at = numeral.end - 1;
    const amount = numeral.scale !== '' || (numeral.value >= 100 && numbers.length > 0);
    if (!amount && Number.isInteger(numeral.value) && numeral.value > 0) numbers.push(numeral.value);
  }
  return numbers;
}

const QUALIFIED_LAST = characters('样化件条力业军');
/** 新三样, 大气十条, 国六条: a named set with its field before the number. */
const QUALIFIED =
  /^(?:[新老国][二两三四五六七八九十](?:样|化|件|条|力|业|军)|[^\d一二两三四五六七八九十第，。]{1,4}[二三四五六七八九十]{1,3}条)$/;

/** 三个表率, 五大发展理念: one numeral counts. */
const COUNTED_ONCE = /^([一二两三四五六七八九十]{1,3}|\d{1,2})[个大项种类]/;

/** 三个表率、一个模范 counts twice; the 一 of 三个一批, 五个一, 两个一百年 counts nothing. */
const COUNTED_TWICE = /个.*(?:[一二两三四五六七八九十]|\d)个/;

const SUM = /^\d{1,3}(?:\+(?:\d{1,3}|[NnXx]))+/;
const BARE_SUM = opening(/\d{1,3}(?:\+(?:\d{1,3}|[NnXx])){1,7}/, ARABIC);
const PLUS = characters('+');
const ADDED = characters('加');

/** 三加一. */
const isHanSum = (keyed: Keyed, at: number): boolean =>
  ADDED.has(keyed, at + 1) && HAN_COUNT.has(keyed, at) && HAN_COUNT.has(keyed, at + 2);

/** Whether a whole stretch, as of a quotation, is a numeric slogan. */
export function isQuotedSlogan(keyed: Keyed, start: number, end: number): boolean {
  if (end - start > MAX_QUOTED) return false;
  const { text } = keyed;
  if (HAN_COUNT.has(keyed, start) || ARABIC_COUNT.has(keyed, start))
    return packsNumbers(keyed, start, end) && !isIdiom(text.slice(start, end));
  if (DOUBLE.has(keyed, start) && end - start >= 2 && end - start <= 5 && MARK.find(keyed, start, end) === end)
    return !isIdiomAt(keyed, start, end - start) && !isIdiomAt(keyed, start, 2);
  return QUALIFIED_LAST.has(keyed, end - 1) && QUALIFIED.test(text.slice(start, end));
}

const MAX_QUOTED = 16;
const DOUBLE = characters('双');
/** Marks and blanks, which no name holds. */
const MARK = characters(`，。；：、！？“”《》（）${SPACES}`);
/** “三八”, “七一”, “12345”: numerals alone name a day or a line. */
const DATE = characters('一二三四五六七八九十0123456789·');
/** 三是三, 两个要有: words of a sentence, not of a name of several numbers. */
const TELLS = characters('是就要有的');
/** 三个人的, 两者是: words of a sentence, not of a name of one number; at its end they may stand. */
const RUNS_ON = characters('的了是');
/** 三名干部, 五户联保: a measure that opens a longer noun. */
const MEASURES_PEOPLE = characters('名位户家人');

/** Whether a stretch that begins with a numeral says more than a quantity or a date. */
function packsNumbers(keyed: Keyed, start: number, end: number): boolean {
  if (DATE.skip(keyed, start, end) === end) return false;
  const { text } = keyed;
  if (PLUS.find(keyed, start, end) < end) {
    const inner = text.slice(start, end);
    if (SUM.test(inner)) return !/^\d+\+\d+$/.test(inner) || inner.length <= 5;
  }
  if (end - start <= 5 && isHanSum(keyed, start)) return true;
  const numeral = readNumeral(text, start);
  if (numeral === null || numeral.scale !== '' || numeral.unit !== '' || numeral.digits || numeral.value > 60)
    return false;
  if (isCompact(keyed, start, end)) {
    const inner = text.slice(start, end);
    if (numbersOf(inner).length >= 2) return !isReduplication(inner) && TELLS.find(keyed, start, end) === end;
  }
  const noun = numeral.end;
  if (numeral.value < 2 || noun >= end || end - noun > 9 || RUNS_ON.find(keyed, noun, end - 1) < end - 1) return false;
  if (opensWith(QUANTITY, keyed, noun, end) && !(MEASURES_PEOPLE.has(keyed, noun) && end - noun > 2)) return false;
  return isCounted(keyed, start, end);
}

/** What no word behind a numeral holds. */
const WORD_END = characters(`${COUNTS}${ARABIC}，。；：、！？“”《》（）${SPACES}`);

/** Two to four numerals, each with a word of up to seven characters: 三会一课, 三个表率一个模范. */
function isCompact(keyed: Keyed, start: number, end: number): boolean {
  let groups = 0;
  for (let at = start; at < end; groups++) {
    const word = countEnd(keyed, at);
    if (word === at) return false;
    at = WORD_END.find(keyed, word, end);
    const longest = PIECE.has(keyed, word) ? 8 : 7;
    if (at === word || at - word > longest) return false;
  }
  return groups >= 2 && groups <= 4;
}

const COUNTER = characters('个大项种类条件场点道张支面本化步级');
const NOUN_END = characters(`${ARABIC}，。；：、！？“”《》（）${SPACES}`);

/** One numeral with a counter and a noun of up to nine characters: 四个意识, 五位一体总体布局. */
function isCounted(keyed: Keyed, start: number, end: number): boolean {
  const count = countEnd(keyed, start);
  const longest = COUNTER.has(keyed, count) ? 10 : 9;
  return end - count <= longest && end - start > 1 && NOUN_END.find(keyed, count, end) === end;
}

/** 一件一件, 一户一户 repeat a word; they pack nothing. */
const isReduplication = (text: string): boolean =>
  text.length % 2 === 0 && text.slice(0, text.length / 2) === text.slice(text.length / 2);

/** What may stand behind a slogan without marks: a stop, 的, or a noun it qualifies. */
const BOUND = wordSet([
  ...`，。；：、！？”）》的等和与及${SPACES}`,
  ...'机制 制度 责任 工作 要求 模式 活动 行动 方案 政策 特色 工程 联动 专班 改革 建设 管理 原则 体系 格局 职责 措施 标准 要 将 应 必须 务必'.split(
    ' ',
  ),
]);

/** Whether a slogan may end at a place. */
export const isBounded = (keyed: Keyed, at: number): boolean =>
  at >= keyed.text.length || BOUND.startingAt(keyed, at) >= 0;

const isIdiomAt = ({ text }: Keyed, start: number, length: number): boolean =>
  IDIOMS.has(text.slice(start, start + length));

/** What stands in no four-character slogan beside its numerals (一岗双责, 三会一课). */
const UNFIT = characters(`${COUNTS}百千万年月日个名元次，。；：、“”（）${SPACES}`);

/** 三到三, 一上一下: characters between two numerals that make a row or a motion of them. */
const BETWEEN = characters('到至比对又来去下上里中大小天分成');

/** 两清单一回访, 三降两增 under a verb that sets it up. */
const PAIR = opening(
  /[一二两三四五六七八九][^一二两三四五六七八九十百千万，。；：、“”（）\s的个月年日]{1,3}[一二两三四五六七八九][^一二两三四五六七八九十百千万，。；：、“”（）\s的个月年日]{1,3}/,
  '一二两三四五六七八九',
);
const GOVERNS_PAIR = wordSet('推行 实行 建立 健全 完善 落实 做到 坚持 开展 实施 执行 抓好 推广 探索 形成 严格');

/** 一村一策, 一支部一品牌, 一生一档: one for each. */
const EACH_UNIT = wordSet(
  '村 镇 乡 县 市 支部 企 企业 户 人 校 生 师 班 科 院 园 街 社区 单位 部门 项目 岗 厂 矿 湖 河 库 品 地 港 链 案 所 年 月 周 季 事 件 线 路 店 馆 园区 行业 领域 小区 楼 网格 矿山 隐患 产品 产业',
);
const EACH_STOP = characters(`${COUNTS}，。；：、“”（）${SPACES}的`);
const BEHIND_EACH = wordSet([
  ...'，。；：、！？”）》的等',
  ...'机制 制度 工作 要求 模式 活动 行动 方案 政策 建设 管理 特色 工程 实施 逐 整治 治理 落实 推进'.split(' '),
]);
/** Longest thing that each has, in characters. */
const MAX_EACH = 3;

/** End of a 一…一… at a place; -1 where none begins. */
function eachEnd(keyed: Keyed, at: number): number {
  const thing = EACH_UNIT.startingAt(keyed, at + 1) + 1;
  if (thing === 0 || !ONE.has(keyed, thing - 1)) return -1;
  const { length } = keyed.text;
  let end = EACH_STOP.find(keyed, thing, Math.min(length, thing + MAX_EACH));
  while (end > thing && end < length && BEHIND_EACH.startingAt(keyed, end) < 0) end--;
  return end > thing ? end : -1;
}

/** Predicates that make a set of 个: 三个务必, 四个强化, 三个结合. */
const PREDICATE = wordSet(
  '务必 必须 坚决 坚持 坚定 强化 围绕 结合 到位 确保 聚焦 突出 落实 统一 必到 必查 必问 不放过 不动摇 不变 不减 不准 不得 不能 不搞 不让 严禁 一律 一定 带头 提升 提高 加强 增强 注重 着力 狠抓 抓好 牢记 转变 创新 优化 融合 联动 同步 更加 精准 深入 全面 全覆盖 走在前 讲清 弄清 搞清 想一想 维护 确立 服从 尊重 敬畏 延伸 倾斜 贯通 打通 打造 构建 做到 看 查 问 比 学 练 讲 抓 管 防 盯 守 保 争 建 兴 创 强 促',
);

/** 双招双引, 双控双减. */
const DOUBLED = opening(/双[^双，。；：、“”（）\s的]双[^双，。；：、“”（）\s的倍]/, '双');

/** 两个100%, 三个百分之百. */
const HUNDRED = opening(/100%|百分之百|百分百/, '1百');

const ONE = characters('一');
const COMPARED = characters('对比');
const QUOTE = characters('“');
const NUMERAL = characters(`${COUNTS}双`);
/** What joins the numerals of a sum. */
const SIGN = characters('+加');
const GREAT = characters('大');
const BATTLE = characters('场');
const PIECE = characters('个');

/** An unquoted run that is a slogan by its shape alone; null where it needs other evidence. `counter` is the place behind its count. */
export function bareSlogan(keyed: Keyed, at: number, counter: number): Pattern | null {
  const sum = SIGN.has(keyed, counter) ? bareSum(keyed, at) : null;
  if (sum !== null) return sum;
  const third = NUMERAL.has(keyed, at + 2);
  const repeated = third || NUMERAL.has(keyed, at + 3) || NUMERAL.has(keyed, at + 4);
  const pattern = repeated ? bareRepeated(keyed, at, third) : null;
  if (pattern !== null || counter === at) return pattern;
  if (PIECE.has(keyed, counter)) return bareCounted(keyed, at, counter + 1);
  if (GREAT.has(keyed, counter)) return bigSet(keyed, at, counter + 1);
  const battles = BATTLE.has(keyed, counter) ? BATTLES.length(keyed, at) : -1;
  return battles < 0 ? null : { length: battles, number: [valueAt(keyed.text, at)] };
}

/** 4+4, 5+N, 三加一. */
function bareSum(keyed: Keyed, at: number): Pattern | null {
  const digits = BARE_SUM.length(keyed, at);
  if (digits > 0) return ARABIC_COUNT.has(keyed, at + digits) ? null : { length: digits, number: null };
  const han = isHanSum(keyed, at);
  return han && (at + 3 >= keyed.text.length || BEHIND_SUM.has(keyed, at + 3)) ? { length: 3, number: null } : null;
}

/** Two numerals in one word: 一村一策, 三降两增, 双招双引, 三会一课; `third` where the third character is one. */
function bareRepeated(keyed: Keyed, at: number, third: boolean): Pattern | null {
  if (ONE.has(keyed, at)) {
    const each = eachEnd(keyed, at);
    if (each > 0 && !isReduplication(keyed.text.slice(at, at + 4)) && !isIdiomAt(keyed, at, 4))
      return { length: each - at, number: [1, 1] };
    // 一对一, 一比一.
    if (COMPARED.has(keyed, at + 1) && ONE.has(keyed, at + 2)) return null;
  }
  const governor = QUOTE.has(keyed, at - 1) ? at - 1 : at;
  const pair = GOVERNS_PAIR.endingAt(keyed, governor) >= 0 ? PAIR.length(keyed, at) : -1;
  if (pair > 0 && isBounded(keyed, at + pair) && !isIdiomAt(keyed, at, pair)) return { length: pair, number: null };
  if (!third) return null;
  if (DOUBLED.test(keyed, at)) return { length: 4, number: [2, 2] };
  return isFour(keyed, at) && isBounded(keyed, at + 4) && !isIdiomAt(keyed, at, 4) ? { length: 4, number: null } : null;
}

/** Whether two numerals with a character behind each stand here: 一岗双责, 三会一课; not 三到五天, 一件一件. */
const isFour = (keyed: Keyed, at: number): boolean =>
  HAN_COUNT.has(keyed, at) &&
  at + 4 <= keyed.text.length &&
  !UNFIT.has(keyed, at + 1) &&
  !UNFIT.has(keyed, at + 3) &&
  !BETWEEN.has(keyed, at + 1) &&
  keyed.text.charCodeAt(at + 1) !== keyed.text.charCodeAt(at + 3);

/** 三个务必, 两个100%; `noun` is behind the 个. */
function bareCounted(keyed: Keyed, at: number, noun: number): Pattern | null {
  const { text } = keyed;
  const hundred = HUNDRED.length(keyed, noun);
  if (hundred > 0) {
    const value = valueAt(text, at);
    return noun === at + 2 && value > 1 ? { length: 2 + hundred, number: [value] } : null;
  }
  if (PREDICATE.startingAt(keyed, noun) < 0 || PLAIN_NOUN.startingAt(keyed, noun) >= 0) return null;
  const value = valueAt(text, at);
  const end = NAME_STOP.find(keyed, noun, Math.min(text.length, noun + MAX_PREDICATE + 1));
  return value >= 2 && value <= 20 && end - noun <= MAX_PREDICATE ? { length: end - at, number: [value] } : null;
}

/** Longest predicate of a set of 个, in characters. */
const MAX_PREDICATE = 5;

/** What ends the name of a set: 三个务必、…, 四个强化的…. */
const NAME_STOP = characters(`，。；：、！？“”《》（）${SPACES}的和与及`);

/** What stands behind a sum: “三加一”. */
const BEHIND_SUM = characters('，。；、“”');

/** 三场硬仗, 两场攻坚战. */
const BATTLES = opening(/[二两三四五六七八九十2-9]场(?:硬仗|战役|攻坚战|胜仗)/, '二两三四五六七八九十23456789');

/** Fields before the noun of a set of 大: 八大惠民工程. */
const FIELDS = '惠民 富民 民生 重点 基础 民心 利民 便民 强基 特色 主导 优势 支柱 新兴 未来 绿色 生态 专项 百日'.split(
  ' ',
);
/** Nouns of a set of 大; the first that fits is taken. */
const NOUNS =
  '攻坚战 保卫战 行动 工程 战略 产业 体系 平台 板块 领域 任务 举措 战役 计划 理念 空间 功能 支柱 集群 优势 品牌 抓手 机制 目标 建设 革命 作风 纪律 法宝 考验 危险 职能 改革 文化 关系 能力 定位 中心 基地 园区 产业链 主导产业 支柱产业 特色产业 重点产业 新兴产业 重点工程 专项行动 提升行动 攻坚行动 重点任务 重点领域 发展理念 粮食品种'.split(
    ' ',
  );
const NOUN = opening(new RegExp(`(?:${FIELDS.join('|')})?(?:${NOUNS.join('|')})`), firstsOf([...FIELDS, ...NOUNS]));

/** N大 with a noun of its own: 三大攻坚战, 五大行动; `noun` is behind the 大. */
function bigSet(keyed: Keyed, at: number, noun: number): Pattern | null {
  const length = NOUN.length(keyed, noun);
  const value = length > 0 ? valueAt(keyed.text, at) : 0;
  return value < 2 ? null : { length: noun + length - at, number: [value] };
}

export const isIdiom = (text: string): boolean => IDIOMS.has(text) || isPlan(text);
