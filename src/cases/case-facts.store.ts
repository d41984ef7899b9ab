import type { Db } from '../database/entities.js';
import { householdFacts } from '../households/snapshot.store.js';
import { situationFacts } from '../jurisdictions/situation.store.js';
import type { Facts } from '../policy/facts.js';
import type { Programme } from '../policy/programme.js';
import { invariant } from '../shared/invariant.js';
import type { Fen } from '../shared/money.js';
import { findApplication } from './applications/application.store.js';
import { papersInHand } from './applications/papers.js';
import type { CaseRow } from './case.entity.js';
import { caseFacts } from './case-facts.js';
import { helpOf } from './case-help.store.js';

/**
 * All that the policy is told of the case, as of the day of application.
 * @param proposed fen; the sum that officers propose in place of the one asked for
 */
export async function factsOfCase(
  db: Db,
  { row, programme }: { readonly row: CaseRow; readonly programme: Programme },
  proposed: Fen | null,
): Promise<Facts> {
  const { jurisdictionId, townshipId, villageId, appliedOn: on } = row;
  const household = { jurisdictionId, id: row.householdId };
  const snapshot = await householdFacts(db, household, on);
  invariant(
    snapshot !== null,
    `The household ${household.id} must have existed on ${on}, the day of application.`,
  );
  const application = await findApplication(db, { jurisdictionId, id: row.applicationId });
  invariant(application !== undefined, `The application ${row.applicationId} of a case must exist.`);
  const { emergencyKind, emergencyOn, emergencyTownshipId } = application;
  return caseFacts({
    on,
    place: { jurisdictionId, townshipId, villageId },
    household: snapshot,
    help: await helpOf(db, household, { on, caseId: row.id }),
    application: {
      emergency:
        emergencyKind === null || emergencyOn === null
          ? null
          : {
              kind: emergencyKind,
              occurredOn: emergencyOn,
              happenedHere: emergencyTownshipId === townshipId,
            },
      urgent: row.urgent,
      requestedAmount: proposed ?? row.proposedAmount ?? row.requestedAmount,
      evidence: papersInHand(programme, row.evidence),
      answers: application.answers[programme.code] ?? {},
    },
    situations: await situationFacts(db, jurisdictionId, townshipId, on),
  });
}
