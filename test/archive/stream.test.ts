/** Lines in, lines out. */
import { describe, expect, test } from 'vitest';
import { built, gaojian, speech, type Line } from './built.js';

const lines = (text: string): readonly Line[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

const stream = (input: string | Buffer, ...argv: readonly string[]) =>
  gaojian(['stream', '--no-terms', ...argv], input);

describe.skipIf(!built)('stream', () => {
  const many = Array.from({ length: 60 }, (_, number) => {
    // Some take longer than those behind them.
    const text = number % 7 === 0 ? speech(number).repeat(30) : speech(number);
    return JSON.stringify({ id: `n${number}`, text, year: 2000 + (number % 20) });
  });

  test.each([['1'], ['3']])('keeps the order with --jobs %s', (jobs) => {
    const { code, out } = stream(`${many.join('\n')}\n`, '--jobs', jobs);
    expect(code).toBe(0);
    expect(lines(out).map(({ id }) => id)).toEqual(many.map((_, number) => `n${number}`));
    expect(lines(out)[3]).toMatchObject({ meta: { year: 2003 }, source: { path: null } });
  });

  test('the bytes do not depend on the processes', () => {
    const input = `${many.slice(0, 20).join('\n')}\nbad\n${many.slice(20, 30).join('\n')}`;
    expect(stream(input, '--jobs', '2').out).toBe(stream(input).out);
  });

  test('a bad line gives one error in its place', () => {
    const input = Buffer.concat([
      Buffer.from(`${many[0]}\nnot json\n\n[1]\n{"id":"x"}\n{"id":"y","text":"`),
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`"}\n{"id":"z","text":"${'长'.repeat(2 ** 19)}"}\n${many[1]}`),
    ]);
    const { code, out } = stream(input, '--max-size', '1');
    expect(code).toBe(1);
    expect(lines(out).map(({ id, line, error }) => [id, line, (error as { code?: string } | undefined)?.code])).toEqual(
      [
        ['n0', undefined, undefined],
        [null, 2, 'bad-record'],
        [null, 4, 'bad-record'],
        ['x', 5, 'bad-record'],
        [null, 6, 'bad-record'],
        [null, 7, 'too-large'],
        ['n1', undefined, undefined],
      ],
    );
    expect(stream('bad\n', '--allow-errors').code).toBe(0);
  });

  test('nothing in, nothing out', () => {
    expect(stream('')).toMatchObject({ code: 0, out: '' });
  });

  test('a line without an id is called by its text', () => {
    const [first] = lines(stream(`${JSON.stringify({ text: '同志们' })}\n`).out);
    expect(first?.['id']).toMatch(/^[0-9a-f]{16}$/u);
  });
});
