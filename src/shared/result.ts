import { InvariantError } from './invariant.js';

/** The answer of an operation that may be refused: either a value or a tagged error, never an exception. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** A success carrying its value. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A refusal carrying its reason. */
export function err<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}

/**
 * The value of a result that cannot be a refusal here, for instance of a literal.
 * @throws InvariantError with the refusal's own message when it is one
 */
export function unwrap<T, E>(result: Result<T, E>): T {
  if (result.ok) return result.value;
  throw new InvariantError(`A result that had to succeed was refused: ${reasonOf(result.error)}`);
}

/** The same refusal, or the value after `change`. */
export function mapResult<T, U, E>(result: Result<T, E>, change: (value: T) => U): Result<U, E> {
  return result.ok ? ok(change(result.value)) : result;
}

function reasonOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) {
    return 'code' in error ? `${String(error.code)}: ${String(error.message)}` : String(error.message);
  }
  return String(error);
}
