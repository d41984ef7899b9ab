import { idempotencyKeyFrom, payloadHash } from '../../../src/access/once/idempotency.js';

describe('An idempotency key', () => {
  test('comes from the header or else from the input', () => {
    expect(idempotencyKeyFrom('header-key', 'input-key')).toEqual({ ok: true, value: 'header-key' });
    expect(idempotencyKeyFrom(null, 'input-key')).toEqual({ ok: true, value: 'input-key' });
    expect(idempotencyKeyFrom(undefined, undefined)).toEqual({ ok: true, value: null });
  });

  test.each([
    '',
    'short-7',
    'x'.repeat(201),
    'with space',
    '中文中文中文中文',
    'line\nbreak',
    'nul\u0000nul',
  ])('is not %j', (key) => {
    expect(idempotencyKeyFrom(null, key)).toMatchObject({
      ok: false,
      error: { code: 'INVALID_IDEMPOTENCY_KEY', path: ['input', 'idempotencyKey'] },
    });
  });

  test.each(['12345678', 'x'.repeat(200), '018f2a00-0000-7000-8000-000000000001'])('may be %j', (key) => {
    expect(idempotencyKeyFrom(key, null)).toEqual({ ok: true, value: key });
  });

  test('that is empty in the header is refused, not passed over', () => {
    expect(idempotencyKeyFrom('', 'input-key')).toMatchObject({ ok: false });
  });
});

describe('Two calls are the same', () => {
  test('whatever the order of their fields, and wherever the key stood', () => {
    const one = payloadHash('decideCase', { a: 1, b: { c: 2n, d: '3' } });
    expect(payloadHash('decideCase', { b: { d: '3', c: 2n }, a: 1, idempotencyKey: 'k' })).toBe(one);
  });

  test('only with the same operation and the same values', () => {
    const one = payloadHash('decideCase', { a: 1 });
    expect(payloadHash('withdrawCase', { a: 1 })).not.toBe(one);
    expect(payloadHash('decideCase', { a: 2 })).not.toBe(one);
    expect(payloadHash('decideCase', { a: 1, b: null })).not.toBe(one);
  });
});
