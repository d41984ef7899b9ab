import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** A port of 127.0.0.1 that is free now: the remembered one when it is, else one the system chooses. */
export async function choosePort(rememberedIn: string): Promise<number> {
  const text = await readFile(rememberedIn, 'utf8').catch(() => '');
  const remembered = Number(text.trim());
  if (Number.isInteger(remembered) && remembered > 0 && remembered < 65_536) {
    const port = await tryPort(remembered);
    if (port !== undefined) return port;
  }
  const port = await tryPort(0);
  if (port !== undefined) return port;
  throw new EmbeddedPostgresError(
    'No TCP port of 127.0.0.1 could be opened for the embedded PostgreSQL. Check that the loopback interface is up.',
  );
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}
