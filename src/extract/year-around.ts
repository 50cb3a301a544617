/** What stands around a mention inside its sentence: what is read to tell the time of the speech from. */
import type { Span } from '../source/span.js';
import { sentenceAt } from '../syntax/around.js';
import type { Context } from './context.js';

/** So many characters before a mention and behind it are read. */
const BEFORE = 60;
const BEHIND = 30;

export interface Around {
  /** The words before it. */
  readonly clause: string;
  readonly after: string;
}

export function aroundMention({ syntax }: Context, { start, end }: Span): Around {
  const sentence = sentenceAt(syntax, start);
  return {
    clause: syntax.text.slice(Math.max(sentence.start, start - BEFORE), start),
    after: syntax.text.slice(end, Math.min(sentence.end, end + BEHIND)),
  };
}
