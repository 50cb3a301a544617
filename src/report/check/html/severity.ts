/** A severity as people see it: a shape, a colour and a word; and the names of the filters. */
import type { CheckFinding } from '../../../model/check.js';
import { type Html, html } from '../../page/tag.js';
import type { Say } from '../../renderer.js';

export type Level = CheckFinding['severity'];

/** The gravest first. */
export const LEVELS = ['error', 'warning', 'info'] as const satisfies readonly Level[];

const SHAPES: Readonly<Record<Level, string>> = { error: '✕', warning: '▲', info: '●' };

export const levelWord = (level: Level, say: Say): Html =>
  html`<span class="lv lv-${level}"><span aria-hidden="true">${SHAPES[level]}</span> ${say(`severity.${level}`)}</span>`;

export const levelMark = (level: Level, number: number, say: Say): Html =>
  html`<span aria-hidden="true">${SHAPES[level]}</span>${say(`page.check.ref.${level}`, { number })}`;

/** Classes: `is-` is what the filters know, `lv-` gives the colour. */
export const toneOf = ({ severity, rule }: Pick<CheckFinding, 'severity' | 'rule'>): string =>
  `lv-${severity} is-${severity} is-rule-${rule}`;
