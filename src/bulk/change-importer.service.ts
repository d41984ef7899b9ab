import type { Actor } from '../access/actor.js';
import type { Tx } from '../database/database.js';
import { type Problem, problem } from '../shared/problem.js';
import { parseResidentId } from '../shared/resident-id.js';
import { err, ok, type Result } from '../shared/result.js';
import type { MonitoringService } from '../supervision/monitoring/monitoring.service.js';
import {
  CHANGE_COLUMNS,
  type ChangeColumn,
  changeUnits,
  type FileChange,
  placeOfChange,
} from './change-rows.js';
import type { FileRow, RowProblem } from './columns.js';
import type { Importer, Taken } from './importer.service.js';

/** What other registers report of people: matched with the policy; an alert becomes a lead (J15, N3.2, X10). */
export class ChangeImporter implements Importer<FileChange, ChangeColumn> {
  readonly columns = CHANGE_COLUMNS;
  readonly units = changeUnits;
  readonly #monitoring: MonitoringService;

  constructor(monitoring: MonitoringService) {
    this.#monitoring = monitoring;
  }

  async take(
    tx: Tx,
    actor: Actor,
    { input, rows }: { readonly input: FileChange; readonly rows: readonly FileRow<ChangeColumn>[] },
  ): Promise<Result<Taken, readonly RowProblem[]>> {
    const refused = (fault: Problem) => err([placeOfChange(fault, rows)]);
    const { source, ...change } = input;
    const parsed = parseResidentId(change.residentId, { on: actor.today });
    if (!parsed.ok) return refused({ ...parsed.error, path: ['residentId'] });
    const row = { ...change, residentId: parsed.value };
    const recorded = await this.#monitoring.recordWithin(tx, actor, { source, row });
    if (!recorded.ok) return refused(recorded.error);
    const { outcome: changeOutcome, leadId: madeId, problem: fault } = recorded.value;
    if (fault !== null) return refused(fault);
    if (changeOutcome === 'UNKNOWN_PERSON') return refused(unknownPerson());
    const itemStatus = changeOutcome === 'KNOWN' ? 'UNCHANGED' : 'CREATED';
    return ok({ itemStatus, madeId, changeOutcome, pickupCodeSealed: null });
  }
}

function unknownPerson(): Problem<'UNKNOWN_PERSON'> {
  return problem({
    code: 'UNKNOWN_PERSON',
    message:
      'Nobody of your place has this number, and nothing was kept; send the row to where the person lives.',
    messageZh: '非本辖区在库人员，未留存；请交由其居住地导入。',
    path: ['residentId'],
  });
}
