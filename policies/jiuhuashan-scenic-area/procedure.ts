import { ANY_LEVEL, at, type ParameterTable } from '../../src/policy/index.js';
import { plan } from './instruments.js';

const PLAN = '2021-12-22';

/** Who decides, how fast and with which steps, by the plan of 2021-12-22. */
export const procedure: ParameterTable = {
  'allowance.approval.level': [
    at(PLAN, 'COUNTY', plan('二(五)17', 'J17'), 'A', {
      note: {
        zh: '2021年仍属试点推进,未写明试点乡镇。',
        en: 'Until the end of 2021 only pilots, which are not named.',
      },
    }),
    at('2022-01-01', 'TOWNSHIP', plan('二(五)17', 'J17'), 'A'),
  ],
  'extreme-poverty.approval.level': [
    at(PLAN, 'COUNTY', plan('二(五)17', 'J17'), 'A'),
    at('2022-01-01', 'TOWNSHIP', plan('二(五)17', 'J17'), 'A'),
  ],
  'allowance.appraisal': [at(PLAN, 'WHEN_DISPUTED', plan('二(五)18', 'J18.1'), 'A')],
  'extreme-poverty.appraisal': [at(PLAN, 'WHEN_DISPUTED', plan('二(五)18', 'J18.1'), 'A')],
  'allowance.case.days': [at(PLAN, 20, plan('二(五)18', 'J18.3'), 'A')],
  'extreme-poverty.case.days': [at(PLAN, 20, plan('二(五)18', 'J18.3'), 'A')],
  'allowance.review.a.months': [at(PLAN, 12, plan('二(一)1', 'J1.4'), 'A')],
  'allowance.review.b.months': [at(PLAN, 12, plan('二(一)1', 'J1.4'), 'A')],
  'allowance.review.c.months': [at(PLAN, 6, plan('二(一)1', 'J1.4'), 'A')],
  'allowance.gradual-exit': [at(PLAN, true, plan('二(二)6', 'J6.1'), 'A')],
  'allowance.reach': [at(PLAN, ['REGISTERED_UNEMPLOYED', 'RETURNEE'], plan('二(一)1', 'J1.1'), 'A')],
  'extreme-poverty.minor.age': [at(PLAN, 18, plan('二(一)2', 'J2.1'), 'A')],
  'extreme-poverty.care-agreement': [at(PLAN, true, plan('二(一)2', 'J2.3'), 'A')],
  'training.year.least': [at(PLAN, 1, plan('三(二)', 'C2.1'), 'A')],
  'temporary.place': [at(PLAN, 'PLACE_OF_EMERGENCY', plan('二(三)9', 'J9.5'), 'A')],
  'temporary.meeting': [at(PLAN, true, plan('二(三)9', 'J9.3'), 'A')],
  'temporary.stages': [at(PLAN, true, plan('二(三)9', 'J9.4'), 'A')],
  'temporary.simplified': [
    at(PLAN, true, plan('二(三)11', 'J11'), 'A', {
      when: { situation: 'MAJOR_EVENT', levels: [ANY_LEVEL] },
    }),
    at(PLAN, true, plan('二(三)11', 'J11'), 'A', {
      when: { situation: 'EPIDEMIC_RISK', levels: [ANY_LEVEL] },
    }),
  ],
};
