import { canonicalJson, sha256Hex } from '../../shared/canonical-json.js';
import { type Problem, problem, quoted } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';

export type IdempotencyProblem = Problem<'IDEMPOTENCY_KEY_REUSED'>;
export type IdempotencyKeyProblem = Problem<'INVALID_IDEMPOTENCY_KEY'>;

/** Eight to two hundred visible ASCII characters, for instance a UUID. */
const KEY = /^[\x21-\x7e]{8,200}$/;

/**
 * The key of a call: the `Idempotency-Key` header wins over the input field; none is `null`. An empty or
 * over-long key is refused rather than ignored, since ignoring it would drop a protection that was asked for.
 */
export function idempotencyKeyFrom(
  header: string | null | undefined,
  input: string | null | undefined,
): Result<string | null, IdempotencyKeyProblem> {
  const key = header ?? input ?? null;
  if (key === null || KEY.test(key)) return ok(key);
  return err(
    problem({
      code: 'INVALID_IDEMPOTENCY_KEY',
      message: `The idempotency key ${quoted(key)} must have 8 to 200 visible ASCII characters; send a UUID, for instance.`,
      messageZh: `幂等键${quoted(key)}须为8至200个可见ASCII字符，例如一个UUID。`,
      path: ['input', 'idempotencyKey'],
    }),
  );
}

/**
 * The hash that tells a repeated call from another one: SHA-256 of the operation and the canonical input. The key
 * itself is no part of the input, so it may come by header once and by field the next time.
 * @throws InvariantError when the payload holds what has no JSON text, such as a `Date`
 */
export function payloadHash(operation: string, payload: object): string {
  const { idempotencyKey: _, ...rest } = payload as { idempotencyKey?: unknown };
  return sha256Hex(canonicalJson([operation, rest]));
}

/** The refusal of a key that has already stood for another call of the same caller. */
export function keyReused(key: string): IdempotencyProblem {
  return problem({
    code: 'IDEMPOTENCY_KEY_REUSED',
    message: `The idempotency key ${quoted(key)} was already used for a call with another input; send a new key for a new call.`,
    messageZh: `幂等键${quoted(key)}已用于另一次不同内容的请求，新的请求请使用新的幂等键。`,
    path: ['input', 'idempotencyKey'],
  });
}
