/** A manuscript as a page: its text with every element marked, its outline to go by, and what was found beside it. */
import type { Analysis } from '../model/types.js';
import { manuscriptOf } from './html/manuscript.js';
import { KINDS, type Kind } from './html/names.js';
import { outlineNav } from './html/outline.js';
import { mismatches, panelsOf } from './html/panels.js';
import { factsList } from './page/facts.js';
import { legendOf } from './page/filter.js';
import { pageOf } from './page/shell.js';
import { html } from './page/tag.js';
import { placer } from './place.js';
import type { RenderOptions, Say } from './renderer.js';
import { factsOf, titleOf } from './summary.js';

/** The page. Throws where the analysis holds no text. */
export function render(analysis: Analysis, { say, assets }: RenderOptions): string {
  const sheet = { analysis, say, place: placer(analysis, say) };
  return pageOf(
    {
      title: titleOf(analysis),
      kind: say('page.analyze'),
      lead: factsList(factsOf(analysis, say), say),
      nav: outlineNav(analysis, say),
      main: html`${mismatches(sheet)}${legend(analysis, say)}${manuscriptOf(analysis, say)}`,
      aside: html`${panelsOf(sheet)}`,
      foot: say('page.foot', { version: analysis.tool.version }),
    },
    { say, assets: assets('analyze') },
  );
}

/** Kinds the manuscript holds, each shown as it is marked. */
function legend(analysis: Analysis, say: Say) {
  const counts = countsOf(analysis);
  const switches = KINDS.filter((kind) => counts[kind] > 0).map((name) => ({
    name,
    label: html`<span class="m is-${name}">${say(`page.kind.${name}`)}</span>`,
    count: counts[name],
  }));
  return html`<div class="part">${legendOf(switches, say)}</div>`;
}

const countsOf = (analysis: Analysis): Readonly<Record<Kind, number>> => ({
  slogan: analysis.slogans?.length ?? 0,
  member: analysis.slogans?.reduce((sum, { expansion }) => sum + (expansion?.items.length ?? 0), 0) ?? 0,
  quote: analysis.quotes?.length ?? 0,
  target: analysis.targets?.length ?? 0,
  duty: analysis.responsibilities?.length ?? 0,
  announcement: analysis.announcements?.length ?? 0,
  placeholder: analysis.placeholders?.length ?? 0,
  year: analysis.meta.yearEvidence.filter(({ span }) => span !== null).length,
});
