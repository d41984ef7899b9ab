import { NOT_APPLICABLE, type ProgrammeAdaptation, satisfied } from '../../src/policy/index.js';
import { measures } from './instruments.js';

/** What the county changes in programmes that it inherits: here one rule more, and a step that the village takes. */
export const adaptations: readonly ProgrammeAdaptation[] = [
  {
    code: 'SUBSISTENCE_ALLOWANCE',
    rules: [
      {
        id: 'yunxi.help-to-work',
        titles: { zh: '就业帮扶', en: 'Help to work' },
        basis: [measures('10')],
        messages: {
          offered: {
            zh: '{count}名登记失业成员由县就业服务机构提供帮扶。',
            en: 'The employment service of the county helps {count} registered unemployed members.',
          },
        },
        apply: (facts) => {
          const count = facts.household.members.filter(({ conditions }) =>
            conditions.some(({ kind }) => kind === 'REGISTERED_UNEMPLOYED'),
          ).length;
          return count > 0 ? satisfied('offered', { count }) : NOT_APPLICABLE;
        },
      },
    ],
  },
  {
    code: 'TEMPORARY_EMERGENCY',
    steps: [
      {
        code: 'HOME_VISIT',
        level: 'VILLAGE',
        after: ['ACCEPTANCE', 'PAY_FIRST'],
        basis: [measures('18', 'C6')],
      },
    ],
  },
];
