/** The panels beside a manuscript: slogans, targets, duties by actor, and the rest. */
import { saysModality } from '../../model/duty.js';
import type { Responsibility, Slogan } from '../../model/types.js';
import { isMismatch } from '../elements.js';
import { evidenceText } from '../summary.js';
import { folding } from '../page/shell.js';
import { searchOf, tableOf } from '../page/table.js';
import { type Content, type Html, html } from '../page/tag.js';
import { passageId, rowId, type Kind } from './names.js';
import { elementTable, passageLink, type Sheet } from './rows.js';
import { addTo } from '../../source/grouping.js';

type Panel = (sheet: Sheet) => Html | null;

/** Those that hold something, in order. */
export const panelsOf = (sheet: Sheet): readonly Html[] =>
  PANELS.map((panel) => panel(sheet)).filter((panel) => panel !== null);

interface Fold {
  readonly kind: Kind;
  readonly title: string;
  readonly count: number;
  readonly open: boolean;
}

const fold = ({ kind, title, count, open }: Fold, body: Content): Html | null =>
  count === 0 ? null : folding(`part-${kind}`, html`${title} <span class="count">${count}</span>`, { open, body });

/** Promised numbers that the text does not keep: what a reader must see before all else. */
export const mismatches: Panel = ({ analysis, say, place }) => {
  const wrong = (analysis.announcements ?? []).flatMap((announcement, index) =>
    isMismatch(announcement) ? [{ ...announcement, number: index + 1 }] : [],
  );
  if (wrong.length === 0) return null;
  const items = wrong.map(
    ({ text, declared, found, span, number }) =>
      html`<li>
        ${passageLink(passageId('announcement', number), place(span.start))}
        ${say('page.mismatch', { text, declared: declared ?? '', found: found ?? '' })}
      </li>`,
  );
  return html`<section class="part alert" id="mismatches">
    <h2>${say('section.mismatches')}</h2>
    <ul>
      ${items}
    </ul>
  </section>`;
};

const slogans: Panel = (sheet) => {
  const { say, analysis } = sheet;
  const list = analysis.slogans ?? [];
  const cards = list.map((slogan, index) => sloganCard(slogan, index + 1, sheet));
  return fold(
    { kind: 'slogan', title: say('element.slogans'), count: list.length, open: true },
    html`<ul class="cards">
      ${cards}
    </ul>`,
  );
};

function sloganCard({ text, mentions, expansion, canonical }: Slogan, number: number, { say, place }: Sheet): Html {
  const places = mentions.map(
    ({ span }, index) => html` ${passageLink(passageId('slogan', number, index + 1), place(span.start))}`,
  );
  const own = expansion?.items.map((item) => item.text) ?? [];
  const members = own.length > 0 ? own : (canonical?.members ?? []);
  const since = canonical?.since ?? null;
  const source =
    own.length > 0 || members.length === 0
      ? null
      : html`<p class="quiet">
          ${since === null ? say('slogan.dictionary') : say('slogan.dictionarySince', { since })}
        </p>`;
  return html`<li class="card" id="${rowId('slogan', number)}">
    <h3>${text} <span class="count">×${mentions.length}</span>${places}</h3>
    ${
      members.length === 0
        ? null
        : html`<ol lang="zh-CN">
            ${members.map((member) => html`<li>${member}</li>`)}
          </ol>`
    }${source}
  </li>`;
}

const targets: Panel = (sheet) => {
  const count = sheet.analysis.targets?.length ?? 0;
  return fold(
    { kind: 'target', title: sheet.say('element.targets'), count, open: true },
    elementTable({ element: 'targets', kind: 'target' }, sheet),
  );
};

/** Duties by actor, who has most first; actors with as many in text order. */
const responsibilities: Panel = ({ analysis, say, place }) => {
  const byActor = new Map<string, { readonly duty: Responsibility; readonly number: number }[]>();
  analysis.responsibilities?.forEach((duty, index) => {
    addTo(byActor, duty.actor, { duty, number: index + 1 });
  });
  const rows = [...byActor]
    .sort(([, left], [, right]) => right.length - left.length)
    .flatMap(([actor, duties]) =>
      duties.map(({ duty, number }, index) => ({
        id: rowId('duty', number),
        cells: [
          index === 0
            ? html`<strong>${actor}</strong>${duties.length > 1 ? html` <span class="count">${duties.length}</span>` : null}`
            : '',
          passageLink(passageId('duty', number), place(duty.span.start)),
          saysModality(duty) ? duty.duty : `${duty.modality}${duty.duty}`,
        ],
      })),
    );
  const table = tableOf({
    caption: say('element.responsibilities'),
    columns: ['actor', 'place', 'duty'].map((key) => say(`column.${key}`)),
    rows,
  });
  return fold(
    { kind: 'duty', title: say('element.responsibilities'), count: rows.length, open: true },
    html`${searchOf('list-duty', say)}
      <div id="list-duty">${table}</div>`,
  );
};

const listed =
  (element: 'announcements' | 'quotes' | 'placeholders', kind: Kind): Panel =>
  (sheet) => {
    const count = sheet.analysis[element]?.length ?? 0;
    return fold(
      { kind, title: sheet.say(`element.${element}`), count, open: false },
      elementTable({ element, kind }, sheet),
    );
  };

const years: Panel = ({ analysis, say, place }) => {
  const { yearEvidence } = analysis.meta;
  const table = tableOf({
    caption: say('page.years'),
    columns: [say('column.place'), say('column.text'), say('page.implies')],
    rows: yearEvidence.map((one, index) => ({
      id: rowId('year', index + 1),
      cells: [
        one.span === null ? '' : passageLink(passageId('year', index + 1), place(one.span.start)),
        evidenceText(one, say),
        one.implies,
      ],
    })),
  });
  return fold({ kind: 'year', title: say('page.years'), count: yearEvidence.length, open: false }, table);
};

const terms: Panel = ({ analysis, say }) => {
  const list = analysis.terms ?? [];
  if (list.length === 0) return null;
  const most = Math.max(...list.map(({ weight }) => weight));
  const rows = list.map(({ text, count, weight }) => ({
    id: null,
    cells: [
      text,
      count,
      html`<meter min="0" max="${most}" value="${weight}" aria-label="${say('column.weight')}">${weight}</meter>`,
    ],
  }));
  const columns = ['term', 'count', 'weight'].map((key) => say(`column.${key}`));
  return folding('part-terms', say('element.terms'), {
    open: false,
    body: tableOf({ caption: say('element.terms'), columns, rows, numeric: [1] }),
  });
};

const PANELS: readonly Panel[] = [
  slogans,
  targets,
  responsibilities,
  listed('placeholders', 'placeholder'),
  listed('announcements', 'announcement'),
  listed('quotes', 'quote'),
  years,
  terms,
];
