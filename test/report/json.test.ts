import { expect, test } from 'vitest';
import { render as json } from '../../src/report/json.js';
import { render as ndjson } from '../../src/report/ndjson.js';
import { sample } from './sample.js';

test('json reads back as the same document', () => {
  expect(JSON.parse(json(sample))).toEqual(sample);
  expect(json(sample).startsWith('{\n  "schema": "gaojian/analysis@1"')).toBe(true);
});

test('ndjson is one line', () => {
  expect(ndjson(sample).split('\n')).toHaveLength(2);
  expect(JSON.parse(ndjson(sample))).toEqual(sample);
});
