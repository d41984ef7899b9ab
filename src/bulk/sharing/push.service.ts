import { type Actor, wholeJurisdictionOf } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import { recordedAct } from '../../access/recorded-act.service.js';
import type { OfficerViewer } from '../../access/viewer.js';
import { textProblem } from '../../cases/written.js';
import type { Database } from '../../database/database.js';
import type { Page } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { headingsOf } from './catalogue.js';
import type { PushAnswerRow, PushTargetRow } from './push.entity.js';
import {
  alreadyAccepted,
  notPushed,
  type PushKey,
  type PushManifest,
  type PushRhythm,
  pushName,
  unknownPush,
} from './push.js';
import {
  answersOfDays,
  findPush,
  listPushes,
  listTargets,
  lockTarget,
  type PushSummary,
  pushBytes,
} from './push.store.js';

const LONGEST_NOTE = 500;

type TargetKey = Pick<PushKey, 'platform' | 'dataSet'>;

/** A push with what the platform answered. */
export interface AnsweredPush extends PushSummary {
  readonly answers: readonly PushAnswerRow[];
}

/** What is pushed whereto, what was pushed when, and what the platforms said to it (J19, C4.1). */
export class PushService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Pushes a data set to a platform from now on, or changes the rhythm of it. */
  async set(
    actor: Actor,
    input: TargetKey & { readonly rhythm: PushRhythm; readonly startsOn: LocalDate },
  ): Promise<Result<PushTargetRow, Problem>> {
    const { platform, dataSet, rhythm, startsOn } = input;
    return await this.#change(
      actor,
      { operation: 'setDataPush', event: 'DATA_PUSH_SET', input },
      async (tx, jurisdictionId) => {
        const set = { rhythm, startsOn, endedOn: null, setBy: actor.officerId };
        await tx.db
          .insertInto('PushTarget')
          .values({ jurisdictionId, platform, dataSet, ...set })
          .onConflict((conflict) =>
            conflict.columns(['jurisdictionId', 'platform', 'dataSet']).doUpdateSet(set),
          )
          .execute();
        return ok({ rhythm, startsOn });
      },
    );
  }

  /** Gives a push up; what was pushed stays on record. */
  async end(actor: Actor, input: TargetKey): Promise<Result<PushTargetRow, Problem>> {
    return await this.#change(
      actor,
      { operation: 'endDataPush', event: 'DATA_PUSH_ENDED', input },
      async (tx, jurisdictionId) => {
        const target = await lockTarget(tx, jurisdictionId, input);
        if (target === undefined || target.endedOn !== null) return err(notPushed(input));
        await tx.db
          .updateTable('PushTarget')
          .set({ endedOn: actor.today, setBy: actor.officerId })
          .where('jurisdictionId', '=', jurisdictionId)
          .where('platform', '=', input.platform)
          .where('dataSet', '=', input.dataSet)
          .execute();
        return ok({ endedOn: actor.today });
      },
    );
  }

  /** Records that the platform took a push or rejected it; after a rejection the same file may be delivered again. */
  async answer(
    actor: Actor,
    { accepted, note, ...key }: PushKey & { readonly accepted: boolean; readonly note: string },
  ): Promise<Result<AnsweredPush, Problem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    const fault = textProblem(note, 'note', LONGEST_NOTE);
    if (fault !== null) return err(fault);
    const words = {
      operation: 'recordPushAnswer',
      objectType: 'DataPush',
      event: 'DATA_PUSH_ANSWERED',
      input: { ...key, accepted, note },
    };
    const done = await recordedAct(this.#database, actor, words, async (tx) => {
      const target = await lockTarget(tx, jurisdictionId, key);
      const push = target && (await findPush(tx.db, jurisdictionId, key));
      if (push === undefined) return err(unknownPush(key));
      const earlier = await this.#answersOf(push, tx.db);
      if (earlier.some((answer) => answer.accepted)) return err(alreadyAccepted(key));
      await tx.db
        .insertInto('PushAnswer')
        .values({
          ...{ jurisdictionId, ...key, attempt: earlier.length + 1, accepted, note: note.trim() },
          ...{ answeredOn: actor.today, recordedBy: actor.officerId },
        })
        .execute();
      return ok({ key: { jurisdictionId, id: pushName(key) }, detail: { accepted } });
    });
    if (!done.ok) return done;
    const push = await findPush(this.#database.db, jurisdictionId, key);
    invariant(push !== undefined, `The push ${pushName(key)} was answered and must be found.`);
    return ok({ ...push, answers: await this.#answersOf(push) });
  }

  /** What the jurisdiction pushes or pushed, and whereto. */
  async targets(viewer: OfficerViewer): Promise<readonly PushTargetRow[]> {
    return await listTargets(this.#database.db, wholeJurisdictionOf(viewer));
  }

  /** A page of what was pushed when, the latest first, each with its answers. */
  async list(viewer: OfficerViewer, page: Page): Promise<readonly AnsweredPush[]> {
    const jurisdictionId = wholeJurisdictionOf(viewer);
    const pushes = await listPushes(this.#database.db, jurisdictionId, page);
    const days = [...new Set(pushes.map(({ madeOn }) => madeOn))];
    const answers = await answersOfDays(this.#database.db, jurisdictionId, days);
    return pushes.map((push) => ({
      ...push,
      answers: answers.filter((answer) => pushName(answer) === pushName(push)),
    }));
  }

  /** The file of a push or its manifest, and an entry in the audit; null when there is none within reach. */
  async file(actor: Actor, key: PushKey, part: 'ROWS' | 'MANIFEST'): Promise<Buffer | null> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    return await this.#database.transaction(async (tx) => {
      const push = await findPush(tx.db, jurisdictionId, key);
      if (push === undefined) return null;
      const bytes = part === 'ROWS' ? await pushBytes(tx.db, push) : null;
      // Every file has its headings, so an empty one is what retention left.
      if (bytes?.length === 0) return null;
      await audit(tx, actor, {
        operation: 'fetchDataPush',
        objectType: 'DataPush',
        objectId: pushName(key),
        detail: { part, rows: push.rowCount, sha256: push.digest },
      });
      return bytes ?? Buffer.from(`${JSON.stringify(manifestOf(push), null, 2)}\n`, 'utf8');
    });
  }

  async #answersOf(push: PushSummary, db = this.#database.db): Promise<readonly PushAnswerRow[]> {
    const answers = await answersOfDays(db, push.jurisdictionId, [push.madeOn]);
    return answers.filter((answer) => pushName(answer) === pushName(push));
  }

  async #change(
    actor: Actor,
    words: { readonly operation: string; readonly event: string; readonly input: TargetKey },
    work: (
      tx: Parameters<Parameters<Database['transaction']>[0]>[0],
      jurisdictionId: string,
    ) => Promise<Result<Readonly<Record<string, string>>, Problem>>,
  ): Promise<Result<PushTargetRow, Problem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    const { platform, dataSet } = words.input;
    const done = await recordedAct(
      this.#database,
      actor,
      { ...words, objectType: 'DataPushTarget' },
      async (tx) => {
        const changed = await work(tx, jurisdictionId);
        if (!changed.ok) return changed;
        return ok({ key: { jurisdictionId, id: `${platform}-${dataSet}` }, detail: changed.value });
      },
    );
    if (!done.ok) return done;
    const target = (await listTargets(this.#database.db, jurisdictionId)).find(
      (row) => row.platform === platform && row.dataSet === dataSet,
    );
    invariant(target !== undefined, `The push of ${dataSet} to ${platform} was set and must be found.`);
    return ok(target);
  }
}

function manifestOf(push: PushSummary): PushManifest {
  const { jurisdictionId, platform, dataSet, sequence, periodFrom, periodUntil, rowCount, digest } = push;
  return {
    jurisdiction: jurisdictionId,
    ...{ platform, dataSet, sequence, from: periodFrom, until: periodUntil },
    madeAt: push.madeAt.toISOString(),
    rows: rowCount,
    sha256: digest,
    file: `${pushName(push)}.csv`,
    fields: headingsOf(dataSet),
  };
}
