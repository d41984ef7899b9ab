import { NOT_APPLICABLE, type ProgrammeAdaptation, type Rule, satisfied } from '../../src/policy/index.js';
import {
  careLevelOf,
  carePlaceOf,
  type ExtremePovertyHousehold,
} from '../national/extreme-poverty/candidates.js';
import { opinion } from './instruments.js';

/**
 * Those who cannot care for themselves and wish for an institution come first for a place there (X2.1). A note on
 * the order of places: it refuses nobody.
 */
const institutionFirst: Rule<ExtremePovertyHousehold> = {
  id: 'extreme-poverty.institution-first',
  titles: { zh: '集中供养顺序', en: 'Order of places in an institution' },
  basis: [opinion('一(二)', 'X2.1')],
  messages: {
    first: {
      zh: '{count}名生活不能自理的特困人员有集中供养意愿,优先安排床位。',
      en: '{count} members cannot care for themselves and wish for an institution: they come first for a place.',
    },
    after: {
      zh: '有集中供养意愿的成员生活能够自理,在不能自理人员之后安排床位。',
      en: 'Those who wish for an institution can care for themselves: they come after those who cannot.',
    },
  },
  apply: (_facts, _values, { unprovided }) => {
    const wishing = unprovided.filter(({ member }) => carePlaceOf(member) === 'institution');
    const levels = wishing.map(({ member }) => careLevelOf(member)).filter((level) => level !== null);
    if (levels.length === 0) return NOT_APPLICABLE;
    const count = levels.filter((level) => level !== 'ABLE').length;
    return count > 0 ? satisfied('first', { count }) : satisfied('after');
  },
};

export const institutionOrder: ProgrammeAdaptation = { code: 'EXTREME_POVERTY', rules: [institutionFirst] };
