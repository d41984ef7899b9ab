import type { CircumstanceKind } from '../households/circumstances/circumstance-kinds.js';
import type { Area, Relation } from '../policy/facts.js';

/** A made-up household as a form would state it; persons by name, amounts in yuan. */
export interface DemoHousehold {
  readonly area: Area;
  /** Registered in another jurisdiction (J9.5). */
  readonly registeredElsewhere?: boolean;
  readonly members: readonly DemoMember[];
  /** Assets and spending of the household as a whole. */
  readonly circumstances?: readonly DemoCircumstance[];
}

export interface DemoMember {
  readonly relation: Relation;
  readonly sex: 'MALE' | 'FEMALE';
  readonly birthDate: string;
  readonly circumstances?: readonly DemoCircumstance[];
}

export interface DemoCircumstance {
  readonly kind: CircumstanceKind;
  readonly grade?: string;
  /** Yuan; a month for incomes and MONTHLY spending. */
  readonly amount?: string;
  readonly period?: 'MONTHLY' | 'ONE_OFF';
  readonly from?: string;
}

/** Twelve stories that every jurisdiction has once: together they reach each programme and each refusal. */
export const DEMO_HOUSEHOLDS: readonly DemoHousehold[] = [
  {
    // Alone, old, without work, income or anybody to support him: extreme poverty, able to care for himself.
    area: 'RURAL',
    members: [
      person('HEAD', 'MALE', '1951-03-12', [
        { kind: 'UNABLE_TO_WORK' },
        { kind: 'NO_SUPPORTER' },
        { kind: 'SELF_CARE', grade: '0' },
        { kind: 'CARE', grade: 'HOME' },
        { kind: 'CARE_AGREEMENT' },
      ]),
    ],
  },
  {
    // An old couple living on a small field and the basic pension, which does not count.
    area: 'RURAL',
    members: [
      person('HEAD', 'MALE', '1954-06-30', [
        { kind: 'FARMING', amount: '420' },
        { kind: 'BASIC_OLD_AGE_PENSION', amount: '170' },
        { kind: 'HAS_PENSION' },
        { kind: 'UNABLE_TO_WORK' },
      ]),
      person('SPOUSE', 'FEMALE', '1956-11-02', [
        { kind: 'BASIC_OLD_AGE_PENSION', amount: '170' },
        { kind: 'HAS_PENSION' },
        { kind: 'CHRONIC_ILLNESS' },
        { kind: 'UNABLE_TO_WORK' },
      ]),
    ],
  },
  {
    // A mother with two schoolchildren on one low wage.
    area: 'RURAL',
    members: [
      person('HEAD', 'FEMALE', '1988-02-29', [{ kind: 'WAGE', amount: '1260' }, { kind: 'EMPLOYED' }]),
      person('CHILD', 'FEMALE', '2013-09-01', [{ kind: 'STUDENT', grade: 'COMPULSORY' }]),
      person('CHILD', 'MALE', '2016-05-18', [{ kind: 'STUDENT', grade: 'COMPULSORY' }]),
    ],
  },
  {
    // Somewhat above the line; one member severely disabled: the one-person household.
    area: 'RURAL',
    members: [
      person('HEAD', 'MALE', '1975-08-08', [{ kind: 'WAGE', amount: '1900' }, { kind: 'EMPLOYED' }]),
      person('SPOUSE', 'FEMALE', '1978-01-20', [
        { kind: 'DISABILITY_PHYSICAL', grade: '1' },
        { kind: 'UNABLE_TO_WORK' },
      ]),
    ],
  },
  {
    // A cancer patient with large bills of her own: expenditure type.
    area: 'URBAN',
    members: [
      person('HEAD', 'FEMALE', '1969-12-05', [
        { kind: 'SERIOUS_ILLNESS' },
        { kind: 'UNABLE_TO_WORK' },
        { kind: 'MEDICAL', amount: '86000', period: 'ONE_OFF' },
      ]),
      person('SPOUSE', 'MALE', '1967-04-17', [{ kind: 'WAGE', amount: '3200' }, { kind: 'EMPLOYED' }]),
    ],
  },
  {
    // A boy whose parents are gone, with his grandmother.
    area: 'RURAL',
    members: [
      person('HEAD', 'FEMALE', '1953-07-21', [
        { kind: 'BASIC_OLD_AGE_PENSION', amount: '170' },
        { kind: 'HAS_PENSION' },
        { kind: 'UNABLE_TO_WORK' },
      ]),
      person('GRANDCHILD', 'MALE', '2014-10-10', [
        { kind: 'WITHOUT_DE_FACTO_CARE' },
        { kind: 'STUDENT', grade: 'COMPULSORY' },
        { kind: 'SUPPORT_DUTY_LIVES_TOGETHER' },
      ]),
    ],
  },
  {
    // Came back from elsewhere without work and without unemployment insurance.
    area: 'URBAN',
    members: [person('HEAD', 'MALE', '1983-05-05', [{ kind: 'UNEMPLOYED' }, { kind: 'RETURNEE' }])],
  },
  {
    // Working family clearly above the line.
    area: 'URBAN',
    members: [
      person('HEAD', 'MALE', '1985-09-14', [{ kind: 'WAGE', amount: '5200' }, { kind: 'EMPLOYED' }]),
      person('SPOUSE', 'FEMALE', '1987-03-03', [{ kind: 'WAGE', amount: '4100' }, { kind: 'EMPLOYED' }]),
      person('CHILD', 'MALE', '2012-06-01', [{ kind: 'STUDENT', grade: 'COMPULSORY' }]),
    ],
    circumstances: [
      { kind: 'DEPOSIT', amount: '90000' },
      { kind: 'VEHICLE', amount: '60000' },
    ],
  },
  {
    // A full-time undergraduate still counts with her parents (57号, 7).
    area: 'RURAL',
    members: [
      person('HEAD', 'MALE', '1974-01-01', [{ kind: 'WAGE', amount: '1500' }, { kind: 'EMPLOYED' }]),
      person('SPOUSE', 'FEMALE', '1976-08-25', [{ kind: 'CHRONIC_ILLNESS' }, { kind: 'UNEMPLOYED' }]),
      person('CHILD', 'FEMALE', '2004-02-14', [
        { kind: 'STUDENT', grade: 'UNDERGRADUATE' },
        { kind: 'DEPENDENT_ADULT_CHILD' },
        { kind: 'EDUCATION', amount: '9800', period: 'ONE_OFF' },
      ]),
    ],
  },
  {
    // Alone and failing two of the six items of self-care: partial loss.
    area: 'RURAL',
    members: [
      person('HEAD', 'FEMALE', '1946-11-30', [
        { kind: 'UNABLE_TO_WORK' },
        { kind: 'NO_SUPPORTER' },
        { kind: 'SELF_CARE', grade: '2' },
        { kind: 'CARE', grade: 'HOME' },
        { kind: 'CARE_AGREEMENT' },
      ]),
    ],
  },
  {
    // A worker from elsewhere, hurt in an accident where he works (J9.5).
    area: 'URBAN',
    registeredElsewhere: true,
    members: [
      person('HEAD', 'MALE', '1990-10-20', [
        { kind: 'UNEMPLOYED' },
        { kind: 'UNABLE_TO_RETURN_TO_WORK' },
        { kind: 'MEDICAL', amount: '23000', period: 'ONE_OFF' },
      ]),
    ],
  },
  {
    // Three generations on one wage and a field.
    area: 'RURAL',
    members: [
      person('HEAD', 'MALE', '1980-04-04', [{ kind: 'WAGE', amount: '2100' }, { kind: 'EMPLOYED' }]),
      person('SPOUSE', 'FEMALE', '1982-07-19', [{ kind: 'FARMING', amount: '380' }]),
      person('PARENT', 'FEMALE', '1955-02-02', [
        { kind: 'BASIC_OLD_AGE_PENSION', amount: '170' },
        { kind: 'HAS_PENSION' },
        { kind: 'SUPPORT_DUTY_LIVES_TOGETHER' },
        { kind: 'DISABILITY_SENSORY', grade: '2' },
        { kind: 'UNABLE_TO_WORK' },
      ]),
      person('CHILD', 'MALE', '2010-12-24', [{ kind: 'STUDENT', grade: 'COMPULSORY' }]),
      person('CHILD', 'FEMALE', '2019-03-31', [{ kind: 'STUDENT', grade: 'PRESCHOOL' }]),
    ],
  },
];

const SURNAMES = [
  '丁',
  '马',
  '方',
  '石',
  '田',
  '白',
  '江',
  '许',
  '何',
  '苏',
  '汪',
  '宋',
  '林',
  '金',
  '姜',
  '范',
  '高',
];
const MEN = ['有田', '长顺', '国安', '学文', '志强', '小军', '大山', '成林', '新民', '冬生', '家旺'];
const WOMEN = ['桂英', '秀兰', '玉梅', '春花', '小燕', '美华', '凤珍', '晓红', '丽娟', '雪芹', '金凤'];

/** A fictional name; members of one household other than the spouse share the head's surname. */
export function demoName(household: number, member: number, { relation, sex }: DemoMember): string {
  const surname = SURNAMES[(household + (relation === 'SPOUSE' ? 5 : 0)) % SURNAMES.length];
  const given = sex === 'MALE' ? MEN : WOMEN;
  return `${surname}${given[(household * 3 + member * 7) % given.length]}`;
}

function person(
  relation: Relation,
  sex: 'MALE' | 'FEMALE',
  birthDate: string,
  circumstances: readonly DemoCircumstance[],
): DemoMember {
  return { relation, sex, birthDate, circumstances };
}
