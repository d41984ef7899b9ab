import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import { CONSENT_FORMS, CONSENT_KINDS, type ConsentForm, type ConsentKind } from './consent.js';

/** That a person authorised something to be done with their data, from a day until it is withdrawn. */
export const ConsentSchema = defineEntity({
  name: 'Consent',
  tableName: 'consent',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    personId: p.uuid(),
    kind: p.text().$type<ConsentKind>(),
    form: p.text().$type<ConsentForm>(),
    givenOn: p.date().$type<LocalDate>(),
    recordedAt: p.datetime(6),
    recordedBy: p.uuid(),
    withdrawnAt: p.datetime(6).strictNullable(),
    withdrawnBy: p.uuid().strictNullable(),
  },
  uniques: [
    {
      name: 'consent_live_key',
      properties: ['jurisdictionId', 'personId', 'kind'],
      where: 'withdrawn_at is null',
    },
  ],
  checks: [
    codeCheck('consent', 'kind', CONSENT_KINDS),
    codeCheck('consent', 'form', CONSENT_FORMS),
    {
      name: 'consent_withdrawn_check',
      expression: '(withdrawn_at is null) = (withdrawn_by is null)',
    },
  ],
});

export type ConsentRow = Row<typeof ConsentSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const consentForeignKeys: readonly ForeignKey[] = [
  foreignKey('consent', ['jurisdiction_id', 'person_id'], 'person', KEY),
  foreignKey('consent', ['jurisdiction_id', 'recorded_by'], 'officer', KEY),
  foreignKey('consent', ['jurisdiction_id', 'withdrawn_by'], 'officer', KEY),
];
