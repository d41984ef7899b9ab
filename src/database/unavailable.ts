/** The database cannot be reached or has no free connection: an outage, never a refusal of a rule. */
export class DatabaseUnavailableError extends Error {
  override readonly name = 'DatabaseUnavailableError';
}

/**
 * SQLSTATE classes of a server that cannot do its work now: 08 connection, 53 resources (disk full, out of memory, too
 * many connections), 57 intervention (stopping, starting, statement timeout), 58 the system below it; and 55P03, a lock
 * that did not become free in time, 25P03, a transaction that lay idle.
 */
const OUTAGE_STATES = /^(08...|53...|57...|58...|55P03|25P03)$/;

/** What the system says of a connection that failed. */
const OUTAGE_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** What the driver says of it; it gives these no code. */
const OUTAGE_WORDS =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|Query read timeout|timeout expired)/;

/** Whether a statement failed because its connection did, and not by an answer of the server. */
export function isConnectionFault(error: unknown): boolean {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  if (typeof code === 'string') return OUTAGE_CODES.has(code);
  return typeof message === 'string' && OUTAGE_WORDS.test(message);
}

/** Whether an error of a statement means that the database cannot be used now, so that trying again may help. */
export function isDatabaseOutage(error: unknown): boolean {
  if (error instanceof DatabaseUnavailableError) return true;
  const { code } = Object(error) as { code?: unknown };
  return typeof code === 'string' && OUTAGE_STATES.test(code);
}
