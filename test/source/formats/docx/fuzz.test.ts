/** Whatever the bytes, a text or an error with a name, soon: fixtures cut and scratched, and trees of elements at random. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RUNS } from '../../../random.js';
import { documentOf, readBytes, refusal, wordCases } from '../word.js';

/** Time a small file may take on a busy machine. */
const SECONDS = 5;

/** Of a whole search, in milliseconds. */
const TIMEOUT = 600_000;

async function survives(bytes: Uint8Array): Promise<void> {
  const start = performance.now();
  expect(await refusal(bytes)).toMatch(/^(?:read|bad-document \S+|binary \S+)$/u);
  expect(performance.now() - start).toBeLessThan(SECONDS * 1000);
}

const fixture = fc.constantFrom(...wordCases).map(({ bytes }) => bytes);

test(
  'cut short',
  async () => {
    await fc.assert(
      fc.asyncProperty(fixture, fc.nat(), async (bytes, at) => survives(bytes.subarray(0, at % bytes.length))),
      RUNS,
    );
  },
  TIMEOUT,
);

const scratch = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });

/** Anywhere, or in the directory at the end, where a zip is most easily led astray. */
function scratched(bytes: Uint8Array, edits: readonly (readonly [number, number])[], last: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const span = Math.min(last, copy.length);
  for (const [at, value] of edits) copy[copy.length - 1 - (at % span)] = value;
  return copy;
}

test(
  'bytes changed',
  async () => {
    await fc.assert(
      fc.asyncProperty(fixture, scratch, fc.constantFrom(Infinity, 2000, 100), async (bytes, edits, last) =>
        survives(scratched(bytes, edits, last)),
      ),
      RUNS,
    );
  },
  TIMEOUT,
);

const NAMES = [
  'p r t pPr rPr tbl tr tc tcPr trPr sdt sdtPr sdtContent txbxContent body ins del moveFrom moveTo',
  'vanish specVanish br tab cr sym fldChar instrText numPr numId ilvl outlineLvl pStyle rStyle vMerge',
  'gridSpan gridBefore cellDel hidden footnoteReference footnoteRef endnoteReference showingPlcHdr ruby',
  'rt rubyBase hyperlink footnote style basedOn name docDefaults abstractNum num lvl lvlText lvlOverride',
  'start startOverride numFmt lvlRestart isLgl numStyleLink abstractNumId',
]
  .flatMap((names) => names.split(' '))
  .map((name) => `w:${name}`);

const value = fc.constantFrom(
  '',
  '0',
  '1',
  '2',
  '-1',
  '9',
  '99999999999999999999',
  'begin',
  'separate',
  'end',
  'page',
  'restart',
  'F0FC',
  '%1.',
  'x',
);
const attribute = fc.tuple(
  fc.constantFrom(
    'w:val',
    'w:id',
    'w:type',
    'w:styleId',
    'w:numId',
    'w:abstractNumId',
    'w:ilvl',
    'w:fldCharType',
    'w:char',
    'w:customMarkFollows',
  ),
  value,
);
const { elements } = fc.letrec<{ elements: string }>((tie) => ({
  elements: fc
    .array(
      fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom('稿', ' ', 'EQ \\o(a,b)'),
        fc
          .tuple(
            fc.oneof(
              { weight: 9, arbitrary: fc.constantFrom(...NAMES) },
              {
                weight: 1,
                arbitrary: fc.constantFrom('mc:AlternateContent', 'mc:Choice', 'mc:Fallback', 'm:t', 'v:textpath', 'x'),
              },
            ),
            fc.uniqueArray(attribute, { selector: ([name]) => name, maxLength: 2 }),
            tie('elements'),
          )
          .map(([name, attributes, content]) => {
            const written = attributes.map(([key, one]) => ` ${key}="${one}"`).join('');
            return `<${name}${written}>${content}</${name}>`;
          }),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
}));

test(
  'elements at random, in every part',
  async () => {
    await fc.assert(
      fc.asyncProperty(elements, elements, elements, elements, async (body, styles, numbering, footnotes) => {
        const bytes = documentOf(`<w:p><w:r>${body}</w:r></w:p>${body}`, { styles, numbering, footnotes });
        await survives(bytes);
      }),
      RUNS,
    );
  },
  TIMEOUT,
);

test(
  'law: the paragraphs cover the text, and two runs give the same',
  async () => {
    await fc.assert(
      fc.asyncProperty(elements, async (body) => {
        const bytes = documentOf(`${body}<w:p><w:r><w:t>稿</w:t></w:r>${body}</w:p>`);
        const first = await readBytes(bytes);
        expect(await readBytes(bytes)).toEqual(first);
        expect(first.paragraphs?.map(({ start, end }) => first.text.slice(start, end)).join('\n')).toBe(first.text);
      }),
      RUNS,
    );
  },
  TIMEOUT,
);
