/** Frames beside the text, over it and next to its ends: neither is woven into the other. */
import { describe, expect, test } from 'vitest';
import { read } from '../../../../src/source/formats/pdf.js';
import { pdfOf, show } from './paper.js';

/** Paper with margins of 80 on either side. */
const PAPER = { page: '/MediaBox [0 0 480 842]' };

const textOf = async (...contents: readonly string[]): Promise<string> => (await read(pdfOf(contents, PAPER), {})).text;

/** Lines of 16 points, each at its place from the left. */
const lines = (...placed: readonly (readonly [x: number, text: string])[]): string =>
  placed.map(([x, text], index) => show(text, x, 700 - 28 * index)).join('');

const frame = (x: number, y: number, width: number, height: number): string => `${x} ${y} ${width} ${height} re S\n`;

/** Twenty characters wide, from 80 to 400. */
const BODY = [
  [112, '全县各级党组织要把责任扛在肩上，一项'],
  [80, '一项盯着干，一件一件抓落实，年底前逐项对'],
  [80, '账销号，让群众看到变化。'],
] as const;
const WHOLE = '全县各级党组织要把责任扛在肩上，一项一项盯着干，一件一件抓落实，年底前逐项对账销号，让群众看到变化。';

describe('lines beside a frame', () => {
  test('on the right of them end before it', async () => {
    const beside = [
      [112, '作风建设永远'],
      [80, '在路上，这几年有'],
      [80, '了好转，老问题还'],
      [80, '有反弹。'],
    ] as const;
    expect(
      await textOf(
        frame(216, 608, 184, 110) + show('内部材料', 224, 690) + show('会后收回', 224, 660) + lines(...beside, ...BODY),
      ),
    ).toBe(`作风建设永远在路上，这几年有了好转，老问题还有反弹。\n内部材料\n会后收回\n${WHOLE}`);
  });

  test('on the left of them begin behind it', async () => {
    const beside = [
      [252, '作风建设永远有力量'],
      [220, '这几年全县上下有了好转'],
      [220, '老问题还有反弹，新表现'],
      [220, '又在露头。'],
    ] as const;
    expect(
      await textOf(
        frame(80, 608, 130, 110) + show('内部材料', 88, 690) + show('会后收回', 88, 660) + lines(...beside, ...BODY),
      ),
    ).toBe(`作风建设永远有力量这几年全县上下有了好转老问题还有反弹，新表现又在露头。\n内部材料\n会后收回\n${WHOLE}`);
  });

  test('are no shorter for one above them', async () => {
    expect(await textOf(frame(80, 725, 130, 60) + show('内部材料', 88, 750) + lines([112, '同志们：'], ...BODY))).toBe(
      `内部材料\n同志们：\n${WHOLE}`,
    );
  });
});

test('lines that run on behind a frame stay whole', async () => {
  expect(await textOf(frame(170, 655, 150, 60) + lines(...BODY) + show('内部材料', 176, 684, 14))).toBe(
    `${WHOLE}\n内部材料`,
  );
});

test('a mark that hangs into a frame is no part of it', async () => {
  const beside = show('同志们：今天开会', 80, 700) + show('。', 208, 700);
  expect(await textOf(frame(210, 690, 190, 40) + beside + show('内部材料', 240, 702))).toBe(
    '同志们：今天开会。\n内部材料',
  );
});

test('pages that hold nothing but what is on all of them', async () => {
  expect(await textOf(...Array.from({ length: 4 }, () => show('同志们', 80, 800)))).toBe(
    Array.from({ length: 4 }, () => '同志们').join('\n'),
  );
});
