import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Actor } from '../../src/access/actor.js';
import { AuditProver } from '../../src/access/audit/audit-prover.js';
import { connectDatabase, type Database } from '../../src/database/database.js';
import { startEmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.js';
import { migrate } from '../../src/database/migrate.js';
import { withinScope } from '../../src/database/scope.js';
import { verifyLedger } from '../../src/funds/ledger/ledger-verify.service.js';
import { PayrollService } from '../../src/funds/payroll/payroll.service.js';
import type { LinkedPolicy } from '../../src/policy/index.js';
import { localDate, yearMonth } from '../../src/shared/local-date.js';
import { unwrap } from '../../src/shared/result.js';

const J = 'bench';
const PROGRAMME = 'SUBSISTENCE_ALLOWANCE';
const OFFICERS = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b'] as const;
const FUND = '00000000-0000-7000-8000-00000000000f';

/** Seconds that each step of a payroll took, and how much memory the process that ran it held at most. */
export interface PayrollTimes {
  readonly beneficiaries: number;
  readonly loadSeconds: number;
  readonly freezeSeconds: number;
  readonly approveSeconds: number;
  readonly paySeconds: number;
  readonly peakMegabytes: number;
  /** Entries of the ledger afterwards, and what its verification found wrong. */
  readonly entries: number;
  readonly wrong: number;
}

/**
 * A payroll from the freeze to the last payment, with a ledger pair a payment, on an embedded PostgreSQL with full
 * durability: the service as shipped, its database checks in force, one fund.
 */
export async function measurePayroll(beneficiaries: number, verify: boolean): Promise<PayrollTimes> {
  const dataDir = await mkdtemp(join(tmpdir(), 'doudi-payroll-'));
  const postgres = await startEmbeddedPostgres({ dataDir, durability: 'FULL' });
  try {
    await migrate(postgres.ownerUrl);
    const superuserUrl = new URL(postgres.superuserUrl);
    superuserUrl.pathname = new URL(postgres.ownerUrl).pathname;
    const loadSeconds = await timed(() => load(superuserUrl.href, beneficiaries));
    const stamp = new AuditProver([new Uint8Array(32).fill(1)]).stamp;
    return await withinScope({ kind: 'JURISDICTIONS', ids: [J] }, async () => {
      const database = await connectDatabase({ url: postgres.appUrl, stamp });
      try {
        return { beneficiaries, loadSeconds, ...(await pay(database, verify)) };
      } finally {
        await database.close();
      }
    });
  } finally {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function pay(database: Database, verify: boolean) {
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 50);
  const policies = { policy: () => ({ programmes: new Set([PROGRAMME]) }) as unknown as LinkedPolicy };
  const payroll = new PayrollService(database, policies);
  const order = { programme: PROGRAMME, period: yearMonth('2026-08') };
  let run = { jurisdictionId: J, id: '' };
  const freezeSeconds = await timed(async () => {
    run = unwrap(await payroll.prepare(actor(0), order));
  });
  const approveSeconds = await timed(async () => unwrap(await payroll.approve(actor(1), run)));
  const paySeconds = await timed(async () => unwrap(await payroll.pay(actor(0), run)));
  clearInterval(watch);
  const [counted] = await database.execute<{ n: number }>(
    'select count(*)::int as n from entry where payment_id is not null',
  );
  const wrong = verify ? (await verifyLedger(database)).wrong.length : 0;
  const peakMegabytes = Math.round(peak / 1e6);
  return { freezeSeconds, approveSeconds, paySeconds, peakMegabytes, entries: counted?.n ?? 0, wrong };
}

function actor(index: 0 | 1): Actor {
  return {
    ...{
      subject: `bench ${index}`,
      officerId: OFFICERS[index],
      name: `Bench ${index}`,
      roles: ['FUND_MANAGER'],
    },
    ...{
      level: 'COUNTY',
      organisationId: 'FB',
      personIndex: String(index),
      requestId: 'bench',
      idempotencyKey: null,
    },
    reach: { jurisdictionId: J, townshipIds: null, villageIds: null },
    today: localDate('2026-08-20'),
    now: new Date('2026-08-20T02:00:00Z'),
  } as Actor;
}

/** One person a household, each with a monthly award of one fund. Triggers and keys rest while it loads. */
async function load(superuserUrl: string, count: number): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  const id = (kind: string) => `('${kind}0000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;
  const numbers = `generate_series(1, ${count}) n`;
  await client.query(`
    set session_replication_role = replica;
    insert into jurisdiction (id, short_code, name_zh, name_en, policy_id, division_codes, fictional)
      values ('${J}', 'BENCH', '测试', 'Bench', '${J}', '{}', true);
    insert into organisation (jurisdiction_id, id, level, name_zh, name_en, fictional)
      values ('${J}', 'FB', 'COUNTY', '县', 'County', true), ('${J}', 'FB1', 'TOWNSHIP', '镇', 'Town', true);
    insert into officer (jurisdiction_id, id, subject, person_name, person_index, role, organisation_id, active_from)
      select '${J}', o::uuid, 'bench ' || o, 'Bench', o, 'FUND_MANAGER', 'FB', '2020-01-01'
      from unnest(array['${OFFICERS[0]}', '${OFFICERS[1]}']) o;
    insert into fund (jurisdiction_id, id, code, name_zh, name_en, kind, source, valid_from)
      values ('${J}', '${FUND}', 'BENCH', '资金', 'Fund', 'BUDGET', 'COUNTY', '2026-01-01');
    insert into fund_purpose (jurisdiction_id, fund_id, programme) values ('${J}', '${FUND}', '${PROGRAMME}');
    insert into account (jurisdiction_id, id, fund_id, kind, balance)
      select '${J}', gen_random_uuid(), '${FUND}', kind,
        case kind when 'SOURCE' then -100000000000000 when 'AVAILABLE' then 100000000000000 else 0 end
      from unnest(array['SOURCE', 'AVAILABLE', 'COMMITTED', 'SPENT', 'CLAIMED', 'WRITTEN_OFF']) kind;
    with made as (
      insert into transfer (jurisdiction_id, id, kind, fund_id, amount, memo, business_date, made_at, made_by)
      values ('${J}', gen_random_uuid(), 'APPROPRIATION', '${FUND}', 100000000000000, '', '2026-01-01', now(), 'bench') returning id)
    insert into entry (jurisdiction_id, transfer_id, account_id, amount, balance_after)
      select '${J}', made.id, a.id, a.balance, a.balance from made, account a where a.balance <> 0;
    insert into person (jurisdiction_id, id, name, sex, birth_date, resident_id_sealed, resident_id_index, resident_id_masked, created_at)
      select '${J}', ${id('1')}, '测试' || n, 'FEMALE', '1960-01-01', '', 'bench ' || n, '340*************1X', now() from ${numbers};
    insert into household (jurisdiction_id, id, head_person_id, head_name, township_id, registered_division, area, opened_on, version)
      select '${J}', ${id('2')}, ${id('1')}, '测试' || n, 'FB1', '340101', 'RURAL', '2020-01-01', 1 from ${numbers};
    insert into membership (jurisdiction_id, id, household_id, person_id, relation, active_from)
      select '${J}', ${id('3')}, ${id('2')}, ${id('1')}, 'HEAD', '2020-01-01' from ${numbers};
    insert into award (jurisdiction_id, id, case_id, decision_id, household_id, township_id, programme, kind, amount, active_from,
        status, payee_person_id, fund_id)
      select '${J}', ${id('4')}, ${id('5')}, ${id('6')}, ${id('2')}, 'FB1', '${PROGRAMME}', 'RECURRING', 30000 + n % 40000,
        '2026-01-01', 'ACTIVE', ${id('1')}, '${FUND}' from ${numbers};
    set session_replication_role = origin;`);
  await client.query('vacuum (analyze)');
  await client.end();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
