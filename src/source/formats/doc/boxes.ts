/** Text boxes: which story belongs to the shape anchored where ([MS-DOC] 2.8.32 PlcfSpa, 2.8.30 PlcftxbxTxt). */
import { u16, u32 } from '../../little-endian.js';
import type { WordDocument } from './document.js';
import { drawingsOf, type Drawings } from './drawings.js';
import type { Range } from './file.js';
import { plcOf, stretchesIn } from './plc.js';

export interface Box {
  /** Character of the body it is anchored at; null where none is known. */
  readonly anchor: number | null;
  /** Its story, or the words of WordArt, which has none. */
  readonly content: Range | string;
}

const ANCHOR = 26;
const BOX = 22;
/** Whether the entry of a box stands for one that is gone, at its byte 8. */
const isFree = (box: Uint8Array): boolean => u16(box, 8) !== 0;

type AnchorOf = (shape: number) => number | null;

function anchors({ file }: WordDocument, { owner }: Drawings): AnchorOf {
  const plc = plcOf(file.part('anchors'), ANCHOR);
  const at = new Map<number, number>();
  for (let index = 0; index < plc.count; index++) at.set(u32(plc.data(index), 0), plc.at(index));
  return (shape) => at.get(shape) ?? at.get(owner.get(shape) ?? -1) ?? null;
}

function stories({ file }: WordDocument, anchorOf: AnchorOf): readonly Box[] {
  const plc = plcOf(file.part('textboxes'), BOX);
  // The last entry stands for the end.
  const ranges = stretchesIn({ ...plc, count: plc.count - 1 }, file.stories.textboxes);
  return ranges.flatMap(({ start, end }, index) => {
    const entry = plc.data(index);
    // Behind the last paragraph of a box stands the mark of one that is not there.
    return isFree(entry) ? [] : [{ anchor: anchorOf(u32(entry, 14)), content: { start, end: end - 1 } }];
  });
}

/** WordArt of the body: shapes of headers are not anchored in it. */
const words = (drawings: Drawings, anchorOf: AnchorOf): readonly Box[] =>
  [...drawings.words]
    .map(([shape, content]) => ({ anchor: anchorOf(shape), content }))
    .filter(({ anchor }) => anchor !== null);

/** All boxes of the body, in the order of their anchors; those without one last. */
export function boxesOf(document: WordDocument): readonly Box[] {
  const drawings = drawingsOf(document.file.part('drawings'));
  const anchorOf = anchors(document, drawings);
  return [...stories(document, anchorOf), ...words(drawings, anchorOf)].sort(
    (left, right) => (left.anchor ?? Infinity) - (right.anchor ?? Infinity),
  );
}
