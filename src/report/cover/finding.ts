/** What is not covered as a finding: how grave, and in one line. */
import type { Say } from '../renderer.js';
import type { Row } from './rows.js';

/** What is missing is as grave as it was asked; what is partly there is worth a look. */
export const levelOf = ({ status, severity }: Row): Row['severity'] => (status === 'missing' ? severity : 'info');

export const messageOf = ({ kind, status, path, text, detail }: Row, say: Say): string =>
  say('cover.finding', {
    kind: say(`cover.${kind}`),
    status: say(`cover.status.${status}`),
    text: [path, text].filter((part) => part !== '').join(' '),
    detail: detail === '' ? '' : say('cover.detail', { detail }),
  }).replace(/\s+/gu, ' ');
