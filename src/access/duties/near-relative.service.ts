import type { Database } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { type Problem, problem } from '../../shared/problem.js';
import type { ResidentId } from '../../shared/resident-id.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { Actor } from '../actor.js';
import { audit } from '../audit/audit.store.js';
import type { IdempotencyProblem } from '../once/idempotency.js';
import { idempotently } from '../once/idempotency.store.js';
import { PERSON_COLUMNS } from '../privacy/sealed-columns.js';
import type { Sealer } from '../privacy/sealing.js';
import type { NearRelation } from './near-relative.js';

export interface DeclareNearRelative {
  readonly residentId: ResidentId;
  readonly relation: NearRelation;
}

/** What is answered of a declaration: nothing that names the relative. */
export interface DeclaredRelative {
  readonly relation: NearRelation;
  readonly declaredAt: Date;
}

export type DeclareNearRelativeProblem = Problem<'ALREADY_DECLARED'> | IdempotencyProblem;

/** Keeps the register of officers' near relatives (57号, 11). */
export class NearRelativeService {
  readonly #database: Database;
  readonly #sealer: Sealer;

  constructor(database: Database, sealer: Sealer) {
    this.#database = database;
    this.#sealer = sealer;
  }

  /** Puts a near relative of the officer on the register: from now on the officer does not act on their household. */
  async declare(
    actor: Actor,
    { residentId, relation }: DeclareNearRelative,
  ): Promise<Result<DeclaredRelative, DeclareNearRelativeProblem>> {
    const { jurisdictionId } = actor.reach;
    const relativeIndex = this.#sealer.blindIndex(PERSON_COLUMNS.RESIDENT_ID.field, residentId);
    return await this.#database.transaction((tx) =>
      idempotently(tx, actor, 'declareNearRelative', { relativeIndex, relation }, async () => {
        const row = await tx.db
          .insertInto('NearRelative')
          .values({
            jurisdictionId,
            id: newId(),
            officerId: actor.officerId,
            relativeIndex,
            relation,
            declaredAt: actor.now,
            declaredBy: actor.officerId,
          })
          .onConflict((conflict) =>
            conflict.columns(['jurisdictionId', 'officerId', 'relativeIndex']).doNothing(),
          )
          .returning('id')
          .executeTakeFirst();
        if (row === undefined) return err(alreadyDeclared());
        await audit(tx, actor, {
          operation: 'declareNearRelative',
          objectType: 'Officer',
          objectId: actor.officerId,
          detail: { relation },
        });
        return ok({ relation, declaredAt: actor.now });
      }),
    );
  }
}

function alreadyDeclared(): Problem<'ALREADY_DECLARED'> {
  return problem({
    code: 'ALREADY_DECLARED',
    message: 'You declared this relative before; nothing more is to be done.',
    messageZh: '该近亲属已备案，无需重复申报。',
    path: ['input', 'residentId'],
  });
}
