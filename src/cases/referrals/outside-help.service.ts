import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { emit } from '../../access/outbox.store.js';
import { constraintOf } from '../../database/constraint.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { lockForEdit } from '../../households/household-lock.service.js';
import { liveMembers } from '../../households/membership/membership.store.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { LinkedPolicy } from '../../policy/index.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem, quoted } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { amountNotPositive } from '../applications/application-form.js';
import type { CaseParts } from '../case-work.service.js';
import { textProblem } from '../written.js';
import type { OutsideGrant } from './outside-grant.js';
import type { OutsideHelpRow } from './outside-help.entity.js';
import { insertOutsideHelp } from './referral.store.js';

const PATH = ['input', 'grant'];
const LONGEST_REFERENCE = 100;

/** Other departments' grants, recorded so that a household's whole help is one query (X11, D2.3). */
export class OutsideHelpService {
  readonly #parts: CaseParts;

  constructor(parts: CaseParts) {
    this.#parts = parts;
  }

  /** Records a grant that no referral led to, such as one found in the register of another department. */
  async record(
    actor: Actor,
    household: RowKey,
    grant: OutsideGrant & { readonly department: string },
  ): Promise<Result<RowKey, Problem>> {
    const { database, policies } = this.#parts;
    const { policy } = await policies.of(database.db, actor.reach.jurisdictionId, actor.now);
    return await database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'recordOutsideHelp',
        { household, ...grant },
        async (): Promise<Result<RowKey, Problem>> => {
          const locked = await lockForEdit(tx, actor, household, ['input', 'householdId']);
          if (!locked.ok) return locked;
          const { department } = grant;
          const written = await writeOutsideHelp(tx, actor, household, {
            grant,
            department,
            policy,
            referralId: null,
          });
          if (!written.ok) return written;
          const { id, programme, kind } = written.value;
          const detail = { householdId: household.id, programme, kind, department };
          await audit(tx, actor, {
            operation: 'recordOutsideHelp',
            objectType: 'OutsideHelp',
            objectId: id,
            detail,
          });
          await emit(tx, actor, { type: 'OUTSIDE_HELP_RECORDED', objectId: id, payload: detail });
          return ok(household);
        },
      ),
    );
  }
}

/** Checks and writes a grant of another department; the caller holds the household and tells of it. */
export async function writeOutsideHelp(
  tx: Tx,
  actor: Actor,
  household: RowKey,
  {
    grant,
    department,
    policy,
    referralId,
  }: {
    readonly grant: OutsideGrant;
    readonly department: string;
    readonly policy: LinkedPolicy;
    readonly referralId: string | null;
  },
): Promise<Result<OutsideHelpRow, Problem>> {
  const fault =
    textProblem(department, 'department', LONGEST_REFERENCE) ??
    grantProblem(grant, policy, actor.today) ??
    (await memberProblem(tx, household, grant.personId));
  if (fault !== null) return err(fault);
  const { programme, kind, amount, period, activeFrom, activeUntil, personId } = grant;
  const row: OutsideHelpRow = {
    jurisdictionId: household.jurisdictionId,
    id: newId(),
    householdId: household.id,
    ...{ personId, programme, kind, amount, period, activeFrom, activeUntil, referralId },
    department: department.trim(),
    reference: grant.reference?.trim() ?? null,
    recordedOn: actor.today,
    recordedBy: actor.officerId,
  };
  try {
    await insertOutsideHelp(tx, row);
  } catch (error) {
    if (constraintOf(error) === 'outside_help_reference_key') return err(recordedBefore(row.reference ?? ''));
    throw error;
  }
  return ok(row);
}

function grantProblem(
  { programme, kind, amount, activeFrom, activeUntil, reference }: OutsideGrant,
  policy: LinkedPolicy,
  today: LocalDate,
): Problem | null {
  if (!policy.programmes.has(programme)) {
    return problem({
      code: 'PROGRAMME_UNKNOWN',
      message: `${policy.definition.titles.en} has no programme ${quoted(programme)}; take a code from its catalogue.`,
      messageZh: `${policy.definition.titles.zh}没有救助项目${quoted(programme)},请使用目录中的代码。`,
      path: [...PATH, 'programme'],
      basis: ['X11'],
    });
  }
  if (amount !== null && amount <= 0n) return amountNotPositive([...PATH, 'amount']);
  if (kind === 'CASH' && amount === null) {
    return problem({
      code: 'AMOUNT_MISSING',
      message: 'A grant of money has a sum; state it.',
      messageZh: '现金救助应填写金额。',
      path: [...PATH, 'amount'],
    });
  }
  if (activeFrom > today || (activeUntil !== null && activeUntil < activeFrom)) {
    return problem({
      code: 'PERIOD_IMPOSSIBLE',
      message: `The grant would run from ${activeFrom} until ${activeUntil ?? 'further notice'}; it begins at the latest today, ${today}, and ends after it began.`,
      messageZh: `救助期间为${activeFrom}至${activeUntil ?? '长期'},起始日不得晚于今天(${today}),且不得晚于截止日。`,
      path: [...PATH, 'activeFrom'],
    });
  }
  return reference === null ? null : textProblem(reference, 'reference', LONGEST_REFERENCE);
}

async function memberProblem(tx: Tx, household: RowKey, personId: string | null): Promise<Problem | null> {
  if (personId === null) return null;
  const members = await liveMembers(tx.db, household);
  if (members.some((member) => member.personId === personId)) return null;
  return problem({
    code: 'NOT_A_MEMBER',
    message: 'The person does not belong to the household; name a member, or leave the person out.',
    messageZh: '该人员不是该家庭成员,请填写家庭成员或留空。',
    path: [...PATH, 'personId'],
  });
}

function recordedBefore(reference: string): Problem<'HELP_ON_RECORD'> {
  return problem({
    code: 'HELP_ON_RECORD',
    message: `The grant ${quoted(reference)} of this department is on record already; it counts once.`,
    messageZh: `该部门编号为${quoted(reference)}的救助已登记,不重复登记。`,
    path: [...PATH, 'reference'],
    basis: ['X11'],
  });
}
