import { accept, type Desk, deskAt, investigate, open, review } from '../cases/walks/short-ways.js';
import { caseOf, codes, done, neighbour, office, top, townships } from '../cases/walks/walk.js';
import {
  AssessDocument,
  DecideCaseDocument,
  DeclareSituationDocument,
  EndSituationDocument,
  PayFirstDocument,
  RecordPapersDocument,
} from '../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../support/api.js';

const COUNTY = 'template';

/**
 * The model county raises the limit of its townships from 3,000 to 5,000 yuan while an epidemic risk is declared at
 * MEDIUM or above: in the townships of the declaration, from its first day to its last, and every decision says so.
 */
describe('A declared situation', () => {
  let api: TestApi;
  let county: Caller;
  let struck: string;
  let calm: string;
  let situationId: string;

  beforeAll(async () => {
    api = await testApi({ today: '2026-08-20' });
    county = api.as('COUNTY_APPROVER', await top(api, COUNTY));
    [struck, calm] = (await townships(api, COUNTY)) as [string, string];
  }, 60_000);
  afterAll(async () => await api.close());

  test('N4.1: is declared for a township and from a day on', async () => {
    const { declareSituation } = await county.run(DeclareSituationDocument, {
      input: {
        kind: 'EPIDEMIC_RISK',
        level: 'HIGH',
        townshipIds: [office(COUNTY, struck)],
        activeFrom: '2026-08-20',
        basis: '云溪防指〔2026〕1号(测试)',
      },
    });
    situationId = done(declareSituation, 'situation').id;
  });

  test('N4.1: raises what the township may pay first, there and nowhere else', async () => {
    const inside = await emergency(struck, 0);
    const outside = await emergency(calm, 0);
    const refused = await outside.desk.clerk.run(PayFirstDocument, pay(outside.caseId, '4000.00'));
    expect(codes(refused.payFirst)).toEqual(['ABOVE_PAY_FIRST_LIMIT']);
    expect(refused.payFirst.userErrors[0]?.message).toContain('3000.00');
    const above = await inside.desk.clerk.run(PayFirstDocument, pay(inside.caseId, '5000.01'));
    expect(codes(above.payFirst)).toEqual(['ABOVE_PAY_FIRST_LIMIT']);
    const paid = await inside.desk.clerk.run(PayFirstDocument, pay(inside.caseId, '4000.00'));
    expect(caseOf(paid.payFirst)).toMatchObject({ payFirst: 'PAPERS_OWED' });
  });

  test('N4.1, N4.2: every decision under it says so, in its record and in its wording', async () => {
    const inside = await decided(struck, 1, '4500.00');
    expect(inside.situations).toEqual([
      {
        kind: 'EPIDEMIC_RISK',
        level: 'HIGH',
        from: '2026-08-20',
        until: null,
        basis: '云溪防指〔2026〕1号(测试)',
      },
    ]);
    expect(inside).toMatchObject({ level: 'TOWNSHIP', amount: '4500.00' });
    expect(inside.basis.join()).toContain('N4.1');
    expect(inside.wordingEn).toContain('Decided under epidemic risk HIGH since 2026-08-20.');
    expect(inside.wordingZh).toContain('本决定适用已宣布的情形:疫情风险等级 HIGH');
    const outside = await decided(calm, 1, '2500.00');
    expect(outside.situations).toEqual([]);
    expect(outside.wordingEn).not.toContain('Decided under');
  });

  test('N4.1: its last day still counts, the day after no more, and what was decided stands', async () => {
    const { endSituation } = await county.run(EndSituationDocument, {
      input: { situationId, lastDay: '2026-08-21' },
    });
    expect(done(endSituation, 'situation')).toMatchObject({ activeUntil: '2026-08-21' });
    for (const [on, limit] of [
      ['2026-08-21', '5000.00'],
      ['2026-08-22', '3000.00'],
    ] as const) {
      api.setToday(on);
      const { desk, caseId } = await emergency(struck, on === '2026-08-21' ? 2 : 3);
      const { payFirst } = await desk.clerk.run(PayFirstDocument, pay(caseId, '9999.00'));
      expect(payFirst.userErrors[0]?.message).toContain(limit);
    }
  });

  test('J1.3, N1.4: a price index opens the subsidy for the month, and the answer names the declaration', async () => {
    const household = {
      area: 'RURAL' as const,
      registeredDivision: 'FTPL',
      registeredHere: true,
      members: [
        {
          relation: 'HEAD' as const,
          sex: 'FEMALE' as const,
          birthDate: '1960-01-01',
          memberSince: '2010-01-01',
        },
      ],
      help: [
        {
          programme: 'SUBSISTENCE_ALLOWANCE',
          amount: '400.00',
          period: 'MONTHLY' as const,
          from: '2024-01-01',
        },
      ],
    };
    const ask = async (on: string) => {
      const input = {
        household,
        programmes: ['PRICE_SUBSIDY'],
        dates: [on],
        townshipId: office(COUNTY, calm),
      };
      return (await county.run(AssessDocument, { input }, { on })).assess[0];
    };
    expect(await ask('2026-08-31')).toMatchObject({ conclusion: 'NOT_ELIGIBLE', situations: [] });
    const { declareSituation } = await county.run(
      DeclareSituationDocument,
      {
        input: {
          kind: 'PRICE_TRIGGER',
          level: 'CPI 3.6 FOOD 7.1',
          activeFrom: '2026-09-01',
          activeUntil: '2026-09-30',
          basis: '统计公报(测试)',
        },
      },
      { on: '2026-09-01' },
    );
    const { id } = done(declareSituation, 'situation');
    const answer = await ask('2026-09-01');
    // 650 yuan × 7.1 %, the higher of the two, to a yuan.
    expect(answer).toMatchObject({
      conclusion: 'ELIGIBLE',
      amount: '46.00',
      situations: [expect.any(String)],
    });
    expect(id).not.toBe('');
    expect(await ask('2026-10-01')).toMatchObject({ conclusion: 'NOT_ELIGIBLE', situations: [] });
  });

  const pay = (caseId: string, amount: string) => ({ input: { caseId, amount } });

  /** A fire in the township, accepted without papers. */
  async function emergency(
    township: string,
    nth: number,
  ): Promise<{ desk: Desk; caseId: string; personId: string }> {
    const desk = deskAt(api, township);
    const family = await neighbour(api, township, nth);
    const caseId = await open(desk.clerk, {
      channel: 'WINDOW',
      household: { householdId: family.id },
      programmes: [
        {
          programme: 'TEMPORARY_EMERGENCY',
          requestedAmount: nth === 1 && township === struck ? '4500.00' : '2500.00',
        },
      ],
      emergency: { kind: 'FIRE', occurredOn: api.today },
      urgent: true,
    });
    await accept(desk.clerk, caseId);
    return { desk, caseId, personId: family.headPersonId };
  }

  async function decided(township: string, nth: number, amount: string) {
    const { desk, caseId, personId } = await emergency(township, nth);
    caseOf((await desk.clerk.run(PayFirstDocument, pay(caseId, amount))).payFirst);
    const papers = ['EMERGENCY_PROOF'];
    caseOf((await desk.clerk.run(RecordPapersDocument, { input: { caseId, papers } })).recordPapers);
    await investigate(desk.clerk, caseId, personId, api.today);
    await review(desk.reviewer, caseId);
    const { decideCase } = await desk.approver.run(DecideCaseDocument, { input: { caseId } });
    const [decision] = caseOf(decideCase).decisions;
    if (decision === undefined) throw new Error('The case must be decided.');
    return decision;
  }
});
