import {
  ageOf,
  type Facts,
  has,
  type MemberFacts,
  runningHelp,
  type Values,
} from '../../../src/policy/index.js';
import { ExtremePovertyHousehold } from '../extreme-poverty/candidates.js';
import { ADULT_AGE, isCounted } from '../household/counted-members.js';
import { AllowanceHousehold } from '../subsistence-allowance/allowance-household.js';
import { isInGradualExit } from '../subsistence-allowance/rules/gradual-exit.js';
import { isBorderline, onePersonMembers } from '../subsistence-allowance/rules/one-person.js';

/**
 * The groups of people in hardship that special assistance names, the nearest to need first: a person belongs to the
 * first that fits. BORDERLINE is reckoned and reads the allowance standard, so it is asked last.
 */
export const HARDSHIP_GROUPS = [
  'EXTREME_POVERTY',
  'CHILD_WITHOUT_CARE',
  'ALLOWANCE',
  'REGISTERED_POOR',
  'MONITORED',
  'BORDERLINE',
] as const;
export type HardshipGroup = (typeof HARDSHIP_GROUPS)[number];

/**
 * The group of a member among those that a programme names, or null.
 * @throws UnsetParameter when only a borderline household could fit and the standard is unset
 */
export function hardshipGroup(
  member: MemberFacts,
  facts: Facts,
  values: Values,
  among: readonly string[],
): HardshipGroup | null {
  for (const group of HARDSHIP_GROUPS) {
    if (among.includes(group) && BELONGS[group](member, facts, values)) return group;
  }
  return null;
}

/** Whether any member belongs to one of the groups. */
export function isHouseholdOf(facts: Facts, values: Values, among: readonly string[]): boolean {
  for (const group of HARDSHIP_GROUPS) {
    if (!among.includes(group)) continue;
    if (facts.household.members.some((member) => BELONGS[group](member, facts, values))) return true;
  }
  return false;
}

const BELONGS: Readonly<
  Record<HardshipGroup, (member: MemberFacts, facts: Facts, values: Values) => boolean>
> = {
  EXTREME_POVERTY: isSupported,
  CHILD_WITHOUT_CARE: isWithoutCare,
  ALLOWANCE: (member, facts, values) => allowanceRecipients(facts, values).includes(member),
  REGISTERED_POOR: (member) => has(member, 'REGISTERED_POOR') || has(member, 'LIFTED_OUT_OF_POVERTY'),
  MONITORED: (member) => has(member, 'MONITORED_AGAINST_POVERTY') || has(member, 'FALLEN_BACK_INTO_POVERTY'),
  BORDERLINE: (member, facts, values) =>
    isCounted(member, facts) && values.once(isBorderlineHousehold, facts),
};

function isBorderlineHousehold(facts: Facts, values: Values): boolean {
  return isBorderline(AllowanceHousehold.of(facts, values));
}

/** An orphan or a child de facto without care, until the day of majority. */
export function isWithoutCare(member: MemberFacts, facts: Facts): boolean {
  return ageOf(member, facts) < ADULT_AGE && (has(member, 'ORPHAN') || has(member, 'WITHOUT_DE_FACTO_CARE'));
}

/** Supported in extreme poverty: one of those whom the running support is for, alone or among relatives. */
export function isSupported(member: MemberFacts, facts: Facts, values: Values): boolean {
  if (runningHelp(facts, 'EXTREME_POVERTY') === undefined) return false;
  if (facts.household.members.length === 1) return true;
  return ExtremePovertyHousehold.of(facts, values).unprovided.some((one) => one.member === member);
}

/**
 * The members who live on the running allowance, each once: all who count, or those granted as one-person households
 * where the household as a whole is above the line and in no gradual exit.
 */
export function allowanceRecipients(facts: Facts, values: Values): readonly MemberFacts[] {
  return values.once(reckonRecipients, facts);
}

function reckonRecipients(facts: Facts, values: Values): readonly MemberFacts[] {
  if (runningHelp(facts, 'SUBSISTENCE_ALLOWANCE') === undefined) return [];
  const household = AllowanceHousehold.of(facts, values);
  const all = household.counted.map(({ member }) => member).filter((m) => !isSupported(m, facts, values));
  if (!mayBeGrantedAlone(household)) return all;
  if (household.isBelow || isInGradualExit(household)) return all;
  const alone = onePersonMembers(household).map(({ member }) => member);
  return alone.length > 0 ? alone : all;
}

function mayBeGrantedAlone({ values, facts }: AllowanceHousehold): boolean {
  return values.isSet(
    facts.household.area === 'URBAN' ? 'allowance.standard.urban' : 'allowance.standard.rural',
  );
}

/** Whether the allowance or support in extreme poverty runs for the household on the day. */
export function livesOnSupport(facts: Facts): boolean {
  return (
    runningHelp(facts, 'SUBSISTENCE_ALLOWANCE') !== undefined ||
    runningHelp(facts, 'EXTREME_POVERTY') !== undefined
  );
}
