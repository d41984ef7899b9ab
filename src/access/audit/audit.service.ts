import type { Db } from '../../database/entities.js';
import { wholeJurisdictionOf } from '../actor.js';
import { type OfficerViewer, reachesAll } from '../viewer.js';
import type { AuditEntrySummary } from './audit.entity.js';
import { type AuditFilter, findAuditEntry, listAuditEntries } from './audit.store.js';

/** Reads the audit for inspectors. An entry carries no township, so only those who reach everything may read it. */
export class AuditService {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /**
   * A page of the officer's jurisdiction, newest first, one more than asked for when there are more.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async list(
    officer: OfficerViewer,
    filter: Omit<AuditFilter, 'jurisdictionId'>,
    page: { readonly first: number; readonly afterId: string | null },
  ): Promise<AuditEntrySummary[]> {
    return await listAuditEntries(
      this.#db,
      { ...filter, jurisdictionId: wholeJurisdictionOf(officer) },
      page,
    );
  }

  /** One entry, or null when it does not exist or lies out of reach. */
  async find(
    officer: OfficerViewer,
    key: { readonly jurisdictionId: string; readonly id: string },
  ): Promise<AuditEntrySummary | null> {
    const isWithin = reachesAll(officer.reach) && officer.jurisdictionId === key.jurisdictionId;
    return isWithin ? await findAuditEntry(this.#db, key) : null;
  }
}
