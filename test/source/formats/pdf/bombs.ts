/** Small PDFs that come to as much as is asked for, each hiding it in a way of its own. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createDeflate, deflateSync } from 'node:zlib';
import { assembled, pdfOf, stream, tableOf } from './paper.js';

const packed = (bytes: string | Uint8Array): Buffer => deflateSync(bytes, { level: 9 });

const CHUNK = 2 ** 20;

/** As many bytes of `filling`, packed without ever being in memory at once: the bomb alone is to fill that. */
async function filled(size: number, filling: string, start = ''): Promise<Buffer> {
  const chunk = Buffer.alloc(CHUNK - (CHUNK % filling.length), filling);
  const chunks = Array.from({ length: Math.ceil(size / chunk.length) }, () => chunk);
  return await buffer(Readable.from([Buffer.from(start), ...chunks]).pipe(createDeflate({ level: 1 })));
}

const hexed = (bytes: Buffer): Buffer => Buffer.from(`${bytes.toString('hex')}>`, 'latin1');

/** Runs of 128 spaces. */
const runs = (size: number): Buffer => Buffer.alloc(2 * Math.ceil(size / 128), Buffer.from([129, 0x20]));

/** LZW of spaces (ISO 32000-1, 7.4.4): a code for each run one longer than the last, the table begun anew when full. */
function lzw(size: number): Buffer {
  const CLEAR = 256;
  const bytes: number[] = [];
  let [bits, held, done] = [0, 0, 0];
  const put = (code: number, width: number): void => {
    held = (held << width) | code;
    bits += width;
    while (bits >= 8) bytes.push((held >> (bits -= 8)) & 255);
    held &= (1 << bits) - 1;
  };
  while (done < size) {
    put(CLEAR, done === 0 ? 9 : 12);
    for (let next = 258, run = 1; next < 4094; next += 1, run += 1) {
      put(run === 1 ? 0x20 : next - 1, next > 2047 ? 12 : next > 1023 ? 11 : next > 511 ? 10 : 9);
      done += run;
    }
  }
  put(257, 12);
  put(0, 8);
  return Buffer.from(bytes);
}

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i += 1) swap(i, (j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255));
  let [i, j] = [0, 0];
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) & 255;
      swap(i, (j = (j + (state[i] ?? 0)) & 255));
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
    }),
  );
}

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const md5 = (...parts: readonly Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();

/** Locked under an empty password (7.6.3, revision 2): `content` is that of the only page. */
function locked(content: Buffer): Uint8Array {
  const [owner, id] = [Buffer.alloc(32, 7), Buffer.alloc(16, 9)];
  const key = md5(PADDING, owner, Buffer.from([0xfc, 0xff, 0xff, 0xff]), id).subarray(0, 5);
  const user = rc4(key, PADDING).toString('hex');
  const number = 11;
  const own = md5(key, Buffer.from([number, 0, 0, 0, 0])).subarray(0, 10);
  return pdfOf([stream('/Filter /FlateDecode', rc4(own, content))], {
    trailer:
      `/ID [<${id.toString('hex')}> <${id.toString('hex')}>] /Encrypt ` +
      `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user}> /P -4 >>`,
  });
}

/** The catalog in an object stream (7.5.7) that holds little else than spaces, found by a stream of references. */
function inObjectStream(packedContent: Buffer, first: number): Uint8Array {
  const whole = stream(`/Type /ObjStm /N 1 /First ${first} /Filter /FlateDecode`, packedContent);
  const objects = new Map<number, string | Buffer>([
    [2, '<< /Type /Pages /Kids [] /Count 0 >>'],
    [3, whole],
  ]);
  return assembled(objects, (places) => {
    const place = (number: number): number => places.get(number) ?? 0;
    const rows = [
      [0, 0, 0],
      [2, 3, 0],
      [1, place(2), 0],
      [1, place(3), 0],
    ] as const;
    const table = Buffer.from(rows.flatMap(([kind, at, index]) => [kind, at >> 8, at & 255, index]));
    return references('/Size 4 /W [1 2 1]', table);
  });
}

const references = (dictionary: string, content: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from('4 0 obj\n'),
    stream(`/Type /XRef /Root 1 0 R ${dictionary}`, content),
    Buffer.from('\nendobj\n'),
  ]);

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';

/** A stream of references (7.5.8) as the only way in. */
const byReferences = (dictionary: string, content: Buffer): Uint8Array =>
  assembled(
    new Map([
      [1, CATALOG],
      [2, '<< /Type /Pages /Kids [] /Count 0 >>'],
    ]),
    () => references(dictionary, content),
  );

/** Trees of pages (7.7.3.2) that are not what they say. */
export const TREES: Readonly<Record<string, Uint8Array>> = {
  'more pages than there are': treeOf('', 2_000_000_000),
  'fewer pages than there are': treeOf('3 0 R', 2000),
  'a tree within itself': treeOf('2 0 R', 2000),
  'branches that are the same': treeOf('3 0 R '.repeat(1000), 2000),
};

function treeOf(kids: string, count: number): Uint8Array {
  const branches = Array.from({ length: 8 }, (_, index): [number, string] => [
    3 + index,
    `<< /Type /Pages /Count 2000 /Kids [${`${4 + index} 0 R `.repeat(1000)}] >>`,
  ]);
  const root = `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`;
  return assembled(new Map([[1, CATALOG], [2, root], ...branches, [11, '<< /Type /Page /Parent 2 0 R >>']]), (places) =>
    tableOf(places),
  );
}

const flate = (dictionary: string, content: Buffer): Buffer => stream(`${dictionary} /Filter /FlateDecode`, content);

const several = (one: Buffer): Uint8Array => pdfOf(Array.from({ length: 4 }, () => one));

const FONT = '/Type /Font /FirstChar 97 /LastChar 97 /Widths [500]';
const SIMPLE = `<< ${FONT} /Subtype /TrueType /BaseFont /A /FontDescriptor 11 0 R /ToUnicode 12 0 R >>`;
const DESCRIPTOR = '/Type /FontDescriptor /FontName /A /Flags 4';

/** A page with text in a font of these objects. */
const withFont = (...extra: readonly (string | Buffer)[]): Uint8Array =>
  pdfOf(['BT /F9 9 Tf (a) Tj ET'], { extra, fonts: '/F9 10 0 R' });

const characters = (rows: string): string =>
  `begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange ${rows} endcmap`;

/** Each by what it does, unpacking to `size` bytes or more, or parsed to that. */
export async function bombsOf(size: number): Promise<Readonly<Record<string, Uint8Array>>> {
  const one = await filled(size, ' ');
  const two = packed(one);
  const start = `1 0 ${CATALOG}`;
  return {
    'one filter': several(flate('', one)),
    'two filters': several(stream('/Filter [/FlateDecode /FlateDecode]', two)),
    'three filters': several(stream('/Filter[/FlateDecode/FlateDecode/FlateDecode]', packed(two))),
    'a filter over figures': several(stream('/Filter[/ASCIIHexDecode/FlateDecode]', hexed(one))),
    'a name in escapes': several(stream('/Filter/#46lateDecode', one)),
    'a page that says it is a picture': several(flate('/Subtype/Image', one)),
    'a filter named elsewhere': pdfOf([stream('/Filter 10 0 R', one)], { extra: ['/FlateDecode'] }),
    'a long dictionary': several(flate(`/A (${' '.repeat(5000)})`, one)),
    runs: several(stream('/Filter [/FlateDecode /RunLengthDecode]', packed(runs(size)))),
    LZW: several(stream('/Filter [/FlateDecode /LZWDecode]', packed(lzw(size)))),
    'under an empty password': locked(one),
    'an object stream': inObjectStream(await filled(size, ' ', start), 4),
    'a row of streams': pdfOf([''], {
      extra: [flate('', await filled(size / 16, ' '))],
      page: `/Contents [${'10 0 R '.repeat(64)}]`,
    }),
    'a font': withFont(
      `<< ${FONT} /Subtype /TrueType /BaseFont /A /FontDescriptor 11 0 R >>`,
      `<< ${DESCRIPTOR} /FontFile2 12 0 R >>`,
      flate(`/Length1 ${size}`, one),
    ),
    'a table of characters': withFont(SIMPLE, `<< ${DESCRIPTOR} >>`, flate('', one)),
    'a table of all characters': withFont(
      SIMPLE,
      `<< ${DESCRIPTOR} >>`,
      flate('', packed(characters(`1 beginbfrange <000000> <FFFFFE> <${'0041'.repeat(500)}> endbfrange`))),
    ),
    'a glyph that is a drawing': withFont(
      `<< ${FONT} /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 11 0 R >> /Encoding << /Differences [97 /a] >> >>`,
      flate('', await filled(size / 10, 'q Q ')),
    ),
    'a wide array': pdfOf([flate('', await filled(size / 10, '0 ', 'BT /F2 9 Tf ['))]),
    'references to nothing': byReferences('/Size 2000000000 /W [0 0 0] /Index [0 2000000000]', Buffer.alloc(9)),
    'references packed': byReferences('/Size 9000000 /W [1 1 1] /Filter /FlateDecode', await filled(size, '\u0001')),
    'widths of all characters': withFont(
      '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [11 0 R] >>',
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 12 0 R /W [0 2000000000 500] >>`,
      `<< ${DESCRIPTOR} >>`,
    ),
    'a shade of many steps': pdfOf(['/S cs 0.5 scn BT /F2 9 Tf (a) Tj ET'], {
      resources: '/ColorSpace << /S [/Separation /X /DeviceRGB 10 0 R] >>',
      extra: [
        flate(
          `/FunctionType 0 /Domain [0 1] /Range [0 1 0 1 0 1] /Size [${Math.floor(size / 30)}] /BitsPerSample 8`,
          await filled(size / 10, 'a'),
        ),
      ],
    }),
  };
}
