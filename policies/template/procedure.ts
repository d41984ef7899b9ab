import { at, type ParameterTable } from '../../src/policy/index.js';
import { yuan } from '../../src/shared/money.js';
import { measures } from './instruments.js';

/** Who decides, up to which sum, how fast; and what rises while a situation is declared (N4.1, N4.2). */
export const procedure: ParameterTable = {
  'allowance.approval.level': [at('2023-01-01', 'TOWNSHIP', measures('4', 'J17'), 'A')],
  'extreme-poverty.approval.level': [at('2023-01-01', 'TOWNSHIP', measures('4', 'J17'), 'A')],
  'temporary.township-limit': [
    at('2023-01-01', yuan('3000'), measures('17', 'J9.6'), 'A'),
    at('2023-01-01', yuan('5000'), measures('17', 'N4.1'), 'A', {
      when: { situation: 'EPIDEMIC_RISK', levels: ['MEDIUM', 'HIGH', 'SEVERE'] },
    }),
  ],
  'temporary.village-limit': [at('2023-01-01', yuan('500'), measures('17', 'N4.2'), 'A')],
  'temporary.papers.days': [at('2023-01-01', 10, measures('18', 'J9.1'), 'A')],
  'temporary.notice.days': [at('2023-01-01', 3, measures('19', 'C8'), 'A')],
  'temporary.case.days': [at('2023-01-01', 20, measures('19'), 'A')],
  'temporary.ceiling.multiple': [at('2023-01-01', 12, measures('16', 'J9.3'), 'A')],
  'temporary.emergency.least': [at('2023-01-01', 1, measures('16'), 'A')],
  'temporary.stages': [at('2023-01-01', true, measures('16', 'J9.4'), 'A')],
  'reserve-fund.least': [at('2023-01-01', yuan('50000'), measures('17', 'J9.6b'), 'A')],
};
