import { at, declare, type ParameterDeclaration, type ParameterTable } from '../../../src/policy/index.js';
import { requirement } from '../instruments.js';
import { HARDSHIP_GROUPS, hardshipGroup } from '../kit/hardship-group.js';
import { referral } from '../kit/offer.js';

const BASIS = [requirement('J8')];

export const legalAidDeclarations: readonly ParameterDeclaration[] = [
  declare.codes(
    'legal-aid.groups',
    { zh: '法律援助的社会救助对象范围', en: 'Recipients of assistance who get legal aid' },
    HARDSHIP_GROUPS,
  ),
];

export const legalAidValues: ParameterTable = {
  'legal-aid.groups': [
    at('2014-05-01', ['ALLOWANCE', 'EXTREME_POVERTY', 'CHILD_WITHOUT_CARE'], requirement('J8'), 'C', {
      note: {
        zh: '各地文件只写“社会救助对象”“低保户和其他特困群众”,按此理解。',
        en: 'The documents say “recipients of assistance” and “allowance households and others in extreme hardship”; so read.',
      },
    }),
  ],
};

/** Legal aid free of charge for recipients of assistance, by the justice department (J8; D3.9). */
export const legalAid = referral({
  code: 'LEGAL_AID',
  titles: { zh: '法律援助', en: 'Legal aid' },
  group: 'SPECIAL_ASSISTANCE',
  department: { zh: '司法行政部门', en: 'Justice department' },
  basis: BASIS,
  questions: [
    {
      code: 'matter',
      titles: { zh: '需要法律援助的事项', en: 'What the legal aid is for' },
      type: 'TEXT',
      required: true,
    },
  ],
  who: {
    id: 'legal-aid.recipient',
    titles: { zh: '社会救助对象', en: 'Recipients of assistance' },
    basis: BASIS,
    some: {
      zh: '{count}名成员是社会救助对象,免予核查经济困难状况。',
      en: '{count} members are recipients of assistance, whose means are not checked again.',
    },
    none: { zh: '没有成员是社会救助对象。', en: 'No member is a recipient of assistance.' },
    fits: (member, facts, values) =>
      hardshipGroup(member, facts, values, values.codes('legal-aid.groups')) !== null,
  },
});
