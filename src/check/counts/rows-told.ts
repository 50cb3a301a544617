/**
 * Counts whose members are told clause by clause behind a colon: 要严把“三关”：一把设计关，二把材料关，三把验收关; 有三个没想到：没想到变化这么大，
 * 没想到办法这么多，没想到劲头这么足; and counts of characters behind what they count: “学、思、践、悟”四个字. Left out: lists that go on
 * behind their sentence, and clauses that do not all begin alike.
 */
import { readNumeral, type Numeral } from '../../lexicon/numerals.js';
import type { Span } from '../../source/span.js';
import type { Syntax } from '../../syntax/syntax.js';
import type { Manuscript } from '../manuscript.js';
import { MOST, type Row } from './row.js';

export const rowsTold = ({ context: { syntax, numerals } }: Manuscript): readonly Row[] =>
  numerals.flatMap((numeral) =>
    numeral.scale === '' && numeral.upTo === null && syntax.text.charAt(numeral.start - 1) !== '第'
      ? (charactersAt(syntax, numeral) ?? clausesAt(syntax, numeral) ?? [])
      : [],
  );

const CHARACTERS = /^个?大?字(?![母段节数号])/u;
const MOST_CHARACTERS = 40;
const MARKS = /[、，。；：！？“”‘’]/u;
const HAN = /[一-龥]/u;

/** “忠诚”“干净”“担当”六个字: null where something else than 汉字 is quoted, or nothing is. */
function charactersAt({ text, partners }: Syntax, { start, end, value }: Numeral): Row | null {
  if (value < 2 || value > MOST_CHARACTERS || text.charAt(start - 1) !== '”') return null;
  const noun = CHARACTERS.exec(text.slice(end, end + 4))?.[0];
  if (noun === undefined) return null;
  const items: Span[] = [];
  let from = start;
  for (let close = start; text.charAt(close - 1) === '”';) {
    from = (partners[close - 1] ?? 0) - 1;
    if (from < 0) return null;
    for (let at = close - 2; at > from; at--) {
      if (HAN.test(text.charAt(at))) items.unshift({ start: at, end: at + 1 });
      else if (!MARKS.test(text.charAt(at))) return null;
    }
    close = from > 0 && '、和与'.includes(text.charAt(from - 1)) ? from - 1 : from;
  }
  return items.length === value ? null : { span: { start: from, end: end + noun.length }, declared: value, items };
}

/** The counted noun up to the colon that leads to the list. */
const NOUN = /^[个大项道条点种句]?([^一二两三四五六七八九十“”，。；：、（）\d\s]{0,6})”?：/u;
const MAX_NOUN = 10;
/** 从三个维度来认识：从政治维度看，…. */
const TAKEN = /(?:[来去上]|着手|入手|发力|分别).*$/u;
const MAX_LIST = 300;
/** More is told behind the list. */
const GOES_ON = /第[二三四五六七八九十\d]|最后|此外|另外|还有|再就是|同时/u;

function clausesAt({ text }: Syntax, { start, end, value }: Numeral): Row | null {
  if (value < 2 || value > MOST) return null;
  const [lead = '', noun = ''] = text.slice(end, end + MAX_NOUN).includes('：')
    ? (NOUN.exec(text.slice(end, end + MAX_NOUN)) ?? [])
    : [];
  const name = noun.replace(TAKEN, '');
  // “三严三实”: of several numerals.
  if (lead === '' || /[一二两三四五六七八九十][^，。；：、\n]{0,3}$/u.test(text.slice(Math.max(0, start - 4), start)))
    return null;
  const from = end + lead.length;
  const line = text.slice(from, from + MAX_LIST).split('\n')[0] ?? '';
  const items = numbered(line) ?? alike(line, name, value);
  const last = items?.at(-1);
  if (items === null || last === undefined || items.length === value) return null;
  if (items.length < value && (GOES_ON.test(line.slice(last.end)) || line.length === MAX_LIST)) return null;
  return {
    span: { start, end: from + last.end },
    declared: value,
    items: items.map((item) => ({ start: from + item.start, end: from + item.end })),
    doubtful: true,
  };
}

/** 一把…，二把…，三把…: numbers before one and the same word. 一是 and 一要 are markers, told elsewhere. */
const NUMBERED = /(?<=^|[，；。])([一二三四五六七八九十])([一-龥])/gu;
const NO_VERB = /[是要个方年月日天次级线等点些切般直旦定]/u;

function numbered(line: string): readonly Span[] | null {
  const [first, ...rest] = line.matchAll(NUMBERED);
  const verb = first?.[2] ?? '';
  if (first?.[1] !== '一' || first.index > 0 || NO_VERB.test(verb)) return null;
  const heads = [first, ...rest.filter((head) => head[2] === verb)];
  if (heads.length < 2 || heads.some((head, index) => readNumeral(head[1] ?? '', 0)?.value !== index + 1)) return null;
  return heads.map(({ index }) => ({ start: index, end: index + line.slice(index).search(/[，；。]|$/u) }));
}

/** Clauses of one sentence that all begin with the same two characters. Null where another way to part them fits the count. */
function alike(line: string, name: string, declared: number): readonly Span[] | null {
  const stop = line.search(/[。！？]/u);
  const sentence = stop < 0 ? line : line.slice(0, stop);
  const head = sentence.slice(0, 2);
  const items = clauses(sentence, sentence.includes('；') ? '；' : '，');
  const isTold = (clause: string): boolean => clause.startsWith(head) || (name.length > 1 && clause.includes(name));
  if (!/^[一-龥]{2}$/u.test(head) || items.length < 2 || sentence.includes('、')) return null;
  if (!items.every(({ start, end }) => isTold(sentence.slice(start, end)))) return null;
  const all = clauses(sentence.replaceAll('；', '，'), '，').filter(({ start, end }) =>
    isTold(sentence.slice(start, end)),
  );
  const goesOn = stop >= 0 && isTold(line.slice(stop + 1).split(/[，。；]/u)[0] ?? '');
  return all.length === declared || goesOn ? null : items;
}

function clauses(sentence: string, mark: string): readonly Span[] {
  let from = 0;
  return sentence.split(mark).map((clause) => {
    const span = { start: from, end: from + clause.length };
    from = span.end + 1;
    return span;
  });
}
