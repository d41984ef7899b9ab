import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../database/database.js';
import { Values } from '../../policy/index.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import type { Problem } from '../../shared/problem.js';
import { ok, type Result } from '../../shared/result.js';
import type { Act } from '../case-file.js';
import type { CaseWork } from '../case-work.service.js';
import type { OpenCase, Outcome } from '../open-case.service.js';
import type { EconomicCheckRow } from './economic-check.entity.js';
import { type CheckFinding, checkResult } from './economic-check.js';
import { answerCheck } from './economic-check.store.js';

/** Parameter with the days for which the answers of a check hold; a place that has not set it sets no end (C5). */
const VALID_DAYS = 'check.valid.days';

/**
 * Ends a check with what came of it, however the answers came in: a difference is a dispute (J18.1), and the answers hold
 * until the day that the policy of today gives them (C5).
 * @param answeredOn the day of the oldest answer
 */
export async function concludeCheck(
  work: CaseWork,
  {
    tx,
    actor,
    open,
    deed,
  }: { readonly tx: Tx; readonly actor: Actor; readonly open: OpenCase; readonly deed: Act },
  {
    check,
    findings,
    answeredOn,
  }: {
    readonly check: EconomicCheckRow;
    readonly findings: readonly CheckFinding[];
    readonly answeredOn: LocalDate;
  },
): Promise<Result<Outcome, Problem>> {
  const result = checkResult(findings);
  const values = new Values(open.policy.valuesOn(actor.today, []), actor.today);
  const validUntil = values.isSet(VALID_DAYS) ? addDays(answeredOn, values.integer(VALID_DAYS)) : null;
  await answerCheck(tx, check, {
    ...{ result, validUntil },
    completedOn: actor.today,
    completedBy: actor.officerId,
    findings: [...findings],
  });
  const differing = findings.filter(({ differs }) => differs).map(({ source }) => source);
  const record = { result, differing, validUntil };
  const disputes = result === 'DISCREPANCY';
  const file = await work.advance(tx, open, { ...deed, outcome: result, disputes, record });
  if (!file.ok) return file;
  return ok({
    file: file.value,
    note: { kind: 'CHECK_ANSWERED', detail: { result, differing, validUntil } },
  });
}
