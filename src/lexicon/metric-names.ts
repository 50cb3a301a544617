/**
 * The normal form of a metric's name: what is measured, without the words around it, and the direction it is said to move
 * in. 全市地区生产总值同比增长, 今年地区生产总值预期增速 and 地区生产总值增长率 are 地区生产总值, growing. Left out on purpose:
 * what the words mean; that 地区生产总值 and GDP are one metric is for the dictionary.
 */

/** Which way the figure says the metric moves; null: how much there is of it. */
export type Direction = 'growth' | 'fall' | null;

export interface MetricName {
  readonly base: string;
  readonly direction: Direction;
}

const MARKS = /[\s\u200b-\u200d\ufeff“”‘’"'「」『』《》]/g;
const ASIDES = /（[^）]*）|\([^)]*\)|［[^］]*］|\[[^\]]*\]/g;

/** Words that say whose, when and how surely, before the name. */
const LEADS = new RegExp(
  `^(?:${[
    '(?:我|本|全)(?:国|省|市|区|县|州|旗|镇|乡|村|校|院|局|公司|集团|年|行业)(?!性)',
    '各(?:级|地|省|市|县|乡镇)',
    '(?:党)?中央(?:已经?)?提出',
    '(?:省|市|县|区)(?:委|政府)(?:已经?)?提出',
    '(?:今|去|明|上|当)年',
    '到?\\d{4}年(?:底|末|度|全年)?',
    '(?:[到至]|在)?“?十[一二三四五六七八九]五”?(?:时期|期间|末|规划期)?',
    '[一二两三四五十]年(?!期)(?:来|间|内)?(?:总体|累计|共)?',
    '(?:过去|今后|未来|近|前)[一二两三四五六七八九十几\\d]+年',
    '(?:上|下)半年|[一二三四1-4]季度',
    '(?:预计|预期|预定|拟定|力争|争取|确保|努力|保证|要求|提出|实现|完成|保持|拟?安排|使得|把|将|统筹(?=安排)|但是?|而|并且?|和|与|及|其中|同时|的|累计|又|继续|比上年|同比|年末|年底|再(?=减|降|压|增|提|解决|新))',
  ].join('|')})(?!率)`,
);

/** Words between the name and its direction or number: how it is reckoned, how surely, and what it is called. */
const TAILS = new RegExp(
  `(?:${[
    '比上年|较上年|比去年|较去年|比上年度|上年|去年|目前|同比|环比|按可比价(?:格)?(?:计算)?|可比价',
    '年均|平均每年|每年平均|每年|平均|连年|逐年|每年都|各年|同期',
    '确保|力争|务必|必须|达到|巩固|超过|突破',
    '实际|名义|预期|预计|预定|计划|拟定|拟|安排|分别|累计|总体|大体|基本|始终|一直|持续|继续|稳定|保持|均|都|也|进一步|稳步|平稳',
    '(?:主要)?(?:预期)?目标(?:值|定|设定|确定|定为|是|为)?',
  ].join('|')})$`,
);

const ALL_TAILS = new RegExp(`${TAILS.source.slice(0, -1)}+$`);

const GROWTH = /(?:再增|增长|增加|提高|上升|上涨|提升|扩大|净增|递增|增幅|涨幅|升幅|增速|增长率|增长速度|增长幅度)$/;
const FALL =
  /(?:再降|再减|下降|降低|减少|下跌|回落|压减|压缩|压降|缩减|削减|缩短|净减少|下降率|降幅|下降幅度|减幅|降低率|递减)$/;
/** 减少农村贫困人口, 压减钢铁产能: the direction leads. */
const LEADING_GROWTH = /^(?:增加|提高|提升)(?=.{3})/;
const LEADING_FALL = /^(?:减少|降低|压减|压缩|缩减|削减)(?=.{3})/;
/** 总量, 总额 behind a known name are the same metric: 国内生产总值总量, 固定资产投资总额. */
const AMOUNT = /(?:总量|总规模|绝对量)$/;

/** Two words for one share: 医保覆盖面, 医保覆盖率. */
const SAME_ENDS: readonly (readonly [RegExp, string])[] = [
  [/覆盖(?:面|比例)$/, '覆盖率'],
  [/机械化(?:水平|程度)$/, '机械化率'],
  [/普及(?:面|程度)$/, '普及率'],
];

const plain = (name: string): string => name.normalize('NFKC').replace(MARKS, '').replace(ASIDES, '').toUpperCase();

/** Cuts the pattern off again and again, but never the whole name. */
function cut(name: string, pattern: RegExp): string {
  for (let rest = name; ;) {
    const next = rest.replace(pattern, '');
    if (next === rest || next === '') return rest;
    rest = next;
  }
}

/** 把增长预期目标定在7.5%左右: what is aimed at without a name is the growth of the economy. */
const AIM = /目标|预期/;
const ECONOMY = '经济';

/** The direction furthest out tells: 涨幅回落 falls. */
export function metricName(name: string): MetricName {
  let base = cut(cut(plain(name), LEADS), TAILS);
  let direction: Direction = null;
  for (;;) {
    const found: Direction = GROWTH.test(base) ? 'growth' : FALL.test(base) ? 'fall' : null;
    if (found === null) break;
    const rest = base.replace(found === 'growth' ? GROWTH : FALL, '').replace(ALL_TAILS, '');
    direction ??= found;
    if (rest === '') return { base: AIM.test(name) ? ECONOMY : base, direction };
    base = rest;
  }
  if (direction === null && LEADING_GROWTH.test(base)) direction = 'growth';
  if (direction === null && LEADING_FALL.test(base)) direction = 'fall';
  base = base.replace(LEADING_GROWTH, '').replace(LEADING_FALL, '');
  base = base.replace(AMOUNT, '') || base;
  return { base: SAME_ENDS.reduce((whole, [end, word]) => whole.replace(end, word), base), direction };
}

const MOVE = /(?:增长|增加|提高|上升|提升|扩大|下降|降低|减少|压减|压缩|压降|缩减|削减|缩短|回落|回升)$/u;
const TO = ['到', '至', '为'];

/** What moves to a figure has that figure as its level: 浓度 of 浓度降低, where the text says 降低到35微克. */
export function levelName(name: string, text: string): string {
  const word = MOVE.exec(name)?.[0];
  if (word === undefined || word === name || !TO.some((to) => text.includes(`${word}${to}`))) return name;
  return name.slice(0, -word.length);
}
