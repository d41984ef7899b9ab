import fc from 'fast-check';
import {
  checkEachOther,
  DUTIES,
  type Duty,
  type DutyCheck,
  isSamePerson,
  separationProblem,
} from '../../../src/access/duties/separation.js';

const ZHANG = { officerId: 'o-zhang', personIndex: 'p-zhang' };
const ZHANG_AGAIN = { officerId: 'o-zhang-2', personIndex: 'p-zhang' };
const LI = { officerId: 'o-li', personIndex: 'p-li' };
const UNKNOWN = { officerId: 'o-unknown', personIndex: null };
const ALSO_UNKNOWN = { officerId: 'o-unknown-2', personIndex: null };

describe('The separation of duties', () => {
  test('lets two persons do what checks each other', () => {
    expect(problemOf({ duty: 'DECISION', earlier: [{ duty: 'REVIEW', officer: LI }] })).toBeNull();
  });

  test.each<[Duty, Duty]>([
    ['REVIEW', 'INVESTIGATION'],
    ['DECISION', 'INTAKE'],
    ['DECISION', 'INVESTIGATION'],
    ['DECISION', 'REVIEW'],
    ['OBJECTION_SETTLEMENT', 'INVESTIGATION'],
    ['OBJECTION_SETTLEMENT', 'DECISION'],
    ['PAYMENT_SETTLEMENT', 'PAYMENT_FIRST'],
    ['PAYROLL_APPROVAL', 'PAYROLL_PREPARATION'],
  ])('keeps %s and %s apart, in either order and under either account', (duty, before) => {
    for (const officer of [ZHANG, ZHANG_AGAIN]) {
      expect(problemOf({ duty, earlier: [{ duty: before, officer }] })?.code).toBe('SAME_PERSON');
      expect(problemOf({ duty: before, earlier: [{ duty, officer }] })?.code).toBe('SAME_PERSON');
    }
  });

  test('lets one person do what does not check each other', () => {
    const free = DUTIES.flatMap((duty) =>
      DUTIES.filter((before) => !checkEachOther(duty, before)).map((before) =>
        problemOf({ duty, earlier: [{ duty: before, officer: ZHANG }] }),
      ),
    );
    expect(free.every((problem) => problem === null)).toBe(true);
    expect(checkEachOther('INTAKE', 'INVESTIGATION')).toBe(false);
  });

  test('names the first of several acts that stands against it', () => {
    const earlier = [
      { duty: 'INTAKE', officer: LI },
      { duty: 'INVESTIGATION', officer: ZHANG },
      { duty: 'REVIEW', officer: LI },
    ] as const;
    expect(problemOf({ duty: 'DECISION', earlier })).toMatchObject({
      code: 'SAME_PERSON',
      message:
        'You did the investigation here, and the decision is for a second person; leave it to a colleague.',
    });
  });

  test('knows officers without a resident id on record by their account alone', () => {
    expect(isSamePerson(UNKNOWN, UNKNOWN)).toBe(true);
    expect(isSamePerson(UNKNOWN, ALSO_UNKNOWN)).toBe(false);
    expect(problemOf({ officer: UNKNOWN, household: ['p-li'] })).toBeNull();
  });

  test.each<Duty>(DUTIES)(
    'keeps an officer from %s in the own household and in that of a near relative',
    (duty) => {
      expect(problemOf({ duty, household: ['p-other', 'p-zhang'] })?.code).toBe('OWN_HOUSEHOLD');
      expect(problemOf({ duty, household: ['p-mother'], relatives: ['p-mother'] })?.code).toBe(
        'NEAR_RELATIVE',
      );
      expect(problemOf({ duty, household: ['p-other'], relatives: ['p-mother'] })).toBeNull();
    },
  );

  test('tells nothing about whom it concerns', () => {
    const problem = problemOf({ household: ['p-mother'], relatives: ['p-mother'] });
    expect(JSON.stringify(problem)).not.toContain('p-mother');
  });

  test('is the same in both directions, whoever the two are', () => {
    const holder = fc.record({
      officerId: fc.constantFrom('a', 'b'),
      personIndex: fc.constantFrom('x', 'y', null),
    });
    const duty = fc.constantFrom(...DUTIES);
    fc.assert(
      fc.property(holder, holder, duty, duty, (one, other, first, second) => {
        const there = problemOf({ officer: one, duty: second, earlier: [{ duty: first, officer: other }] });
        const back = problemOf({ officer: other, duty: first, earlier: [{ duty: second, officer: one }] });
        expect(there === null).toBe(back === null);
      }),
    );
  });
});

function problemOf(different: Partial<DutyCheck>) {
  return separationProblem({
    officer: ZHANG,
    duty: 'DECISION',
    earlier: [],
    household: [],
    relatives: [],
    ...different,
  });
}
