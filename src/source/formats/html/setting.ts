/** What the elements around a text say of it: heading, title, cell, note, centred. */
import { asideIn } from './aside.js';
import type { Cell, Setting } from './block.js';
import type { Note } from './notes.js';
import type { Style } from './style.js';
import { attribute, words, type Element } from './tree.js';
import { listLevel, titleStyle } from './word.js';

/** What holds around an element. */
export interface Around {
  readonly setting: Setting;
  /** In an article, main text or section. */
  readonly sectioned: boolean;
}

export const NO_SETTING: Setting = {
  heading: null,
  title: null,
  listLevel: null,
  cell: null,
  note: null,
  banner: false,
  centered: false,
  named: null,
  aside: null,
};

const headingOf = ({ tagName }: Element): number | null =>
  /^h[1-6]$/u.test(tagName) ? Number(tagName.charAt(1)) : null;

function isCentered(element: Element, style: Style): boolean | null {
  const align = style.get('text-align') ?? attribute(element, 'align')?.toLowerCase();
  if (align !== undefined) return align === 'center' || align === 'middle';
  return element.tagName === 'center' ? true : null;
}

const SUBTITLE = /^(?:sub|fu|second)[-_]?(?:title|tit|bt|biaoti)\d*$/u;
const TITLE =
  /^(?:(?:[a-z]+[-_])?(?:title|tit|biaoti|headline)\d*|(?:article|news|detail|page|doc|con|content|arc)(?:title|tit)|bt\d*|ti)$/u;

/** A class or id that says title or subtitle. */
function namedIn(element: Element): Setting['named'] {
  if (element.attrs.length === 0) return null;
  const names = [...words(element, 'class'), ...words(element, 'id')];
  if (names.some((name) => SUBTITLE.test(name))) return 'subtitle';
  return names.some((name) => TITLE.test(name)) ? 'title' : null;
}

/** The setting in an element: what it says itself, else what held around it. */
export function settingIn(
  element: Element,
  style: Style,
  { setting, sectioned }: Around,
  own: { readonly cell: Cell | null; readonly note: Note | null },
): Setting {
  const said = {
    heading: headingOf(element),
    title: titleStyle(element),
    listLevel: listLevel(style),
    ...own,
    banner: element.tagName === 'header' && !sectioned ? true : null,
    centered: isCentered(element, style),
    named: namedIn(element),
    aside: setting.aside === null ? asideIn(element) : null,
  };
  if (Object.values(said).every((value) => value === null)) return setting;
  return {
    heading: said.heading ?? setting.heading,
    title: said.title ?? setting.title,
    listLevel: said.listLevel ?? setting.listLevel,
    cell: said.cell ?? setting.cell,
    note: said.note ?? setting.note,
    banner: said.banner ?? setting.banner,
    centered: said.centered ?? setting.centered,
    named: said.named ?? setting.named,
    aside: setting.aside ?? said.aside,
  };
}
