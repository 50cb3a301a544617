/** Options of `terms` and `kwic`, as data: see `../options.ts`. */
import { KWIC_ORDERS } from '../../model/kwic.js';
import { TERM_ORDERS } from '../../model/terms.js';
import { KWIC_RENDERERS } from '../../report/kwic/registry.js';
import { TERMS_RENDERERS } from '../../report/terms/registry.js';
import type { OptionSpec } from '../options.js';

const terms = { commands: ['terms'] } as const;
const kwic = { commands: ['kwic'] } as const;

export const CORPUS_OPTIONS: readonly OptionSpec[] = [
  { ...terms, name: 'termsBy', flags: '--by <NAME>', group: 'analysis', value: 'word', default: 'all' },
  { ...terms, name: 'match', flags: '--match <PATTERN>', group: 'analysis', value: 'word', repeatable: true },
  { ...terms, name: 'allWords', flags: '--all-words', group: 'analysis' },
  { ...terms, name: 'minCount', flags: '--min-count <N>', group: 'analysis', value: 'integer' },
  { ...terms, name: 'minDocuments', flags: '--min-documents <N>', group: 'analysis', value: 'integer' },
  { ...terms, name: 'termsSort', flags: '--sort <NAME>', group: 'output', value: 'word', choices: TERM_ORDERS },
  { ...terms, name: 'top', flags: '--top <N>', group: 'output', value: 'integer' },
  {
    ...terms,
    name: 'termsFormat',
    flags: '--format <NAME>',
    group: 'output',
    value: 'word',
    choices: TERMS_RENDERERS.map(({ name }) => name),
    default: 'table',
  },
  { ...kwic, name: 'or', flags: '--or <PATTERN>', group: 'analysis', value: 'word', repeatable: true },
  { ...kwic, name: 'kwicCount', flags: '--count <NAME>', group: 'analysis', value: 'word' },
  { ...kwic, name: 'contextWidth', flags: '--width <N>', group: 'output', value: 'integer' },
  { ...kwic, name: 'kwicSort', flags: '--sort <NAME>', group: 'output', value: 'word', choices: KWIC_ORDERS },
  { ...kwic, name: 'limit', flags: '--limit <N>', group: 'output', value: 'integer' },
  {
    ...kwic,
    name: 'kwicFormat',
    flags: '--format <NAME>',
    group: 'output',
    value: 'word',
    choices: KWIC_RENDERERS.map(({ name }) => name),
    default: 'table',
  },
];
