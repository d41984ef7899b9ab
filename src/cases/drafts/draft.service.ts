import { audit } from '../../access/audit/audit.store.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import type { OfficerViewer, PersonRef } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { canonicalJson } from '../../shared/canonical-json.js';
import { invariant } from '../../shared/invariant.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { Taker } from '../applications/taker.js';
import { attachDraft, attachmentsOfDraft, withdraw } from '../attachments/attachment.store.js';
import { dropContent } from '../attachments/content.store.js';
import type { CaseParts } from '../case-work.service.js';
import type { ApplicationDraftRow } from './draft.entity.js';
import { DRAFT_FIELD, draftProblem, type PartialForm } from './draft.js';
import {
  changeDraft,
  draftsOfPersons,
  findDraft,
  insertDraft,
  lastDraftFrom,
  listDrafts,
  lockDraft,
} from './draft.store.js';

const MOST_OWN = 100;
const DISCARDED = '草稿作废';

/** Forms that are not handed in yet: kept as they are, and checked when they are handed in (C3). */
export class DraftService {
  readonly #parts: CaseParts;

  constructor(parts: CaseParts) {
    this.#parts = parts;
  }

  /** Keeps a form as far as it is filled in: a new draft, or an open one of the own office anew. */
  async save(
    actor: Taker,
    { draft, form }: { readonly draft: RowKey | null; readonly form: PartialForm },
  ): Promise<Result<RowKey, Problem>> {
    const fault = draftProblem(form);
    if (fault !== null) return err(fault);
    return await this.#parts.database.transaction((tx) =>
      idempotently(tx, actor, 'saveApplicationDraft', { draft, form }, async () => {
        if (draft === null) return ok(await this.write(tx, actor, { form, fromCaseId: null }));
        const found = await this.#openDraft(tx, actor, draft);
        if (!found.ok) return found;
        await changeDraft(tx, draft, { formSealed: this.#seal(actor, form) }, actor.now);
        return ok(draft);
      }),
    );
  }

  /** Gives a draft up. */
  async discard(actor: Taker, draft: RowKey): Promise<Result<RowKey, Problem>> {
    return await this.#parts.database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'discardApplicationDraft',
        { draft },
        async (): Promise<Result<RowKey, Problem>> => {
          const found = await this.#openDraft(tx, actor, draft);
          if (!found.ok) return found;
          await dropFiles(tx, draft, actor.now);
          await changeDraft(tx, draft, { status: 'DISCARDED', formSealed: this.#seal(actor, {}) }, actor.now);
          await audit(tx, actor, {
            operation: 'discardApplicationDraft',
            objectType: 'ApplicationDraft',
            objectId: draft.id,
            detail: {},
          });
          return ok(draft);
        },
      ),
    );
  }

  /** A new draft of the own office, within the caller's transaction. */
  async write(
    tx: Tx,
    actor: Taker,
    { form, fromCaseId }: { readonly form: PartialForm; readonly fromCaseId: string | null },
  ): Promise<RowKey> {
    const { jurisdictionId } = actor.reach;
    const id = newId();
    await insertDraft(tx, {
      ...{ jurisdictionId, id, fromCaseId, applicationId: null },
      organisationId: actor.personId === undefined ? actor.organisationId : null,
      personId: actor.personId ?? null,
      townshipId: null,
      villageId: null,
      status: 'OPEN',
      formSealed: this.#seal(actor, form),
      version: 1,
      createdBy: actor.officerId,
      createdAt: actor.now,
      updatedAt: actor.now,
    });
    await audit(tx, actor, {
      operation: 'saveApplicationDraft',
      objectType: 'ApplicationDraft',
      objectId: id,
      detail: { fromCaseId },
    });
    return { jurisdictionId, id };
  }

  /** Locks an open draft of the own office that is about to be handed in. */
  async take(tx: Tx, actor: Taker, draft: RowKey): Promise<Problem | null> {
    const found = await this.#openDraft(tx, actor, draft);
    return found.ok ? null : found.error;
  }

  /** The draft has become an application; what it held stands there now. */
  async handedIn(tx: Tx, actor: Taker, draft: RowKey, applicationId: string): Promise<void> {
    const change = { status: 'HANDED_IN' as const, applicationId, formSealed: this.#seal(actor, {}) };
    await changeDraft(tx, draft, change, actor.now);
    await attachDraft(tx, draft, applicationId);
  }

  /** An open draft of the own office, or null. */
  async find(
    viewer: Pick<OfficerViewer, 'reach' | 'organisationId'>,
    key: RowKey,
  ): Promise<ApplicationDraftRow | null> {
    const row = await findDraft(this.#parts.database.db, key);
    return row !== undefined && isOwn(row, viewer) ? row : null;
  }

  /** The open drafts of the own office, the newest first, one more than asked for. */
  async list(viewer: OfficerViewer, page: Page): Promise<ApplicationDraftRow[]> {
    return await listDrafts(this.#parts.database.db, viewer, page);
  }

  /** The open drafts that a citizen keeps, the newest first, 100 at most. */
  async ofPersons(persons: readonly PersonRef[]): Promise<ApplicationDraftRow[]> {
    return persons.length === 0 ? [] : await draftsOfPersons(this.#parts.database.db, persons, MOST_OWN);
  }

  /** The draft that was carried over from a case last, or null. */
  async lastCarriedFrom(fromCase: RowKey): Promise<RowKey | null> {
    const row = await lastDraftFrom(this.#parts.database.db, fromCase);
    return row === undefined ? null : { jurisdictionId: row.jurisdictionId, id: row.id };
  }

  /** What a draft says so far. */
  formOf({ jurisdictionId, formSealed }: ApplicationDraftRow): PartialForm {
    return JSON.parse(this.#parts.sealer.open(jurisdictionId, DRAFT_FIELD, formSealed)) as PartialForm;
  }

  /** The draft after an act that has just been done. */
  async read(key: RowKey): Promise<ApplicationDraftRow> {
    const row = await findDraft(this.#parts.database.db, key);
    invariant(row !== undefined, `The draft ${key.id} was committed and must be found.`);
    return row;
  }

  #seal({ reach }: Pick<Taker, 'reach'>, form: PartialForm): string {
    return this.#parts.sealer.seal(reach.jurisdictionId, DRAFT_FIELD, canonicalJson(form));
  }

  async #openDraft(tx: Tx, actor: Taker, key: RowKey): Promise<Result<ApplicationDraftRow, Problem>> {
    const row = key.jurisdictionId === actor.reach.jurisdictionId ? await lockDraft(tx, key) : undefined;
    if (row === undefined || !isOwn(row, actor)) return err(unknownDraft());
    return row.status === 'OPEN' ? ok(row) : err(draftOver());
  }
}

/** What was kept with a draft that is given up goes; its record stays. */
async function dropFiles(tx: Tx, draft: RowKey, now: Date): Promise<void> {
  for (const row of await attachmentsOfDraft(tx.db, draft)) {
    await withdraw(tx, row, now, DISCARDED);
    if (row.contentId !== null)
      await dropContent(tx, { jurisdictionId: row.jurisdictionId, id: row.contentId });
  }
}

/** A draft is seen and handed in at the office that keeps it, or by the citizen who does. */
function isOwn(
  row: ApplicationDraftRow,
  { reach, organisationId, personId }: Pick<Taker, 'reach' | 'organisationId' | 'personId'>,
): boolean {
  if (row.jurisdictionId !== reach.jurisdictionId) return false;
  return personId === undefined ? row.organisationId === organisationId : row.personId === personId;
}

function unknownDraft(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The draft does not exist or is kept by somebody else; check its id.',
    messageZh: '该草稿不存在或由他人保存,请核对其标识。',
    path: ['input', 'draftId'],
  });
}

function draftOver(): Problem<'DRAFT_OVER'> {
  return problem({
    code: 'DRAFT_OVER',
    message: 'The draft was handed in or discarded before; start a new one.',
    messageZh: '该草稿已提交或作废,请新建申请。',
    path: ['input', 'draftId'],
  });
}
