import { asSystem } from './database/scope.js';

/** One thing that is done again and again. */
export interface Chore {
  readonly name: string;
  /** How long it rests while there is something to do, in milliseconds. */
  readonly everyMs: number;
  /** How long it rests at most when there was nothing to do; each rest is twice as long as the last. Unset = `everyMs`. */
  readonly idleMs?: number;
  /** @returns false when there was nothing to do */
  readonly work: () => Promise<boolean>;
}

/** A chore that goes on until it is ended. */
export interface Running {
  /** There is something to do: it rests no longer than while it is busy. */
  wake(): void;
  /** Ends it, once what is under way is done. */
  end(): Promise<void>;
}

/** Does the chore at once and then again after each rest; a failure is told and tried again. */
export function repeat(chore: Chore, onFailure: (error: unknown) => void): Running {
  const { everyMs, idleMs = everyMs } = chore;
  let isOver = false;
  let isWoken = false;
  let rest = everyMs;
  let timer: NodeJS.Timeout | undefined;
  let underway = Promise.resolve();
  const start = () => {
    timer = undefined;
    underway = run();
  };
  const pause = (ms: number) => {
    rest = ms;
    timer = setTimeout(start, ms).unref();
  };
  const run = async () => {
    isWoken = false;
    const didSomething = await attempt(chore, onFailure);
    if (!isOver) pause(didSomething || isWoken ? everyMs : Math.min(rest * 2, idleMs));
  };
  start();
  return {
    wake: () => {
      isWoken = true;
      if (isOver || timer === undefined || rest <= everyMs) return;
      clearTimeout(timer);
      pause(everyMs);
    },
    end: async () => {
      isOver = true;
      clearTimeout(timer);
      await underway;
    },
  };
}

/** @returns whether there was something to do; a failure is something */
export async function attempt(
  { name, work }: Pick<Chore, 'name' | 'work'>,
  onFailure: (error: unknown) => void,
): Promise<boolean> {
  try {
    return await asSystem(name, work);
  } catch (error) {
    onFailure(error);
    return true;
  }
}
