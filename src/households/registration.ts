import { isOneLine } from '../access/one-line.js';
import { isDivisionCode } from '../jurisdictions/division.js';
import type { OrganisationTree } from '../jurisdictions/organisations/organisation-tree.js';
import type { Area, Relation } from '../policy/facts.js';
import { type LocalDate, maxDate } from '../shared/local-date.js';
import { type Problem, problem, quoted } from '../shared/problem.js';
import type { Result } from '../shared/result.js';
import {
  beforeBirth,
  type CircumstanceDraft,
  type CircumstanceInput,
  checkCircumstance,
  conditionOverlaps,
  contradicts,
} from './circumstances/circumstance.js';
import { compositionProblems, MOST_MEMBERS } from './membership/membership.js';
import { type PersonDraft, type PersonInput, readPerson } from './persons/person.js';
import { type Path, Problems } from './problems.js';

/** Where a household lives. */
export interface HouseholdPlace {
  readonly townshipId: string;
  readonly villageId: string | null;
}

export interface MemberInput extends PersonInput {
  readonly relation: Relation;
  /** Null: the day the household opened, or the birth when it came later. */
  readonly activeFrom: LocalDate | null;
  /** What is the member's own: incomes, conditions, perhaps assets and spending. */
  readonly circumstances: readonly CircumstanceInput[];
}

/** A household as one form states it: where it lives, its head and members, and what is known of them. */
export interface RegistrationInput extends HouseholdPlace {
  readonly registeredDivision: string;
  readonly area: Area;
  readonly address: string | null;
  readonly residentSince: LocalDate | null;
  /** The day from which the household exists in this composition. */
  readonly openedOn: LocalDate;
  readonly members: readonly MemberInput[];
  /** What belongs to the household as a whole. */
  readonly circumstances: readonly CircumstanceInput[];
}

export interface MemberDraft {
  readonly person: PersonDraft;
  readonly relation: Relation;
  readonly activeFrom: LocalDate;
  readonly circumstances: readonly CircumstanceDraft[];
  readonly path: Path;
}

export interface RegistrationDraft extends Omit<RegistrationInput, 'members' | 'circumstances'> {
  /** The head first, the others in the order of the form. */
  readonly members: readonly MemberDraft[];
  readonly circumstances: readonly CircumstanceDraft[];
}

export interface RegistrationCheck {
  readonly today: LocalDate;
  readonly tree: OrganisationTree;
  readonly path: Path;
}

const LONGEST_ADDRESS = 200;
/** Thirty members with as many each stay well below the parameters that one statement can take. */
const MOST_CIRCUMSTANCES = 50;

/** Checks a form and answers everything that is wrong with it, or the household as it can be registered. */
export function checkRegistration(
  input: RegistrationInput,
  check: RegistrationCheck,
): Result<RegistrationDraft, readonly Problem[]> {
  const problems = new Problems();
  const { today, path } = check;
  problems.add(placeProblems(input, check));
  problems.add(addressProblems(input.address, [...path, 'address']));
  if (!isDivisionCode(input.registeredDivision)) {
    problems.add(divisionUnknown(input.registeredDivision, [...path, 'registeredDivision']));
  }
  if (input.openedOn > today) problems.add(futureDate(input.openedOn, today, [...path, 'openedOn']));
  if (input.residentSince !== null && input.residentSince > today) {
    problems.add(futureDate(input.residentSince, today, [...path, 'residentSince']));
  }
  const members = input.members
    .slice(0, MOST_MEMBERS)
    .map((member, index) =>
      problems.take(
        checkMember(member, { today, since: input.openedOn, path: [...path, 'members', String(index)] }),
      ),
    );
  problems.add(
    compositionProblems(
      input.members.map(({ relation }, index) => ({
        key: members[index]?.person.residentId ?? null,
        relation,
      })),
      [...path, 'members'],
    ),
  );
  const circumstances = problems.take(
    checkCircumstances(input.circumstances, {
      today,
      owner: 'HOUSEHOLD',
      birthDate: null,
      path: [...path, 'circumstances'],
    }),
  );
  const known = members.filter((member) => member !== null);
  if (circumstances === null || known.length < members.length) return problems.close<RegistrationDraft>(null);
  const headFirst = [
    ...known.filter(({ relation }) => relation === 'HEAD'),
    ...known.filter(({ relation }) => relation !== 'HEAD'),
  ];
  return problems.close({ ...input, members: headFirst, circumstances });
}

/**
 * Checks one member of a form.
 * @param since the day from which the person belongs to the household, unless born later
 */
export function checkMember(
  input: MemberInput,
  { today, since, path }: { readonly today: LocalDate; readonly since: LocalDate; readonly path: Path },
): Result<MemberDraft, readonly Problem[]> {
  const problems = new Problems();
  const person = problems.take(readPerson(input, { on: today, path }));
  if (input.activeFrom !== null) problems.add(joiningDateProblems(input.activeFrom, { today, since, path }));
  const circumstances = problems.take(
    checkCircumstances(input.circumstances, {
      today,
      owner: 'PERSON',
      birthDate: person?.birthDate ?? null,
      path: [...path, 'circumstances'],
    }),
  );
  return problems.close(
    person === null || circumstances === null
      ? null
      : {
          person,
          relation: input.relation,
          activeFrom: maxDate(input.activeFrom ?? since, person.birthDate),
          circumstances,
          path,
        },
  );
}

/** A member joins from the day the household opened on, and not in days to come. */
export function joiningDateProblems(
  activeFrom: LocalDate,
  { today, since, path }: { readonly today: LocalDate; readonly since: LocalDate; readonly path: Path },
): readonly Problem[] {
  const at = [...path, 'activeFrom'];
  if (activeFrom > today) return [futureDate(activeFrom, today, at)];
  if (activeFrom >= since) return [];
  return [
    problem({
      code: 'MEMBER_BEFORE_HOUSEHOLD',
      message: `The member would belong to the household from ${activeFrom} on, before it opened on ${since}; give ${since} or a later day.`,
      messageZh: `成员的加入日期${activeFrom}早于家庭的建立日期${since}，请填写${since}或之后的日期。`,
      path: at,
    }),
  ];
}

/** The township and village must be those of the jurisdiction, the village within the township. */
export function placeProblems(
  { townshipId, villageId }: HouseholdPlace,
  { tree, path }: Pick<RegistrationCheck, 'tree' | 'path'>,
): readonly Problem[] {
  if (!tree.isAt('TOWNSHIP', townshipId)) {
    return [
      problem({
        code: 'UNKNOWN_TOWNSHIP',
        message: `The jurisdiction has no township or street ${quoted(townshipId)}; choose one from its list of organisations.`,
        messageZh: `本辖区没有乡镇（街道）${quoted(townshipId)}，请从机构列表中选择。`,
        path: [...path, 'townshipId'],
      }),
    ];
  }
  if (villageId === null) return [];
  if (tree.isAt('VILLAGE', villageId) && tree.townshipOf(villageId) === townshipId) return [];
  return [
    problem({
      code: 'UNKNOWN_VILLAGE',
      message: `The township ${townshipId} has no village or community ${quoted(villageId)}; choose one of its own or leave it out.`,
      messageZh: `乡镇（街道）${townshipId}没有村（社区）${quoted(villageId)}，请选择其下属村（社区）或留空。`,
      path: [...path, 'villageId'],
    }),
  ];
}

/** An address is optional, but an empty or endless one or one of several lines is a slip. */
export function addressProblems(address: string | null, path: Path): readonly Problem[] {
  if (address === null || isOneLine(address, LONGEST_ADDRESS)) return [];
  return [
    problem({
      code: 'ADDRESS_LENGTH',
      message: `An address is one line of 1 to ${LONGEST_ADDRESS} visible characters, but this one has ${address.length} characters or other ones; correct it or leave it out.`,
      messageZh: `地址应为单行1至${LONGEST_ADDRESS}个可见字符，所填为${address.length}个字符或含其他字符，请更正或留空。`,
      path,
    }),
  ];
}

/** The refusal of a day that has not come yet. */
export function futureDate(date: LocalDate, today: LocalDate, path: Path): Problem {
  return problem({
    code: 'DATE_IN_FUTURE',
    message: `The date ${date} lies after today, ${today}; give today or an earlier day.`,
    messageZh: `日期${date}晚于今天（${today}），请填写今天或更早的日期。`,
    path,
  });
}

function checkCircumstances(
  inputs: readonly CircumstanceInput[],
  {
    today,
    owner,
    birthDate,
    path,
  }: {
    readonly today: LocalDate;
    readonly owner: 'PERSON' | 'HOUSEHOLD';
    /** Null for the household as a whole, and when the person could not be read. */
    readonly birthDate: LocalDate | null;
    readonly path: Path;
  },
): Result<readonly CircumstanceDraft[], readonly Problem[]> {
  const problems = new Problems();
  if (inputs.length > MOST_CIRCUMSTANCES) problems.add(tooManyCircumstances(inputs.length, path));
  const drafts: CircumstanceDraft[] = [];
  inputs.slice(0, MOST_CIRCUMSTANCES).forEach((input, index) => {
    const at = [...path, String(index)];
    const other = drafts.find((draft) => contradicts(draft, input));
    if (other !== undefined) problems.add(conditionOverlaps(input.kind, other.activeFrom, at));
    const early = birthDate === null ? null : beforeBirth(input, birthDate, at);
    if (early !== null) problems.add(early);
    const draft = problems.take(checkCircumstance(input, { today, owner, path: at }));
    if (draft !== null) drafts.push(draft);
  });
  return problems.close(drafts);
}

function divisionUnknown(code: string, path: Path): Problem {
  return problem({
    code: 'DIVISION_CODE',
    message: `The division code ${quoted(code)} must have 6, 9 or 12 digits, or open with F for a fictional place; take it from the household register.`,
    messageZh: `行政区划代码${quoted(code)}应为6位、9位或12位数字（虚构地区以F开头），请按户口簿填写。`,
    path,
  });
}

function tooManyCircumstances(count: number, path: Path): Problem {
  return problem({
    code: 'TOO_MANY_CIRCUMSTANCES',
    message: `One list holds at most ${MOST_CIRCUMSTANCES} circumstances, but ${count} were given; record the rest afterwards.`,
    messageZh: `一次最多填写${MOST_CIRCUMSTANCES}条情况，所填为${count}条，其余请随后登记。`,
    path,
  });
}
