/**
 * Signs of a lost 、 besides members of one length in a row: headings whose number has none (一提高认识 … 二狠抓落实), two members
 * that end alike (问题清单整改清单), three that share a word, offices side by side (县水利局县财政局; 国土住建等部门), set phrases that never stand so (四个意识”坚定“四个自信,
 * 毛泽东思想邓小平理论, 县（市区）). Each says little in a text that has its 、. Offsets of the reading.
 */
import { KINDS } from '../chinese.js';
import { HAN } from '../../source/chars.js';
import type { Span } from '../../source/span.js';
import type { Syntax } from '../../syntax/syntax.js';
import { spanIndex } from '../spans.js';

/** Members side by side, or another place where a 、 is gone, and how much that says. */
export interface Sign extends Span {
  readonly weight: number;
}

const NAMES =
  '财政|水利|农业农村|农业|教育|公安|民政|司法|人社|人力资源|自然资源|国土|环保|生态环境|住建|交通运输|交通|卫健|卫生健康|卫生|审计|统计|林业|商务|文旅|应急管理|应急|市场监管|发改|工信|税务|气象|信访|扶贫|乡村振兴|医保|退役军人|水务|城管|城市管理|园林|体育|科技|粮食|工商|质监|药监|安监|国资|招商|民宗|规划';
const SHORT_NAMES =
  '国土|住建|民政|财政|公安|水利|教育|审计|农经|金融|工商|税务|质监|安监|环保|气象|林业|卫生|交通|农业|司法|人社|发改|电力|通信|监察|物价|供销';

const OFFICES = new RegExp(
  `(?:局|发改委|卫健委|政法委|团委|妇联|办)(?:[省市县区州](?:${NAMES})(?:局|厅|委)|(?:${NAMES})局)|(?:${SHORT_NAMES}){2,6}(?:等(?:有关|相关)?(?:部门|单位|站所)|(?<=(?:[一-龥]{2}){3})(?=部门))`,
  'gu',
);
const GOALS = '坚定|做到|增强|树牢|践行|捍卫|落实|推进|实施|深化|反对|坚决做到|牢固树立|忠诚拥护|自觉做到|弘扬';
const PHRASES = new RegExp(
  [
    `”(?:${GOALS})“`,
    '四个意识坚定四个|四个自信做到两个',
    '马克思列宁主义毛泽东思想|毛泽东思想邓小平理论|邓小平理论“?三个代表|重要思想科学发展观',
    '党[委组]书记(?:局|院|校|厅|行|董事)长',
    '[县市]（市区|（市区）|各(?:乡镇|县区|区县|县市区)[省市县区]直',
    '[一二三][二三四]季度|第[一二三]第[二三四](?=[产季阶期批步])',
    '三会一课”?主题党日|主题党日”?谈心谈话|党政同责一岗双责',
  ].join('|'),
  'gu',
);

/** The number of a unit at the head of a line with its words right behind it. */
const HEADS =
  /(?<=^|\n)[ \t\u3000]*(?:([一二三四五六七八九]|十[一二]?)(?![是要来个点条项种次年月日大方切些定般样步级把旦直起再向面心线体律致时度应元批流带百千万亿等中者手])|(\d{1,2})(?![个点条项种次年月日号楼栋组级万亿人名户家元亩时分位份岁天周]))(?=[一-龥×X_“][一-龥×X_“])/gu;
const SHOWN = /^[^，。；：\n]{1,5}/u;

/** Words that members seldom hold: their like in a row is no list (个乡镇一|个乡镇地). */
const FUNCTION = '的了和与及或而在是有把被对向从到为以不也都就一个这那我你他很要说过着地得给让由同并该时';
const WORDS = new Set(FUNCTION);
const WORD = `(?![${FUNCTION}])[一-龥]`;
/** 早交班必到疑难病例讨论必到急危重症抢救必到: members of any length that share two 汉字. */
const THRICE = new RegExp(`((?:${WORD}){2})(?:${WORD}){2,6}\\1(?:${WORD}){2,6}\\1`, 'gu');

/** Signs that meet none of the runs given. */
export function dunSigns({ text, reading }: Syntax, runs: readonly Span[]): readonly Sign[] {
  const lists = spanIndex(runs);
  const phrases = [...matches(OFFICES, text, 2), ...matches(THRICE, text, 2), ...matches(PHRASES, text, 1)].filter(
    (sign) => !lists.meets(sign),
  );
  const told = spanIndex([...runs, ...phrases]);
  const found = [...phrases, ...pairs(text).filter((pair) => !told.meets(pair))];
  const heads = [...text.matchAll(HEADS)]
    .map(({ 0: head, index, 1: numeral, 2: figure }) => ({
      number: numeral ?? figure,
      at: index + head.length,
      words: SHOWN.exec(text.slice(index + head.length, index + head.length + 5))?.[0] ?? '',
    }))
    // 一 总则: a blank parts them.
    .filter(({ at }) => reading.span(at - 1, at + 1).end - reading.span(at - 1, at + 1).start === 2);
  return [...found, ...inOrder(heads)];
}

const matches = (pattern: RegExp, text: string, weight: number): readonly Sign[] =>
  [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length, weight }));

interface Head {
  readonly number: string | undefined;
  readonly at: number;
  readonly words: string;
}

/** A first and a second heading of one style make a row; the further ones say the same. */
function inOrder(heads: readonly Head[]): readonly Sign[] {
  const styles = [
    heads.filter(({ number = '' }) => /\d/u.test(number)),
    heads.filter(({ number = '' }) => !/\d/u.test(number)),
  ];
  return styles.flatMap((style) => {
    const second = style.findIndex(({ number }, index) => index > 0 && (number === '二' || number === '2'));
    const first =
      second < 0 ? undefined : style.slice(0, second).findLast(({ number }) => number === '一' || number === '1');
    return first === undefined
      ? []
      : [first, ...style.slice(second, second + 1)].map(({ number = '', at, words }) => ({
          start: at - number.length,
          end: at + words.length,
          weight: 1,
        }));
  });
}

const LENGTHS = [6, 5, 4];

/** Two stretches of four to six 汉字 that end in the same two. */
function pairs(text: string): readonly Sign[] {
  const found: Sign[] = [];
  for (let at = 0, run = 0; at < text.length; at++) {
    run = KINDS[text.charCodeAt(at)] === HAN && !WORDS.has(text.charAt(at)) ? run + 1 : 0;
    const length = LENGTHS.find((size) => run >= 2 * size && endAlike(text, at + 1, size));
    if (length === undefined) continue;
    found.push({ start: at + 1 - 2 * length, end: at + 1, weight: 1 });
    run = 0;
  }
  return found;
}

function endAlike(text: string, end: number, size: number): boolean {
  const [last, other] = [text.slice(end - size, end), text.slice(end - 2 * size, end - size)];
  return last !== other && last.slice(-2) === other.slice(-2);
}
