import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../../database/append-only.js';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import { DATA_SETS, type DataSetCode, SHARING_PLATFORMS, type SharingPlatform } from './catalogue.js';
import { PUSH_RHYTHMS, type PushRhythm } from './push.js';

/** Which data set a jurisdiction pushes to which platform, and how often (J19). */
export const PushTargetSchema = defineEntity({
  name: 'PushTarget',
  tableName: 'push_target',
  properties: {
    jurisdictionId: p.text().primary(),
    platform: p.text().$type<SharingPlatform>().primary(),
    dataSet: p.text().$type<DataSetCode>().primary(),
    rhythm: p.text().$type<PushRhythm>(),
    /** The first day that is pushed. */
    startsOn: p.date().$type<LocalDate>(),
    /** The day on which it was given up; null while it is pushed. */
    endedOn: p.date().$type<LocalDate>().strictNullable(),
    /** Officer id of who set it last. */
    setBy: p.uuid(),
  },
  checks: [
    codeCheck('push_target', 'platform', SHARING_PLATFORMS),
    codeCheck('push_target', 'data_set', DATA_SETS),
    codeCheck('push_target', 'rhythm', PUSH_RHYTHMS),
  ],
});

export type PushTargetRow = Row<typeof PushTargetSchema>;

/** What was pushed when (J19), with the file itself. Append-only. */
export const DataPushSchema = defineEntity({
  name: 'DataPush',
  tableName: 'data_push',
  properties: {
    jurisdictionId: p.text().primary(),
    platform: p.text().$type<SharingPlatform>().primary(),
    dataSet: p.text().$type<DataSetCode>().primary(),
    /** From 1 for each platform and data set, without a gap. */
    sequence: p.integer().primary(),
    periodFrom: p.date().$type<LocalDate>(),
    periodUntil: p.date().$type<LocalDate>(),
    rowCount: p.integer(),
    /** SHA-256 of the bytes, in hexadecimal. */
    digest: p.text(),
    bytes: p.blob(),
    madeOn: p.date().$type<LocalDate>(),
    madeAt: p.datetime(6),
  },
  uniques: [
    { name: 'data_push_day_key', properties: ['jurisdictionId', 'madeOn', 'platform', 'dataSet'] },
    { name: 'data_push_period_key', properties: ['jurisdictionId', 'platform', 'dataSet', 'periodUntil'] },
  ],
  checks: [
    { name: 'data_push_sequence_check', expression: 'sequence > 0' },
    { name: 'data_push_period_check', expression: 'period_until >= period_from and made_on > period_until' },
    { name: 'data_push_count_check', expression: 'row_count >= 0' },
    { name: 'data_push_digest_check', expression: `digest ~ '^[0-9a-f]{64}$'` },
  ],
  triggers: appendOnly('data_push'),
});

export type DataPushRow = Row<typeof DataPushSchema>;

/** What the platform answered to a push, in order (J19). Append-only. */
export const PushAnswerSchema = defineEntity({
  name: 'PushAnswer',
  tableName: 'push_answer',
  properties: {
    jurisdictionId: p.text().primary(),
    platform: p.text().$type<SharingPlatform>().primary(),
    dataSet: p.text().$type<DataSetCode>().primary(),
    sequence: p.integer().primary(),
    /** From 1 within the push. */
    attempt: p.integer().primary(),
    accepted: p.boolean(),
    /** Its receipt number, or why it rejected the file. */
    note: p.text(),
    answeredOn: p.date().$type<LocalDate>(),
    recordedBy: p.uuid(),
  },
  checks: [{ name: 'push_answer_attempt_check', expression: 'attempt > 0' }],
  triggers: appendOnly('push_answer'),
});

export type PushAnswerRow = Row<typeof PushAnswerSchema>;

const OFFICER = ['jurisdiction_id', 'id'];
const TARGET = ['jurisdiction_id', 'platform', 'data_set'];
const PUSH = [...TARGET, 'sequence'];

export const pushForeignKeys: readonly ForeignKey[] = [
  foreignKey('push_target', ['jurisdiction_id', 'set_by'], 'officer', OFFICER),
  foreignKey('data_push', TARGET, 'push_target', TARGET),
  foreignKey('push_answer', PUSH, 'data_push', PUSH),
  foreignKey('push_answer', ['jurisdiction_id', 'recorded_by'], 'officer', OFFICER),
];
