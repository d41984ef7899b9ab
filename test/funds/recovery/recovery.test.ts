import fc from 'fast-check';
import { allocate, claimedSums, faultInPlan, withheldFrom } from '../../../src/funds/recovery/recovery.js';
import { localDate } from '../../../src/shared/local-date.js';
import { ratio, sumFen, yuan } from '../../../src/shared/money.js';

const TODAY = localDate('2026-08-20');
const payment = (paymentId: string, amount: string) => ({
  ...{ paymentId, fundId: 'F', period: null, amount: yuan(amount) },
});

describe('J20.2 what is due back', () => {
  it('is what each payment was above the entitled sum', () => {
    const sums = claimedSums([payment('a', '500'), payment('b', '100'), payment('c', '100.01')], yuan('100'));
    expect(sums.map(({ paymentId, claimed }) => [paymentId, claimed])).toEqual([
      ['a', yuan('400')],
      ['c', yuan('0.01')],
    ]);
  });

  it('is settled fen by fen, the oldest first, each in the fund that paid it', () => {
    const owedSum = fc.record({
      paymentId: fc.uuid(),
      fundId: fc.constantFrom('A', 'B', 'C'),
      owed: fc.bigInt({ min: 0n, max: 100_000n }),
    });
    fc.assert(
      fc.property(
        fc.array(owedSum, { maxLength: 12 }),
        fc.bigInt({ min: 0n, max: 1_000_000n }),
        (owed, amount) => {
          const shares = allocate(owed, amount);
          const total = sumFen(owed.map((sum) => sum.owed));
          expect(sumFen(shares.map((share) => share.amount))).toBe(amount < total ? amount : total);
          for (const { fundId, amount: sum, settles } of shares) {
            expect(sumFen(settles.map((settled) => settled.amount))).toBe(sum);
            for (const { paymentId, amount: settled } of settles) {
              const item = owed.find((candidate) => candidate.paymentId === paymentId);
              expect(item?.fundId).toBe(fundId);
              expect(settled > 0n && settled <= (item?.owed ?? 0n)).toBe(true);
            }
          }
          const settled = new Map(
            shares.flatMap((share) => share.settles.map((s) => [s.paymentId, s.amount])),
          );
          const firstOpen = owed.findIndex(
            ({ paymentId, owed: due }) => (settled.get(paymentId) ?? 0n) < due,
          );
          const later = firstOpen < 0 ? [] : owed.slice(firstOpen + 1);
          expect(later.every(({ paymentId }) => !settled.has(paymentId))).toBe(true);
        },
      ),
    );
  });

  it('is withheld by its share, down to a fen and never beyond what is owed', () => {
    expect(withheldFrom(yuan('333.33'), ratio('0.2'), yuan('1000'))).toBe(yuan('66.66'));
    expect(withheldFrom(yuan('500'), ratio('0.2'), yuan('12.34'))).toBe(yuan('12.34'));
  });

  it('is planned in instalments that add up, on days that ascend from today', () => {
    const plan = (days: readonly string[], sum: string) =>
      faultInPlan(
        days.map((day) => ({ dueOn: localDate(day), amount: yuan(sum) })),
        { owed: yuan('100'), today: TODAY },
      )?.code ?? null;
    expect(plan(['2026-08-20', '2026-09-20'], '50')).toBeNull();
    expect(plan(['2026-08-19', '2026-09-20'], '50')).toBe('PLAN_DAYS_IMPOSSIBLE');
    expect(plan(['2026-09-20', '2026-09-20'], '50')).toBe('PLAN_DAYS_IMPOSSIBLE');
    expect(plan(['2026-08-20'], '99.99')).toBe('PLAN_DOES_NOT_ADD_UP');
  });
});
