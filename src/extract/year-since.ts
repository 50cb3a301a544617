/**
 * What a name says that nobody had before a known date: 农业农村局, 一带一路. It raises the years that something else
 * leaves open and says nothing of how long after. Of a body that a later reform ended, being set a task
 * (国土资源局要牵头) says that it still is, or was till a year ago: local bodies follow within that; what is told of
 * one that is gone (原国土资源局) does not.
 */
import type { Context } from './context.js';
import type { EventMention } from './events.js';
import { shiftOf } from './year-shifts.js';
import type { Said, Statement } from './year-statement.js';

const REACH = 80;
/** 国土资源局、住建局等部门要; what it is to do stands behind 会同, 配合. */
const IS_TASKED =
  /^(?:[、和与及][^，。；、]{1,12}[局委办部厅院站队行]){0,6}等?(?:部门|单位)?，?(?:也|都)?(?:要(?!求)|应当|必须|牵头(?!完成|的)|负责(?!人|同志|的)|会同|配合)/u;
/** 由县国土资源局. */
const IS_RELIED_ON = /由[省市县区州镇]?$/u;
/** 国家卫生计生委“九不准”已经下发: it has just done something. */
const HAS_JUST_DONE =
  /^(?:[“《][^”》，。]{1,20}[”》])?(?:等?[^，。；、“《]{0,4}部门)?(?:联合)?(?:[“《][^”》，。]{1,20}[”》])?(?:已经?|刚刚?|最近|前不久|近日|日前|新近)(?:联合)?(?:下发|印发|出台|发布|作出)(?!的)/u;
const OF_A_YEAR = /\d{4}年[^，。；]{0,6}$/u;
/** 国家卫生计生委: gone with the reform itself. */
const NATIONAL = /国家$/u;
const IS_GONE = /原[^，。；、]{0,4}$/u;

/** 国务院今年成立了国资委, 今年国家组建应急管理部: with the reform itself; 今年我县组建: within a year of it. */
const FOUNDED = /([今去]年)([^。；年]{0,20})(?:成立|组建|设立|新组建)了?(?:国家|全国|中国)?[“《]?$/u;
const BY_STATE = /国务院|国家|中央|全国人大/u;
const LONGEST_LEAD = 40;

function founded(text: string, { start, event }: EventMention): readonly Said[] {
  if (event.kind !== 'body') return [];
  const lead =
    text
      .slice(Math.max(0, start - LONGEST_LEAD), start)
      .split(/[。！？；\n]/u)
      .at(-1) ?? '';
  const found = FOUNDED.exec(lead);
  const shift = shiftOf(found?.[1] ?? '');
  if (found === null || shift === null) return [];
  const year = Number(event.start.slice(0, 4)) - shift;
  if (BY_STATE.test(lead.slice(Math.max(0, found.index - 4)))) return [{ relation: '=', year, weight: 5 }];
  return [
    { relation: '>=', year, weight: 1 },
    { relation: '<=', year: year + 1, weight: 2 },
  ];
}

export function sinceStatements({ syntax: { text } }: Context, mention: EventMention): Statement[] {
  const { start, end, event } = mention;
  const opened = Number(event.start.slice(0, 4));
  const place = { source: 'inferred', start, end } as const;
  const own = founded(text, mention);
  if (own.length > 0) return own.map((said) => ({ ...place, ...said }));
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + REACH);
  const hasDone = HAS_JUST_DONE.test(after) && !OF_A_YEAR.test(before);
  const acts = IS_RELIED_ON.test(before) || IS_TASKED.test(after) || hasDone;
  if (event.end === undefined || !acts || IS_GONE.test(before))
    return [{ ...place, relation: '>=', year: opened, weight: 1, lasts: true, raises: true }];
  const isNational = NATIONAL.test(before) || text.startsWith('国家', start);
  return [
    { ...place, relation: '>=', year: opened, weight: 1, lasts: true },
    { ...place, relation: '<=', year: Number(event.end.slice(0, 4)) + (isNational ? 0 : 1), weight: 0 },
  ];
}
