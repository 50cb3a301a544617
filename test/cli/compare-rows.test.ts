/** Which row of a manifest speaks of a document, wherever its paths begin. */
import { expect, test } from 'vitest';
import { pathKey, rowFinder } from '../../src/cli/compare/rows.js';

const rowOf = (paths: readonly string[], names: readonly string[], folder = 'lists'): string | undefined =>
  rowFinder(new Map(paths.map((path) => [pathKey(path), { path }])), folder)(names)?.['path'];

const TWO = ['2018/a.txt', '2019/a.txt'];
const under = (folder: string): readonly string[] => TWO.map((path) => `${folder}/${path}`);

test.each<[string, readonly string[], readonly string[], string | undefined]>([
  ['ids', TWO, ['2019/a.txt'], '2019/a.txt'],
  ['of two names the first', ['b.txt', 'a.txt'], ['a.txt', 'b.txt'], 'a.txt'],
  ['another way to write it', ['./2019\\a.txt', 'x.txt'], ['2019/a.txt'], './2019\\a.txt'],
  ['from here', under('speeches'), ['2019/a.txt', 'speeches/2019/a.txt'], 'speeches/2019/a.txt'],
  [
    'from here, of a saved analysis',
    under('speeches'),
    ['2019/a.txt', 'result/documents.ndjson'],
    under('speeches')[1],
  ],
  ['from its own folder', under('../speeches'), ['x', 'speeches/2019/a.txt'], '../speeches/2019/a.txt'],
  ['the same, of a saved analysis', under('../speeches'), ['2019/a.txt'], '../speeches/2019/a.txt'],
  ['from the root of a disk', under('/home/x/speeches'), ['2018/a.txt'], '/home/x/speeches/2018/a.txt'],
  ['of another disk', ['D:\\x\\2018\\a.txt', 'D:\\x\\b.txt'], ['2018/a.txt'], 'D:\\x\\2018\\a.txt'],
  ['beside a row that is out of place', [...under('speeches'), 'gone.txt'], ['2018/a.txt'], 'speeches/2018/a.txt'],
  ['from deeper than the archive', TWO, ['speeches/2019/a.txt'], '2019/a.txt'],
  ['inside a zip', TWO, ['all.zip/2018/a.txt'], '2018/a.txt'],
  ['a bare name', ['a.txt'], ['2018/a.txt'], 'a.txt'],
  ['the longest end', ['a.txt', '2018/a.txt'], ['x/2018/a.txt'], '2018/a.txt'],
  ['folders that not most rows share are no beginning', under('speeches'), ['a.txt'], undefined],
  ['another folder', TWO, ['2020/a.txt'], undefined],
  ['half a name', ['19/a.txt', 'x.txt'], ['2019/a.txt'], undefined],
])('%s', (_, paths, names, expected) => {
  expect(rowOf(paths, names)).toBe(expected);
});
