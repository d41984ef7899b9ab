import { createHash } from 'node:crypto';
import type { Actor } from '../access/actor.js';
import { audit } from '../access/audit/audit.store.js';
import type { Sealer } from '../access/privacy/sealing.js';
import { PICKUP_CODE_FIELD } from '../cases/applications/pickup-code.js';
import type { Database, Tx } from '../database/database.js';
import { newId } from '../database/new-id.js';
import type { RowKey } from '../jurisdictions/row-key.js';
import { canonicalJson } from '../shared/canonical-json.js';
import { invariant } from '../shared/invariant.js';
import type { Problem } from '../shared/problem.js';
import { err, ok, type Result } from '../shared/result.js';
import type { ImportUnit } from './cell-reader.js';
import { type FileRow, readRows } from './columns.js';
import type { ImportItemRow, ImportJobRow } from './import-job.entity.js';
import {
  IMPORT_FIELD,
  type ImportKind,
  type ItemStatus,
  itemCountProblem,
  unknownImport,
} from './import-job.js';
import {
  countItems,
  findOwnJob,
  findSameJob,
  finishItem,
  type ItemOutcome,
  insertJob,
  listItems,
  lockNextItem,
  wasImported,
} from './import-job.store.js';
import type { Importer } from './importer.service.js';
import { readTable } from './table-file.service.js';

export interface ImportFile {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly content: Buffer;
  /** Checks everything and keeps nothing. */
  readonly dryRun: boolean;
}

/** What became of an item, with the kind of its import. */
export interface ImportReport extends ImportItemRow {
  readonly kind: ImportKind;
}

/** Where an attempt at an item ends that is rolled back: refused, or only tried. */
interface RolledBack {
  readonly item: ImportItemRow;
  readonly outcome: ItemOutcome;
}

const NOTHING = { problems: [], madeId: null, changeOutcome: null, pickupCodeSealed: null } as const;

/**
 * Imports files item by item, each in a transaction of its own with what is noted of it: an import that was broken off
 * goes on where it stopped. Rows go the way of a form at the window, through the same checks, audit and sealing.
 */
export class ImportService {
  readonly #database: Database;
  readonly #sealer: Sealer;
  readonly #importers: Readonly<Record<ImportKind, Importer>>;

  constructor(parts: {
    readonly database: Database;
    readonly sealer: Sealer;
    readonly importers: Readonly<Record<ImportKind, Importer>>;
  }) {
    this.#database = parts.database;
    this.#sealer = parts.sealer;
    this.#importers = parts.importers;
  }

  /** Takes a file in; nothing of it is imported yet. The same file again is the same import. */
  async begin(
    actor: Actor,
    { kind, fileName, content, dryRun }: ImportFile,
  ): Promise<Result<ImportJobRow, Problem>> {
    const { jurisdictionId } = actor.reach;
    const table = await readTable(content);
    if (!table.ok) return table;
    const importer = this.#importers[kind];
    const rows = readRows(table.value, importer.columns);
    if (!rows.ok) return rows;
    const job: ImportJobRow = {
      ...{ jurisdictionId, id: newId(), kind, fileName, dryRun },
      sha256: createHash('sha256').update(content).digest('hex'),
      rowCount: rows.value.length,
      requestedBy: actor.officerId,
      createdAt: actor.now,
    };
    const items = importer.units(rows.value).map((unit) => this.#itemOf(job, unit));
    return await this.#database.transaction(async (tx) => {
      if (!(await insertJob(tx, job, items))) {
        const same = await findSameJob(tx.db, job);
        invariant(same !== undefined, 'A file that is on record must be found.');
        return ok(same);
      }
      const { sha256, rowCount, id: objectId } = job;
      await audit(tx, actor, {
        operation: 'beginImport',
        objectType: 'Import',
        objectId,
        detail: { kind, dryRun, sha256, rowCount, items: items.length },
      });
      return ok(job);
    });
  }

  /** Takes up so many of the items that wait. */
  async proceed(actor: Actor, key: RowKey, items: number): Promise<Result<ImportJobRow, Problem>> {
    const fault = itemCountProblem(items);
    if (fault !== null) return err(fault);
    const job = await this.find(actor, key);
    if (job === null) return err(unknownImport());
    for (let done = 0; done < items; done += 1) {
      if (!(await this.#next(actor, job))) break;
    }
    return ok(job);
  }

  /** The import, or null when this officer has none of this id. */
  async find(
    { officerId, reach }: Pick<Actor, 'officerId' | 'reach'>,
    key: RowKey,
  ): Promise<ImportJobRow | null> {
    if (key.jurisdictionId !== reach.jurisdictionId) return null;
    return (await findOwnJob(this.#database.db, officerId, key)) ?? null;
  }

  async counts(job: RowKey): Promise<readonly { readonly itemStatus: ItemStatus; readonly count: number }[]> {
    return await countItems(this.#database.db, job);
  }

  async report(
    job: ImportJobRow,
    page: { readonly first: number; readonly afterRow: number },
  ): Promise<readonly ImportReport[]> {
    const { kind } = job;
    return (await listItems(this.#database.db, job, page)).map((item) => ({ ...item, kind }));
  }

  /** The code by which an applicant of an imported form follows the cases, or null when the item made none. */
  pickupCode({ jurisdictionId, pickupCodeSealed }: ImportItemRow): string | null {
    if (pickupCodeSealed === null) return null;
    return this.#sealer.open(jurisdictionId, PICKUP_CODE_FIELD, pickupCodeSealed);
  }

  #itemOf({ jurisdictionId, id: jobId, kind }: ImportJobRow, { rows, input }: ImportUnit): ImportItemRow {
    const text = canonicalJson(rows);
    const numbers = rows.map(({ number }) => number);
    return {
      ...{ jurisdictionId, id: newId(), jobId },
      firstRow: Math.min(...numbers),
      lastRow: Math.max(...numbers),
      rowSealed: this.#sealer.seal(jurisdictionId, IMPORT_FIELD, text),
      rowIndex: this.#sealer.blindIndex(
        IMPORT_FIELD,
        input === null ? text : `${kind}\n${canonicalJson(input)}`,
      ),
      itemStatus: 'WAITING',
      ...NOTHING,
      doneAt: null,
    };
  }

  /**
   * Deals with the next item; false when none waits. What is refused or only tried is rolled back, and what came of it is
   * noted afterwards, unless another call was quicker.
   */
  async #next(actor: Actor, job: ImportJobRow): Promise<boolean> {
    const done = await this.#database.transaction(async (tx): Promise<Result<boolean, RolledBack>> => {
      const item = await lockNextItem(tx, job);
      if (item === undefined) return ok(false);
      const outcome = await this.#attempt(tx, actor, job, item);
      if (outcome.itemStatus === 'REFUSED' || outcome.itemStatus === 'VALID') return err({ item, outcome });
      await finishItem(tx, item, outcome, actor.now);
      return ok(true);
    });
    if (done.ok) return done.value;
    const { item, outcome } = done.error;
    await this.#database.transaction((tx) => finishItem(tx, item, outcome, actor.now));
    return true;
  }

  async #attempt(tx: Tx, actor: Actor, job: ImportJobRow, item: ImportItemRow): Promise<ItemOutcome> {
    const { rows, input, problems } = this.#unitOf(job, item);
    if (input === null) return { ...NOTHING, itemStatus: 'REFUSED', problems };
    const indexes = this.#sealer.blindIndexes(IMPORT_FIELD, `${job.kind}\n${canonicalJson(input)}`);
    if (await wasImported(tx.db, actor.reach.jurisdictionId, indexes))
      return { ...NOTHING, itemStatus: 'UNCHANGED' };
    const taken = await this.#importers[job.kind].take(tx, actor, { input, rows });
    if (!taken.ok) return { ...NOTHING, itemStatus: 'REFUSED', problems: taken.error };
    if (!job.dryRun || taken.value.itemStatus === 'UNCHANGED') return { ...taken.value, problems: [] };
    return { ...NOTHING, itemStatus: 'VALID', changeOutcome: taken.value.changeOutcome };
  }

  #unitOf({ kind }: ImportJobRow, { jurisdictionId, rowSealed }: ImportItemRow): ImportUnit {
    invariant(rowSealed !== null, 'An item that waits must hold its rows.');
    const text = this.#sealer.open(jurisdictionId, IMPORT_FIELD, rowSealed);
    const [unit] = this.#importers[kind].units(JSON.parse(text) as FileRow[]);
    invariant(unit !== undefined, 'An item must hold a row.');
    return unit;
  }
}
