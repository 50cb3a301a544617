/** Two texts side by side, what differs marked in both. */
import { type Html, html } from '../../page/tag.js';
import { runsOf, sharedOf } from '../runs.js';

export interface Sides {
  readonly before: Html;
  readonly after: Html;
  /** Share of the characters of both that are left alone, 0 to 1. */
  readonly shared: number;
}

export function sidesOf(before: string, after: string): Sides {
  const runs = runsOf(before, after);
  return {
    before: html`${runs.map(({ was, differs }) => (differs && was !== '' ? html`<del>${was}</del>` : was))}`,
    after: html`${runs.map(({ is, differs }) => (differs && is !== '' ? html`<ins>${is}</ins>` : is))}`,
    shared: sharedOf(runs),
  };
}
