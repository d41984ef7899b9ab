import { ageOf, type Facts, type MemberFacts } from '../../../src/policy/index.js';
import { localDate } from '../../../src/shared/local-date.js';
import { type Traits, traitsOf } from './traits.js';

/** From this day the composition rules of 57号 apply; before, everyone registered as living together counts. */
export const COMPOSITION_FROM = localDate('2021-07-01');

export const ADULT_AGE = 18;

/**
 * Whether the person counts as a member living together (57号, 7): the spouse; minor children; dependent adult
 * children, full-time undergraduates included; others with a legal duty of support who live together for long.
 * Out: religious staff away for three years or more, prisoners, those in compulsory detoxification, the missing.
 * The head is the applicant's own place in the household and counts unless out.
 */
export function isCounted(
  member: MemberFacts,
  facts: Facts,
  traits: Traits = traitsOf(member, facts.on),
): boolean {
  if (facts.on < COMPOSITION_FROM) return true;
  if (traits.isOut) return false;
  switch (member.relation) {
    case 'HEAD':
    case 'SPOUSE':
      return true;
    case 'CHILD':
      return (
        traits.sharesHome ||
        traits.isDependentAdult ||
        traits.studiesFullTime ||
        ageOf(member, facts) < ADULT_AGE
      );
    default:
      return traits.sharesHome;
  }
}
