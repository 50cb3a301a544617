/** What an example of the help reads, told from the shape of the command line: `gaojian cover a.txt --against b.txt` reads two files. */
import { shapeOf } from '../../src/cli/completion/shape.js';
import { type CommandName, COMMANDS } from '../../src/cli/options.js';
import { strictly } from '../report/sample.js';

export interface Example {
  readonly command: CommandName;
  /** Files and folders, in its order. */
  readonly inputs: readonly string[];
}

const SHAPE = shapeOf(strictly('en'));
/** Commands whose first operand is what they look for. */
const SEEKING: readonly string[] = ['kwic'];

export function readExample(example: string): Example {
  const words: readonly string[] = example.replace(/[()|]/gu, ' ').match(/"[^"]*"|\S+/gu) ?? [];
  const typed = words.slice(words.indexOf('gaojian') + 1);
  const command = COMMANDS.find((name) => name === typed[0]) ?? 'analyze';
  const shape = SHAPE.find(({ name }) => name === command);
  const operands: string[] = [];
  const named: string[] = [];
  for (let at = typed[0] === command ? 1 : 0; at < typed.length; at++) {
    const word = typed[at] ?? '';
    if (word === '>') at += 1;
    else if (word === '<') operands.push(typed[++at] ?? '');
    else if (/^-./u.test(word)) {
      const option = shape?.options.find(({ flags }) => flags.includes(word));
      if (option === undefined || option.placeholder === null) continue;
      at += 1;
      if (option.value.kind === 'files' && !word.startsWith('--out')) named.push(typed[at] ?? '');
    } else if (word !== '-') operands.push(word);
  }
  const takesFiles = shape?.operand.kind === 'files' || shape?.operand.kind === 'folders' || command === 'stream';
  return { command, inputs: [...(takesFiles ? operands.slice(SEEKING.includes(command) ? 1 : 0) : []), ...named] };
}
