/**
 * Only for templates: a personal name beside 同志 or an office, left in a text whose other names are blanked: 干部处某某某
 * 同志 is, 干部处张三丰同志 is not. Of several in a row (张三丰、李卫国同志; 出席：张三丰 李卫国) each. Left out: leaders of the party and the state, models and heroes, and words that begin
 * like a name (方面同志, 党组书记).
 */
import { PUBLIC_PERSONS } from '../names/persons.js';
import { DOUBLE_SURNAMES, DOUBTFUL_SURNAMES, NO_NAMES, SURNAMES } from '../../lexicon/surnames.js';
import type { Span } from '../../source/span.js';
import { define, type Found } from '../rule.js';

const OFFICES =
  '总?书记|副?主席|副?主任|副?[省市县区州旗镇乡]长|副?[部局厅院校处科所会司署行组站队]长|副?总经理|副?董事长|常委|委员|副?秘书长|副?总理';
/** Characters of given names; words that go on a sentence are none. */
const HAN = '(?:(?![副总的了是和与对把被从到为将要就在也都已还又再及等同])[一-龥])';
const LONG = `(?:(?:${DOUBLE_SURNAMES.replaceAll(' ', '|')})${HAN}{1,2}|[${SURNAMES}${DOUBTFUL_SURNAMES}]${HAN}{2})`;
const SHORT = `[${SURNAMES}]${HAN}`;
/** A cheap look before the rest. */
const HEAD = `(?=[${SURNAMES}${DOUBTFUL_SURNAMES}${DOUBLE_SURNAMES.replaceAll(/.(?: |$)/gu, '')}])`;
/** Before a name no word goes on: a mark, a line's head, an office, an organ, a word that names who acts. */
const EDGE = `(?<=^|[，。；：、！？\\n（“]|${OFFICES}|[委府局厅处科股办院室部组站会司队团校县市区镇乡村厂]|街道|的|由|请|让|对|向|和|与|及|是|以|据|派|像|原|时任|任命|免去|推荐|选举|表彰)`;
/** What a name is followed by where an office stands before it. */
const GOES_ON = '(?=同志|[，。、；：）]|的|在|作|就|对|主持|出席|强调|指出|代表|宣读|传达|通报|汇报|到会)';
/** Behind a name that begins with no word's head: 书记高标准抓. */
const ACTS = '(?=抓|带领|带头|介绍|表示|说|讲|负责|牵头|分管|表态)';

/** 建国同志: a given name alone, of characters that are common in such. */
const GIVEN =
  '[建志国文晓永海玉秀春俊振德长金卫庆凤桂淑丽][国华军强平明伟林峰勇杰斌辉涛鹏飞英红芳娟敏兰珍琴霞梅玲云刚毅宁成武福祥荣良东波龙]';

const PATTERNS = [
  new RegExp(`${EDGE}(${GIVEN})同志(?!们)`, 'gu'),
  new RegExp(`${HEAD}${EDGE}(${LONG}|${SHORT})同志(?!们)`, 'gu'),
  new RegExp(`${HEAD}${EDGE}(${LONG}|${SHORT}|[${SURNAMES}])(?:${OFFICES})(?![处室的站载])`, 'gu'),
  new RegExp(`${HEAD}(?<=${OFFICES})(${LONG}|${SHORT})${GOES_ON}`, 'gu'),
  new RegExp(`(?<=${OFFICES})(${SHORT}|${SHORT}${HAN})${ACTS}`, 'gu'),
];

const NAME = `(?:${LONG}|${SHORT})`;
const BETWEEN = '(?:[、和与及]|以及|[ \\u3000]+)';
const ROW = `${NAME}(?:${BETWEEN}${NAME})+`;
const COUNTED = '(?:等|[一-龥\\d]{0,2}[两三四五六七八九十\\d][位名])?';
/** What stands before the names of who was there. */
const LABEL =
  '(?:主持人?|出席人?员?|列席人?员?|参加人?员?|参会人?员?|缺席|请假|记录人?|讲话人|主讲人?|报告人|签发人?|联系人|审稿人?|撰稿人?|拟稿人?)';

/** Names side by side: before 同志 or an office, behind an office. */
const ROWS = [
  new RegExp(`${HEAD}${EDGE}(${ROW})(?=${COUNTED}(?:同志(?!们)|${OFFICES}))`, 'gu'),
  new RegExp(
    `${HEAD}(?<=${OFFICES})(${ROW})(?=等?同?志?(?:[，。；：）]|$|的|在|作|就|主持|出席|参加|到会|分别))`,
    'gmu',
  ),
];
/** The names of a line behind its label, in the text as written: blanks part them, which the reading is without. */
const LABELLED = new RegExp(
  `${HEAD}(?<=^[ \\u3000]*${LABEL}[：:][ \\u3000]*)(${NAME}(?:${BETWEEN}${NAME})*)(?=[ \\u3000]*\\r?$)`,
  'gmu',
);
const TOWARDS = new RegExp(`^[向和与及][${SURNAMES}]${HAN}$`, 'u');
const PARTS = new RegExp(BETWEEN, 'u');

const NO_NAME = new Set(NO_NAMES.split(' '));
/** 金融办, 高新区: what an office belongs to. */
const ORGAN = /[局办委部厅处科室区县市镇乡村社站所队会校厂司团院库组]$/u;
/** 毛主席, 周总理. */
const HISTORICAL = /^(?:毛主席|周总理|[朱刘]委员长|[刘朱]主席)/u;
/** 全体, 各位, 有关: what stands before 同志 and holds no name. */
const COMMON =
  /[们各位有关全体其他部分相关老新年轻男女此该本这那些每]|干部|党员|单位|部门|领导|方面|支部|机关|企业|一线|基层/u;

/** Words of the same characters as given names. */
const WORDS = new Set(
  '国军 国华 海军 国福 春荣 春兰 文明 长龙 文武 建成 长红 金龙 金华 玉林 金银 海东 长春 永福 文成 永平 永宁 海林'.split(
    ' ',
  ),
);

/** 李某某 is without a name already. */
const isName = (name: string): boolean =>
  !name.includes('某') &&
  !NO_NAME.has(name.slice(0, 2)) &&
  !COMMON.test(name) &&
  !WORDS.has(name) &&
  !ORGAN.test(name) &&
  !PUBLIC_PERSONS.has(name);

export const nameLeft = define({
  id: 'name-left',
  clause: '文稿惯例',
  severity: { draft: 'off', final: 'off', template: 'warning' },
  fixable: false,
  bad: 'XX县委组织部张三丰同志到会指导。',
  good: 'XX县委组织部XXX同志到会指导。',
  check: ({ text, context: { syntax }, written, settings: { profile }, analysis }) => {
    if (profile !== 'template' || analysis.placeholders.length === 0) return [];
    const found = new Map<number, Found>();
    const add = (name: string, span: Span): void => {
      if (isName(name) && !found.has(span.start)) found.set(span.start, { span, args: { name } });
    };
    for (const { name, at } of namesIn(syntax.text))
      if (!HISTORICAL.test(syntax.text.slice(at, at + 4))) add(name, written(at, at + name.length));
    for (const { 1: row = '', index } of text.matchAll(LABELLED))
      for (const { name, at } of namesOf(row, index)) add(name, { start: at, end: at + name.length });
    return [...found.values()];
  },
});

interface Named {
  readonly name: string;
  readonly at: number;
}

/** What may be a name, one that stands in two patterns twice. */
function* namesIn(text: string): Generator<Named> {
  for (const pattern of PATTERNS)
    for (const { 1: name = '', index } of text.matchAll(pattern)) yield { name, at: index };
  for (const pattern of ROWS) for (const { 1: row = '', index } of text.matchAll(pattern)) yield* namesOf(row, index);
}

/** The names of a row, each where it stands. */
function* namesOf(row: string, start: number): Generator<Named> {
  let at = start;
  for (const name of row.split(PARTS)) {
    at = start + row.indexOf(name, at - start);
    // 向张伟和李娜学习: the word before the row may be a surname too.
    yield TOWARDS.test(name) ? { name: name.slice(1), at: at + 1 } : { name, at };
    at += name.length;
  }
}
