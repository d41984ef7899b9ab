import { checkRegistration, type RegistrationInput } from '../../src/households/registration.js';
import { OrganisationTree } from '../../src/jurisdictions/organisations/organisation-tree.js';
import { aCircumstance, aForm, aMember, anId, day } from './a-household.js';

const TREE = new OrganisationTree('sample-county', [
  { id: 'F01', parentId: null, level: 'COUNTY' },
  { id: 'F0101', parentId: 'F01', level: 'TOWNSHIP' },
  { id: 'F0102', parentId: 'F01', level: 'TOWNSHIP' },
  { id: 'F010101', parentId: 'F0101', level: 'VILLAGE' },
  { id: 'F010201', parentId: 'F0102', level: 'VILLAGE' },
]);
const HEAD = aMember('李大山', anId('1950-05-01', 11), 'HEAD');
const CHILD = aMember('李小山', anId('2024-03-05', 13), 'CHILD');

describe('A registration', () => {
  test('puts the head first and keeps the order of the others', () => {
    const wife = aMember('陈梅', anId('1953-01-01', 12), 'SPOUSE');
    const checked = check({ members: [wife, CHILD, HEAD] });
    expect(checked.ok && checked.value.members.map(({ person }) => person.name)).toEqual([
      '李大山',
      '陈梅',
      '李小山',
    ]);
  });

  test('lets members belong from the opening day, from their birth when it came later, or from the day stated', () => {
    const cousin = aMember('李三', anId('1990-01-01', 15), 'OTHER', { activeFrom: day('2025-05-05') });
    const checked = check({ members: [HEAD, CHILD, cousin] });
    expect(checked.ok && checked.value.members.map(({ activeFrom }) => activeFrom)).toEqual([
      '2020-01-01',
      '2024-03-05',
      '2025-05-05',
    ]);
  });

  test.each<[string, Partial<RegistrationInput>, [string, string][]]>([
    ['an unknown township', { townshipId: 'F0199', villageId: null }, [['UNKNOWN_TOWNSHIP', 'townshipId']]],
    ['a county for a township', { townshipId: 'F01', villageId: null }, [['UNKNOWN_TOWNSHIP', 'townshipId']]],
    ['a village of another township', { villageId: 'F010201' }, [['UNKNOWN_VILLAGE', 'villageId']]],
    ['a broken division code', { registeredDivision: '34012' }, [['DIVISION_CODE', 'registeredDivision']]],
    ['an opening tomorrow', { openedOn: day('2026-08-21') }, [['DATE_IN_FUTURE', 'openedOn']]],
    ['residence since tomorrow', { residentSince: day('2026-08-21') }, [['DATE_IN_FUTURE', 'residentSince']]],
    ['an empty address', { address: ' ' }, [['ADDRESS_LENGTH', 'address']]],
    ['no head', { members: [CHILD] }, [['HEAD_COUNT', 'members']]],
    [
      'a wrong check character of the second member',
      { members: [HEAD, { ...CHILD, residentId: '340121202403050131' }] },
      [['RESIDENT_ID_CHECK_CHARACTER', 'members.1.residentId']],
    ],
    [
      'the same person twice, in capital and small letters',
      {
        members: [
          aMember('李大山', '11010519491231002X', 'HEAD'),
          aMember('李大山', '11010519491231002x', 'CHILD'),
        ],
      },
      [['MEMBER_TWICE', 'members.1.residentId']],
    ],
    [
      'a member who joined before the household opened',
      { members: [HEAD, { ...CHILD, activeFrom: day('2019-12-31') }] },
      [['MEMBER_BEFORE_HOUSEHOLD', 'members.1.activeFrom']],
    ],
    [
      'an income before birth and one of the household as a whole',
      {
        members: [
          HEAD,
          {
            ...CHILD,
            circumstances: [
              aCircumstance('TRANSFER', { yuan: '10', period: 'MONTHLY', activeFrom: day('2024-03-04') }),
            ],
          },
        ],
        circumstances: [aCircumstance('WAGE', { yuan: '10', period: 'MONTHLY' })],
      },
      [
        ['DATE_BEFORE_BIRTH', 'members.1.circumstances.0.activeFrom'],
        ['PERSON_MISSING', 'circumstances.0.kind'],
      ],
    ],
    [
      'two grades of one disability',
      {
        members: [
          {
            ...HEAD,
            circumstances: [
              aCircumstance('DISABILITY_PHYSICAL', { grade: '1' }),
              aCircumstance('DISABILITY_PHYSICAL', { grade: '2' }),
            ],
          },
        ],
      },
      [['CONDITION_OVERLAPS', 'members.0.circumstances.1']],
    ],
    [
      'fifty-one incomes of one person',
      {
        members: [
          { ...HEAD, circumstances: Array(51).fill(aCircumstance('WAGE', { yuan: '1', period: 'MONTHLY' })) },
        ],
      },
      [['TOO_MANY_CIRCUMSTANCES', 'members.0.circumstances']],
    ],
    [
      'everything at once',
      { townshipId: 'x', openedOn: day('2027-01-01'), members: [] },
      [
        ['UNKNOWN_TOWNSHIP', 'townshipId'],
        ['DATE_IN_FUTURE', 'openedOn'],
        ['HEAD_COUNT', 'members'],
      ],
    ],
  ])('is refused for %s', (_, different, expected) => {
    const checked = check(different);
    const found = checked.ok ? [] : checked.error.map(({ code, path }) => [code, path?.slice(1).join('.')]);
    expect(found).toEqual(expected);
  });
});

function check(different: Partial<RegistrationInput>) {
  return checkRegistration(aForm(different), { today: day('2026-08-20'), tree: TREE, path: ['input'] });
}
