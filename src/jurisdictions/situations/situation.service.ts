import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import type { IdempotencyProblem } from '../../access/once/idempotency.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { emit } from '../../access/outbox.store.js';
import type { OfficerViewer } from '../../access/viewer.js';
import type { Database } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { PlaceStore } from '../place.store.js';
import type { Page, RowKey } from '../row-key.js';
import type { SituationRow } from './situation.entity.js';
import {
  contradictedBy,
  declarationProblems,
  endingProblem,
  type SituationDeclaration,
  situationContradicts,
} from './situation.js';
import {
  findSituations,
  insertSituation,
  listSituations,
  lockDeclarations,
  lockSituation,
  type SituationFilter,
  setSituationEnd,
  situationsFrom,
} from './situation.store.js';

export type EndingProblem = Problem<'NOT_FOUND' | 'SITUATION_ENDED' | 'SITUATION_END'>;

/** Declares and ends situations, under which higher limits and simpler procedures hold (N4.1, N4.2, J11, J1.3). */
export class SituationService {
  readonly #database: Database;
  readonly #places: PlaceStore;

  constructor(database: Database, places: PlaceStore) {
    this.#database = database;
    this.#places = places;
  }

  /** Declares a situation over the whole jurisdiction or some of its townships, within the officer's reach. */
  async declare(
    actor: Actor,
    declaration: SituationDeclaration,
  ): Promise<Result<SituationRow, Problem | readonly Problem[]>> {
    const { reach } = actor;
    const tree = await this.#places.tree(this.#database.db, reach.jurisdictionId, actor.now);
    const problems = declarationProblems(declaration, { tree, reach });
    if (problems.length > 0) return err(problems);
    return await this.#database.transaction((tx) =>
      idempotently(tx, actor, 'declareSituation', declaration, async () => {
        const { jurisdictionId } = reach;
        const { kind, level, townshipIds, activeFrom, activeUntil, basis } = declaration;
        await lockDeclarations(tx, jurisdictionId);
        const inForce = await situationsFrom(tx.db, jurisdictionId, kind, activeFrom);
        const other = contradictedBy(declaration, inForce);
        if (other !== undefined) return err(situationContradicts(other));
        const row: SituationRow = {
          jurisdictionId,
          id: newId(),
          kind,
          level,
          townshipIds: townshipIds === null ? null : [...townshipIds].sort(),
          activeFrom,
          activeUntil,
          basis,
          declaredBy: actor.officerId,
        };
        await insertSituation(tx, row);
        await audit(tx, actor, {
          operation: 'declareSituation',
          objectType: 'Situation',
          objectId: row.id,
          detail: { kind, level, townshipIds: row.townshipIds, activeFrom, activeUntil, basis: row.basis },
        });
        await emit(tx, actor, {
          type: 'SITUATION_DECLARED',
          objectId: row.id,
          payload: { kind, level, townshipIds: row.townshipIds, activeFrom, activeUntil },
        });
        return ok(row);
      }),
    );
  }

  /** Ends a situation with this last day, today or later; what was decided under it until then stands. */
  async end(
    actor: Actor,
    { situation: key, lastDay }: { readonly situation: RowKey; readonly lastDay: LocalDate },
  ): Promise<Result<SituationRow, EndingProblem | IdempotencyProblem>> {
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'endSituation',
        { key, lastDay },
        async (): Promise<Result<SituationRow, EndingProblem>> => {
          const isOwn = key.jurisdictionId === actor.reach.jurisdictionId;
          const row = isOwn ? await lockSituation(tx, key) : undefined;
          if (row === undefined || !isWithin(row, actor)) return err(unknownSituation());
          const fault = endingProblem(row, lastDay, actor.today);
          if (fault !== null) return err(fault);
          await setSituationEnd(tx, key, lastDay);
          await audit(tx, actor, {
            operation: 'endSituation',
            objectType: 'Situation',
            objectId: row.id,
            detail: { lastDay, before: row.activeUntil },
          });
          await emit(tx, actor, { type: 'SITUATION_ENDED', objectId: row.id, payload: { lastDay } });
          return ok({ ...row, activeUntil: lastDay });
        },
      ),
    );
  }

  /** A page of the situations of the officer's jurisdiction, the latest begun first, one more when there are more. */
  async list(viewer: OfficerViewer, filter: SituationFilter, page: Page): Promise<SituationRow[]> {
    return await listSituations(this.#database.db, viewer.jurisdictionId, filter, page);
  }

  /** One situation of the officer's jurisdiction, or null. */
  async find(viewer: OfficerViewer, key: RowKey): Promise<SituationRow | null> {
    if (key.jurisdictionId !== viewer.jurisdictionId) return null;
    const [found] = await findSituations(this.#database.db, [key]);
    return found ?? null;
  }

  /** The situations with these keys, for those who see what was decided under them. */
  async byKeys(keys: readonly RowKey[]): Promise<SituationRow[]> {
    return await findSituations(this.#database.db, keys);
  }
}

/** Whoever ends a situation must reach the whole of its area. */
function isWithin({ townshipIds }: SituationRow, { reach }: Actor): boolean {
  const own = reach.townshipIds;
  return own === null || townshipIds?.every((id) => own.includes(id)) === true;
}

function unknownSituation(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The situation does not exist or goes beyond your place; check its id.',
    messageZh: '该情形不存在或超出您的管辖范围，请核对其标识。',
    path: ['input', 'situationId'],
  });
}
