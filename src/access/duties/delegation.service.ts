import type { Database } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { Actor } from '../actor.js';
import { audit } from '../audit/audit.store.js';
import type { IdempotencyProblem } from '../once/idempotency.js';
import { idempotently } from '../once/idempotency.store.js';
import type { OfficerViewer } from '../viewer.js';
import {
  type DelegationDraft,
  type DelegationProblem,
  delegatedToOneself,
  draftProblem,
  passedOn,
  unknownDelegate,
} from './delegation.js';
import {
  type DelegationSummary,
  endDelegation,
  findDelegation,
  insertDelegation,
  isColleague,
  listDelegations,
} from './delegation.store.js';
import { isPerson } from './same-person.store.js';

interface RowKey {
  readonly jurisdictionId: string;
  readonly id: string;
}

export type DelegateProblem = DelegationProblem | IdempotencyProblem;
export type EndDelegationProblem = Problem<'NOT_FOUND'> | DelegationProblem | IdempotencyProblem;

/**
 * Lets an officer act for a colleague for a time (授权代理). The colleague acts with the role and reach of the post, as
 * the person that they are: every act is theirs, and counts for both where duties are separated.
 */
export class DelegationService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async delegate(
    actor: Actor,
    { to, ...draft }: DelegationDraft & { readonly to: RowKey },
  ): Promise<Result<RowKey, DelegateProblem>> {
    if (actor.actingFor !== undefined) return err(passedOn());
    const fault = draftProblem(draft, actor.today);
    if (fault !== null) return err(fault);
    const { officerId, organisationId, reach, now } = actor;
    const { jurisdictionId } = reach;
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'delegate',
        { to, ...draft },
        async (): Promise<Result<RowKey, DelegateProblem>> => {
          const post = { organisationId, from: draft.activeFrom, until: draft.activeUntil };
          if (to.jurisdictionId !== jurisdictionId || !(await isColleague(tx, to, post)))
            return err(unknownDelegate());
          if (await isPerson(tx.db, to, actor)) return err(delegatedToOneself());
          const id = newId();
          await insertDelegation(tx, {
            ...{ jurisdictionId, id, ...draft, declaredAt: now, endedAt: null },
            fromOfficerId: officerId,
            toOfficerId: to.id,
          });
          const { activeFrom, activeUntil, reason } = draft;
          await audit(tx, actor, {
            operation: 'delegate',
            objectType: 'Delegation',
            objectId: id,
            detail: { to: to.id, activeFrom, activeUntil, reason },
          });
          return ok({ jurisdictionId, id });
        },
      ),
    );
  }

  /** Ends a delegation early; services believe it for half a minute more. Ending it again changes nothing. */
  async end(actor: Actor, key: RowKey): Promise<Result<RowKey, EndDelegationProblem>> {
    if (actor.actingFor !== undefined) return err(passedOn());
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'endDelegation',
        key,
        async (): Promise<Result<RowKey, EndDelegationProblem>> => {
          const known =
            key.jurisdictionId === actor.reach.jurisdictionId
              ? await findDelegation(tx.db, key, actor.officerId)
              : undefined;
          if (known === undefined || known.fromOfficerId !== actor.officerId) return err(unknownDelegation());
          if (await endDelegation(tx, key, actor)) {
            const note = { operation: 'endDelegation', objectType: 'Delegation', objectId: key.id };
            await audit(tx, actor, note);
          }
          return ok({ jurisdictionId: key.jurisdictionId, id: key.id });
        },
      ),
    );
  }

  /** What the officer gave and holds. */
  async list(
    { jurisdictionId, officerId }: OfficerViewer,
    page: { readonly first: number; readonly afterId: string | null },
  ): Promise<DelegationSummary[]> {
    return await listDelegations(this.#database.db, { jurisdictionId, officerId }, page);
  }

  /** One that the officer gave or holds; null for every other. */
  async find({ jurisdictionId, officerId }: OfficerViewer, key: RowKey): Promise<DelegationSummary | null> {
    if (key.jurisdictionId !== jurisdictionId) return null;
    return (await findDelegation(this.#database.db, key, officerId)) ?? null;
  }
}

function unknownDelegation(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'You gave no delegation with this id; look it up among your delegations.',
    messageZh: '您没有该授权代理，请在您的授权列表中核对。',
    path: ['input', 'delegationId'],
  });
}
