/**
 * Half a slot: {{单位} and {单位}}, whose name nobody fills in. A slot opens and closes in its line by two braces,
 * half- or full-width.
 */
export interface HalfSlot {
  readonly at: number;
  readonly opens: boolean;
}

const SLOT = /[{｛]{2,}[^{}｛｝\n]*[}｝]{2,}|[{｛]{2}|[}｝]{2}/g;
const IS_WHOLE = /[}｝]$/u;
const OPENS = /^[{｛]/u;

/** Offsets of the text as read. */
export function halfSlots(text: string): readonly HalfSlot[] {
  if (!/[{}｛｝]/u.test(text)) return [];
  return [...text.matchAll(SLOT)].flatMap(({ index, 0: found }) => {
    const opens = OPENS.test(found);
    return opens && IS_WHOLE.test(found) ? [] : [{ at: index, opens }];
  });
}
