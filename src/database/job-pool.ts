import pg from 'pg';
import { APPLICATION_ROLE } from './application-role.js';

const TAKES_ROLE = {
  onConnect: async (client: pg.ClientBase) => {
    await client.query(`set role "${APPLICATION_ROLE}"`);
  },
};

/**
 * The connections over which jobs are taken and ended, apart from those of requests, so that neither waits for the
 * other. As every connection of the service they take on the application role. One of them listens all the time.
 */
export function createJobPool(url: string, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: 'doudi-jobs',
    ...TAKES_ROLE,
  });
  pool.on('error', (error) => {
    if (!pool.ending) onError(error);
  });
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
