import { type Rule, refused, satisfied } from '../../../../src/policy/index.js';
import { type AssetLimits, countableAssets, weighAssets } from '../../household/assets.js';
import { allowanceRules, interim } from '../../instruments.js';
import type { AllowanceHousehold } from '../allowance-household.js';

const LIMITS: AssetLimits = {
  perPerson: 'allowance.assets.limit',
  vehicle: 'allowance.assets.vehicle',
  housing: 'allowance.assets.housing',
};

/** The household's assets keep to the limits of the place; necessities are exempt (INTERIM-2014, 9; 57号, 14). */
export const assets: Rule<AllowanceHousehold> = {
  id: 'allowance.assets',
  titles: { zh: '家庭财产', en: 'Assets of the household' },
  basis: [interim('9', 'J1.1'), allowanceRules('14', 'J1.1')],
  messages: {
    none: { zh: '除生活必需品外没有应计财产。', en: 'There are no countable assets beyond necessities.' },
    within: {
      zh: '应计财产{total}元,符合规定。',
      en: 'The countable assets of {total} yuan keep to the limit.',
    },
    above: {
      zh: '应计财产{total}元,{persons}人合计超过限额。',
      en: 'The countable assets of {total} yuan exceed the limit for {persons} persons.',
    },
    vehicle: {
      zh: '拥有非生活必需的机动车{count}辆,不符合规定。',
      en: 'The household owns {count} vehicles that are no necessity, which is not allowed.',
    },
    housing: {
      zh: '拥有生活必需以外的房产{count}处,不符合规定。',
      en: 'The household owns {count} homes beyond the necessary one, which is not allowed.',
    },
  },
  apply: (facts, values, household) => {
    const countable = countableAssets(facts.household.assets);
    const persons = household.counted.length;
    switch (weighAssets(countable, persons, LIMITS, values)) {
      case 'NONE':
        return satisfied('none');
      case 'WITHIN':
        return satisfied('within', { total: countable.total });
      case 'ABOVE_LIMIT':
        return refused('above', { total: countable.total, persons });
      case 'VEHICLE':
        return refused('vehicle', { count: countable.vehicles });
      case 'HOUSING':
        return refused('housing', { count: countable.housing });
    }
  },
};
