/**
 * Outline nodes with their kind, and the requirements among them. A node takes its kind from what its own
 * heading does, else from the move it stands in: 取得…新成效 → achievement, …还不够 → problem, 加强… → requirement;
 * reasons, meanings and lists inside a quotation → other.
 */
import type { Move, OutlineNode, Requirement } from '../model/types.js';
import { clauseStart, sentenceAt } from '../syntax/around.js';
import type { Unit } from '../syntax/outline.js';
import type { Context } from './context.js';
import { moveAt, toneOf } from './moves.js';

/** A lead-in that counts reasons, meanings or features rather than asking anything. */
const LEADS_OTHER =
  /(?:意义|原因|理由|好处|含义|特点|特征|标志|体会|启示|经验|优势|机遇|挑战|形势|变化|趋势|背景|标准|条件|情况|方面的考虑|考虑|因素|表现|来源|分为|组成|部分|区别|内涵|目的)(?:有|是|主要|在于|，|：|。|如下|包括|为)*[^，。；]{0,12}[：，。]?$/;

export function extractOutline(context: Context, moves: readonly Move[]): readonly OutlineNode[] {
  let number = 0;
  const build = (unit: Unit, inherited: OutlineNode['kind'] | null): OutlineNode => {
    const id = `o${++number}`;
    const kind = kindOf(context, unit, moves, inherited);
    return {
      id,
      marker: context.written(unit.marker.start, unit.marker.end),
      style: unit.marker.style,
      ordinal: unit.ordinal,
      path: unit.path,
      level: unit.level,
      heading: context.written(unit.headingStart, unit.headingEnd),
      headingSpan: { start: unit.headingStart, end: unit.headingEnd },
      span: { start: unit.marker.start, end: unit.end },
      kind,
      children: unit.children.map((child) => build(child, kind)),
    };
  };
  return context.syntax.outline.map((unit) => build(unit, null));
}

function kindOf(
  context: Context,
  unit: Unit,
  moves: readonly Move[],
  inherited: OutlineNode['kind'] | null,
): OutlineNode['kind'] {
  const { text, pairs } = context.syntax;
  const at = unit.marker.start;
  if (pairs.length > 0 && insideQuote(context, at)) return 'other';
  const heading = text.slice(unit.headingStart, unit.headingEnd);
  const asks = unit.marker.style.endsWith('yao');
  const move = moveAt(moves, at);
  const tone = toneOf(heading);
  if (!asks && leadsOther(context, unit)) return 'other';
  if (asks) return move === 'problems' && tone === 'problem' ? 'problem' : 'requirement';
  if (
    /(?:工作)?(?:回顾|总结)$|^(?:过去|去年|上年|一年来)[^，]{0,12}(?:工作|情况|成绩)/.test(heading) &&
    !/要求|任务|部署|安排/.test(heading)
  )
    return 'achievement';
  if (move === 'review')
    return tone === 'problem'
      ? 'problem'
      : tone === 'requirement' && inherited === 'requirement'
        ? 'requirement'
        : 'achievement';
  if (move === 'problems') return tone === 'achievement' ? 'achievement' : 'problem';
  if (inherited === 'achievement' || inherited === 'problem') return inherited;
  if (tone === 'problem' && inherited !== 'requirement' && inherited !== null) return 'problem';
  return inherited === 'other' ? 'other' : 'requirement';
}

function insideQuote(context: Context, at: number): boolean {
  const start = clauseStart(context.syntax, at);
  const before = context.syntax.text.charAt(start - 1);
  if (before === '“' || before === '‘') return true;
  const sentence = sentenceAt(context.syntax, at);
  const opened = context.syntax.text.lastIndexOf('“', at);
  const partner = opened >= sentence.start ? (context.syntax.partners[opened] ?? 0) : 0;
  return partner > at;
}

/** What stands before a place in its sentence, 40 characters at most. */
function leadIn(text: string, at: number): string {
  const floor = Math.max(0, at - 40);
  let start = at;
  while (start > floor && !'。！？\n'.includes(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}

/** Whether the list's lead-in names reasons, meanings and the like; looked at once, before its first member. */
function leadsOther(context: Context, unit: Unit): boolean {
  const siblings = unit.parent === null ? context.syntax.outline : unit.parent.children;
  let first = unit.index;
  while (
    first > 0 &&
    siblings[first - 1]?.marker.style === unit.marker.style &&
    (siblings[first - 1]?.marker.ordinal ?? 0) < (siblings[first]?.marker.ordinal ?? 0)
  )
    first--;
  const marker = siblings[first]?.marker;
  if (marker === undefined || marker.opensParagraph) return false;
  const { text } = context.syntax;
  const lead = leadIn(text, marker.start);
  const previous = lead === '' ? leadIn(text, marker.start - 1) : lead;
  return LEADS_OTHER.test(previous) && !/(?:问题|不足|要求|任务|措施|工作|存在)/.test(previous);
}

export function requirementsOf(outline: readonly OutlineNode[]): readonly Requirement[] {
  const found: Requirement[] = [];
  const visit = (nodes: readonly OutlineNode[], within: readonly string[]): void => {
    for (const { id, path, marker, ordinal, level, heading, span, kind, children } of nodes) {
      if (kind === 'requirement') found.push({ id, path, marker, ordinal, level, heading, span, within });
      visit(children, [...within, heading]);
    }
  };
  visit(outline, []);
  return found;
}
