import { expect, test } from 'vitest';
import { wordCutter } from '../../src/align/cut-words.js';
import { loadIdf } from '../../src/lexicon/idf.js';

const cut = wordCutter(loadIdf());
const words = (text: string): readonly string[] => cut(text, 0, text.length).map((word) => word.text);

test.each([
  ['农村饮水安全工程', ['农村', '饮水', '安全', '工程']],
  ['推进按病种分值付费', ['病种', '分值', '付费']],
  ['加强落实', []],
  ['接入drg系统', ['接入', 'drg', '系统']],
  ['25条线路', ['线路']],
  ['a、的、1', []],
  // Too new for the table, between words it has; near misses: what joins words, and a character alone.
  ['推进医养结合', ['医养', '结合']],
  ['市住建局要落实双减', ['住建局', '双减']],
  ['谁来当主播', ['主播']],
  ['把路抓好', []],
  // Two pairs with a character in common; near misses: the pairs are words, or what stands before is.
  ['严肃追责问责', ['追责', '问责']],
  ['逐村逐企走访', ['逐村', '逐企', '走访']],
  ['得以换届换人', ['得以', '换届', '换人']],
  ['突击队代耕代种', ['突击队', '代耕']],
])('%s', (text, expected) => expect(words(text)).toEqual(expected));

test('a rarer word weighs more', () => {
  const [common, rare] = cut('企业透析', 0, 4);
  expect(common?.weight ?? 0).toBeLessThan(rare?.weight ?? 0);
});
