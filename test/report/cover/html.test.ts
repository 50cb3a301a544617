/** The page of a coverage as markup: whole, linked both ways, escaped, what is missing first. */
import { describe, expect, test } from 'vitest';
import { render } from '../../../src/report/cover/html.js';
import { itemsOf } from '../../../src/report/cover/html/items.js';
import { arranged } from '../../../src/report/cover/html/lists.js';
import { passagesIn, trimmed } from '../../../src/report/cover/html/passages.js';
import { read } from '../../cover/read.js';
import { bare, readPage } from '../page.js';
import { strictly } from '../sample.js';
import { type Case, caseOf, coverageOf, FOLDERS, optionsFor } from './sample.js';

const say = strictly('zh');
const pageOf = (one: Case, language: 'zh' | 'en' = 'zh'): string => render(coverageOf(one), optionsFor(one, language));

const CASES = FOLDERS.flatMap((folder) => [1, 2, 3].map((draft) => caseOf(folder, draft)));
const [SEVERAL, LISTED] = [
  {
    ...caseOf('practice-fund', 3),
    uppers: [caseOf('practice-fund', 1), caseOf('rural-county-2023', 1)].flatMap((one) => one.uppers),
  },
  {
    ...caseOf('practice-fund', 3),
    uppers: [],
    checklist: {
      items: [
        { id: 'light', text: '写到监督员', any: ['监督员'], weight: 1, severity: 'error' as const },
        { id: 'none', text: '写到海绵城市', any: ['海绵城市'], weight: 1, severity: 'info' as const },
        { id: 'heavy', text: '写到"低空"<经济>', any: ['低空经济'], weight: 9, severity: 'warning' as const },
      ],
    },
  },
];

describe.each(CASES)('$name', (one) => {
  const coverage = coverageOf(one);
  const page = pageOf(one);
  const { ids, dead, textOf } = readPage(page);

  test('no id stands twice, and every link leads somewhere on the page', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(dead).toEqual([]);
  });

  test('both texts are whole', () => {
    expect(bare(textOf('upper-1'))).toContain(bare(one.uppers[0]?.text ?? '?'));
    expect(bare(textOf('draft-text'))).toContain(bare(one.draft.text));
  });

  test('everything asked has its row and its place in the upper text, every piece of evidence its passage', () => {
    const items = itemsOf(coverage, say);
    const known = new Set(ids);
    expect(items.flatMap(({ key }) => [`row-${key}`, `up-${key}`]).filter((id) => !known.has(id))).toEqual([]);
    const passages = passagesIn(items, one.draft.text);
    for (const item of items) {
      expect(textOf(`row-${item.key}`)).toContain(item.text);
      expect(passages.of(item)).toHaveLength(item.evidence.length);
      item.evidence.forEach(({ text }, index) => {
        const id = passages.of(item)[index] ?? '';
        // A passage over several paragraphs has its id where it starts.
        expect(bare(text).startsWith(bare(textOf(id))) && textOf(id) !== '', `${item.key} ${id}`).toBe(true);
      });
    }
    expect(coverage.own.filter((_, index) => !known.has(`own-${index + 1}`))).toEqual([]);
  });

  test('at most three times its data beside what every page carries, no style attribute, the same twice, in English too', () => {
    const { style, script } = optionsFor(one).assets('cover');
    const data = JSON.stringify(coverage, null, 2) + one.draft.text + one.uppers.map(({ text }) => text).join('');
    expect(Buffer.byteLength(page) - style.length - script.length).toBeLessThan(3 * Buffer.byteLength(data));
    expect(page).not.toMatch(/<[^>]* (?:style|on\w+)=/u);
    expect(pageOf(one)).toBe(page);
    expect(pageOf(one, 'en')).toContain('<html lang="en">');
  });
});

test('what is missing stands before what is weaker, partly there and covered; the texts come last', () => {
  const page = pageOf(caseOf('rural-county-2023', 2));
  const parts = ['part-missing', 'part-weaker', 'part-partly', 'part-covered', 'texts'];
  const at = parts.map((id) => page.indexOf(`id="${id}"`));
  expect(at.every((place, index) => place > (at[index - 1] ?? 0))).toBe(true);
  expect(page).toContain('60%');
});

test('in a list whole requirements come first with what is asked in them, then single things', () => {
  const items = itemsOf(coverageOf(caseOf('rural-county-2023', 2)), say).filter(({ status }) => status === 'missing');
  const list = arranged(items).map(({ item, depth }) => [item.kind, item.path || item.text, depth]);
  expect(list.slice(0, 5)).toEqual([
    ['requirements', '2/2', 0],
    ['targets', '农产品加工业产值与农业总产值之比达到2.6:1以上', 1],
    ['targets', '年底前实现快递服务行政村全覆盖', 1],
    ['requirements', '2/4', 0],
    ['targets', '全年培训30万人次', 1],
  ]);
  const lastUnit = list.findLastIndex(([kind]) => kind === 'requirements');
  expect(list.slice(lastUnit + 1).some(([, , depth]) => depth === 0)).toBe(true);
  expect(list).toHaveLength(items.length);
});

test('a target has what is asked and what is given side by side', () => {
  const { textOf } = readPage(pageOf(caseOf('rural-county-2023', 2)));
  const table = textOf('part-targets');
  expect(table).toMatch(
    /偏低\s*标4 农作物耕种收综合机械化率\s*农作物耕种收综合机械化率提高到78%以上 12:98\s*机械化率做到75%左右 22:61/u,
  );
  expect(table).toContain('稿中没有');
});

test('several upper texts stand one after the other, numbered, with links to each', () => {
  const page = pageOf(SEVERAL as Case);
  const { ids, dead, links, textOf } = readPage(page);
  expect(ids).toEqual(expect.arrayContaining(['upper-1', 'upper-2']));
  expect(links).toEqual(expect.arrayContaining(['#upper-1', '#upper-2', '#draft']));
  expect(dead).toEqual([]);
  expect(textOf('part-missing')).toMatch(/\[1\] .*[\s\S]*\[1\]\d[\s\S]*\[2\] /u);
});

test('a checklist alone: its items by weight, with evidence in the draft', () => {
  const page = pageOf(LISTED as Case);
  const { ids, dead, textOf, classOf, tags } = readPage(page);
  expect([ids.includes('uppers'), dead]).toEqual([false, []]);
  expect(textOf('part-missing')).toMatch(/heavy[\s\S]*none/u);
  expect(textOf('row-checklist-3')).toContain('写到"低空"<经济>');
  expect(tags).not.toContain('经济');
  expect([textOf('in-1'), classOf('in-1')]).toEqual([
    '监督员',
    'm answer k-checklist is-checklist is-covered st-covered',
  ]);
});

test('markup of a manuscript is text', () => {
  const upper = read(
    '关于<script>alert(1)</script>&的讲话\n一、抓好<b>"粮食"</b>。要实施“三个务必”。产量达到5万吨。\n',
    '<i>.txt',
  );
  const page = pageOf({ name: '', draft: read("讲话\n一、抓<b>'粮食'</b>。产量达到4万吨。\n", 'd'), uppers: [upper] });
  const { tags, textOf, dead } = readPage(page);
  expect(tags.filter((name) => name === 'script')).toHaveLength(1);
  expect(textOf('upper-1')).toContain('关于<script>alert(1)</script>&的讲话');
  expect(textOf('draft-text')).toContain("<b>'粮食'</b>");
  expect(dead).toEqual([]);
});

test('where all is there the page says so, and where nothing is asked that', () => {
  const { draft } = caseOf('practice-fund', 1);
  const same = pageOf({ name: '', draft, uppers: [{ ...draft, id: 'same' }] });
  expect(same).toContain(say('page.cover.allThere'));
  expect(same).not.toContain('id="part-missing"');
  const nothing = pageOf({ name: '', draft, uppers: [read('你好。\n', 'empty')] });
  expect(nothing).toContain(say('cover.nothing'));
  expect(nothing).not.toContain(say('page.cover.allThere'));
});

test.each([
  ['  甲乙 \n', { start: 0, end: 6 }, { start: 2, end: 4 }],
  ['甲乙', { start: 0, end: 2 }, { start: 0, end: 2 }],
  [' \n ', { start: 0, end: 3 }, { start: 3, end: 3 }],
])('a passage has no white space at its ends: %j', (text, span, wanted) => {
  expect(trimmed(span, text)).toEqual(wanted);
});
