import { describe, expect, test } from 'vitest';
import type { Helper, Told } from '../../src/cli/pool/crew.js';
import { share } from '../../src/cli/pool/share.js';

/** A helper that answers each task later; at one of `fatal` it dies. */
function helperOf(told: Told<string>, name: string, fatal: readonly number[] = []): Helper {
  const held: number[] = [];
  let alive = true;
  const work = (): void => {
    const task = held.shift();
    if (!alive || task === undefined) return;
    if (fatal.includes(task)) {
      alive = false;
      told.gone();
      return;
    }
    told.answered(task, `${name}${task}`);
    setImmediate(work);
  };
  setImmediate(told.ready);
  return {
    send: (task) => {
      held.push(task);
      if (held.length === 1) setImmediate(work);
    },
    end: () => {
      alive = false;
    },
  };
}

const own = async (task: number): Promise<string> => `own${task}`;
const lost = (task: number): string => `lost${task}`;
const numbersOf = (answers: readonly string[]): readonly number[] => answers.map((word) => Number(/\d+/.exec(word)));
const upTo = (tasks: number): readonly number[] => Array.from({ length: tasks }, (_, task) => task);

describe('tasks are shared', () => {
  test.each([
    [0, 0],
    [1, 3],
    [7, 0],
    [100, 1],
    [100, 4],
  ])('%i tasks with %i helpers: each is answered once, in order', async (tasks, helpers) => {
    const answers = await share({ tasks, helpers, own, lost, hire: (told) => helperOf(told, 'help') });
    expect(numbersOf(answers)).toEqual(upTo(tasks));
    expect(answers.some((word) => word.startsWith('lost'))).toBe(false);
    if (helpers > 0 && tasks === 100) expect(answers.some((word) => word.startsWith('help'))).toBe(true);
  });

  test('a helper that dies costs the task it was at; another takes its place', async () => {
    const fatal = upTo(60).filter((task) => task % 7 === 3);
    let hired = 0;
    const hire = (told: Told<string>): Helper => {
      hired += 1;
      return helperOf(told, 'help', fatal);
    };
    const answers = await share({ tasks: 60, helpers: 2, own, lost, hire });
    expect(numbersOf(answers)).toEqual(upTo(60));
    const died = answers.filter((word) => word.startsWith('lost'));
    expect(died.length).toBeGreaterThan(0);
    expect(died.every((word) => fatal.includes(Number(word.slice(4))))).toBe(true);
    expect(hired).toBeGreaterThan(2);
  });

  test('helpers that never begin cost nothing and are not hired again', async () => {
    let hired = 0;
    const hire = (told: Told<string>): Helper => {
      hired += 1;
      setImmediate(told.gone);
      return { send: () => {}, end: () => {} };
    };
    expect(await share({ tasks: 5, helpers: 2, own, lost, hire })).toEqual(upTo(5).map((task) => `own${task}`));
    expect(hired).toBe(2);
  });
});
