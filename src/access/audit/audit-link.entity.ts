import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../../database/append-only.js';
import type { Row } from '../../database/row.js';

/**
 * The chain of a jurisdiction's audit: each link binds one entry to its place under a key that the database does not
 * know. Written behind the entries, never with them, so that acts do not wait for each other.
 */
export const AuditLinkSchema = defineEntity({
  name: 'AuditLink',
  tableName: 'audit_link',
  properties: {
    jurisdictionId: p.text().primary(),
    position: p.bigint().primary(),
    entryId: p.bigint(),
    entryAt: p.datetime(6),
    entryMac: p.text(),
    /** The proof of the link before; empty for the first. */
    previous: p.text(),
    linkedAt: p.datetime(6),
    mac: p.text(),
  },
  uniques: [{ name: 'audit_link_entry_key', properties: ['jurisdictionId', 'entryId'] }],
  checks: [{ name: 'audit_link_position_check', expression: 'position > 0' }],
  triggers: appendOnly('audit_link'),
});

export type AuditLinkRow = Row<typeof AuditLinkSchema>;
