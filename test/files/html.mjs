/**
 * Remakes the pages among the fixtures that are not written by hand as they stand: pages in GBK, from `utf8.html` beside
 * each, and one that LibreOffice saved. `node test/files/html.mjs`. Known texts are written by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { convert } from './soffice.mjs';

const FILES = new URL('../../fixtures/files/', import.meta.url);
const fixture = (name) => new URL(`${name}/${name}.html`, FILES);

/** Every two-byte character of GBK, backwards: Node decodes it but does not encode. */
function gbkTable() {
  const decoder = new TextDecoder('gbk');
  const table = new Map();
  for (let lead = 0xfe; lead >= 0x81; lead -= 1)
    for (let trail = 0xfe; trail >= 0x40; trail -= 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1) table.set(character, [lead, trail]);
    }
  return table;
}

export function gbk(text) {
  const table = gbkTable();
  const bytes = [...text].flatMap((character) =>
    character < '\u0080' ? [character.charCodeAt(0)] : table.get(character),
  );
  return Uint8Array.from(bytes);
}

const cell = (...texts) => new TableCell({ children: texts.map((text) => new Paragraph(text)) });
const numbered = (text, level) => new Paragraph({ text, numbering: { reference: 'list', level } });

/** A document with what a page can keep of it: a list, a note, a table, a soft break, hidden text, an empty line. */
const office = () =>
  Packer.toBuffer(
    new Document({
      title: '在全市档案工作会议上的讲话',
      creator: '市档案局',
      numbering: {
        config: [
          {
            reference: 'list',
            levels: [
              { level: 0, format: 'decimal', text: '%1.' },
              { level: 1, format: 'bullet', text: '•' },
            ],
          },
        ],
      },
      footnotes: { 1: { children: [new Paragraph('引自市档案馆二〇一九年年报。')] } },
      sections: [
        {
          children: [
            new Paragraph('在全市档案工作会议上的讲话'),
            new Paragraph('（2020年5月12日）'),
            new Paragraph(''),
            new Paragraph('同志们：'),
            new Paragraph({
              children: [
                new TextRun('　　全市馆藏档案已达46万卷'),
                new FootnoteReferenceRun(1),
                new TextRun({ text: '，数字化率68%', bold: true }),
                new TextRun({ text: '（内部掌握）', vanish: true }),
                new TextRun('。当前要抓好三件事：'),
              ],
            }),
            numbered('抓收集', 0),
            numbered('应收尽收', 1),
            numbered('抓整理', 0),
            new Paragraph({
              children: [new TextRun('进度安排如下，'), new TextRun({ text: '逐季通报。', break: 1 })],
            }),
            new Table({
              rows: [
                new TableRow({ children: [cell('季度'), cell('数字化率')] }),
                new TableRow({ children: [cell('三季度', '四季度'), cell('')] }),
              ],
            }),
            new Paragraph('谢谢大家！'),
          ],
        },
      ],
    }),
  );

/** The document as LibreOffice saves it for the web, with the times of its making set to one. */
async function officePage() {
  const page = convert(await office(), { from: 'docx', to: 'html' }).toString('utf8');
  return page.replace(/(?<=name="(?:created|changed)" content=")[^"]*/gu, '2020-05-12T08:00:00');
}

/** Pages that were saved in GBK, written in UTF-8. */
const IN_GBK = ['html-word', 'html-table-layout', 'html-bare'];

export async function makePages() {
  const government = readFileSync(fixture('html-government'), 'utf8');
  writeFileSync(fixture('html-government-gbk'), gbk(government.replace('charset=utf-8', 'charset=gb2312')));
  for (const name of IN_GBK)
    writeFileSync(fixture(name), gbk(readFileSync(new URL('utf8.html', fixture(name)), 'utf8')));
  writeFileSync(fixture('html-office'), await officePage());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await makePages();
