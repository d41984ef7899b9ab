import { deepFreeze } from '../../src/policy/deep-freeze.js';
import type {
  ApplicationFacts,
  AssetFacts,
  ConditionFacts,
  ConditionKind,
  EmergencyKind,
  ExpenditureFacts,
  ExpenditureKind,
  Facts,
  HelpFacts,
  IncomeFacts,
  IncomeKind,
  MemberFacts,
  SituationFacts,
} from '../../src/policy/index.js';
import { type LocalDate, localDate } from '../../src/shared/local-date.js';
import { yuan } from '../../src/shared/money.js';

/** Since long before every date of the case tables. */
const LONG_AGO = localDate('2010-01-01');

/** `'1260'` or `['1260', '2021-03-01']`: yuan a month and the first day. */
type MonthlySum = string | readonly [amount: string, from: string];
/** `true`, a grade, or a grade (null for none) with the first day. */
type Condition = true | string | number | readonly [grade: string | null, from: string];

export interface MemberSketch {
  readonly relation?: MemberFacts['relation'];
  readonly sex?: MemberFacts['sex'];
  /** Birth date; a head or spouse of working age unless said. */
  readonly born?: string;
  readonly income?: Partial<Record<IncomeKind, MonthlySum>>;
  readonly is?: Partial<Record<ConditionKind, Condition>>;
  readonly spends?: readonly Spending[];
}

export interface Spending {
  readonly kind: ExpenditureKind;
  readonly amount: string;
  readonly from: string;
  readonly period?: 'MONTHLY' | 'ONE_OFF';
  readonly until?: string;
}

export interface HouseholdSketch {
  readonly on: string;
  readonly area?: 'URBAN' | 'RURAL';
  readonly members: readonly MemberSketch[];
  readonly assets?: readonly { kind: AssetFacts['kind']; amount: string; necessity?: boolean }[];
  readonly spends?: readonly Spending[];
  readonly registeredHere?: boolean;
  readonly residentSince?: string;
  /** A running or former award: programme, yuan, first day, last day. */
  readonly help?: readonly {
    programme: string;
    amount: string;
    from: string;
    until?: string;
    period?: HelpFacts['period'];
  }[];
  readonly emergency?: { kind?: EmergencyKind; on?: string; happenedHere?: boolean };
  readonly urgent?: boolean;
  /** Yuan. */
  readonly asks?: string;
  readonly evidence?: readonly string[];
  readonly answers?: ApplicationFacts['answers'];
  readonly situations?: readonly Partial<SituationFacts>[];
}

/** Frozen facts from a short sketch: `household({ on: '2022-08-01', area: 'RURAL', members: [{ income: { WAGE: '1260' } }] })`. */
export function household(sketch: HouseholdSketch): Facts {
  const on = localDate(sketch.on);
  return deepFreeze({
    on,
    place: { jurisdictionId: 'test', townshipId: 'T1', villageId: 'V1' },
    household: {
      id: 'household',
      area: sketch.area ?? 'RURAL',
      registeredDivision: '340121106',
      registeredHere: sketch.registeredHere ?? true,
      residentSince: sketch.residentSince === undefined ? null : localDate(sketch.residentSince),
      members: sketch.members.map(memberOf),
      assets: (sketch.assets ?? []).map(({ kind, amount, necessity }) => ({
        kind,
        amount: yuan(amount),
        grade: necessity === true ? 'NECESSITY' : null,
      })),
      expenditures: (sketch.spends ?? []).map(spendingOf),
      help: (sketch.help ?? []).map((help) => ({
        programme: help.programme,
        class: null,
        amount: yuan(help.amount),
        period: help.period ?? 'MONTHLY',
        from: localDate(help.from),
        until: help.until === undefined ? null : localDate(help.until),
      })),
    },
    application: {
      emergency: emergencyOf(sketch),
      urgent: sketch.urgent ?? false,
      requestedAmount: sketch.asks === undefined ? null : yuan(sketch.asks),
      evidence: sketch.evidence ?? [],
      answers: sketch.answers ?? {},
    },
    situations: (sketch.situations ?? []).map((situation, index) => ({
      id: `S${index + 1}`,
      kind: 'EPIDEMIC_RISK' as const,
      level: 'HIGH',
      from: LONG_AGO,
      until: null,
      basis: 'declaration',
      ...situation,
    })),
  });
}

function memberOf(sketch: MemberSketch, index: number): MemberFacts {
  return {
    personId: `P${index + 1}`,
    relation: sketch.relation ?? (index === 0 ? 'HEAD' : 'OTHER'),
    sex: sketch.sex ?? 'FEMALE',
    birthDate: localDate(sketch.born ?? '1985-05-05'),
    memberSince: LONG_AGO,
    incomes: Object.entries(sketch.income ?? {}).map(([kind, sum]): IncomeFacts => {
      const [amount, from] = typeof sum === 'string' ? [sum, LONG_AGO] : sum;
      return { kind: kind as IncomeKind, amount: yuan(amount), from: localDate(from) };
    }),
    conditions: Object.entries(sketch.is ?? {}).map(([kind, condition]): ConditionFacts => {
      const [grade, from] = Array.isArray(condition)
        ? condition
        : [condition === true ? null : String(condition), LONG_AGO];
      return { kind: kind as ConditionKind, grade, from: localDate(from) };
    }),
    expenditures: (sketch.spends ?? []).map(spendingOf),
  };
}

function spendingOf({ kind, amount, from, period, until }: Spending): ExpenditureFacts {
  return {
    kind,
    amount: yuan(amount),
    period: period ?? 'ONE_OFF',
    from: localDate(from),
    until: until === undefined ? null : localDate(until),
  };
}

function emergencyOf(sketch: HouseholdSketch): ApplicationFacts['emergency'] {
  if (sketch.emergency === undefined) return null;
  return {
    kind: sketch.emergency.kind ?? 'FIRE',
    occurredOn: localDate(sketch.emergency.on ?? sketch.on),
    happenedHere: sketch.emergency.happenedHere ?? true,
  };
}

/** The same facts on another day. */
export function onDay(facts: Facts, on: string): Facts {
  return deepFreeze({ ...facts, on: localDate(on) as LocalDate });
}
