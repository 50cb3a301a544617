/** Passages that documents share: every form side by side with the characters that differ marked, and who has which. */
import type { Formula } from '../../../model/compare.js';
import { searchOf, tableOf } from '../../page/table.js';
import { type Content, type Html, html } from '../../page/tag.js';
import { clean } from '../../width.js';
import { piecesOf } from '../marked.js';
import { formulaOrder } from '../parts/formulas.js';
import { rangesOf } from '../sheet.js';
import { folded, within } from './bits.js';
import { type Desk, groupOf } from './desk.js';
import { placeLink } from './places.js';

/** Formulas that are shown before the fold. */
const FEW = 5;
/** Places of a form that are named one by one. */
const MOST_PLACES = 3;

export function formulasPart(formulas: readonly Formula[], desk: Desk): Html {
  const { say } = desk;
  const { rows, rest } = within(formulaOrder(formulas), 'formulas', desk);
  const changed = rows.filter(({ variants }) => variants.length > 1);
  const same = rows.filter(({ variants }) => variants.length === 1);
  return html`${searchOf('list-formulas', say)}
    <div id="list-formulas" class="wide-cards">
      ${folded(
        changed.map((formula) => formulaCard(formula, desk)),
        FEW,
        desk,
      )}
      ${sameList(same, desk)}
    </div>
    ${rest}`;
}

/** Forms from the oldest to the newest: what changed, when. */
function formulaCard(formula: Formula, desk: Desk): Html {
  const forms = formula.variants
    .map((text, variant) => ({ text, variant, ...usersOf(formula, variant, desk) }))
    .toSorted((left, right) => left.first - right.first)
    .map(
      ({ text, variant, when, places }) =>
        html`<li>
          <span class="when">${when}</span>
          <span lang="zh-CN">${variant === 0 ? clean(text) : differing(clean(text), clean(formula.text))}</span>
          <span class="where">${places}</span>
        </li>`,
    );
  return html`<ul class="card forms" data-item>
    ${forms}
  </ul>`;
}

/** The form's own characters, and those of the usual one that stood in their place. */
const differing = (text: string, usual: string): Html =>
  html`${piecesOf(text, usual).map(({ text: is, was, differs }) =>
    differs ? html`${was === '' ? null : html`<del>${was}</del>`}${is === '' ? null : html`<ins>${is}</ins>`}` : is,
  )}`;

interface Users {
  readonly when: string;
  readonly places: Content;
  /** Place of the first group that has it. */
  readonly first: number;
}

function usersOf(formula: Formula, variant: number, desk: Desk): Users {
  const { sheet, say } = desk;
  const places = formula.places.filter((place) => place.variant === variant);
  const groups = new Set(places.map((place) => groupOf(desk, place)).filter((group) => group !== ''));
  const first = sheet.result.groups.findIndex((group) => groups.has(group));
  const shown = places.slice(0, MOST_PLACES).map((place) => html`${placeLink(place, desk)} `);
  const rest = places.length > MOST_PLACES ? say('compare.andMore', { count: places.length }) : null;
  return { when: rangesOf([...groups], sheet), places: [shown, rest], first };
}

function sameList(formulas: readonly Formula[], desk: Desk): Html | null {
  if (formulas.length === 0) return null;
  const { say } = desk;
  const rows = formulas.map((formula) => {
    const { when, places } = usersOf(formula, 0, desk);
    return {
      id: null,
      cells: [new Set(formula.places.map(({ document }) => document)).size, when, clean(formula.text), places],
    };
  });
  const title = say('page.sameFormulas');
  return html`<details class="more">
    <summary>${say('section.title', { name: title, count: formulas.length })}</summary>
    ${tableOf({
      caption: title,
      columns: [say('compare.documents'), say('compare.when'), say('column.text'), say('column.place')],
      rows,
      numeric: [0],
    })}
  </details>`;
}
