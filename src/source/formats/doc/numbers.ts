/** The number in front of a paragraph, and what it is in the outline. */
import { Defect } from '../../defect.js';
import type { ParagraphStyle, Piece } from '../../origin.js';
import { counter, type List } from '../numbering.js';
import type { WordDocument } from './document.js';
import { withRestarts } from './libreoffice.js';
import { listsOf } from './lists.js';
import type { StoryParagraph } from './story.js';

export interface Numberer {
  /** Text and style of a paragraph; to be asked in the order of the text. */
  readonly number: (paragraph: StoryParagraph) => Pick<Piece, 'text' | 'style'>;
  /** Tells of a number that is counted elsewhere and cannot be read. */
  readonly miss: () => void;
  /** Whether every number was read. */
  readonly complete: () => boolean;
}

/** The lists of a document; null where their tables are damaged, since the text can be read without. */
function lists(document: WordDocument): readonly List[] | null {
  try {
    return withRestarts(listsOf(document.file), document);
  } catch (error) {
    if (error instanceof Defect) return null;
    throw error;
  }
}

/** Counts the numbers of a document. */
export function numberer(document: WordDocument): Numberer {
  const known = lists(document);
  const next = counter();
  let complete = true;
  const miss = (): void => {
    complete = false;
  };
  const number: Numberer['number'] = ({ text, format }) => {
    const standing = document.styles.named(format.style);
    if (format.oldNumber) miss();
    if (format.list === 0) return { text, style: standing };
    const style: ParagraphStyle = standing ?? { name: 'list', level: format.level + 1 };
    if (known === null) miss();
    const list = known?.[format.list - 1];
    // A list that is not there numbers nothing in Word either.
    if (list === undefined) return { text, style: standing };
    const counted = next(list, format.list, format.level);
    if (counted.text === null) {
      miss();
      return { text, style };
    }
    const space = /[\p{L}\p{Nd}]$/u.test(counted.text) ? ' ' : '';
    return { text: `${counted.text}${space}${text}`, style };
  };
  return { number, miss, complete: () => complete };
}
