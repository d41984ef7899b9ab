/** What a run answered, and the first source of time or chance that it touched, or null. */
export interface Trapped<T> {
  readonly value: T;
  readonly used: string | null;
}

/**
 * Runs something while clocks and random numbers are watched: `Date.now`, `new Date()`, `performance.now` and
 * `Math.random` note that they were used, answer as usual, and are put back afterwards whatever happens.
 */
export function withoutClock<T>(work: () => T): Trapped<T> {
  let used: string | null = null;
  const note = (what: string): void => {
    used ??= what;
  };
  const RealDate = globalThis.Date;
  const { random } = Math;
  const { now } = performance;
  class WatchedDate extends RealDate {
    constructor(...given: readonly unknown[]) {
      if (given.length === 0) note('new Date()');
      super(...(given as [number]));
    }

    static override now(): number {
      note('Date.now');
      return RealDate.now();
    }
  }
  globalThis.Date = WatchedDate as DateConstructor;
  Math.random = () => {
    note('Math.random');
    return random();
  };
  performance.now = () => {
    note('performance.now');
    return now.call(performance);
  };
  try {
    return { value: work(), used };
  } finally {
    globalThis.Date = RealDate;
    Math.random = random;
    performance.now = now;
  }
}
