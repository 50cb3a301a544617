/** A checklist from its text: parsed and checked, what is wrong named by line and column with what may stand there. */
import { isAlias, isMap } from 'yaml';
import { checkedBy, indicesAt, openYaml, problemAt, type Opened } from '../lexicon/checked-yaml.js';
import type { UserError } from '../source/errors.js';
import { checklist as schema } from './checklist-schema.js';
import type { Checklist } from './checklist.js';

/** Throws `bad-checklist`. */
export function parseChecklist(file: string, yaml: string): Checklist {
  const opened = openYaml(file, yaml, 'bad-checklist');
  return checkedBy(opened, schema, [...emptyItems(opened), ...idsTwice(opened)]);
}

const DEMANDS = ['any', 'all', 'slogans', 'actors', 'targets', 'sections'];
/** What says nothing of what is looked for; a misspelt key may have been meant to. */
const ASIDE: readonly unknown[] = ['id', 'text', 'weight', 'severity'];

/** The node of an item, that of its anchor where it is an alias. */
function itemAt({ document }: Opened, index: number): unknown {
  const node = document.getIn(['items', index], true);
  return isAlias(node) ? node.resolve(document) : node;
}

/** An item that looks for nothing would always, or never, be there. */
function emptyItems(opened: Opened): readonly UserError[] {
  return indicesAt(opened, ['items']).flatMap((index) => {
    const item = itemAt(opened, index);
    const isEmpty = isMap(item) && item.items.every(({ key }) => ASIDE.includes(String(key)));
    return isEmpty ? [problemAt(opened, item, { kind: 'missing-field', value: DEMANDS.join(' / ') })] : [];
  });
}

function idsTwice(opened: Opened): readonly UserError[] {
  const { document } = opened;
  const seen = new Set<string>();
  return indicesAt(opened, ['items']).flatMap((index) => {
    const item = itemAt(opened, index);
    const id = isMap(item) ? item.get('id') : undefined;
    if (typeof id !== 'string') return [];
    const known = seen.has(id.trim());
    seen.add(id.trim());
    return known
      ? [
          problemAt(opened, document.getIn(['items', index, 'id'], true) ?? document.getIn(['items', index], true), {
            kind: 'twice',
            value: id.trim(),
          }),
        ]
      : [];
  });
}
