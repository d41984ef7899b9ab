import type { Database } from '../../database/database.js';
import { audit } from '../audit/audit.store.js';
import { systemActor } from '../system-actor.js';
import { SEALED_COLUMNS, type SealedColumn } from './sealed-columns.js';
import { FIRST_KEY, replaceTexts, type SealedText, sealedTexts, type TextKey } from './sealed-text.store.js';
import { SealBroken, type Sealer } from './sealing.js';

/** A text that does not open, or whose blind index is another's. */
export interface BrokenText extends TextKey {
  readonly column: SealedColumn;
  readonly fault: 'DOES_NOT_OPEN' | 'WRONG_INDEX';
}

export interface RotationReport {
  /** Texts that were sealed anew. */
  readonly resealed: number;
  /** Texts that are still under an older key: somebody seals with one, or they are broken. */
  readonly left: number;
  readonly broken: readonly BrokenText[];
}

export interface SealCheckReport {
  readonly opened: number;
  /** Of these, texts under another key than the current one. */
  readonly stale: number;
  readonly broken: readonly BrokenText[];
}

export interface RotationOptions {
  /** Texts in one transaction. */
  readonly chunk?: number;
  /** Told after each chunk how many texts of the column have been sealed anew. */
  readonly onProgress?: (column: SealedColumn, resealed: number) => void;
}

const CHUNK = 500;
/** A writer may seal under the older key while we pass; those rows are met again in the next pass. */
const MOST_PASSES = 5;

/**
 * Seals personal data anew under the current key, so that an older one can be retired.
 *
 * Every chunk is a transaction of its own, and what is done is seen from the texts themselves: a rotation that was
 * broken off goes on where it stopped. A text is replaced only while it is the one that was opened, so that what a
 * service writes meanwhile is never lost.
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
    for (const column of SEALED_COLUMNS) {
      const pass = await this.#rotateColumn(column, counts, options);
      left += pass.left;
      broken.push(...pass.broken);
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
          if (this.#sealer.isStale(text.sealed)) stale += 1;
        }
      }
    }
    return { opened, stale, broken };
  }

  async #rotateColumn(
    column: SealedColumn,
    counts: Map<string, number>,
    { chunk: limit = CHUNK, onProgress }: RotationOptions,
  ): Promise<Pick<RotationReport, 'left' | 'broken'>> {
    const except = this.#sealer.currentPrefix;
    let resealed = 0;
    for (let pass = 1; ; pass += 1) {
      let met = 0;
      const broken: BrokenText[] = [];
      for await (const chunk of this.#chunks(column, { limit, except })) {
        met += chunk.length;
        const whole = chunk.filter((text) => {
          const fault = this.#faultIn(column, text);
          if (fault !== null)
            broken.push({ column, jurisdictionId: text.jurisdictionId, id: text.id, fault });
          return fault === null;
        });
        const changed = await this.#reseal(column, whole);
        for (const { jurisdictionId } of changed)
          counts.set(jurisdictionId, (counts.get(jurisdictionId) ?? 0) + 1);
        resealed += changed.length;
        onProgress?.(column, resealed);
      }
      if (met === broken.length || pass === MOST_PASSES) return { left: met, broken };
    }
  }

  async #reseal(column: SealedColumn, texts: readonly SealedText[]): Promise<TextKey[]> {
    if (texts.length === 0) return [];
    const pairs = texts.map((text) => ({
      ...text,
      resealed: this.#sealer.reseal(text.jurisdictionId, column.field, text.sealed),
    }));
    return await this.#database.transaction((tx) => replaceTexts(tx, column, pairs));
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
        index === null || plain === '' || this.#sealer.blindIndex(column.field, plain) === index;
      return isIndexed ? null : 'WRONG_INDEX';
    } catch (error) {
      if (error instanceof SealBroken) return 'DOES_NOT_OPEN';
      throw error;
    }
  }
}
