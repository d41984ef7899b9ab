import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import type { Duty } from '../../access/duties/separation.js';
import { checkSeparation } from '../../access/duties/separation.store.js';
import type { IdempotencyProblem } from '../../access/once/idempotency.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { emit } from '../../access/outbox.store.js';
import type { Database, Tx } from '../../database/database.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { Problem } from '../../shared/problem.js';
import { err, type Result } from '../../shared/result.js';
import { faultInWords } from '../words.js';
import type { RecoveryRow } from './recovery.entity.js';
import type { RecoveryStatus } from './recovery.js';
import { lockRecovery } from './recovery.store.js';
import { recoveryNotIn, unknownRecovery, wordsExpected } from './recovery-problem.js';

export type RecoveryAnswer = Result<RecoveryRow, Problem | IdempotencyProblem>;

/** What a step does with a recovery that it has locked. */
export type RecoveryStep = (tx: Tx, recovery: RecoveryRow) => Promise<Result<RecoveryRow, Problem>>;

/** One step of a recovery: from which statuses it starts, what it is compared by, who may not do it. */
export interface StepOrder {
  readonly operation: string;
  readonly key: RowKey;
  readonly from: readonly RecoveryStatus[];
  readonly input?: object;
  readonly duty?: Duty;
}

/** One step on one recovery: locked, within reach, in a status that allows it, duties apart, told of. */
export async function recoveryStep(
  database: Database,
  actor: Actor,
  order: StepOrder,
  work: RecoveryStep,
): Promise<RecoveryAnswer> {
  const { operation, key, from, input, duty } = order;
  return await database.transaction((tx) =>
    idempotently<RecoveryRow, Problem>(tx, actor, operation, { key, ...input }, async () => {
      const isOwn = key.jurisdictionId === actor.reach.jurisdictionId;
      const recovery = isOwn ? await lockRecovery(tx, actor.reach, key) : null;
      if (recovery === null) return err(unknownRecovery());
      if (!from.includes(recovery.status)) return err(recoveryNotIn(recovery.status, from));
      if (duty !== undefined) {
        const separated = await checkSeparation(tx, actor, {
          duty,
          householdId: recovery.householdId,
          earlier: dutiesDone(recovery),
        });
        if (separated !== null) return err(separated);
      }
      const done = await work(tx, recovery);
      if (done.ok) await tell(tx, actor, operation, done.value);
      return done;
    }),
  );
}

function dutiesDone({ proposedBy, decidedBy, writeOffProposedBy }: RecoveryRow) {
  const done = [
    ['RECOVERY_PROPOSAL', proposedBy],
    ['RECOVERY_DECISION', decidedBy],
    ['WRITE_OFF_PROPOSAL', writeOffProposedBy],
  ] as const;
  return done.flatMap(([duty, officerId]) => (officerId === null ? [] : [{ duty, officerId }]));
}

export async function tell(tx: Tx, actor: Actor, operation: string, recovery: RecoveryRow): Promise<void> {
  const { id: objectId, cause, status, claimed, recovered, writtenOff } = recovery;
  await audit(tx, actor, {
    operation,
    objectType: 'Recovery',
    objectId,
    detail: { cause, status, claimed, recovered, writtenOff },
  });
  await emit(tx, actor, {
    type: `RECOVERY_${status}`,
    objectId,
    payload: { cause, claimed: String(claimed), recovered: String(recovered) },
  });
}

export function faultInText(text: string, field: string): Problem | null {
  return text.trim() === '' ? wordsExpected(field) : faultInWords(text, field);
}
