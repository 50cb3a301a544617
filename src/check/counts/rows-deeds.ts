/**
 * Counts whose members are told behind a colon as clauses of one build, one too few: 三大任务：建好新校区，修通环城路; 四大目标：实力更强，城乡更美，生活更好.
 * Each begins with a verb of
 * work, or three and more are of one length or share a word. What is said of them all behind them (，都要…) is none.
 */
import { opensComment } from '../../extract/members-ends.js';
import type { Numeral } from '../../lexicon/numerals.js';
import type { Span } from '../../source/span.js';
import type { Syntax } from '../../syntax/syntax.js';
import type { Manuscript } from '../manuscript.js';
import { lengthOf, MOST, type Row } from './row.js';

export const rowsOfDeeds = ({ context: { syntax, numerals } }: Manuscript): readonly Row[] =>
  numerals.flatMap((numeral) => rowAt(syntax, numeral) ?? []);

const NOUN = /^[大个项件][一-龥]{0,4}?(?:任务|目标|重点|大事|实事|要事|行动|工程|举措|工作|环节)：/u;
const MAX_NOUN = 10;
const MAX_LIST = 160;
const SHORTEST = 4;
const LONGEST = 18;
/** More is told behind the sentence. */
const GOES_ON = /^(?:第[二三四五六七八九十]|[二三四五六七八九十]是|还|再|同时|另外|此外|最后|也要)/u;

function rowAt(syntax: Syntax, { start, end, value, scale, upTo }: Numeral): Row | null {
  const { text } = syntax;
  if (value < 3 || value > MOST || scale !== '' || upTo !== null || text.charAt(start - 1) === '第') return null;
  const behind = text.slice(end, end + MAX_NOUN);
  const lead = behind.includes('：') ? (NOUN.exec(behind)?.[0] ?? '') : '';
  const items = lead === '' ? [] : clausesFrom(syntax, end + lead.length);
  const last = items.at(-1);
  if (last === undefined || items.length !== value - 1) return null;
  if (GOES_ON.test(text.slice(last.end + 1, last.end + 4))) return null;
  return { span: { start, end: last.end }, declared: value, items, doubtful: true };
}

/** The clauses of the sentence at a place; none where they are of no one build. */
function clausesFrom(syntax: Syntax, from: number): readonly Span[] {
  const line = syntax.text.slice(from, from + MAX_LIST);
  const stop = line.search(/[。！？；\n]/u);
  const list = stop < 0 ? '' : line.slice(0, stop);
  if (list === '' || /[、“”（）：]/u.test(list)) return [];
  let at = from;
  const all = list.split('，').map((clause) => {
    const item = { start: at, end: at + clause.length };
    at = item.end + 1;
    return item;
  });
  const tail = all.at(-1);
  const items = tail !== undefined && all.length > 2 && opensComment(syntax, tail.start) ? all.slice(0, -1) : all;
  if (items.length < 2 || items.some((item) => lengthOf(item) < SHORTEST || lengthOf(item) > LONGEST)) return [];
  const words = items.map((item) => syntax.text.slice(item.start, item.end));
  if (words.every((clause) => DEED.test(clause)) && !TELLS_WHAT_FOR.test(words.at(-1) ?? '')) return items;
  return items.length > 2 && (words.every(({ length }) => length === words[0]?.length) || shareWord(words))
    ? items
    : [];
}

/** 培育壮大龙头企业，推动产业转型升级: the last of them may be what the others are for. */
const TELLS_WHAT_FOR = /^(?:推动|实现|确保|提升|提高|保持)/u;

const DEED =
  /^(?:建[好成设立]|打[通造好赢]|修[通好建]|办[好成]|抓[好住实]|做[好强优大实]|守[住牢好]|稳[定住]|完成|推进|推动|推行|提升|提高|加快|加强|实现|保持|确保|培育|壮大|发展|优化|完善|健全|深化|强化|改善|落实|解决|启动|实施|开展|治理|整治|消除|化解|补齐|创建|引进|招引|扩大|增加|压减|降低)/u;

/** 经济总量突破500亿元，财政收入突破50亿元，居民收入突破3万元. */
function shareWord([first = '', ...others]: readonly string[]): boolean {
  for (let at = 0; at + 2 <= first.length; at++) {
    const word = first.slice(at, at + 2);
    if (/^[一-龥]{2}$/u.test(word) && others.every((clause) => clause.includes(word))) return true;
  }
  return false;
}
