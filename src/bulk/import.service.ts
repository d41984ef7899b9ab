import { createHash } from 'node:crypto';
import type { Actor } from '../access/actor.js';
import { audit } from '../access/audit/audit.store.js';
import type { Sealer } from '../access/privacy/sealing.js';
import { reaches } from '../access/viewer.js';
import type { Database, Tx } from '../database/database.js';
import { newId } from '../database/new-id.js';
import type { HouseholdService } from '../households/household.service.js';
import type { RegistrationInput } from '../households/registration.js';
import type { RowKey } from '../jurisdictions/row-key.js';
import { canonicalJson } from '../shared/canonical-json.js';
import { invariant } from '../shared/invariant.js';
import { type Problem, problem } from '../shared/problem.js';
import { err, ok, type Result } from '../shared/result.js';
import { type FileRow, type RowProblem, readRows } from './columns.js';
import {
  HOUSEHOLD_COLUMNS,
  type HouseholdColumn,
  type HouseholdUnit,
  householdUnits,
  placeOf,
} from './household-rows.js';
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
  insertJob,
  listItems,
  lockNextItem,
  wasImported,
} from './import-job.store.js';
import { readTable } from './table-file.service.js';

export interface ImportFile {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly content: Buffer;
  /** Checks everything and keeps nothing. */
  readonly dryRun: boolean;
}

/** What an item came to. */
interface Outcome {
  readonly itemStatus: Exclude<ItemStatus, 'WAITING'>;
  readonly problems: readonly RowProblem[];
  readonly madeId: string | null;
}

/**
 * Imports files item by item, each in a transaction of its own with what is noted of it: an import that was broken off
 * goes on where it stopped. Rows go the way of a form at the window, through the same checks, audit and sealing.
 */
export class ImportService {
  readonly #database: Database;
  readonly #sealer: Sealer;
  readonly #households: HouseholdService;

  constructor(parts: {
    readonly database: Database;
    readonly sealer: Sealer;
    readonly households: HouseholdService;
  }) {
    this.#database = parts.database;
    this.#sealer = parts.sealer;
    this.#households = parts.households;
  }

  /** Takes a file in; nothing of it is imported yet. The same file again is the same import. */
  async begin(
    actor: Actor,
    { kind, fileName, content, dryRun }: ImportFile,
  ): Promise<Result<ImportJobRow, Problem>> {
    const { jurisdictionId } = actor.reach;
    const table = await readTable(content);
    if (!table.ok) return table;
    const rows = readRows(table.value, HOUSEHOLD_COLUMNS);
    if (!rows.ok) return rows;
    const job: ImportJobRow = {
      ...{ jurisdictionId, id: newId(), kind, fileName, dryRun },
      sha256: createHash('sha256').update(content).digest('hex'),
      rowCount: rows.value.length,
      requestedBy: actor.officerId,
      createdAt: actor.now,
    };
    const items = householdUnits(rows.value).map((unit) => this.#itemOf(job, unit));
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
    job: RowKey,
    page: { readonly first: number; readonly afterRow: number },
  ): Promise<ImportItemRow[]> {
    return await listItems(this.#database.db, job, page);
  }

  #itemOf({ jurisdictionId, id: jobId }: ImportJobRow, { rows, input }: HouseholdUnit): ImportItemRow {
    const text = canonicalJson(rows);
    const numbers = rows.map(({ number }) => number);
    return {
      ...{ jurisdictionId, id: newId(), jobId },
      firstRow: Math.min(...numbers),
      lastRow: Math.max(...numbers),
      rowSealed: this.#sealer.seal(jurisdictionId, IMPORT_FIELD, text),
      rowIndex: this.#sealer.blindIndex(IMPORT_FIELD, input === null ? text : canonicalJson(input)),
      itemStatus: 'WAITING',
      problems: [],
      madeId: null,
      doneAt: null,
    };
  }

  /** Deals with the next item; false when none waits. */
  async #next(actor: Actor, job: ImportJobRow): Promise<boolean> {
    const done = await this.#database.transaction(async (tx) => {
      const item = await lockNextItem(tx, job);
      if (item === undefined) return ok(false);
      const unit = this.#unitOf(item);
      const early = await this.#early(tx, actor, item, unit);
      if (early === null && !job.dryRun && unit.input !== null) {
        const made = await this.#households.registerWithin(tx, actor, unit.input);
        if (!made.ok) return err(made.error);
        const madeId = made.value.household.id;
        await finishItem(tx, item, { itemStatus: 'CREATED', problems: [], madeId, doneAt: actor.now });
        return ok(true);
      }
      if (early === null) return err(null);
      await finishItem(tx, item, { ...early, doneAt: actor.now });
      return ok(true);
    });
    if (done.ok) return done.value;
    await this.#afterRefusal(actor, job);
    return true;
  }

  /**
   * Deals with an item again of which the record refuses something, or which is tried without being kept: what was tried
   * is rolled back first, then what came of it is noted.
   */
  async #afterRefusal(actor: Actor, job: ImportJobRow): Promise<void> {
    const tried = await this.#database.transaction(async (tx): Promise<Result<never, Tried | null>> => {
      const item = await lockNextItem(tx, job);
      if (item === undefined) return err(null);
      const { input, rows } = this.#unitOf(item);
      invariant(input !== null, 'Only an item that can be read is tried.');
      const made = await this.#households.registerWithin(tx, actor, input);
      const outcome: Outcome = made.ok
        ? { itemStatus: 'VALID', problems: [], madeId: null }
        : { itemStatus: 'REFUSED', problems: [placeOf(made.error, rows)], madeId: null };
      return err({ item, outcome, isMade: made.ok });
    });
    if (tried.ok || tried.error === null) return;
    const { item, outcome, isMade } = tried.error;
    // Somebody put the record right in between; the item waits for the next call.
    if (isMade && !job.dryRun) return;
    await this.#database.transaction((tx) => finishItem(tx, item, { ...outcome, doneAt: actor.now }));
  }

  /** What is known of an item without registering it: unreadable, out of reach, wrong by itself, or imported before. */
  async #early(tx: Tx, actor: Actor, item: ImportItemRow, unit: HouseholdUnit): Promise<Outcome | null> {
    const { jurisdictionId } = actor.reach;
    const { input, rows, problems } = unit;
    if (input === null) return { itemStatus: 'REFUSED', problems, madeId: null };
    if (await wasImported(tx.db, jurisdictionId, item.rowIndex)) {
      return { itemStatus: 'UNCHANGED', problems: [], madeId: null };
    }
    const checked = await this.#households.check(actor, input, { tx });
    const faults = checked.ok ? [] : checked.error;
    const found = isReached(actor, input) ? faults : [outOfReach(), ...faults];
    if (found.length === 0) return null;
    return { itemStatus: 'REFUSED', problems: found.map((fault) => placeOf(fault, rows)), madeId: null };
  }

  #unitOf({ jurisdictionId, rowSealed }: ImportItemRow): HouseholdUnit {
    invariant(rowSealed !== null, 'An item that waits must hold its rows.');
    const text = this.#sealer.open(jurisdictionId, IMPORT_FIELD, rowSealed);
    const [unit] = householdUnits(JSON.parse(text) as FileRow<HouseholdColumn>[]);
    invariant(unit !== undefined, 'An item must hold a row.');
    return unit;
  }
}

interface Tried {
  readonly item: ImportItemRow;
  readonly outcome: Outcome;
  readonly isMade: boolean;
}

function isReached({ reach }: Actor, { townshipId, villageId }: RegistrationInput): boolean {
  return reaches(reach, { jurisdictionId: reach.jurisdictionId, townshipId, villageId });
}

function outOfReach(): Problem {
  return problem({
    code: 'PLACE_OUT_OF_REACH',
    message: 'The household lives outside your place; have it imported where it lives.',
    messageZh: '该家庭居住地不在您的管辖范围内，请由居住地导入。',
    path: ['input', 'townshipId'],
  });
}
