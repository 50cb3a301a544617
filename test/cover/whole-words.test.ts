/** Words shown to people are not halves of others. */
import { expect, test } from 'vitest';
import { clausesOf } from '../../src/align/clauses.js';
import { wholeWords } from '../../src/cover/whole-words.js';
import { loadIdf } from '../../src/lexicon/idf.js';

const idf = loadIdf();

test.each([
  ['登记失业率控制在五成', '率控制', false],
  ['把比率控制在五成', '控制', true],
  ['健全监测系统', '测系统', false],
  ['健全监测系统', '系统', true],
  ['由法定代表人负责', '代表人', true],
])('%s: %s %s', (text, word, whole) => {
  const read = clausesOf(text);
  const all = read.clauses.map((_, at) => at);
  expect(wholeWords(read, idf)(word, all)).toBe(whole);
});
