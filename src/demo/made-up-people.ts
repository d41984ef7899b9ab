import { type LocalDate, localDate } from '../shared/local-date.js';
import { makeResidentId, type ResidentId } from '../shared/resident-id.js';
import { DEMO_HOUSEHOLDS, type DemoMember, demoName } from './households.js';
import { DEMO_PLACES, type DemoPlace } from './places.js';

/** No division has this code, so no number made with it can be a real person's. */
export const NOWHERE = '990000';

/** Officers are told from residents by this birth year. */
const OFFICERS_BORN = 1960;
const SERIALS = 500;

/** The number of a household in the whole demonstration, from 0. */
export function demoHouseholdNumber(place: DemoPlace, index: number): number {
  return DEMO_PLACES.indexOf(place) * DEMO_HOUSEHOLDS.length + index;
}

/** The made-up resident id of a member of the household with this number. */
export function demoResidentId(
  household: number,
  { birthDate, sex }: Pick<DemoMember, 'birthDate' | 'sex'>,
): ResidentId {
  return makeResidentId(NOWHERE, localDate(birthDate), (household * 2 + (sex === 'MALE' ? 1 : 0)) % 1000);
}

/** The made-up resident id of an officer: each is a person of their own. */
export function demoOfficerResidentId(place: DemoPlace, index: number): ResidentId {
  const number = DEMO_PLACES.indexOf(place) * SERIALS + index;
  const year = OFFICERS_BORN + Math.floor(number / SERIALS);
  return makeResidentId(NOWHERE, `${year}-02-03` as LocalDate, number % SERIALS);
}

/** The citizen whom the start shows a token for: the head of the first household of a place. */
export function demoCitizen(place: DemoPlace): ResidentId {
  const head = DEMO_HOUSEHOLDS[0]?.members[0] as DemoMember;
  return demoResidentId(demoHouseholdNumber(place, 0), head);
}

/** The head of a household by name, among the households of a place; undefined when nobody there is called so. */
export function demoHead(place: DemoPlace, name: string): ResidentId | undefined {
  for (const [index, { members }] of DEMO_HOUSEHOLDS.entries()) {
    const number = demoHouseholdNumber(place, index);
    const head = members[0] as DemoMember;
    if (demoName(number, 0, head) === name) return demoResidentId(number, head);
  }
  return undefined;
}
