import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';

/** Where the household stands in a form. */
export const HOUSEHOLD_PATH = ['input', 'household'];

/** C6: only a village hands in for somebody. */
export function notTheVillage(): Problem<'FILER_NOT_VILLAGE'> {
  return problem({
    code: 'FILER_NOT_VILLAGE',
    message: 'Only an officer of a village or community hands a form in for somebody; say who else does.',
    messageZh: '仅村（社区）人员可以代为提交，请填写实际提交人。',
    path: ['input', 'filedBy'],
    basis: ['C6'],
  });
}

/** The refusal of a household that does not exist or lies out of reach; which of the two is never told. */
export function unknownHousehold(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message:
      'The household does not exist or lies outside your place; give the resident id of a member instead.',
    messageZh: '该家庭不存在或不在您的管辖范围内,请改填家庭成员的居民身份证号。',
    path: [...HOUSEHOLD_PATH, 'householdId'],
    basis: ['J16.2'],
  });
}

/** The refusal of a person who belongs to no household. */
export function noHousehold(): Problem<'NO_LIVE_HOUSEHOLD'> {
  return problem({
    code: 'NO_LIVE_HOUSEHOLD',
    message:
      'The person belongs to no household of this jurisdiction; register the household with this form.',
    messageZh: '该人员在本辖区没有有效家庭,请随申请登记家庭。',
    path: [...HOUSEHOLD_PATH, 'residentId'],
  });
}

/** The refusal of a household that was closed. */
export function householdClosed({
  closedOn,
}: {
  readonly closedOn: LocalDate | null;
}): Problem<'HOUSEHOLD_CLOSED'> {
  return problem({
    code: 'HOUSEHOLD_CLOSED',
    message: `The household was closed on ${closedOn}; register the people in a new one.`,
    messageZh: `该家庭已于${closedOn}注销,请重新登记家庭。`,
    path: HOUSEHOLD_PATH,
  });
}

/** The refusal of an applicant of another household. */
export function applicantNotAMember(path: readonly string[]): Problem<'APPLICANT_NOT_A_MEMBER'> {
  return problem({
    code: 'APPLICANT_NOT_A_MEMBER',
    message: 'The applicant does not belong to the household; name a member of it.',
    messageZh: '申请人不是该家庭成员,请填写家庭成员。',
    path,
  });
}
