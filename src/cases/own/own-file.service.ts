import { audit } from '../../access/audit/audit.store.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { emit } from '../../access/outbox.store.js';
import type { CitizenViewer } from '../../access/viewer.js';
import type { Database, Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { Taker } from '../applications/taker.js';
import type { AttachmentRow } from '../attachments/attachment.entity.js';
import { emptyFile, fileNameProblem, targetProblem } from '../attachments/attachment.js';
import { mediaTypeOf } from '../attachments/attachment.service.js';
import { insertAttachment, withdraw } from '../attachments/attachment.store.js';
import { dropContent, keepContent } from '../attachments/content.store.js';
import { type ContentVault, sha256Of } from '../attachments/content-vault.service.js';
import type { CaseRow } from '../case.entity.js';
import { insertEvents, lockCase } from '../case.store.js';
import { lockDraft } from '../drafts/draft.store.js';
import type { JurisdictionPolicies } from '../jurisdiction-policy.store.js';
import { caseOfPersons, countOwnFiles, filesOfPersons, isInRecord, lockFileOfPersons } from './own.store.js';
import type { CitizenMoment } from './own-application.service.js';
import {
  caseOverProblem,
  fileInRecord,
  MOST_OWN_FILES,
  notYours,
  type OwnFileTarget,
  tooManyFiles,
} from './own-file.js';
import { APPLICANT } from './own-form.js';

/** A file as a citizen hands it in. */
export interface OwnUpload {
  readonly target: OwnFileTarget;
  /** Code of the paper that it is; null = it says so itself. */
  readonly paper: string | null;
  readonly fileName: string;
  readonly content: Buffer;
}

/** Where the file goes, found and locked: the citizen's own and still open. */
interface Place {
  readonly jurisdictionId: string;
  readonly personId: string;
  readonly townshipId: string;
  readonly applicationId: string | null;
  readonly draftId: string | null;
  readonly openCase: CaseRow | null;
}

/** Papers that citizens hand in as files over their own sign-in, to their own drafts and cases (C3, C4.2). */
export class OwnFileService {
  readonly #database: Database;
  readonly #policies: JurisdictionPolicies;
  readonly #vault: ContentVault;

  constructor(parts: {
    readonly database: Database;
    readonly policies: JurisdictionPolicies;
    readonly vault: ContentVault;
  }) {
    this.#database = parts.database;
    this.#policies = parts.policies;
    this.#vault = parts.vault;
  }

  /** Hands a file in. Its type is what its content shows, and at most `MOST_OWN_FILES` go to a draft or a case. */
  async attach(moment: CitizenMoment, upload: OwnUpload): Promise<Result<AttachmentRow, Problem>> {
    const { target, paper, fileName, content } = upload;
    const fault = fileNameProblem(fileName) ?? (content.length === 0 ? emptyFile() : null);
    if (fault !== null) return err(fault);
    const type = await mediaTypeOf(content);
    if (!type.ok) return type;
    // Asked before anything is stored, so that what is refused leaves no object behind; asked again under the lock.
    const early = await this.#database.transaction(async (tx) => await this.#placeOf(tx, moment, upload));
    if (!early.ok) return early;
    const { jurisdictionId } = early.value;
    const prepared = await this.#vault.prepare(jurisdictionId, content, moment.now);
    const sha256 = sha256Of(content);
    const subject = moment.citizen.subject;
    const payload = { target, paper, fileName, sha256 };
    const attached = await this.#database.transaction((tx) =>
      idempotently<AttachmentRow, Problem>(tx, { ...moment, subject }, 'attachOwnFile', payload, async () => {
        const place = await this.#placeOf(tx, moment, upload);
        if (!place.ok) return place;
        const { personId, applicationId, draftId, openCase } = place.value;
        const row: AttachmentRow = {
          ...{ jurisdictionId, id: newId(), applicationId, draftId, caseId: openCase?.id ?? null },
          ...{ step: null, paper, fileName, mediaType: type.value, size: content.length, sha256 },
          contentId: await keepContent(tx, prepared.row, prepared.bytes),
          ...{ uploadedBy: null, uploadedByPersonId: personId, uploadedAt: moment.now },
          ...{ withdrawnAt: null, withdrawnReason: null },
        };
        await insertAttachment(tx, row);
        await tellAttached(tx, takerOf(moment, place.value), row, openCase);
        return ok(row);
      }),
    );
    if (!attached.ok || attached.value.contentId !== prepared.row.id) await this.#vault.remove(prepared.row);
    return attached;
  }

  /** Takes an own file back while nobody has taken the case up with it. */
  async withdraw(moment: CitizenMoment, key: RowKey): Promise<Result<AttachmentRow, Problem>> {
    const { citizen, now } = moment;
    const path = ['input', 'fileId'];
    return await this.#database.transaction((tx) =>
      idempotently<AttachmentRow, Problem>(
        tx,
        { ...moment, subject: citizen.subject },
        'withdrawMyFile',
        { key },
        async () => {
          const row = await lockFileOfPersons(tx, citizen.personRefs, key);
          if (row === undefined || row.contentId === null || row.uploadedByPersonId === null)
            return err(notYours(path));
          if (await isInRecord(tx, row)) return err(fileInRecord());
          await withdraw(tx, row, now, '本人撤回');
          const content = { jurisdictionId: row.jurisdictionId, id: row.contentId };
          const dropped = await dropContent(tx, content);
          if (dropped !== undefined) tx.afterCommit(async () => await this.#vault.remove(dropped));
          const actor = takerOf(moment, {
            jurisdictionId: row.jurisdictionId,
            personId: row.uploadedByPersonId,
            townshipId: null,
          });
          await audit(tx, actor, { ...noteOf(row), operation: 'withdrawMyFile' });
          return ok({ ...row, contentId: null, withdrawnAt: now });
        },
      ),
    );
  }

  /** What the citizen handed in to these drafts or applications. */
  async filesOf(
    { personRefs }: CitizenViewer,
    owners: { readonly column: 'applicationId' | 'draftId'; readonly ids: readonly string[] },
  ): Promise<AttachmentRow[]> {
    return await filesOfPersons(this.#database.db, personRefs, owners);
  }

  async #placeOf(
    tx: Tx,
    moment: CitizenMoment,
    { target, paper }: OwnUpload,
  ): Promise<Result<Place, Problem>> {
    const place = await placeOf(tx, moment, target);
    if (!place.ok) return place;
    const { jurisdictionId, draftId, openCase } = place.value;
    if (paper !== null) {
      const { policy } = await this.#policies.of(tx.db, jurisdictionId, moment.now);
      const programmes =
        openCase === null ? [...policy.programmes.values()] : [policy.programmes.get(openCase.programme)];
      const asked = programmes.flatMap((programme) => programme?.evidence ?? []);
      if (!asked.some(({ code }) => code === paper)) return err(targetProblem('PAPER_UNKNOWN', paper));
    }
    const counted =
      openCase === null
        ? ({ column: 'draftId', id: draftId ?? '' } as const)
        : ({ column: 'caseId', id: openCase.id } as const);
    const count = await countOwnFiles(tx, jurisdictionId, counted);
    return count < MOST_OWN_FILES ? place : err(tooManyFiles());
  }
}

/** The own draft or case that the citizen names, locked; forbidden and missing look alike. */
async function placeOf(
  tx: Tx,
  { citizen, today }: CitizenMoment,
  { caseNumber, draft }: OwnFileTarget,
): Promise<Result<Place, Problem>> {
  const { personRefs } = citizen;
  if (draft !== null) {
    const row = await lockDraft(tx, draft);
    const isOwn = personRefs.some(
      (ref) => ref.jurisdictionId === row?.jurisdictionId && ref.personId === row.personId,
    );
    if (row === undefined || !isOwn || row.personId === null || row.status !== 'OPEN')
      return err(notYours(['draft']));
    const { jurisdictionId, personId } = row;
    return ok({
      ...{ jurisdictionId, personId, townshipId: '', applicationId: null, draftId: row.id },
      openCase: null,
    });
  }
  const found =
    personRefs.length === 0 ? undefined : await caseOfPersons(tx.db, personRefs, today, caseNumber);
  const row = found === undefined ? undefined : await lockCase(tx, found);
  const person = personRefs.find(({ jurisdictionId }) => jurisdictionId === row?.jurisdictionId);
  if (row === undefined || person === undefined) return err(notYours(['case']));
  const over = caseOverProblem(row.status, row.number);
  if (over !== null) return err(over);
  const { jurisdictionId, townshipId, applicationId } = row;
  return ok({
    ...{ jurisdictionId, personId: person.personId, townshipId, applicationId, draftId: null },
    openCase: row,
  });
}

/** The citizen as the one who acts; events and audit name no citizen. */
function takerOf(
  { citizen, ...moment }: CitizenMoment,
  place: { readonly jurisdictionId: string; readonly personId: string; readonly townshipId: string | null },
): Taker {
  const { jurisdictionId, personId, townshipId } = place;
  return {
    ...moment,
    ...{ subject: citizen.subject, name: APPLICANT, officerId: null, personId, level: null },
    organisationId: townshipId ?? '',
    reach: { jurisdictionId, townshipIds: [], villageIds: null },
    roles: ['CITIZEN'],
  };
}

async function tellAttached(
  tx: Tx,
  actor: Taker,
  row: AttachmentRow,
  openCase: CaseRow | null,
): Promise<void> {
  await audit(tx, actor, { ...noteOf(row), operation: 'attachOwnFile' });
  if (openCase === null) return;
  const { id, paper } = row;
  const by = { officerId: row.uploadedByPersonId ?? '', name: actor.name, now: actor.now };
  await insertEvents(tx, by, openCase, [{ kind: 'FILE_HANDED_IN', detail: { attachmentId: id, paper } }]);
  await emit(tx, actor, {
    type: 'CASE_FILE_HANDED_IN',
    objectId: openCase.id,
    place: openCase,
    payload: { attachmentId: id, paper, number: openCase.number, status: openCase.status },
  });
}

function noteOf({ id, draftId, applicationId, caseId, paper, mediaType, size, sha256 }: AttachmentRow) {
  const detail = { draftId, applicationId, caseId, paper, mediaType, size, sha256 };
  return { objectType: 'Attachment', objectId: id, detail };
}
