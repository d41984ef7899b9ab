import {
  ageOf,
  declare,
  evidenceMissing,
  has,
  NOT_APPLICABLE,
  type ParameterDeclaration,
  type Programme,
  type Rule,
  satisfied,
  type Text,
} from '../../src/policy/index.js';
import { type Chosen, type Fits, service } from '../national/kit/offer.js';
import { opinion } from './instruments.js';

const ELDERLY = [opinion('二(三)', 'X7')];
const FAMILIES = [opinion('二(二)', 'X7')];
const INTERVAL = 'left-behind.visit.months';
const OLD_FROM = 60;
const MINOR_BELOW = 18;
export const CONTACT_PERSON = 'CONTACT_PERSON';
export const SUPPORT_AGREEMENT = 'SUPPORT_AGREEMENT';

export const leftBehindDeclarations: readonly ParameterDeclaration[] = [
  declare.integer(
    INTERVAL,
    { zh: '留守人员走访探视间隔(月)', en: 'Months between visits to people left behind' },
    'MONTHS',
  ),
];

interface Group {
  readonly code: string;
  readonly key: string;
  readonly titles: Text;
  readonly some: Text;
  readonly none: Text;
  readonly fits: Fits;
  readonly basis: Rule['basis'];
  readonly papers: readonly string[];
}

const PAPERS: Readonly<Record<string, Text>> = {
  [CONTACT_PERSON]: { zh: '联系人登记', en: 'Registered contact person' },
  [SUPPORT_AGREEMENT]: { zh: '赡养协议', en: 'Support agreement' },
};

/** The contact person is registered and, for the old, the support agreement signed (X7). */
function papersRule({ key, basis, papers }: Group): Rule<Chosen> {
  return {
    id: `left-behind.${key}.papers`,
    titles: { zh: '联系人和协议', en: 'Contact and agreement' },
    basis,
    messages: {
      complete: { zh: '联系人、协议登记齐全。', en: 'Contact and agreement are on record.' },
      missing: { zh: '联系人或协议尚未登记。', en: 'The contact or the agreement is not on record yet.' },
    },
    apply: ({ application: { evidence } }, _values, { members }) => {
      if (members.length === 0) return NOT_APPLICABLE;
      const missing = papers.filter((paper) => !evidence.includes(paper));
      return missing.length === 0 ? satisfied('complete') : evidenceMissing(missing, 'missing');
    },
  };
}

const GROUPS: readonly Group[] = [
  {
    code: 'LEFT_BEHIND_ELDERLY_CARE',
    key: 'elderly',
    titles: { zh: '农村留守老年人关爱', en: 'Care of the old who are left behind' },
    some: { zh: '登记{count}名留守老年人,定期走访。', en: '{count} old members are registered and visited.' },
    none: { zh: '没有六十周岁以上的留守老年人。', en: 'No old member is left behind.' },
    fits: (member, facts) => has(member, 'LEFT_BEHIND') && ageOf(member, facts) >= OLD_FROM,
    basis: ELDERLY,
    papers: [CONTACT_PERSON, SUPPORT_AGREEMENT],
  },
  {
    code: 'LEFT_BEHIND_CHILDREN_CARE',
    key: 'children',
    titles: { zh: '农村留守儿童关爱', en: 'Care of children who are left behind' },
    some: { zh: '登记{count}名留守儿童,上门随访。', en: '{count} children are registered and visited.' },
    none: { zh: '没有未满十八周岁的留守儿童。', en: 'No child is left behind.' },
    fits: (member, facts) => has(member, 'LEFT_BEHIND') && ageOf(member, facts) < MINOR_BELOW,
    basis: FAMILIES,
    papers: [CONTACT_PERSON],
  },
  {
    code: 'LEFT_BEHIND_WOMEN_CARE',
    key: 'women',
    titles: { zh: '农村留守妇女关爱', en: 'Care of women who are left behind' },
    some: { zh: '登记{count}名留守妇女。', en: '{count} women are registered and visited.' },
    none: { zh: '没有十八至五十九周岁的留守妇女。', en: 'No woman of 18 to 59 is left behind.' },
    fits: (member, facts) => {
      const age = ageOf(member, facts);
      return has(member, 'LEFT_BEHIND') && member.sex === 'FEMALE' && age >= MINOR_BELOW && age < OLD_FROM;
    },
    basis: FAMILIES,
    papers: [CONTACT_PERSON],
  },
];

/** Registers of people left behind: contact, agreement and visits at an interval that the county has not published (X7). */
export const leftBehindProgrammes: readonly Programme<Chosen>[] = GROUPS.map((group) => ({
  ...service({
    code: group.code,
    titles: group.titles,
    group: 'CARE',
    department: { zh: '民政部门', en: 'Civil affairs department' },
    basis: group.basis,
    level: 'TOWNSHIP',
    evidence: group.papers.map((code) => ({
      code,
      titles: PAPERS[code] as Text,
      lookup: false,
      basis: group.basis,
    })),
    who: {
      id: `left-behind.${group.key}`,
      titles: group.titles,
      basis: group.basis,
      some: group.some,
      none: group.none,
      fits: group.fits,
    },
    after: [papersRule(group)],
  }),
  reviewMonths: (values) => values.integer(INTERVAL),
}));
