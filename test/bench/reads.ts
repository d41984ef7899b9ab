import { encodeGlobalId } from '../../src/shared/ids.js';
import { type DatasetSize, BENCH_JURISDICTION as J } from './dataset.js';
import type { Operation } from './operation.js';
import { peerReads } from './peer-reads.js';

/** The id that the data set gave to the n-th row of a kind; see `bench_id` in `dataset.ts`. */
function rowId(kind: number, n: number): string {
  const hex = n.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${kind.toString(16).padStart(3, '0')}-8000-000000000000`;
}

const HOUSEHOLD = 3;
const FUND = 11;
const ACCOUNT = 12;
/** A fund has four accounts; most entries stand in the third. */
const ACCOUNTS = 4;
const COMMITTED = 2;
const PRIME = 7919;

const PERSON = 'name sex birthDate residentId';

const STATUS = `select number, status, step_code, programme, applied_on, next_due_on, updated_at from welfare_case
  where jurisdiction_id = $1 and number = $2`;

const WORKLIST = `
  select c.id, c.number, c.status, c.step_code, c.programme, c.next_due_on, c.head_name, p.resident_id_masked,
         (select count(*) from membership m where m.jurisdiction_id = c.jurisdiction_id
             and m.household_id = c.household_id and m.active_until is null) as members
    from welfare_case c
    join household h on h.jurisdiction_id = c.jurisdiction_id and h.id = c.household_id
    join person p on p.jurisdiction_id = h.jurisdiction_id and p.id = h.head_person_id
   where c.jurisdiction_id = $1 and c.township_id = $2
   order by c.next_due_on, c.id limit 51`;

const NESTED = `
  select c.id, c.number, c.status, c.programme, c.next_due_on, h.area, h.address,
         (select json_agg(json_build_array(m.relation, p.name, p.sex, p.birth_date, p.resident_id_masked))
            from membership m join person p on p.jurisdiction_id = m.jurisdiction_id and p.id = m.person_id
           where m.jurisdiction_id = c.jurisdiction_id and m.household_id = c.household_id
             and m.active_until is null) as members,
         (select json_agg(json_build_array(y.id, y.amount, y.status, y.paid_on)) from (
            select id, amount, status, paid_on from payment
             where jurisdiction_id = c.jurisdiction_id and case_id = c.id order by id desc limit 5) y) as payments,
         (select json_agg(json_build_array(e.at, e.kind, e.actor_name)) from (
            select at, kind, actor_name from case_event
             where jurisdiction_id = c.jurisdiction_id and case_id = c.id order by id desc limit 3) e) as events
    from welfare_case c join household h on h.jurisdiction_id = c.jurisdiction_id and h.id = c.household_id
   where c.jurisdiction_id = $1 and c.township_id = $2
   order by c.next_due_on, c.id limit 51`;

const HOUSEHOLD_FILE = `
  select h.*, (select json_agg(json_build_array(m.relation, p.name, p.sex, p.birth_date, p.resident_id_masked))
                 from membership m join person p on p.jurisdiction_id = m.jurisdiction_id and p.id = m.person_id
                where m.jurisdiction_id = h.jurisdiction_id and m.household_id = h.id) as members,
         (select json_agg(json_build_array(i.kind, i.amount, i.period, i.active_from)) from circumstance i
           where i.jurisdiction_id = h.jurisdiction_id and i.household_id = h.id) as circumstances
    from household h where h.jurisdiction_id = $1 and h.id = $2`;

const STATEMENT = `
  select e.id, e.amount, e.balance_after, e.account, t.kind as transfer, t.business_date, t.memo
    from (select last.*, a.kind as account
            from account a cross join lateral (
                 select * from entry where jurisdiction_id = a.jurisdiction_id and account_id = a.id
                  order by id desc limit 101) last
           where a.jurisdiction_id = $1 and a.fund_id = $2 order by last.id desc limit 101) e
    join transfer t on t.jurisdiction_id = e.jurisdiction_id and t.id = e.transfer_id
   order by e.id desc`;

const STATISTICS = `
  select status, programme, to_char(applied_on, 'YYYY-MM') as month, count(*) from welfare_case
   where jurisdiction_id = $1 and applied_on between $2 and $3 group by 1, 2, 3`;

/** The reads R1–R6, each with the statement that is its raw limit. */
export function reads(
  { households, townships }: DatasetSize,
  numbers: readonly string[],
): readonly Operation[] {
  const number = (n: number) => numbers[(n * PRIME) % numbers.length] as string;
  const township = (n: number) => `FB${String(((n * PRIME) % townships) + 1).padStart(4, '0')}`;
  const household = (n: number) => rowId(HOUSEHOLD, (n * PRIME) % households);
  const fund = (n: number) => rowId(FUND, (n * PRIME) % townships);
  const account = (n: number) => rowId(ACCOUNT, ((n * PRIME) % townships) * ACCOUNTS + COMMITTED);
  const townshipId = (n: number) => encodeGlobalId('Organisation', J, township(n));
  const peers = peerReads({ number, township, household, fund, account });
  const operations: readonly Operation[] = [
    {
      name: 'R1',
      title: 'case status by number',
      document: `query R1($number: String!) { caseByNumber(number: $number) {
        number status stepCode programme appliedOn nextDueOn updatedAt } }`,
      variables: (n) => ({ number: number(n) }),
      statement: STATUS,
      parameters: (n) => [J, number(n)],
    },
    {
      name: 'R2',
      title: 'worklist of 50 cases with head and members counted',
      document: `query R2($township: ID!) { cases(first: 50, sort: NEXT_DUE, filter: { townshipId: $township }) {
        nodes { id number status stepCode programme nextDueOn headName
                household { head { residentId } memberCount } } pageInfo { hasNextPage endCursor } } }`,
      variables: (n) => ({ township: townshipId(n) }),
      statement: WORKLIST,
      parameters: (n) => [J, township(n)],
    },
    {
      name: 'R3',
      title: '50 cases, their households, members, 5 payments and 3 events each',
      document: `query R3($township: ID!) { cases(first: 50, sort: NEXT_DUE, filter: { townshipId: $township }) {
        nodes { id number status programme nextDueOn
                household { area address members { relation person { ${PERSON} } } }
                payments(first: 5) { id amount status paidOn }
                events(first: 3) { at kind actorName } } pageInfo { hasNextPage endCursor } } }`,
      variables: (n) => ({ township: townshipId(n) }),
      statement: NESTED,
      parameters: (n) => [J, township(n)],
    },
    {
      name: 'R4',
      title: 'one household with members and circumstances',
      document: `query R4($id: ID!) { household(id: $id) { id area address headName openedOn
        members { relation activeFrom person { ${PERSON} } }
        circumstances { kind amount period activeFrom } } }`,
      variables: (n) => ({ id: encodeGlobalId('Household', J, household(n)) }),
      statement: HOUSEHOLD_FILE,
      parameters: (n) => [J, household(n)],
    },
    {
      name: 'R5',
      title: 'fund statement, 100 entries',
      document: `query R5($id: ID!) { fund(id: $id) { code available
        entries(first: 100) { nodes { number amount balanceAfter account transfer { kind businessDate memo } } } } }`,
      variables: (n) => ({ id: encodeGlobalId('Fund', J, fund(n)) }),
      statement: STATEMENT,
      parameters: (n) => [J, fund(n)],
    },
    {
      name: 'R6',
      title: 'statistics by status, programme and month, one jurisdiction',
      document: `query R6 { caseStatistics(from: "2022-01-01", until: "2023-12-31", by: [STATUS, PROGRAMME, MONTH]) {
        status programme month count } }`,
      variables: () => ({}),
      statement: STATISTICS,
      parameters: () => [J, '2022-01-01', '2023-12-31'],
    },
  ];
  return operations.map((operation) => ({ ...operation, peers: peers[operation.name] ?? {} }));
}
