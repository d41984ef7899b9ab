import type { SimulatedChange } from './simulation.js';

/** The columns of a change as its table has them, in the order of the texts of `ChangeColumns`. */
export const CHANGE_COLUMNS = [
  ['household_id', 'uuid'],
  ['programme', 'text'],
  ['township_id', 'text'],
  ['effect', 'text'],
  ['conclusion_before', 'text'],
  ['conclusion_after', 'text'],
  ['amount_before', 'bigint'],
  ['amount_after', 'bigint'],
  ['class_before', 'text'],
  ['class_after', 'text'],
  ['period', 'text'],
] as const;

/**
 * Changes column by column as PostgreSQL reads arrays, which costs it half of what JSON does. They are written where they
 * are worked out and pass through to the database as they are.
 */
export class ChangeColumns {
  readonly #columns: readonly string[][] = CHANGE_COLUMNS.map(() => []);

  add({ programme, effect, before, after }: SimulatedChange, householdId: string, townshipId: string): void {
    const values = [
      householdId,
      quoted(programme),
      quoted(townshipId),
      effect,
      before.conclusion,
      after.conclusion,
      amountText(before.amount),
      amountText(after.amount),
      quoted(before.class),
      quoted(after.class),
      after.period ?? before.period ?? 'NULL',
    ];
    for (let index = 0; index < values.length; index += 1)
      this.#columns[index]?.push(values[index] as string);
  }

  /** The elements of each column's array, without its braces; of no column when nothing changes. */
  texts(): readonly string[] {
    return this.#columns[0]?.length === 0 ? [] : this.#columns.map((column) => column.join());
  }
}

function amountText(amount: bigint | null): string {
  return amount === null ? 'NULL' : amount.toString();
}

function quoted(text: string | null): string {
  return text === null ? 'NULL' : `"${text.replace(/["\\]/g, '\\$&')}"`;
}
