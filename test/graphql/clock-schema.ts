import { Ctx, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { RequestContext } from '../../src/api/context.js';
import { DateTimeScalar, LocalDateScalar } from '../../src/api/scalars.js';
import type { SchemaParts } from '../../src/graphql/schema.js';

/** A service that only knows the time, to try what stands around a schema. */
@Resolver()
class ClockResolver {
  @Query(() => LocalDateScalar, { description: 'Today. (今日)' })
  today(@Ctx() { today }: RequestContext): string {
    return today;
  }

  @Query(() => DateTimeScalar, { description: 'Now. (现在)' })
  now(@Ctx() { now }: RequestContext): Date {
    return now;
  }

  @Query(() => String, { description: 'Takes its time. (慢)' })
  async slow(): Promise<string> {
    return await new Promise((resolve) => setTimeout(resolve, 500, 'done'));
  }

  @Subscription(() => Int, { description: 'Ticks once, and breaks. (一次)', subscribe: tickOnce })
  ticks(@Root() tick: number): number {
    return tick;
  }

  @Subscription(() => Int, { description: 'Ticks once, and waits. (等待)', subscribe: tickThenWait })
  waits(@Root() tick: number): number {
    return tick;
  }
}

/** Goes on until its listener leaves. */
function tickThenWait(): AsyncIterableIterator<number> {
  let leave: (over: IteratorReturnResult<undefined>) => void = () => undefined;
  let ticked = false;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: async () => {
      if (ticked) return await new Promise((resolve) => (leave = resolve));
      ticked = true;
      return { value: 1, done: false };
    },
    return: async () => {
      leave({ value: undefined, done: true });
      return { value: undefined, done: true };
    },
  };
}

async function* tickOnce(): AsyncGenerator<number> {
  yield 1;
  throw new Error('The clock broke.');
}

export const clockSchema: SchemaParts = { resolvers: [ClockResolver], nodes: {} };
