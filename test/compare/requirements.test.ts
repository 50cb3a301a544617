import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Member } from '../../src/compare/corpus.js';
import { compareRequirements } from '../../src/compare/requirements.js';
import { requirementThreadSchema } from '../../src/model/compare-schema.js';
import { manuscripts } from '../manuscripts.js';
import { corpusOf, endsOf, linksOf, memberOf, readGold } from './threads.js';

const THREADS = new URL('../../fixtures/compare/threads/', import.meta.url);
const seriesOf = (folder: URL): readonly Member[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => memberOf(name, name.slice(0, 4), readFileSync(new URL(name, folder), 'utf8')));
const series = readdirSync(THREADS)
  .toSorted()
  .map((name) => {
    const folder = new URL(`${name}/`, THREADS);
    return { name, members: seriesOf(folder), gold: readGold(new URL('gold.yaml', folder)) };
  });

/** A paragraph of two sentences that has lost a clause of each: kept by the hand of this gold, reworded by that of others. */
const KNOWN = ['2020 3/1 > 2021 3/1: reworded'];

describe('gold', () => {
  test.each(series)('$name: every link and no other, each by its name', ({ members, gold }) => {
    const links = linksOf(compareRequirements(corpusOf(members)));
    const key = ({ from, to }: { readonly from: string; readonly to: string }) => `${from} > ${to}`;
    const known = new Map(gold.links.map((link) => [key(link), link]));
    const found = new Map(links.map((link) => [key(link), link.kind]));
    expect([...found.keys()].filter((link) => !known.has(link))).toEqual([]);
    const wrong = gold.links.filter((link) => !link.optional && !link.kinds.includes(found.get(key(link)) ?? ''));
    const called = wrong.map((link) => `${key(link)}: ${found.get(key(link))}`);
    expect(called.filter((link) => !KNOWN.includes(link))).toEqual([]);
  });

  test.each(series)('$name: what is new and what is dropped', ({ members, gold }) => {
    const threads = compareRequirements(corpusOf(members));
    for (const [kind, wanted] of [
      ['new', gold.begun],
      ['dropped', gold.ended],
    ] as const) {
      const found = endsOf(threads, kind);
      const sure = wanted.filter((place) => !place.endsWith('?'));
      const allowed = new Set(wanted.map((place) => place.replace(' ?', '')));
      expect(sure.filter((place) => !found.includes(place))).toEqual([]);
      expect(found.filter((place) => !allowed.has(place))).toEqual([]);
    }
  });
});

const speech = (...parts: readonly string[]): string =>
  `同志们：\n\n下面，我讲几点意见。\n\n${parts.map((part, at) => `${'一二三四五六'.charAt(at)}、${part}`).join('\n\n')}\n`;

const TOILETS = '推进厕所革命。要完成农户改厕三千户，建好管护队伍，旱厕拆除后不得反弹。';
const RIVERS = '治理黑臭水体。要管住入河排污口，实行河长负责制，让清水入河、鱼虾回游。';
const SCHOOLS = '办好学前教育。要新建公办幼儿园两所，配齐保教人员，收费标准向家长公示。';
const LEADERS = '加强组织领导。要成立专班，一把手负总责。';

const kindsOf = (...texts: readonly string[]): readonly string[] =>
  compareRequirements(corpusOf(texts.map((text, at) => memberOf(`d${at}`, String(2001 + at), text))))
    .map(({ cells, changes }) => {
      const heading = Object.values(cells).at(-1)?.[0]?.heading ?? '';
      return `${heading.slice(0, 6)}: ${changes.map(({ from, to, kind }) => `${from}-${to} ${kind}`).join(', ')}`;
    })
    .toSorted();

describe('kinds', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'the same',
      [speech(TOILETS, RIVERS), speech(TOILETS, RIVERS)],
      ['推进厕所革命: 2001-2002 kept', '治理黑臭水体: 2001-2002 kept'],
    ],
    [
      'numbers alone',
      [speech(TOILETS, RIVERS), speech(TOILETS.replace('三千户', '5000户'), RIVERS)],
      ['推进厕所革命: 2001-2002 kept', '治理黑臭水体: 2001-2002 kept'],
    ],
    [
      'another order',
      [speech(TOILETS, RIVERS, SCHOOLS), speech(SCHOOLS, TOILETS, RIVERS)],
      ['办好学前教育: 2001-2002 kept', '推进厕所革命: 2001-2002 kept', '治理黑臭水体: 2001-2002 kept'],
    ],
    [
      'reworded',
      [speech(TOILETS, RIVERS), speech('补齐农村改厕短板。要实施农户改厕，抓好管护队伍，让旱厕不得反弹。', RIVERS)],
      ['治理黑臭水体: 2001-2002 kept', '补齐农村改厕: 2001-2002 reworded'],
    ],
    [
      'dropped and new',
      [speech(TOILETS, RIVERS), speech(SCHOOLS, RIVERS)],
      ['办好学前教育: 2001-2002 new', '推进厕所革命: 2001-2002 dropped', '治理黑臭水体: 2001-2002 kept'],
    ],
    [
      // The place alone makes it no requirement kept.
      'dropped and new in its place, below a part that is kept',
      [
        speech(`打好污染防治攻坚战。\n\n（一）${RIVERS}\n\n（二）${TOILETS}\n\n（三）${LEADERS}`),
        speech(`打好污染防治攻坚战。\n\n（一）${RIVERS}\n\n（二）${SCHOOLS}\n\n（三）${LEADERS}`),
      ],
      [
        '办好学前教育: 2001-2002 new',
        '加强组织领导: 2001-2002 kept',
        '打好污染防治: 2001-2002 reworded',
        '推进厕所革命: 2001-2002 dropped',
        '治理黑臭水体: 2001-2002 kept',
      ],
    ],
    [
      'returned',
      [speech(TOILETS, RIVERS), speech(RIVERS), speech(TOILETS, RIVERS)],
      ['推进厕所革命: 2001-2002 dropped, 2001-2003 returned', '治理黑臭水体: 2001-2002 kept, 2002-2003 kept'],
    ],
    [
      'merged',
      [
        speech(TOILETS, RIVERS, SCHOOLS),
        speech(`治理黑臭水体和推进厕所革命。${RIVERS.slice(7)}${TOILETS.slice(7)}`, SCHOOLS),
      ],
      ['办好学前教育: 2001-2002 kept', '推进厕所革命: 2001-2002 merged', '治理黑臭水体: 2001-2002 merged'],
    ],
    [
      'split',
      [
        speech(`治理黑臭水体和推进厕所革命。${RIVERS.slice(7)}${TOILETS.slice(7)}`, SCHOOLS),
        speech(TOILETS, RIVERS, SCHOOLS),
      ],
      ['办好学前教育: 2001-2002 kept', '推进厕所革命: 2001-2002 split', '治理黑臭水体: 2001-2002 split'],
    ],
    [
      'a heading of any speech in another place, over another body',
      [
        speech(`建设美丽乡村。\n\n（一）${TOILETS}\n\n（二）${LEADERS}`, RIVERS),
        speech(
          SCHOOLS,
          RIVERS,
          '改善医疗服务。\n\n（一）扩建县医院。要新增床位两百张。\n\n（二）加强组织领导。要由卫健局牵头，按季度调度。',
        ),
      ],
      [
        '加强组织领导: 2001-2002 dropped',
        '加强组织领导: 2001-2002 new',
        '办好学前教育: 2001-2002 new',
        '建设美丽乡村: 2001-2002 dropped',
        '扩建县医院: 2001-2002 new',
        '推进厕所革命: 2001-2002 dropped',
        '改善医疗服务: 2001-2002 new',
        '治理黑臭水体: 2001-2002 kept',
      ],
    ],
    [
      'the same heading, last in both',
      [speech(TOILETS, LEADERS), speech(TOILETS, '加强组织领导。要把经费列入预算，对进度滞后的乡镇通报批评。')],
      ['加强组织领导: 2001-2002 reworded', '推进厕所革命: 2001-2002 kept'],
    ],
    [
      'a part and a point of the same words',
      [
        speech(`加强队伍建设。\n\n（一）加强队伍建设。要配齐专职人员40名。\n\n（二）${SCHOOLS}`),
        speech(`加强队伍建设。\n\n（一）加强队伍建设。要配齐专职人员60名。\n\n（二）${SCHOOLS}`),
      ],
      ['加强队伍建设: 2001-2002 kept', '加强队伍建设: 2001-2002 kept', '办好学前教育: 2001-2002 kept'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(kindsOf(...texts)).toEqual(expected.toSorted());
  });

  test('merged and split threads name each other', () => {
    const both = `治理黑臭水体和推进厕所革命。${RIVERS.slice(7)}${TOILETS.slice(7)}`;
    const texts = [speech(TOILETS, RIVERS), speech(both), speech(TOILETS, RIVERS)];
    const threads = compareRequirements(corpusOf(texts.map((text, at) => memberOf(`d${at}`, String(2001 + at), text))));
    expect(threads).toHaveLength(2);
    for (const { thread, changes } of threads) {
      const [other] = threads.filter((one) => one.thread !== thread);
      expect(changes.map(({ kind }) => kind)).toEqual(['merged', 'split']);
      for (const change of changes) expect(change.with).toEqual([other?.thread]);
    }
  });

  test('what comes back is told by the older text it is like, what comes out of another by the group before', () => {
    const other = `${TOILETS.slice(0, 7)}要把公厕开放时间写在牌上，景区和集镇先行。`;
    const last = (...texts: readonly string[]) =>
      compareRequirements(corpusOf(texts.map((text, at) => memberOf(`d${at}`, String(2001 + at), text))))
        .flatMap(({ changes }) => changes)
        .filter(({ to }) => to === String(2000 + texts.length));
    const returned = last(speech(TOILETS, RIVERS), speech(other, RIVERS), speech(RIVERS), speech(TOILETS, RIVERS));
    expect(returned).toContainEqual({ from: '2002', to: '2004', kind: 'returned', score: 1, with: [] });
    const both = `治理黑臭水体和推进厕所革命。${RIVERS.slice(7)}${TOILETS.slice(7)}`;
    const split = last(speech(TOILETS, RIVERS), speech(both), speech(both), speech(TOILETS, RIVERS));
    expect(split.map(({ from, kind }) => [from, kind])).toEqual([
      ['2003', 'split'],
      ['2003', 'split'],
    ]);
  });

  test('documents of one group are one', () => {
    const members = [
      memberOf('a', '2001', speech(TOILETS, RIVERS)),
      memberOf('b', '2001', speech(RIVERS, SCHOOLS)),
      memberOf('c', '2002', speech(SCHOOLS, TOILETS)),
    ];
    const threads = compareRequirements(corpusOf(members));
    const shown = threads.map(({ cells, changes }) => [
      cells['2001']?.map(({ document }) => document).join(''),
      changes[0]?.kind,
    ]);
    expect(shown).toEqual([
      ['ab', 'dropped'],
      ['b', 'kept'],
      ['a', 'kept'],
    ]);
  });

  test('what was dropped since the last group comes first, what was gone before it last', () => {
    const texts = [speech(TOILETS, RIVERS, SCHOOLS), speech(RIVERS, SCHOOLS), speech(LEADERS, SCHOOLS)];
    const threads = compareRequirements(corpusOf(texts.map((text, at) => memberOf(`d${at}`, String(2001 + at), text))));
    expect(threads.map(({ changes }) => changes.at(-1)).map((last) => `${last?.to} ${last?.kind}`)).toEqual([
      '2003 dropped',
      '2003 new',
      '2003 kept',
      '2002 dropped',
    ]);
  });
});

describe('laws', () => {
  const archive = series.flatMap(({ name, members }) =>
    members.map((member) => ({ ...member, id: `${name}/${member.id}` })),
  );

  test('every requirement is in one thread, at its place, and the rows are as the schema says', () => {
    for (const { members } of series) {
      const threads = compareRequirements(corpusOf(members));
      const places = threads.flatMap(({ cells }) => Object.values(cells).flat());
      const wanted = members.flatMap(({ id, analysis }) =>
        (analysis.requirements ?? []).map(({ path }) => `${id} ${path}`),
      );
      expect(places.map(({ document, path }) => `${document} ${path}`).toSorted()).toEqual(wanted.toSorted());
      for (const { document, span, heading } of places) {
        const text = members.find(({ id }) => id === document)?.text ?? '';
        expect(text.slice(span.start, span.end)).toContain(heading);
      }
      for (const thread of threads) expect(requirementThreadSchema.parse(thread)).toEqual(thread);
    }
  });

  test('a document and itself: all kept, score 1', () => {
    for (const { text, name } of manuscripts) {
      const threads = compareRequirements(corpusOf([memberOf('a', '1', text), memberOf('b', '2', text)]));
      const changes = threads.flatMap((thread) => thread.changes);
      expect(
        changes.filter(({ kind, score }) => kind !== 'kept' || score !== 1),
        name,
      ).toEqual([]);
      expect(changes).toHaveLength(threads.length);
    }
  });

  test('one group, or none, has no changes', () => {
    expect(compareRequirements(corpusOf([]))).toEqual([]);
    const threads = compareRequirements(corpusOf([memberOf('a', '1', speech(TOILETS))]));
    expect(threads.flatMap(({ changes }) => changes)).toEqual([]);
  });

  test('saved analyses say the same, and nothing is changed in them', () => {
    const before = JSON.stringify(archive.map(({ analysis }) => analysis));
    const saved = archive.map((member): Member => ({
      ...member,
      analysis: JSON.parse(JSON.stringify(member.analysis)),
    }));
    const fresh = JSON.stringify(compareRequirements(corpusOf(archive)));
    expect(JSON.stringify(compareRequirements(corpusOf(saved.toReversed())))).toBe(fresh);
    expect(JSON.stringify(archive.map(({ analysis }) => analysis))).toBe(before);
  });

  test('groups and units named like parts of objects, and units without a word', () => {
    const members = ['__proto__', 'constructor'].map((group) =>
      memberOf(group, group, '一、\n\n二、……\n\n三、constructor\n'),
    );
    const threads = compareRequirements(corpusOf(members));
    for (const { cells, changes } of threads) {
      expect(Object.keys(cells)).toEqual(['__proto__', 'constructor']);
      expect(changes.map(({ kind, score }) => [kind, score])).toEqual([['kept', 1]]);
    }
  });
});
