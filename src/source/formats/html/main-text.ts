/**
 * Where in a page its text is. A bare page, which has no links around a text, is all text but for the lines of a site it
 * may have (`bare.ts`). Of any other: the element
 * known to hold the text (`containers.ts`), where it holds most of it; else, and inside of elements that hold other
 * things as well, of the elements that hold most of its sentences the one whose blocks weigh most (`weight.ts`). It is
 * better to keep a line of the page than to lose one of the text. Linear in the number of elements.
 */
import { asides } from './aside.js';
import { bareText } from './bare.js';
import type { Block, Page, Region } from './block.js';
import { CONTAINERS } from './containers.js';
import { isFurniture, isNotice } from '../../site-lines.js';
import type { Head } from './head.js';
import { isLinked, isProse, scaleOf, type Scale } from './weight.js';

export interface MainText {
  readonly from: number;
  readonly to: number;
  /** How deep the element stands that holds the text: tables in it are its own. */
  readonly depth: number;
  /** Whether lines about the page may stand at its edges, and a title before it. */
  readonly kind: 'all' | 'bare' | 'text' | 'found';
  /** The lines of the title, where they stand in the text: of a `bare` page. */
  readonly title: readonly Block[];
}

/** Links at which a page is one of a site. */
const SITE_LINKS = 3;

/** Whether an element says that what is outside of it is no text. */
const isMarked = ({ rule }: Region): boolean =>
  rule >= 0 &&
  (CONTAINERS[rule]?.holds === 'text' || CONTAINERS[rule]?.in === 'tag' || CONTAINERS[rule]?.in === 'role');

const isBare = ({ blocks, regions }: Page): boolean =>
  !regions.some(isMarked) && blocks.reduce((sum, block) => sum + (isLinked(block) ? block.links : 0), 0) < SITE_LINKS;

/** The share of the sentences around it that an element must hold to be the text. */
const MOST = 0.6;
/** The share of the page's best element that a known one must weigh. */
const ENOUGH = 0.5;

/** Elements that may hold a text: most of the sentences, and more than one paragraph unless there is no more. */
function candidates(regions: readonly Region[], blocks: readonly Block[], { prose }: Scale): readonly Region[] {
  const all = regions.reduce((most, region) => Math.max(most, prose(region)), 0);
  const large = regions.filter((region) => prose(region) >= all * MOST);
  const several = large.filter(({ from, to }) => to - from > 1 || blocks[from]?.text.includes('\n') === true);
  return several.length > 0 ? several : large;
}

/** The heaviest of the regions; of equals the innermost. Regions come in the order in which their elements end. */
function heaviest(regions: readonly Region[], { weight }: Scale): Region | null {
  let best: Region | null = null;
  let most = -Infinity;
  for (const region of regions) {
    const own = weight(region);
    if (own > most) [best, most] = [region, own];
  }
  return best;
}

/** All elements one rule names, as one range: an editor's text may stand in several, one after another. */
function together(regions: readonly Region[]): Region | null {
  const first = regions[0];
  if (first === undefined) return null;
  return regions.reduce(
    (all, { from, to, depth }) => ({
      ...all,
      from: Math.min(all.from, from),
      to: Math.max(all.to, to),
      depth: Math.min(all.depth, depth),
    }),
    first,
  );
}

/** The known element that holds the text, by the first rule that names one of enough weight. */
function knownRegion({ regions }: Page, scale: Scale, enough: number): Region | null {
  for (const [index, { holds }] of CONTAINERS.entries()) {
    const named = regions.filter(({ rule }) => rule === index);
    const known = holds === 'text' ? together(named) : heaviest(named, scale);
    if (known !== null && scale.weight(known) >= enough && scale.weight(known) > 0) return known;
  }
  return null;
}

const isInside = ({ from, to, depth }: Region, outer: Region): boolean =>
  from >= outer.from && to <= outer.to && depth >= outer.depth;

/** Finds the text of a page by its head: whether an office program saved it, which sets nothing around it. */
export function findMainText(page: Page, { office, titles }: Head): MainText {
  const all = { from: 0, to: page.blocks.length, depth: 0, title: [] };
  if (office) return { ...all, kind: 'all' };
  if (!isBare(page)) return textAmongLinks(page);
  const bare = bareText(page.blocks, titles);
  return bare === null ? { ...all, kind: 'all' } : { ...bare, depth: 0, kind: 'bare' };
}

function textAmongLinks(page: Page): MainText {
  const { blocks, regions } = page;
  const scale = scaleOf(blocks);
  const best = heaviest(candidates(regions, blocks, scale), scale);
  if (best === null) return { from: 0, to: blocks.length, depth: 0, title: [], kind: 'found' };
  const known = knownRegion(page, scale, scale.weight(best) * ENOUGH);
  if (known === null) return { ...best, title: [], kind: 'found' };
  if (CONTAINERS[known.rule]?.holds === 'text') return { ...known, title: [], kind: 'text' };
  const inside = regions.filter((region) => isInside(region, known));
  return { ...(heaviest(candidates(inside, blocks, scale), scale) ?? known), title: [], kind: 'found' };
}

/** Lines at the head of a text, among which its title and lines about the page stand. */
const HEAD = 6;

/** Takes lines that are about the page off the edges of a text, and out from under its title. */
function trimmed(blocks: readonly Block[], isAbout: (block: Block) => boolean): readonly Block[] {
  const isText = (block: Block): boolean => block.text !== '' && !isAbout(block);
  const first = blocks.findIndex(isText);
  if (first < 0) return blocks;
  const own = blocks.slice(first, blocks.findLastIndex(isText) + 1);
  const body = own.findIndex(({ text }) => isProse(text));
  const head = Math.min(HEAD, body < 0 ? own.length : body);
  return own.filter((block, index) => index >= head || !isAbout(block));
}

/** Links to what belongs to the text: 附件：1.责任分工表. */
const ATTACHMENT = /^\s*(?:附件|附[:：]|\d{1,2}[.．、])/u;

const leadsAway = (block: Block): boolean => isLinked(block) && !ATTACHMENT.test(block.text);

/** Whether a line of a bare page leads to other pages; where all lines do, they are its text. */
function leavesPage(blocks: readonly Block[]): (block: Block) => boolean {
  const hasText = blocks.some((block) => !isLinked(block) && isProse(block.text));
  return (block) => hasText && block.setting.heading === null && leadsAway(block);
}

/**
 * The blocks of a text without what the page sets about them. Of what an editor's author wrote only notices are none of
 * it; a bare page may hold lines about the text (作者：…) that are its own.
 */
export function withoutFurniture(blocks: readonly Block[], kind: MainText['kind']): readonly Block[] {
  if (kind === 'text') return trimmed(blocks, ({ text }) => isNotice(text));
  const isAside = asides(blocks);
  const isLink = kind === 'all' || kind === 'bare' ? leavesPage(blocks) : leadsAway;
  const isLine = kind === 'all' ? isNotice : isFurniture;
  return trimmed(blocks, (block) => isAside(block) || isLine(block.text) || isLink(block));
}
