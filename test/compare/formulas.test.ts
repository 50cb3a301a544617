import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Member } from '../../src/compare/corpus.js';
import { compareFormulas } from '../../src/compare/formulas.js';
import type { Formula } from '../../src/model/compare.js';
import { corpusOf, memberOf } from './corpus.js';

/** Documents named by their group: 2021 甲, 2022 乙 … */
const members = (texts: readonly string[]): readonly Member[] =>
  texts.map((text, index) => memberOf({ id: `${2021 + index}.txt`, group: `${2021 + index}`, text }));

const formulas = (texts: readonly string[]): readonly Formula[] => compareFormulas(corpusOf(members(texts)));

/** Forms with the groups that have them: 2021 2023 甲 | 2022 乙. */
const shown = ({ variants, places }: Formula): string =>
  variants
    .map((form, index) =>
      [...places.filter(({ variant }) => variant === index).map(({ document }) => document.slice(0, 4)), form].join(
        ' ',
      ),
    )
    .join(' | ');

const HEAD = '各位社员：\n';

describe('what is a formula', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'a sentence in two documents',
      ['今年雨水多。修渠先修心，治水先治懒，人勤水才勤。', '渠上事多。修渠先修心，治水先治懒，人勤水才勤。开春动工。'],
      ['2021 2022 修渠先修心，治水先治懒，人勤水才勤'],
    ],
    [
      'marks between are free',
      ['修渠先修心、治水先治懒，人勤水才勤。', '修渠先修心，治水先治懒；人勤水才勤！'],
      ['2021 2022 修渠先修心、治水先治懒，人勤水才勤'],
    ],
    ['too short', ['修渠先修心，治水先治。', '修渠先修心，治水先治。'], []],
    [
      'repeated within one document alone',
      ['修渠先修心，治水先治懒，人勤水才勤。修渠先修心，治水先治懒，人勤水才勤。', '开春动工。'],
      [],
    ],
    [
      'the end of a clause differs',
      ['看好渠是本分，不看渠是失职，看不好渠是不称职。', '看好渠是本分，不看渠是失职，看不好渠是渎职。'],
      ['2021 看好渠是本分，不看渠是失职，看不好渠是不称职 | 2022 看好渠是本分，不看渠是失职，看不好渠是渎职'],
    ],
    [
      'a clause that is only begun alike is left out',
      [
        '修渠先修心，治水先治懒，人勤水才勤，各队要在清明前把支渠清完。',
        '修渠先修心，治水先治懒，人勤水才勤，各户都来出工。',
      ],
      ['2021 2022 修渠先修心，治水先治懒，人勤水才勤'],
    ],
    [
      'words changed in the midst',
      [
        '要把支渠清淤作为开春头等大事来抓，一队一段、一户一桩，不留死角、不误农时。',
        '要把支渠清淤作为开春头等大事来抓，一组一段、一家一桩，不留死角、不误农时，谁家的地谁来管护到底。',
        '无关的话。',
      ],
      [
        '2021 要把支渠清淤作为开春头等大事来抓，一队一段、一户一桩，不留死角、不误农时 | 2022 要把支渠清淤作为开春头等大事来抓，一组一段、一家一桩，不留死角、不误农时',
      ],
    ],
    [
      'the form most documents have comes first',
      [
        '看好渠是本分，不看渠是失职，看不好渠是不称职。',
        '看好渠是本分，不看渠是失职，看不好渠是渎职。',
        '看好渠是本分，不看渠是失职，看不好渠是渎职。',
      ],
      ['2022 2023 看好渠是本分，不看渠是失职，看不好渠是渎职 | 2021 看好渠是本分，不看渠是失职，看不好渠是不称职'],
    ],
    [
      'a part that more documents have is one of its own',
      [
        '修渠先修心，治水先治懒，人勤水才勤，这是老辈人传下来的规矩，谁也不能破。',
        '修渠先修心，治水先治懒，人勤水才勤，这是老辈人传下来的规矩，谁也不能破。',
        '有人说，修渠先修心，治水先治懒，人勤水才勤。',
        '常言道，修渠先修心，治水先治懒，人勤水才勤。',
      ],
      [
        '2021 2022 修渠先修心，治水先治懒，人勤水才勤，这是老辈人传下来的规矩，谁也不能破',
        '2021 2022 2023 2024 修渠先修心，治水先治懒，人勤水才勤',
      ],
    ],
    ['lists of figures', ['12300、45600、78900、11200、33400。', '12300、45600、78900、11200、33400。'], []],
    [
      'the quotation mark that is closed within is taken along',
      ['要念好“清、修、管、护”四字诀，把水管住管好。', '要念好“清、修、管、护”四字诀，把水管住管好。'],
      ['2021 2022 要念好“清、修、管、护”四字诀，把水管住管好'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(formulas(texts.map((text) => `${HEAD}${text}`)).map(shown)).toEqual(expected);
  });

  test('titles and salutations are none', () => {
    const text = (body: string): string => `在全县冬修水利动员大会上的讲话\n\n同志们：\n${body}`;
    expect(formulas([text('今年雨水多，大家辛苦了。'), text('开春就动工，不等不靠。')])).toEqual([]);
  });

  test('sentences in the same documents are one passage, markers apart', () => {
    const first = '修渠先修心，治水先治懒，人勤水才勤。谁受益、谁出工，谁的地段谁管护。';
    const [formula, ...rest] = formulas([
      `${HEAD}一、${first}\n二、开春动工。`,
      `${HEAD}（三）${first}\n（四）入冬歇工。`,
    ]);
    expect(rest).toEqual([]);
    expect(formula && shown(formula)).toBe(`2021 2022 ${first.slice(0, -1)}`);
    expect(formula).toMatchObject({ first: '2021', last: '2022' });
  });

  test('what covers most comes first', () => {
    const common = '人勤水才勤，渠通田才丰，大家的事大家办。';
    const long = '各队要在清明之前把自己名下的支渠毛渠统统清上一遍，清一段验一段。';
    expect(formulas([common + long, common + long, common, common].map((text) => HEAD + text)).map(shown)).toEqual([
      `2021 2022 2023 2024 ${common.slice(0, -1)}`,
      `2021 2022 ${long.slice(0, -1)}`,
    ]);
  });
});

/** Texts of few clauses, so that they share some. */
const clause = fc.constantFrom(
  '修渠先修心',
  '治水先治懒',
  '人勤水才勤',
  '谁的地段谁管护',
  '看不好渠是不称职',
  '看不好渠是渎职',
  '各队要在清明前清完支渠',
  '把“四字诀”念好',
  '增长5%以上',
);
const document = fc
  .array(fc.tuple(clause, fc.constantFrom('，', '。', '；', '\n', '、', '')), { minLength: 1, maxLength: 12 })
  .map((parts) => HEAD + parts.map((part) => part.join('')).join(''));
const documents = fc.array(document, { minLength: 1, maxLength: 5 });

const plain = (text: string): string => text.replace(/[^一-龥0-9a-z]/gi, '');

describe('laws', () => {
  test('every place says its form; every formula stands in two documents or more', () => {
    fc.assert(
      fc.property(documents, (texts) => {
        const own = members(texts);
        for (const { text, variants, places, first, last } of compareFormulas(corpusOf(own))) {
          expect(variants[0]).toBe(text);
          expect(new Set(variants.map(plain)).size).toBe(variants.length);
          expect(new Set(places.map((place) => place.document)).size).toBeGreaterThan(1);
          expect(new Set(places.map((place) => place.variant)).size).toBe(variants.length);
          for (const { document: id, span, variant } of places) {
            const slice = own.find((member) => member.id === id)?.text.slice(span.start, span.end) ?? '';
            expect(plain(slice)).toBe(plain(variants[variant] ?? ''));
          }
          expect([first, last]).toEqual([places[0]?.document.slice(0, 4), places.at(-1)?.document.slice(0, 4)]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('most of what two sentences share lies in a formula, wherever it stands', () => {
    fc.assert(
      fc.property(documents, (texts) => {
        const own = members(texts);
        const found = compareFormulas(corpusOf(own));
        const covered = (id: string, run: string): boolean => {
          const text = own.find((member) => member.id === id)?.text ?? '';
          return found.some(({ places }) =>
            places.some(({ document: other, span }) => {
              if (other !== id) return false;
              const words = plain(text.slice(span.start, span.end));
              return words.includes(run.slice(4, -4)) || run.includes(words);
            }),
          );
        };
        own.forEach((left, index) =>
          own.slice(index + 1).forEach((right) => {
            for (const sentence of left.text.slice(HEAD.length).split(/[。\n]/)) {
              const words = plain(sentence);
              const shared = right.text
                .slice(HEAD.length)
                .split(/[。\n]/)
                .some((other) => plain(other) === words);
              if (shared && words.length >= 12) expect(covered(left.id, words) && covered(right.id, words)).toBe(true);
            }
          }),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('a document beside itself: one form each', () => {
    fc.assert(
      fc.property(document, (text) => {
        for (const { variants } of formulas([text, text])) expect(variants).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  test('names that objects have and marks that Chinese has not do no harm', () => {
    const texts = [
      'constructor __proto__，修渠先修心，治水先治懒，人勤水才勤，谁的地段谁管护，各队要在清明前清完支渠，把四字诀念好念到心里去。',
      'constructor __proto__，修渠先修心，治水先治懒，人勤水才勤，谁的地段谁管护，各队要在清明前清完支渠，把四字诀念好念到心里去。',
    ];
    expect(formulas(texts.map((text) => HEAD + text)).length).toBeGreaterThan(0);
  });
});

test('texts made of one run repeated end in reasonable time', () => {
  const texts = Array.from({ length: 6 }, (_, index) => HEAD + '修渠治水'.repeat(3000 + index * 7));
  const start = performance.now();
  formulas(texts);
  expect(performance.now() - start).toBeLessThan(30_000);
}, 60_000);
