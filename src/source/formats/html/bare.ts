/**
 * The text of a page that has no links around it and names no element for its text, but lines of a site about it: a
 * banner, the way to the page, 发布时间 … 来源 … 字号 under the title, 主办 … 备案号 at the foot. There the text begins
 * with its title and ends before the foot. A page without such lines is all text, and so are all lines between.
 */
import { opensWithMarker } from '../../marker.js';
import { asides } from './aside.js';
import type { Block } from './block.js';
import { isAddress, isFoot, isFurniture, isSiteLine, isWay } from '../../site-lines.js';
import { certainty, titleMatcher } from './lead.js';
import { isLinked, isProse } from './weight.js';

export interface BareText {
  /** Half-open range of blocks. */
  readonly from: number;
  readonly to: number;
  /** The lines of the title; none where no line is one. */
  readonly title: readonly Block[];
}

/** What a page of a site sets about its text, by the elements around it. */
type IsAround = (block: Block) => boolean;

const isSalutation = ({ text }: Block): boolean => /[:：]\s*$/u.test(text) && !isFurniture(text);

/** Where the head of a page ends and the sentences begin; the number of blocks where there are none. */
function bodyAt(blocks: readonly Block[], isAround: IsAround): number {
  const isBody = (block: Block): boolean =>
    !isAround(block) && !isFurniture(block.text) && (isProse(block.text) || isSalutation(block));
  const found = blocks.findIndex(isBody);
  return found < 0 ? blocks.length : found;
}

/** How surely a line is the title. A lone h1 is one however short; of several, or numbered, they are chapters. */
function rank(block: Block, isKnown: (text: string) => boolean, lone: Block | null): number {
  const { text, setting } = block;
  const isChapter = setting.heading === 1 && (block !== lone || opensWithMarker(text));
  if (isChapter && !isKnown(text)) return 0;
  return Math.max(certainty(block, isKnown), block === lone && !setting.banner ? 0.5 : 0);
}

function titleIn(head: readonly Block[], lone: Block | null, titles: readonly string[]): number | null {
  const isKnown = titleMatcher(titles);
  const ranks = head.map((block) =>
    block.text === '' || isLinked(block) || isFurniture(block.text) ? 0 : rank(block, isKnown, lone),
  );
  const best = Math.max(0, ...ranks);
  return best === 0 ? null : ranks.lastIndexOf(best);
}

const isSetAs = (one: Block, other: Block): boolean =>
  one.text !== '' &&
  !isFurniture(one.text) &&
  (one.setting.centered || one.setting.heading !== null) &&
  one.setting.centered === other.setting.centered &&
  one.setting.heading === other.setting.heading;

/** No title has more lines. */
const TITLE_LINES = 5;

/** A title of several lines begins with the first that is set as it is. */
function firstOfTitle(blocks: readonly Block[], title: number, isAround: IsAround): number {
  const least = Math.max(0, title - TITLE_LINES + 1);
  const isOfTitle = (above: number): boolean => {
    const [block, own] = [blocks[above], blocks[title]];
    return block !== undefined && own !== undefined && !isAround(block) && isSetAs(block, own);
  };
  let first = title;
  while (first > least && isOfTitle(first - 1)) first--;
  return first;
}

/** Without a title to begin with: behind the way to the page, where nothing set as a title stands before it. */
function behindWay(head: readonly Block[]): number {
  const way = head.findLastIndex(({ text }) => isWay(text));
  const isPlain = ({ setting }: Block): boolean =>
    setting.heading === null && setting.named === null && !setting.centered;
  return head.slice(0, way + 1).every(isPlain) ? way + 1 : 0;
}

/** Where the foot of the page begins: its first line behind all sentences, addresses before it included. */
function footAt(blocks: readonly Block[], isAround: IsAround): number {
  const last = blocks.findLastIndex((block) => !isAround(block) && isProse(block.text) && !isFurniture(block.text));
  const found = blocks.findIndex(({ text, setting }, index) => index > last && setting.cell === null && isFoot(text));
  if (found < 0) return blocks.length;
  let foot = found;
  while (foot - 1 > last && isAddress(blocks[foot - 1]?.text ?? '')) foot--;
  return foot;
}

/** The text of a page with lines of a site; null where it has none, or no sentence. `titles`: those its head gives. */
export function bareText(blocks: readonly Block[], titles: readonly string[]): BareText | null {
  const isAside = asides(blocks);
  const isAround: IsAround = (block) => block.setting.banner || isAside(block);
  const body = bodyAt(blocks, isAround);
  if (body === blocks.length) return null;
  const head = blocks.slice(0, body);
  const tops = blocks.filter(({ setting }) => setting.heading === 1 && !setting.banner);
  const title = titleIn(head, tops.length === 1 ? (tops[0] ?? null) : null, titles);
  const first = title === null ? behindWay(head) : firstOfTitle(blocks, title, isAround);
  const found = { to: footAt(blocks, isAround), title: title === null ? [] : blocks.slice(first, title + 1) };
  if (found.to < blocks.length || head.some(({ text }) => isSiteLine(text))) return { ...found, from: first };
  // A banner alone goes alone: what stands between it and the title may be of the text.
  return title !== null && head.slice(0, title).some(isAround) ? { ...found, from: 0 } : null;
}
