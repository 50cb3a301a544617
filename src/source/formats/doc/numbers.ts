/** The number of a paragraph, and what it is in the outline. */
import { Unreadable } from '../../unreadable.js';
import type { ParagraphStyle } from '../../origin.js';
import { createCounter, type Story } from '../counter.js';
import type { List } from '../numbering.js';
import type { WordDocument } from './document.js';
import { withRestarts } from './libreoffice.js';
import { listsOf } from './lists.js';
import type { ParagraphFormat } from './paragraph-format.js';
import { headingAt } from '../standing.js';

/** What is told of a paragraph beside its text. */
export interface Told {
  /** Empty where it shows none. */
  readonly number: string;
  readonly style: ParagraphStyle | null;
}

export interface Numbers {
  /** Counts a paragraph; to be asked in the order of the text. */
  readonly tell: (story: Story, format: ParagraphFormat) => Told;
  /** Says that there is a number which cannot be read. */
  readonly miss: () => void;
  /** Whether every number was read. */
  readonly complete: () => boolean;
}

/** The lists of a document; null where their tables are damaged, since the text can be read without. */
function lists(document: WordDocument): readonly List[] | null {
  try {
    return withRestarts(listsOf(document.file), document);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** Numbers of a document. A list that is not there numbers nothing, in Word neither. */
export function numbersOf(document: WordDocument): Numbers {
  const known = lists(document);
  const count = createCounter();
  let complete = true;
  const miss = (): void => {
    complete = false;
  };
  const tell: Numbers['tell'] = (story, { style, list: id, level, outline, oldNumber }) => {
    const named = document.styles.named(style);
    const heading = outline === null || named?.level === null ? named : headingAt(outline);
    if (oldNumber || (id > 0 && known === null)) miss();
    const list = id > 0 ? known?.[id - 1] : undefined;
    if (list === undefined) return { number: '', style: heading };
    return { number: count(story, { id: `${id}`, list, level }), style: heading ?? { name: 'list', level: level + 1 } };
  };
  return { tell, miss, complete: () => complete };
}
