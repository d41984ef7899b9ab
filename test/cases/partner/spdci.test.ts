import {
  SPDCI_ENROLMENTS,
  SPDCI_PAYMENTS,
  type SpdciFacts,
  spdciCode,
  spdciEnrolment,
  spdciPayment,
} from '../../../src/cases/partner/spdci.js';
import { localDate } from '../../../src/shared/local-date.js';

const facts = (more: Partial<SpdciFacts>): SpdciFacts => ({
  awards: [],
  deathDate: null,
  lastPayment: null,
  ...more,
});
const died = { deathDate: localDate('2026-05-01') };

describe('SPDCI', () => {
  test.each([
    ['an applicant', facts({}), null, null],
    ['a beneficiary', facts({ awards: ['ACTIVE'] }), 'ACTIVE', '1'],
    ['one whose award ended and who has a new one', facts({ awards: ['ENDED', 'ACTIVE'] }), 'ACTIVE', '1'],
    [
      'a dead applicant whose household still gets help',
      facts({ awards: ['ACTIVE'], ...died }),
      'ACTIVE',
      '1',
    ],
    ['a dead one', facts({ awards: ['ENDED'], ...died }), 'DECEASED', '2'],
    ['one who left', facts({ awards: ['ENDED'] }), 'GRADUATED', '3'],
    ['a suspended one', facts({ awards: ['ENDED', 'SUSPENDED'] }), 'SUSPENDED', '4'],
  ] as const)('%s', (_name, given, enrolment, code) => {
    expect(spdciEnrolment(given)).toBe(enrolment);
    expect(spdciCode(SPDCI_ENROLMENTS, spdciEnrolment(given))).toBe(code);
  });

  test.each([
    [null, null, null],
    ['PAID', 'SUCCESSFUL', '1'],
    ['RETURNED', 'NOT_SUCCESSFUL', '2'],
  ] as const)('a payment that is %s', (lastPayment, payment, code) => {
    expect(spdciPayment(facts({ lastPayment }))).toBe(payment);
    expect(spdciCode(SPDCI_PAYMENTS, spdciPayment(facts({ lastPayment })))).toBe(code);
  });
});
