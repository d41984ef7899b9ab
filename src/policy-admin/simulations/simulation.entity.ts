import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import { CONCLUSIONS, type Conclusion } from '../../policy/assessment.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import {
  SIMULATION_EFFECTS,
  SIMULATION_STATUSES,
  type SimulationEffect,
  type SimulationStatus,
} from './simulation.js';
import { simulatedHouseholdKeys } from './simulation.trigger.js';

/** A policy tried on the live registry: a job with its progress. It writes nothing but its own rows. */
export const SimulationSchema = defineEntity({
  name: 'Simulation',
  tableName: 'simulation',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    /** The amendment that is tried; null = the policy of `policyId` as a whole. */
    amendmentId: p.uuid().strictNullable(),
    policyId: p.text(),
    /** Content of the two policies, so that whoever goes on with the job compares the same. */
    baselineHash: p.text(),
    variantHash: p.text(),
    /** The instant as of which the policies were known. */
    knownAt: p.datetime(6),
    /** The day on which the households are looked at. */
    assessedOn: p.date().$type<LocalDate>(),
    programmes: p.array().$type<string[]>(),
    status: p.text().$type<SimulationStatus>(),
    requestedBy: p.uuid(),
    requestedAt: p.datetime(6),
    startedAt: p.datetime(6).strictNullable(),
    finishedAt: p.datetime(6).strictNullable(),
    /** Households to look at; null until it has begun. */
    total: p.integer().strictNullable(),
    processed: p.integer(),
    /** The last household whose result is kept: the job goes on behind it. */
    lastHouseholdId: p.uuid().strictNullable(),
    /** The instance that works on it, and when it was last heard of. */
    worker: p.uuid().strictNullable(),
    heartbeatAt: p.datetime(6).strictNullable(),
    /** Why it failed: a code. */
    failure: p.text().strictNullable(),
  },
  indexes: [
    {
      name: 'simulation_open_idx',
      properties: ['requestedAt'],
      where: `status in ('QUEUED', 'RUNNING')`,
    },
  ],
  checks: [
    codeCheck('simulation', 'status', SIMULATION_STATUSES),
    { name: 'simulation_failure_check', expression: `(status = 'FAILED') = (failure is not null)` },
    { name: 'simulation_processed_check', expression: 'processed >= 0' },
    {
      name: 'simulation_finished_check',
      expression: `(status in ('DONE', 'CANCELLED', 'FAILED')) = (finished_at is not null)`,
    },
    { name: 'simulation_programmes_check', expression: 'cardinality(programmes) > 0' },
  ],
});

export type SimulationRecord = Row<typeof SimulationSchema>;

/** Counts and sums of a simulation, of one programme in one township. Sums in fen. */
export const SimulationTotalSchema = defineEntity({
  name: 'SimulationTotal',
  tableName: 'simulation_total',
  properties: {
    jurisdictionId: p.text().primary(),
    simulationId: p.uuid().primary(),
    townshipId: p.text().primary(),
    programme: p.text().primary(),
    enters: p.integer(),
    leaves: p.integer(),
    rises: p.integer(),
    falls: p.integer(),
    undecided: p.integer(),
    unchanged: p.integer(),
    neither: p.integer(),
    monthBefore: p.bigint().$type<Fen>(),
    monthAfter: p.bigint().$type<Fen>(),
    onceBefore: p.bigint().$type<Fen>(),
    onceAfter: p.bigint().$type<Fen>(),
  },
});

export type SimulationTotalRow = Row<typeof SimulationTotalSchema>;

/** One household in one programme whose answer the policy would change. Sums in fen. */
export const SimulatedHouseholdSchema = defineEntity({
  name: 'SimulatedHousehold',
  tableName: 'simulated_household',
  properties: {
    jurisdictionId: p.text().primary(),
    simulationId: p.uuid().primary(),
    householdId: p.uuid().primary(),
    programme: p.text().primary(),
    townshipId: p.text(),
    effect: p.text().$type<SimulationEffect>(),
    conclusionBefore: p.text().$type<Conclusion>(),
    conclusionAfter: p.text().$type<Conclusion>(),
    amountBefore: p.bigint().$type<Fen>().strictNullable(),
    amountAfter: p.bigint().$type<Fen>().strictNullable(),
    classBefore: p.text().strictNullable(),
    classAfter: p.text().strictNullable(),
    /** MONTHLY or ONE_OFF; null when neither side entitles to money. */
    period: p.text().$type<'MONTHLY' | 'ONE_OFF'>().strictNullable(),
  },
  checks: [
    codeCheck('simulated_household', 'effect', SIMULATION_EFFECTS),
    codeCheck('simulated_household', 'conclusion_before', CONCLUSIONS),
    codeCheck('simulated_household', 'conclusion_after', CONCLUSIONS),
    codeCheck('simulated_household', 'period', ['MONTHLY', 'ONE_OFF']),
  ],
  triggers: [simulatedHouseholdKeys],
});

export type SimulatedHouseholdRow = Row<typeof SimulatedHouseholdSchema>;

export const simulationForeignKeys: readonly ForeignKey[] = [
  foreignKey('simulation', ['jurisdiction_id', 'amendment_id'], 'amendment', ['jurisdiction_id', 'id']),
  foreignKey('simulation', ['jurisdiction_id', 'requested_by'], 'officer', ['jurisdiction_id', 'id']),
  foreignKey('simulation_total', ['jurisdiction_id', 'simulation_id'], 'simulation', [
    'jurisdiction_id',
    'id',
  ]),
];
