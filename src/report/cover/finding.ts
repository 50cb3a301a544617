/** What is not covered as a finding: how grave, and in one line. */
import type { Say } from '../renderer.js';
import type { Row } from './rows.js';

/** What is missing is as grave as it was asked, a figure set too low at most a warning; what is partly there is worth a look. */
export function levelOf({ status, severity }: Pick<Row, 'status' | 'severity'>): Row['severity'] {
  if (status === 'missing') return severity;
  return status === 'weaker' && severity !== 'info' ? 'warning' : 'info';
}

export const messageOf = ({ kind, status, path, text, detail }: Row, say: Say): string =>
  say('cover.finding', {
    kind: say(`cover.${kind}`),
    status: say(`cover.status.${status}`),
    text: [path, text].filter((part) => part !== '').join(' '),
    detail: detail === '' ? '' : say('cover.detail', { detail }),
  }).replace(/\s+/gu, ' ');
