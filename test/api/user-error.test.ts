import type { RequestContext } from '../../src/api/context.js';
import { toPayload } from '../../src/api/user-error.js';
import { problem } from '../../src/shared/problem.js';
import { err, ok } from '../../src/shared/result.js';

const refused = problem({
  code: 'INSUFFICIENT_FUNDS',
  message: 'The fund holds 10.00.',
  messageZh: '资金余额为10.00元。',
  path: ['input', 'amount'],
  basis: ['J9.1'],
});

describe('a payload', () => {
  it('of a success holds the object and no errors', () => {
    expect(toPayload(ok({ id: 1 }), 'case')).toEqual({ case: { id: 1 }, userErrors: [] });
  });

  it('of a refusal holds null and the reason in the language of the request', () => {
    const payload = toPayload(err(refused), 'case');
    expect(payload.case).toBeNull();
    const [error] = payload.userErrors;
    expect(error).toMatchObject({ code: 'INSUFFICIENT_FUNDS', path: ['input', 'amount'], basis: ['J9.1'] });
    expect(error?.message({ locale: 'zh-CN' } as RequestContext)).toBe('资金余额为10.00元。');
    expect(error?.message({ locale: 'en' } as RequestContext)).toBe('The fund holds 10.00.');
  });

  it('of several refusals holds them all', () => {
    expect(toPayload(err([refused, refused]), 'case').userErrors).toHaveLength(2);
  });
});
