import type { HouseholdSketch, MemberSketch } from '../../support/facts.js';

export const POLICY = 'jiuhuashan-scenic-area';
export const ON_ALLOWANCE = [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '1000', from: '2021-08-01' }];
export const IN_POVERTY = [{ programme: 'EXTREME_POVERTY', amount: '900', from: '2021-08-01' }];
export const CHILD: MemberSketch = { relation: 'CHILD', born: '2014-04-04' };

export function onAllowance(on: string, members: readonly MemberSketch[] = [{}, CHILD]): HouseholdSketch {
  return { on, members, help: ON_ALLOWANCE };
}

export function inPoverty(on: string, more: MemberSketch = {}): HouseholdSketch {
  return {
    on,
    members: [
      { born: '1945-01-01', ...more, is: { NO_SUPPORTER: true, SELF_CARE: 0, CARE: 'HOME', ...more.is } },
    ],
    help: IN_POVERTY,
  };
}

export const disaster = (level = 'II') => [{ kind: 'DISASTER' as const, level }];
export const prices = (level: string) => [{ kind: 'PRICE_TRIGGER' as const, level }];
