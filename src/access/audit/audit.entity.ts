import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../../database/append-only.js';
import { identity } from '../../database/identity.js';
import type { Row } from '../../database/row.js';
import type { AuditJson } from './audit.js';

/** Who did what, when, in which role and request (J20.3). Append-only: correction is another entry. */
export const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    jurisdictionId: p.text().primary(),
    id: identity().primary(),
    at: p.datetime(6),
    /** The subject of the actor's sign-in. */
    actor: p.text(),
    actorName: p.text(),
    role: p.text(),
    operation: p.text(),
    objectType: p.text(),
    objectId: p.text(),
    /** Codes, ids, amounts and dates; never personal data. */
    detail: p.json<Readonly<Record<string, AuditJson>>>(),
    requestId: p.text(),
    /** The proof that the service wrote it, under a key that the database does not know; see `AuditProver`. */
    mac: p.text(),
  },
  indexes: [
    { name: 'audit_entry_object_idx', properties: ['jurisdictionId', 'objectType', 'objectId', 'id'] },
    { name: 'audit_entry_actor_idx', properties: ['jurisdictionId', 'actor', 'id'] },
  ],
  triggers: appendOnly('audit_entry'),
});

export type AuditEntryRow = Row<typeof AuditEntrySchema>;

/** An entry as it is read: the proof is for `npm run audit` alone. */
export type AuditEntrySummary = Omit<AuditEntryRow, 'mac'>;
