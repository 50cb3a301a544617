/** What changed in the words of a requirement, also where its score says that it was kept. */
import { expect, test } from 'vitest';
import { changedWords, isTouched } from '../../../src/report/compare/changed-words.js';
import { keptNote, requirementBlocks, type Turn } from '../../../src/report/compare/parts/requirements.js';
import { render as renderPage } from '../../../src/report/compare/html.js';
import { type Sheet, sheetOf } from '../../../src/report/compare/sheet.js';
import { five, optionsFor } from './sample.js';

const held = (was: string, is: string, score = 1) => {
  const texts = new Map([
    ['a', was],
    ['b', is],
  ]);
  const place = (document: string) => ({
    document,
    path: '3',
    heading: '抓整改',
    span: { start: 0, end: texts.get(document)!.length },
  });
  const cells = { '2021': [place('a')], '2022': [place('b')] };
  const changes = [{ from: '2021', to: '2022', kind: 'kept' as const, score, with: [] }];
  const requirements = [{ thread: 'r1', cells, changes }];
  const turn: Turn = { kind: 'kept', score, from: '2021', before: cells['2021'], after: cells['2022'] };
  const result = { ...five, groups: ['2021', '2022'], requirements };
  const options = optionsFor({ textOf: (id) => texts.get(id) ?? null, only: ['requirements'] });
  return { turn, requirements, sheet: sheetOf(result, options), page: () => renderPage(result, options) };
};

test.each<[string, string, string | null]>([
  [
    '三、抓整改\n紧盯重点环节，加强巡查，及时整改。',
    '三、抓整改\n紧盯重点环节，及时整改。',
    '抓整改 紧盯重点环节，〔加强巡查，→〕及时整改。',
  ],
  ['（一）抓整改。降到35微克。', '（一）抓整改。降到33微克。', '抓整改。降到〔35→33〕微克。'],
  ['（一）抓整改。降到35.5微克。', '（一）抓整改。降到35微克。', '抓整改。降到〔35.5→35〕微克。'],
  // Another number before it, or another line end, is no change.
  ['（一）抓整改。降到35微克。', '（二）抓整改。降到35微克。', null],
  ['1. 抓整改。\r\n要快。', '2. 抓整改。\n要快。', null],
  // Too little in common to be held together.
  ['大兴调查研究。', '从严管理干部。', null],
])('%j / %j', (was, is, expected) => {
  const { turn, sheet } = held(was, is);
  const line = changedWords(turn, sheet);
  expect(line).toBe(expected);
});

test.each([
  ['一、抓整改\n大兴调查研究。', '一、抓整改\n从严管理干部队伍。', '抓整改 〔大兴调查研究。→从严管理干部队伍。〕'],
  // The line above has the headings.
  ['一、抓整改', '一、促改革', null],
])('reworded, %j / %j', (was, is, expected) => {
  const { turn, sheet } = held(was, is);
  const [before, after] = [turn.before, turn.after.map((place) => ({ ...place, heading: is.slice(2, 5) }))];
  expect(changedWords({ ...turn, kind: 'reworded', before, after }, sheet)).toBe(expected);
});

const CHANGED = ['一、抓整改\n要快，要实。', '一、抓整改\n要快。'] as const;
const SAME = ['一、抓整改\n要快。', '二、抓整改\n要快。'] as const;

test.each([
  ['words changed', CHANGED, 1, true],
  ['the same', SAME, 0.98, false],
] as const)('%s: counted, listed and unfolded as such', (_, [was, is], score, touched) => {
  const { turn, requirements, sheet, page } = held(was, is, score);
  expect(isTouched(turn, sheet)).toBe(touched);
  expect(keptNote([turn], sheet)).toBe(touched ? '沿用 1 项，其中 1 项字句有改动' : '沿用 1 项');
  const rows = requirementBlocks(requirements, sheet, true).flatMap((block) =>
    block.kind === 'list' ? block.rows : [],
  );
  expect(rows).toHaveLength(touched ? 2 : 1);
  expect(page().includes('<del>，要实</del>')).toBe(touched);
});

test('without the texts the score tells', () => {
  const { turn, sheet } = held(...CHANGED);
  const blind: Sheet = { ...sheet, textOf: () => null };
  expect(isTouched(turn, blind)).toBe(false);
  expect(isTouched({ ...turn, score: 0.97 }, blind)).toBe(true);
  expect(changedWords(turn, blind)).toBeNull();
});
