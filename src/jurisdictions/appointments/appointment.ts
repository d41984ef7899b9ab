import { isOneLine } from '../../access/one-line.js';
import { OFFICER_ROLE_LABELS, type OfficerRole } from '../../access/viewer.js';
import { addDays, type LocalDate, maxDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { OrganisationTree } from '../organisations/organisation-tree.js';
import type { Period } from '../period.js';
import { fitsLevel } from './post.js';

/** Where the proposal of a post stands. */
export const APPOINTMENT_STATUSES = ['PROPOSED', 'CONFIRMED', 'DECLINED'] as const;
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number];

/** A post as an administrator proposes it. */
export interface PostDraft extends Period {
  readonly role: OfficerRole;
  readonly organisationId: string;
}

/** The person for whom it is, and the sign-in. */
export interface PersonDraft {
  readonly name: string;
  readonly subject: string;
}

export type AppointmentProblem = Problem<
  | 'NOT_FOUND'
  | 'INVALID_NAME'
  | 'INVALID_SIGN_IN'
  | 'INVALID_PERIOD'
  | 'ROLE_NOT_HELD_HERE'
  | 'OWN_POST'
  | 'SAME_PERSON'
  | 'PERSON_NOT_ON_RECORD'
  | 'SIGN_IN_TAKEN'
  | 'POSTS_OVERLAP'
  | 'ALREADY_PROPOSED'
  | 'APPOINTMENT_DECIDED'
  | 'POST_ENDED'
>;

const LONGEST_NAME = 100;
const LONGEST_SUBJECT = 255;

/** What is wrong with the name or the sign-in by themselves; null when nothing is. */
export function personProblem({ name, subject }: PersonDraft): AppointmentProblem | null {
  if (!isOneLine(name, LONGEST_NAME)) {
    return problem({
      code: 'INVALID_NAME',
      message: `The name takes 1 to ${LONGEST_NAME} characters on one line; correct it.`,
      messageZh: `姓名应为1至${LONGEST_NAME}个字符的单行文字，请更正。`,
      path: ['input', 'name'],
    });
  }
  if (subject.length <= LONGEST_SUBJECT && /^\P{Cc}+$/u.test(subject)) return null;
  return problem({
    code: 'INVALID_SIGN_IN',
    message: `The sign-in is the subject of the officer's token, 1 to ${LONGEST_SUBJECT} characters without control characters; correct it.`,
    messageZh: `登录标识为工作人员令牌中的主体（sub），1至${LONGEST_SUBJECT}个字符，不含控制字符，请更正。`,
    path: ['input', 'signIn'],
  });
}

/** What is wrong with the post by itself: its office beyond the administrator's looks missing. */
export function postProblem(
  { role, organisationId, activeFrom, activeUntil }: PostDraft,
  {
    tree,
    within,
    today,
  }: { readonly tree: OrganisationTree; readonly within: readonly string[]; readonly today: LocalDate },
): AppointmentProblem | null {
  if (!within.includes(organisationId)) return unknownOrganisation();
  const level = tree.actingLevelOf(organisationId);
  if (!fitsLevel(role, level)) return notHeldHere(role);
  if (activeFrom < today || (activeUntil !== null && activeUntil < activeFrom)) return invalidPeriod(today);
  return null;
}

/** How a post gives way to the next one: when the next begins, and how the one before ends. */
export interface Succession {
  readonly activeFrom: LocalDate;
  readonly before: { readonly activeUntil: LocalDate; readonly endedAt: Date | null };
}

/**
 * A post begins at the earliest on the day on which it is confirmed. The one before ends on the day before, or at this
 * very moment when the next begins today.
 */
export function successionOf(
  before: Period & { readonly endedAt: Date | null },
  wanted: LocalDate,
  { today, now }: { readonly today: LocalDate; readonly now: Date },
): Result<Succession, AppointmentProblem> {
  const activeFrom = maxDate(wanted, today);
  const isOver = before.endedAt !== null || (before.activeUntil !== null && before.activeUntil < activeFrom);
  if (isOver) return err(postEnded());
  if (before.activeFrom > today || (activeFrom > today && before.activeFrom >= activeFrom)) {
    return err(postsOverlap());
  }
  return ok({
    activeFrom,
    before:
      activeFrom === today
        ? { activeUntil: today, endedAt: now }
        : { activeUntil: addDays(activeFrom, -1), endedAt: null },
  });
}

/**
 * How a post ends: at once without a last day, else with the end of that day. Ends are only brought forward, and a post
 * that has not begun never does.
 */
export function endingOf(
  post: Period & { readonly endedAt: Date | null },
  lastDay: LocalDate | null,
  { today, now }: { readonly today: LocalDate; readonly now: Date },
): Result<Succession['before'], AppointmentProblem> {
  if (post.endedAt !== null || (post.activeUntil !== null && post.activeUntil < today))
    return err(postEnded());
  if (lastDay === null) return ok({ activeUntil: maxDate(today, post.activeFrom), endedAt: now });
  const isForward = post.activeUntil === null || lastDay < post.activeUntil;
  if (lastDay < maxDate(today, post.activeFrom) || !isForward)
    return err(invalidEnd(today, post.activeUntil));
  return ok({ activeUntil: lastDay, endedAt: null });
}

export function unknownAppointment(): AppointmentProblem {
  return problem({
    code: 'NOT_FOUND',
    message: 'There is no such proposal at your office or below it; look it up among the proposals.',
    messageZh: '本单位及下级单位没有该任职提议，请在列表中核对。',
    path: ['input', 'appointmentId'],
  });
}

export function unknownOfficer(): AppointmentProblem {
  return problem({
    code: 'NOT_FOUND',
    message: 'There is no such officer at your office or below it; look the officer up in the list.',
    messageZh: '本单位及下级单位没有该工作人员，请在人员列表中核对。',
    path: ['input', 'officerId'],
  });
}

export function unknownOrganisation(): AppointmentProblem {
  return problem({
    code: 'NOT_FOUND',
    message: 'There is no such organisation at your office or below it; choose one of your own tree.',
    messageZh: '本单位及下级单位没有该机构，请选择管辖范围内的机构。',
    path: ['input', 'organisationId'],
  });
}

function notHeldHere(role: OfficerRole): AppointmentProblem {
  const { zh, en } = OFFICER_ROLE_LABELS[role];
  return problem({
    code: 'ROLE_NOT_HELD_HERE',
    message: `The role ${en} is not held at an office of this level; choose another role or office.`,
    messageZh: `该层级机构不设${zh}，请更换角色或机构。`,
    path: ['input', 'role'],
    basis: ['C6'],
  });
}

function invalidPeriod(today: LocalDate): AppointmentProblem {
  return problem({
    code: 'INVALID_PERIOD',
    message: `A post begins on ${today} or later and does not end before it begins; correct the days.`,
    messageZh: `任职应自${today}或以后开始，且截止日不早于起始日，请更正。`,
    path: ['input', 'activeFrom'],
  });
}

function invalidEnd(today: LocalDate, end: LocalDate | null): AppointmentProblem {
  const [before, zh] =
    end === null ? ['', ''] : [` and before ${end}, on which it ends anyway`, `，且早于原截止日${end}`];
  return problem({
    code: 'INVALID_PERIOD',
    message: `The last day of a post is ${today} or later, not before its first${before}; correct the day.`,
    messageZh: `任职最后一日应为${today}或以后，不早于起始日${zh}，请更正。`,
    path: ['input', 'lastDay'],
  });
}

/** Nobody gives or changes their own role, under whatever account. */
export function ownPost(): AppointmentProblem {
  return problem({
    code: 'OWN_POST',
    message:
      'This is a post of your own, and nobody decides on their own; leave it to another administrator.',
    messageZh: '该任职涉及您本人，不得由本人办理，请交由其他管理人员。',
    basis: ['C6'],
  });
}

/** Who may do what is decided by two persons, like every figure of the policy. */
export function proposedByYou(): AppointmentProblem {
  return problem({
    code: 'SAME_PERSON',
    message:
      'You proposed this post, and a second person has to confirm it; leave it to another administrator.',
    messageZh: '该任职由您提议，须由另一人确认，请交由其他管理人员。',
    basis: ['C6'],
  });
}

/** Without a resident id nobody can tell whether two accounts are one person. */
export function personNotOnRecord(whose: 'YOURS' | 'THEIRS'): AppointmentProblem {
  return problem({
    code: 'PERSON_NOT_ON_RECORD',
    message:
      whose === 'YOURS'
        ? 'Your own resident id is not on record, so it cannot be seen whom you decide on; have the operator put it on record.'
        : "The officer's resident id is not on record, so duties could not be separated by person; have the operator put it on record.",
    messageZh:
      whose === 'YOURS'
        ? '系统未登记您本人的身份号码，无法核实回避情形，请联系运维人员登记。'
        : '系统未登记该工作人员的身份号码，无法按人分离职责，请联系运维人员登记。',
    basis: ['C6'],
  });
}

export function signInTaken(): AppointmentProblem {
  return problem({
    code: 'SIGN_IN_TAKEN',
    message:
      'This sign-in is not free for this person; check the subject of the token against the resident id.',
    messageZh: '该登录标识不可用于此人，请核对令牌主体与身份号码。',
    path: ['input', 'signIn'],
  });
}

export function postsOverlap(): AppointmentProblem {
  return problem({
    code: 'POSTS_OVERLAP',
    message:
      'The sign-in holds another post in that time; propose a change of that post, end it first, or use a second sign-in for a second role.',
    messageZh: '该登录标识同期已有任职，请提议变更该任职、先终止该任职，或为第二角色使用另一登录标识。',
  });
}

export function alreadyProposed(): AppointmentProblem {
  return problem({
    code: 'ALREADY_PROPOSED',
    message: 'A post is proposed for this sign-in already; have that confirmed or declined first.',
    messageZh: '该登录标识已有待确认的任职提议，请先予确认或否决。',
  });
}

export function appointmentDecided(): AppointmentProblem {
  return problem({
    code: 'APPOINTMENT_DECIDED',
    message: 'This proposal was confirmed or declined before; nothing more is to be done.',
    messageZh: '该任职提议已处理，无需重复办理。',
    path: ['input', 'appointmentId'],
  });
}

function postEnded(): AppointmentProblem {
  return problem({
    code: 'POST_ENDED',
    message: 'The post is over by then; propose a new one for this person instead.',
    messageZh: '该任职届时已终止，请为其提议新的任职。',
  });
}
