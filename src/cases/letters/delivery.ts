import { endOf, type LinkedPolicy, Values } from '../../policy/index.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import type { DecisionKind } from '../decisions/decision.js';

/** How a letter reached the person. */
export const DELIVERY_METHODS = ['IN_PERSON', 'AGENT', 'POST', 'ELECTRONIC'] as const;
export type DeliveryMethod = (typeof DELIVERY_METHODS)[number];

/** By when a letter has to reach the person. */
export interface DeliveryLimit {
  readonly deliverBy: LocalDate | null;
  /** Why there is no day though there is a limit. */
  readonly deliverUnknown: string | null;
}

const NO_LIMIT: DeliveryLimit = { deliverBy: null, deliverUnknown: null };

/**
 * A refusal is told in writing, with its reasons, within the days that the programme names (57号, 21; 43号, 13–18).
 * @param appliedOn the day whose rules hold for the case
 */
export function deliveryLimit(
  policy: LinkedPolicy,
  decision: { readonly kind: DecisionKind; readonly programme: string; readonly decidedOn: LocalDate },
  appliedOn: LocalDate,
): DeliveryLimit {
  const notice = policy.programmes.get(decision.programme)?.refusalNotice;
  if (decision.kind !== 'REFUSAL' || notice === undefined) return NO_LIMIT;
  const values = new Values(policy.valuesOn(appliedOn, []), appliedOn);
  if (!values.isSet(notice.parameter)) return NO_LIMIT;
  const day = endOf({ days: values.integer(notice.parameter), unit: notice.unit }, decision.decidedOn);
  return day.ok
    ? { deliverBy: day.value, deliverUnknown: null }
    : { deliverBy: null, deliverUnknown: day.error.code };
}

/** A letter is delivered from the day on which it was issued until today; what is wrong, or null. */
export function deliveryDayProblem(
  deliveredOn: LocalDate,
  { issuedOn, today }: { readonly issuedOn: LocalDate; readonly today: LocalDate },
): Problem<'DELIVERY_DAY'> | null {
  if (deliveredOn >= issuedOn && deliveredOn <= today) return null;
  return problem({
    code: 'DELIVERY_DAY',
    message: `The letter was issued on ${issuedOn} and today is ${today}; the day of delivery, ${deliveredOn}, must lie from the one to the other.`,
    messageZh: `文书出具日为${issuedOn}，今天为${today}，送达日期${deliveredOn}应在两者之间。`,
    path: ['input', 'deliveredOn'],
  });
}
