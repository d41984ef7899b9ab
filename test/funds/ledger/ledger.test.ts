import fc from 'fast-check';
import {
  appropriation,
  claiming,
  isAllowedBalance,
  type Movement,
  posting,
  recovering,
  replenishment,
  reservation,
  returning,
  surrender,
  voiding,
  writingOff,
} from '../../../src/funds/ledger/ledger.js';
import { InvariantError } from '../../../src/shared/invariant.js';

const sides = (movement: Movement) =>
  Object.fromEntries(movement.lines.map(({ fundId, account, amount }) => [`${fundId} ${account}`, amount]));

describe('the entries that a movement makes', () => {
  const sum = { fundId: 'a', amount: 5n };
  it.each([
    ['an appropriation', appropriation(sum), { 'a SOURCE': -5n, 'a AVAILABLE': 5n }],
    [
      'a replenishment',
      replenishment({ ...sum, parentFundId: 'p' }),
      { 'p AVAILABLE': -5n, 'a AVAILABLE': 5n },
    ],
    [
      'a surrender to the source',
      surrender({ ...sum, parentFundId: null }),
      { 'a AVAILABLE': -5n, 'a SOURCE': 5n },
    ],
    [
      'a surrender to the parent',
      surrender({ ...sum, parentFundId: 'p' }),
      { 'a AVAILABLE': -5n, 'p AVAILABLE': 5n },
    ],
    ['a reservation', reservation(sum), { 'a AVAILABLE': -5n, 'a COMMITTED': 5n }],
    [
      'a posting of the whole reservation',
      posting({ fundId: 'a', reserved: 5n, spent: 5n }),
      { 'a COMMITTED': -5n, 'a SPENT': 5n },
    ],
    [
      'a posting of a part, which gives the rest back',
      posting({ fundId: 'a', reserved: 5n, spent: 3n }),
      { 'a COMMITTED': -5n, 'a SPENT': 3n, 'a AVAILABLE': 2n },
    ],
    ['a voiding', voiding(sum), { 'a COMMITTED': -5n, 'a AVAILABLE': 5n }],
    ['a return', returning(sum), { 'a SPENT': -5n, 'a AVAILABLE': 5n }],
    ['a claim', claiming(sum), { 'a SPENT': -5n, 'a CLAIMED': 5n }],
    ['a recovery', recovering(sum), { 'a CLAIMED': -5n, 'a AVAILABLE': 5n }],
    ['a write-off', writingOff(sum), { 'a CLAIMED': -5n, 'a WRITTEN_OFF': 5n }],
  ])('%s', (_, movement, expected) => {
    expect(sides(movement)).toEqual(expected);
    expect(movement.amount).toBe(5n);
  });

  it('are refused for zero, for less than zero and for more spent than reserved', () => {
    expect(() => appropriation({ fundId: 'a', amount: 0n })).toThrow(InvariantError);
    expect(() => reservation({ fundId: 'a', amount: -1n })).toThrow(InvariantError);
    expect(() => posting({ fundId: 'a', reserved: 5n, spent: 6n })).toThrow(InvariantError);
    expect(() => posting({ fundId: 'a', reserved: 5n, spent: 0n })).toThrow(InvariantError);
    expect(() => replenishment({ fundId: 'a', parentFundId: 'a', amount: 1n })).toThrow(InvariantError);
  });

  it('always sum to zero and add up to the amount', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 15n), fc.bigInt(1n, 10n ** 15n), (one, other) => {
        const [spent, reserved] = one < other ? [one, other] : [other, one];
        const { lines, amount } = posting({ fundId: 'a', reserved, spent });
        expect(lines.reduce((sum, line) => sum + line.amount, 0n)).toBe(0n);
        expect(amount).toBe(reserved);
      }),
    );
  });
});

describe('a balance', () => {
  it('is zero or more for every account but the source, through which money comes and goes', () => {
    expect(isAllowedBalance('AVAILABLE', 0n)).toBe(true);
    expect(isAllowedBalance('AVAILABLE', -1n)).toBe(false);
    expect(isAllowedBalance('SOURCE', -1n)).toBe(true);
    expect(isAllowedBalance('SOURCE', 1n)).toBe(true);
  });
});
