/** What holds of a comparison of whatever documents: of every fixture, with all parts but the words. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { GroupedDocument } from '../../src/compare/compare.js';
import { keeper } from '../../src/compare/keep.js';
import { comparisonSchema } from '../../src/model/compare-schema.js';
import type { Analysis } from '../../src/model/types.js';
import type { Span } from '../../src/source/span.js';
import { manuscripts } from '../manuscripts.js';
import { compared, groupedDocument, series, WORDLESS } from './series.js';

const THREADS = new URL('../../fixtures/compare/threads/', import.meta.url);
const threads = readdirSync(THREADS)
  .toSorted()
  .map((name) => {
    const folder = new URL(`${name}/`, THREADS);
    const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
    const documents = files.map((file) =>
      groupedDocument(file, file.slice(0, 4), readFileSync(new URL(file, folder), 'utf8')),
    );
    return { name, documents };
  });
const all: readonly { readonly name: string; readonly documents: readonly GroupedDocument[] }[] = [
  ...series,
  ...threads,
];
const only = WORDLESS;

describe.each(all)('$name', ({ documents }) => {
  const result = compared(documents, { only });

  test('is as the schema says', () => {
    expect(comparisonSchema.parse(result)).toEqual(result);
  });

  test('the order of the documents is nothing to it', () => {
    const bytes = JSON.stringify(result);
    expect(JSON.stringify(compared(documents.toReversed(), { only }))).toBe(bytes);
    const turned = [...documents.slice(2), ...documents.slice(0, 2)];
    expect(JSON.stringify(compared(turned, { only }))).toBe(bytes);
  });

  test('saved analyses, with all that no part reads left out, give the same', () => {
    const keep = keeper(only, false);
    const saved = documents.map((document): GroupedDocument => {
      const analysis = JSON.parse(JSON.stringify(document.analysis)) as Analysis;
      return { ...document, analysis: keep(analysis) };
    });
    expect(JSON.stringify(compared(saved, { only }))).toBe(JSON.stringify(result));
  });

  test('every place lies in the text of its document', () => {
    const texts = new Map(documents.map(({ id, text }) => [id, text]));
    const places = placesIn(result);
    expect(places.length).toBeGreaterThan(0);
    for (const { document, span } of places) {
      const { length } = texts.get(document) ?? '';
      expect(span.start).toBeLessThan(span.end);
      expect(span.end).toBeLessThanOrEqual(length);
    }
  });
});

interface Placed {
  readonly document: string;
  readonly span: Span;
}

/** All places named anywhere in a result. */
function placesIn(value: unknown): readonly Placed[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'document' in value && 'span' in value ? [value as Placed] : [];
  return [...own, ...Object.values(value).flatMap(placesIn)];
}

describe('a document and its copy: nothing has changed', () => {
  test.each(manuscripts.map(({ name, text }) => ({ name, text })))('$name', ({ text }) => {
    const copies = ['a.txt', 'b.txt'].map((id) => groupedDocument(id, id, text));
    const { slogans, requirements, targets, responsibilities, formulas, shape } = compared(copies, {
      only,
      by: 'file',
    });
    for (const { cells, status, expansions } of slogans ?? []) {
      expect(cells['a.txt']).toBe(cells['b.txt']);
      expect(status).toBe('kept');
      const [one, other] = ['a.txt', 'b.txt'].map((group) =>
        expansions.filter((each) => each.group === group).map(({ items }) => items),
      );
      expect(one).toEqual(other);
    }
    for (const { changes } of [...(requirements ?? []), ...(responsibilities ?? [])])
      for (const { kind, score } of changes) expect([kind, score]).toEqual(['kept', 1]);
    for (const { changes } of targets ?? []) for (const { kind } of changes) expect(kind).toBe('kept');
    for (const { variants } of formulas ?? []) expect(variants).toHaveLength(1);
    const [one, other] = shape ?? [];
    expect({ ...one, group: '' }).toEqual({ ...other, group: '' });
  });
});
