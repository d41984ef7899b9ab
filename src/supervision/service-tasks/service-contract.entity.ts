import { defineEntity, p } from '@mikro-orm/core';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import { SERVICE_KINDS, type ServiceKind } from './service-task.js';

/** What a service organisation may be asked to do, where and how long, and the key its people come with (J14). */
export const ServiceContractSchema = defineEntity({
  name: 'ServiceContract',
  tableName: 'service_contract',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    /** The service organisation. */
    organisation: p.text(),
    contractNumber: p.text(),
    kinds: p.array().$type<ServiceKind[]>(),
    /** null = every township of the jurisdiction. */
    townshipIds: p.array().$type<string[]>().strictNullable(),
    activeFrom: p.date().$type<LocalDate>(),
    activeUntil: p.date().$type<LocalDate>(),
    /** The key of the organisation, good for its tasks and for nothing else. */
    apiKeyId: p.uuid(),
    recordedOn: p.date().$type<LocalDate>(),
    recordedBy: p.uuid(),
    endedOn: p.date().$type<LocalDate>().strictNullable(),
    endedReason: p.text().strictNullable(),
    endedBy: p.uuid().strictNullable(),
  },
  uniques: [{ name: 'service_contract_number_key', properties: ['jurisdictionId', 'contractNumber'] }],
  indexes: [{ name: 'service_contract_key_idx', properties: ['jurisdictionId', 'apiKeyId'] }],
  checks: [
    { name: 'service_contract_period_check', expression: 'active_until >= active_from' },
    {
      name: 'service_contract_kinds_check',
      expression: `cardinality(kinds) > 0 and kinds <@ array[${SERVICE_KINDS.map((kind) => `'${kind}'`).join(', ')}]`,
    },
    { name: 'service_contract_places_check', expression: 'cardinality(township_ids) > 0' },
    {
      name: 'service_contract_end_check',
      expression: 'num_nonnulls(ended_on, ended_reason, ended_by) in (0, 3)',
    },
  ],
});

export type ServiceContractRow = Row<typeof ServiceContractSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const serviceContractForeignKeys: readonly ForeignKey[] = [
  foreignKey('service_contract', ['jurisdiction_id', 'api_key_id'], 'api_key', KEY),
  foreignKey('service_contract', ['jurisdiction_id', 'recorded_by'], 'officer', KEY),
  foreignKey('service_contract', ['jurisdiction_id', 'ended_by'], 'officer', KEY),
];
