import { type ConnectionArguments, firstOf, pageOf } from '../../api/connection.js';
import { expression, type FeatureReads, idOf, many, one, type PageShape } from '../../read-plan/reads.js';
import { type PaymentFilterInput, paymentFilter } from '../awards/award.input.js';
import { paymentsQuery } from './payment.store.js';

/** The order of payments. */
export const PAYMENTS_NEWEST: PageShape = {
  shape: { sort: 'payments.id', parts: ['UUID'] },
  key: ['t.id'],
  order: 't.id desc',
};

const PAYEE = expression(
  '(select p.name from person p where p.jurisdiction_id = t.jurisdiction_id and p.id = t.payee_person_id)',
);

/** How awards and payments are read. */
export const paymentReads: FeatureReads = {
  types: {
    Award: {
      entity: 'Award',
      fields: {
        caseId: idOf('Case', 'caseId'),
        householdId: idOf('Household', 'householdId'),
        payeeName: PAYEE,
        township: one('Organisation', 'townshipId'),
        fund: one('Fund', 'fundId', { withinReach: true }),
        payments: many('Payment', {
          owner: 't.award_id',
          // Found by the award's case, of which there is an index.
          where:
            't.case_id = (select a.case_id from award a where a.jurisdiction_id = t.jurisdiction_id and a.id = o.id)',
          order: 't.id desc',
          limit: ({ first }) => firstOf(first as number),
        }),
      },
    },
    Payment: {
      entity: 'Payment',
      fields: {
        caseId: idOf('Case', 'caseId'),
        householdId: idOf('Household', 'householdId'),
        payrollRunId: idOf('PayrollRun', 'runId'),
        replacesPaymentId: idOf('Payment', 'replacesId'),
        award: one('Award', 'awardId'),
        payeeName: PAYEE,
        township: one('Organisation', 'townshipId'),
        fund: one('Fund', 'fundId', { withinReach: true }),
        reservation: one('Transfer', 'reserveTransferId'),
        posting: one('Transfer', 'postTransferId'),
      },
    },
  },
  roots: {
    payments: {
      kind: 'LIST',
      type: 'Payment',
      page: (args, { reach, jurisdictionId }) => {
        const page = pageOf(args as unknown as ConnectionArguments, PAYMENTS_NEWEST.shape);
        const filter = paymentFilter((args.filter ?? null) as PaymentFilterInput | null, jurisdictionId);
        return { ...PAYMENTS_NEWEST, ...page, query: (db) => paymentsQuery(db, reach, filter, page) };
      },
    },
  },
};
