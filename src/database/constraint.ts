/** SQLSTATE class 23: a row broke a constraint. */
const INTEGRITY_VIOLATION = /^23/;

/**
 * The name of the unique, check, foreign key or deferred constraint that the statement violated, so that a store can
 * answer it as a refusal; `null` when the error is anything else, which then has to be thrown on.
 */
export function constraintOf(error: unknown): string | null {
  const { code, constraint } = fieldsOf(error);
  return code !== null && INTEGRITY_VIOLATION.test(code) ? constraint : null;
}

/** The SQLSTATE of an error from PostgreSQL, or `null` when it is none. */
export function sqlStateOf(error: unknown): string | null {
  return fieldsOf(error).code;
}

function fieldsOf(error: unknown): { code: string | null; constraint: string | null } {
  const { code, constraint } = Object(error) as { code?: unknown; constraint?: unknown };
  return {
    code: typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null,
    constraint: typeof constraint === 'string' ? constraint : null,
  };
}
