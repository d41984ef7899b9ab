import type { Facts } from '../../src/policy/index.js';
import { formatMoney } from '../../src/shared/money.js';
import type { AssessHouseholdInput, AssessInput } from '../generated/operations.js';

type Circumstance = NonNullable<AssessHouseholdInput['circumstances']>[number];
type Spending = Facts['household']['expenditures'][number];

/** Facts of a case table as a front end would ask about them. */
export function questionOf(
  { on, household, application, situations }: Facts,
  programme: string,
): AssessInput {
  const { emergency, urgent, requestedAmount, evidence, answers } = application;
  return {
    household: {
      area: household.area,
      registeredDivision: household.registeredDivision,
      registeredHere: household.registeredHere,
      residentSince: household.residentSince,
      members: household.members.map(({ relation, sex, birthDate, memberSince, ...own }) => ({
        ...{ relation, sex, birthDate, memberSince },
        circumstances: [
          ...own.incomes.map(({ kind, amount, from }): Circumstance => {
            return { kind, amount: formatMoney(amount), period: 'MONTHLY', activeFrom: from };
          }),
          ...own.conditions.map(({ kind, grade, from }): Circumstance => ({ kind, grade, activeFrom: from })),
          ...own.expenditures.map(spending),
        ],
      })),
      circumstances: [
        ...household.assets.map(({ kind, amount, grade }): Circumstance => {
          return { kind, grade, amount: formatMoney(amount), activeFrom: '2010-01-01' };
        }),
        ...household.expenditures.map(spending),
      ],
      help: household.help.map(({ amount, ...help }) => ({ ...help, amount: formatMoney(amount) })),
    },
    application: {
      emergency,
      urgent,
      requestedAmount: requestedAmount === null ? null : formatMoney(requestedAmount),
      evidence: [...evidence],
      answers: { [programme]: answers },
    },
    situations: situations.map(({ kind, level }) => ({ kind, level })),
    programmes: [programme],
    dates: [on],
  };
}

function spending({ kind, amount, period, from, until }: Spending): Circumstance {
  return { kind, amount: formatMoney(amount), period, activeFrom: from, activeUntil: until };
}
