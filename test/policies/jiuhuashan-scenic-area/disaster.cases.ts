import type { CaseTable } from '../vignette.js';
import { disaster, POLICY } from './sketches.js';

export const disasterTables: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'DISASTER_EMERGENCY_RELIEF',
    cases: [
      {
        req: 'J7',
        title: 'evacuated under a declared disaster, which stays on record',
        facts: { on: '2022-07-01', members: [{ is: { EVACUATED: true } }], situations: disaster() },
        is: 'ELIGIBLE',
        situations: ['S1'],
      },
      {
        req: 'J7',
        title: 'without a declaration there is no relief',
        facts: { on: '2022-07-01', members: [{ is: { EVACUATED: true } }] },
        is: 'NOT_ELIGIBLE',
        situations: [],
      },
      {
        req: 'J7',
        title: 'declared, but not struck',
        facts: { on: '2022-07-01', members: [{}], situations: disaster() },
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'DISASTER_TRANSITION',
    cases: [
      {
        req: 'J7',
        title: 'a home destroyed',
        facts: { on: '2022-07-01', members: [{ is: { HOME_LOST: 'DESTROYED' } }], situations: disaster() },
        is: 'ELIGIBLE',
      },
      {
        req: 'J7',
        title: 'a home damaged is repaired, nobody moves out',
        facts: { on: '2022-07-01', members: [{ is: { HOME_LOST: 'DAMAGED' } }], situations: disaster() },
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'DISASTER_DROUGHT',
    cases: [
      {
        req: 'J7',
        title: 'short of water',
        facts: {
          on: '2022-08-01',
          members: [{ is: { SHORT_OF_WATER_OR_FOOD: true } }],
          situations: disaster('IV'),
        },
        is: 'ELIGIBLE',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'DISASTER_WINTER_SPRING',
    cases: [
      ['2022-11-30', 'NOT_ELIGIBLE', 'the last day of autumn'],
      ['2022-12-01', 'ELIGIBLE', 'the first day of winter'],
      ['2023-05-31', 'ELIGIBLE', 'the last day of spring'],
      ['2023-06-01', 'NOT_ELIGIBLE', 'summer'],
      ['2023-12-01', 'NOT_ELIGIBLE', 'the loss is more than twelve months old'],
    ].map(([on, is, title]) => ({
      req: 'J7',
      title: title as string,
      facts: {
        on: on as string,
        members: [{}],
        spends: [{ kind: 'DISASTER_LOSS' as const, amount: '20000', from: '2022-07-15' }],
        situations: disaster(),
      },
      is: is as 'ELIGIBLE' | 'NOT_ELIGIBLE',
    })),
  },
  {
    policy: POLICY,
    programme: 'DISASTER_REBUILDING',
    cases: [
      {
        req: 'J7',
        title: 'a damaged home',
        facts: { on: '2022-09-01', members: [{ is: { HOME_LOST: 'DAMAGED' } }], situations: disaster() },
        is: 'ELIGIBLE',
      },
    ],
  },
];
