import { Client } from 'pg';

/** How much there is of everything; all of it follows from the number of households. */
export interface DatasetSize {
  readonly households: number;
  readonly townships: number;
}

/** The size at which the service is compared: a large prefecture city. */
export const FULL_SIZE: DatasetSize = { households: 200_000, townships: 200 };
/** The size at which the continuous check sees that the bench runs. */
export const SMALL_SIZE: DatasetSize = { households: 2_000, townships: 20 };

export const BENCH_JURISDICTION = 'changfeng-county';

/**
 * Fills an empty, migrated database with a registry of one jurisdiction: per household three members, two cases,
 * three events and five payments a case, and a ledger in which every balance is the sum of its entries.
 * Deterministic and set-based; triggers and foreign keys rest while it loads, so the login must be a superuser.
 * @param sealedResidentId a sealed number that the service's keys open; every person has the same
 * Answers the seconds that each table took.
 */
export async function buildDataset(
  superuserUrl: string,
  size: DatasetSize,
  sealedResidentId: string,
): Promise<ReadonlyMap<string, number>> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  const seconds = new Map<string, number>();
  try {
    await client.query(
      `set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'`,
    );
    for (const [name, statement] of statements(size, sealedResidentId)) {
      const start = performance.now();
      await client.query(statement);
      seconds.set(name, Math.round(performance.now() - start) / 1000);
    }
    await client.query('reset session_replication_role');
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
  return seconds;
}

const J = `'${BENCH_JURISDICTION}'`;

/** Kinds of rows in the ids made below, so that no two tables share an id. */
const KIND = {
  officer: 1,
  person: 2,
  household: 3,
  membership: 4,
  circumstance: 5,
  application: 6,
  welfareCase: 7,
  decision: 8,
  award: 9,
  payment: 10,
  fund: 11,
  account: 12,
  reserve: 13,
  post: 14,
  opening: 15,
} as const;

/** SQL for a deterministic, ascending uuid of the form of version 7. */
function id(kind: keyof typeof KIND, number: string): string {
  return `bench_id(${KIND[kind]}, ${number})`;
}

function statements(
  { households, townships }: DatasetSize,
  sealedResidentId: string,
): readonly (readonly [string, string])[] {
  const cases = households * 2;
  const payments = cases * 5;
  return [
    ['functions', functions()],
    ...places(townships),
    ...registry(households, townships, sealedResidentId),
    ...caseWork(cases, townships),
    ...money(payments, townships),
    ['clean-up', 'drop function bench_id(int, bigint); drop function bench_township(bigint, int)'],
  ];
}

function functions(): string {
  return `
    create or replace function bench_id(kind int, n bigint) returns uuid immutable language sql as
      $$ select (lpad(to_hex(n), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8000000000000000')::uuid $$;
    create or replace function bench_township(n bigint, townships int) returns text immutable language sql as
      $$ select 'FB' || lpad((n % townships + 1)::text, 4, '0') $$`;
}

function places(townships: number): readonly (readonly [string, string])[] {
  return [
    [
      'jurisdiction',
      `insert into jurisdiction (id, short_code, name_zh, name_en, policy_id, division_codes, fictional)
       values (${J}, 'CF', '测试县', 'Bench county', ${J}, '{340121}', true)`,
    ],
    [
      'organisation',
      `insert into organisation (jurisdiction_id, id, parent_id, level, name_zh, name_en, division_code, fictional)
       select ${J}, '340121', null, 'COUNTY', '测试县民政局', 'Bench bureau', '340121', true
       union all
       select ${J}, 'FB' || lpad(t::text, 4, '0'), '340121', 'TOWNSHIP', '第' || t || '镇', 'Town ' || t, null, true
         from generate_series(1, ${townships}) t
       union all
       select ${J}, 'FB' || lpad(t::text, 4, '0') || 'V' || v, 'FB' || lpad(t::text, 4, '0'), 'VILLAGE',
              '第' || v || '村', 'Village ' || v, null, true
         from generate_series(1, ${townships}) t, generate_series(1, 5) v`,
    ],
    [
      'officer',
      `insert into officer (jurisdiction_id, id, subject, person_name, role, organisation_id, active_from)
       select ${J}, ${id('officer', 'n')}, 'demo:bench:' || role || ':' || organisation, '测试' || n, role, organisation,
              date '2020-01-01'
         from (select row_number() over (order by organisation, role) as n, organisation, role
                 from (select '340121' as organisation, unnest(array['COUNTY_OFFICER', 'COUNTY_APPROVER',
                              'FUND_MANAGER', 'POLICY_ADMIN', 'INSPECTOR']) as role
                       union all
                       select bench_township(t, ${townships}), r
                         from generate_series(0, ${townships} - 1) t,
                              unnest(array['TOWNSHIP_OFFICER', 'TOWNSHIP_APPROVER']) r) staff) numbered`,
    ],
  ];
}

function registry(
  households: number,
  townships: number,
  sealedResidentId: string,
): readonly (readonly [string, string])[] {
  return [
    [
      'person',
      `insert into person (jurisdiction_id, id, name, sex, birth_date, resident_id_sealed, resident_id_index,
                           resident_id_masked, created_at)
       select ${J}, ${id('person', 'n')}, '测试' || n, case n % 3 when 1 then 'FEMALE' else 'MALE' end,
              case n % 3 when 2 then date '2012-01-01' else date '1960-01-01' end + (n % 3000)::int,
              '${sealedResidentId}', md5('resident' || n), '990*************' || lpad((n % 100)::text, 2, '0'),
              timestamptz '2021-01-01 00:00:00Z'
         from generate_series(0, ${households}::bigint * 3 - 1) n`,
    ],
    [
      'household',
      `insert into household (jurisdiction_id, id, head_person_id, head_name, township_id, village_id,
                              registered_division, area, opened_on, version)
       select ${J}, ${id('household', 'n')}, ${id('person', 'n * 3')}, '测试' || n * 3, bench_township(n, ${townships}),
              bench_township(n, ${townships}) || 'V' || (n / ${townships} % 5 + 1), '340121',
              case n % 4 when 0 then 'URBAN' else 'RURAL' end, date '2021-01-01' + (n % 365)::int, 1
         from generate_series(0, ${households}::bigint - 1) n`,
    ],
    [
      'membership',
      `insert into membership (jurisdiction_id, id, household_id, person_id, relation, active_from)
       select ${J}, ${id('membership', 'n')}, ${id('household', 'n / 3')}, ${id('person', 'n')},
              (array['HEAD', 'SPOUSE', 'CHILD'])[n % 3 + 1], date '2021-01-01'
         from generate_series(0, ${households}::bigint * 3 - 1) n`,
    ],
    [
      'circumstance',
      `insert into circumstance (jurisdiction_id, id, household_id, person_id, category, kind, grade, amount, period,
                                 active_from, source, recorded_at, recorded_by)
       select ${J}, ${id('circumstance', 'n')}, ${id('household', 'n / 3')},
              ${id('person', 'n')},
              case n % 3 when 2 then 'CONDITION' else 'INCOME' end,
              (array['WAGE', 'FARMING', 'STUDENT'])[n % 3 + 1],
              case n % 3 when 2 then 'COMPULSORY' end,
              case n % 3 when 0 then 60000 + n % 50000 when 1 then 20000 + n % 30000 end,
              case n % 3 when 2 then null else 'MONTHLY' end,
              date '2021-01-01', 'DECLARATION', timestamptz '2021-01-01 00:00:00Z', 'bench'
         from generate_series(0, ${households}::bigint * 3 - 1) n`,
    ],
  ];
}

/** Of ten cases one is submitted, one accepted, one refused and seven are paid. */
const STATUS = `(array['SUBMITTED', 'ACCEPTED', 'REFUSED', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'ACTIVE', 'CLOSED', 'CLOSED',
  'CLOSED'])[n / 2 % 10 + 1]`;
const PROGRAMME = `(array['SUBSISTENCE_ALLOWANCE', 'TEMPORARY_EMERGENCY'])[n % 2 + 1]`;
const APPLIED = `date '2022-01-01' + (n * 7919 % 1600)::int`;

function caseWork(cases: number, townships: number): readonly (readonly [string, string])[] {
  return [
    [
      'application',
      `insert into application (jurisdiction_id, id, household_id, applicant_person_id, channel, received_at,
                                received_on, window_organisation_id, township_id, status, programmes, answers, urgent,
                                created_by)
       select ${J}, ${id('application', 'n')}, ${id('household', 'n / 2')}, ${id('person', 'n / 2 * 3')}, 'WINDOW',
              (${APPLIED})::timestamptz, ${APPLIED}, bench_township(n / 2, ${townships}),
              bench_township(n / 2, ${townships}), 'SUBMITTED', array[${PROGRAMME}], '{}', false, ${id('officer', '1')}
         from generate_series(0, ${cases}::bigint - 1) n`,
    ],
    [
      'welfare_case',
      `insert into welfare_case (jurisdiction_id, id, number, application_id, household_id, applicant_person_id,
              head_name, programme, status, step_code, township_id, village_id, applied_on, accepted_on, step_due_on,
              due_on, decided_on, closed_on, closing_reason, pay_first, urgent, disputed, open_objections, near_relative, evidence, pickup_code_hash,
              version, created_at, updated_at)
       select ${J}, ${id('welfareCase', 'n')}, 'CF-' || extract(year from applied) || '-' || lpad((n + 1)::text, 6, '0') || '-'
              || lpad((98 - ('1215' || extract(year from applied) || lpad((n + 1)::text, 6, '0') || '00')::numeric % 97)::text,
                      2, '0'),
              ${id('application', 'n')}, ${id('household', 'n / 2')}, ${id('person', 'n / 2 * 3')},
              '测试' || n / 2 * 3, programme, status,
              case when status in ('SUBMITTED', 'ACCEPTED') then 'ACCEPTANCE' end,
              bench_township(n / 2, ${townships}),
              bench_township(n / 2, ${townships}) || 'V' || (n / 2 / ${townships} % 5 + 1), applied,
              case when status <> 'SUBMITTED' then applied + 1 end,
              case when status in ('SUBMITTED', 'ACCEPTED') then applied + 3 end, applied + 42,
              case when status not in ('SUBMITTED', 'ACCEPTED') then applied + 20 end,
              case when status = 'CLOSED' then applied + 400 end, case when status = 'CLOSED' then 'bench' end, 'NONE',
              false, false, 0, false, '{}',
              md5('pickup' || n), 1, applied::timestamptz, applied::timestamptz
         from (select n, ${APPLIED} as applied, ${STATUS} as status, ${PROGRAMME} as programme
                 from generate_series(0, ${cases}::bigint - 1) n) numbered`,
    ],
    [
      'case_count',
      // The triggers that keep these numbers rest while the data set is loaded.
      `insert into case_count (jurisdiction_id, township_id, month, programme, status, count)
       select jurisdiction_id, place, date_trunc('month', applied_on)::date, programme, status, count(*)
         from welfare_case cross join lateral (values (township_id), ('')) places (place) group by 1, 2, 3, 4, 5`,
    ],
    [
      'case_event',
      `insert into case_event (jurisdiction_id, case_id, at, kind, actor_id, actor_name, detail)
       select ${J}, ${id('welfareCase', 'n')}, (${APPLIED} + e * 3)::timestamptz,
              (array['SUBMITTED', 'ACCEPTED', 'REVIEWED'])[e + 1], ${id('officer', '1')}, '测试1', '{}'
         from generate_series(0, ${cases}::bigint - 1) n, generate_series(0, 2) e`,
    ],
    [
      'decision',
      `insert into decision (jurisdiction_id, id, case_id, sequence, kind, programme, amount, period, class, decided_on,
              decided_at, decided_by, decider_name, level, organisation_id, meeting, policy_id, policy_version,
              policy_hash, known_at, facts, assessment, assessment_hash, basis, wording_zh, wording_en, explanation_zh,
              explanation_en, reason)
       select ${J}, ${id('decision', 'n')}, ${id('welfareCase', 'n')}, 1,
              case status when 'REFUSED' then 'REFUSAL' else 'APPROVAL' end, programme,
              case when status <> 'REFUSED' then 30000 + n % 40000 end,
              case when status = 'REFUSED' then null when programme = 'SUBSISTENCE_ALLOWANCE' then 'MONTHLY'
                   else 'ONE_OFF' end,
              null, applied + 20, (applied + 20)::timestamptz, ${id('officer', '1')}, '测试1', 'COUNTY', '340121', false,
              ${J}, 'bench', 'bench', (applied + 20)::timestamptz, '{}', '{}', repeat('0', 64), '{}', '', '', '[]', '[]',
              case status when 'REFUSED' then 'bench' end
         from (select n, ${APPLIED} as applied, ${STATUS} as status, ${PROGRAMME} as programme
                 from generate_series(0, ${cases}::bigint - 1) n) numbered
        where status not in ('SUBMITTED', 'ACCEPTED')`,
    ],
  ];
}

/** Each township has a reserve fund; every payment of a case is drawn on the fund of its township. */
function money(payments: number, townships: number): readonly (readonly [string, string])[] {
  const amount = '(30000 + n % 40000)';
  const fund = (number: string) => id('fund', `(${number}) % ${townships}`);
  const account = (kind: number, number: string) =>
    id('account', `((${number}) % ${townships}) * 4 + ${kind}`);
  const posted = `generate_series(0, ${payments}::bigint - 1) n where n % 5 < 2`;
  return [
    [
      'fund',
      `insert into fund (jurisdiction_id, id, code, name_zh, name_en, kind, source, township_id, valid_from)
       select ${J}, ${id('fund', 't')}, 'RESERVE-' || t, '备用金' || t, 'Reserve fund ' || t, 'RESERVE', 'COUNTY',
              bench_township(t, ${townships}), date '2020-01-01'
         from generate_series(0, ${townships} - 1) t;
       insert into fund_purpose (jurisdiction_id, fund_id, programme)
       select ${J}, ${id('fund', 't')}, programme
         from generate_series(0, ${townships} - 1) t,
              unnest(array['SUBSISTENCE_ALLOWANCE', 'TEMPORARY_EMERGENCY', 'TEMPORARY_EXPENDITURE']) programme`,
    ],
    [
      'award',
      `insert into award (jurisdiction_id, id, case_id, decision_id, household_id, township_id, programme, kind, amount,
              active_from, active_until, status, status_reason, payee_person_id, fund_id)
       select ${J}, ${id('award', 'n')}, case_id, d.id, c.household_id, c.township_id, c.programme,
              case d.period when 'MONTHLY' then 'RECURRING' else 'ONE_OFF' end, d.amount,
              date_trunc('month', d.decided_on + interval '1 month')::date, null::date, 'ACTIVE', null,
              c.applicant_person_id, ${id('fund', `right(c.township_id, 4)::int - 1`)}
         from (select row_number() over (order by id) - 1 as n, * from decision where kind = 'APPROVAL') d
         join welfare_case c on c.jurisdiction_id = d.jurisdiction_id and c.id = d.case_id`,
    ],
    [
      'payment',
      `insert into payment (jurisdiction_id, id, case_id, household_id, township_id, payee_person_id, programme, amount,
              status, fund_id, due_on, paid_on, reserve_transfer_id, post_transfer_id)
       select ${J}, ${id('payment', 'n')}, ${id('welfareCase', 'n / 5')}, ${id('household', 'n / 10')},
              bench_township(n / 10, ${townships}), ${id('person', 'n / 10 * 3')},
              (array['SUBSISTENCE_ALLOWANCE', 'TEMPORARY_EMERGENCY'])[n / 5 % 2 + 1], ${amount}, 'PAID',
              ${fund('n / 10')}, date '2022-06-10' + (n % 1500)::int, date '2022-06-10' + (n % 1500)::int,
              ${id('reserve', 'n')}, ${id('post', 'n')}
         from generate_series(0, ${payments}::bigint - 1) n`,
    ],
    ...ledger({ amount, fund, account, posted, townships }),
  ];
}

/** Two of five payments carry a ledger pair of their own; opening balances cover them ten times over. */
function ledger(made: {
  readonly amount: string;
  readonly fund: (number: string) => string;
  readonly account: (kind: number, number: string) => string;
  readonly posted: string;
  readonly townships: number;
}): readonly (readonly [string, string])[] {
  const { amount, fund, account, posted, townships } = made;
  const transfer = (kind: 'RESERVE' | 'POST') => `
    insert into transfer (jurisdiction_id, id, kind, fund_id, amount, programme, reservation_id, case_id, memo,
                          business_date, made_at, made_by)
    select ${J}, ${id(kind === 'RESERVE' ? 'reserve' : 'post', 'n')}, '${kind}', ${fund('n / 10')}, ${amount},
           'TEMPORARY_EMERGENCY', ${kind === 'POST' ? id('reserve', 'n') : 'null::uuid'}, ${id('welfareCase', 'n / 5')},
           'bench', date '2022-06-10' + (n % 1500)::int, (date '2022-06-10' + (n % 1500)::int)::timestamptz, 'bench'
      from ${posted}`;
  const entries = (kind: 'RESERVE' | 'POST', from: number, to: number) => `
    insert into entry (jurisdiction_id, transfer_id, account_id, amount, balance_after)
    select ${J}, ${id(kind === 'RESERVE' ? 'reserve' : 'post', 'n')},
           case side when 0 then ${account(from, 'n / 10')} else ${account(to, 'n / 10')} end,
           case side when 0 then -${amount} else ${amount} end, 0
      from (select n, side from ${posted.replace(' where', ', generate_series(0, 1) side where')}) sides`;
  return [
    ['transfer', `${transfer('RESERVE')}; ${transfer('POST')}`],
    [
      'opening',
      `insert into transfer (jurisdiction_id, id, kind, fund_id, amount, memo, business_date, made_at, made_by)
       select ${J}, ${id('opening', 't')}, 'APPROPRIATION', ${fund('t')}, 100000000000, 'bench', date '2020-01-01',
              timestamptz '2020-01-01 00:00:00Z', 'bench'
         from generate_series(0, ${townships}::bigint - 1) t;
       insert into entry (jurisdiction_id, transfer_id, account_id, amount, balance_after)
       select ${J}, ${id('opening', 't')}, case side when 0 then ${account(0, 't')} else ${account(1, 't')} end,
              case side when 0 then -100000000000 else 100000000000 end, 0
         from generate_series(0, ${townships}::bigint - 1) t, generate_series(0, 1) side`,
    ],
    ['entry', `${entries('RESERVE', 1, 2)}; ${entries('POST', 2, 3)}`],
    [
      'account',
      `insert into account (jurisdiction_id, id, fund_id, kind, balance)
       select ${J}, ${id('account', 't * 4 + k')}, ${fund('t')},
              (array['SOURCE', 'AVAILABLE', 'COMMITTED', 'SPENT'])[k + 1],
              coalesce((select sum(amount) from entry e where e.jurisdiction_id = ${J}
                           and e.account_id = ${id('account', 't * 4 + k')}), 0)
         from generate_series(0, ${townships}::bigint - 1) t, generate_series(0, 3) k`,
    ],
    [
      'running balances',
      `update entry e set balance_after = running.balance
         from (select jurisdiction_id, id, sum(amount) over (partition by account_id order by id) as balance
                 from entry) running
        where running.jurisdiction_id = e.jurisdiction_id and running.id = e.id`,
    ],
  ];
}
