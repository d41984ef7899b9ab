import {
  at,
  declare,
  type ParameterDeclaration,
  type ParameterTable,
  RECOVERY_PARAMETERS,
} from '../../../src/policy/index.js';
import { assistanceLaw, interim } from '../instruments.js';

const { fineLeast, fineMost, offsetMost } = RECOVERY_PARAMETERS;

/** What claiming back reads (J20.2). How much of a later payment may be withheld, each place has to set. */
export const recoveryDeclarations: readonly ParameterDeclaration[] = [
  declare.ratio(fineLeast, {
    zh: '骗取救助罚款下限(骗取金额的倍数)',
    en: 'Least fine for fraud, as a multiple of the sum obtained',
  }),
  declare.ratio(fineMost, {
    zh: '骗取救助罚款上限(骗取金额的倍数)',
    en: 'Largest fine for fraud, as a multiple of the sum obtained',
  }),
  declare.ratio(offsetMost, {
    zh: '追缴款从后续待遇中抵扣的最高比例',
    en: 'Largest share of a later payment that may be withheld for what is owed',
  }),
];

export const recoveryValues: ParameterTable = {
  [fineLeast]: [
    at('2014-05-01', '1', interim('骗取社会救助的罚款', 'J20.2'), 'A'),
    at('2026-07-01', null, assistanceLaw('73', 'J20.2'), 'A'),
  ],
  [fineMost]: [
    at('2014-05-01', '3', interim('骗取社会救助的罚款', 'J20.2'), 'A'),
    at('2026-07-01', '2', assistanceLaw('73', 'J20.2'), 'A'),
  ],
};
