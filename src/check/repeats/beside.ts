/**
 * A short clause or member said again right behind itself, or behind a clause that ends in it: 每月一通报，每月一通报; 每周一调度、每周一调度;
 * 要减轻教师负担，减轻教师负担. What is said twice in two or three characters (落实、落实、再落实) is meant so, and words taken up to go
 * on from them (要靠高质量发展，高质量发展，就是…) are too. Whole clauses of six characters and more are seen by `clauses.ts` as well.
 */
import { KINDS } from '../chinese.js';
import { CLAUSE_END, DUN, HAN, HAN_NUMERAL, NEWLINE, SENTENCE_END } from '../../source/chars.js';
import type { Span } from '../../source/span.js';
import type { Syntax } from '../../syntax/syntax.js';
import { FIELD } from '../fields.js';

const SHORTEST = 4;
const LONGEST = 16;

const kindAt = (text: string, at: number): number | undefined => KINDS[text.charCodeAt(at)];

const isBound = (kind: number | undefined): boolean =>
  kind === undefined || kind === CLAUSE_END || kind === SENTENCE_END || kind === DUN || kind === NEWLINE;

/** The second of each two. Offsets of the reading. */
export function besideThemselves(text: string): readonly Span[] {
  const found: Span[] = [];
  /** The last mark before, and what may stand behind it at most. */
  let mark = -1;
  let most = 0;
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? kindAt(text, at) : undefined;
    if (!isBound(kind)) continue;
    if (mark >= 0 && isAgain(text, mark, at, most)) found.push({ start: mark + 1, end: at });
    most = kind === DUN || (kind === CLAUSE_END && text.charAt(at) === '，') ? LONGEST : 0;
    mark = most > 0 ? at : -1;
  }
  return found;
}

/** Whether the words between a mark and an end are those right before the mark; a third time, they are said so on purpose. */
function isAgain(text: string, mark: number, end: number, most: number): boolean {
  const length = end - mark - 1;
  if (length < SHORTEST || length > most || mark < length) return false;
  if (text.charCodeAt(mark - 1) !== text.charCodeAt(end - 1)) return false;
  const words = text.slice(mark + 1, end);
  if (!text.startsWith(words, mark - length) || !isHan(words) || text.startsWith(text.slice(mark, end), end))
    return false;
  if (text.charAt(mark) === '、') return true;
  return !TAKEN_UP.test(text.slice(end, end + 4)) && !text.startsWith(words, mark - 2 * length - 1);
}

const TAKEN_UP =
  /^，(?:[就这也更不还]?是|就(?![业近地学医读])|才(?![干华艺])|方(?![案向式法面针便圆])|首先|必须|关键|核心|根本|意味|说到底|离不开|不能|并非)/u;

function isHan(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const kind = kindAt(words, at);
    if (kind !== HAN && kind !== HAN_NUMERAL) return false;
  }
  return true;
}

/** In characters and in clauses. */
const SHORTEST_RUN = 8;
const MOST_CLAUSES = 3;
/** Placeholders are to be filled in; what ends with ！ or ？ and thanks are said again on purpose. */
const MEANT = /[Xx×某□○*_＿！？\n]|[感谢]谢|敬意|掌声|祝贺|祝福|问候/u;

/**
 * One to three clauses said again right behind themselves, figures and marks and all: 其中贫困户4户，其中贫困户4户; 不同的战场，同样的忠诚。不同的
 * 战场，同样的忠诚。 The second of each two; what is said three times is meant so.
 */
export function clausesBeside({ clauses, text }: Syntax): readonly Span[] {
  const found: Span[] = [];
  const startOf = (index: number): number => clauses.starts[index] ?? text.length;
  for (let index = 1; index < clauses.length; index++) {
    const end = startOf(index);
    for (let count = 1; count <= Math.min(MOST_CLAUSES, index); count++) {
      const start = startOf(index - count);
      const length = (clauses.ends[index - 1] ?? end) - start - 1;
      const until = clauses.ends[index + count - 1] ?? -1;
      if (length < SHORTEST_RUN || until - 1 - end !== length || text.charCodeAt(start) !== text.charCodeAt(end))
        continue;
      const words = text.slice(end, end + length);
      if (!text.startsWith(words, start) || MEANT.test(text.slice(start, until)) || FIELD.test(words)) continue;
      if (text.startsWith(words, until) || text.startsWith(words, start - length - 1)) continue;
      found.push({ start: end, end: end + length });
      index += count - 1;
      break;
    }
  }
  return found;
}
