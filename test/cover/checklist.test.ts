import { describe, expect, test } from 'vitest';
import { coveredItems } from '../../src/cover/checklist.js';
import { makeChecklist } from '../../src/cover/make-checklist.js';
import { parseChecklist } from '../../src/cover/parse-checklist.js';
import { loadIdf } from '../../src/lexicon/idf.js';
import { UserError } from '../../src/source/errors.js';
import { lexicon } from '../lexicon.js';
import { covered, metrics, read } from './read.js';

const draft = read(
  '在全市河湖工作会议上的讲话\n\n同志们：\n\n一、落实河长责任\n各级河长要每月巡河，做到“四个到位”。河道保洁覆盖率达到90%以上。\n二、开展清淤疏浚\n水利部门要抓好清淤。',
  'draft',
);

const statusOf = (item: string): unknown => {
  const [row] = coveredItems(parseChecklist('c.yaml', `items:\n  - ${item}\n`), draft, metrics);
  return [row?.status, row?.absent];
};

describe('items', () => {
  test.each([
    ['{ any: [巡河, 巡湖] }', ['covered', []]],
    ['{ any: [巡湖, 巡塘] }', ['missing', ['巡湖 / 巡塘']]],
    ['{ all: [巡河, 巡湖] }', ['partly', ['巡湖']]],
    ['{ all: ["每?巡河", "河长*巡河"] }', ['covered', []]],
    ['{ slogans: [4个到位] }', ['covered', []]],
    ['{ slogans: [五个到位] }', ['missing', ['五个到位']]],
    ['{ actors: [水利部门] }', ['covered', []]],
    ['{ actors: [公安] }', ['missing', ['公安']]],
    ['{ sections: ["*清淤*"] }', ['covered', []]],
    ['{ sections: [清淤] }', ['missing', ['清淤']]],
    ['{ targets: [{ metric: 河道保洁覆盖率, atLeast: 90, unit: "%" }] }', ['covered', []]],
    ['{ targets: [{ metric: "*保洁*", atLeast: 95 }] }', ['weaker', ['保洁 ≥ 95']]],
    ['{ targets: [{ metric: 河道保洁覆盖率, atMost: 80 }] }', ['weaker', ['河道保洁覆盖率 ≤ 80']]],
    ['{ targets: [{ metric: 造林面积, atLeast: 1 }] }', ['missing', ['造林面积 ≥ 1']]],
  ])('%s', (item, expected) => expect(statusOf(item)).toEqual(expected));
});

describe('an actor by the name its own level has for it', () => {
  const asking = read(
    '在全县工作会议上的讲话\n\n同志们：\n\n一、抓好落实\n县财政局要安排资金。县住建局、县发改委要编制规划。县公安局要加强巡逻。县委要加强领导。各有关部门要各尽其责。乡镇人民政府要抓好排查。',
    'draft',
  );
  test.each([
    ['财政部门', true],
    ['省财政厅', true],
    ['住房城乡建设部门', true],
    ['住建部门', true],
    ['发展改革部门', true],
    ['市发展和改革委员会', true],
    ['公安机关', true],
    ['教育部门', false],
    ['住房公积金中心', false],
    ['应急管理部门', false],
    ['检察机关', false],
    ['政府', true],
    ['县人民政府', false],
    ['*部门', true],
    ['财政*', false],
  ])('%s: %s', (actor, found) => {
    const checklist = parseChecklist('c.yaml', `items:\n  - { actors: ["${actor}"] }\n`);
    expect(coveredItems(checklist, asking, metrics)[0]?.status).toBe(found ? 'covered' : 'missing');
  });
});

test('all that is wrong is named at once, in the order of the file', () => {
  const yaml =
    'titel: 清单\nitems:\n  - { id: a, any: [巡河] }\n  - { id: a, weight: 2 }\n  - { anny: [巡湖] }\n  - { any: [], severity: bad }\n';
  let failure: unknown = null;
  try {
    parseChecklist('c.yaml', yaml);
  } catch (error) {
    failure = error;
  }
  const { args, others } = failure as UserError;
  expect([args, ...others.map((other) => other.args)].map(({ line, kind, value }) => [line, kind, value])).toEqual([
    [1, 'unknown-field', 'titel'],
    [4, 'missing-field', 'any / all / slogans / actors / targets / sections'],
    [4, 'twice', 'a'],
    [5, 'unknown-field', 'anny'],
    [6, 'empty', 'items.any'],
    [6, 'not-one-of', 'items.severity'],
  ]);
});

test('weights count in the share', () => {
  const checklist = parseChecklist('c.yaml', 'items:\n  - { any: [巡河], weight: 3 }\n  - { any: [巡湖] }\n');
  expect(covered(draft, [], checklist).summary.share).toBe(0.75);
});

describe('what is wrong is named by place', () => {
  test.each([
    ['items: 3', { line: 1, column: 8, kind: 'no-list', value: 'items' }],
    ['items:\n  - anny: [x]\n', { line: 2, column: 5, kind: 'unknown-field', value: 'anny' }],
    ['items:\n  - { any: [x], severity: bad }', { line: 2, column: 27, kind: 'not-one-of', value: 'items.severity' }],
    ['items:\n  - { id: a, any: [x] }\n  - { id: a, any: [x] }', { line: 3, column: 11, kind: 'twice', value: 'a' }],
    ['items:\n  - text: 只有说明\n', { line: 2, column: 5, kind: 'missing-field' }],
    ['items:\n  - &one { id: a, any: [x] }\n  - *one', { line: 3, kind: 'twice', value: 'a' }],
    ['- a', { line: 1, column: 1, kind: 'no-map', valid: ['title', 'items'] }],
    ['items: [{ any: [] }]', { line: 1, column: 16, kind: 'empty', value: 'items.any' }],
    ['items: [{', { line: 1, kind: 'yaml' }],
  ])('%s', (yaml, expected) => {
    try {
      parseChecklist('c.yaml', yaml);
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
      expect(error).toMatchObject({ code: 'bad-checklist', args: { file: 'c.yaml', ...expected } });
      return;
    }
    throw new Error('was taken');
  });
});

test('a checklist made of an upper text names what the heading is about, however rare the words below it', () => {
  const upper = read(
    '在全市安全生产工作会议上的讲话\n\n同志们：\n\n我讲两点意见。\n\n一、强化矿山安全\n要建立重大隐患清单，逐月调度，逐项销号整改。\n\n二、强化消防安全\n要会同街道逐楼逐户排查，配齐灭火器材。\n',
  );
  const items = makeChecklist([upper], lexicon, { idf: loadIdf() }).flatMap((group) => group.items);
  const wordsOf = (heading: string) => items.find(({ text }) => text === heading)?.all;
  expect(wordsOf('强化矿山安全')).toContain('矿山');
  expect(wordsOf('强化矿山安全')).not.toContain('安全');
  expect(wordsOf('强化消防安全')).toContain('消防');
});

test('a checklist tells a ban with the word that forbids, an order in its own words', () => {
  const upper = read(
    '在全市林业工作会议上的讲话\n\n同志们：\n\n各林场不得虚报造林数据。各乡镇汛期不准离开辖区。各林场要及时上报造林数据。\n',
  );
  const groups = makeChecklist([upper], lexicon, { idf: loadIdf() });
  expect(
    groups.flatMap(({ kind, items }) => (kind === 'responsibilities' ? items.map(({ text }) => text) : [])),
  ).toEqual(['各林场：不得虚报造林数据', '各乡镇：汛期不准离开辖区', '各林场：及时上报造林数据']);
});
