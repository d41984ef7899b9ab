import type { HouseholdSketch } from '../../support/facts.js';
import type { CaseTable } from '../vignette.js';
import { CHILD, ON_ALLOWANCE, onAllowance, POLICY } from './sketches.js';

function student(stage: string, more: Partial<HouseholdSketch> = {}): HouseholdSketch {
  return { on: '2022-09-01', members: [{}, { ...CHILD, is: { STUDENT: stage } }], ...more };
}

export const educationTables: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'SCHOOL_FEE_WAIVER',
    cases: [
      {
        req: 'J4',
        title: 'every student in compulsory schooling, registered elsewhere too',
        facts: student('COMPULSORY', { registeredHere: false }),
        is: 'ELIGIBLE',
      },
      {
        req: 'J4',
        title: 'not in senior secondary school',
        facts: student('SENIOR_SECONDARY'),
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'SCHOOL_LIVING_SUPPORT',
    cases: [
      {
        req: 'J4',
        title: 'a student of a household on the allowance',
        facts: student('COMPULSORY', { help: ON_ALLOWANCE }),
        is: 'ELIGIBLE',
      },
      {
        req: 'J4',
        title: 'before the plan an orphan outside of the allowance does not count as poor',
        facts: {
          on: '2021-12-21',
          members: [{ born: '2010-01-01', is: { STUDENT: 'COMPULSORY', ORPHAN: true } }],
        },
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'J4',
        title: 'with the plan an orphan does',
        facts: {
          on: '2021-12-22',
          members: [{ born: '2010-01-01', is: { STUDENT: 'COMPULSORY', ORPHAN: true } }],
        },
        is: 'ELIGIBLE',
      },
      {
        req: 'J4',
        title: 'nor does a family with means',
        facts: student('COMPULSORY', {
          members: [{ income: { PROPERTY: '9000' } }, { ...CHILD, is: { STUDENT: 'COMPULSORY' } }],
        }),
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'PRESCHOOL_GRANT',
    cases: [
      {
        req: 'J4',
        title: 'a disabled child in pre-school, whatever the means',
        facts: {
          on: '2022-09-01',
          members: [
            { income: { PROPERTY: '9000' } },
            { relation: 'CHILD', born: '2018-04-04', is: { STUDENT: 'PRESCHOOL', DISABILITY_SENSORY: 4 } },
          ],
        },
        is: 'ELIGIBLE',
      },
      {
        req: 'J4',
        title: 'a child of a household on the allowance',
        facts: {
          ...onAllowance('2022-09-01', [
            {},
            { relation: 'CHILD', born: '2018-04-04', is: { STUDENT: 'PRESCHOOL' } },
          ]),
        },
        is: 'ELIGIBLE',
      },
      {
        req: 'J4',
        title: 'a child of a family with means',
        facts: {
          on: '2022-09-01',
          members: [
            { income: { PROPERTY: '9000' } },
            { relation: 'CHILD', born: '2018-04-04', is: { STUDENT: 'PRESCHOOL' } },
          ],
        },
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'UNIVERSITY_SUPPORT',
    cases: [
      {
        req: 'J4',
        title: 'an undergraduate of the area on the allowance',
        facts: onAllowance('2022-09-01', [
          {},
          { relation: 'CHILD', born: '2003-04-04', is: { STUDENT: 'UNDERGRADUATE' } },
        ]),
        is: 'ELIGIBLE',
      },
      {
        req: 'J4',
        title: 'of another registration',
        facts: {
          ...onAllowance('2022-09-01', [
            {},
            { relation: 'CHILD', born: '2003-04-04', is: { STUDENT: 'UNDERGRADUATE' } },
          ]),
          registeredHere: false,
        },
        is: 'NOT_ELIGIBLE',
        steps: { 'university.registered': 'REFUSED' },
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'SENIOR_SECONDARY_GRANT',
    cases: [
      {
        req: 'J4',
        title: 'a poor student of senior secondary school',
        facts: student('SENIOR_SECONDARY', { help: ON_ALLOWANCE }),
        is: 'ELIGIBLE',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'HOME_TEACHING',
    cases: [
      {
        req: 'J4',
        title: 'a child who cannot attend, the last day as a minor',
        facts: {
          on: '2022-09-01',
          members: [{}, { relation: 'CHILD', born: '2004-09-02', is: { CANNOT_ATTEND_SCHOOL: true } }],
        },
        is: 'ELIGIBLE',
      },
      {
        req: 'J4',
        title: 'on the day of majority no longer',
        facts: {
          on: '2022-09-02',
          members: [{}, { relation: 'CHILD', born: '2004-09-02', is: { CANNOT_ATTEND_SCHOOL: true } }],
        },
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'J4',
        title: 'born on 29 February: still a minor on 28 February of a common year',
        facts: {
          on: '2022-02-28',
          members: [{}, { relation: 'CHILD', born: '2004-02-29', is: { CANNOT_ATTEND_SCHOOL: true } }],
        },
        is: 'ELIGIBLE',
      },
      {
        req: 'J4',
        title: 'and of age on 1 March',
        facts: {
          on: '2022-03-01',
          members: [{}, { relation: 'CHILD', born: '2004-02-29', is: { CANNOT_ATTEND_SCHOOL: true } }],
        },
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
];
