/** How the marker at a place reads, form by form: 一、 （一） 第一， 一是 一要 1. （1） ① 首先 … 最后. */
import { CIRCLED, CIRCLED_CODES, classAt, codeAt, DIGIT, HAN_NUMERAL, HAN_NUMERALS, SPACE } from '../source/chars.js';
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { entriesOf, wordSet } from '../source/word-set.js';
import { circledValue, readNumeral } from '../lexicon/numerals.js';
import type { OutlineNode } from '../model/types.js';
import { countedAt, verbAt } from './counted-markers.js';

export type MarkerStyle = OutlineNode['style'];

/** No list of a speech is longer. */
const MAX_ORDINAL = 60;

export interface Found {
  readonly style: MarkerStyle;
  readonly ordinal: number;
  readonly end: number;
  readonly noun?: string;
}

/** Ordinal of 最后, which is one more than whatever stood before it. */
export const LAST = 99;

const WORDS = entriesOf<number>([
  ['首先', 1],
  ['其次', 2],
  ['再次', 3],
  ['再者', 3],
  ['最后', LAST],
  ['一方面', 1],
  ['另一方面', 2],
  ['另外一方面', 2],
]);

/** What goes on 最后 so that it counts nothing: 最后一公里, 最后的, 最后关头. */
const LAST_THING = wordSet('一公 一个 一次 一名 一天 一道 的 期限 时刻 阶段 关头');

export function skipSpaces(text: string, at: number): number {
  while (classAt(text, at) === SPACE) at++;
  return at;
}

/** A whole small number: 十二, 3; null for years, decimals and amounts. */
function readOrdinal(text: string, at: number): { readonly value: number; readonly end: number } | null {
  const numeral = readNumeral(text, at);
  if (
    numeral === null ||
    numeral.scale !== '' ||
    numeral.unit !== '' ||
    numeral.digits ||
    numeral.more ||
    numeral.upTo !== null
  )
    return null;
  const { value, end, script } = numeral;
  if (!Number.isInteger(value) || value < 1 || value > MAX_ORDINAL) return null;
  return script === 'arabic' && text.slice(at, end).includes('.') ? null : numeral;
}

const COUNTED = characters('年个大项条种是要');

/** 一、二季度; 二、三产业; 第一、第二轮: the numeral goes on as a list of numerals, so it numbers nothing here. */
function goesOnCounting(keyed: Keyed, at: number, value: number): boolean {
  const next = readOrdinal(keyed.text, at);
  return next !== null && next.value === value + 1 && !COUNTED.has(keyed, next.end);
}

const found = (style: MarkerStyle, ordinal: number, end: number): Found => ({ style, ordinal, end });

/** 一要求, 一要素 and 一应俱全 are words; 三要。 numbers nothing. */
const AFTER_YAO = characters('求点素件。！？');
const AFTER_YING = characters('俱有');

/** 1.2019年工作回顾: the stop is the marker's, not a decimal's. */
const DATED = opening(/(\d{1,2})\.\d{4}年/, '0123456789');
const YEAR = opening(/\d{4}年/, '0123456789');

function readArabic(keyed: Keyed, at: number, opensParagraph: boolean): Found | null {
  const { text } = keyed;
  const dated = DATED.exec(keyed, at)?.[1];
  if (dated !== undefined) return found('arabic-dot', Number(dated), at + dated.length + 1);
  const ordinal = readOrdinal(text, at);
  if (ordinal === null) return null;
  const { value, end } = ordinal;
  const next = text.charAt(end);
  if (next === '）') return found('arabic-paren', value, end + 1);
  if (next === '、') return goesOnCounting(keyed, end + 1, value) ? null : found('arabic-dot', value, end + 1);
  // 1是摸清底数。 2要压实责任。
  if (next === '是' && end === at + 1) return found('cn-shi', value, end + 1);
  if (next === '要' && end === at + 1 && !AFTER_YAO.has(keyed, end + 1)) return found('cn-yao', value, end + 1);
  if (next !== '.' && !(next === '。' && opensParagraph)) return null;
  const decimal = classAt(text, end + 1) === DIGIT && !YEAR.test(keyed, end + 1);
  return decimal ? null : found('arabic-dot', value, end + 1);
}

/** 2.3月底前出台办法, 2、3月底前出台办法, 2.100%完成整改: behind 1. the stop is the marker's; not 2.3万亩, 2.3个百分点. */
const NEXT_WITH_FIGURE =
  /(\d{1,2})[.、](?=(?:\d{1,2}[月日](?!份[、和至到])|\d{4}年|\d{2,3}[%％]|\d{1,4}(?:个(?!百分点)|项|家|户|所|名|座|处|条|件)))/y;

/** The marker of the next item of a list numbered 1. or 1、 whose words begin with a figure; null where the place has another number. */
export function readNextItem(text: string, at: number, before: number): Found | null {
  NEXT_WITH_FIGURE.lastIndex = at;
  const read = NEXT_WITH_FIGURE.exec(text);
  return read === null || Number(read[1]) !== before + 1 ? null : found('arabic-dot', before + 1, at + read[0].length);
}

const IDIOM_ENDS = characters('，、。；！？”二');
const HEAD_MARKS = characters('.，：。');

function readChinese(keyed: Keyed, at: number, opensParagraph: boolean): Found | null {
  const { text } = keyed;
  const ordinal = readOrdinal(text, at);
  if (ordinal === null) return null;
  const { value, end } = ordinal;
  switch (text.charAt(end)) {
    case '）':
      return found('arabic-paren', value, end + 1);
    case '、':
      return goesOnCounting(keyed, end + 1, value) ? null : found('cn-dun', value, end + 1);
    case '是':
      // 一是一、二是二; but 一是一定要学.
      return text.startsWith('一是一', at) && IDIOM_ENDS.has(keyed, at + 3) ? null : found('cn-shi', value, end + 1);
    case '要':
    case '须':
      return AFTER_YAO.has(keyed, end + 1) ? null : found('cn-yao', value, end + 1);
    case '应':
      return AFTER_YING.has(keyed, end + 1) ? null : found('cn-yao', value, end + 1);
    case '必':
      return text.charAt(end + 1) === '须' ? found('cn-yao', value, end + 2) : null;
  }
  if (!opensParagraph) return null;
  const verb = verbAt(keyed, end);
  if (verb !== null) return { ...found('cn-shi', value, end), noun: verb };
  return HEAD_MARKS.has(keyed, end) ? found('cn-dun', value, end + 1) : null;
}

const ITEM_ENDS = characters('。；！？');

/** 一，要…。二，要…: behind one that opens the paragraph with this mark, the next in its midst; null where the place has another. */
export function readNextMarked(keyed: Keyed, at: number, before: number, mark: string): Found | null {
  const { text } = keyed;
  // 一，二，三，齐步走。
  const mayNumber = classAt(text, at) === HAN_NUMERAL && ITEM_ENDS.has(keyed, at - 1);
  const ordinal = mayNumber ? readOrdinal(text, at) : null;
  if (ordinal?.value !== before + 1 || text.charAt(ordinal.end) !== mark) return null;
  return found('cn-dun', ordinal.value, ordinal.end + 1);
}

export function readBracketed(text: string, at: number): Found | null {
  if (text.charAt(at) !== '（') return null;
  const ordinal = readOrdinal(text, at + 1);
  if (ordinal === null || text.charAt(ordinal.end) !== '）') return null;
  const end = ordinal.end + 1;
  return found(
    classAt(text, at + 1) === DIGIT ? 'arabic-paren' : 'cn-paren',
    ordinal.value,
    text.charAt(end) === '、' ? end + 1 : end,
  );
}

/** 第一要务, 第一要素, 第一要位. */
const AFTER_DI_YAO = characters('务素义件位职');

function readDi(keyed: Keyed, at: number, opensParagraph: boolean): Found | null {
  const { text } = keyed;
  const ordinal = readOrdinal(text, at + 1);
  if (ordinal === null) return null;
  const { value } = ordinal;
  // 第三呢，: as it is said.
  const end = text.startsWith('呢，', ordinal.end) ? ordinal.end + 1 : ordinal.end;
  const numbers = (): boolean => {
    switch (text.charAt(end)) {
      case '、':
        return text.charAt(end + 1) !== '第' && !goesOnCounting(keyed, end + 1, value);
      case '，':
      case '：':
      case '是':
        return true;
      case '。':
        return opensParagraph;
      case '要':
        return !AFTER_DI_YAO.has(keyed, end + 1);
    }
    return false;
  };
  if (!numbers()) {
    const counted = countedAt(keyed, ordinal.end, opensParagraph);
    return counted === null ? null : { ...found('cn-ordinal', value, counted.end), noun: counted.noun };
  }
  const isSaid = text.charAt(end) === '，' && text.charAt(end + 1) === '是' && !AFTER_BE.has(keyed, end + 2);
  return found('cn-ordinal', value, end + (isSaid ? 2 : 1));
}

/** 第一，是时间紧: 是 belongs to the marker as in 第一是; 第一，是否, 第一，是不是 ask. */
const AFTER_BE = characters('否不非的');

/** 最后，祝大会圆满成功！: a paragraph that opens so takes leave. */
const WISHES = wordSet(
  '祝 预祝 恭祝 敬祝 衷心祝 再次祝 ，祝 ，预祝 ，恭祝 ，敬祝 ，衷心祝 ，再次祝 ，真诚祝 ，诚挚祝 ，再一次祝',
);

function readWord(keyed: Keyed, at: number, opensParagraph: boolean): Found | null {
  const word = WORDS.startingAt(keyed, at);
  if (word === null) return null;
  if (word.value === LAST) {
    if (LAST_THING.startingAt(keyed, word.end) >= 0) return null;
    if (opensParagraph && WISHES.startingAt(keyed, word.end) >= 0) return null;
  }
  return found('word', word.value, word.end);
}

export function readCircled(text: string, at: number): Found {
  const value = circledValue(text.charAt(at)) ?? 0;
  const code = codeAt(text, at);
  const style: MarkerStyle =
    code >= 0x3220 && code <= 0x3229 ? 'cn-paren' : code >= 0x2488 && code <= 0x249b ? 'arabic-dot' : 'arabic-paren';
  return found(style, value, text.charAt(at + 1) === '、' ? at + 2 : at + 1);
}

export function readMarker(keyed: Keyed, at: number, opensParagraph: boolean): Found | null {
  const { text } = keyed;
  switch (classAt(text, at)) {
    case DIGIT:
      return readArabic(keyed, at, opensParagraph);
    case HAN_NUMERAL:
      return readChinese(keyed, at, opensParagraph) ?? readWord(keyed, at, opensParagraph);
    case CIRCLED:
      return readCircled(text, at);
  }
  const character = text.charAt(at);
  if (character === '（') return readBracketed(text, at);
  return character === '第' ? readDi(keyed, at, opensParagraph) : readWord(keyed, at, opensParagraph);
}

/** Code units a marker may begin with. */
export const MAY_BEGIN = characters(`0123456789（第首其再最另${HAN_NUMERALS}${String.fromCharCode(...CIRCLED_CODES)}`);

/** 三、四季度任务艰巨 behind 一、 and 二、: what would read as 三四季度 is the next chapter, unless another 三、 comes (三、四级书记要一起抓). */
export function readNextChapter(text: string, at: number, chapter: number): Found | null {
  const ordinal = chapter < 2 || classAt(text, at) !== HAN_NUMERAL ? null : readOrdinal(text, at);
  if (ordinal === null || ordinal.value !== chapter + 1 || text.charAt(ordinal.end) !== '、') return null;
  return found('cn-dun', ordinal.value, ordinal.end + 1);
}

const MISREAD = opening(/(?:[—–─-]、|[lI|][、.])(?=[一-龥“《])/, '—–─-lI|');

/** —、 for 一、 and l、 for 1、, as a scan reads them; a marker only where a second follows. */
export function readMisread(keyed: Keyed, at: number): Found | null {
  const written = MISREAD.exec(keyed, at)?.[0];
  if (written === undefined) return null;
  return found('lI|'.includes(written.charAt(0)) ? 'arabic-dot' : 'cn-dun', 1, at + written.length);
}
