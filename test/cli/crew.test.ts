import { describe, expect, test } from 'vitest';
import { gather, TOGETHER, type Crew, type Helper, type Told } from '../../src/cli/pool/crew.js';

interface Habits {
  /** Tasks it does not survive. */
  readonly fatal?: readonly number[];
  /** Tasks it never comes back from. */
  readonly endless?: readonly number[];
}

/** A helper that answers each task a little later. */
function helperOf(told: Told<string>, { fatal = [], endless = [] }: Habits): Helper {
  const held: number[] = [];
  let alive = true;
  const die = (): void => {
    if (alive) told.gone();
    alive = false;
  };
  const work = (): void => {
    const task = held[0];
    if (!alive || task === undefined || endless.includes(task)) return;
    if (fatal.includes(task)) return die();
    held.shift();
    told.answered(task, `done ${task}`);
    setImmediate(work);
  };
  setImmediate(told.ready);
  return {
    send: (task) => {
      held.push(task);
      if (held.length === 1) setImmediate(work);
    },
    end: die,
    kill: () => setImmediate(die),
  };
}

interface Ending {
  readonly answers: ReadonlyMap<number, string>;
  readonly hired: number;
}

/** All tasks; one that brings down two helpers is given up. */
function led(tasks: number, helpers: number, habits: Habits): Promise<Ending> {
  return new Promise((resolve) => {
    const answers = new Map<number, string>();
    const tries = new Map<number, number>();
    let next = 0;
    let hired = 0;
    const crew: Crew = gather<string>(helpers, {
      hire: (told) => {
        hired++;
        return helperOf(told, habits);
      },
      take: () => (next < tasks ? next++ : null),
      settle: (task, answer) => {
        expect(answers.has(task)).toBe(false);
        answers.set(task, answer);
        if (answers.size < tasks) return;
        crew.end();
        resolve({ answers, hired });
      },
      lost: (task, cause) => {
        tries.set(task, (tries.get(task) ?? 0) + 1);
        return tries.get(task) === 2 ? `${cause} ${task}` : null;
      },
      more: () => answers.size < tasks,
      patience: 30,
    });
  });
}

/** A helper that does the first few of the tasks it holds together, and dies of all where it does not survive one. */
function grouping(told: Told<string>, fatal: readonly number[], isAlone: (task: number) => boolean): Helper {
  let held: readonly number[] = [];
  let alive = true;
  const die = (): void => {
    if (alive) told.gone();
    alive = false;
  };
  const work = (): void => {
    const [first] = held;
    if (!alive || first === undefined) return;
    const barrier = held.findIndex((task, index) => index > 0 && isAlone(task));
    const group = held.slice(0, isAlone(first) ? 1 : Math.min(TOGETHER, barrier < 0 ? TOGETHER : barrier));
    if (group.some((task) => fatal.includes(task))) return die();
    held = held.slice(group.length);
    group.forEach((task) => told.answered(task, `done ${task}`));
    setImmediate(work);
  };
  setImmediate(told.ready);
  return {
    send: (task) => {
      held = [...held, task];
      if (held.length === 1) setImmediate(work);
    },
    end: die,
    kill: die,
  };
}

/** All tasks by helpers that group them; of a group lost each is done once more, by itself. */
function ledInGroups(tasks: number, helpers: number, fatal: readonly number[]): Promise<ReadonlyMap<number, string>> {
  return new Promise((resolve) => {
    const answers = new Map<number, string>();
    const alone = new Set<number>();
    let next = 0;
    const crew: Crew = gather<string>(helpers, {
      hire: (told) => grouping(told, fatal, (task) => alone.has(task)),
      take: () => (next < tasks ? next++ : null),
      settle: (task, answer) => {
        expect(answers.has(task)).toBe(false);
        answers.set(task, answer);
        if (answers.size < tasks) return;
        crew.end();
        resolve(answers);
      },
      lost: (task, _, held) => {
        if (alone.has(task)) return `died ${task}`;
        for (const one of [task, ...held].slice(0, TOGETHER)) alone.add(one);
        return null;
      },
      more: () => answers.size < tasks,
    });
  });
}

describe('a crew', () => {
  test.each([
    ['the first of a group', 1, [6]],
    ['one in the midst of a group', 1, [7]],
    ['the last of a group', 1, [8]],
    ['two of one group', 1, [6, 8]],
    ['many, of two helpers', 2, [0, 4, 5, 11, 29]],
  ])('gives up %s alone, and does those it was done with', async (_, helpers, fatal) => {
    const answers = await ledInGroups(30, helpers, fatal);
    const died = [...answers].filter(([, answer]) => answer.startsWith('died')).map(([task]) => task);
    expect(died.toSorted((one, other) => one - other)).toEqual(fatal);
    expect(answers.size).toBe(30);
  });

  test.each([
    [1, 1],
    [50, 1],
    [50, 4],
  ])('does %i tasks with %i helpers, each once', async (tasks, helpers) => {
    const { answers, hired } = await led(tasks, helpers, {});
    expect(answers.size).toBe(tasks);
    expect(hired).toBe(helpers);
  });

  test('gives a task that brings down its helper to one other, then up; the rest is done', async () => {
    const { answers, hired } = await led(30, 2, { fatal: [3, 17] });
    expect([...answers].filter(([, answer]) => answer.startsWith('died'))).toHaveLength(2);
    expect(answers.get(3)).toBe('died 3');
    expect(answers.get(4)).toBe('done 4');
    expect(hired).toBeGreaterThanOrEqual(5);
  });

  test('ends a helper that hangs', async () => {
    const { answers } = await led(20, 2, { endless: [5] });
    expect(answers.get(5)).toBe('hung 5');
    expect([...answers.values()].filter((answer) => answer.startsWith('done'))).toHaveLength(19);
  });
});
