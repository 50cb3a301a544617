import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsItself, shownByInstruction } from '../../../src/source/formats/field.js';

describe('what a field without a result shows', () => {
  test.each<[string, string]>([
    // Characters in circles, as 带圈字符 writes them.
    [' eq \\o\\ac(○,1)', '①'],
    ['EQ \\o\\ac(○,20)', '⑳'],
    ['EQ \\o\\ac(○,21)', '㉑'],
    ['EQ \\o\\ac(○,50)', '㊿'],
    ['EQ \\o\\ac(○,51)', '51'],
    ['EQ \\o\\ac(○,密)', '密'],
    ['EQ \\o(\\s\\up 1(○),3)', '③'],
    ['EQ \\o\\ac(□,√)', '☑'],
    // Readings above characters.
    ['EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(guó),国)', '国'],
    // Equations, in one line.
    ['EQ \\f(1,3)', '1/3'],
    ['EQ \\r(3,x)', '√x'],
    ['EQ \\r(,2)', '√2'],
    ['EQ x\\s\\up 5(2)', 'x2'],
    ['EQ \\b\\bc\\{(a\\,b)', '(a,b)'],
    ['EQ \\l(1,2,3)', '1,2,3'],
    ['EQ \\d\\fo10()甲', '甲'],
    ['MACROBUTTON NoMacro [单击此处]', '[单击此处]'],
    // Near misses: other fields, and no commands.
    ['PAGE', ''],
    ['EQUAL \\o\\ac(○,1)', ''],
    ['EQ', ''],
    ['', ''],
    ['EQ a(b,c)', 'a(b,c)'],
    ['EQ \\o', 'o'],
    ['EQ \\o(', ''],
    ['EQ \\', ''],
  ])('%j: %j', (instruction, expected) => {
    expect(shownByInstruction(instruction)).toBe(expected);
  });

  test('whatever the instruction, soon', () => {
    const parts = fc.constantFrom('\\o', '\\ac', '\\bc', '\\{', '(', ')', ',', ' ', '1', '○', '\\*', '"', '\\');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 400 }), (list) => {
        const before = performance.now();
        expect(typeof shownByInstruction(`EQ ${list.join('')}`)).toBe('string');
        expect(performance.now() - before).toBeLessThan(500);
      }),
    );
    expect(shownByInstruction(`EQ ${'\\o('.repeat(100_000)}`)).toBe('');
  });
});

test.each<[string, boolean]>([
  [' AUTONUM  \\* Arabic ', true],
  ['LISTNUM', true],
  ['AUTONUMX', false],
  ['PAGE', false],
  ['', false],
])('counts itself: %j', (instruction, expected) => {
  expect(countsItself(instruction)).toBe(expected);
});
