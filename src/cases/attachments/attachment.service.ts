import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { emit } from '../../access/outbox.store.js';
import type { OfficerViewer } from '../../access/viewer.js';
import type { Database, Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { newId } from '../../database/new-id.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { JurisdictionPolicies } from '../jurisdiction-policy.store.js';
import type { AttachmentRow } from './attachment.entity.js';
import {
  type AttachmentTarget,
  emptyFile,
  fileNameProblem,
  MEDIA_TYPES,
  type MediaType,
  reasonProblem,
  targetProblem,
  typeRefused,
} from './attachment.js';
import {
  attachmentsOfCases,
  findAttachmentWithin,
  hasStep,
  insertAttachment,
  targetCases,
  withdraw,
} from './attachment.store.js';
import { dropContent, keepContent } from './content.store.js';
import { type ContentVault, type PreparedContent, sha256Of } from './content-vault.service.js';

export interface AttachmentParts {
  readonly database: Database;
  readonly policies: JurisdictionPolicies;
  readonly vault: ContentVault;
}

/** A file as it is handed in. */
export interface Upload {
  readonly target: AttachmentTarget;
  readonly fileName: string;
  readonly content: Buffer;
}

/** A file as it is handed out. */
export interface AttachmentFile {
  readonly row: AttachmentRow;
  readonly content: Buffer;
}

/** Takes files in, hands them out and lets go of them; every content is stored once a jurisdiction, encrypted. */
export class AttachmentService {
  readonly #parts: AttachmentParts;

  constructor(parts: AttachmentParts) {
    this.#parts = parts;
  }

  /** Attaches a file. Its type is what its content shows, never what the caller says. */
  async attach(actor: Actor, { target, fileName, content }: Upload): Promise<Result<AttachmentRow, Problem>> {
    const { database, vault } = this.#parts;
    const { jurisdictionId } = actor.reach;
    const fault = fileNameProblem(fileName) ?? (content.length === 0 ? emptyFile() : null);
    if (fault !== null) return err(fault);
    const type = await mediaTypeOf(content);
    if (!type.ok) return type;
    const mediaType = type.value;
    const early = await this.#applicationOf(database.db, actor, target);
    if (!early.ok) return early;
    const sha256 = sha256Of(content);
    const prepared = await vault.prepare(jurisdictionId, content, actor.now);
    const attached = await database.transaction((tx) =>
      idempotently<AttachmentRow, Problem>(tx, actor, 'attach', { target, fileName, sha256 }, async () => {
        const application = await this.#applicationOf(tx.db, actor, target);
        if (!application.ok) return application;
        const row: AttachmentRow = {
          ...{ jurisdictionId, id: newId(), fileName, mediaType, sha256, size: content.length },
          ...{ applicationId: application.value, draftId: null, uploadedByPersonId: null },
          ...{ caseId: target.caseId, step: target.step, paper: target.paper },
          contentId: await keepContent(tx, prepared.row, prepared.bytes),
          ...{ uploadedBy: actor.officerId, uploadedAt: actor.now },
          ...{ withdrawnAt: null, withdrawnReason: null },
        };
        await insertAttachment(tx, row);
        await this.#tell(tx, actor, 'attach', row);
        return ok(row);
      }),
    );
    await this.#forget(prepared, attached);
    return attached;
  }

  /** What belongs to these cases or the applications that opened them; the caller was allowed to see the cases. */
  async ofCases(cases: readonly (RowKey & { readonly applicationId: string })[]): Promise<AttachmentRow[]> {
    return await attachmentsOfCases(this.#parts.database.db, cases);
  }

  /** The attachment, or null when it does not exist or lies out of reach. */
  async find({ reach }: Pick<OfficerViewer, 'reach'>, key: RowKey): Promise<AttachmentRow | null> {
    return (await findAttachmentWithin(this.#parts.database.db, reach, key)) ?? null;
  }

  /** The file, or null when there is none within reach. Each handing out is written into the audit. */
  async file(actor: Actor, key: RowKey): Promise<AttachmentFile | null> {
    const { database, vault } = this.#parts;
    const row = await this.find(actor, key);
    if (row === null) return null;
    const content = await vault.open(row);
    if (content === null) return null;
    await database.transaction((tx) => this.#tell(tx, actor, 'downloadAttachment', row));
    return { row, content };
  }

  /** Takes back a file that does not belong here; the record stays, the content goes unless others need it. */
  async withdraw(
    actor: Actor,
    input: { readonly key: RowKey; readonly reason: string },
  ): Promise<Result<AttachmentRow, Problem>> {
    const fault = reasonProblem(input.reason);
    if (fault !== null) return err(fault);
    const { database, vault } = this.#parts;
    return await database.transaction((tx) =>
      idempotently<AttachmentRow, Problem>(tx, actor, 'withdrawAttachment', input, async () => {
        const row = await findAttachmentWithin(tx.db, actor.reach, input.key);
        if (row === undefined) return err(unknown(['input', 'attachmentId']));
        if (row.contentId === null) return err(withdrawnAlready());
        await withdraw(tx, row, actor.now, input.reason);
        const dropped = await dropContent(tx, { jurisdictionId: row.jurisdictionId, id: row.contentId });
        if (dropped !== undefined) tx.afterCommit(async () => await vault.remove(dropped));
        await this.#tell(tx, actor, 'withdrawAttachment', row);
        return ok({ ...row, contentId: null, withdrawnAt: actor.now, withdrawnReason: input.reason });
      }),
    );
  }

  /** The application that the target belongs to, or why nothing can be attached there. */
  async #applicationOf(db: Db, actor: Actor, target: AttachmentTarget): Promise<Result<string, Problem>> {
    const { caseId, step, paper } = target;
    const { jurisdictionId } = actor.reach;
    const cases = await targetCases(db, actor.reach, target);
    const [first] = cases;
    if (first === undefined) return err(unknown([caseId === null ? 'application' : 'case']));
    if (step !== null && (caseId === null || !(await hasStep(db, { jurisdictionId, id: caseId }, step)))) {
      return err(targetProblem('STEP_UNKNOWN', step));
    }
    if (paper !== null) {
      const { policy } = await this.#parts.policies.of(db, jurisdictionId, actor.now);
      const asked = cases.flatMap(({ programme }) => policy.programmes.get(programme)?.evidence ?? []);
      if (!asked.some(({ code }) => code === paper)) return err(targetProblem('PAPER_UNKNOWN', paper));
    }
    return ok(first.applicationId);
  }

  /** Removes an object that was stored for nothing: the upload was refused, or the same content was there first. */
  async #forget({ row }: PreparedContent, attached: Result<AttachmentRow, Problem>): Promise<void> {
    if (attached.ok && attached.value.contentId === row.id) return;
    await this.#parts.vault.remove(row);
  }

  async #tell(tx: Tx, actor: Actor, operation: string, row: AttachmentRow): Promise<void> {
    const { id, applicationId, caseId, step, paper, mediaType, size, sha256 } = row;
    const detail = { applicationId, caseId, step, paper, mediaType, size, sha256 };
    await audit(tx, actor, { operation, objectType: 'Attachment', objectId: id, detail });
    if (operation === 'downloadAttachment') return;
    const type = operation === 'attach' ? 'ATTACHMENT_ADDED' : 'ATTACHMENT_WITHDRAWN';
    await emit(tx, actor, { type, objectId: id, payload: { applicationId, caseId, step, paper } });
  }
}

/** The type of a file, as its content shows it. */
export async function mediaTypeOf(content: Buffer): Promise<Result<MediaType, Problem>> {
  const { fileTypeFromBuffer } = await import('file-type');
  const mediaType = (await fileTypeFromBuffer(content))?.mime ?? null;
  return isMediaType(mediaType) ? ok(mediaType) : err(typeRefused(mediaType));
}

function isMediaType(type: string | null): type is MediaType {
  return type !== null && (MEDIA_TYPES as readonly string[]).includes(type);
}

function unknown(path: readonly string[]): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The object does not exist or lies outside your place; check its id.',
    messageZh: '该对象不存在或不在您的管辖范围内，请核对其标识。',
    path,
  });
}

function withdrawnAlready(): Problem<'ATTACHMENT_WITHDRAWN'> {
  return problem({
    code: 'ATTACHMENT_WITHDRAWN',
    message: 'The attachment was withdrawn or erased already; there is nothing left to withdraw.',
    messageZh: '该附件已撤回或已删除，无需再次撤回。',
    path: ['input', 'attachmentId'],
  });
}
