/** How lines end changes nothing of what is read: CR LF, and blanks before the end of a line. */
import { expect, test } from 'vitest';
import type { Analysis } from '../../src/model/types.js';
import { flatten } from '../../src/model/outline.js';
import { heldManuscripts, manuscripts } from '../manuscripts.js';
import { reading } from './read.js';

const bare = (text: string | null): string => (text ?? '').replaceAll(/\s+/gu, '');

/** What is found, without its places. */
const found = (analysis: Analysis): readonly string[] => [
  ...flatten(analysis.outline ?? []).map(({ path, kind, heading }) => `${path} ${kind} ${bare(heading)}`),
  ...(analysis.slogans ?? []).map(
    ({ text, expansion }) => `${bare(text)}: ${bare(expansion?.items.map((item) => item.text).join('|') ?? '')}`,
  ),
  ...(analysis.announcements ?? []).map(({ text, declared, found: given }) => `${bare(text)} ${declared} ${given}`),
  ...(analysis.targets ?? []).map(
    ({ status, metric, value, unit, deadline }) => `${status} ${bare(metric)} ${value} ${unit} ${bare(deadline)}`,
  ),
  ...(analysis.responsibilities ?? []).map(({ actor, modality, duty }) => `${bare(actor)} ${modality} ${bare(duty)}`),
  ...(analysis.quotes ?? []).map(({ text, role, governor }) => `${role} ${bare(text)} ${governor}`),
  ...(analysis.moves ?? []).map(({ kind }) => kind),
  `${analysis.meta.year} ${analysis.meta.reportYear}`,
];

test.each([...manuscripts, ...heldManuscripts].map(({ name, text }) => [name, text] as const))('%s', (_, text) => {
  const plain = found(reading(text));
  expect(found(reading(text.replaceAll('\n', '\r\n')))).toEqual(plain);
  expect(found(reading(text.replaceAll(/(?<=\S)\n/gu, ' \n')))).toEqual(plain);
});
