/** What was found by rule: the gravest first, repeats of one in one row, with the ways to its places. */
import { clauseIn } from '../clause.js';
import { part } from '../../page/shell.js';
import { tableOf } from '../../page/table.js';
import { type Content, type Html, html } from '../../page/tag.js';
import type { Say } from '../../renderer.js';
import { whereOf } from '../where.js';
import { LEVELS, levelWord, toneOf } from './severity.js';
import type { Numbered, Sheet } from './sheet.js';
import { groupBy } from '../../../source/grouping.js';

/** So many places are in sight. */
const SHOWN = 8;

export const ruleId = (rule: string): string => `rule-${rule}`;

/** Findings by rule and severity, which a configuration may set by file: the gravest first, then those found most. */
export function byRule(findings: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const groups = groupBy(findings, ({ severity, rule }) => `${severity} ${rule}`);
  const grave = ([first]: readonly Numbered[]): number => LEVELS.indexOf(first?.severity ?? 'info');
  return [...groups.values()].sort((left, right) => grave(left) - grave(right) || right.length - left.length);
}

export function rulesOf(sheet: Sheet): Html | null {
  const { findings, say } = sheet;
  if (findings.length === 0) return null;
  const seen = new Set<string>();
  const rows = byRule(findings).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const id = seen.has(first.rule) ? null : ruleId(first.rule);
    seen.add(first.rule);
    return [{ id, tone: toneOf(first), cells: cellsOf(first, group, sheet) }];
  });
  const columns = ['level', 'rule', 'count', 'places'].map((key) => say(`page.check.${key}`));
  return part(
    'rules',
    say('page.check.rules'),
    tableOf({ caption: say('page.check.rules'), columns, rows, numeric: [2] }),
  );
}

function cellsOf(first: Numbered, group: readonly Numbered[], sheet: Sheet): readonly Content[] {
  const { rules, files, say } = sheet;
  const facts = rules.find(({ id }) => id === first.rule);
  const why = facts === undefined ? null : html`<p class="quiet small why">${facts.why}</p>`;
  return [
    levelWord(first.severity, say),
    html`${facts?.summary ?? ''} <code class="quiet">${first.rule}</code> <span class="quiet small">${clauseIn(first.clause, say)}</span>${why}`,
    group.length,
    shortened(files.length > 1 ? filesOf(group, sheet) : placesOf(group, sheet), say),
  ];
}

const placesOf = (group: readonly Numbered[], { say }: Sheet): readonly Html[] =>
  group.map((finding) => html`<a class="place" href="#at-${finding.number}">${whereOf(finding, say)}</a> `);

/** In several files, how many in each; the first of them is where the link leads. */
function filesOf(group: readonly Numbered[], { files }: Sheet): readonly Html[] {
  return files.flatMap(({ file }) => {
    const own = group.filter((finding) => finding.file === file);
    const [first] = own;
    return first === undefined
      ? []
      : [html`<a href="#at-${first.number}">${file}</a> <span class="count">${own.length}</span> `];
  });
}

function shortened(links: readonly Html[], say: Say): Html {
  if (links.length <= SHOWN) return html`${links}`;
  const more = say('page.check.more', { count: links.length - SHOWN });
  return html`${links.slice(0, SHOWN)}<details class="more"><summary>${more}</summary>${links.slice(SHOWN)}</details>`;
}
