import { defineEntity, p } from '@mikro-orm/core';
import type { Row } from '../database/row.js';

/**
 * A place with a policy of its own. It has an id of its own too, because it need not be a division: the scenic
 * area lies across parts of a county and lists the division codes that it covers.
 */
export const JurisdictionSchema = defineEntity({
  name: 'Jurisdiction',
  tableName: 'jurisdiction',
  properties: {
    /** The slug of its policy, for instance `jiuhuashan-scenic-area`. */
    id: p.text().primary(),
    /** Two to eight capital letters that open its case numbers. */
    shortCode: p.text(),
    nameZh: p.text(),
    nameEn: p.text(),
    policyId: p.text(),
    /** Codes of six to twelve digits; a code covers everything below it. */
    divisionCodes: p.array().$type<string[]>(),
    fictional: p.boolean(),
  },
  uniques: [{ name: 'jurisdiction_short_code_key', properties: ['shortCode'] }],
  checks: [
    { name: 'jurisdiction_id_check', expression: `id ~ '^[a-z][a-z0-9-]*$'` },
    { name: 'jurisdiction_short_code_check', expression: `short_code ~ '^[A-Z]{2,8}$'` },
  ],
});

export type JurisdictionRow = Row<typeof JurisdictionSchema>;
