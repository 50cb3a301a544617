/** What a batch reads: zips, records, globs, manifests; and that shards merged are the whole. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, drop, gaojian, type Line, linesOf, resultOf, speech, temporary } from './built.js';
import { zipOf } from './zips.js';

let folder = '';
const at = (...names: readonly string[]): string => path.join(folder, ...names);

beforeAll(() => {
  folder = temporary();
});
afterAll(() => drop(folder));

interface Outcome {
  readonly code: number | null;
  readonly err: string;
  /** Of `errors.ndjson`. */
  readonly lines: readonly Line[];
  readonly documents: readonly Document[];
  readonly errors: Readonly<Record<string, string>>;
}

interface Document {
  readonly id: string;
  readonly meta: { readonly year: number | null; readonly region: string | null; readonly extra: object };
  readonly source: { readonly path: string | null };
}

let runs = 0;

function batch(...argv: readonly string[]): Outcome {
  const out = at(`out${++runs}`);
  const { code, err } = gaojian(['batch', ...argv, '--out', out, '--no-terms', '--jobs', '1']);
  const lines = linesOf(path.join(out, 'errors.ndjson'));
  const errors = lines.map(({ path: name, code: why }) => [name, why]);
  return {
    code,
    err,
    lines,
    documents: linesOf(path.join(out, 'documents.ndjson')) as unknown as readonly Document[],
    errors: Object.fromEntries(errors) as Record<string, string>,
  };
}

const idsOf = ({ documents }: Outcome): readonly string[] => documents.map(({ id }) => id);

describe.skipIf(!built)('zips', () => {
  const text = Buffer.from(speech(1));

  test('names in UTF-8 and as Windows writes them, folders inside, what is no manuscript', () => {
    const gbk = Buffer.from('bdb2bbb0b8e52e747874', 'hex'); // 讲话稿.txt
    const entries = [
      { name: '2019/第一篇.txt', bytes: text },
      { name: gbk, bytes: text },
      { name: 'picture.png', bytes: text },
      { name: '__MACOSX/x.txt', bytes: text },
    ];
    writeFileSync(at('plain.zip'), zipOf(entries));
    const outcome = batch(at('plain.zip'));
    expect(idsOf(outcome)).toEqual(['2019/第一篇.txt', '讲话稿.txt']);
    expect(outcome.code).toBe(0);
    expect(outcome.documents[0]?.source.path).toBe('2019/第一篇.txt');
    expect(outcome.err).toContain('.png 1');
  });

  test('what is not safe is refused, the rest read', () => {
    const blanks = Buffer.alloc(8 * 2 ** 20, 0x20);
    const entries = [
      { name: 'good.txt', bytes: text },
      { name: '../../evil.txt', bytes: text },
      { name: '/etc/evil.txt', bytes: text },
      { name: 'C:\\evil.txt', bytes: text },
      { name: 'bomb.txt', bytes: blanks },
      { name: 'liar.txt', bytes: blanks, says: 1000 },
      { name: 'locked.txt', bytes: text, encrypted: true as const },
      { name: 'first.txt', bytes: text },
      { name: 'second.txt', bytes: text, overlaps: true as const },
      { name: 'big.txt', bytes: Buffer.from(Array.from({ length: 9000 }, (_, number) => speech(number)).join('')) },
    ];
    mkdirSync(at('zips'));
    writeFileSync(at('zips', 'hostile.zip'), zipOf(entries));
    writeFileSync(at('zips', 'torn.zip'), zipOf(entries).subarray(0, -30));
    const outcome = batch(at('zips'), '--max-size', '2');
    expect(idsOf(outcome)).toEqual(['hostile.zip/first.txt', 'hostile.zip/good.txt']);
    expect(outcome.code).toBe(1);
    expect(outcome.errors).toEqual({
      'hostile.zip/../../evil.txt': 'bad-entry',
      'hostile.zip//etc/evil.txt': 'bad-entry',
      'hostile.zip/C:/evil.txt': 'bad-entry',
      'hostile.zip/big.txt': 'too-large',
      'hostile.zip/bomb.txt': 'bad-entry',
      'hostile.zip/liar.txt': 'bad-entry',
      'hostile.zip/locked.txt': 'bad-entry',
      'hostile.zip/second.txt': 'bad-entry',
      'torn.zip': 'bad-zip',
    });
    expect(outcome.lines.map(({ file }) => file)).toEqual([
      ...Array.from({ length: 8 }, () => 'zips/hostile.zip'),
      'zips/torn.zip',
    ]);
  });
});

describe.skipIf(!built)('records', () => {
  test('ids, metadata, other names of fields; bad lines are named by their places', () => {
    const records = [
      JSON.stringify({ id: 'b', text: speech(1), year: 2011, region: '某县', source: '县报' }),
      JSON.stringify({ text: speech(2) }),
      '{"id":"cut","text":"同志们',
      '',
      JSON.stringify({ id: 'b', text: speech(3) }),
      JSON.stringify({ id: 5, text: 5 }),
      JSON.stringify({ id: 'long', text: '长'.repeat(2 ** 20) }),
      JSON.stringify({ id: 'a', text: '' }),
    ];
    writeFileSync(at('records.ndjson'), `\ufeff${records.join('\r\n')}`);
    const outcome = batch(at('records.ndjson'), '--max-size', '1');
    expect(idsOf(outcome)).toEqual(['a', 'b', 'records.ndjson:2']);
    expect(outcome.documents[1]?.meta).toMatchObject({ year: 2011, region: '某县', extra: { source: '县报' } });
    expect(outcome.errors).toEqual({
      'records.ndjson:3': 'bad-record',
      b: 'duplicate-id',
      '5': 'bad-record',
      'records.ndjson:7': 'too-large',
    });
    expect(outcome.lines).toEqual(
      [
        { path: '5', line: 6 },
        { path: 'b', line: 5 },
        { path: 'records.ndjson:3', line: 3 },
        { path: 'records.ndjson:7', line: 7 },
      ].map((where) => expect.objectContaining({ ...where, file: 'records.ndjson' }) as object),
    );
    expect(outcome.lines[0]?.['message']).toMatch(/^records\.ndjson:6: /u);
    writeFileSync(at('other.jsonl'), `${JSON.stringify({ nr: 'x1', body: speech(4) })}\n`);
    expect(idsOf(batch(at('other.jsonl'), '--id-field', 'nr', '--text-field', 'body'))).toEqual(['x1']);
  });
});

describe.skipIf(!built)('folders, globs and manifests', () => {
  beforeAll(() => {
    for (const year of ['2018', '2019']) mkdirSync(at('speeches', year), { recursive: true });
    writeFileSync(at('speeches', '2018', 'a.txt'), speech(1));
    writeFileSync(at('speeches', '2019', 'a.txt'), speech(2));
    writeFileSync(at('speeches', '2019', 'b.md'), speech(3));
    writeFileSync(at('speeches', '2019', 'notes.log'), speech(4));
  });

  test.each([
    [['speeches'], ['2018/a.txt', '2019/a.txt', '2019/b.md']],
    [['speeches/2019/*.txt'], ['a.txt']],
    [['speeches/**/*.txt'], ['2018/a.txt', '2019/a.txt']],
    [
      ['speeches', '--exclude', '*.md'],
      ['2018/a.txt', '2019/a.txt'],
    ],
    [
      ['speeches', '--include', '2019/**', '--exclude', '*.md'],
      ['2019/a.txt', '2019/notes.log'],
    ],
    [['speeches', '--include', '*.log'], ['2019/notes.log']],
  ])('%j', ([input = '', ...options], ids) => {
    expect(idsOf(batch(at(input), ...options))).toEqual(ids);
  });

  test('of two inputs with the same names the first counts, the other is told', () => {
    const outcome = batch(at('speeches', '2018'), at('speeches', '2019'));
    expect(idsOf(outcome)).toEqual(['a.txt', 'b.md']);
    expect(outcome.errors).toEqual({ 'a.txt': 'duplicate-id' });
    expect(outcome.lines).toMatchObject([{ file: '2019/a.txt' }]);
  });

  test.each([
    ['manifest.csv', 'path,year,region,score\n2018/a.txt,2001,甲县,5\nnowhere.txt,2002,乙县,6\n'],
    [
      'manifest.ndjson',
      '{"path":"2018/a.txt","year":2001,"region":"甲县","score":5}\n{"path":"nowhere.txt","year":2002}\n',
    ],
  ])('%s says more of documents, and changes what is kept', (name, rows) => {
    writeFileSync(at(name), rows);
    const outcome = batch(at('speeches'), '--manifest', at(name));
    expect(outcome.documents[0]?.meta).toMatchObject({ year: 2001, region: '甲县', extra: { score: '5' } });
    expect(outcome.documents[1]?.meta.year).not.toBe(2001);
    expect(outcome.err).toContain('1 row(s) have no manuscript here: nowhere.txt');
  });
});

describe.skipIf(!built)('shards', () => {
  test('merged are the whole, byte for byte', () => {
    mkdirSync(at('many'));
    for (let number = 0; number < 40; number++) writeFileSync(at('many', `${number}.txt`), speech(number));
    for (let number = 0; number < 5; number++) writeFileSync(at('many', `bad${number}.txt`), Buffer.from([0, 1, 2]));
    const argv = ['batch', at('many'), '--no-terms', '--tables', 'parquet', '--out'];
    expect(gaojian([...argv, at('all')]).code).toBe(1);
    for (const shard of [1, 2, 3]) gaojian([...argv, at(`shard${shard}`), '--shard', `${shard}/3`]);
    const merged = gaojian(['merge', at('shard3'), at('shard1'), at('shard2'), '--out', at('merged')]);
    expect(merged.code).toBe(1);
    expect(resultOf(at('merged'))).toEqual(resultOf(at('all')));
    // Going on from what was merged: nothing is done again, nothing changes.
    gaojian([...argv, at('merged')]);
    expect(resultOf(at('merged'))).toEqual(resultOf(at('all')));
  });

  test.each([
    [['shard1', 'shard2'], 'missing: shard 3/3'],
    [['shard1', 'shard1', 'shard2'], 'missing: shard 3/3'],
    [['shard1', 'shard1', 'shard2', 'shard3'], 'given more than once: shard 1/3'],
    [['shard1', 'all'], 'do not go together: 1/3, -'],
  ])('%j are no whole', (names, word) => {
    const { code, err } = gaojian(['merge', ...names.map((name) => at(name)), '--out', at('not')]);
    expect(code).toBe(2);
    expect(err).toContain(word);
  });

  test('made with other options they do not go together', () => {
    gaojian(['batch', at('many'), '--terms', '3', '--shard', '3/3', '--tables', 'parquet', '--out', at('terms')]);
    const { code, err } = gaojian(['merge', at('shard1'), at('shard2'), at('terms'), '--out', at('not')]);
    expect(code).toBe(2);
    expect(err).toContain('segmenter');
  });
});
