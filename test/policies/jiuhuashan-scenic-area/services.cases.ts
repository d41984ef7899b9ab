import type { CaseTable } from '../vignette.js';
import { onAllowance, POLICY } from './sketches.js';

export const serviceTables: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'LEGAL_AID',
    cases: [
      {
        req: 'J8',
        title: 'a recipient of the allowance',
        facts: { ...onAllowance('2022-08-01'), answers: { matter: 'wages owed' } },
        is: 'ELIGIBLE',
      },
      { req: 'J8', title: 'anybody else', facts: { on: '2022-08-01', members: [{}] }, is: 'NOT_ELIGIBLE' },
    ],
  },
  {
    policy: POLICY,
    programme: 'BASIC_FUNERAL',
    cases: [
      {
        req: 'J8',
        title: 'the support ran on the day of death and ended with it; nobody is left of the household',
        facts: {
          on: '2022-08-05',
          members: [],
          help: [{ programme: 'EXTREME_POVERTY', amount: '900', from: '2021-01-01', until: '2022-08-01' }],
          answers: { diedOn: '2022-08-01' },
        },
        is: 'ELIGIBLE',
      },
      {
        req: 'J8',
        title: 'the support had ended the day before',
        facts: {
          on: '2022-08-05',
          members: [{}],
          help: [{ programme: 'EXTREME_POVERTY', amount: '900', from: '2021-01-01', until: '2022-07-31' }],
          answers: { diedOn: '2022-08-01' },
        },
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'J8',
        title: 'a day of death after the application is refused',
        facts: { ...onAllowance('2022-08-05'), answers: { diedOn: '2022-08-06' } },
        is: 'NOT_ELIGIBLE',
        says: { 'funeral.death': 'later' },
      },
      {
        req: 'J8',
        title: 'without a day of death nothing is known',
        facts: onAllowance('2022-08-05'),
        is: 'NOT_ELIGIBLE',
        says: { 'funeral.death': 'unknown' },
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'VAGRANT_RELIEF',
    cases: [
      {
        req: 'J10',
        title: 'a vagrant is helped on the spot, whatever the registration',
        facts: { on: '2022-08-01', members: [{ is: { VAGRANT: true } }], registeredHere: false },
        is: 'ELIGIBLE',
      },
      {
        req: 'J10',
        title: 'somebody who fled violence and is stranded here',
        facts: {
          on: '2022-08-01',
          members: [{ is: { STRANDED_AWAY: true } }],
          registeredHere: false,
          emergency: { kind: 'OTHER_EMERGENCY' },
        },
        is: 'ELIGIBLE',
      },
      {
        req: 'J10',
        title: 'stranded somewhere else',
        facts: {
          on: '2022-08-01',
          members: [{ is: { STRANDED_AWAY: true } }],
          emergency: { kind: 'OTHER_EMERGENCY', happenedHere: false },
        },
        is: 'NOT_ELIGIBLE',
      },
      { req: 'J10', title: 'at home', facts: { on: '2022-08-01', members: [{}] }, is: 'NOT_ELIGIBLE' },
    ],
  },
];

export const childTables: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'CHILD_BASIC_LIVING',
    cases: [
      {
        req: 'J8',
        title: 'an orphan; the standard of the area is unset and named',
        facts: { on: '2022-08-01', members: [{ born: '2012-01-01', is: { ORPHAN: true } }] },
        is: 'PARAMETER_UNSET',
        unset: ['child.standard'],
      },
    ],
  },
];
