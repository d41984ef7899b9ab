import { setImmediate } from 'node:timers/promises';
import { type Actor, wholeJurisdictionOf } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import { isActorsPerson } from '../../access/duties/same-person.store.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { emit } from '../../access/outbox.store.js';
import type { OfficerViewer } from '../../access/viewer.js';
import type { Database, Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { findJurisdictions } from '../../jurisdictions/jurisdiction.store.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import type { LinkedPolicy } from '../../policy/index.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result, unwrap } from '../../shared/result.js';
import type { LivePolicies } from '../live-policies.service.js';
import type { PolicyEditions } from '../policy-editions.js';
import { instantAfter, sharesPolicy } from '../policy-owner.store.js';
import type { AmendmentChangeRow, AmendmentRow } from './amendment.entity.js';
import {
  type AmendmentChange,
  type AmendmentDraft,
  backdatedProblem,
  draftProblems,
  toPolicyAmendment,
} from './amendment.js';
import {
  type AmendmentFilter,
  changeOf,
  changesOf,
  findAmendments,
  insertAmendment,
  listAmendments,
  lockAmendment,
  lockPublishing,
  notifyPolicies,
  publicationState,
  updateAmendment,
} from './amendment.store.js';
import { type AmendmentFinding, checkSteps, distinctFindings } from './amendment-check.js';
import {
  alreadyInForce,
  amendmentClosed,
  checkOutdated,
  needed,
  noReason,
  notProposed,
  policyShared,
  secondOfficer,
  unknownAmendment,
} from './amendment-problem.js';

/**
 * Changes of a policy without a release: proposed by one officer, checked, tried on the registry, published by
 * another, withdrawn before they are in force. What is published is never changed: another amendment follows.
 */
export class AmendmentService {
  readonly #database: Database;
  readonly #policies: LivePolicies;

  constructor(database: Database, policies: LivePolicies) {
    this.#database = database;
    this.#policies = policies;
  }

  /**
   * Proposes an amendment of the policy of the officer's jurisdiction.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async propose(
    actor: Actor,
    draft: AmendmentDraft,
  ): Promise<Result<AmendmentRow, Problem | readonly Problem[]>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    const policy = await this.#policyOf(jurisdictionId);
    if (await sharesPolicy(this.#database.db, jurisdictionId, policy.id)) return err(policyShared(policy.id));
    const problems = draftProblems(draft, { policy, today: actor.today });
    if (problems.length > 0) return err(problems);
    const payload = { ...draft, instruments: [...draft.instruments], changes: [...draft.changes] };
    return await this.#database.transaction((tx) =>
      idempotently(tx, actor, 'proposeAmendment', payload, async () => {
        const row: AmendmentRow = {
          jurisdictionId,
          id: newId(),
          policyId: policy.id,
          status: 'PROPOSED',
          noteZh: draft.noteZh,
          noteEn: draft.noteEn,
          instruments: draft.instruments,
          backdatedBasis: draft.backdatedBasis,
          proposedBy: actor.officerId,
          proposedAt: actor.now,
          publishedBy: null,
          publishedAt: null,
          withdrawnBy: null,
          withdrawnAt: null,
          withdrawnReason: null,
        };
        await insertAmendment(tx, row, draft.changes);
        await audit(tx, actor, {
          operation: 'proposeAmendment',
          objectType: 'Amendment',
          objectId: row.id,
          detail: { policy: policy.id, parameters: draft.changes.map(({ key }) => key) },
        });
        return ok(row);
      }),
    );
  }

  /** What stands against publishing the amendment now; nothing when it may be published. */
  async check(row: AmendmentRow): Promise<readonly AmendmentFinding[]> {
    const changes = (await changesOf(this.#database.db, [row])).map(changeOf);
    return await this.#findings(row, changes, await this.#policies.editionsIn(this.#database.db));
  }

  /**
   * Publishes an amendment that somebody else proposed. From the commit on it is known; every instance takes it up
   * within five seconds.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async publish(actor: Actor, key: RowKey): Promise<Result<AmendmentRow, Problem | readonly Problem[]>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    const { db } = this.#database;
    const [proposed] = key.jurisdictionId === jurisdictionId ? await findAmendments(db, [key]) : [];
    // Trying the policy takes its time, so it happens before anybody is kept waiting.
    const checkedOn = await publicationState(db);
    const findings = proposed?.status === 'PROPOSED' ? await this.check(proposed) : [];
    if (findings.length > 0) return err(findings);
    const published = await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'publishAmendment',
        keyOnly(key),
        async (): Promise<Result<AmendmentRow, Problem>> => {
          await lockPublishing(tx);
          const row = proposed === undefined ? undefined : await lockAmendment(tx, key);
          if (row === undefined) return err(unknownAmendment());
          const fault = await publicationFault(tx, actor, row);
          if (fault !== null) return err(fault);
          if ((await publicationState(tx.db)) !== checkedOn) return err(checkOutdated());
          const publishedAt = await instantAfter(tx, actor.now);
          const changed = { status: 'PUBLISHED', publishedBy: actor.officerId, publishedAt } as const;
          await updateAmendment(tx, row, changed);
          await audit(tx, actor, {
            operation: 'publishAmendment',
            objectType: 'Amendment',
            objectId: row.id,
            detail: { policy: row.policyId, proposedBy: row.proposedBy },
          });
          await announce(tx, actor, 'POLICY_AMENDED', row);
          return ok({ ...row, ...changed });
        },
      ),
    );
    if (published.ok) await this.#policies.refresh();
    return published;
  }

  /**
   * Withdraws a proposal, or a published amendment none of whose values is in force yet.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async withdraw(
    actor: Actor,
    { amendment: key, reason }: { readonly amendment: RowKey; readonly reason: string },
  ): Promise<Result<AmendmentRow, Problem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    if (reason.trim() === '') return err(noReason());
    const withdrawn = await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'withdrawAmendment',
        { ...keyOnly(key), reason },
        async (): Promise<Result<AmendmentRow, Problem>> => {
          await lockPublishing(tx);
          const row = key.jurisdictionId === jurisdictionId ? await lockAmendment(tx, key) : undefined;
          if (row === undefined) return err(unknownAmendment());
          const fault = await withdrawalFault(tx, row, actor.today);
          if (fault !== null) return err(fault);
          const isKnown = row.publishedAt !== null;
          const without = isKnown ? (await this.#policies.editionsIn(tx.db)).without(row.id) : ok(null);
          if (!without.ok) return err(needed(without.error));
          const changed = {
            status: 'WITHDRAWN',
            withdrawnBy: actor.officerId,
            withdrawnAt: await instantAfter(tx, actor.now),
            withdrawnReason: reason,
          } as const;
          await updateAmendment(tx, row, changed);
          await audit(tx, actor, {
            operation: 'withdrawAmendment',
            objectType: 'Amendment',
            objectId: row.id,
            detail: { policy: row.policyId, wasPublished: isKnown },
          });
          if (isKnown) await announce(tx, actor, 'POLICY_AMENDMENT_WITHDRAWN', row);
          return ok({ ...row, ...changed });
        },
      ),
    );
    if (withdrawn.ok) await this.#policies.refresh();
    return withdrawn;
  }

  /** A page of the amendments of the officer's jurisdiction, newest first, one more when there are more. */
  async list(viewer: OfficerViewer, filter: AmendmentFilter, page: Page): Promise<AmendmentRow[]> {
    return await listAmendments(this.#database.db, viewer.jurisdictionId, filter, page);
  }

  /** One amendment of the officer's jurisdiction, or null. */
  async find(viewer: OfficerViewer, key: RowKey): Promise<AmendmentRow | null> {
    if (key.jurisdictionId !== viewer.jurisdictionId) return null;
    const [found] = await findAmendments(this.#database.db, [key]);
    return found ?? null;
  }

  /** The amendments with these keys, in no order. */
  async byKeys(keys: readonly RowKey[]): Promise<AmendmentRow[]> {
    return await findAmendments(this.#database.db, keys);
  }

  /** The changes of these amendments. */
  async changes(keys: readonly RowKey[]): Promise<AmendmentChangeRow[]> {
    return await changesOf(this.#database.db, keys);
  }

  async #policyOf(jurisdictionId: string): Promise<LinkedPolicy> {
    const [row] = await findJurisdictions(this.#database.db, [{ jurisdictionId, id: jurisdictionId }]);
    const policy = row === undefined ? undefined : this.#policies.policy(row.policyId);
    invariant(policy !== undefined, `The policy of ${jurisdictionId} must be loaded.`);
    return policy;
  }

  async #findings(
    row: AmendmentRow,
    changes: readonly AmendmentChange[],
    editions: PolicyEditions,
  ): Promise<readonly AmendmentFinding[]> {
    const module = this.#policies.module(row.policyId);
    invariant(module !== undefined, `The policy ${row.policyId} of an amendment must be loaded.`);
    const amendment = unwrap(toPolicyAmendment({ ...row, changes }, module));
    const amended = editions.withDraft(row.policyId, amendment);
    const days = changes.map(({ inForceFrom }) => inForceFrom);
    const findings: AmendmentFinding[] = [];
    for (const step of checkSteps(amended, row.policyId, days)) {
      findings.push(...step);
      await setImmediate();
    }
    return distinctFindings(findings);
  }
}

/** What stands against this officer publishing it today, whatever it says. */
async function publicationFault(tx: Tx, actor: Actor, row: AmendmentRow): Promise<Problem | null> {
  if (row.status !== 'PROPOSED') return notProposed(row.status);
  if (await isActorsPerson(tx.db, { jurisdictionId: row.jurisdictionId, id: row.proposedBy }, actor))
    return secondOfficer();
  const changes = (await changesOf(tx.db, [row])).map(changeOf);
  const backdated = backdatedProblem({ changes, backdatedBasis: row.backdatedBasis }, actor.today);
  return backdated === null ? null : { ...backdated, path: ['input', 'amendmentId'] };
}

async function announce(tx: Tx, actor: Actor, type: string, { id, policyId }: AmendmentRow): Promise<void> {
  await emit(tx, actor, { type, objectId: id, payload: { policyId } });
  await notifyPolicies(tx, policyId);
}

/** A proposal can always be withdrawn; what is published only while nothing of it is in force. */
async function withdrawalFault(tx: Tx, row: AmendmentRow, today: LocalDate): Promise<Problem | null> {
  if (row.status === 'WITHDRAWN') return amendmentClosed();
  if (row.status === 'PROPOSED') return null;
  const first = (await changesOf(tx.db, [row])).map(({ inForceFrom }) => inForceFrom).sort()[0];
  return first !== undefined && first <= today ? alreadyInForce(first) : null;
}

/** A row is a key too; only the key says what was asked for. */
function keyOnly({ jurisdictionId, id }: RowKey): RowKey {
  return { jurisdictionId, id };
}
