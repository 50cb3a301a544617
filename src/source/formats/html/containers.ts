/**
 * Elements that hold the text of a page, as the makers of Chinese sites name them: the systems most sites are made
 * with, then what HTML offers, then names in general use. Found in pages of such sites and in the selectors of some
 * dozens of public programs that read them.
 */
import { BLOCKS } from './elements.js';
import { attribute, words, type Element } from './tree.js';

export interface ContainerRule {
  /** Where the name stands: an id, a class (a word of it), another attribute, or the name of the element itself. */
  readonly in: 'id' | 'class' | 'itemprop' | 'role' | 'tag';
  /** In lower case. */
  readonly name: string | RegExp;
  /**
   * `text`: what an editor's author wrote, and nothing else: taken whole. `around`: the text, and perhaps what a page
   * sets about it (date of publication, buttons); the text is looked for inside.
   */
  readonly holds: 'text' | 'around';
  readonly why: string;
}

const text = (place: ContainerRule['in'], name: ContainerRule['name'], why: string): ContainerRule => ({
  in: place,
  name,
  holds: 'text',
  why,
});
const around = (place: ContainerRule['in'], name: ContainerRule['name'], why: string): ContainerRule => ({
  in: place,
  name,
  holds: 'around',
  why,
});

/** In the order in which they are asked. */
export const CONTAINERS: readonly ContainerRule[] = [
  text('id', 'js_content', 'articles of WeChat'),
  text('class', /^trs_(?:ue)?editor(?:_view)?$/u, 'TRS WCM, with which most ministries and provinces publish'),
  text('id', 'ucap-content', 'UCAP, the system of www.gov.cn and of many cities'),
  text('id', /^vsb_content(?:_\d+)*$/u, 'VSB (博达), sites of universities'),
  text('class', 'v_news_content', 'VSB (博达), inside of vsb_content'),
  text('class', 'wp_articlecontent', 'WebPlus (苏迪), sites of universities'),
  text('id', 'rm_txt_zw', 'people.com.cn since 2020'),
  text('id', 'ozoom', 'electronic editions of newspapers (方正)'),
  text('itemprop', 'articlebody', 'schema.org, Article'),
  around('class', 'pages_content', 'www.gov.cn, around UCAP-CONTENT; older pages have it alone'),
  around('class', /^rm_txt_con$|^text_con$/u, 'people.com.cn'),
  around('id', 'zoom', 'named after the buttons for larger type; JCMS (大汉) and sites of counties'),
  around('id', /^(?:p-)?detail(?:content)?$/u, 'xinhuanet.com'),
  around(
    'class',
    /^(?:article|news|detail|text|show|xl|con|bt|xxgk|zw)[-_]?(?:content|con|text|txt|body|main|nr)$/u,
    'in general use',
  ),
  around('id', /^(?:article|news|detail|text|show|doc|info|con)[-_]?(?:content|con|text|txt|body)$/u, 'in general use'),
  around('tag', 'article', 'HTML, 4.3.2'),
  around('tag', 'main', 'HTML, 4.4.14'),
  around('role', 'main', 'WAI-ARIA, main'),
  around(
    'id',
    /^(?:content|zhengwen|printarea|print_content)$/u,
    'in general use, also for all of a page below its head',
  ),
  around(
    'class',
    /^(?:content|zhengwen|article|nr|neirong)$/u,
    'in general use, also for all of a page below its head',
  ),
];

function named(element: Element, place: ContainerRule['in']): readonly string[] {
  if (place === 'tag') return [element.tagName];
  if (place === 'id') return [attribute(element, 'id')?.trim().toLowerCase() ?? ''];
  return words(element, place);
}

/** Index of the first rule that names an element; -1 for none. A span in the text may have any class; an id is its own. */
export function ruleOf(element: Element): number {
  const { tagName } = element;
  if (element.attrs.length === 0 && tagName !== 'article' && tagName !== 'main') return -1;
  const inline = !BLOCKS.has(tagName);
  return CONTAINERS.findIndex(
    ({ in: place, name }) =>
      !(inline && place !== 'id') &&
      named(element, place).some((word) => (typeof name === 'string' ? word === name : name.test(word))),
  );
}
