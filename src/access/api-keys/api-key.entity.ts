import { defineEntity, p } from '@mikro-orm/core';
import type { Row } from '../../database/row.js';
import type { PartnerScope } from '../viewer.js';

/** The jurisdiction of a key that the operator of the whole platform issued. */
export const PLATFORM = '*';

/** A partner's key. Only the hash of its secret is kept: a copy of the table opens nothing. */
export const ApiKeySchema = defineEntity({
  name: 'ApiKey',
  tableName: 'api_key',
  properties: {
    /** The jurisdiction that issued the key, or `*` for the platform. */
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    /** The partner system, for instance `Provincial medical insurance platform`. */
    name: p.text(),
    /** SHA-256 of the secret, hexadecimal. */
    keyHash: p.text(),
    scopes: p.array().$type<PartnerScope[]>(),
    /** The jurisdictions whose data the key opens. */
    jurisdictionIds: p.array().$type<string[]>(),
    expiresAt: p.datetime(6).strictNullable(),
    revokedAt: p.datetime(6).strictNullable(),
    createdAt: p.datetime(6),
    /** The subject of the officer who issued it. */
    createdBy: p.text(),
  },
  uniques: [{ name: 'api_key_id_key', properties: ['id'] }],
  checks: [
    { name: 'api_key_hash_check', expression: `key_hash ~ '^[0-9a-f]{64}$'` },
    { name: 'api_key_scopes_check', expression: 'cardinality(scopes) > 0' },
    { name: 'api_key_jurisdictions_check', expression: 'cardinality(jurisdiction_ids) > 0' },
    {
      name: 'api_key_own_jurisdiction_check',
      expression: `jurisdiction_id = '*' or jurisdiction_ids = array[jurisdiction_id]`,
    },
  ],
});

export type ApiKeyRow = Row<typeof ApiKeySchema>;
