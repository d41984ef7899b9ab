import { badUserInput } from '../../api/request-error.js';
import { organisationCode } from '../../jurisdictions/place.input.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type DeadlineFilter, daysOfState, workOfRole } from './deadline.js';
import type { DeadlineFilterInput } from './deadline.type.js';

const MOST_SOON = 60;

/**
 * The parts of the filter that ask for something, in the words of the service; null when nothing can match.
 * @throws RequestError BAD_USER_INPUT naming the field: a broken id, working days out of range or missing, a year that
 * the calendar does not know
 */
export function deadlineFilter(
  filter: DeadlineFilterInput | null,
  { jurisdictionId, today }: { readonly jurisdictionId: string; readonly today: LocalDate },
): DeadlineFilter | null {
  const place = (id: string | null | undefined, name: string) =>
    id == null ? undefined : organisationCode(id, { field: ['filter', name], jurisdictionId });
  const work = filter?.role == null ? {} : workOfRole(filter.role);
  if (work === null) return null;
  const step = filter?.step ?? undefined;
  if (step !== undefined && work.steps !== undefined && !work.steps.includes(step)) return null;
  if (filter?.level != null && work.level !== undefined && work.level !== filter.level) return null;
  return {
    kinds: filter?.kinds ?? undefined,
    townshipId: place(filter?.townshipId, 'townshipId'),
    villageId: place(filter?.villageId, 'villageId'),
    programme: filter?.programme ?? undefined,
    level: filter?.level ?? work.level,
    steps: step === undefined ? work.steps : [step],
    ...daysOf(filter, today),
  };
}

function daysOf(filter: DeadlineFilterInput | null, today: LocalDate) {
  const state = filter?.state;
  if (state == null) return {};
  const days = daysOfState(state, today, soonOf(filter, state === 'SOON' || state === 'LATER'));
  if (!days.ok) throw badUserInput(days.error, ['filter', 'soonWorkingDays']);
  return days.value;
}

function soonOf(filter: DeadlineFilterInput | null, isNeeded: boolean): number {
  const soon = filter?.soonWorkingDays;
  if (soon == null && !isNeeded) return 0;
  if (soon != null && Number.isInteger(soon) && soon >= 0 && soon <= MOST_SOON) return soon;
  throw badUserInput(
    {
      message: `No text says how many working days are soon, so give soonWorkingDays from 0 to ${MOST_SOON}; it is ${soon ?? 'missing'}.`,
      messageZh: `“即将到期”没有法定天数,请填写soonWorkingDays(0至${MOST_SOON}个工作日),所填为${soon ?? '空'}。`,
    },
    ['filter', 'soonWorkingDays'],
  );
}
