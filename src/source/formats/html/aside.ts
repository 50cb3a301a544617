/** Elements whose class or id says that they stand around a text: menus, the way to the page, buttons to share it, what is related. */
import type { Block } from './block.js';
import { attribute, words, type Element } from './tree.js';
import { isLinked, isProse } from './weight.js';

const NAME = new RegExp(
  [
    '^(?:top|main|left|right|sub|head|foot|side|site|page|art)?[-_]?(?:nav|navi|navs|navbar|navigation|menu)(?:s|bar|box|list|wrap|er)?\\d*$',
    '(?:^|[-_])(?:breadcrumbs?|crumbs?|breadcrumbnav)(?:$|[-_])|^(?:breadcrumbnav|crumb-?nav|weizhi|wz|dqwz|location|position)$',
    '^(?:bd)?share(?:box|bar|buttonbox|[-_][a-z]+)?\\d*$',
    '^(?:related|relate|xgyd|xgwz|xgxw|hotnews|friend-?links?|yqlj|side-?bar|copyright|footer|page-?footer)(?:[-_](?:news|list|links?|box|wrap))?$',
    '^(?:prev-?next|pre-?next|sxt|pagination|pager|page-?turn)$',
  ].join('|'),
  'u',
);

/** The element, where it names itself so; null for any other. */
export function asideIn(element: Element): Element | null {
  if (element.attrs.length === 0) return null;
  const id = attribute(element, 'id')?.trim().toLowerCase() ?? '';
  return [...words(element, 'class'), id].some((name) => NAME.test(name)) ? element : null;
}

/** Tells which blocks stand in such an element; one that holds sentences, be it all of a text, is none. */
export function asides(blocks: readonly Block[]): (block: Block) => boolean {
  const texts = new Set<object>();
  for (const block of blocks) {
    const { aside } = block.setting;
    if (aside !== null && !isLinked(block) && isProse(block.text)) texts.add(aside);
  }
  return ({ setting: { aside } }) => aside !== null && !texts.has(aside);
}
