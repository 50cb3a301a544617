/** The files with findings: a table of them where there are several, then each with its text. */
import { folding, part } from '../../page/shell.js';
import { tableOf } from '../../page/table.js';
import { type Html, html } from '../../page/tag.js';
import { LEVELS, levelWord } from './severity.js';
import { type CheckedText, fileId, type Sheet } from './sheet.js';
import { textOf } from './text.js';

/** So many files are open as the page is opened. */
const OPEN = 5;

const countOf = ({ findings }: CheckedText, level: (typeof LEVELS)[number]): number =>
  findings.filter(({ severity }) => severity === level).length;

/** In words: ✕ 错误 2 ▲ 警告 5. */
export const countsLine = (file: CheckedText, { say }: Sheet): readonly Html[] =>
  LEVELS.filter((level) => countOf(file, level) > 0).map(
    (level) => html` ${levelWord(level, say)} <span class="count">${countOf(file, level)}</span>`,
  );

export function filesTable({ files, result, say }: Sheet): Html | null {
  const clean = result.summary.files - files.length;
  if (result.summary.files < 2 || files.length === 0) return null;
  const table = tableOf({
    caption: say('page.check.files'),
    columns: [say('page.check.file'), ...LEVELS.map((level) => levelWord(level, say))],
    numeric: [1, 2, 3],
    rows: files.map((file) => ({
      id: null,
      cells: [
        html`<a href="#${fileId(file.number)}">${file.file}</a>`,
        ...LEVELS.map((level) => countOf(file, level) || ''),
      ],
    })),
  });
  const rest = clean > 0 ? html`<p class="good">✓ ${say('page.check.cleanFiles', { count: clean })}</p>` : null;
  return part('files', say('page.check.files'), html`${table}${rest}`);
}

export const filesOf = (sheet: Sheet): readonly Html[] =>
  sheet.files.map((file) =>
    folding(fileId(file.number), html`${file.file}${countsLine(file, sheet)}`, {
      open: file.number <= OPEN,
      body: textOf(file, sheet),
    }),
  );
