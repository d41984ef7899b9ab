import { sql } from 'kysely';
import type { Database, Tx } from '../../database/database.js';
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
    const { field } = PERSON_COLUMNS.RESIDENT_ID;
    const [relativeIndex = '', relativeIndexBefore = null] = this.#sealer.blindIndexes(field, residentId);
    return await this.#database.transaction((tx) =>
      idempotently(tx, actor, 'declareNearRelative', { relativeIndex, relation }, async () => {
        // One at a time for each officer: under two keys of the index the unique key would not meet the second.
        await sql`select from officer where jurisdiction_id = ${jurisdictionId} and id = ${actor.officerId}::uuid
                     for update`.execute(tx.db);
        if (await isDeclared(tx, actor, this.#sealer.blindIndexes(field, residentId)))
          return err(alreadyDeclared());
        await tx.db
          .insertInto('NearRelative')
          .values({
            jurisdictionId,
            id: newId(),
            officerId: actor.officerId,
            relativeIndex,
            relativeIndexBefore,
            relativeSealed: this.#sealer.seal(jurisdictionId, field, residentId),
            relation,
            declaredAt: actor.now,
            declaredBy: actor.officerId,
          })
          .execute();
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

async function isDeclared(
  { db }: Pick<Tx, 'db'>,
  { officerId, reach }: Actor,
  indexes: readonly string[],
): Promise<boolean> {
  const row = await db
    .selectFrom('NearRelative')
    .select('id')
    .where('jurisdictionId', '=', reach.jurisdictionId)
    .where('officerId', '=', officerId)
    .where((eb) => eb.or([eb('relativeIndex', 'in', indexes), eb('relativeIndexBefore', 'in', indexes)]))
    .executeTakeFirst();
  return row !== undefined;
}

function alreadyDeclared(): Problem<'ALREADY_DECLARED'> {
  return problem({
    code: 'ALREADY_DECLARED',
    message: 'You declared this relative before; nothing more is to be done.',
    messageZh: '该近亲属已备案，无需重复申报。',
    path: ['input', 'residentId'],
  });
}
