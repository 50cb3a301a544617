/** Which characters of a run are not to be read, or stand for others ([MS-DOC] 2.6.1). */
import { u16 } from '../../little-endian.js';
import { eachModifier } from './modifiers.js';

export interface CharacterFormat {
  /** Deleted, with the deletion still on record. */
  readonly deleted: boolean;
  readonly hidden: boolean;
  /** Number of the font. */
  readonly font: number;
  /** Stands for this character of the font; null for what is written. */
  readonly symbol: number | null;
}

export const VISIBLE: CharacterFormat = { deleted: false, hidden: false, font: 0, symbol: null };

/** What the paragraph's style says, and any character style. */
export interface Hiding {
  readonly hidden: boolean;
  readonly ofStyle: (style: number) => boolean | null;
}

/** A toggle (2.9.327): off, on, as the style, against the style. */
const toggled = (value: number, style: boolean): boolean =>
  value & 0x80 ? style !== ((value & 1) === 1) : value === 1;

const FRM_DELETED = 0x0800;
const STYLE = 0x4a30;
const VANISH = 0x083c;
/** The mark between two styles in one line: never seen. */
const SPECIAL_VANISH = 0x0818;
const SYMBOL = 0x6a09;
const FONT = 0x4a4f;
const PLAIN = 0x2a33;

/** Whether a modifier says anything of what is read here. */
export const isOfCharacters = (sprm: number): boolean =>
  [FRM_DELETED, STYLE, VANISH, SPECIAL_VANISH, SYMBOL, FONT, PLAIN].includes(sprm);

type Draft = { -readonly [Key in keyof CharacterFormat]: CharacterFormat[Key] };

/** The format of a run from its lists of modifiers, the later over the earlier. */
export function characterFormat(lists: readonly Uint8Array[], { hidden, ofStyle }: Hiding): CharacterFormat {
  const draft: Draft = { ...VISIBLE, hidden };
  let styled = hidden;
  for (const list of lists) {
    eachModifier(list, (sprm, at) => {
      const value = list[at] ?? 0;
      if (sprm === FRM_DELETED) draft.deleted = toggled(value, false);
      // Styles of paragraph and characters take a toggle back from each other.
      else if (sprm === STYLE) draft.hidden = styled = hidden !== (ofStyle(u16(list, at)) ?? false);
      else if (sprm === VANISH) draft.hidden = toggled(value, styled);
      else if (sprm === SPECIAL_VANISH) draft.hidden ||= toggled(value, false);
      else if (sprm === FONT) draft.font = u16(list, at);
      else if (sprm === SYMBOL) Object.assign(draft, { font: u16(list, at), symbol: u16(list, at + 2) });
      else if (sprm === PLAIN) draft.hidden = styled;
    });
  }
  return draft;
}
