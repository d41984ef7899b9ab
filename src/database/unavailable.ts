/** The database cannot be reached or has no free connection: an outage, never a refusal of a rule. */
export class DatabaseUnavailableError extends Error {
  override readonly name = 'DatabaseUnavailableError';
}
