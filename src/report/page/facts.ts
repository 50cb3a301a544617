/** The facts under a page's title: label and parts. */
import type { Say } from '../renderer.js';
import type { Fact } from '../summary.js';
import { type Html, html } from './tag.js';

export const factsList = (facts: readonly Fact[], say: Say): Html =>
  html`<dl class="facts">
    ${facts.map(
      ({ key, parts }) =>
        html`<dt>${say(`fact.${key}`)}</dt>
          <dd>${parts.join(say('separator.parts'))}</dd>`,
    )}
  </dl>`;
