/** Signs of symbol fonts, and what EQ fields draw. */
import { expect, test } from 'vitest';
import { symbolText } from '../../../../src/source/formats/docx/symbols.js';
import { equationText } from '../../../../src/source/formats/docx/walk/equation.js';

test.each([
  ['Wingdings', 'F0FC', '✓'],
  ['Wingdings', '00FC', '✓'],
  ['WINGDINGS', 'f06c', '●'],
  ['Wingdings', 'F0A8', '□'],
  ['Wingdings', 'F0FE', '☑'],
  ['Wingdings', 'F081', '①'],
  ['Wingdings', 'F0D8', '➢'],
  ['Wingdings 2', 'F052', '☑'],
  ['Wingdings 2', 'F0A3', '□'],
  ['Symbol', 'F0B3', '≥'],
  ['Symbol', 'F0A3', '≤'],
  ['Symbol', 'F061', 'α'],
  ['Symbol', 'F0B7', '•'],
  // What no table has stands as in the file.
  ['Webdings', 'F061', '\uf061'],
  ['Wingdings', 'F0C3', '\uf0c3'],
  ['宋体', '2460', '①'],
  ['', '4e2d', '中'],
  ['Segoe UI Emoji', '1F600', '😀'],
  // What is no character.
  ['Symbol', '', ''],
  ['Symbol', '0', ''],
  ['Symbol', 'xyz', ''],
  ['Symbol', 'FFFFFF', ''],
])('%s %s: %s', (font, char, expected) => {
  expect(symbolText(font, char)).toBe(expected);
});

test.each([
  [' eq \\o\\ac(○,1)', '①'],
  ['EQ \\o\\ac(○,20)', '⑳'],
  ['EQ \\o\\ac(○,21)', '21'],
  ['EQ \\o\\ac(○,密)', '密'],
  ['EQ \\o\\ac(□,1)', '1'],
  ['EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(guó),国)', '国'],
  ['eq \\o(\\s\\up 5(省),\\s\\do 2(委))', '省委'],
  ['EQ \\o\\al(\\s\\up 5(中共),\\s\\do 2(中央))', '中共中央'],
  // Other fields, and drawings that are no characters over each other.
  ['PAGE \\* MERGEFORMAT', ''],
  ['EQ \\f(1,2)', ''],
  ['EQ \\o(1', ''],
  ['EQ \\o', ''],
  ['SEQ \\o(a,b)', ''],
  ['', ''],
])('%s: %s', (code, expected) => {
  expect(equationText(code)).toBe(expected);
});
