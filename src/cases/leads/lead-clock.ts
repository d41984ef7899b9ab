import { LEVELS, type Level, type LinkedPolicy, Values } from '../../policy/index.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { addWorkingDays } from '../../shared/working-days.js';
import type { LeadDueUnknown } from './lead.js';

/** The parameter that says within how many working days a lead is taken up, before it rises a level (J15, N3.1). */
export const LEAD_DAYS = 'lead.attend.days';

/** By when a lead has to be taken up, or why no day is set. */
export interface LeadClock {
  readonly dueOn: LocalDate | null;
  readonly dueUnknown: LeadDueUnknown | null;
}

/**
 * By when a lead has to be taken up, counted from this day. Where the place has set no time limit, or the calendar does
 * not know the year, there is no day and the reason is kept: nothing is made up, and the lead can rise by hand.
 */
export function leadClock(policy: LinkedPolicy, from: LocalDate): LeadClock {
  const values = new Values(policy.valuesOn(from, []), from);
  if (!values.isSet(LEAD_DAYS)) return { dueOn: null, dueUnknown: 'PARAMETER_UNSET' };
  const due = addWorkingDays(from, values.integer(LEAD_DAYS));
  return due.ok
    ? { dueOn: due.value, dueUnknown: null }
    : { dueOn: null, dueUnknown: 'CALENDAR_YEAR_UNKNOWN' };
}

/** Who has to take a new lead up first: the village that it names, else the township. */
export function firstLevel({ villageId }: { readonly villageId: string | null }): Level {
  return villageId === null ? 'TOWNSHIP' : 'VILLAGE';
}

/** The level above that the jurisdiction has, or null at its top. */
export function levelAbove(level: Level, top: 'COUNTY' | 'CITY'): Level | null {
  const above = LEVELS[LEVELS.indexOf(level) + 1];
  return above === undefined || LEVELS.indexOf(above) > LEVELS.indexOf(top) ? null : above;
}

/** The refusal to let a lead rise above the top of the jurisdiction. */
export function leadAtTop(level: Level): Problem<'LEAD_AT_TOP'> {
  return problem({
    code: 'LEAD_AT_TOP',
    message: `The lead is with the level ${level}, the highest of the jurisdiction; take it up and end it there.`,
    messageZh: `该线索已在本辖区最高层级(${level}),请在该级核查并办结。`,
    path: ['input', 'leadId'],
    basis: ['J15'],
  });
}

/** The refusal to take up a lead that somebody is at work on. */
export function leadAttended(on: LocalDate): Problem<'LEAD_ATTENDED'> {
  return problem({
    code: 'LEAD_ATTENDED',
    message: `The lead was taken up on ${on}; end it in an application, a referral or a reasoned closing.`,
    messageZh: `该线索已于${on}开始核查,请以受理申请、转介或说明理由办结。`,
    path: ['input', 'leadId'],
    basis: ['J15'],
  });
}
