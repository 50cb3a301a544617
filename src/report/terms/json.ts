/** Word lists as JSON, a word a line. */
import type { TermGroup } from '../../model/terms.js';
import { listed, opened } from '../json-pieces.js';
import type { RenderTerms } from './renderer.js';

/** Words that are written at once. */
const BATCH = 2000;

export const render: RenderTerms = function* render({ groups, ...head }) {
  yield `${opened(head)},\n  "groups": [`;
  let isFirst = true;
  for (const group of groups) {
    yield* groupPieces(group, isFirst);
    isFirst = false;
  }
  yield isFirst ? ']\n}\n' : '\n  ]\n}\n';
};

function* groupPieces({ terms, ...group }: TermGroup, isFirst: boolean): Iterable<string> {
  yield `${isFirst ? '' : ','}\n    ${JSON.stringify(group).slice(0, -1)},"terms":[`;
  for (let at = 0; at < terms.length; at += BATCH) yield listed(terms.slice(at, at + BATCH), at === 0, 6);
  yield terms.length === 0 ? ']}' : '\n    ]}';
}
