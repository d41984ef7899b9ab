import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../database/code-check.js';
import { type ForeignKey, foreignKey } from '../database/foreign-key.js';
import type { Row } from '../database/row.js';
import { ROW_OUTCOMES, type RowOutcome } from '../supervision/monitoring/registry-change.js';
import type { RowProblem } from './columns.js';
import { IMPORT_KINDS, type ImportKind, ITEM_STATUSES, type ItemStatus } from './import-job.js';

/** A file that was handed in for import. */
export const ImportJobSchema = defineEntity({
  name: 'ImportJob',
  tableName: 'import_job',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    kind: p.text().$type<ImportKind>(),
    fileName: p.text(),
    sha256: p.text(),
    dryRun: p.boolean(),
    /** Rows of the file below its headings. */
    rowCount: p.integer(),
    /** Officer who handed it in, and the only one who goes on with it. */
    requestedBy: p.uuid(),
    createdAt: p.datetime(6),
  },
  indexes: [{ name: 'import_job_officer_idx', properties: ['jurisdictionId', 'requestedBy', 'id'] }],
  uniques: [
    {
      name: 'import_job_content_key',
      properties: ['jurisdictionId', 'requestedBy', 'kind', 'sha256', 'dryRun'],
    },
  ],
  checks: [
    codeCheck('import_job', 'kind', IMPORT_KINDS),
    { name: 'import_job_hash_check', expression: `sha256 ~ '^[0-9a-f]{64}$'` },
  ],
});

/** One household, application or change of a file, and what became of it. */
export const ImportItemSchema = defineEntity({
  name: 'ImportItem',
  tableName: 'import_item',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    jobId: p.uuid(),
    /** The first of its rows in the file, as people count. */
    firstRow: p.integer(),
    lastRow: p.integer(),
    /** What the rows say, until it was dealt with. */
    rowSealed: p.text().strictNullable(),
    /** Keyed hash of what the rows say: the same is imported once. */
    rowIndex: p.text(),
    itemStatus: p.text().$type<ItemStatus>(),
    problems: p.json<readonly RowProblem[]>(),
    /** What was made of it; a change of a registry that raised no alert makes nothing. */
    madeId: p.uuid().strictNullable(),
    /** What became of a change of a registry. */
    changeOutcome: p.text().$type<RowOutcome>().strictNullable(),
    /** The pickup code of an application, for the officer who imported it to hand on. */
    pickupCodeSealed: p.text().strictNullable(),
    doneAt: p.datetime(6).strictNullable(),
  },
  indexes: [
    { name: 'import_item_job_idx', properties: ['jurisdictionId', 'jobId', 'firstRow'] },
    {
      name: 'import_item_made_idx',
      properties: ['jurisdictionId', 'rowIndex'],
      where: `item_status = 'CREATED'`,
    },
  ],
  checks: [
    codeCheck('import_item', 'item_status', ITEM_STATUSES),
    { name: 'import_item_done_check', expression: `(item_status = 'WAITING') = (done_at is null)` },
    { name: 'import_item_made_check', expression: `made_id is null or item_status = 'CREATED'` },
    codeCheck('import_item', 'change_outcome', ROW_OUTCOMES),
  ],
});

export type ImportJobRow = Row<typeof ImportJobSchema>;
export type ImportItemRow = Row<typeof ImportItemSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const importForeignKeys: readonly ForeignKey[] = [
  foreignKey('import_job', ['jurisdiction_id', 'requested_by'], 'officer', KEY),
  foreignKey('import_item', ['jurisdiction_id', 'job_id'], 'import_job', KEY),
];
