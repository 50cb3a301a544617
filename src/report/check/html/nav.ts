/** Links to the parts of the page; to the files themselves where they are few. */
import { type Html, html } from '../../page/tag.js';
import { countsLine } from './files.js';
import { fileId, type Sheet } from './sheet.js';

const MOST_FILES = 30;

export function navOf(sheet: Sheet): Html | null {
  const { result, files, findings, say } = sheet;
  const several = result.summary.files > 1 && files.length > 0;
  const parts = [
    { to: 'not-checked', name: say('page.check.notChecked'), shown: result.notChecked.length > 0 },
    { to: 'rules', name: say('page.check.rules'), shown: findings.length > 0 },
    { to: 'files', name: say('page.check.files'), shown: several },
  ].filter(({ shown }) => shown);
  if (parts.length === 0) return null;
  const own = files.length > MOST_FILES ? [] : files;
  return html`<h2>${say('page.parts')}</h2>
    <ul class="jumps">
      ${parts.map(({ to, name }) => html`<li><a href="#${to}">${name}</a></li>`)}
      ${own.map((file) => html`<li${several ? html` class="wide"` : null}><a href="#${fileId(file.number)}">${file.file}<br />${countsLine(file, sheet)}</a></li>`)}
    </ul>`;
}
