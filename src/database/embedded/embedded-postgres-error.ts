/**
 * The embedded server cannot be used: the message is a sentence that names the folder, process or
 * setting at fault and what to do about it. Always an outage or a misconfiguration, never a domain refusal.
 */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

// Node's own errors are recognised by their properties: under a test runner's sandbox they are of another realm,
// where `instanceof Error` does not hold.

/** The `code` of a system error such as `ENOENT`; undefined for anything else. */
export function systemErrorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The message of whatever was thrown. */
export function errorMessage(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  return String(error.message);
}
