import type { Actor } from '../access/actor.js';
import type { Tx } from '../database/database.js';
import type { Result } from '../shared/result.js';
import type { RowOutcome } from '../supervision/monitoring/registry-change.js';
import type { ImportUnit } from './cell-reader.js';
import type { Column, FileRow, RowProblem } from './columns.js';

/** What came of an item that was not refused. */
export interface Taken {
  /** UNCHANGED: the record knew it all before. */
  readonly itemStatus: 'CREATED' | 'UNCHANGED';
  /** The object that was made: household, application or lead; null when there is none. */
  readonly madeId: string | null;
  /** What became of a change of a registry; null elsewhere. */
  readonly changeOutcome: RowOutcome | null;
  /** The sealed pickup code of an application, told to whoever imports it. */
  readonly pickupCodeSealed: string | null;
}

/** How files of one kind are imported. */
export interface Importer<Input = unknown, Name extends string = string> {
  readonly columns: readonly Column<Name>[];
  /** The items that the rows make, in the order of their first rows. */
  units(rows: readonly FileRow<Name>[]): readonly ImportUnit<Input, Name>[];
  /**
   * Does what an item says, in the transaction of the item, by the way of the window; a refusal rolls it back. What is
   * only tried is done too and then rolled back by the caller.
   */
  take(
    tx: Tx,
    actor: Actor,
    item: { readonly input: Input; readonly rows: readonly FileRow<Name>[] },
  ): Promise<Result<Taken, readonly RowProblem[]>>;
}

/** What was made without more to say of it. */
export function made(madeId: string): Taken {
  return { itemStatus: 'CREATED', madeId, changeOutcome: null, pickupCodeSealed: null };
}
