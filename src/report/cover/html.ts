/**
 * The coverage as a page: what is missing first, then what is weaker or partly there, figures asked and given, and the upper
 * texts beside the draft with a link from everything asked to the passage that answers it.
 */
import type { Coverage } from '../../model/cover.js';
import { pageOf } from '../page/shell.js';
import { html } from '../page/tag.js';
import { placer } from '../place.js';
import { filtersOf } from './html/filters.js';
import { headOf } from './html/head.js';
import { itemsOf } from './html/items.js';
import { listsOf } from './html/lists.js';
import { navOf } from './html/nav.js';
import { ownOf } from './html/own.js';
import { passagesIn } from './html/passages.js';
import { nameOf, type Sheet, type Upper } from './html/sheet.js';
import { sidesOf } from './html/sides.js';
import { targetsOf } from './html/targets.js';
import type { CoverRenderOptions, RenderCover } from './renderer.js';

export const render: RenderCover = (coverage, options) => {
  const { say, assets } = options;
  const sheet = sheetOf(coverage, options);
  return pageOf(
    {
      title: nameOf(options.draft),
      kind: say(coverage.against.length === 0 ? 'page.coverChecklist' : 'page.cover'),
      lead: headOf(sheet),
      nav: navOf(sheet),
      main: html`${filtersOf(sheet)}${listsOf(sheet)}${targetsOf(sheet)}${ownOf(sheet)}${sidesOf(sheet)}`,
      aside: null,
      foot: say('page.foot', { version: coverage.tool.version }),
    },
    { say, assets: assets('cover') },
  );
};

function sheetOf(coverage: Coverage, { say, draft, upperOf }: CoverRenderOptions): Sheet {
  const items = itemsOf(coverage, say);
  const uppers = [...new Set(coverage.against)].flatMap((id, index): readonly Upper[] => {
    const text = upperOf(id);
    return text === undefined ? [] : [{ id, number: index + 1, text, place: placer(text, say) }];
  });
  const places = new Map(uppers.map(({ id, place }) => [id, place]));
  return {
    coverage,
    items,
    uppers,
    draft,
    passages: passagesIn(items, draft.source.text ?? ''),
    place: placer(draft, say),
    placeOf: ({ source, at }) => (source === null || at === null ? '' : (places.get(source)?.(at.start) ?? '')),
    say,
  };
}
