import { DemoKeysError } from './access/sign-in/demo-keys.store.js';
import { EmbeddedPostgresError } from './database/embedded/embedded-postgres-error.js';
import { DatabaseUnavailableError } from './database/unavailable.js';
import { PersistedOperationsError } from './graphql/persisted-operations.js';

/** The service cannot start, and its operator can do something about it: the message is one sentence that says what. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
}

/** What is told to the operator: a sentence, or for a bug of ours all that helps to find it. */
export function startFailure(error: unknown): string {
  const isExpected = [
    StartRefusal,
    EmbeddedPostgresError,
    DatabaseUnavailableError,
    DemoKeysError,
    PersistedOperationsError,
  ].some((kind) => error instanceof kind);
  if (error instanceof Error) return isExpected ? error.message : (error.stack ?? error.message);
  return String(error);
}

/** The refusal to listen, by what the system said. */
export function listenRefusal(error: unknown, { host, port }: { host: string; port: number }): unknown {
  const { code } = Object(error) as { code?: string };
  switch (code) {
    case 'EADDRINUSE':
      return new StartRefusal(
        `Port ${port} of ${host} is used by another program; stop that one, or set PORT to another port.`,
      );
    case 'EACCES':
      return new StartRefusal(
        `Port ${port} of ${host} is reserved for the administrator; set PORT to one above 1023.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartRefusal(
        `HOST is ${host}, which is no address of this machine; set it to 127.0.0.1, or to 0.0.0.0 for all of them.`,
      );
    default:
      return error;
  }
}
