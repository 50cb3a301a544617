/** The verdict: how much was found, what was checked, what was let pass; a clean run says so. */
import { type Html, html } from '../../page/tag.js';
import { LEVELS, levelWord } from './severity.js';
import type { Sheet } from './sheet.js';

export function headOf(sheet: Sheet): Html {
  const { result, say } = sheet;
  const { errors, warnings, infos } = result.summary;
  const counts = { error: errors, warning: warnings, info: infos };
  const found = LEVELS.filter((level) => counts[level] > 0).map(
    (level) => html`<li>${levelWord(level, say)} <strong>${counts[level]}</strong></li>`,
  );
  const list = found.length === 0 ? null : html`<ul class="legend verdict">${found}</ul>`;
  return html`${cleanLine(sheet)}${list}<p class="quiet">${factsOf(sheet).join(say('check.comma'))}</p>`;
}

/** Nothing found is good news only where everything was checked. */
function cleanLine({ result, findings, quiet, say }: Sheet): Html | null {
  const { files, errors, warnings, infos } = result.summary;
  if (files === 0 || findings.length > 0) return null;
  if (quiet && errors === 0 && warnings + infos > 0)
    return html`<p class="good verdict">✓ ${say('page.check.noErrors')}</p>`;
  const key = result.notChecked.length > 0 ? 'page.check.cleanRest' : 'page.check.clean';
  return html`<p class="good verdict">✓ ${say(key)}</p>`;
}

function factsOf({ result, quiet, say }: Sheet): readonly string[] {
  const { files, rules, suppressed, fixed = 0, unchecked = 0, warnings, infos } = result.summary;
  return [
    say('check.files', { count: files }),
    say('check.rules', { count: rules }),
    ...(result.profiles ?? [result.profile]).map((name) =>
      say('page.check.profile', { profile: say(`page.check.profile.${name}`) }),
    ),
    ...(suppressed > 0 ? [say('check.suppressed', { count: suppressed })] : []),
    ...(fixed > 0 ? [say('check.fixed', { count: fixed })] : []),
    ...(unchecked > 0 ? [say('check.notChecked', { count: unchecked })] : []),
    ...(quiet && warnings + infos > 0 ? [say('page.check.quiet')] : []),
  ];
}

/** What could not be checked, over everything else. */
export function notCheckedOf({ result, say }: Sheet): Html | null {
  const { notChecked } = result;
  if (notChecked.length === 0) return null;
  return html`<section class="part alert" id="not-checked">
    <h2><span aria-hidden="true">✕</span> ${say('check.notChecked', { count: notChecked.length })}</h2>
    <ul>
      ${notChecked.map(({ file, message, code }) => html`<li>${message.includes(file) ? null : html`<b>${file}</b> `}${message} <code class="quiet">${code}</code></li>`)}
    </ul>
  </section>`;
}
