import { describe, expect, test } from 'vitest';
import type { Member } from '../../src/compare/corpus.js';
import { actorKey } from '../../src/compare/duties/duties.js';
import { compareResponsibilities } from '../../src/compare/responsibilities.js';
import { actorRowSchema } from '../../src/model/compare-schema.js';
import { manuscripts } from '../manuscripts.js';
import { corpusOf, memberOf } from './threads.js';

const ROADS = '要把农村公路养护经费按时拨付到乡镇。';
const EXAMS = '要组织新进干部参加业务考试，成绩记入档案。';
const corpus = (...texts: readonly string[]) =>
  corpusOf(texts.map((text, at) => memberOf(`d${at}`, String(2001 + at), `同志们：\n\n${text}\n`)));

const shown = (...texts: readonly string[]): readonly string[] =>
  compareResponsibilities(corpus(...texts)).flatMap(({ actor, changes }) =>
    changes.map(({ from, to, kind, other }) => `${actor} ${from}-${to} ${kind}${other === null ? '' : ` ${other}`}`),
  );

describe('actors', () => {
  test.each([
    ['党委（党组）书记', '党委(党组)书记', true],
    ['各级“一把手”', '各级一把手', true],
    ['各地区、各部门', '各地区和各部门', true],
    ['财政、审计等有关部门', '财政审计等有关部门', true],
    ['各级党委', '各级党委（党组）', false],
    ['各级党组织', '全县各级党组织', false],
    ['县财政局', '财政局', false],
    ['和平乡政府', '平乡政府', false],
  ])('%s, %s: %s', (left, right, same) => {
    expect(actorKey(left) === actorKey(right)).toBe(same);
  });

  test('the name most write, of equals the oldest', () => {
    const names = (...texts: readonly string[]) => compareResponsibilities(corpus(...texts)).map(({ actor }) => actor);
    const [half, full] = [`各县(区)政府${ROADS}`, `各县（区）政府${ROADS}`];
    expect(names(half, full)).toEqual(['各县(区)政府']);
    expect(names(half, full, full)).toEqual(['各县（区）政府']);
  });
});

test('what moved is told once, in however many documents of a group the other has it', () => {
  const texts = [`财政部门${ROADS}`, `交通部门${ROADS}`, `交通部门${ROADS}\n\n交通部门${EXAMS}`];
  const members = texts.map((text, at) => memberOf(`d${at}`, String(2001 + Math.min(at, 1)), `同志们：\n\n${text}\n`));
  const changes = compareResponsibilities(corpusOf(members)).flatMap((row) =>
    row.changes.map(({ kind, duty }) => `${row.actor} ${kind} ${duty.slice(0, 4)}`),
  );
  expect(changes).toEqual(['财政部门 moved 把农村公', '交通部门 taken 把农村公', '交通部门 new 组织新进']);
});

describe('kinds', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['kept', [`财政部门${ROADS}`, `财政部门${ROADS}`], ['财政部门 2001-2002 kept']],
    ['kept in other words', [`财政部门${ROADS}`, '财政部门要足额拨付农村公路养护经费。'], ['财政部门 2001-2002 kept']],
    [
      'a ban is no order reworded',
      ['各林场不得虚报造林数据。', '各林场要及时上报造林数据。'],
      ['各林场 2001-2002 dropped', '各林场 2001-2002 new'],
    ],
    [
      'nor is it one in the same words',
      ['各乡镇要夜间载客过河。', '各乡镇严禁夜间载客过河。'],
      ['各乡镇 2001-2002 dropped', '各乡镇 2001-2002 new'],
    ],
    [
      'nor one that moved',
      ['各林场不得向护林员收取工具押金。', '林业部门要向护林员收取工具押金。'],
      ['各林场 2001-2002 dropped', '林业部门 2001-2002 new'],
    ],
    ['a ban in other words', ['各林场不得虚报造林数据。', '各林场要严禁虚报造林数据。'], ['各林场 2001-2002 kept']],
    [
      'a ban beside an order',
      ['各林场不得虚报造林数据。', '各林场要核实造林数据，杜绝虚报。'],
      ['各林场 2001-2002 kept'],
    ],
    [
      'dropped and new',
      [`财政部门${ROADS}`, `财政部门${EXAMS}`],
      ['财政部门 2001-2002 dropped', '财政部门 2001-2002 new'],
    ],
    [
      'moved to another',
      [`财政部门${ROADS}`, `交通部门${ROADS}`],
      ['财政部门 2001-2002 moved 交通部门', '交通部门 2001-2002 taken 财政部门'],
    ],
    [
      'not moved to one who had it',
      [`财政部门${ROADS}\n\n交通部门${ROADS}`, `交通部门${ROADS}`],
      ['财政部门 2001-2002 dropped', '交通部门 2001-2002 kept'],
    ],
    [
      'what anybody does has not moved',
      ['财政部门要切实加强领导。', '交通部门要切实加强领导。'],
      ['财政部门 2001-2002 dropped', '交通部门 2001-2002 new'],
    ],
    [
      'returned',
      [`财政部门${ROADS}`, `财政部门${EXAMS}`, `财政部门${ROADS}`],
      [
        '财政部门 2001-2002 dropped',
        '财政部门 2001-2002 new',
        '财政部门 2002-2003 dropped',
        '财政部门 2001-2003 returned',
      ],
    ],
    ['the audience is nobody in particular', [`大家${ROADS}`, `大家${EXAMS}`], []],
  ])('%s', (_, texts, expected) => {
    expect(shown(...texts)).toEqual(expected);
  });

  test.each<readonly [string, string, readonly (string | null)[]]>([
    ['财政部门要每周通报河道保洁情况。', '财政部门要每月通报河道保洁情况。', ['每周通报河道保洁情况']],
    ['财政部门要每周通报“河道”保洁情况。', '财政部门要每周通报河道保洁情况。', [null]],
    [`财政部门${ROADS}`, `财政部门${EXAMS}`, [null, null]],
  ])('%s / %s: what it was is told where it reads otherwise', (before, after, expected) => {
    const [row] = compareResponsibilities(corpus(before, after));
    expect(row?.changes.map(({ was }) => was)).toEqual(expected);
  });

  test('who lost a duty since the last group comes first', () => {
    const rows = compareResponsibilities(
      corpus(`交通部门${EXAMS}\n\n财政部门${ROADS}`, `交通部门${EXAMS}\n\n审计部门要每半年核查一次账目。`),
    );
    expect(rows.map(({ actor }) => actor)).toEqual(['财政部门', '审计部门', '交通部门']);
  });

  test('the same duty in several documents of a group is told once', () => {
    const members = [
      memberOf('a', '2001', `财政部门${ROADS}\n`),
      memberOf('b', '2002', `财政部门${ROADS}\n`),
      memberOf('c', '2002', `财政部门${ROADS}\n`),
    ];
    const [row] = compareResponsibilities(corpusOf(members));
    expect(row?.cells['2002']?.map(({ document }) => document)).toEqual(['b', 'c']);
    expect(row?.changes.map(({ kind }) => kind)).toEqual(['kept']);
  });
});

describe('laws', () => {
  test('a document and itself: all kept, score 1; every duty at its place', () => {
    for (const { name, text } of manuscripts) {
      const rows = compareResponsibilities(corpusOf([memberOf('a', '1', text), memberOf('b', '2', text)]));
      const changes = rows.flatMap((row) => row.changes);
      expect(
        changes.filter(({ kind, score }) => kind !== 'kept' || score !== 1),
        name,
      ).toEqual([]);
      for (const row of rows) {
        expect(actorRowSchema.parse(row)).toEqual(row);
        for (const { span, duty } of Object.values(row.cells).flat())
          expect(text.slice(span.start, span.end).replaceAll(/\s/gu, '')).toContain(
            duty.replaceAll(/\s/gu, '').slice(-4),
          );
      }
    }
  });

  test('saved analyses and another order of files say the same', () => {
    const members = manuscripts.slice(0, 12).map(({ name, text }) => memberOf(name, name.slice(-4), text));
    const saved = members.map((member): Member => ({
      ...member,
      analysis: JSON.parse(JSON.stringify(member.analysis)),
    }));
    const fresh = JSON.stringify(compareResponsibilities(corpusOf(members)));
    expect(JSON.stringify(compareResponsibilities(corpusOf(saved.toReversed())))).toBe(fresh);
  });

  test('actors and groups named like parts of objects', () => {
    const members = ['__proto__', 'constructor'].map((group) => memberOf(group, group, `财政部门${ROADS}\n`));
    const [row] = compareResponsibilities(corpusOf(members));
    expect(Object.keys(row?.cells ?? {})).toEqual(['__proto__', 'constructor']);
  });
});
