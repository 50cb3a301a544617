/** What LibreOffice does not write, in files built by hand. */
import { describe, expect, test } from 'vitest';
import type { ReadText } from '../../../../src/source/reader.js';
import { read } from '../../../../src/source/formats/doc.js';
import { hex, joined, plc, u16, u32, utf16, word97, type Made } from './word97.js';

const reading = (made: Made): ReadText => read(word97(made), { path: '讲话.doc' }) as ReadText;
const textOf = (made: Made): string => reading(made).text;
const originsOf = (made: Made): readonly unknown[] => (reading(made).paragraphs ?? []).map(({ origin }) => origin);

describe('pieces of text', () => {
  test('wide and narrow, in another order than in the file', () => {
    expect(
      textOf({ body: [{ text: '同志们：\r' }, { text: 'GDP\x93\xe9\x94\x85\x80\r', narrow: true }, { text: '完\r' }] }),
    ).toBe('同志们：\nGDP“é”…€\n完');
  });

  test('a paragraph over several pieces', () => {
    expect(textOf({ body: [{ text: '要' }, { text: '2019', narrow: true }, { text: '年完成。\r' }] })).toBe(
      '要2019年完成。',
    );
  });

  test('a piece with a modifier of its own, and one with a format of several', () => {
    const body = [
      { text: '甲' },
      // sprmCFVanish, by its short number, with its operand.
      { text: '乙', prm: (0x5c << 1) | 0x100 },
      { text: '丙', prm: 1 },
      { text: '丁\r' },
    ];
    expect(textOf({ body, formats: ['350801 000801'] })).toBe('甲丁');
  });
});

describe('characters', () => {
  const hidden = (modifiers: string, style = 0): string =>
    textOf({ body: '甲乙丙\r', characters: [[1, 2, modifiers]], paragraphs: [{ style }], parts: { 1: STYLES } });

  test.each([
    ['hidden', '3c0801', '甲丙'],
    ['hidden against its style, which shows', '3c0881', '甲丙'],
    ['as its style, which shows', '3c0880', '甲乙丙'],
    ['shown', '3c0800', '甲乙丙'],
    ['deleted', '000801', '甲丙'],
    ['deleted, as Word 97 says it', '000881', '甲丙'],
    ['inserted', '010801', '甲乙丙'],
    ['the mark between two styles', '180801', '甲丙'],
    ['of a style that hides', '304a0200', '甲丙'],
    ['of a style that hides, but shown', '304a0200 3c0800', '甲乙丙'],
    ['of a style that hides, and plain again', '3c0801 332a01', '甲乙丙'],
  ])('%s', (_, modifiers, expected) => {
    expect(hidden(modifiers)).toBe(expected);
  });

  test('a paragraph style that hides, and what is shown in spite of it', () => {
    expect(hidden('3c0800', 3)).toBe('乙');
    expect(hidden('3c0881', 3)).toBe('乙');
    expect(hidden('350801', 3)).toBe('');
    // Two styles take a toggle back from each other.
    expect(hidden('304a0200', 3)).toBe('乙');
  });

  test('symbols, by modifier and by font; a bracket is a bracket', () => {
    const fonts = fontTable('宋体', 'Wingdings');
    const characters = [
      [0, 1, '096a0100fcf0'],
      [1, 2, '4f4a0100'],
    ] as const;
    expect(textOf({ body: '(\uf0a8(附件)\uf0a8\r', characters, parts: { 15: fonts } })).toBe('✓□(附件)\uf0a8');
  });

  test('signs Word has control characters for', () => {
    expect(textOf({ body: '甲\u001e乙\u001f丙\u000b丁\u0001\u0008\u0005戊\r' })).toBe('甲\u2011乙丙\n丁戊');
    expect(textOf({ body: '\u000c甲\u000e乙\u000c\r丙\r' })).toBe('甲\n乙\n丙');
  });
});

describe('fields', () => {
  test.each([
    ['a result', '共\u0013 NUMPAGES \u001418\u0015页\r', '共18页'],
    ['no result', '甲\u0013 PAGE \u0015乙\r', '甲乙'],
    ['one in the instruction of another', '\u0013 IF \u0013 X \u0014x\u0015 = 1 \u0014是\u0015。\r', '是。'],
    ['one in the result of another', '\u0013 TOC \u0014一、\u0013 PAGEREF \u00143\u0015\r二、\u0015\r', '一、3\n二、'],
    ['a number in a circle', '第\u0013eq \\o\\ac(○,12)\u0015条\r', '第⑫条'],
    ['a reading above', '\u0013 EQ \\* jc2 \\o\\ad(\\s\\up 9(gān),肝)\u0015胆\r', '肝胆'],
    ['never ended', '甲\u0013 PAGE \r乙\r', '甲\n'],
    ['an end without a beginning', '甲\u0015乙\u0014丙\r', '甲乙丙'],
  ])('%s', (_, body, expected) => {
    expect(textOf({ body })).toBe(expected);
  });

  test('a number Word counts and keeps nowhere is told of', () => {
    expect(reading({ body: '\u0013 AUTONUM \u0015 总则\r' }).remarks).toEqual(['numbers-missing']);
    expect(reading({ body: '\u0013 PAGE \u0015 总则\r' }).remarks).toEqual([]);
  });
});

describe('marks of paragraphs', () => {
  const kept = (modifiers: string): string => textOf({ body: '甲\r乙\r丙\r', characters: [[1, 2, modifiers]] });
  test.each([
    ['deleted: both are one', '000801', '甲乙\n丙'],
    ['hidden: the same', '3c0801', '甲乙\n丙'],
    ['inserted', '010801', '甲\n乙\n丙'],
  ])('%s', (_, modifiers, expected) => {
    expect(kept(modifiers)).toBe(expected);
  });

  test('a paragraph deleted whole is gone; the places are those of the file', () => {
    const made = { body: '甲\r乙\r丙\r', characters: [[2, 4, '000801']] as const };
    expect(textOf(made)).toBe('甲\n丙');
    expect(originsOf(made)).toEqual([{ paragraph: 1 }, { paragraph: 3 }]);
  });

  test('a drop cap begins the next one', () => {
    const paragraphs = [{ modifiers: '2c441100' }, {}];
    expect(textOf({ body: '同\r志们：\r今天\r', paragraphs })).toBe('同志们：\n今天');
  });

  test('the end of a section ends a paragraph, a page break does not', () => {
    const sections = plc([0, 2, 6], [new Uint8Array(12), new Uint8Array(12)]);
    expect(textOf({ body: '甲\u000c乙\u000c丙\r', parts: { 6: sections } })).toBe('甲\n乙\n丙');
    expect(originsOf({ body: '甲\u000c乙\u000c丙\r', parts: { 6: sections } })).toHaveLength(2);
  });
});

describe('numbers', () => {
  const numbered = (modifiers: readonly string[], more: Partial<Made> = {}): string =>
    textOf({
      body: modifiers.map((_, index) => `${'甲乙丙丁戊己庚辛'[index]}\r`).join(''),
      paragraphs: modifiers.map((one) => ({ modifiers: one })),
      ...LISTS,
      ...more,
    });
  const TOP = '0b460100 0a2600';
  const SECOND = '0b460100 0a2601';

  test('of levels, the lower ones anew below each higher one', () => {
    expect(numbered([TOP, SECOND, SECOND, TOP, SECOND])).toBe('一、甲\n（一）乙\n（二）丙\n二、丁\n（一）戊');
  });

  test('of another override of the same list count on; a start of its own counts once', () => {
    expect(numbered([TOP, '0b460200 0a2600', '0b460200 0a2600', TOP])).toBe('一、甲\n五、乙\n六、丙\n七、丁');
  });

  test('with a level of its own', () => {
    expect(numbered([TOP, '0b460300 0a2600'])).toBe('一、甲\n第二 乙');
  });

  test('of a list without restart, in Arabic numerals where the level says so', () => {
    const [upper, lower] = ['0b460400 0a2600', '0b460400 0a2601'];
    expect(numbered([upper, lower, upper, lower])).toBe('第一章 甲\n1.1 乙\n第二章 丙\n2.2 丁');
  });

  test('bullets are no text; taken out of the list is out of it', () => {
    expect(numbered(['0b460500 0a2600', '0b460100 0b460000', '0b460100 0b4602f8'])).toBe('甲\n乙\n丙');
  });

  test('from the style, and from the one it is based on', () => {
    const paragraphs = [{ style: 4 }, { style: 5 }, { style: 5, modifiers: '0b460000' }];
    expect(textOf({ body: '甲\r乙\r丙\r', ...LISTS, paragraphs, parts: { ...LISTS.parts, 1: STYLES } })).toBe(
      '一、甲\n（一）乙\n丙',
    );
  });

  test('what is not shown is not missed; what is not there numbers nothing', () => {
    const result = reading({ body: '甲\r', paragraphs: [{ modifiers: '0b466300' }], ...LISTS });
    expect([result.text, result.remarks]).toEqual(['甲', []]);
  });

  test.each([
    ['the way of Word 95', { modifiers: '0b46ff07' }, LISTS],
    ['a table cut short', { modifiers: TOP }, { ...LISTS, levels: LISTS.levels.subarray(0, 40) }],
  ])('missing: %s', (_, look, lists) => {
    const result = reading({ body: '甲\r', paragraphs: [look], ...lists });
    expect([result.text, result.remarks]).toEqual(['甲', ['numbers-missing']]);
  });
});

describe('standing', () => {
  const styleOf = (look: { readonly style?: number; readonly modifiers?: string }): unknown =>
    reading({ body: '甲\r', paragraphs: [look], parts: { 1: STYLES } }).paragraphs?.[0]?.style;
  test.each([
    ['plain', { style: 0 }, null],
    ['a heading by its number', { style: 1 }, { name: 'heading', level: 1 }],
    ['based on a heading', { style: 6 }, { name: 'heading', level: 1 }],
    ['a title by its name', { style: 7 }, { name: 'title', level: null }],
    ['a level of the outline', { style: 0, modifiers: '402602' }, { name: 'heading', level: 3 }],
    ['a heading made body text', { style: 1, modifiers: '402609' }, null],
    ['a style based on itself', { style: 8 }, null],
    ['a style that is not there', { style: 99 }, null],
  ])('%s', (_, look, expected) => {
    expect(styleOf(look)).toEqual(expected);
  });
});

describe('tables', () => {
  const CELL = { modifiers: '162401' };
  const row = (edges: readonly number[], flags: readonly number[] = []): { modifiers: string } => {
    const cells = edges.slice(1).map((_, index) => joined(u16(flags[index] ?? 0), new Uint8Array(18)));
    const content = joined(Uint8Array.of(edges.length - 1), u16(...edges), ...cells);
    return { modifiers: `162401 172401 08d6${Buffer.from(joined(u16(content.length + 1), content)).toString('hex')}` };
  };

  test('columns are those of the grid; a covered cell is an empty line', () => {
    const made = {
      body: '甲\u0007乙\u0007\u0007丙\u0007\u0007丁\r戊\u0007己\u0007\u0007完\r',
      paragraphs: [
        CELL,
        CELL,
        row([0, 100, 300]),
        CELL,
        row([0, 300], [0x60]),
        CELL,
        CELL,
        CELL,
        row([0, 200, 300], [0x20]),
        {},
      ],
    };
    expect(textOf(made)).toBe('甲\n乙\n丙\n\n己\n完');
    expect(originsOf(made)).toEqual([
      { table: 1, row: 1, column: 1, paragraph: 1 },
      { table: 1, row: 1, column: 2, paragraph: 1 },
      { table: 1, row: 2, column: 1, paragraph: 1 },
      { table: 1, row: 3, column: 1, paragraph: 1 },
      { table: 1, row: 3, column: 3, paragraph: 1 },
      { paragraph: 1 },
    ]);
  });

  test('a row that is deleted counts, but is not seen', () => {
    const made = {
      body: '甲\u0007\u0007乙\u0007\u0007',
      characters: [[0, 3, '000801']] as const,
      paragraphs: [CELL, row([0, 100]), CELL, row([0, 100])],
    };
    expect([textOf(made), originsOf(made)]).toEqual(['乙', [{ table: 1, row: 2, column: 1, paragraph: 1 }]]);
  });

  test('near miss: the end of a row alone is deleted, its text is seen', () => {
    const made = {
      body: '甲\u0007\u0007乙\u0007\u0007',
      characters: [[2, 3, '000801']] as const,
      paragraphs: [CELL, row([0, 100]), CELL, row([0, 100])],
    };
    expect(textOf(made)).toBe('甲\n乙');
  });

  test('formatting that lies in the stream of data', () => {
    const far = hex('0000 04 00'.replaceAll(' ', ''));
    const list = hex('162401');
    const data = joined(far, u16(list.length), list);
    const made = { body: '甲\u0007\u0007', data, paragraphs: [{ modifiers: '466604000000' }, row([0, 100])] };
    expect(originsOf(made)).toEqual([{ table: 1, row: 1, column: 1, paragraph: 1 }]);
  });
});

describe('text boxes and notes', () => {
  const box = (shape: number): Uint8Array => joined(new Uint8Array(14), u32(shape, 0));
  const anchor = (shape: number): Uint8Array => joined(u32(shape), new Uint8Array(22));
  const record = (type: number, content: Uint8Array, head = 0xf): Uint8Array =>
    joined(u16(head, type), u32(content.length), content);
  const shape = (identifier: number, ...more: readonly Uint8Array[]): Uint8Array =>
    record(0xf004, joined(record(0xf00a, u32(identifier, 0), 2), ...more));
  const drawing = (...shapes: readonly Uint8Array[]): Uint8Array =>
    joined(
      record(0xf000, new Uint8Array(4)),
      Uint8Array.of(0),
      record(0xf002, record(0xf003, joined(shape(1), ...shapes))),
    );

  test('behind the paragraph that holds the anchor, by the group it is in; without one, at the end', () => {
    const made = {
      body: '甲\u0008\r乙\u0008\r',
      textboxes: '框二\r\r框一\r\r无\r\r\r',
      parts: {
        40: plc([1, 4, 6], [anchor(7), anchor(9)]),
        50: drawing(shape(9), record(0xf003, joined(shape(7), shape(8)))),
        56: plc([0, 4, 8, 11, 12], [box(9), box(8), box(55), box(0)]),
      },
    };
    expect(textOf(made)).toBe('甲\n框一\n乙\n框二\n无');
    expect(originsOf(made)).toEqual([
      { paragraph: 1 },
      { textbox: 1, paragraph: 1 },
      { paragraph: 2 },
      { textbox: 2, paragraph: 1 },
      { textbox: 3, paragraph: 1 },
    ]);
  });

  test('WordArt; an empty box is none', () => {
    const art = utf16('红头文件\0');
    const properties = record(0xf00b, joined(u16(0x80c0), u32(art.length), art), 0x13);
    const made = {
      body: '甲\u0008\u0008\r乙\r',
      textboxes: '\r\r',
      parts: {
        40: plc([1, 2, 5], [anchor(7), anchor(9)]),
        50: drawing(shape(7), shape(9, properties)),
        56: plc([0, 1, 2], [box(7), box(0)]),
      },
    };
    expect(textOf(made)).toBe('甲\n红头文件\n乙');
    expect(originsOf(made)).toContainEqual({ textbox: 1, paragraph: 1 });
  });

  test('notes: marks of their own are no text, what is deleted takes its note along', () => {
    const made = {
      body: '甲\u0002乙*丙\u0002\r',
      characters: [[5, 6, '000801']] as const,
      footnotes: '\u0002 注一\r* 注二\r\u0002 注三\r',
      parts: {
        2: plc([1, 3, 5, 8], [u16(1), u16(0), u16(1)]),
        3: plc([0, 5, 10, 15]),
      },
    };
    expect(textOf(made)).toBe('甲乙丙\n注一\n注二');
    expect(originsOf(made).slice(1)).toEqual([
      { footnote: 1, paragraph: 1 },
      { footnote: 2, paragraph: 1 },
    ]);
  });

  test.each([
    ['a mark of several characters, set as one', '甲**乙\r', '** 注一\r', [[1, 3, '482a01']] as const, '甲乙\n注一'],
    ['near miss: the second is set as the text is', '甲*※乙\r', '* 注一\r', [] as const, '甲※乙\n注一'],
  ])('notes: %s', (_, body, footnotes, characters, text) => {
    const parts = { 2: plc([1, 5], [u16(0)]), 3: plc([0, footnotes.length]) };
    expect(textOf({ body, characters, footnotes, parts })).toBe(text);
  });
});

describe('made to do harm, and read soon', { timeout: 20_000 }, () => {
  const soon = (made: Made): ReadText => {
    const bytes = word97(made);
    const before = performance.now();
    const result = read(bytes, { path: '讲话.doc' }) as ReadText;
    expect(performance.now() - before).toBeLessThan(5000);
    return result;
  };
  const MANY = 100_000;

  test('fields in the results of fields', () => {
    expect(soon({ body: `${'\u0013\u0014甲'.repeat(MANY)}\r` }).text).toBe('甲'.repeat(MANY));
  });

  test('fields in the instructions of fields', () => {
    expect(soon({ body: `${'\u0013甲'.repeat(MANY)}${'\u0015'.repeat(MANY)}\r` }).text).toBe('');
  });

  test('page breaks in a row', () => {
    expect(soon({ body: `甲${'\u000c'.repeat(MANY)}乙\r` }).text).toBe(`甲${'\n'.repeat(MANY)}乙`);
  });

  test('a number as long as a book before every paragraph', () => {
    const levels = joined(level({ format: HAN, text: '长'.repeat(60_000) }), ...rest(1));
    const parts = { 73: joined(u16(1), list9(11)), 74: joined(u32(1), override(11), u32(0xffffffff)) };
    const { text } = soon({ body: '\r'.repeat(20_000), paragraphs: [{ modifiers: '0b460100' }], parts, levels });
    expect(text.length).toBeLessThan(20_000 * 300);
  });

  test('rows of many cells', () => {
    const said = hex(`162401 172401 08d6fe01fe${'00ff'.repeat(260)}`);
    const data = joined(u16(said.length), said);
    soon({ body: '\u0007'.repeat(MANY / 2), data, paragraphs: [{ modifiers: '466600000000' }] });
  });

  test('tables within tables, opened and closed at every paragraph', () => {
    const paragraphs = Array.from({ length: 2000 }, (_, index) => ({
      modifiers: index % 2 === 0 ? '162401 496664000000' : '162401 4966ff7f0000',
    }));
    soon({ body: '\r'.repeat(2000), paragraphs });
  });

  test('boxes that share their text are damage', () => {
    const parts = {
      56: plc(
        [0, 4, 0, 4, 4],
        Array.from({ length: 4 }, () => new Uint8Array(22)),
      ),
    };
    expect(() => soon({ body: '甲\r', textboxes: '框\r\r\r', parts })).toThrow('bad-document');
  });
});

// ---- tables the cases share --------------------------------------------------------------------------------

function fontTable(...names: readonly string[]): Uint8Array {
  const fonts = names.map((name) => {
    const font = joined(new Uint8Array(39), utf16(`${name}\0`));
    return joined(Uint8Array.of(font.length), font);
  });
  return joined(u16(names.length, 0), ...fonts);
}

interface Style {
  readonly builtIn?: number;
  readonly kind?: 1 | 2;
  readonly base?: number;
  readonly name?: string;
  readonly paragraph?: string;
  readonly character?: string;
}

/** Padded to an even length, which the length in front does not count. */
const list = (bytes: Uint8Array): Uint8Array => joined(u16(bytes.length), bytes, new Uint8Array(bytes.length & 1));

function styleSheet(styles: readonly (Style | null)[]): Uint8Array {
  const written = styles.map((style, index) => {
    if (style === null) return u16(0);
    const { builtIn = 0xffe, kind = 1, base = 0xfff, name = '', paragraph = '', character = '' } = style;
    const lists = [list(hex(character))];
    if (kind === 1) lists.unshift(list(joined(u16(index), hex(paragraph))));
    const head = u16(builtIn, kind | (base << 4), lists.length, 0, 0);
    return list(joined(head, u16(name.length), utf16(`${name}\0`), ...lists));
  });
  return joined(u16(18, styles.length, 10), new Uint8Array(14), ...written);
}

const STYLES = styleSheet([
  { builtIn: 0 },
  { builtIn: 1, base: 0 },
  { kind: 2, character: '3c0801' },
  { base: 0, character: '3c0801' },
  { base: 0, paragraph: '0b460100' },
  { base: 4, paragraph: '0a2601' },
  { base: 1, name: '一级' },
  { base: 0, name: '标题' },
  { base: 8 },
]);

interface LevelMade {
  readonly format: number;
  readonly text: string;
  readonly start?: number;
  readonly flags?: number;
  readonly limit?: number;
}

/** `%1` in the text stands for the first level. */
function level({ format, text, start = 1, flags = 0, limit = 0 }: LevelMade): Uint8Array {
  const short = text.replace(/%(\d)/gu, (_, digit: string) => String.fromCharCode(Number(digit) - 1));
  // oxlint-disable-next-line no-control-regex -- levels stand in the text as such characters
  const places = [...short.matchAll(/[\0-\u0008]/gu)].map(({ index }) => index + 1);
  const head = joined(
    u32(start),
    Uint8Array.of(format, flags, ...places, ...Array.from({ length: 9 - places.length }, () => 0), 0),
    new Uint8Array(8),
    Uint8Array.of(0, 0, limit, 0),
  );
  return joined(head, u16(short.length), utf16(short));
}

const HAN = 39;
const list9 = (identifier: number): Uint8Array => joined(u32(identifier, 0), new Uint8Array(18), u16(0));
const list1 = (identifier: number): Uint8Array => joined(u32(identifier, 0), new Uint8Array(18), u16(1));
const rest = (from: number): readonly Uint8Array[] =>
  Array.from({ length: 9 - from }, () => level({ format: 0xff, text: '' }));
const override = (identifier: number, levels = 0): Uint8Array =>
  joined(u32(identifier, 0, 0), Uint8Array.of(levels, 0, 0, 0));

const LISTS = {
  levels: joined(
    level({ format: HAN, text: '%1、' }),
    level({ format: HAN, text: '（%2）' }),
    ...rest(2),
    level({ format: HAN, text: '第%1章' }),
    level({ format: HAN, text: '%1.%2', flags: 0x04 | 0x08 }),
    ...rest(2),
    level({ format: 23, text: '\uf06c' }),
  ),
  parts: {
    73: joined(u16(3), list9(11), list9(12), list1(13)),
    74: joined(
      u32(5),
      override(11),
      override(11, 1),
      override(11, 1),
      override(12),
      override(13),
      u32(0xffffffff),
      u32(0xffffffff, 5, 0x10),
      u32(0xffffffff, 0, 0x20),
      level({ format: HAN, text: '第%1' }),
      u32(0xffffffff),
      u32(0xffffffff),
    ),
  },
} satisfies Partial<Made>;
