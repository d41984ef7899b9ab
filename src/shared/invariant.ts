/** A broken promise of our own code: a bug, never an expected refusal (those are `Problem`s). */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/**
 * Stops at once when something that our own code guarantees does not hold.
 * @param message a sentence that names the thing and its value; a function where building it would cost a hot path
 * @throws InvariantError when the condition is false
 */
export function invariant(condition: boolean, message: string | (() => string)): asserts condition {
  if (!condition) throw new InvariantError(typeof message === 'string' ? message : message());
}

/**
 * Closes a `switch` over a union: the call compiles only when every case is handled.
 * @throws InvariantError naming the value that slipped past the types
 */
export function assertNever(value: never): never {
  throw new InvariantError(`The value ${describe(value)} is handled by no case; add a case for it.`);
}

function describe(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  return JSON.stringify(value) ?? String(value);
}
