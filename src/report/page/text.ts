/** A text on a page, paragraph by paragraph, with its marks; the title set as one, cells of a table in frames. */
import type { Analysis } from '../../model/types.js';
import type { Span } from '../../source/span.js';
import { cursorOver, type Mark, marked } from './marks.js';
import { html, type Html, NOTHING } from './tag.js';

/** What a text is drawn from. */
export type Drawn = Pick<Analysis, 'source' | 'paragraphs' | 'meta'>;

export interface Dressing {
  /** In the order of `inOrder`. */
  readonly marks: readonly Mark[];
  /** Classes of a paragraph, beside those of the text itself; empty for none. */
  readonly toneOf?: (span: Span) => string;
}

type Paragraph = Drawn['paragraphs'][number];

/** Draws paragraphs, asked in text order. Throws where the document holds no text: a page without it is none. */
export function drawerOf({ source, meta }: Drawn, { marks, toneOf }: Dressing): (paragraph: Paragraph) => Html {
  const { text } = source;
  if (text === undefined) throw new TypeError('the document holds no text');
  const touching = cursorOver(marks);
  const title = meta.title?.span ?? null;
  return ({ span, origin }) => {
    const isTitle = title !== null && span.start >= title.start && span.end <= title.end;
    const tone = [isTitle ? 'title' : '', origin?.row === undefined ? '' : 'cell', toneOf?.(span) ?? '']
      .filter((name) => name !== '')
      .join(' ');
    const body = marked(text, span, touching(span));
    return html`<p${tone === '' ? NOTHING : html` class="${tone}"`}>${body}</p>
`;
  };
}

/** All paragraphs of a text. */
export const paragraphsOf = (document: Drawn, dressing: Dressing): Html =>
  html`${document.paragraphs.map(drawerOf(document, dressing))}`;
