import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database.js';
import { asSystem } from '../database/scope.js';
import { RETRY_AFTER_SECONDS } from '../graphql/fault-wording.js';

const READY_TIMEOUT_MS = 2_000;

/**
 * `/health/live`: the process answers, restart it when it does not. `/health/ready`: it can do its work now, send it
 * requests; it is not ready while it stops or its database does not answer.
 */
export function addHealth(
  app: FastifyInstance,
  database: Pick<Database, 'execute'>,
  state: { readonly stopping: boolean },
): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const refuse = async (status: string) =>
      await reply.code(503).header('retry-after', String(RETRY_AFTER_SECONDS)).send({ status });
    if (state.stopping) return await refuse('stopping');
    const answers = await withinTime(
      asSystem('health', () => database.execute('select 1')),
      READY_TIMEOUT_MS,
    );
    return answers ? { status: 'ready' } : await refuse('database unavailable');
  });
}

async function withinTime(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  const done = work.then(
    () => true,
    () => false,
  );
  return await Promise.race([done, timeout]).finally(() => clearTimeout(timer));
}
