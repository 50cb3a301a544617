/** The lines of a paragraph or heading: its inline tokens as text, all marks taken out. */
import type { Token } from 'markdown-it';
import { growingLine, withoutTrailing } from './growing-line.js';
import { indentBehind } from './newline.js';

export interface InlineLine {
  readonly text: string;
  /** How the line ends: a line break of the source, one that is meant, or the end. */
  readonly end: 'soft' | 'hard' | 'last';
  /** Spaces before it in the source. */
  readonly indent: number;
  /** Line ends of the source before it, in this paragraph. */
  readonly line: number;
  /** Bold from end to end. */
  readonly strong: boolean;
}

const BREAK = /^<br\b/iu;
/** Text, code and entities stay; links and emphasis leave their text; pictures, tags and marks of notes go. */
export function linesOf(tokens: readonly Token[]): readonly InlineLine[] {
  const lines: InlineLine[] = [];
  const written = growingLine();
  let plain = '';
  let indent = 0;
  let line = 0;
  let depth = 0;
  const end = (how: InlineLine['end'], next = 0): void => {
    const text = written.take();
    const strong = text !== '' && plain.trim() === '';
    lines.push({ text: withoutTrailing(text), end: how, indent, line, strong });
    [plain, indent] = ['', next];
  };
  for (const token of tokens) {
    const { type, content } = token;
    if (type === 'strong_open' || type === 'strong_close') depth += token.nesting;
    else if (type === 'note_mark') written.mark();
    else if (type === 'html_inline' && BREAK.test(content)) end('hard');
    else if (type === 'text' || type === 'code_inline') {
      written.write(content);
      if (depth === 0) plain += content;
    } else if (type === 'softbreak' || type === 'hardbreak') {
      end(type === 'softbreak' ? 'soft' : 'hard', indentBehind(token));
      line++;
    }
  }
  end('last');
  return lines;
}
