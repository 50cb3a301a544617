/**
 * Tasks shared between this process and helpers, each handed out when somebody is free. The answers come in the order of
 * the tasks, whoever gave them. A helper that dies costs the task it was at; what else waited for it is done by others.
 */

/** A process that helps. */
export interface Helper {
  readonly send: (task: number) => void;
  /** No more tasks. */
  readonly end: () => void;
}

/** What a helper tells; `gone` once, when it is no more. */
export interface Told<Answer> {
  readonly ready: () => void;
  readonly answered: (task: number, answer: Answer) => void;
  readonly gone: () => void;
}

export interface Sharing<Answer> {
  /** Tasks are the numbers below it. */
  readonly tasks: number;
  readonly helpers: number;
  readonly hire: (told: Told<Answer>) => Helper;
  /** Does a task here. */
  readonly own: (task: number) => Promise<Answer>;
  /** The answer to a task that brought its helper down. */
  readonly lost: (task: number) => Answer;
}

/** Tasks a helper holds at a time: it must not wait while this process is busy. */
const AHEAD = 6;

export async function share<Answer>({ tasks, helpers, hire, own, lost }: Sharing<Answer>): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const again: number[] = [];
  const crew = new Set<Helper>();
  let next = 0;
  let open = tasks;
  let wake = (): void => {};
  const take = (): number | null => again.shift() ?? (next < tasks ? next++ : null);
  const settle = (task: number, answer: Answer): void => {
    answers[task] = answer;
    open--;
    wake();
  };

  const add = (): void => {
    const held: number[] = [];
    let worked = false;
    const feed = (): void => {
      while (held.length < AHEAD) {
        const task = take();
        if (task === null) return;
        held.push(task);
        helper.send(task);
      }
    };
    const helper = hire({
      ready: () => {
        worked = true;
        feed();
      },
      answered: (task, answer) => {
        held.splice(held.indexOf(task), 1);
        settle(task, answer);
        feed();
      },
      gone: () => {
        crew.delete(helper);
        const [fatal, ...others] = held;
        again.push(...others);
        if (fatal !== undefined) settle(fatal, lost(fatal));
        // One that never began would not begin the next time either.
        if (worked && open > 0) add();
        wake();
      },
    });
    crew.add(helper);
  };

  for (let count = 0; count < helpers; count++) add();
  while (open > 0) {
    const task = take();
    if (task === null)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    else settle(task, await own(task));
    // What the helpers have told is heard between two tasks.
    await new Promise(setImmediate);
  }
  for (const helper of crew) helper.end();
  return answers;
}
