/** Reads a page into blocks of text: one walk over the tree, in time linear in the page. */
import { opensWithMarker } from '../../marker.js';
import type { Block, Page, Region } from './block.js';
import { isBlock, whiteSpaceIn } from './display.js';
import { ruleOf } from './containers.js';
import { LISTS, SECTIONS } from './elements.js';
import { isOut } from './hidden.js';
import { line, type Joint, type Line, type WhiteSpace } from './line.js';
import { openItem, openList, strayList, type Item, type List } from './lists.js';
import { isNoteMark, noteIn } from './notes.js';
import { NO_SETTING, settingIn, type Around } from './setting.js';
import { styleReader, type Style } from './style.js';
import { cellIn, type Tables } from './tables.js';
import { attribute, walk, type Element, type Parent } from './tree.js';
import { typedSpace, writtenNumber } from './word.js';

/** An open element, and what holds for text in it. */
interface Open extends Around {
  readonly depth: number;
  readonly block: boolean;
  readonly rule: number;
  /** How many blocks stand before it. */
  readonly from: number;
  readonly whiteSpace: WhiteSpace;
  readonly inLink: boolean;
  readonly list: List | null;
}

const ROOT: Open = {
  depth: 0,
  block: true,
  rule: -1,
  from: 0,
  setting: NO_SETTING,
  whiteSpace: 'normal',
  inLink: false,
  sectioned: false,
  list: null,
};

/** What was read so far, and the block that is being written. */
interface Reading {
  readonly styleOf: (element: Element) => Style;
  readonly line: Line;
  readonly blocks: Block[];
  readonly regions: Region[];
  readonly open: Open[];
  readonly tables: Tables;
  /** The item whose number waits for a text. */
  item: Item | null;
  number: string;
  links: number;
  /** Where the block begins, once it does. */
  begun: number | null;
  framed: boolean;
}

const innermost = ({ open }: Reading): Open => open.at(-1) ?? ROOT;

/** A list remembers how many of its numbered items have a number in their own text. */
function count({ list, number }: Item, text: string): void {
  if (number === null) return;
  list.items++;
  if (opensWithMarker(text)) list.markedItems++;
}

/** Ends the block that is being written; an item's number goes to the first with a text. */
function endBlock(reading: Reading): void {
  const written = reading.line.take();
  if (written === null) return;
  const { text, size, linked } = written;
  const item = text === '' ? null : reading.item;
  if (item !== null) {
    count(item, text);
    reading.item = null;
  }
  const { number, links, begun } = reading;
  reading.blocks.push({ text, size, linked, links, item, number, setting: innermost(reading).setting, line: begun });
  reading.number = '';
  reading.links = 0;
  reading.begun = null;
}

/** Writes what has no inside to be walked: breaks, tabs, numbers. Marks of notes have none either. False for all else. */
function isWritten(reading: Reading, element: Element, style: Style): boolean {
  if (element.tagName === 'br') {
    reading.line.lineBreak();
    return true;
  }
  const space = typedSpace(element, style);
  const number = space === null ? writtenNumber(element, reading.styleOf) : null;
  if (space !== null) reading.line.raw(space);
  if (number !== null) reading.number = number;
  return space !== null || number !== null || isNoteMark(element);
}

function openElement(reading: Reading, element: Element, style: Style, rule: number): Open {
  const around = innermost(reading);
  const depth = around.depth + 1;
  const setting = settingIn(element, style, around, {
    cell: cellIn(element, reading.tables, depth),
    note: noteIn(element, style),
  });
  const isLink = element.tagName === 'a' && attribute(element, 'href') !== null;
  if (isLink) reading.links++;
  const list = LISTS.has(element.tagName) ? openList(element, style, around.list) : around.list;
  if (element.tagName === 'li') reading.item = openItem(element, style, list ?? strayList());
  return {
    depth,
    block: isBlock(element, style) || rule >= 0,
    rule,
    from: reading.blocks.length,
    setting,
    whiteSpace: whiteSpaceIn(element, style) ?? around.whiteSpace,
    inLink: around.inLink || isLink,
    sectioned: around.sectioned || SECTIONS.has(element.tagName),
    list,
  };
}

/** The quotation marks of `<q>`. */
const QUOTES = ['“', '”'] as const;

function enter(reading: Reading, element: Element): boolean {
  const style = reading.styleOf(element);
  const rule = ruleOf(element);
  if (/^i?frame(?:set)?$/u.test(element.tagName)) reading.framed = true;
  const around = { sectioned: innermost(reading).sectioned, known: rule >= 0 };
  if (isOut(element, style, around) || isWritten(reading, element, style)) return false;
  if (rule >= 0 || isBlock(element, style)) endBlock(reading);
  reading.open.push(openElement(reading, element, style, rule));
  if (element.tagName === 'q') reading.line.raw(QUOTES[0]);
  return true;
}

function leave(reading: Reading, { tagName }: Element): void {
  const { depth, block, rule, from } = innermost(reading);
  if (tagName === 'q') reading.line.raw(QUOTES[1]);
  if (block) {
    endBlock(reading);
    const to = reading.blocks.length;
    if (to > from) reading.regions.push({ from, to, depth, rule });
    // Numbers of a paragraph or item without text.
    reading.number = '';
    if (tagName === 'li') reading.item = null;
  }
  reading.open.pop();
}

/** The line of the first character that is seen, by the line its text begins on. */
function lineIn(text: string, first: number | null): number | null {
  const at = first === null ? -1 : text.search(/\S/u);
  return first === null || at < 0 ? null : first + (text.slice(0, at).match(/\n/gu)?.length ?? 0);
}

function write(reading: Reading, text: string, first: number | null): void {
  const { whiteSpace, inLink } = innermost(reading);
  reading.begun ??= lineIn(text, first);
  reading.line.text(text, whiteSpace, inLink);
}

/** Blocks, regions and frames of a page; `jointOf` tells what line breaks of its source stand for. */
export function collect(root: Parent, jointOf?: Joint): Page {
  const reading: Reading = {
    styleOf: styleReader(),
    line: line(jointOf),
    blocks: [],
    regions: [],
    open: [ROOT],
    tables: new WeakMap(),
    item: null,
    number: '',
    links: 0,
    begun: null,
    framed: false,
  };
  walk(root, {
    enter: (element) => enter(reading, element),
    leave: (element) => leave(reading, element),
    text: (value, first) => write(reading, value, first),
  });
  endBlock(reading);
  return reading;
}
