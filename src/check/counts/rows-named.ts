/**
 * Sets whose members each hold a word of the set's name, one missing or one too many: “四早”要求，做到早发现、早报告、早治疗; “三个一”工程，即建好一个中心、带出
 * 一支队伍; 做到三个到位，思想要到位，措施要到位; 有理想信念、有道德情操、有仁爱之心的“四有”好老师. What shares more or less with a name
 * may not be meant to be its list: such rows are doubtful, and those that go on in the next clause are left out.
 */
import type { Numeral } from '../../lexicon/numerals.js';
import type { Span } from '../../source/span.js';
import { clauseStart } from '../../syntax/around.js';
import type { Syntax } from '../../syntax/syntax.js';
import type { Manuscript } from '../manuscript.js';
import { MOST, split, type Row } from './row.js';

export const rowsNamed = ({ context: { syntax, numerals } }: Manuscript): readonly Row[] =>
  numerals.flatMap((numeral) => rowAt(syntax, numeral) ?? []);

function rowAt(syntax: Syntax, numeral: Numeral): Row | null {
  const { start, end, value, scale, upTo } = numeral;
  const { text } = syntax;
  if (value < 2 || value > MOST || scale !== '' || upTo !== null) return null;
  const open = text.charAt(start - 1) === '“' ? start - 1 : start;
  if (open === start && text.charAt(end) !== '个') return null;
  // 算明白收入账、政策账、感情账“三本账”，让群众认账、服账: its members stand before.
  if (!OPENS_SET.test(text.slice(Math.max(0, open - MAX_OPENER), open)))
    return open < start ? rowBefore(syntax, numeral) : null;
  return open < start ? rowBehind(syntax, numeral) : wordsBehind(syntax, numeral);
}

/** A verb that leads into a set, or the head of a clause. */
const OPENS_SET =
  /(?:^|[，。；：\n要]|做到|落实|推行|实行|坚持|开展|反对|防止|杜绝|践行|抓好|突出|实施|围绕|打造|推进|聚焦|紧扣|构建|建立|健全|完善|深化|强化|按照|弘扬|发扬)$/u;
const MAX_OPENER = 3;
const NAME = '([^一二两三四五六七八九十“”，。；：、（）\\d\\s]{1,4}|个一)';
const GENUS =
  '(?:要求|原则|方针|制度|机制|工作法|行动|活动|标准|工程|目标|模式|思路|理念|战略|计划|任务|措施|举措|工作|建设)?';
const LEAD = '(?:，(?:即|就是)?|：|——)(?:要?(?:做到|坚持|实行|严格|反对))?';
const MARKED = new RegExp(`^${NAME}”${GENUS}${LEAD}([^，。；：！？“”（）\\n]{4,60})(?=[，。；])`, 'u');
const MAX_NAMED = 90;

/** “三讲”，讲品位、讲格调、讲责任; “四早”要求，做到早发现、早报告. */
function rowBehind(syntax: Syntax, { start, end, value }: Numeral): Row | null {
  const { text } = syntax;
  const [whole = '', name = '', list = ''] = MARKED.exec(text.slice(end, end + MAX_NAMED)) ?? [];
  if (!list.includes('、')) return wordsBehind(syntax, { start, end, value });
  const members = list.split('、');
  if (Math.abs(members.length - value) !== 1 || members.length < 2 || /等$|[和与及]/u.test(list)) return null;
  const share = sharedOf(name, members);
  const next = text.slice(end + whole.length + 1, end + whole.length + 20).split(/[，。；]/u)[0] ?? '';
  if (share === undefined || (members.length < value && next.includes(share))) return null;
  return rowOf(members, end + whole.length - list.length, { start: start - 1, declared: value });
}

/** One of each: 建好一个中心、带出一支队伍; not 一手抓建设、一手抓管理. */
const ONE = /一[个张支套本名条份项批座所次场台堂家户村镇县校人月季年周企园区册码图网]/u;

/** “三牛精神” is of 牛. */
const NAMED_FOR = /^(.)(?:精神|作风|品格|情怀|意识|原则|工作法|机制|制度|行动|活动)$/u;

/** A character of the name that every member holds. 四下基层 and 两手抓 have members of other words. */
function sharedOf(name: string, members: readonly string[]): string | undefined {
  if (name === '个一') return members.every((member) => ONE.test(member)) ? '一' : undefined;
  const words = name.startsWith('手') ? '' : (NAMED_FOR.exec(name)?.[1] ?? name.slice(name.length > 1 ? 1 : 0));
  return [...words].find((character) => members.every((member) => member.includes(character)));
}

function rowOf(
  members: readonly string[],
  from: number,
  { start, declared }: Omit<Row, 'items' | 'span'> & Pick<Span, 'start'>,
): Row {
  let at = from;
  const items = members.map((member) => {
    const item = { start: at, end: at + member.length };
    at = item.end + 1;
    return item;
  });
  return { span: { start, end: at - 1 }, declared, items, doubtful: true };
}

const WORDED = new RegExp(
  `^个(?:一|([^一二两三四五六七八九十“”，。；：、（）\\d\\s]{2,4}))”?${GENUS}(，(?:即|就是)?|：)([^。；！？“”（）\\n]{4,90})[。；！？\\n]`,
  'u',
);
const LONGEST = 16;
const MAX_WORDED = 120;

/** 三个到位，思想认识要到位，工作措施要到位: whole clauses, each with the words of the name. One too few; more may be said of them. */
function wordsBehind({ text }: Syntax, { start, end, value }: Pick<Numeral, 'start' | 'end' | 'value'>): Row | null {
  const [whole = '', name, lead = '', list = ''] = WORDED.exec(text.slice(end, end + MAX_WORDED)) ?? [];
  const clauses = list.split(list.includes('，') ? '，' : '、');
  if (list === '' || clauses.length !== value - 1 || clauses.length < 2) return null;
  const holds = (clause: string): boolean => (name === undefined ? ONE.test(clause) : clause.includes(name));
  if (clauses.some((clause) => !holds(clause) || clause.length > LONGEST || clause.includes('、'))) return null;
  // “三个一”，…: one of each may be said behind a bare comma of anything.
  if (name === undefined && lead === '，') return null;
  if (holds(text.slice(end + whole.length, end + whole.length + LONGEST))) return null;
  const from = end + whole.length - 1 - list.length;
  return rowOf(clauses, from, { start: text.charAt(start - 1) === '“' ? start - 1 : start, declared: value });
}

const QUOTED_NAME = /^([^一二两三四五六七八九十“”，。；：、（）\d\s]{1,2})”/u;

/** 有理想信念、有道德情操、有仁爱之心的“四有”: each begins with the name's word, or ends with it. One too few. */
function rowBefore(syntax: Syntax, { start, end, value }: Numeral): Row | null {
  const { text } = syntax;
  const of = start - 2;
  const name = text.charAt(of) === '的' ? QUOTED_NAME.exec(text.slice(end, end + 3))?.[1] : undefined;
  if (name === undefined) return null;
  const [first, ...rest] = split(syntax, clauseStart(syntax, of), of);
  if (first === undefined || rest.length !== value - 2 || rest.length === 0) return null;
  const opens = rest.every((item) => text.startsWith(name, item.start) && item.end - item.start <= LONGEST);
  const lead = opens ? text.slice(first.start, first.end).lastIndexOf(name) : -1;
  if (lead < 0 || first.end - first.start - lead > LONGEST) return null;
  const items = [{ start: first.start + lead, end: first.end }, ...rest];
  return { span: { start: items[0]?.start ?? of, end: end + name.length + 1 }, declared: value, items, doubtful: true };
}
