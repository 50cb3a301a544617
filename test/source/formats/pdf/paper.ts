/** PDFs written by hand: a page for each content stream, Chinese in a font that is not embedded and needs its tables. */

const LATIN1 = 'latin1';

export interface Made {
  /** Objects from number 10 on, whole: `10 0 obj … endobj` is put around them. */
  readonly extra?: readonly (string | Buffer)[];
  /** Entries of the resources of each page. */
  readonly resources?: string;
  /** Entries of the information dictionary. */
  readonly info?: string;
  /** Entries of each page, after its own, which they replace. */
  readonly page?: string;
  /** Fonts beside the three. */
  readonly fonts?: string;
  /** Entries of the trailer. */
  readonly trailer?: string;
}

/** `F1` shows UCS-2 (`<540C5FD7>`), `F2` ASCII. */
const FONTS = '/F1 4 0 R /F2 6 0 R /F3 7 0 R';

const OBJECTS = [
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [5 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 8 0 R /DW 1000 >>',
  '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-V /DescendantFonts [5 0 R] >>',
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>',
];

export const stream = (dictionary: string, content: string | Buffer): Buffer => {
  const bytes = typeof content === 'string' ? Buffer.from(content, LATIN1) : content;
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`, LATIN1),
    bytes,
    Buffer.from('\nendstream', LATIN1),
  ]);
};

/** Text as the string `F1` and `F3` show. */
export const hex = (text: string): string => `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;

/** A PDF of these pages. */
export function pdfOf(contents: readonly (string | Buffer)[], made: Made = {}): Uint8Array {
  const { extra = [], resources = '', info = '', page = '', fonts = '', trailer = '' } = made;
  const first = 10 + extra.length;
  const kids = contents.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const objects = new Map<number, string | Buffer>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`],
    [3, `<< ${info} >>`],
    ...OBJECTS.map((object, index): [number, string] => [4 + index, object]),
    ...extra.map((object, index): [number, string | Buffer] => [10 + index, object]),
    ...contents.flatMap((content, index): [number, string | Buffer][] => [
      [
        first + 2 * index,
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2 * index + 1} 0 R ` +
          `/Resources << /Font << ${FONTS} ${fonts} >> ${resources} >> ${page} >>`,
      ],
      [first + 2 * index + 1, typeof content === 'string' ? stream('', content) : content],
    ]),
  ]);
  return assembled(objects, (places) => tableOf(places, trailer));
}

/** Where each object stands. */
export type Places = ReadonlyMap<number, number>;

/** The objects one after the other, and what leads to them. */
export function assembled(
  objects: ReadonlyMap<number, string | Buffer>,
  leading: (places: Places) => string | Buffer,
): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n', LATIN1)];
  const places = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  const put = (text: string | Buffer): void => {
    const bytes = typeof text === 'string' ? Buffer.from(text, LATIN1) : text;
    parts.push(bytes);
    length += bytes.length;
  };
  for (const [number, object] of objects) {
    places.set(number, length);
    put(`${number} 0 obj\n`);
    put(object);
    put('\nendobj\n');
  }
  const start = length;
  put(leading(places));
  put(`startxref\n${start}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(parts));
}

/** What leads to them, as a table (7.5.4) with a trailer. */
export function tableOf(places: Places, trailer = ''): string {
  const count = Math.max(...places.keys()) + 1;
  const rows = Array.from({ length: count }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  return `xref\n0 ${count}\n${rows.join('')}trailer\n<< /Size ${count} /Root 1 0 R /Info 3 0 R ${trailer} >>\n`;
}

/** A line of Chinese at a place, in points from the lower left corner. */
export const show = (text: string, x: number, y: number, size = 16): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td ${hex(text)} Tj ET\n`;
