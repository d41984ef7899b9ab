import {
  type CircumstanceDraft,
  type CircumstanceInput,
  checkCircumstance,
} from '../../households/circumstances/circumstance.js';
import type {
  HouseholdRows,
  MemberStretch,
  SnapshotCircumstance,
} from '../../households/snapshots/snapshot.js';
import type { Area, HelpFacts, Relation } from '../../policy/facts.js';
import { type LocalDate, localDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import type { Sex } from '../../shared/resident-id.js';
import { err, ok, type Result } from '../../shared/result.js';

/** A circumstance as a question states it. */
export type DescribedCircumstance = Pick<
  CircumstanceInput,
  'kind' | 'grade' | 'amount' | 'period' | 'activeFrom' | 'activeUntil'
>;

export interface DescribedMember {
  readonly relation: Relation;
  readonly sex: Sex;
  readonly birthDate: LocalDate;
  readonly memberSince: LocalDate;
  readonly circumstances: readonly DescribedCircumstance[];
}

/** A household that is on no record: what somebody asks about. */
export interface DescribedHousehold {
  readonly area: Area;
  readonly registeredDivision: string;
  /** The registered division counts as covered by the policy that is asked. */
  readonly registeredHere: boolean;
  readonly residentSince: LocalDate | null;
  readonly members: readonly DescribedMember[];
  readonly circumstances: readonly DescribedCircumstance[];
  readonly help: readonly HelpFacts[];
}

/** What stands in the facts in place of an id; members are numbered from 1 in the order in which they were given. */
const HOUSEHOLD_ID = 'described';
const ALWAYS = localDate('1900-01-01');
const MOST_MEMBERS = 30;
const MOST_CIRCUMSTANCES = 200;
const DIVISION = /^[A-Z0-9]{2,12}$/;

/**
 * The household as rows like those of the register, so that both are read by the same rule; or everything that is
 * wrong with it.
 * @param lastDay no circumstance may begin later
 */
export function describedRows(
  household: DescribedHousehold,
  { lastDay, path }: { readonly lastDay: LocalDate; readonly path: readonly string[] },
): Result<HouseholdRows, readonly Problem[]> {
  const problems: Problem[] = [...householdProblems(household, path)];
  const circumstances: SnapshotCircumstance[] = [];
  const add = (given: readonly DescribedCircumstance[], personId: string | null, at: readonly string[]) => {
    given.forEach((one, index) => {
      const owner = personId === null ? ('HOUSEHOLD' as const) : ('PERSON' as const);
      const check = { today: lastDay, owner, path: [...at, 'circumstances', String(index)] };
      const checked = checkCircumstance({ ...one, source: 'DECLARATION', evidence: null }, check);
      if (checked.ok) circumstances.push(circumstanceRow(checked.value, personId, circumstances.length));
      else problems.push(...checked.error);
    });
  };
  const members = household.members.map((member, index): MemberStretch => {
    const personId = String(index + 1);
    add(member.circumstances, personId, [...path, 'members', String(index)]);
    const { relation, sex, birthDate, memberSince } = member;
    return {
      personId,
      relation,
      sex,
      birthDate,
      activeFrom: memberSince,
      activeUntil: null,
      deathDate: null,
    };
  });
  add(household.circumstances, null, path);
  if (problems.length > 0) return err(problems);
  const { area, registeredDivision, registeredHere, residentSince } = household;
  return ok({
    household: {
      ...{ id: HOUSEHOLD_ID, area, registeredDivision, residentSince },
      ...{ openedOn: ALWAYS, closedOn: null },
    },
    divisionCodes: registeredHere ? [registeredDivision] : [],
    members,
    circumstances,
  });
}

function circumstanceRow(
  { category, kind, grade, amount, period, activeFrom, activeUntil }: CircumstanceDraft,
  personId: string | null,
  serial: number,
): SnapshotCircumstance {
  const id = String(serial).padStart(4, '0');
  return {
    ...{ id, householdId: HOUSEHOLD_ID, personId, category, kind },
    ...{ grade, amount, period, activeFrom, activeUntil },
  };
}

function* householdProblems(
  { members, circumstances, registeredDivision }: DescribedHousehold,
  path: readonly string[],
): Iterable<Problem> {
  const heads = members.filter(({ relation }) => relation === 'HEAD').length;
  if (members.length > MOST_MEMBERS || heads !== 1) {
    yield problem({
      code: 'MEMBERS_DESCRIBED',
      message: `A household has 1 to ${MOST_MEMBERS} members, exactly one of them its HEAD, but ${members.length} with ${heads} heads are given; correct the members.`,
      messageZh: `家庭应有1至${MOST_MEMBERS}名成员且仅有一名户主，所填为${members.length}名成员、${heads}名户主，请更正。`,
      path: [...path, 'members'],
    });
  }
  const count = circumstances.length + members.reduce((sum, member) => sum + member.circumstances.length, 0);
  if (count > MOST_CIRCUMSTANCES) {
    yield problem({
      code: 'TOO_MANY_CIRCUMSTANCES',
      message: `A household is described with at most ${MOST_CIRCUMSTANCES} circumstances, but ${count} are given; add up those of one kind.`,
      messageZh: `家庭情况最多填写${MOST_CIRCUMSTANCES}项，所填为${count}项，请合并同类项。`,
      path: [...path, 'circumstances'],
    });
  }
  if (!DIVISION.test(registeredDivision)) {
    yield problem({
      code: 'DIVISION_CODE',
      message: `The registered division ${JSON.stringify(registeredDivision.slice(0, 40))} is no division code; give 2 to 12 digits, such as 340121.`,
      messageZh: '户籍地区划代码应为2至12位数字，例如340121，请更正。',
      path: [...path, 'registeredDivision'],
    });
  }
}
