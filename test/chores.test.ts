import { jest } from '@jest/globals';
import { type Chore, repeat } from '../src/chores.js';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** How often the chore was done; `busy` says what it answers. */
function counted(busy: () => boolean, more: Partial<Chore> = {}) {
  let times = 0;
  const failures: unknown[] = [];
  const work = async () => {
    times += 1;
    return busy();
  };
  const running = repeat({ name: 'counting', everyMs: 100, idleMs: 1_000, work, ...more }, (error) =>
    failures.push(error),
  );
  return { running, failures, times: () => times };
}

it('what is busy is done again after each rest', async () => {
  const { running, times } = counted(() => true);
  await jest.advanceTimersByTimeAsync(1_000);
  expect(times()).toBe(11);
  await running.end();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(times()).toBe(11);
});

it('what has nothing to do rests twice as long each time, up to a limit', async () => {
  const { running, times } = counted(() => false);
  await jest.advanceTimersByTimeAsync(200 + 400 + 800);
  expect(times()).toBe(4);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(times()).toBe(14);
  await running.end();
});

it('a wake ends a long rest, and what was missed while it worked is not', async () => {
  const { running, times } = counted(() => false);
  await jest.advanceTimersByTimeAsync(20_000);
  const before = times();
  running.wake();
  running.wake();
  await jest.advanceTimersByTimeAsync(100);
  expect(times()).toBe(before + 1);
  await running.end();

  let done: (busy: boolean) => void = () => undefined;
  let begun = 0;
  const slow = repeat(
    {
      name: 'slow',
      everyMs: 100,
      idleMs: 60_000,
      work: async () => {
        begun += 1;
        return await new Promise<boolean>((resolve) => {
          done = resolve;
        });
      },
    },
    () => undefined,
  );
  await jest.advanceTimersByTimeAsync(0);
  slow.wake();
  done(false);
  await jest.advanceTimersByTimeAsync(100);
  expect(begun).toBe(2);
  done(false);
  await slow.end();
});

it('a failure is told, and it goes on', async () => {
  const { running, failures, times } = counted(() => {
    throw new Error('broken');
  });
  await jest.advanceTimersByTimeAsync(250);
  expect(times()).toBe(3);
  expect(failures).toHaveLength(3);
  await running.end();
});
