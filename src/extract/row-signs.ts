/**
 * What a row behind a name shows of whether it gives the members of the name's set: how it is parted and led to, what stands behind
 * it, whether its things are of one shape, and whether they share something with the name. The weights of these signs are fitted to
 * the annotated manuscripts of `fixtures/` (`dictionaries/fitted/row-signs.yaml`, written by `build/fit-rows.ts`).
 */
import { characters, ending } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import { OPENING_QUOTES } from './member-spans.js';
import type { Row } from './rows-behind.js';

/** A name of a set where it stands, with what it counts. */
export interface CountedName {
  readonly mention: Span;
  /** The name without marks. */
  readonly key: string;
  readonly count: number;
}

const ONE_COUNT = '[一二两三四五六七八九十\\d双]+[个大项种条道张类件支本套]?';
const COUNT = new RegExp(ONE_COUNT, 'g');
const FIRST_COUNT = new RegExp(`^${ONE_COUNT}`);
const HAN = /[一-龥]/;
const LENGTHS = [2, 4, 8, 14, 24];
const MOST_COUNTED = 6;

const ROW_BEFORE = characters('、”和');
const THIS = characters('这');
const STOP_BEFORE = characters('。；\n');
const DOES = '做到 实现 坚持 落实 抓好 突出 实行 推行 开展 实施 搞好 打好 处理好 把好 过 叫'.split(' ');
const DO = ending(new RegExp(`(?:${DOES.join('|')})$`), '到现持实好出行展施过叫', 3);

/** Signs of words in a row: any of them has it. */
const OF_ANY: readonly (readonly [string, RegExp])[] = [
  ['holds ，', /，/],
  ['holds 、', /、/],
  ['holds “', /[“《]/],
  ['holds a numeral', /[二两三四五六七八九十\d]/],
  ['holds 是了的', /[是了的]/],
  ['opens with a function word', /^[我你他这那有在对从把以为了的]/],
  ['opens with 要', /^(?:要|必须|各|全)/],
];
const ALL_OF_THEM = /一个|一样|缺一/;

/** The signs of a row behind a name, each once. */
export function signsOfRow(keyed: Keyed, { mention, key, count }: CountedName, row: Row): readonly string[] {
  const { parting, lead, tail } = row;
  const words = row.items.map(({ start, end }) => keyed.text.slice(start, end));
  const quoted = OPENING_QUOTES.has(keyed, mention.start - 1);
  const counted = Math.min(count, MOST_COUNTED);
  return [
    `parted by ${parting}`,
    `led by ${lead}`,
    `${quoted ? 'in marks' : 'bare'}, led by ${lead}`,
    `before ${tail}`,
    `parted by ${parting}, led by ${lead.replace(/·+$/, '')}`,
    `parted by ${parting}, before ${tail}`,
    `of ${counted}`,
    `of ${counted}, parted by ${parting}`,
    quoted ? 'in marks' : 'bare',
    ...shapeOf(words),
    ...sharesOf(words, key, row.items.length - count, parting),
    ...OF_ANY.flatMap(([sign, pattern]) => (words.some((word) => pattern.test(word)) ? [sign] : [])),
    ...(ALL_OF_THEM.test(words.at(-1) ?? '') ? ['ends in none left'] : []),
    ...placeOf(keyed, quoted ? mention.start - 1 : mention.start),
  ];
}

const alike = (words: readonly string[], part: (word: string) => string): boolean =>
  words.every((word) => part(word) === part(words[0] ?? ''));
const headAlike = (words: readonly string[], length: number): boolean => alike(words, (word) => word.slice(0, length));
const endAlike = (words: readonly string[], length: number): boolean => alike(words, (word) => word.slice(-length));

/** Whether the things are of one shape. */
function shapeOf(words: readonly string[]): readonly string[] {
  const lengths = words.map(({ length }) => length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  const others = Math.max(...lengths.slice(0, -1));
  const even = most === least ? 'equal' : most - least <= 1 ? 'near' : most > 3 * least ? 'uneven' : 'mixed';
  const ends = [
    ...(headAlike(words, 1) ? ['one head'] : []),
    ...(endAlike(words, 1) ? ['one end'] : []),
    ...(headAlike(words, 2) ? ['one head of two'] : []),
    ...(endAlike(words, 2) ? ['one end of two'] : []),
  ];
  return [
    `up to ${LENGTHS.find((length) => most <= length) ?? 'more'}`,
    `${even} lengths`,
    ...(ends.some((sign) => sign === 'one head' || sign === 'one end') ? ends : [...ends, 'no echo']),
    ...((lengths.at(-1) ?? 0) > others + 3 ? ['a long last'] : []),
  ];
}

/** What the words of a name are made of: 离 of 三离, 一 of 四个一, 好满意 of 三好一满意. */
const charactersOf = (key: string): readonly string[] =>
  [
    ...(key.match(COUNT)?.length === 1 || ONE_EACH.test(key) ? key.replace(FIRST_COUNT, '') : key.replace(COUNT, '')),
  ].filter((character) => HAN.test(character));
const ONE_EACH = /个一$/;

/** Whether each of the words holds a character of the name. */
export function allShare(key: string, words: readonly string[]): boolean {
  const own = charactersOf(key);
  return words.every((word) => own.some((character) => word.includes(character)));
}

/** Whether a name has one word of one character, which not all of these hold: 三优, 优服务、抓队伍、强基础. */
export function lacksWord(key: string, words: readonly string[]): boolean {
  const [own = '', ...others] = charactersOf(key);
  return own !== '' && others.length === 0 && !words.every((word) => word.includes(own));
}

/** Whether they hold characters of the name, and whether there are as many as it counts. */
function sharesOf(words: readonly string[], key: string, off: number, parting: string): readonly string[] {
  const own = charactersOf(key);
  const holding = words.filter((word) => own.some((character) => word.includes(character))).length;
  const share =
    own.length === 0
      ? 'no word in the name'
      : holding === words.length
        ? 'all share'
        : holding === 0
          ? 'none share'
          : holding * 2 >= words.length
            ? 'most share'
            : 'few share';
  const whole = own.length > 1 && words.every((word) => word.includes(own.join('')));
  const head = headAlike(words, 1);
  const end = endAlike(words, 1);
  const wrong = off < 0 ? 'one short' : 'one over';
  return [
    share,
    ...(whole ? ['all hold the word'] : []),
    ...(off === 0
      ? []
      : [
          wrong,
          `${wrong}, parted by ${parting}`,
          `${wrong}:${whole ? ' word' : ''}${head ? ' head' : ''}${end ? ' end' : ''}${holding === words.length ? ' share' : ''}`,
        ]),
  ];
}

/** What stands before the name. */
function placeOf(keyed: Keyed, at: number): readonly string[] {
  return [
    ...(ROW_BEFORE.has(keyed, at - 1) ? ['in a row'] : []),
    ...(THIS.has(keyed, at - 1) ? ['behind 这'] : []),
    ...(at === 0 || STOP_BEFORE.has(keyed, at - 1) ? ['opens its sentence'] : []),
    ...(DO.test(keyed, at) ? ['behind a verb'] : []),
  ];
}
