import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { AttachmentRow } from './attachment.entity.js';
import { insertAttachment } from './attachment.store.js';
import { keepContent } from './content.store.js';
import type { ContentVault, PreparedContent } from './content-vault.service.js';

/** The files of an application elsewhere with their contents, encrypted for the jurisdiction that takes them over. */
export type PreparedCopies = readonly {
  readonly of: AttachmentRow;
  readonly content: PreparedContent;
}[];

/** Takes files of another jurisdiction over: each is encrypted anew, under a key of the one that takes it. */
export class AttachmentCopyService {
  readonly #vault: ContentVault;

  constructor(vault: ContentVault) {
    this.#vault = vault;
  }

  /** Opens the files and encrypts them for the actor's jurisdiction, before the transaction begins. */
  async prepare({ reach, now }: Actor, rows: readonly AttachmentRow[]): Promise<PreparedCopies> {
    const copies = [];
    for (const of of rows) {
      const content = await this.#vault.open(of);
      if (content !== null)
        copies.push({ of, content: await this.#vault.prepare(reach.jurisdictionId, content, now) });
    }
    return copies;
  }

  /**
   * Attaches the prepared files to an application of the actor's jurisdiction.
   * @param papers the codes that its programmes ask for; other files come along without a code
   */
  async keep(
    tx: Tx,
    actor: Actor,
    copies: PreparedCopies,
    { applicationId, papers }: { readonly applicationId: string; readonly papers: ReadonlySet<string> },
  ): Promise<void> {
    const { jurisdictionId } = actor.reach;
    for (const { of, content } of copies) {
      const { fileName, mediaType, sha256, size, paper } = of;
      const id = newId();
      await insertAttachment(tx, {
        ...{ jurisdictionId, id, applicationId, fileName, mediaType, sha256, size },
        ...{
          draftId: null,
          uploadedByPersonId: null,
          caseId: null,
          step: null,
          paper: paper !== null && papers.has(paper) ? paper : null,
        },
        contentId: await keepContent(tx, content.row, content.bytes),
        ...{ uploadedBy: actor.officerId, uploadedAt: actor.now, withdrawnAt: null, withdrawnReason: null },
      });
      await audit(tx, actor, {
        operation: 'takeOverAttachment',
        objectType: 'Attachment',
        objectId: id,
        detail: { applicationId, paper, mediaType, size, sha256, from: of.jurisdictionId },
      });
    }
  }

  /** Removes the objects of contents that are not on record after all. */
  async forget(copies: PreparedCopies, isKept: (contentId: string) => Promise<boolean>): Promise<void> {
    for (const { content } of copies)
      if (content.row.place === 'S3' && !(await isKept(content.row.id)))
        await this.#vault.remove(content.row);
  }
}
