import type { Tx } from '../database/database.js';
import type { Actor } from './actor.js';
import { type AuditNote, auditFields } from './audit.js';

/** Writes an act into the audit within the act's own transaction: neither stands without the other. */
export async function audit(tx: Tx, actor: Actor, note: AuditNote): Promise<void> {
  await tx.db.insertInto('AuditEntry').values(auditFields(actor, note)).execute();
}
