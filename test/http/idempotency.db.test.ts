import { type DeclaringService, declaringService } from '../support/declaring-service.js';

const LONG_MS = 60_000;

let service: DeclaringService;

beforeAll(async () => {
  service = await declaringService();
}, LONG_MS);

afterAll(async () => await service.close());

describe('an idempotency key over HTTP', () => {
  it('gives the same answer for the same call, and one effect', async () => {
    const first = await service.declare('A', { key: 'declare-a-1' });
    const rows = await service.rows();
    const again = await service.declare('A', { key: 'declare-a-1' });
    expect(first.data?.declareSituation?.situation?.level).toBe('A');
    expect(again.data).toEqual(first.data);
    expect(await service.rows()).toEqual(rows);
  });

  it('is refused for another call, each time, and nothing happens', async () => {
    await service.declare('B', { key: 'declare-b-1' });
    const rows = await service.rows();
    for (const _again of [1, 2]) {
      const { status, data } = await service.declare('C', { key: 'declare-b-1' });
      expect([status, data?.declareSituation]).toEqual([
        200,
        {
          situation: null,
          userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] }],
        },
      ]);
    }
    expect(await service.rows()).toEqual(rows);
  });

  it('belongs to the caller', async () => {
    const mine = await service.declare('D', { key: 'declare-d-1' });
    const yours = await service.declare('E', { key: 'declare-d-1', subject: 'another' });
    expect(yours.data?.declareSituation?.userErrors).toEqual([]);
    expect(yours.data?.declareSituation?.situation?.id).not.toBe(mine.data?.declareSituation?.situation?.id);
  });

  it('is free again after a refusal', async () => {
    const before = await service.rows();
    const refused = await service.declare('F', { key: 'declare-f-1', activeUntil: '2026-08-19' });
    expect(refused.data?.declareSituation?.userErrors).toHaveLength(1);
    expect(await service.rows()).toEqual(before);
    const corrected = await service.declare('F', { key: 'declare-f-1', activeUntil: '2026-08-21' });
    expect(corrected.data?.declareSituation?.situation?.level).toBe('F');
  });

  it.each(['short', 'with a space inside', 'x'.repeat(201)])(
    'that is %p is refused, not passed over',
    async (key) => {
      const before = await service.rows();
      const { data, errors } = await service.declare('G', { key });
      expect(data?.declareSituation ?? null).toBeNull();
      expect(errors?.map(({ extensions }) => extensions)).toEqual([
        { code: 'BAD_USER_INPUT', field: 'input.idempotencyKey' },
      ]);
      expect(await service.rows()).toEqual(before);
    },
  );

  it('makes one effect of fifty calls at once', async () => {
    const before = await service.rows();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => service.declare('H', { key: 'declare-h-1' })),
    );
    const ids = new Set(answers.map(({ data }) => data?.declareSituation?.situation?.id));
    expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(200));
    expect(ids.size).toBe(1);
    const after = await service.rows();
    for (const name of ['situations', 'entries', 'events', 'keys']) {
      expect(Number(after[name]) - Number(before[name])).toBe(1);
    }
  });
});
