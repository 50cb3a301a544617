/** The documents compared, by group, those without one last and named as such. */
import { folding } from '../../page/shell.js';
import { tableOf } from '../../page/table.js';
import { type Html, html } from '../../page/tag.js';
import { clean } from '../../width.js';
import { inOrder } from '../sheet.js';
import { type Desk, documentId } from './desk.js';

/** Documents from which on the list is folded. */
const MANY = 12;

export function documentsPart(desk: Desk): Html {
  const { sheet, say } = desk;
  const { documents, ungrouped } = sheet.result;
  const order = inOrder(sheet.result.groups, sheet);
  const rank = (group: string | null): number => (group === null ? order.length : order.indexOf(group));
  const rows = documents
    .map((document, index) => ({ ...document, index }))
    .toSorted((left, right) => rank(left.group) - rank(right.group))
    .map(({ id, group, title, yearRange, index }) => ({
      id: documentId(index),
      cells: [
        group ??
          html`<span class="chip warn">${say('compare.ungrouped')}</span>${yearRange === null ? null : ` ${yearRange.join('-')}`}`,
        title === null ? '' : clean(title),
        sheet.nameOf(id),
      ],
    }));
  const columns = [say('page.group'), say('fact.speech'), say('fact.file')];
  const title = say('section.title', { name: say('page.documents'), count: documents.length });
  const table = tableOf({ caption: say('page.documents'), columns, rows });
  return folding('documents', title, {
    open: documents.length <= MANY,
    body: html`${ungrouped.length === 0 ? null : html`<p class="warn">${say('page.ungrouped', { count: ungrouped.length })}</p>`}${table}`,
  });
}
