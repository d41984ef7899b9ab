/** A source of values that a follower can leave at any time, also while nothing comes. */
export interface Source<T> {
  /** The next value, or undefined when there will be no more; `left` ends the wait. */
  readonly next: (left: AbortSignal) => Promise<T | undefined>;
}

/** The values of a source as an iterator whose `return` works at once. */
export function iterate<T>({ next }: Source<T>): AsyncIterableIterator<T> {
  const leaving = new AbortController();
  const over = { value: undefined, done: true } as const;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: async () => {
      if (leaving.signal.aborted) return over;
      const value = await next(leaving.signal);
      return value === undefined || leaving.signal.aborted ? over : { value, done: false };
    },
    return: async () => {
      leaving.abort();
      return over;
    },
    throw: async (error) => {
      leaving.abort();
      throw error;
    },
  };
}

/** Waits so long, or until the follower leaves. */
export async function pause(ms: number, left: AbortSignal): Promise<void> {
  if (left.aborted) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, ms);
    left.addEventListener('abort', done, { once: true });
    function done(): void {
      clearTimeout(timer);
      left.removeEventListener('abort', done);
      resolve();
    }
  });
}
