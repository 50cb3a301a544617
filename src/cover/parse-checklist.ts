/** A checklist from its text: parsed and checked, what is wrong named by line and column with what may stand there. */
import { issueProblem, openYaml, problemAt, type Opened } from '../lexicon/checked-yaml.js';
import { checklist as schema } from './checklist-schema.js';
import type { Checklist } from './checklist.js';

/** Throws `bad-checklist`. */
export function parseChecklist(file: string, yaml: string): Checklist {
  const opened = openYaml(file, yaml, 'bad-checklist');
  const parsed = schema.safeParse(opened.document.toJS({ maxAliasCount: 100 }) ?? null);
  if (!parsed.success) throw issueProblem(opened, schema, parsed.error.issues[0]);
  refuseEmpty(opened, parsed.data);
  refuseTwice(opened, parsed.data);
  return parsed.data;
}

const DEMANDS = ['any', 'all', 'slogans', 'actors', 'targets', 'sections'] as const;

/** An item that looks for nothing would always, or never, be there. */
function refuseEmpty(opened: Opened, { items }: Checklist): void {
  const empty = items.findIndex((item) => DEMANDS.every((key) => item[key] === undefined));
  if (empty < 0) return;
  const node = opened.document.getIn(['items', empty], true);
  throw problemAt(opened, node, { kind: 'missing-field', value: DEMANDS.join(' / ') });
}

function refuseTwice(opened: Opened, { items }: Checklist): void {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (id === undefined) continue;
    if (seen.has(id))
      throw problemAt(opened, opened.document.getIn(['items', index, 'id'], true), { kind: 'twice', value: id });
    seen.add(id);
  }
}
