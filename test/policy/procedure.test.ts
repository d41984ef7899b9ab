import {
  approvalFor,
  at,
  caseTimeLimit,
  endOf,
  type Facts,
  type LinkedPolicy,
  type ProcedureStep,
  type Programme,
  payFirstTerms,
  planProcedure,
  reviewIntervalOf,
} from '../../src/policy/index.js';
import { watchdog } from '../../src/policy-admin/policy-watchdog.service.js';
import { localDate } from '../../src/shared/local-date.js';
import { unwrap } from '../../src/shared/result.js';
import { calm } from '../policies/vignette.js';
import { household } from '../support/facts.js';
import { BASIS, link, policy, programme } from './small-policy.js';

const facts = household({ on: '2022-08-01', members: [{}] });
const DAYS = { parameter: 'days', unit: 'WORKING_DAYS' } as const;

function linked(change: Partial<Programme>, parameters = {}) {
  return link(policy({ parameters, programmes: [programme(change)] }));
}

function planned(steps: readonly ProcedureStep[], parameters = {}, state = calm()) {
  return planProcedure(linked({ procedure: steps }, parameters), 'GRANT', facts, state);
}

function decision(more: Partial<ProcedureStep>): ProcedureStep {
  return { code: 'DECISION', level: 'COUNTY', after: [], basis: [BASIS], ...more };
}

describe('a planned procedure', () => {
  test('has level, order, need and basis of each step', () => {
    expect(unwrap(planned([decision({})]))).toEqual([
      {
        code: 'DECISION',
        level: 'COUNTY',
        needed: true,
        reason: null,
        after: [],
        deadline: null,
        duration: null,
        basis: ['TEST art. 1'],
      },
    ]);
  });

  test('level and order may depend on the case', () => {
    const step = decision({
      level: (_f, _v, state) => (state.urgent ? 'TOWNSHIP' : 'COUNTY'),
      after: (_f, _v, state) => (state.urgent ? [] : ['REVIEW']),
    });
    expect(unwrap(planned([step], {}, calm({ urgent: true })))[0]).toMatchObject({
      level: 'TOWNSHIP',
      after: [],
    });
    expect(unwrap(planned([step]))[0]).toMatchObject({ level: 'COUNTY', after: ['REVIEW'] });
  });

  test('a step that is skipped says why and has no time limit', () => {
    const reason = { zh: '无疑义', en: 'No dispute' };
    const step = decision({
      deadline: DAYS,
      when: () => ({ needed: false, reason, basis: [{ instrument: 'TEST', article: '2' }] }),
    });
    expect(unwrap(planned([step], { days: [at('2020-01-01', 3, BASIS)] }))[0]).toMatchObject({
      needed: false,
      reason,
      deadline: null,
      basis: ['TEST art. 1', 'TEST art. 2'],
    });
  });

  test('an unset time limit binds nobody, an unset duration refuses the plan by name', () => {
    expect(unwrap(planned([decision({ deadline: DAYS })]))[0]?.deadline).toBeNull();
    expect(unwrap(planned([decision({ duration: { ...DAYS, optional: true } })]))[0]?.duration).toBeNull();
    const refused = planned([decision({ duration: DAYS })]);
    expect(refused.ok ? null : refused.error).toMatchObject({
      code: 'PARAMETER_UNSET',
      path: ['policy', 'days'],
      message:
        'The parameter days (Days) is not set in Parent on this day; the authority has to set it first.',
    });
  });

  test('set time limits are answered in their unit', () => {
    const parameters = { days: [at('2020-01-01', 7, BASIS)] };
    const [step] = unwrap(
      planned(
        [decision({ deadline: DAYS, duration: { parameter: 'days', unit: 'CALENDAR_DAYS' } })],
        parameters,
      ),
    );
    expect(step).toMatchObject({
      deadline: { days: 7, unit: 'WORKING_DAYS' },
      duration: { days: 7, unit: 'CALENDAR_DAYS' },
    });
  });
});

describe('the time limit of the whole case', () => {
  const limit = (caseDeadline: Programme['caseDeadline'], parameters = {}) =>
    unwrap(caseTimeLimit(linked({ caseDeadline }, parameters), 'GRANT', facts));
  const set = { days: [at('2020-01-01', 20, BASIS)] };

  test('is null where none is foreseen or set', () => {
    expect([limit(null), limit(DAYS), limit(() => null, set)]).toEqual([null, null, null]);
  });

  test('may depend on the facts', () => {
    const byArea = ({ household: { area } }: Facts) => (area === 'RURAL' ? DAYS : null);
    expect([limit(DAYS, set), limit(byArea, set)]).toEqual([
      { days: 20, unit: 'WORKING_DAYS' },
      { days: 20, unit: 'WORKING_DAYS' },
    ]);
  });
});

describe('the end of a time limit', () => {
  test('working days skip the national holidays of 2022 and count the make-up days', () => {
    // 30 September 2022 is a Friday; the holidays run to the 7th, the 8th and 9th are worked.
    expect(unwrap(endOf({ days: 3, unit: 'WORKING_DAYS' }, localDate('2022-09-30')))).toBe('2022-10-10');
  });

  test('calendar days roll off a holiday', () => {
    expect(unwrap(endOf({ days: 7, unit: 'CALENDAR_DAYS' }, localDate('2022-09-27')))).toBe('2022-10-08');
    expect(unwrap(endOf({ days: 7, unit: 'CALENDAR_DAYS' }, localDate('2022-08-01')))).toBe('2022-08-08');
  });

  test('a year without a published calendar is refused', () => {
    expect(endOf({ days: 3, unit: 'WORKING_DAYS' }, localDate('2099-01-01')).ok).toBe(false);
  });
});

describe('approval and payment before the papers', () => {
  test('an unset figure refuses by name', () => {
    const asks = linked({
      approval: (_f, v) => ({
        level: 'COUNTY',
        limit: v.money('sum'),
        meeting: false,
        message: 'county',
        shown: {},
        basis: [BASIS],
      }),
    });
    const answer = approvalFor(asks, 'GRANT', facts, { amount: 1n, period: 'ONE_OFF' });
    expect(answer.ok ? null : answer.error.path).toEqual(['policy', 'sum']);
  });

  test('a programme without it says so with its basis', () => {
    const answer = payFirstTerms(linked({}), 'GRANT', facts);
    expect(answer.ok ? null : answer.error).toMatchObject({
      code: 'PAY_FIRST_NOT_FORESEEN',
      basis: ['TEST art. 1'],
    });
  });

  test('an unknown programme is a fault of the caller', () => {
    for (const call of [
      () => planProcedure(linked({}), 'OTHER', facts, calm()),
      () => caseTimeLimit(linked({}), 'OTHER', facts),
      () => approvalFor(linked({}), 'OTHER', facts, { amount: 1n, period: 'ONE_OFF' }),
      () => payFirstTerms(linked({}), 'OTHER', facts),
    ]) {
      expect(call).toThrow(RangeError);
    }
  });
});

describe('a procedure that fails', () => {
  const forever = () => {
    for (;;);
  };
  const thrown = () => {
    throw new TypeError('secret');
  };
  const guard = watchdog(50);

  test.each<[string, (fail: () => never) => Partial<Programme>, (policy: LinkedPolicy) => unknown]>([
    [
      'its plan',
      (fail) => ({ procedure: [decision({ when: fail })] }),
      (policy) => planProcedure(policy, 'GRANT', facts, calm()),
    ],
    [
      'its approval',
      (fail) => ({ approval: fail }),
      (policy) => approvalFor(policy, 'GRANT', facts, { amount: 1n, period: 'ONE_OFF' }),
    ],
    ['its time limit', (fail) => ({ caseDeadline: fail }), (policy) => caseTimeLimit(policy, 'GRANT', facts)],
    ['its payment first', (fail) => ({ payFirst: fail }), (policy) => payFirstTerms(policy, 'GRANT', facts)],
    [
      'its review',
      (fail) => ({ reviewMonths: fail }),
      (policy) => reviewIntervalOf(policy, 'GRANT', facts, null),
    ],
  ])('refuses the one case with a code: %s throws, or does not end', (_, change, ask) => {
    for (const [fail, fault] of [
      [thrown, 'POLICY_THREW_TYPEERROR'],
      [forever, 'POLICY_TIMED_OUT'],
    ] as const) {
      const answer = ask({ ...linked(change(fail as () => never)), guard });
      expect(answer).toMatchObject({ ok: false, error: { code: 'POLICY_FAILED', path: ['policy', fault] } });
      expect(JSON.stringify(answer)).not.toContain('secret');
    }
    expect(approvalFor({ ...linked({}), guard }, 'GRANT', facts, { amount: 1n, period: 'ONE_OFF' }).ok).toBe(
      true,
    );
  });

  test('J1.4: a review after no whole number of months is a failure, not a made-up day', () => {
    for (const months of [Number.NaN, 1.5, 0, -1]) {
      expect(reviewIntervalOf(linked({ reviewMonths: () => months }), 'GRANT', facts, null)).toMatchObject({
        error: { path: ['policy', 'POLICY_INTERVAL_NOT_MONTHS'] },
      });
    }
    expect(reviewIntervalOf(linked({ reviewMonths: () => 6 }), 'GRANT', facts, 'C')).toEqual({
      ok: true,
      value: 6,
    });
  });
});
