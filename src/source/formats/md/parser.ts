/** CommonMark with tables and strikethrough (markdown-it), as Chinese texts need it. */
import MarkdownIt, { type Token } from 'markdown-it';
import { definition } from './definitions.js';
import { emphasis, strikethrough } from './emphasis.js';
import { newline } from './newline.js';
import { noteMark } from './notes.js';

/** Deeper than this, lists and quotations lose their text; they are parsed by recursion. */
const MAX_BLOCKS = 1000;
/** Brackets that deep are no links but text; each level is tried for each bracket. */
const MAX_BRACKETS = 20;
/** A line quoted more deeply is damage: its marks are dropped here. */
const QUOTED = /^(?:[ \t]*>){60,}/gmu;

function parser() {
  const markdown = new MarkdownIt({ html: true, maxNesting: MAX_BLOCKS });
  markdown.core.ruler.after('block', 'nesting', ({ md }) => void md.set({ maxNesting: MAX_BRACKETS }));
  // Chinese paragraphs are set in by spaces: code that is set in would take them for programs.
  markdown.disable('code');
  markdown.block.ruler.at('reference', definition, { alt: ['paragraph', 'reference'] });
  markdown.inline.ruler.at('newline', newline);
  markdown.inline.ruler.at('emphasis', emphasis);
  markdown.inline.ruler.at('strikethrough', strikethrough);
  markdown.inline.ruler.before('link', 'note_mark', noteMark);
  return markdown;
}

/** The blocks of a text; those of type `inline` have their own tokens as children. */
export const tokensOf = (markdown: string): readonly Token[] => parser().parse(markdown.replace(QUOTED, ''), {});
