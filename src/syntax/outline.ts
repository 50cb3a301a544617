/**
 * The outline: enumerated units nested by containment. Level is depth, whatever the style of the marker;
 * numbering that begins again begins a new list. Built with a stack of open lists, one look ahead (does a
 * list go on behind the place we are at?), no table from style to level.
 */
import { NO_LEVELS, type Levels } from './levels.js';
import type { Marker } from './markers.js';
import { setPaths } from './paths.js';
import type { Scan } from './scan.js';
import { setEnds, type Ends } from './ends.js';
import { newUnit } from './headings.js';
import {
  continuesList,
  findList,
  leaveAlong,
  leaveBody,
  leaveDeeper,
  leaveFinished,
  ordinalIn,
  runsInside,
  turnsInside,
} from './lists.js';
import { keepNumbered, keyOf, nextOfStyle } from './numbered.js';
import type { GoesOn, List, Unit } from './unit.js';

export type { Unit } from './unit.js';

export function buildOutline(
  scan: Scan,
  markers: readonly Marker[],
  { closing, bodyEnd }: Ends,
  levels: Levels = NO_LEVELS,
): readonly Unit[] {
  const kept = keepNumbered(scan, markers);
  const roots: Unit[] = [];
  const lists: List[] = [];
  const stack: List[] = [];
  const ahead = nextOfStyle(kept, levels);
  // A list run along in a paragraph may be written like the chapters around it.
  const aheadInLines = nextOfStyle(kept, levels, ({ opensParagraph }) => opensParagraph);
  const goesOn: GoesOn = (list, marker) => {
    const isDue = (index = -1): boolean => {
      const next = kept[index];
      return next !== undefined && next.start > marker.start && next.ordinal === list.ordinal + 1;
    };
    return isDue(ahead[list.lastIndex]) || (list.last.opensParagraph && isDue(aheadInLines[list.lastIndex]));
  };
  /** 一、任务。要做到：1.…；2.…。（一）抓…。¶（二）管…: the first of a list of lines has lost its line break. */
  const opensLines = (index: number): boolean => {
    const [marker, next] = [kept[index], kept[ahead[index] ?? -1]];
    return marker?.opensParagraph === false && next?.opensParagraph === true && next.ordinal === marker.ordinal + 1;
  };

  const add = (list: List, marker: Marker, index: number): void => {
    const siblings = list.parent?.children ?? roots;
    const unit = newUnit(scan, marker, list, siblings.length, kept[index + 1]);
    siblings.push(unit);
    list.members.push(unit);
    list.last = marker;
    list.lastIndex = index;
    list.ordinal = ordinalIn(list, marker);
  };
  const open = (marker: Marker, index: number): void => {
    const parent = stack.at(-1)?.members.at(-1) ?? null;
    const list: List = {
      style: marker.style,
      key: keyOf(marker),
      level: levels.of(marker),
      parent,
      members: [],
      last: marker,
      lastIndex: index,
      ordinal: 0,
    };
    lists.push(list);
    stack.push(list);
    add(list, marker, index);
  };

  kept.forEach((marker, index) => {
    if (marker.start >= closing && !marker.opensParagraph) leaveBody(stack, closing);
    else if (!marker.opensParagraph && turnsInside(scan, stack.at(-1), marker, goesOn)) stack.pop();
    const level = levels.of(marker);
    const depth = findList(stack, marker, level, goesOn);
    if (depth >= 0 && continuesList(stack[depth], marker)) {
      stack.length = depth + 1;
      const list = stack[depth];
      if (list !== undefined) add(list, marker, index);
      return;
    }
    if (depth >= 0 && !runsInside(stack, depth, marker, goesOn)) stack.length = depth;
    else {
      if (depth < 0) leaveDeeper(stack, marker, level);
      if (opensLines(index)) leaveAlong(stack, marker, goesOn);
      leaveFinished(scan, stack, marker, goesOn);
    }
    open(marker, index);
  });
  setEnds(scan, roots, closing, bodyEnd);
  setPaths(lists);
  return roots;
}
