/** Tasks shared between this process and helpers. The answers come in the order of the tasks, whoever gave them. */
import { gather, type Helper, type Told } from './crew.js';

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

export async function share<Answer>({ tasks, helpers, hire, own, lost }: Sharing<Answer>): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  let open = tasks;
  let wake = (): void => {};
  const settle = (task: number, answer: Answer): void => {
    answers[task] = answer;
    open--;
    wake();
  };
  const crew = gather<Answer>(helpers, {
    hire: (told) =>
      hire({
        ...told,
        gone: () => {
          told.gone();
          // What it held may be left to this process.
          wake();
        },
      }),
    take: () => (next < tasks ? next++ : null),
    settle,
    lost,
    more: () => open > 0,
  });
  while (open > 0) {
    const task = crew.take();
    if (task === null)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    else settle(task, await own(task));
    // What the helpers have told is heard between two tasks.
    await new Promise(setImmediate);
  }
  crew.end();
  return answers;
}
