/** A comparison as a page: what this year's draft forgot and what is new on the first screen, then part by part. */
import type { Compared } from '../../model/compare.js';
import { COMPARED } from '../../model/compare.js';
import { pageOf, part } from '../page/shell.js';
import { type Html, html } from '../page/tag.js';
import { titleOf } from './head.js';
import { type Desk, deskOf, partId } from './html/desk.js';
import { documentsPart } from './html/documents.js';
import { formulasPart } from './html/formulas.js';
import { frontOf } from './html/front.js';
import { requirementsPart } from './html/requirements.js';
import { responsibilitiesPart } from './html/responsibilities.js';
import { shapePart } from './html/shape.js';
import { slogansPart } from './html/slogans.js';
import { targetsPart } from './html/targets.js';
import { wordsPart } from './html/words.js';
import type { RenderComparison } from './renderer.js';
import type { Sheet } from './sheet.js';

/** Undefined where the part was not compared. */
type Draw = (result: Sheet['result'], desk: Desk) => Html | undefined;

const PARTS: Readonly<Record<Compared, Draw>> = {
  slogans: ({ slogans }, desk) => slogans && slogansPart(slogans, desk),
  requirements: ({ requirements }, desk) => requirements && requirementsPart(requirements, desk),
  targets: ({ targets }, desk) => targets && targetsPart(targets, desk),
  responsibilities: ({ responsibilities }, desk) => responsibilities && responsibilitiesPart(responsibilities, desk),
  formulas: ({ formulas }, desk) => formulas && formulasPart(formulas, desk),
  words: ({ words }, desk) => words && wordsPart(words, desk),
  shape: ({ shape }, desk) => shape && shapePart(shape, desk),
};
/** What a drafter asks about first comes first. */
const ORDER: readonly Compared[] = [
  'requirements',
  'targets',
  'slogans',
  'responsibilities',
  'formulas',
  'words',
  'shape',
];

export const render: RenderComparison = (result, options) => {
  const desk = deskOf(result, options);
  const { sheet, say } = desk;
  const shown = ORDER.filter((name) => COMPARED.includes(name) && desk.isShown(name));
  const front = frontOf(desk);
  const parts = shown.map((name) => partOf(name, desk));
  return pageOf(
    {
      title: headingOf(sheet),
      kind: say('page.compare'),
      lead: html`<p class="quiet">${titleOf(sheet)}</p>`,
      nav: navOf(shown, { desk, hasFront: front !== null }),
      main: html`${front}${parts}${documentsPart(desk)}`,
      aside: null,
      foot: say('page.foot', { version: result.tool.version }),
    },
    { say, assets: options.assets('compare') },
  );
};

const headingOf = (sheet: Sheet): string =>
  sheet.previous === null
    ? titleOf(sheet)
    : sheet.say('page.compareTitle', { last: sheet.last, previous: sheet.previous });

function partOf(name: Compared, desk: Desk): Html {
  const { result } = desk.sheet;
  const isEmpty = (result[name] ?? []).length === 0;
  const empty = html`<p class="quiet">${desk.say('section.empty')}</p>`;
  return part(partId(name), titleFor(name, desk), isEmpty ? empty : (PARTS[name](result, desk) ?? empty));
}

function titleFor(name: Compared, { say, sheet }: Desk): string {
  const title = say(`compared.${name}`);
  const isCounted = name !== 'words' && name !== 'shape';
  return isCounted ? say('section.title', { name: title, count: sheet.result[name]?.length ?? 0 }) : title;
}

function navOf(shown: readonly Compared[], { desk, hasFront }: { desk: Desk; hasFront: boolean }): Html {
  const { say, sheet } = desk;
  const { previous, last } = sheet;
  const front =
    hasFront && previous !== null
      ? [
          ['gone', say('compare.gone', { previous, last })],
          ['new', say('compare.gone', { previous: last, last: previous })],
        ]
      : [];
  const links = [
    ...front,
    ...shown.map((name) => [partId(name), titleFor(name, desk)]),
    ['documents', say('page.documents')],
  ];
  return html`<h2>${say('page.nav')}</h2>
    <ol>
      ${links.map(([id = '', title = '']) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ol>`;
}
