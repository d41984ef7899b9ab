import type { Actor } from '../access/actor.js';
import type { ApplicationService } from '../cases/applications/application.service.js';
import type { JurisdictionPolicies } from '../cases/jurisdiction-policy.store.js';
import type { Tx } from '../database/database.js';
import { err, ok, type Result } from '../shared/result.js';
import { CASE_COLUMNS, type CaseColumn, caseUnits, type FileForm, formOf, placeOfCase } from './case-rows.js';
import type { FileRow, RowProblem } from './columns.js';
import { type Importer, made, type Taken } from './importer.service.js';

/** Applications of households on record, each handed in as at the window: one case a programme (J16.1). */
export class CaseImporter implements Importer<FileForm, CaseColumn> {
  readonly columns = CASE_COLUMNS;
  readonly units = caseUnits;
  readonly #applications: ApplicationService;
  readonly #policies: JurisdictionPolicies;

  constructor(applications: ApplicationService, policies: JurisdictionPolicies) {
    this.#applications = applications;
    this.#policies = policies;
  }

  async take(
    tx: Tx,
    actor: Actor,
    { input, rows }: { readonly input: FileForm; readonly rows: readonly FileRow<CaseColumn>[] },
  ): Promise<Result<Taken, readonly RowProblem[]>> {
    const { policy } = await this.#policies.of(tx.db, actor.reach.jurisdictionId, actor.now);
    const submitted = await this.#applications.submitWithin(tx, actor, formOf(input, policy.programmes));
    if (!submitted.ok) return err(submitted.error.map((fault) => placeOfCase(fault, rows)));
    const { applicationId, pickupCodeSealed } = submitted.value;
    return ok({ ...made(applicationId), pickupCodeSealed });
  }
}
