import type { Db } from '../../database/entities.js';
import { householdFacts } from '../../households/snapshots/snapshot.store.js';
import { situationFacts } from '../../jurisdictions/situations/situation.store.js';
import type { Facts } from '../../policy/facts.js';
import type { Programme } from '../../policy/programme.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { findApplication } from '../applications/application.store.js';
import { papersInHand } from '../applications/papers.js';
import { answersForRules } from '../applications/questions.js';
import type { CaseRow } from '../case.entity.js';
import { helpOf } from '../case-help.store.js';
import { caseFacts } from './case-facts.js';

/**
 * All that the policy is told of the case, as of the day of application.
 * @param proposed fen; the sum that officers propose in place of the one asked for
 */
export async function factsOfCase(
  db: Db,
  { row, programme }: { readonly row: CaseRow; readonly programme: Programme },
  proposed: Fen | null,
): Promise<Facts> {
  return await readFacts(db, { row, programme }, { on: row.appliedOn, proposed, ownHelp: false });
}

/**
 * All that the policy is told of a case whose award runs, as of a later day: with the award itself among the help that
 * the household has, since what goes on, changes or ends depends on it (J1.4, X1.2).
 */
export async function factsOfCaseOn(
  db: Db,
  { row, programme }: { readonly row: CaseRow; readonly programme: Programme },
  on: LocalDate,
): Promise<Facts> {
  return await readFacts(db, { row, programme }, { on, proposed: null, ownHelp: true });
}

interface Reading {
  readonly on: LocalDate;
  readonly proposed: Fen | null;
  readonly ownHelp: boolean;
}

async function readFacts(
  db: Db,
  { row, programme }: { readonly row: CaseRow; readonly programme: Programme },
  { on, proposed, ownHelp }: Reading,
): Promise<Facts> {
  const { jurisdictionId, townshipId, villageId } = row;
  const household = { jurisdictionId, id: row.householdId };
  const [snapshot, application, help, situations] = await Promise.all([
    householdFacts(db, household, on),
    findApplication(db, { jurisdictionId, id: row.applicationId }),
    helpOf(db, household, { on, caseId: ownHelp ? null : row.id }),
    situationFacts(db, jurisdictionId, townshipId, on),
  ]);
  invariant(snapshot !== null, `The household ${household.id} must have existed on ${on}.`);
  invariant(application !== undefined, `The application ${row.applicationId} of a case must exist.`);
  const { emergencyKind, emergencyOn, emergencyTownshipId } = application;
  return caseFacts({
    on,
    place: { jurisdictionId, townshipId, villageId },
    household: snapshot,
    help,
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
      answers: answersForRules(programme.questions, application.answers[programme.code] ?? {}),
    },
    situations,
  });
}
