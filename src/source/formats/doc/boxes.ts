/** Text boxes: which story belongs to the shape anchored where ([MS-DOC] 2.8.32 PlcfSpa, 2.8.30 PlcftxbxTxt). */
import { u16, u32 } from '../../little-endian.js';
import type { WordDocument } from './document.js';
import type { Range } from './file.js';
import { plcOf } from './plc.js';

const ANCHOR = 26;
const BOX = 22;
/** Whether the entry of a box stands for one that is gone, at its byte 8. */
const isFree = (box: Uint8Array): boolean => u16(box, 8) !== 0;

const CONTAINER = 0xf;
const GROUP = 0xf003;
const SHAPE = 0xf004;
const IDENTITY = 0xf00a;

/** Calls with every record of a stretch of drawing records: type, content, whether it holds others. */
function eachRecord(bytes: Uint8Array, visit: (type: number, content: Uint8Array, holds: boolean) => void): void {
  for (let at = 0; at + 8 <= bytes.length;) {
    const end = at + 8 + u32(bytes, at + 4);
    visit(u16(bytes, at + 2), bytes.subarray(at + 8, end), (u16(bytes, at) & 0xf) === CONTAINER);
    at = end;
  }
}

/** Identifiers of all shapes within, the group's own first. */
function identities(bytes: Uint8Array, found: number[], depth: number): number[] {
  eachRecord(bytes, (type, content, holds) => {
    if (type === IDENTITY && content.length >= 4) found.push(u32(content, 0));
    else if (holds && depth > 0) identities(content, found, depth - 1);
  });
  return found;
}

/** How deep groups may lie within groups. */
const DEEPEST = 30;

/**
 * The shape a shape is anchored by: itself, or the outermost group it is in ([MS-ODRAW] 2.2.16). The drawing part
 * holds a container of its own, then drawings, each behind a byte that says whose it is.
 */
function owners(drawings: Uint8Array): ReadonlyMap<number, number> {
  const owner = new Map<number, number>();
  const take = (group: Uint8Array): void => {
    const [first, ...members] = identities(group, [], DEEPEST);
    if (first !== undefined) for (const member of members) owner.set(member, first);
  };
  const top = (bytes: Uint8Array, depth: number): void =>
    eachRecord(bytes, (type, content, holds) => {
      if (type === GROUP && depth === 0) take(content);
      else if (holds && type !== SHAPE) top(content, type === GROUP ? depth - 1 : depth);
    });
  if (drawings.length < 8) return owner;
  for (let at = 8 + u32(drawings, 4); at + 9 <= drawings.length; at += 9 + u32(drawings, at + 5))
    top(drawings.subarray(at + 1, at + 9 + u32(drawings, at + 5)), 1);
  return owner;
}

/** A box that has a text. */
export interface Box extends Range {
  /** Character of the body it is anchored at; null where none is known. */
  readonly anchor: number | null;
}

/** All boxes of the body, in the order of their anchors; those without one last. */
export function boxesOf({ file }: WordDocument): readonly Box[] {
  const anchors = plcOf(file.part('anchors'), ANCHOR);
  const stories = plcOf(file.part('textboxes'), BOX);
  const at = new Map<number, number>();
  for (let index = 0; index < anchors.count; index++) at.set(u32(anchors.data(index), 0), anchors.at(index));
  const owner = owners(file.part('drawings'));
  const base = file.stories.textboxes.start;
  const boxes: Box[] = [];
  // The last entry stands for the end.
  for (let index = 0; index + 1 < stories.count; index++) {
    const entry = stories.data(index);
    const shape = u32(entry, 14);
    const anchor = at.get(shape) ?? at.get(owner.get(shape) ?? -1) ?? null;
    // Behind the last paragraph of a box stands the mark of one that is not there.
    const range = { start: base + stories.at(index), end: base + stories.at(index + 1) - 1 };
    if (!isFree(entry)) boxes.push({ ...range, anchor });
  }
  return boxes.sort((left, right) => (left.anchor ?? Infinity) - (right.anchor ?? Infinity));
}
