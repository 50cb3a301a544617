/** A whole manuscript with its numbers made automatic: the elements found in it are those of the text. */
import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';
import { OFFICIAL } from './numbering.mjs';

const NAME = 'county-safety-2016';
const source = new URL(`../../../fixtures/manuscripts/${NAME}/${NAME}.txt`, import.meta.url);
const lines = readFileSync(source, 'utf8').replace(/\n$/u, '').split('\n');

/** What a drafter's typed number looks like at each level of `OFFICIAL`. */
const NUMBERS = [/^[一二三四五六七八九十]+、/u, /^（[一二三四五六七八九十]+）/u, /^\d+\./u];

function asParagraph(line) {
  const level = NUMBERS.findIndex((number) => number.test(line));
  if (level === -1) return new Paragraph(line);
  return new Paragraph({ text: line.replace(NUMBERS[level], ''), numbering: { reference: 'official', level } });
}

export const manuscript = {
  name: 'manuscript',
  make: () =>
    Packer.toBuffer(
      new Document({
        numbering: { config: [{ reference: 'official', levels: OFFICIAL }] },
        sections: [{ children: lines.map(asParagraph) }],
      }),
    ),
  known: lines.join('\n'),
};
