/** The sample itself keeps the laws that every analysis keeps; the goldens stand on it. */
import { expect, test } from 'vitest';
import { flatten } from '../../src/model/outline.js';
import { manuscript, sample } from './sample.js';

const slice = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  manuscript.slice(start, end);

test('holds the manuscript and its lines', () => {
  expect(sample.source.text).toBe(manuscript);
  expect(sample.source.lineStarts.map((start) => manuscript[start - 1] ?? '\n')).toEqual(
    sample.source.lineStarts.map(() => '\n'),
  );
});

test('every span is the thing itself', () => {
  const {
    slogans = [],
    announcements = [],
    targets = [],
    placeholders = [],
    quotes = [],
    responsibilities = [],
  } = sample;
  for (const { mentions, expansion } of slogans) {
    for (const { span, surface } of mentions) expect(slice(span)).toBe(surface);
    for (const { span, text } of expansion?.items ?? []) expect(slice(span)).toBe(text);
  }
  for (const { span, text } of [...announcements, ...targets, ...placeholders]) expect(slice(span)).toBe(text);
  for (const { span, text } of quotes) expect(slice(span)).toContain(text);
  for (const { actor, actorSpan } of responsibilities) expect(slice(actorSpan)).toBe(actor);
  for (const { marker, heading, headingSpan, span } of flatten(sample.outline ?? [])) {
    expect(slice(headingSpan)).toBe(heading);
    expect(slice(span).startsWith(marker)).toBe(true);
  }
});
