/** Several things whose clauses or sentences each begin with their noun: 把握几个重点环节：车辆环节，…；道路环节，…. */
import { characters } from '../source/finder.js';
import type { Span } from '../source/span.js';
import { wordSet } from '../source/word-set.js';
import { paragraphAt } from '../syntax/around.js';
import { indexAt } from '../syntax/scan.js';
import type { Context } from './context.js';
import { listOf, type Members } from './member-spans.js';

const COLON = characters('：');
const PART_ENDS = characters('；。\n');
const NAME_ENDS = characters('，：；。\n');
const MARKERS = characters('一第（1①');
const NOUN = 2;
const MAX_NAME = 12;
const MAX_PARTS = 12;
const LONGEST_PART = 400;

/** The members behind the colon at the place, named with the two characters before it; null where there are not two. */
export function namedParts(context: Context, end: number): Members | null {
  const { syntax } = context;
  const { text } = syntax;
  if (STOP.has(syntax, end)) return namedSentences(context, end);
  if (!COLON.has(syntax, end)) return null;
  const noun = text.slice(end - NOUN, end);
  const items: Span[] = [];
  for (let start = end + 1; items.length < MAX_PARTS;) {
    const to = NAME_ENDS.find(syntax, start, start + MAX_NAME);
    // 一是以用为本的原则；: a list with markers tells its members itself.
    if (to - start <= NOUN || text.slice(to - NOUN, to) !== noun || MARKERS.has(syntax, start)) break;
    items.push({ start, end: to });
    const limit = Math.min(text.length, to + LONGEST_PART);
    const stop = PART_ENDS.find(syntax, to, limit);
    if (stop === limit) break;
    start = stop + 1;
  }
  return items.length < 2 ? null : listOf('list-after', items);
}

const STOP = characters('。');
const COMMA = characters('，：');
const FEWEST = 3;

/** 抓四个环节。批发环节，一证一库。运输环节，…: the sentences behind a stop, in its paragraph, each opening with a name that ends so. */
function namedSentences({ syntax }: Context, end: number): Members | null {
  const { text } = syntax;
  const noun = text.slice(end - NOUN, end);
  const limit = paragraphAt(syntax, end).end;
  const items: Span[] = [];
  for (let index = indexAt(syntax.sentences, end) + 1; items.length < MAX_PARTS; index++) {
    const start = syntax.sentences.starts[index] ?? limit;
    const to = NAME_ENDS.find(syntax, start, start + MAX_NAME);
    const isNamed = start < limit && COMMA.has(syntax, to) && to - start > NOUN && text.startsWith(noun, to - NOUN);
    if (!isNamed || MARKERS.has(syntax, start)) break;
    items.push({ start, end: to });
  }
  return items.length < FEWEST ? null : listOf('parallel', items);
}

const FIELDS = wordSet('方面 上 领域 战线 环节');
const MOST_SENTENCES = 24;

/** 做了三件事。教学方面，…。科研方面，…。后勤方面，…: as many sentences of the paragraph as are counted open with a field; what stands between them is told of the last. */
export function fieldsBehind({ syntax }: Context, end: number, declared: number | null): Members | null {
  if (declared === null || declared < 2 || declared > MAX_PARTS || !STOP.has(syntax, end)) return null;
  const limit = paragraphAt(syntax, end).end;
  const items: Span[] = [];
  const first = indexAt(syntax.sentences, end) + 1;
  let word = '';
  for (let index = first; index < first + MOST_SENTENCES; index++) {
    const start = syntax.sentences.starts[index] ?? limit;
    if (start >= limit) break;
    const to = NAME_ENDS.find(syntax, start, start + MAX_NAME);
    const at = COMMA.has(syntax, to) ? FIELDS.endingAt(syntax, to) : -1;
    const isField =
      at > start + 1 && syntax.text[start] !== '在' && (word === '' || syntax.text.slice(at, to) === word);
    if (!isField && index === first) return null;
    if (!isField) continue;
    word = syntax.text.slice(at, to);
    items.push({ start, end: to });
  }
  return items.length === declared ? listOf('parallel', items) : null;
}
