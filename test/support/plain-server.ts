import { pino } from 'pino';
import { ANONYMOUS, type Viewer } from '../../src/access/viewer.js';
import { makeSchema } from '../../src/graphql/schema.js';
import { createServer, type Server, type ServerParts } from '../../src/server.js';
import { ok } from '../../src/shared/result.js';
import { clockSchema } from '../graphql/clock-schema.js';

/** The service's way through HTTP with a small schema and no database; whoever names a subject is that citizen. */
export async function plainServer(
  config: Partial<ServerParts['config']> = {},
  parts: Partial<Omit<ServerParts, 'config'>> = {},
): Promise<Server> {
  return await createServer({
    config: { demo: false, explorer: false, introspection: true, ...config },
    schema: await makeSchema(clockSchema),
    services: { get: () => undefined },
    signIn: { viewerFrom: async ({ authorization }) => ok(viewerOf(authorization)) },
    database: { execute: async () => [] },
    clock: () => new Date('2026-08-20T16:30:00Z'),
    log: pino({ level: 'silent' }),
    ...parts,
  });
}

function viewerOf(subject: string | undefined): Viewer {
  return subject === undefined ? ANONYMOUS : { kind: 'CITIZEN', subject, personRefs: [] };
}
