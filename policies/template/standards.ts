import { at, INHERIT, type ParameterTable } from '../../src/policy/index.js';
import { yuan } from '../../src/shared/money.js';
import { announced, measures } from './instruments.js';

/**
 * What the county pays. Each list ascends by date; the newest value whose day has come wins. Delete what you have not
 * published: an absent key is the parent's or unset, and a decision that needs it says so by name.
 */
export const standards: ParameterTable = {
  'allowance.standard.urban': [
    at('2023-01-01', yuan('700'), announced('2023'), 'A'),
    at('2024-07-01', yuan('740'), announced('2024'), 'A'),
  ],
  'allowance.standard.rural': [
    at('2023-01-01', yuan('600'), announced('2023'), 'A'),
    at('2024-07-01', yuan('650'), announced('2024'), 'A'),
  ],
  // At least 1.3 times the allowance standard, rounded down to a yuan, or the start refuses this policy (J2.2).
  'extreme-poverty.standard.urban': [
    at('2023-01-01', yuan('910'), announced('2023'), 'A'),
    at('2024-07-01', yuan('962'), announced('2024'), 'A'),
  ],
  'extreme-poverty.standard.rural': [
    at('2023-01-01', yuan('780'), announced('2023'), 'A'),
    at('2024-07-01', yuan('845'), announced('2024'), 'A'),
  ],
  'minimum-wage.month': [at('2023-01-01', yuan('1700'), announced('2023'), 'A')],
  'minimum-wage.month.last-year': [
    at('2023-01-01', yuan('1600'), announced('2023'), 'A'),
    at('2024-01-01', yuan('1700'), announced('2024'), 'A'),
  ],
  'extreme-poverty.care.method': [at('2023-01-01', 'SHARE', measures('14', 'J2.3'), 'A')],
  'extreme-poverty.care.institution.full.share': [at('2023-01-01', '0.5', measures('14', 'J2.3'), 'A')],
  'extreme-poverty.care.institution.partial.share': [at('2023-01-01', '0.3', measures('14', 'J2.3'), 'A')],
  'extreme-poverty.care.institution.able.share': [at('2023-01-01', '0.04', measures('14', 'J2.3'), 'A')],
  'extreme-poverty.care.home.full.share': [at('2023-01-01', '0.35', measures('14', 'J2.3'), 'A')],
  'extreme-poverty.care.home.partial.share': [at('2023-01-01', '0.2', measures('14', 'J2.3'), 'A')],
  'extreme-poverty.care.home.able.share': [at('2023-01-01', '0.03', measures('14', 'J2.3'), 'A')],
  'allowance.assets.limit': [at('2023-01-01', yuan('14400'), measures('6'), 'A')],
  'allowance.assets.vehicle': [at('2023-01-01', false, measures('6'), 'A')],
  'allowance.assets.housing': [at('2023-01-01', false, measures('6'), 'A')],
  'extreme-poverty.assets.limit': [at('2023-01-01', yuan('14400'), measures('6'), 'A')],
  'extreme-poverty.assets.vehicle': [at('2023-01-01', false, measures('6'), 'A')],
  'extreme-poverty.assets.housing': [at('2023-01-01', false, measures('6'), 'A')],
  'allowance.employment-cost.share': [at('2023-01-01', '0.3', measures('7', 'J6.1'), 'A')],
  'allowance.employment-cost.most': [at('2023-01-01', '1', measures('7', 'J6.1'), 'A')],
  // At most 6 from 2022-10-20 on: national law bounds it.
  'allowance.gradual-exit.months': [at('2023-01-01', 6, measures('8', 'X1.2'), 'A')],
  'allowance.surcharge.share': [
    at('2023-01-01', '0.1', measures('9'), 'A'),
    // A trial of two years: from 2025 the county goes back to what its parent says (nothing).
    at('2025-01-01', INHERIT, measures('9'), 'A'),
  ],
  'winter-fuel.sum': [at('2023-01-01', yuan('400'), measures('20'), 'A')],
};
