import { type OfficerViewer, reaches } from '../../access/viewer.js';
import type { Db } from '../../database/entities.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import type { ComplaintRow } from './complaint.entity.js';
import { type ComplaintFilter, complaintsOfCases, findComplaint, listComplaints } from './complaint.store.js';

/** Reads complaints and reviews. */
export class ComplaintReadService {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async list({ reach }: OfficerViewer, filter: ComplaintFilter, page: Page): Promise<ComplaintRow[]> {
    return await listComplaints(this.#db, reach, filter, page);
  }

  /** The complaint, or null when it does not exist or lies out of reach. */
  async find({ reach }: OfficerViewer, key: RowKey): Promise<ComplaintRow | null> {
    const row = await findComplaint(this.#db, key);
    return row !== undefined && reaches(reach, row) ? row : null;
  }

  async ofCases(cases: readonly RowKey[]): Promise<ComplaintRow[]> {
    return await complaintsOfCases(this.#db, cases);
  }
}
