import type { Database } from '../../database/database.js';
import { audit } from '../audit/audit.store.js';
import { systemActor } from '../system-actor.js';
import { SEALED_COLUMNS, type SealedColumn } from './sealed-columns.js';
import {
  countUnsealed,
  FIRST_KEY,
  forgetIndexesBefore,
  type Resealed,
  replaceTexts,
  type SealedText,
  sealedTexts,
  type TextKey,
} from './sealed-text.store.js';
import { SealBroken, type Sealer } from './sealing.js';

/** A text that does not open, or whose blind index is another's. */
export interface BrokenText extends TextKey {
  readonly column: SealedColumn;
  readonly fault: 'DOES_NOT_OPEN' | 'WRONG_INDEX';
}

export interface RotationReport {
  /** Texts that were sealed or indexed anew. */
  readonly resealed: number;
  /** Texts that are still under an older key: somebody seals with one, they are broken, or nothing sealed stands beside an index. */
  readonly left: number;
  readonly broken: readonly BrokenText[];
}

export interface SealCheckReport {
  readonly opened: number;
  /** Of these, texts that are sealed or indexed under another key than the current one. */
  readonly stale: number;
  readonly broken: readonly BrokenText[];
}

export interface RotationOptions {
  /** Texts in one transaction. */
  readonly chunk?: number;
  /** Told after each chunk how many texts of the column have been renewed. */
  readonly onProgress?: (column: SealedColumn, resealed: number) => void;
}

const CHUNK = 500;
/** A writer may seal under the older key while we pass; those rows are met again in the next pass. */
const MOST_PASSES = 5;

/**
 * Seals personal data anew under the current key and indexes it anew under the current index key, so that older ones
 * can be retired.
 *
 * Every chunk is a transaction of its own, and what is done is seen from the texts themselves: a rotation that was
 * broken off goes on where it stopped. A text is replaced only while it is the one that was opened, so that what a
 * service writes meanwhile is never lost. Look-ups find a row under every key of the index; what is compared with
 * persons (officers, near relatives) goes first and stands under both keys until all is done.
 */
export class KeyRotationService {
  readonly #database: Database;
  readonly #sealer: Sealer;

  constructor(database: Database, sealer: Sealer) {
    this.#database = database;
    this.#sealer = sealer;
  }

  /** Rotates every sealed column. The audit gets an entry for each jurisdiction in which something was done. */
  async rotate(
    { now, requestId }: { readonly now: Date; readonly requestId: string },
    options: RotationOptions = {},
  ): Promise<RotationReport> {
    const counts = new Map<string, number>();
    let left = 0;
    const broken: BrokenText[] = [];
    // Persons indexed anew would no longer be known as officers or relatives that cannot be.
    const unsealed = this.#sealer.hasOlderIndexKeys ? await this.#unsealedIndexes() : 0;
    left += unsealed;
    for (const column of SEALED_COLUMNS) {
      const isReindexed = column.indexColumn !== null && this.#sealer.hasOlderIndexKeys && unsealed === 0;
      const pass = await this.#rotateColumn({ column, isReindexed }, counts, options);
      left += pass.left;
      broken.push(...pass.broken);
    }
    if (left === 0) {
      for (const column of SEALED_COLUMNS) await forgetIndexesBefore(this.#database, column);
    }
    for (const [jurisdictionId, texts] of counts) {
      const actor = systemActor('keys', { jurisdictionId, now, requestId });
      const detail = { keyId: this.#sealer.currentKeyId, texts };
      await this.#database.transaction((tx) =>
        audit(tx, actor, {
          operation: 'rotateKeys',
          objectType: 'Jurisdiction',
          objectId: jurisdictionId,
          detail,
        }),
      );
    }
    return { resealed: [...counts.values()].reduce((sum, count) => sum + count, 0), left, broken };
  }

  /** Opens every sealed text and compares it with its blind index. Changes nothing. */
  async check(): Promise<SealCheckReport> {
    let [opened, stale] = [0, 0];
    const broken: BrokenText[] = [];
    for (const column of SEALED_COLUMNS) {
      for await (const chunk of this.#chunks(column, { limit: CHUNK, except: null })) {
        for (const text of chunk) {
          const fault = this.#faultIn(column, text);
          if (fault === null) opened += 1;
          else broken.push({ column, jurisdictionId: text.jurisdictionId, id: text.id, fault });
          if (this.#sealer.isStale(text.sealed) || this.#hasOlderIndex(column, text, fault)) stale += 1;
        }
      }
    }
    return { opened, stale, broken };
  }

  async #rotateColumn(
    { column, isReindexed }: { readonly column: SealedColumn; readonly isReindexed: boolean },
    counts: Map<string, number>,
    { chunk: limit = CHUNK, onProgress }: RotationOptions,
  ): Promise<Pick<RotationReport, 'left' | 'broken'>> {
    // An index does not tell its key, so each text is opened; without older index keys the texts tell what is due.
    const except = isReindexed ? null : this.#sealer.currentPrefix;
    let changedRows = 0;
    for (let pass = 1; ; pass += 1) {
      let met = 0;
      const broken: BrokenText[] = [];
      for await (const chunk of this.#chunks(column, { limit, except })) {
        const due: Resealed[] = [];
        for (const text of chunk) {
          const { jurisdictionId, id } = text;
          const found = this.#renewed(column, text, isReindexed);
          if (found === null) continue;
          met += 1;
          if (typeof found === 'string') broken.push({ column, jurisdictionId, id, fault: found });
          else due.push(found);
        }
        if (due.length === 0) continue;
        const changed = await this.#database.transaction((tx) => replaceTexts(tx, column, due));
        for (const { jurisdictionId } of changed)
          counts.set(jurisdictionId, (counts.get(jurisdictionId) ?? 0) + 1);
        changedRows += changed.length;
        onProgress?.(column, changedRows);
      }
      if (met === broken.length || pass === MOST_PASSES) {
        const unsealed = isReindexed ? await countUnsealed(this.#database.db, column) : 0;
        return { left: met + unsealed, broken };
      }
    }
  }

  /** The text under the current keys; null when it is already, or what is wrong with it. */
  #renewed(
    column: SealedColumn,
    text: SealedText,
    isReindexed: boolean,
  ): Resealed | BrokenText['fault'] | null {
    const fault = this.#faultIn(column, text);
    if (fault !== null) return fault;
    const { jurisdictionId, sealed, index } = text;
    const plain = this.#sealer.open(jurisdictionId, column.field, sealed);
    const keeps = !isReindexed || index === null || plain === '';
    const reindexed = keeps ? index : this.#sealer.blindIndex(column.field, plain);
    const isStale = this.#sealer.isStale(sealed);
    if (!isStale && reindexed === index) return null;
    const resealed = isStale ? this.#sealer.reseal(jurisdictionId, column.field, sealed) : sealed;
    return { ...text, resealed, reindexed };
  }

  /** Officers and relatives who have an index and nothing sealed from which it could be made anew. */
  async #unsealedIndexes(): Promise<number> {
    let count = 0;
    for (const column of SEALED_COLUMNS) {
      if (column.indexBefore !== undefined) count += await countUnsealed(this.#database.db, column);
    }
    return count;
  }

  #hasOlderIndex(column: SealedColumn, text: SealedText, fault: BrokenText['fault'] | null): boolean {
    if (fault !== null || !this.#sealer.hasOlderIndexKeys) return false;
    const renewed = this.#renewed(column, text, true);
    return renewed !== null && typeof renewed !== 'string' && renewed.reindexed !== text.index;
  }

  async *#chunks(
    column: SealedColumn,
    { limit, except }: { readonly limit: number; readonly except: string | null },
  ): AsyncGenerator<SealedText[]> {
    for (let after = FIRST_KEY; ; ) {
      const chunk = await sealedTexts(this.#database.db, column, { after, limit, except });
      const last = chunk.at(-1);
      if (last === undefined) return;
      yield chunk;
      after = last;
    }
  }

  #faultIn(column: SealedColumn, { jurisdictionId, sealed, index }: SealedText): BrokenText['fault'] | null {
    try {
      const plain = this.#sealer.open(jurisdictionId, column.field, sealed);
      // The text of a person whose data was erased is empty, and its index is nobody's.
      const isIndexed =
        index === null || plain === '' || this.#sealer.blindIndexes(column.field, plain).includes(index);
      return isIndexed ? null : 'WRONG_INDEX';
    } catch (error) {
      if (error instanceof SealBroken) return 'DOES_NOT_OPEN';
      throw error;
    }
  }
}
