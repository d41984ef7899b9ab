// Mercurius with graphql-jit: a schema, statements and loaders written by hand for the operations of the bench.
// Environment: DATABASE_URL, PORT.
import { fastify } from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';

const INT8 = 20;
const DATE = 1082;
pg.types.setTypeParser(INT8, (text) => text);
pg.types.setTypeParser(DATE, (text) => text);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

const schema = `
  type Case { id: ID! number: String! status: String! stepCode: String programme: String! appliedOn: String! nextDueOn: String
    updatedAt: String! headName: String! household: Household! payments(first: Int!): [Payment!]! events(first: Int!): [Event!]! }
  type Household { id: ID! area: String! address: String headName: String! openedOn: String! head: Person! members: [Member!]!
    memberCount: Int!
    circumstances: [Circumstance!]! }
  type Member { relation: String! activeFrom: String! person: Person! }
  type Person { name: String! sex: String! birthDate: String! residentId: String! }
  type Circumstance { kind: String! amount: String period: String activeFrom: String! }
  type Payment { id: ID! amount: String! status: String! paidOn: String }
  type Event { at: String! kind: String! actorName: String! }
  type Fund { code: String! available: String! entries(first: Int!): [Entry!]! }
  type Entry { number: ID! amount: String! balanceAfter: String! account: String! transfer: Transfer! }
  type Transfer { kind: String! businessDate: String! memo: String! }
  type Query { caseByNumber(number: String!): Case  cases(townshipId: String!, first: Int!): [Case!]!  household(id: ID!): Household  fund(id: ID!): Fund }`;

const CASE = `id, number, status, step_code as "stepCode", programme, applied_on as "appliedOn", next_due_on as "nextDueOn",
  updated_at as "updatedAt", head_name as "headName", household_id as "householdId"`;
const HOUSEHOLD = `id, area, address, head_name as "headName", opened_on as "openedOn", head_person_id as "headPersonId"`;
const PERSON = `id, name, sex, birth_date as "birthDate", resident_id_masked as "residentId"`;
const J = 'changfeng-county';

async function rows(name, text, values) {
  return (await pool.query({ name, text, values })).rows;
}

async function byId(name, text, queries, keyOf) {
  const ids = queries.map(({ obj }) => keyOf(obj));
  const found = new Map((await rows(name, text, [J, [...new Set(ids)]])).map((row) => [row.id, row]));
  return ids.map((id) => found.get(id));
}

async function grouped(name, text, queries, more = []) {
  const ids = queries.map(({ obj }) => obj.id);
  const groups = new Map(ids.map((id) => [id, []]));
  for (const row of await rows(name, text, [J, ids, ...more])) groups.get(row.owner)?.push(row);
  return ids.map((id) => groups.get(id));
}

const resolvers = {
  Query: {
    caseByNumber: async (_, { number }) =>
      (
        await rows('case', `select ${CASE} from welfare_case where jurisdiction_id = $1 and number = $2`, [
          J,
          number,
        ])
      )[0],
    cases: async (_, { townshipId, first }) =>
      await rows(
        'cases',
        `select ${CASE} from welfare_case where jurisdiction_id = $1 and township_id = $2 order by next_due_on, id limit $3`,
        [J, townshipId, first],
      ),
    household: async (_, { id }) =>
      (
        await rows('household', `select ${HOUSEHOLD} from household where jurisdiction_id = $1 and id = $2`, [
          J,
          id,
        ])
      )[0],
    fund: async (_, { id }) =>
      (
        await rows(
          'fund',
          `select f.id, f.code, a.balance as available from fund f
             join account a on a.jurisdiction_id = f.jurisdiction_id and a.fund_id = f.id and a.kind = 'AVAILABLE'
            where f.jurisdiction_id = $1 and f.id = $2`,
          [J, id],
        )
      )[0],
  },
};

const loaders = {
  Case: {
    household: async (queries) =>
      await byId(
        'households',
        `select ${HOUSEHOLD} from household where jurisdiction_id = $1 and id = any($2)`,
        queries,
        ({ householdId }) => householdId,
      ),
    payments: async (queries) =>
      await grouped(
        'payments',
        `select o.id as owner, p.* from unnest($2::uuid[]) o (id) cross join lateral (
           select id, amount, status, paid_on as "paidOn" from payment
            where jurisdiction_id = $1 and case_id = o.id order by id desc limit $3) p`,
        queries,
        [queries[0].params.first],
      ),
    events: async (queries) =>
      await grouped(
        'events',
        `select o.id as owner, e.* from unnest($2::uuid[]) o (id) cross join lateral (
           select at, kind, actor_name as "actorName" from case_event
            where jurisdiction_id = $1 and case_id = o.id order by id desc limit $3) e`,
        queries,
        [queries[0].params.first],
      ),
  },
  Household: {
    head: async (queries) =>
      await byId(
        'persons',
        `select ${PERSON} from person where jurisdiction_id = $1 and id = any($2)`,
        queries,
        ({ headPersonId }) => headPersonId,
      ),
    members: async (queries) =>
      await grouped(
        'members',
        `select household_id as owner, relation, active_from as "activeFrom", person_id as "personId" from membership
          where jurisdiction_id = $1 and household_id = any($2) and active_until is null`,
        queries,
      ),
    memberCount: async (queries) =>
      (
        await grouped(
          'memberCount',
          `select household_id as owner, count(*)::int as n from membership
            where jurisdiction_id = $1 and household_id = any($2) and active_until is null group by 1`,
          queries,
        )
      ).map(([one]) => one?.n ?? 0),
    circumstances: async (queries) =>
      await grouped(
        'circumstances',
        `select household_id as owner, kind, amount, period, active_from as "activeFrom" from circumstance
          where jurisdiction_id = $1 and household_id = any($2) and active_until is null order by active_from, id`,
        queries,
      ),
  },
  Member: {
    person: async (queries) =>
      await byId(
        'persons',
        `select ${PERSON} from person where jurisdiction_id = $1 and id = any($2)`,
        queries,
        ({ personId }) => personId,
      ),
  },
  Fund: {
    entries: async (queries) =>
      await grouped(
        'entries',
        `select a.fund_id as owner, e.id as number, e.amount, e.balance_after as "balanceAfter", a.kind as account,
                json_build_object('kind', t.kind, 'businessDate', t.business_date, 'memo', t.memo) as transfer
           from account a cross join lateral (
             select * from entry where jurisdiction_id = a.jurisdiction_id and account_id = a.id order by id desc limit $3) e
           join transfer t on t.jurisdiction_id = e.jurisdiction_id and t.id = e.transfer_id
          where a.jurisdiction_id = $1 and a.fund_id = any($2) order by e.id desc limit $3`,
        queries,
        [queries[0].params.first],
      ),
  },
};

const app = fastify();
await app.register(mercurius, { schema, resolvers, loaders, jit: 1, path: '/graphql' });
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.stdout.write('ready\n');
