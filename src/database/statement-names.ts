/** A statement is prepared from this use on, so that a text used once costs nothing. */
const USES_BEFORE_PREPARING = 3;
/** PostgreSQL keeps each prepared statement once a connection, so their number is bounded. */
const MOST_PREPARED = 400;
const MOST_COUNTED = 2_000;

/**
 * Names for the statements that are used again and again, under which PostgreSQL keeps them prepared: parsing and
 * planning cost more than finding a row by its key.
 */
export class StatementNames {
  readonly #names = new Map<string, string>();
  readonly #uses = new Map<string, number>();
  #generation = 1;

  /** The name to prepare the statement under, or `undefined` to run it once without. */
  nameOf(statement: string): string | undefined {
    const known = this.#names.get(statement);
    if (known !== undefined || this.#names.size >= MOST_PREPARED) return known;
    const uses = (this.#uses.get(statement) ?? 0) + 1;
    if (uses < USES_BEFORE_PREPARING) {
      if (this.#uses.size >= MOST_COUNTED) this.#uses.clear();
      this.#uses.set(statement, uses);
      return undefined;
    }
    this.#uses.delete(statement);
    const name = `doudi_${this.#generation}_${this.#names.size}`;
    this.#names.set(statement, name);
    return name;
  }

  /** Forgets every name, because a table changed under the statements prepared so far. */
  renew(): void {
    this.#names.clear();
    this.#generation += 1;
  }
}
