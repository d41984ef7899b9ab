import { type Rule, refused, satisfied } from '../../../../src/policy/index.js';
import { allowanceRules, interim } from '../../instruments.js';
import type { AllowanceHousehold } from '../allowance-household.js';
import { demandEmploymentCost } from '../employment-cost.js';
import { isInGradualExit } from './gradual-exit.js';
import { isSurelyOnePerson } from './one-person.js';

/**
 * The income of the household, a person, lies below the local standard (INTERIM-2014, 9; 57号, 13; J1.1).
 * Necessary employment cost is deducted first (J6.1, X1.2). Where the place has set no such cost, none is deducted
 * from a household that is eligible anyway; where a deduction could decide, its figure is asked for by name.
 */
export const income: Rule<AllowanceHousehold> = {
  id: 'allowance.income',
  titles: { zh: '家庭人均收入', en: 'Income a person' },
  basis: [interim('9', 'J1.1'), allowanceRules('13', 'J1.1')],
  messages: {
    below: {
      zh: '家庭月收入{income}元,{persons}人,低于低保标准每人每月{standard}元(合计{line}元)。',
      en: 'The income of {income} yuan a month for {persons} persons lies below the standard of {standard} yuan each ({line} yuan).',
    },
    belowAfterCost: {
      zh: '家庭月收入{gross}元,扣减必要就业成本后为{income}元,{persons}人,低于低保标准每人每月{standard}元(合计{line}元)。',
      en: 'The income of {gross} yuan a month, {income} yuan net of necessary employment cost, for {persons} persons lies below the standard of {standard} yuan each ({line} yuan).',
    },
    belowWithoutCost: {
      zh: '家庭月收入{income}元,{persons}人,低于低保标准每人每月{standard}元(合计{line}元);当地未规定就业成本扣减标准,未作扣减。',
      en: 'The income of {income} yuan a month for {persons} persons lies below the standard of {standard} yuan each ({line} yuan); the place has set no employment cost, so none was deducted.',
    },
    notBelow: {
      zh: '家庭月收入{income}元,{persons}人,不低于低保标准每人每月{standard}元(合计{line}元)。',
      en: 'The income of {income} yuan a month for {persons} persons is not below the standard of {standard} yuan each ({line} yuan).',
    },
  },
  apply: (_facts, values, household) => {
    const { net: income, standard, line, deducts } = household;
    const shown = { income, persons: household.counted.length, standard, line };
    if (income < line) {
      if (!deducts) return satisfied('below', shown);
      return household.deductsSetCost
        ? satisfied('belowAfterCost', { ...shown, gross: household.income })
        : satisfied('belowWithoutCost', shown);
    }
    const eligibleAnyway = isInGradualExit(household) || isSurelyOnePerson(household);
    if (household.isBelowByUnsetCost && !eligibleAnyway) demandEmploymentCost(values);
    return refused('notBelow', shown);
  },
};
