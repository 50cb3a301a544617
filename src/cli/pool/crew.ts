/**
 * Helpers that are handed tasks whenever they have room for one. A helper that dies or hangs costs the task it was at;
 * what else waited for it is done by others, and another takes its place. Tasks are numbers; what they mean is the
 * business of whoever hires.
 */

/** A process that helps. */
export interface Helper {
  readonly send: (task: number) => void;
  /** No more tasks. */
  readonly end: () => void;
  /** Ends it where it stands. */
  readonly kill?: () => void;
}

/** What a helper tells; `gone` once, when it is no more. */
export interface Told<Answer> {
  readonly ready: () => void;
  readonly answered: (task: number, answer: Answer) => void;
  readonly gone: () => void;
}

export type Cause = 'died' | 'hung';

export interface Work<Answer> {
  readonly hire: (told: Told<Answer>) => Helper;
  /** The next task; null while there is none. */
  readonly take: () => number | null;
  readonly settle: (task: number, answer: Answer) => void;
  /** The answer to a task that brought its helper down, or one of those it held behind it; null to try it once more. */
  readonly lost: (task: number, cause: Cause, held: readonly number[]) => Answer | null;
  /** Whether a helper that is gone is to be replaced. */
  readonly more: () => boolean;
  /** Milliseconds one task may take; as long as it likes unless given. */
  readonly patience?: number;
  /** The last helper is gone and none can be hired. */
  readonly deserted?: () => void;
}

export interface Crew {
  /** Takes a task as a helper would: first one that was lost. */
  readonly take: () => number | null;
  /** There are tasks again. */
  readonly feed: () => void;
  readonly end: () => void;
  readonly kill: () => void;
}

/** Tasks a helper holds at a time: it must not wait while this process is busy. */
const AHEAD = 6;
/** So many of them it may do at once: while this process hears of them, it is at the others. */
export const TOGETHER = AHEAD / 2;

export function gather<Answer>(helpers: number, work: Work<Answer>): Crew {
  const again: number[] = [];
  const members = new Set<Member>();
  let ended = false;
  const take = (): number | null => again.shift() ?? work.take();
  const feed = (): void => members.forEach((member) => member.feed());

  const add = (): void => {
    const member = employ(work, take, (held, cause, worked) => {
      members.delete(member);
      const [fatal, ...others] = held;
      again.push(...others);
      const answer = fatal === undefined ? null : work.lost(fatal, cause, others);
      if (fatal !== undefined && answer === null) again.push(fatal);
      else if (fatal !== undefined && answer !== null) work.settle(fatal, answer);
      // One that never began would not begin the next time either.
      if (worked && !ended && work.more()) add();
      feed();
      if (members.size === 0) work.deserted?.();
    });
    members.add(member);
  };
  for (let count = 0; count < helpers; count++) add();
  return {
    take,
    feed,
    end: () => {
      ended = true;
      members.forEach((member) => member.helper.end());
    },
    kill: () => members.forEach((member) => member.helper.kill?.()),
  };
}

interface Member {
  readonly helper: Helper;
  readonly feed: () => void;
}

type Gone = (held: readonly number[], cause: Cause, worked: boolean) => void;

/** One helper with the tasks it holds, the first of which it is at, and the clock that runs for that one. */
function employ<Answer>(work: Work<Answer>, take: () => number | null, gone: Gone): Member {
  const held: number[] = [];
  let worked = false;
  let cause: Cause = 'died';
  let clock: NodeJS.Timeout | undefined;
  const watch = (): void => {
    clearTimeout(clock);
    if (work.patience === undefined || held.length === 0) return;
    clock = setTimeout(() => {
      cause = 'hung';
      helper.kill?.();
    }, work.patience);
  };
  const feed = (): void => {
    if (!worked) return;
    const idle = held.length === 0;
    for (let task = next(); task !== null; task = next()) {
      held.push(task);
      helper.send(task);
    }
    if (idle) watch();
  };
  const next = (): number | null => (held.length < AHEAD ? take() : null);
  const helper = work.hire({
    ready: () => {
      worked = true;
      feed();
    },
    answered: (task, answer) => {
      held.splice(held.indexOf(task), 1);
      watch();
      work.settle(task, answer);
      feed();
    },
    gone: () => {
      clearTimeout(clock);
      gone(held, cause, worked);
    },
  });
  return { helper, feed };
}
