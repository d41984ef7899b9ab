import fc from 'fast-check';
import { type GraphQLField, isRequiredArgument, parse } from 'graphql';
import { serviceSchema } from '../../src/graphql/service-schema.js';
import {
  collectIds,
  type GeneratedOperation,
  type KnownIds,
  operationsOn,
  plainOperationOn,
} from '../abuse/generated-operations.js';
import { accept, deskAt, investigate, notice, open, review } from '../cases/walks/short-ways.js';
import { done, neighbour, office } from '../cases/walks/walk.js';
import {
  RecordCircumstanceDocument,
  RecordComplaintDocument,
  RecordLeadDocument,
  RegisterHouseholdDocument,
} from '../generated/operations.js';
import { anId } from '../households/a-household.js';
import { type Caller, type TestApi, testApi } from '../support/api.js';

const COUNTY = 'changfeng-county';
const XIATANG = '340121106';
const OTHER_COUNTY = '341723108';
const TODAY = '2026-08-20';
const SAMPLES = 3;
const SEED = 20_261_122;

/** What everybody may know: it tells of Xiatang to strangers as well, each with the reason. */
const PUBLIC: Readonly<Record<string, string>> = {
  publicNotices: 'the law publishes notices with a masked name (C8)',
};

const schema = await serviceSchema();
const queries = Object.values(schema.getQueryType()?.getFields() ?? {});

/**
 * Counts, cursors, sort orders, filters, nested fields and errors leak nothing (issue 6): whatever a stranger asks, the
 * answer is the same to the byte before and after things happen next door.
 */
describe('Officers of another place, and whoever has no credentials', () => {
  let api: TestApi;
  let strangers: readonly (readonly [string, Caller])[];
  const ids: KnownIds = new Map();
  let home: string;

  beforeAll(async () => {
    api = await testApi({ today: TODAY });
    const below = async (level: 'TOWNSHIP' | 'VILLAGE', parentId: string) =>
      (
        await api.clone.database.db
          .selectFrom('Organisation')
          .select('id')
          .where('parentId', '=', parentId)
          .where('level', '=', level)
          .orderBy('id')
          .execute()
      ).map(({ id }) => id);
    const [first = '', next = ''] = await below('VILLAGE', XIATANG);
    home = first;
    const township = (await below('TOWNSHIP', '340121')).find((id) => id !== XIATANG) ?? '';
    strangers = [
      ['the next township', api.as('TOWNSHIP_OFFICER', township)],
      ['the next village', api.as('VILLAGE_OFFICER', next)],
      ['another county', api.as('TOWNSHIP_OFFICER', OTHER_COUNTY)],
      ['nobody', api.anonymous()],
    ];
    await open(deskAt(api, XIATANG).clerk, formOf((await neighbour(api, XIATANG, 0)).id));
    const { clerk } = deskAt(api, XIATANG);
    for (const field of queries.filter(({ args }) => !args.some(isRequiredArgument)))
      collectIds((await answerTo(clerk, plainOperationOn(field))).data, ids);
    expect(ids.get('Case')?.length ?? 0).toBeGreaterThan(0);
  }, 120_000);
  afterAll(async () => await api.close());

  const formOf = (householdId: string) => ({
    ...({ channel: 'WINDOW', household: { householdId }, integritySignedOn: TODAY } as const),
    programmes: [
      {
        programme: 'SUBSISTENCE_ALLOWANCE',
        papers: ['CHECK_AUTHORISATION', 'INTEGRITY_COMMITMENT', 'DIAGNOSIS'],
      },
    ],
  });

  async function answerTo(caller: Caller, { query, variables }: GeneratedOperation) {
    try {
      return { data: await caller.run<object, unknown>(parse(query) as never, variables), error: null };
    } catch (error) {
      const { message } = error as Error;
      if (!message.startsWith('The operation failed: ')) throw error;
      return { data: null, error: message.replace(/"requestId": "[^"]*"/g, '') };
    }
  }

  /** The same questions each time: plain ones, and some with arguments by chance, ids from Xiatang among them. */
  function operations(field: GraphQLField<unknown, unknown>): readonly GeneratedOperation[] {
    const plain = field.args.some(isRequiredArgument) ? [] : [plainOperationOn(field)];
    if (field.args.length === 0) return plain;
    return [...plain, ...fc.sample(operationsOn('query', field, ids), { numRuns: SAMPLES, seed: SEED })];
  }

  async function heard(asked: ReadonlyMap<string, readonly GeneratedOperation[]>) {
    const answers = new Map<string, string>();
    for (const [name, list] of asked)
      for (const [who, caller] of strangers)
        for (const [n, operation] of list.entries())
          answers.set(`${name} ${n} by ${who}`, JSON.stringify(await answerTo(caller, operation)));
    return answers;
  }

  async function muchHappens(): Promise<void> {
    const { clerk, reviewer } = deskAt(api, XIATANG);
    const household = {
      ...{ townshipId: office(COUNTY, XIATANG), villageId: office(COUNTY, home) },
      ...{ registeredDivision: XIATANG, area: 'RURAL' },
      ...{ residentSince: '2010-01-01', openedOn: '2015-01-01' },
      members: [{ name: '邻家新户', residentId: anId('1961-03-07', 661), relation: 'HEAD' }],
    };
    const registered = await clerk.run(RegisterHouseholdDocument, { input: { household } } as never);
    const stored = done(registered.registerHousehold, 'household');
    const personId = stored.head?.id ?? '';
    const circumstance = {
      ...({ kind: 'WAGE', amount: '120.00', period: 'MONTHLY' } as const),
      ...({ activeFrom: '2026-01-01', source: 'DECLARATION' } as const),
    };
    const recorded = await clerk.run(RecordCircumstanceDocument, {
      input: { householdId: stored.id, personId, circumstance },
    });
    expect(recorded.recordCircumstance.userErrors).toEqual([]);
    const caseId = await open(clerk, formOf(stored.id));
    await accept(clerk, caseId);
    await investigate(clerk, caseId, personId, TODAY);
    await review(reviewer, caseId);
    await notice(clerk, caseId, '2026-08-28');
    const lead = await clerk.run(RecordLeadDocument, {
      input: { source: 'VILLAGE', townshipId: office(COUNTY, XIATANG), description: '邻里反映困难' },
    } as never);
    expect(lead.recordLead.userErrors).toEqual([]);
    const complaint = await clerk.run(RecordComplaintDocument, {
      input: {
        ...{ kind: 'COMPLAINT', raisedBy: '张三', grounds: '办理太慢', dueOn: '2026-09-15' },
        townshipId: office(COUNTY, XIATANG),
      },
    } as never);
    expect(complaint.recordComplaint.userErrors).toEqual([]);
  }

  test('hear nothing of what happens there, whatever they ask', async () => {
    const asked = new Map(
      queries.filter(({ name }) => !(name in PUBLIC)).map((field) => [field.name, operations(field)]),
    );
    expect(asked.size).toBeGreaterThan(50);
    const before = await heard(asked);
    const answered = [...before.values()].filter((answer) => answer.startsWith('{"data":{'));
    expect(answered.length).toBeGreaterThan(120);
    await muchHappens();
    const after = await heard(asked);
    const changed = [...after].filter(([question, answer]) => before.get(question) !== answer);
    expect(changed.map(([question]) => question)).toEqual([]);
    // The same questions tell the officers of the place of it, so that they are good questions.
    const { clerk } = deskAt(api, XIATANG);
    const own = await Promise.all(
      ['households', 'cases', 'leads'].map(async (name) => {
        const [plain] = asked.get(name) ?? [];
        return plain === undefined ? '' : JSON.stringify(await answerTo(clerk, plain));
      }),
    );
    expect(own.join()).toContain('邻家新户');
  }, 240_000);
});
