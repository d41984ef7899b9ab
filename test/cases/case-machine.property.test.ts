import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OfficerRole } from '../../src/access/viewer.js';
import { CASE_STATUSES } from '../../src/cases/case.js';
import { callersOf, roleProblem } from '../../src/cases/case-action.js';
import { type Act, CASE_ACTIONS, type CaseAction, type CaseFile } from '../../src/cases/case-file.js';
import { act, CASE_MACHINE, possibleActions } from '../../src/cases/case-machine.js';
import { isFinished } from '../../src/cases/procedure/step.js';
import { lastDayOf, outlook, replan, stepOf, unfinishedBefore } from '../../src/cases/procedure/steps.js';
import { LEVELS, type PlannedStep, type StepCode } from '../../src/policy/index.js';
import { addDays, type LocalDate } from '../../src/shared/local-date.js';
import { allowancePlan, DAY, deed, emergencyPlan, newFile } from './support.js';

/** A procedure that changes with the facts, as policies' do. */
type Procedure = (file: CaseFile) => readonly PlannedStep[];

const PROCEDURES: readonly Procedure[] = [
  (file) => allowancePlan(file.disputed, file.nearRelative),
  (file) => emergencyPlan(file.urgent, file.urgent ? 'TOWNSHIP' : 'COUNTY'),
];

interface Move {
  /** Picks among everything, or three times out of four among what is possible and seldom what ends it. */
  readonly pick: number;
  readonly level: (typeof LEVELS)[number];
  readonly days: number;
  readonly disputes: boolean;
  readonly finds: 'PROPOSED' | 'TO_BE_HEARD';
  readonly reopens: StepCode;
}

const moves = fc.array(
  fc.record({
    pick: fc.noBias(fc.nat()),
    level: fc.constantFrom(...LEVELS),
    days: fc.integer({ min: 0, max: 9 }),
    disputes: fc.boolean(),
    finds: fc.constantFrom('PROPOSED' as const, 'TO_BE_HEARD' as const),
    reopens: fc.constantFrom<StepCode>('HOME_VISIT', 'REVIEW', 'DECISION'),
  }),
  { minLength: 8, maxLength: 60 },
);

interface Seen {
  readonly before: CaseFile;
  readonly deed: Act;
  readonly after: CaseFile;
}

/** Plays random acts on random days from random levels; the plan follows the facts. Files are frozen: none is changed. */
function play(procedure: Procedure, start: CaseFile, sequence: readonly Move[]): readonly Seen[] {
  const seen: Seen[] = [];
  let file = frozen({ ...start, steps: newFile(procedure(start)).steps });
  let today: LocalDate = DAY;
  for (const { pick, level, days, disputes, finds, reopens } of sequence) {
    today = addDays(today, days);
    const possible = pick % 4 === 0 ? [] : possibleActions(file, { today, level });
    const lasting = possible.filter((action) => pick % 16 === 1 || !RARE.includes(action));
    const choices = lasting.length > 0 ? lasting : CASE_ACTIONS;
    const action = choices[(pick >>> 5) % choices.length] as CaseAction;
    const next = deed(action, {
      ...{ today, level, finds, reopens },
      disputes: disputes && MAY_DISPUTE.includes(action),
      ...(action === 'ANSWER_CHECK' && { record: { validUntil: addDays(today, pick % 30) } }),
    });
    const result = act(file, next);
    if (!result.ok) continue;
    const isOpen = result.value.status === 'ACCEPTED' || result.value.status === 'SUBMITTED';
    const steps = isOpen ? replan(result.value.steps, procedure(result.value), today) : result.value.steps;
    const after = frozen({ ...result.value, steps });
    seen.push({ before: file, deed: next, after });
    file = after;
  }
  return seen;
}

/** What ends a case early or is always possible; tried less often. */
const RARE: readonly CaseAction[] = ['WITHDRAW', 'REFUSE', 'CLOSE', 'REFER', 'TRANSFER', 'REASSIGN'];
const DECIDING: readonly CaseAction[] = ['GRANT_ONCE', 'GRANT_RUNNING', 'REFUSE'];
const MAY_DISPUTE: readonly CaseAction[] = ['ANSWER_CHECK', 'RECORD_VISIT', 'SETTLE_OBJECTION'];

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

function always(check: (seen: readonly Seen[]) => void): void {
  fc.assert(
    fc.property(
      fc.constantFrom(...PROCEDURES),
      fc.record({ urgent: fc.boolean(), nearRelative: fc.boolean() }),
      moves,
      (procedure, facts, sequence) => check(play(procedure, newFile([], facts), sequence)),
    ),
    { numRuns: 200 },
  );
}

describe('whatever officers try with a case', () => {
  test('nothing is granted without the required steps, or over an open objection (C8)', () => {
    always((seen) => {
      for (const { before, deed, after } of seen) {
        if (deed.action !== 'GRANT_ONCE' && deed.action !== 'GRANT_RUNNING') continue;
        expect(unfinishedBefore(before.steps, 'DECISION')).toEqual([]);
        expect(before.openObjections).toBe(0);
        expect(stepOf(after.steps, 'DECISION')?.status).toBe('DONE');
      }
    });
  });

  test('nothing is refused before the review, or over an open objection', () => {
    always((seen) => {
      for (const { before, deed } of seen) {
        if (deed.action !== 'REFUSE') continue;
        expect(isFinished(stepOf(before.steps, 'REVIEW') as never)).toBe(true);
        expect(before.openObjections).toBe(0);
      }
    });
  });

  test('C5: nothing is decided on answers of a check that count no more, and those that count are not asked for again', () => {
    let expired = 0;
    always((seen) => {
      for (const { before, deed } of seen) {
        const check = stepOf(before.steps, 'ECONOMIC_CHECK');
        if (deed.action === 'REPEAT_CHECK') expect(check?.status).toBe('DONE');
        const validUntil = check?.status === 'DONE' ? check.record?.validUntil : undefined;
        if (typeof validUntil !== 'string') continue;
        if (DECIDING.includes(deed.action)) expect(deed.today <= validUntil).toBe(true);
        if (deed.action === 'REPEAT_CHECK') expect(deed.today > validUntil).toBe(true);
        if (deed.action === 'REPEAT_CHECK') expired += 1;
      }
    });
    expect(expired).toBeGreaterThan(0);
  });

  test('no step is done twice in a round, and only reopening and a check that is over undo what was done', () => {
    always((seen) => {
      let done = new Set<StepCode>();
      let acted: StepCode[] = [];
      for (const { deed, after } of seen) {
        if (deed.action === 'REOPEN') {
          done = new Set();
          acted = [];
        }
        const { step, begins, repeats } = CASE_MACHINE[deed.action];
        if (step !== undefined && repeats) {
          done.delete(step);
          acted = acted.filter((code) => code !== step);
        } else if (step !== undefined && begins !== true) acted.push(step);
        expect(new Set(acted).size).toBe(acted.length);
        for (const code of done) expect(stepOf(after.steps, code)?.status).toBe('DONE');
        for (const one of after.steps) if (one.status === 'DONE') done.add(one.code);
      }
    });
  });

  test('X12: a reopened case is decided anew, with the review before it', () => {
    always((seen) => {
      for (const { before, deed, after } of seen) {
        if (deed.action !== 'REOPEN') continue;
        expect(['REFUSED', 'APPROVED']).toContain(before.status);
        expect(after.round).toBe(before.round + 1);
        expect(stepOf(after.steps, 'DECISION')?.status).not.toBe('DONE');
        for (const { code, status } of after.steps)
          if (status === 'DONE') expect(stepOf(before.steps, code)?.status).toBe('DONE');
      }
    });
  });

  test('help is paid on a decision alone: only a grant leads to an award, and pay-first stands open to settlement', () => {
    always((seen) => {
      for (const { before, deed, after } of seen) {
        const isGranted = (status: string) => ['APPROVED', 'ACTIVE', 'SUSPENDED'].includes(status);
        if (isGranted(after.status) && !isGranted(before.status))
          expect(['GRANT_ONCE', 'GRANT_RUNNING']).toContain(deed.action);
        if (after.payFirst !== before.payFirst && before.payFirst === 'NONE')
          expect(deed.action).toBe('PAY_FIRST');
      }
    });
  });

  test('SAL-2026 48: no award changes or ends unexamined, or unheard where the household has to be heard', () => {
    always((seen) => {
      let due = false;
      for (const { before, deed, after } of seen) {
        if (deed.action === 'EXAMINE') due = deed.finds === 'TO_BE_HEARD';
        if (deed.action === 'HEAR') due = false;
        if (!['KEEP_AWARD', 'CHANGE_AWARD', 'END_AWARD'].includes(deed.action)) continue;
        expect(['PROPOSED', 'HEARD']).toContain(before.followUp);
        expect(due).toBe(false);
        expect(after.followUp).toBeNull();
      }
    });
  });

  test('nothing is withheld that nobody examines, and nothing is examined that does not run', () => {
    always((seen) => {
      for (const { before, deed, after } of seen) {
        if (deed.action === 'SUSPEND') expect(before.followUp).not.toBeNull();
        if (after.followUp !== null) expect(['ACTIVE', 'SUSPENDED']).toContain(after.status);
      }
    });
  });

  test('J16.3: a case does not end while a department has not answered', () => {
    always((seen) => {
      for (const { after } of seen) {
        expect(after.openReferrals).toBeGreaterThanOrEqual(0);
        if (after.status === 'CLOSED' || after.status === 'WITHDRAWN') expect(after.openReferrals).toBe(0);
      }
    });
  });

  test('J18.3: no time limit is unseen: an open step has its day or says why not, and the earliest is shown', () => {
    always((seen) => {
      for (const { after } of seen) {
        const days: LocalDate[] = [];
        for (const step of after.steps) {
          if (step.status !== 'OPEN' || step.deadlineDays === null) continue;
          expect(step.dueOn === null).toBe(step.dueUnknown !== null);
          if (step.dueOn !== null) days.push(step.dueOn);
        }
        expect(outlook(after.steps).stepDueOn).toBe([...days].sort()[0] ?? null);
      }
    });
  });

  test('C6: every action has its roles, and those who only look have none', () => {
    for (const action of CASE_ACTIONS) {
      expect(callersOf(action).length).toBeGreaterThan(0);
      expect(roleProblem(action, ['INSPECTOR', 'POLICY_ADMIN'])?.code).toBe('ROLE_MISSING');
      expect(roleProblem(action, [callersOf(action)[0] as OfficerRole])).toBeNull();
    }
  });

  test('nobody acts below the level of the step (C6)', () => {
    always((seen) => {
      for (const { before, deed } of seen) {
        const code = CASE_MACHINE[deed.action].step;
        const step = code === undefined ? undefined : stepOf(before.steps, code);
        if (step !== undefined)
          expect(LEVELS.indexOf(deed.level)).toBeGreaterThanOrEqual(LEVELS.indexOf(step.level));
      }
    });
  });

  test('no notice ends early, and none while something before it is reopened', () => {
    always((seen) => {
      for (const { before, deed } of seen) {
        if (deed.action !== 'END_NOTICE') continue;
        const step = stepOf(before.steps, 'PUBLIC_NOTICE');
        const lastDay = lastDayOf(step as never, step?.record?.publishedOn as LocalDate);
        expect(lastDay === null ? '' : lastDay < deed.today).toBe(true);
        expect(unfinishedBefore(before.steps, 'PUBLIC_NOTICE')).toEqual([]);
      }
    });
  });

  test('money is paid first at most once, and a case does not end while its papers are open (J9.1)', () => {
    always((seen) => {
      expect(seen.filter(({ deed }) => deed.action === 'PAY_FIRST').length).toBeLessThanOrEqual(1);
      for (const { after } of seen) {
        if (after.status !== 'CLOSED' && after.status !== 'WITHDRAWN') continue;
        expect(['NONE', 'SETTLED', 'DISALLOWED']).toContain(after.payFirst);
      }
    });
  });

  test('papers of a payment made first stay owed or open to settlement after any decision', () => {
    always((seen) => {
      for (const { after } of seen) {
        if (after.payFirst !== 'PAPERS_OWED' && after.payFirst !== 'PAPERS_RECEIVED') continue;
        const settlement = stepOf(after.steps, 'SETTLEMENT');
        expect(settlement?.status === 'OPEN' || settlement?.status === 'PLANNED').toBe(true);
      }
    });
  });

  test('every action is possible somewhere, and every status is reached', () => {
    const actions = new Set<string>();
    const statuses = new Set<string>(['SUBMITTED']);
    const samples = fc.sample(fc.tuple(fc.constantFrom(...PROCEDURES), fc.boolean(), moves), {
      numRuns: 2_000,
      seed: 20_261_121, // what is rarely reached must not depend on luck
    });
    for (const [procedure, urgent, sequence] of samples) {
      const start = newFile([], { urgent, nearRelative: !urgent });
      for (const { deed, after } of play(procedure, start, sequence)) {
        actions.add(deed.action);
        statuses.add(after.status);
      }
    }
    expect([...statuses].sort()).toEqual([...CASE_STATUSES].sort());
    expect(CASE_ACTIONS.filter((action) => !actions.has(action))).toEqual([
      'ASSESS_SELF_CARE',
      'HOLD_MEETING',
    ]);
  });

  test('an ended case admits nothing', () => {
    always((seen) => {
      const end = seen.findIndex(({ after }) => after.status === 'CLOSED' || after.status === 'WITHDRAWN');
      if (end >= 0) expect(seen.length).toBe(end + 1);
    });
  });

  test('objections are counted and never fall below none', () => {
    always((seen) => {
      for (const { after } of seen) expect(after.openObjections).toBeGreaterThanOrEqual(0);
    });
  });
});
