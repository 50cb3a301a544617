/**
 * Papers: speeches laid out as offices lay them out, for the reader of PDF. Each is written by the `docx` package,
 * printed by LibreOffice, and known by its text; what stands at the edges of the page is no part of it.
 */
import { readFileSync } from 'node:fs';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  Packer,
  PageNumber,
  PageTextDirectionType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const MANUSCRIPTS = new URL('../../fixtures/manuscripts/', import.meta.url);

/** The first paragraphs of a manuscript of ours, empty lines left out. */
const manuscript = (name, count = Infinity) =>
  readFileSync(new URL(`${name}/${name}.txt`, MANUSCRIPTS), 'utf8')
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, count);

// ---- setting, by GB/T 9704: 三号 (16 pt) on A4, lines 28 pt apart, margins of 37, 35, 28 and 26 mm -----------------

const SERIF = 'Noto Serif CJK SC';
const SANS = 'Noto Sans CJK SC';
const LATIN = 'DejaVu Serif';
const mm = (length) => Math.round(length * 56.693);
const A4 = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) },
};
const EXACT = { line: 560, lineRule: 'exact' };

const run = (text, { font = SERIF, size = 32, ...more } = {}) =>
  new TextRun({ text, size, font: { ascii: LATIN, hAnsi: LATIN, eastAsia: font, cs: font }, ...more });

const paragraph = (children, more = {}) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: EXACT,
    indent: { firstLine: 640 },
    children: [children].flat().map((one) => (typeof one === 'string' ? run(one) : one)),
    ...more,
  });

const centred = (text, look = {}, more = {}) =>
  paragraph([run(text, look)], { alignment: AlignmentType.CENTER, indent: {}, ...more });

/** Title, the lines below it, sections in another font, and the rest. */
const speech = (lines, look = {}, more = {}) =>
  lines.map((line, index) => {
    if (index === 0) return centred(line, { size: 44, font: SANS });
    if (index < 3 && line.length < 30) return centred(line, look);
    const isSection = /^[一二三四五六七八九十]+、/u.test(line) && line.length < 30;
    return paragraph([run(line, { ...look, ...(isSection ? { font: SANS } : {}) })], more);
  });

const numbered = (parts, alignment = AlignmentType.CENTER) =>
  new Footer({ children: [new Paragraph({ alignment, children: [new TextRun({ children: parts, size: 28 })] })] });
const headed = (text, alignment = AlignmentType.LEFT) =>
  new Header({ children: [new Paragraph({ alignment, children: [run(text, { size: 18 })] })] });
const DASHED = ['— ', PageNumber.CURRENT, ' —'];

const pack = (sections, more = {}) => Packer.toBuffer(new Document({ sections, ...more }));

// ---- papers --------------------------------------------------------------------------------------------------------

const standard = manuscript('county-safety-2016');
export const paperStandard = {
  name: 'paper-standard',
  known: standard.join('\n'),
  make: () => pack([{ properties: { page: A4 }, footers: { default: numbered(DASHED) }, children: speech(standard) }]),
};

const facing = manuscript('city-culture-2011', 12);
export const paperFacing = {
  name: 'paper-facing',
  known: facing.join('\n'),
  make: () =>
    pack(
      [
        {
          properties: { page: A4 },
          headers: { default: headed('全市文化工作会议材料', AlignmentType.RIGHT), even: headed('内部资料　注意保存') },
          footers: {
            default: numbered(DASHED, AlignmentType.RIGHT),
            even: numbered(DASHED, AlignmentType.LEFT),
          },
          children: speech(facing, {}, { alignment: AlignmentType.LEFT }),
        },
      ],
      { evenAndOddHeaderAndFooters: true },
    ),
};

/** No indents: a gap behind each paragraph; 第 1 页 共 2 页 at the foot. */
const spaced = manuscript('city-tax-2020', 9);
export const paperSpaced = {
  name: 'paper-spaced',
  known: spaced.join('\n'),
  make: () =>
    pack([
      {
        properties: { page: { size: A4.size } },
        headers: { default: headed('会议材料之三') },
        footers: { default: numbered(['第 ', PageNumber.CURRENT, ' 页 共 ', PageNumber.TOTAL_PAGES, ' 页']) },
        children: speech(
          spaced,
          { size: 24 },
          { indent: {}, alignment: AlignmentType.LEFT, spacing: { line: 320, after: 140 } },
        ),
      },
    ]),
};

/** Typed indents, and letters set apart. */
const tracked = manuscript('bureau-party-2022', 10).map((line, index) => (index < 3 ? line : `　　${line}`));
export const paperTyped = {
  name: 'paper-typed',
  known: tracked.join('\n'),
  make: () =>
    pack([
      {
        properties: { page: A4 },
        footers: { default: numbered([PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES]) },
        children: speech(tracked, { characterSpacing: 12 }, { indent: {} }),
      },
    ]),
};

// The letterhead, the number of the document over a red line, an appendix, and who signs at the right.
const body = manuscript('city-transport-2013', 10).slice(3);
const letter = [
  '澜川市人民政府办公室文件',
  '澜政办发〔2013〕12号',
  '关于印发市领导讲话的通知',
  '各县（市、区）人民政府，市政府各部门：',
  ...body,
  '附件：1.全市综合交通运输体系建设重点项目表',
  '2.责任分工方案',
  '澜川市人民政府办公室',
  '2013年3月6日',
];
export const paperLetter = {
  name: 'paper-letter',
  known: letter.join('\n'),
  make: () => {
    const [head, number, title, to] = letter;
    const [list, second, signed, date] = letter.slice(-4);
    const red = { size: 72, color: 'FF0000', font: SANS, characterSpacing: 40 };
    const line = { bottom: { style: BorderStyle.SINGLE, size: 12, color: 'FF0000', space: 4 } };
    const right = { alignment: AlignmentType.RIGHT };
    return pack([
      {
        properties: { page: A4 },
        footers: { default: numbered(DASHED) },
        children: [
          centred(head, red, { spacing: { before: 400, after: 400 } }),
          centred(number, {}, { border: line, spacing: { after: 600 } }),
          centred(title, { size: 44, font: SANS }, { spacing: { after: 400 } }),
          paragraph(to, { indent: {} }),
          ...body.map((one) => paragraph(one)),
          paragraph(list, { indent: { left: 640 }, spacing: { before: 560, ...EXACT } }),
          paragraph(second, { indent: { left: 1600 } }),
          paragraph(signed, { ...right, indent: { right: 640 }, spacing: { before: 1120, ...EXACT } }),
          paragraph(date, { ...right, indent: { right: 1280 } }),
        ],
      },
    ]);
  },
};

/** A table over two pages, its heading printed again, a row cut in two. */
const tasks = manuscript('county-environment-2017', 14);
const rows = [['序号', '任务', '单位'], ...tasks.slice(4).map((task, index) => [String(index + 1), task, '各部门'])];
export const paperTable = {
  name: 'paper-table',
  known: [tasks[0], ...rows.flat(), '请各单位认真抓好落实。'].join('\n'),
  make: () => {
    const cell = (text) => new TableCell({ children: [new Paragraph({ children: [run(text, { size: 24 })] })] });
    const table = new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: [800, 6500, 1500],
      rows: rows.map((row, index) => new TableRow({ tableHeader: index === 0, children: row.map(cell) })),
    });
    return pack([
      {
        properties: { page: A4 },
        footers: { default: numbered(DASHED) },
        children: [centred(tasks[0]), table, paragraph('请各单位认真抓好落实。')],
      },
    ]);
  },
};

const noted = manuscript('city-petition-law-2016', 11);
const notes = [
  '见《信访工作条例》第三条。',
  '数据来源：市统计局2015年度公报，增速按可比价计算，未经审计，仅供会议参考使用，请妥善保管，会后由秘书处统一收回。',
  '指网格员、信息员、调解员。',
];
/** Where each note stands: the paragraph, and behind how many of its characters. */
const NOTED = new Map([
  [4, 30],
  [5, 60],
  [9, 20],
]);
export const paperNotes = {
  name: 'paper-notes',
  known: [...noted, ...notes].join('\n'),
  make: () => {
    const order = [...NOTED.keys()];
    const children = speech(noted).map((own, index) => {
      const at = NOTED.get(index);
      if (at === undefined) return own;
      const line = noted[index];
      return paragraph([line.slice(0, at), new FootnoteReferenceRun(order.indexOf(index) + 1), line.slice(at)]);
    });
    const footnotes = Object.fromEntries(
      notes.map((note, index) => [index + 1, { children: [new Paragraph({ children: [run(note, { size: 20 })] })] }]),
    );
    return pack([{ properties: { page: A4 }, footers: { default: numbered(DASHED) }, children }], { footnotes });
  },
};

const columns = manuscript('county-medical-union-2024', 14);
export const paperColumns = {
  name: 'paper-columns',
  known: columns.join('\n'),
  make: () =>
    pack([
      {
        properties: { page: A4, column: { count: 2, space: 720 } },
        footers: { default: numbered(DASHED) },
        children: speech(columns, { size: 24 }, { spacing: { line: 360 }, indent: { firstLine: 480 } }),
      },
    ]),
};

const vertical = manuscript('county-rural-2021', 7);
export const paperVertical = {
  name: 'paper-vertical',
  known: vertical.join('\n'),
  make: () =>
    pack([
      {
        properties: { page: { ...A4, textDirection: PageTextDirectionType.TOP_TO_BOTTOM_RIGHT_TO_LEFT } },
        children: speech(vertical),
      },
    ]),
};

export const PAPERS = [
  paperStandard,
  paperFacing,
  paperSpaced,
  paperTyped,
  paperLetter,
  paperTable,
  paperNotes,
  paperColumns,
  paperVertical,
];
