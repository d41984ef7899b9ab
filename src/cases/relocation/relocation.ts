import type { Area } from '../../policy/facts.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';

/**
 * Where a household's hand-over to another jurisdiction stands. OPEN waits for the receiver, ACCEPTED has arrived there,
 * RETURNED was sent back with a reason, RECALLED was taken back by the sender.
 */
export const RELOCATION_STATUSES = ['OPEN', 'ACCEPTED', 'RETURNED', 'RECALLED'] as const;
export type RelocationStatus = (typeof RELOCATION_STATUSES)[number];

/** Where a household moves, and when. */
export interface Destination {
  readonly jurisdictionId: string;
  readonly townshipId: string;
  readonly movedOn: LocalDate;
  /** By when the receiver answers. No text states a time, so the officer does. */
  readonly dueOn: LocalDate;
  readonly note: string;
}

/** Where an arriving household lives now; what is null is as it was. */
export interface NewHome {
  readonly villageId: string | null;
  readonly area: Area | null;
  readonly address: string | null;
  readonly registeredDivision: string | null;
}

/** What is wrong with where and when a household is handed over, or null. */
export function destinationProblem(
  { jurisdictionId, movedOn, dueOn }: Destination,
  { own, today, openedOn }: { readonly own: string; readonly today: LocalDate; readonly openedOn: LocalDate },
): Problem | null {
  if (jurisdictionId === own) {
    return problem({
      code: 'SAME_JURISDICTION',
      message:
        'The household stays within the jurisdiction; record its move and hand its cases over to the other township.',
      messageZh: '该家庭仍在本辖区内,请登记迁移并将案件移交迁入乡镇。',
      path: ['input', 'townshipId'],
    });
  }
  if (movedOn > today || movedOn < openedOn) {
    return problem({
      code: 'MOVED_ON_IMPOSSIBLE',
      message: `The household cannot have moved on ${movedOn}; give a day from ${openedOn} until today, ${today}.`,
      messageZh: `迁出日期不能为${movedOn},应在${openedOn}至今天(${today})之间。`,
      path: ['input', 'movedOn'],
    });
  }
  if (dueOn >= today) return null;
  return problem({
    code: 'DUE_DAY_IMPOSSIBLE',
    message: `The answer cannot be due on ${dueOn}, before today, ${today}; give a day from today on.`,
    messageZh: `接收期限${dueOn}早于今天(${today}),请填写今天或以后的日期。`,
    path: ['input', 'dueOn'],
  });
}

export function unknownTownship(code: string): Problem<'UNKNOWN_TOWNSHIP'> {
  return problem({
    code: 'UNKNOWN_TOWNSHIP',
    message: `The organisation ${code} is no township or street of the other jurisdiction; choose one of its list.`,
    messageZh: `${code}不是对方辖区的乡镇(街道),请从其机构列表中选择。`,
    path: ['input', 'townshipId'],
  });
}

export function sentBefore(): Problem<'RELOCATION_RUNS'> {
  return problem({
    code: 'RELOCATION_RUNS',
    message:
      'The household is being handed over or was handed over already; recall that first if it is wrong.',
    messageZh: '该家庭已发起或已完成跨辖区移交,如有误请先撤回。',
    path: ['input', 'householdId'],
  });
}

export function relocationOver(status: RelocationStatus, field: string): Problem<'RELOCATION_OVER'> {
  return problem({
    code: 'RELOCATION_OVER',
    message: `The hand-over is ${status}, and only an open one can be answered or recalled.`,
    messageZh: `该移交状态为${status},只有待接收的移交可以接收、退回或撤回。`,
    path: ['input', field],
  });
}

export function unknownRelocation(field: string): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The hand-over does not exist or lies outside your place; check its id.',
    messageZh: '该移交不存在或不在您的管辖范围内,请核对其标识。',
    path: ['input', field],
  });
}

/** Nothing is paid twice in a month: help here begins when the last day of help there is known. */
export function paidElsewhere(programme: string, jurisdiction: string): Problem<'PAID_ELSEWHERE'> {
  return problem({
    code: 'PAID_ELSEWHERE',
    message: `${programme} still runs in ${jurisdiction}, from where the household moved, without a last day; have it ended there first, so that no month is paid twice.`,
    messageZh: `该家庭在迁出地${jurisdiction}的${programme}尚未确定停发日期,请先由迁出地作出停发决定,避免同月重复发放。`,
    basis: ['C9.1'],
  });
}
