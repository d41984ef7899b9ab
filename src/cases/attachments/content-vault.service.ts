import { createHash } from 'node:crypto';
import type { Sealer } from '../../access/privacy/sealing.js';
import type { Database } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import type { AttachmentRow, StoredContentRow } from './attachment.entity.js';
import { CONTENT_KEY_FIELD, decrypt, encrypt } from './content.js';
import { bytesOf, contentOf } from './content.store.js';
import type { S3Contents } from './s3-contents.store.js';

/** A content encrypted and, unless the database takes it, stored; not on record yet. */
export interface PreparedContent {
  readonly row: StoredContentRow;
  readonly bytes: Buffer | null;
}

/** Encrypts contents for a jurisdiction, keeps their bytes in the database or an S3-compatible store, and opens them. */
export class ContentVault {
  readonly #database: Database;
  readonly #sealer: Sealer;
  readonly #s3: S3Contents | null;

  /** @param s3 where new contents are kept; null = in the database */
  constructor(parts: {
    readonly database: Database;
    readonly sealer: Sealer;
    readonly s3: S3Contents | null;
  }) {
    this.#database = parts.database;
    this.#sealer = parts.sealer;
    this.#s3 = parts.s3;
  }

  /** Encrypts the content, and stores it where it is not the database that keeps it: before the transaction begins. */
  async prepare(jurisdictionId: string, content: Buffer, now: Date): Promise<PreparedContent> {
    const id = newId();
    const { key, bytes } = encrypt(content, addressOf({ jurisdictionId, id }));
    const row: StoredContentRow = {
      ...{ jurisdictionId, id, sha256: sha256Of(content), size: content.length, createdAt: now },
      place: this.#s3 === null ? 'DATABASE' : 'S3',
      keySealed: this.#sealer.seal(jurisdictionId, CONTENT_KEY_FIELD, key),
    };
    if (this.#s3 === null) return { row, bytes };
    await this.#s3.put(addressOf(row), bytes);
    return { row, bytes: null };
  }

  /** The content of an attachment in clear; null when it was withdrawn or erased. */
  async open({ jurisdictionId, id, contentId, sha256 }: AttachmentRow): Promise<Buffer | null> {
    if (contentId === null) return null;
    const stored = await contentOf(this.#database.db, { jurisdictionId, id: contentId });
    invariant(stored !== undefined, `The content of the attachment ${id} must be on record.`);
    const key = this.#sealer.open(jurisdictionId, CONTENT_KEY_FIELD, stored.keySealed);
    const content = decrypt(await this.#bytes(stored), key, addressOf(stored));
    invariant(
      sha256Of(content) === sha256,
      `The content of the attachment ${id} must have the hash that was kept when it was handed in.`,
    );
    return content;
  }

  /** Removes the object of a content that is on record no longer, or never came to be. */
  async remove(row: StoredContentRow): Promise<void> {
    if (row.place === 'S3') await this.#s3?.remove(addressOf(row));
  }

  async #bytes(stored: StoredContentRow): Promise<Buffer> {
    if (stored.place === 'S3') {
      invariant(
        this.#s3 !== null,
        'A content is kept in S3, but the service was started without S3_ENDPOINT.',
      );
      return await this.#s3.get(addressOf(stored));
    }
    const bytes = await bytesOf(this.#database.db, stored);
    invariant(bytes !== undefined, `The bytes of the content ${stored.id} must be in the database.`);
    return bytes;
  }
}

/** The hash by which a content is known, 64 hexadecimal digits. */
export function sha256Of(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The address of an object, and what its bytes are bound to. */
function addressOf({ jurisdictionId, id }: RowKey): string {
  return `${jurisdictionId}/${id}`;
}
