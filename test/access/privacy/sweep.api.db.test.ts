import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { parse } from 'graphql';
import { pino } from 'pino';
import { EventRelay } from '../../../src/events/event-relay.service.js';
import { WebhookDispatcher } from '../../../src/events/webhooks/webhook-dispatcher.service.js';
import { makeTracing } from '../../../src/http/tracing.js';
import { encodeGlobalId } from '../../../src/shared/ids.js';
import { localDate } from '../../../src/shared/local-date.js';
import { makeResidentId } from '../../../src/shared/resident-id.js';
import { accept, deskAt, investigate, notice, open, review } from '../../cases/walks/short-ways.js';
import { codes, done, office, top } from '../../cases/walks/walk.js';
import {
  AcceptCaseDocument,
  CreateWebhookDocument,
  DecideCaseDocument,
  HouseholdDocument,
  PublicNoticesDocument,
  RecordCircumstanceDocument,
  RegisterHouseholdDocument,
  SubmitApplicationDocument,
} from '../../generated/operations.js';
import { type Operation, type TestApi, testApi } from '../../support/api.js';
import { runAt } from '../../support/database.js';
import { columnsHolding } from './holding.js';

const COUNTY = 'changfeng-county';
const XIATANG = '340121106';
const ELSEWHERE = '341723108';

const HEAD = makeResidentId('990000', localDate('1961-03-07'), 471);
const CHILD = makeResidentId('990000', localDate('2012-09-21'), 362);
/** What must not be found where it has no business, by what it is. */
const SECRETS = {
  'name of the head': '欧阳样本壹',
  'name of the child': '欧阳样本贰',
  'resident id of the head': HEAD,
  'resident id of the child': CHILD,
  telephone: '13987650123',
  address: '样本路八十八号后院',
  'bank account': '6222020098765432109',
  'note on evidence': '样本医院诊断书零零柒',
  'purpose of a look': '核对样本账号',
} as const;

/** The columns that hold one of them in clear, and why they may. Whatever else holds one fails the test. */
const LAWFUL: Readonly<Record<string, string>> = {
  'person.name: name of the head':
    'the register itself; names are searched for and shown to officers within reach',
  'person.name: name of the child': 'the same',
  'household.head_name: name of the head': 'the list of households is ordered and shown by it',
  'household.address: address': 'where the visit goes; shown to officers within reach',
  'welfare_case.head_name: name of the head': 'the worklist shows it to the officers of the case',
  'circumstance.evidence: note on evidence': 'what the officer saw; shown with the record that it proves',
  'audit_entry.detail: purpose of a look': 'the person may read why somebody looked; it may hold no number',
};

const IssueKey = parse(`mutation Issue($input: IssueApiKeyInput!) {
  issueApiKey(input: $input) { apiKey { id } userErrors { code } }
}`) as Operation<{ issueApiKey: { apiKey: { id: string } } }, { input: object }>;
const Reveal = parse(`mutation Look($input: RevealInput!) {
  reveal(input: $input) { revealed { value } userErrors { code message } }
}`) as Operation<
  {
    reveal: {
      revealed: { value: string } | null;
      userErrors: { code: string; message: string; basis: string[] }[];
    };
  },
  { input: object }
>;
const AuditEntries = parse(`query Audit { auditEntries(first: 100) { nodes {
  operation objectType objectId actorName role detail } } }`) as Operation<
  { auditEntries: { nodes: { operation: string }[] } },
  object
>;

const household = {
  townshipId: office(COUNTY, XIATANG),
  registeredDivision: XIATANG,
  area: 'RURAL',
  address: SECRETS.address,
  residentSince: '2010-01-01',
  openedOn: '2015-01-01',
  members: [
    {
      name: SECRETS['name of the head'],
      residentId: HEAD,
      relation: 'HEAD',
      phone: SECRETS.telephone,
      bankAccount: SECRETS['bank account'],
      circumstances: [
        {
          kind: 'DISABILITY_PHYSICAL',
          grade: '1',
          activeFrom: '2020-01-01',
          source: 'DECLARATION',
          evidence: SECRETS['note on evidence'],
        },
      ],
    },
    { name: SECRETS['name of the child'], residentId: CHILD, relation: 'CHILD' },
  ],
} as const;

/** Which of the secrets a text holds, by what they are. */
const foundIn = (text: string): readonly string[] =>
  Object.entries(SECRETS).flatMap(([what, secret]) => (text.includes(secret) ? [what] : []));

/**
 * Personal data stand where the law puts them and nowhere else (issue 6: logs, errors, traces, notices, exports,
 * webhooks and dumps are free of them). One household with recognisable values goes through everything once.
 */
describe('The values of one household in clear', () => {
  const logged: string[] = [];
  const spans = new InMemorySpanExporter();
  const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter: spans })] });
  const sent: string[] = [];
  const errors: string[] = [];
  let api: TestApi;
  let caseId: string;
  let headId: string;
  let householdId: string;

  beforeAll(async () => {
    const log = pino({ level: 'trace' }, { write: (line: string) => logged.push(line) });
    const tracing = makeTracing({ tracer: provider.getTracer('sweep'), close: async () => undefined });
    api = await testApi({ today: '2026-08-20', log, tracing });
    const { database } = api.clone;
    const admin = api.as('POLICY_ADMIN', await top(api, COUNTY));
    const keyInput = { name: '合作平台', scopes: ['CASE_EVENTS'], expiresAt: '2027-11-21T00:00:00Z' };
    const apiKeyId = (await admin.run(IssueKey, { input: keyInput })).issueApiKey.apiKey.id;
    const url = 'https://partner.example/doudi';
    const hook = await admin.run(CreateWebhookDocument, { input: { apiKeyId, url } });
    expect(hook.createWebhook.userErrors).toEqual([]);
    const relay = new EventRelay(database);
    const dispatcher = new WebhookDispatcher({
      database,
      sealer: api.sealer,
      chance: () => 0.5,
      send: async ({ body, headers, url: to }) => {
        sent.push(JSON.stringify({ body, headers, to }));
        return { status: 200, fault: null };
      },
    });
    await relay.run();
    const { clerk, reviewer } = deskAt(api, XIATANG);
    const decider = api.as('COUNTY_APPROVER', await top(api, COUNTY));

    await refuseBadInput();
    const registered = await clerk.run(RegisterHouseholdDocument, { input: { household } });
    const stored = done(registered.registerHousehold, 'household');
    householdId = stored.id;
    headId = stored.head?.id ?? '';
    const income = {
      kind: 'WAGE',
      amount: '120.00',
      period: 'MONTHLY',
      activeFrom: '2026-01-01',
      source: 'DECLARATION',
      evidence: SECRETS['note on evidence'],
    } as const;
    const recorded = await clerk.run(RecordCircumstanceDocument, {
      input: { householdId, personId: headId, circumstance: income },
    });
    expect(recorded.recordCircumstance.userErrors).toEqual([]);
    caseId = await open(clerk, {
      channel: 'WINDOW',
      household: { householdId },
      applicantResidentId: HEAD,
      integritySignedOn: '2026-08-20',
      programmes: [
        {
          programme: 'SUBSISTENCE_ALLOWANCE',
          papers: ['CHECK_AUTHORISATION', 'INTEGRITY_COMMITMENT', 'DIAGNOSIS'],
        },
      ],
    });
    await accept(clerk, caseId);
    await investigate(clerk, caseId, headId, '2026-08-20');
    await review(reviewer, caseId);
    await notice(clerk, caseId, '2026-08-28');
    api.setToday('2026-08-28');
    const { decideCase } = await decider.run(DecideCaseDocument, { input: { caseId } });
    expect(decideCase.userErrors).toEqual([]);
    for (const field of ['RESIDENT_ID', 'BANK_ACCOUNT', 'PHONE']) {
      const input = { personId: headId, field, purpose: SECRETS['purpose of a look'] };
      const { reveal } = await clerk.run(Reveal, { input });
      expect(foundIn(reveal.revealed?.value ?? '')).toHaveLength(1);
    }
    await breakTheDatabase();
    await relay.run();
    await dispatcher.run(new Date());
  }, 120_000);

  afterAll(async () => {
    await provider.shutdown();
    await api.close();
  });

  /** Everything that a caller may get wrong, with the values in it. */
  async function refuseBadInput(): Promise<void> {
    const { clerk } = deskAt(api, XIATANG);
    const [head, child] = household.members;
    const wrong = [
      { ...household, members: [{ ...head, phone: `${SECRETS.telephone}x` }, child] },
      { ...household, members: [{ ...head, bankAccount: `${SECRETS['bank account']}-x` }, child] },
      { ...household, members: [head, head] },
      { ...household, members: [{ ...head, relation: 'CHILD' }, child] },
      { ...household, townshipId: office(COUNTY, SECRETS.address) },
    ];
    for (const form of wrong) {
      const { registerHousehold } = await clerk
        .run(RegisterHouseholdDocument, { input: { household: form } } as never)
        .catch((error: Error) => ({ registerHousehold: { userErrors: [{ message: error.message }] } }));
      expect(registerHousehold.userErrors).not.toEqual([]);
      errors.push(JSON.stringify(registerHousehold.userErrors));
    }
    const malformed = [
      {
        ...household,
        members: [{ ...head, residentId: `${HEAD.slice(0, 17)}${HEAD.endsWith('X') ? '1' : 'X'}` }],
      },
      { ...household, area: 'MOON' },
      { ...household, openedOn: 'yesterday' },
      { ...household, members: [{ ...head, nickname: '小样' }, child] },
      { ...household, members: [{ ...head, name: { first: head.name } }] },
      { ...household, address: household },
    ];
    for (const form of malformed) {
      errors.push(
        JSON.stringify(
          await clerk.errors(RegisterHouseholdDocument, { input: { household: form } } as never),
        ),
      );
    }
    const headers = { 'content-type': 'application/json' };
    for (const [url, payload] of [
      ['/graphql', `{"query": "${SECRETS['name of the head']} ${HEAD}`],
      [
        '/graphql',
        JSON.stringify({ query: `{ household(id: "${HEAD}" name: "${SECRETS.address}") { id } }` }),
      ],
      ['/graphql', JSON.stringify({ query: `query Q${HEAD} { household(id: "${HEAD}") { id } }` })],
      [`/nothing/${HEAD}?phone=${SECRETS.telephone}`, '{}'],
      [`/exports/${HEAD}`, '{}'],
    ] as const) {
      const { status } = await clerk.fetch(url, { method: 'POST', headers, payload: Buffer.from(payload) });
      expect(status).toBeLessThan(500);
    }
  }

  /** A fault of the database whose own words hold the whole row. */
  async function breakTheDatabase(): Promise<void> {
    const { clerk } = deskAt(api, XIATANG);
    const other = makeResidentId('990000', localDate('1961-03-08'), 472);
    const [head] = household.members;
    await runAt(
      api.clone.superuserUrl,
      `alter table person add constraint sweep_check check (resident_id_masked = '') not valid`,
    );
    const form = { ...household, members: [{ ...head, residentId: other }] };
    const failed = await clerk.errors(RegisterHouseholdDocument, { input: { household: form } } as never);
    await runAt(api.clone.superuserUrl, 'alter table person drop constraint sweep_check');
    expect(failed.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL_SERVER_ERROR']);
    errors.push(JSON.stringify(failed));
  }

  test('stand in no log line, at the finest level, not even after a fault of the database', () => {
    expect(logged.length).toBeGreaterThan(10);
    expect(logged.some((line) => line.includes('"level":50'))).toBe(true);
    expect(logged.filter((line) => foundIn(line).length > 0)).toEqual([]);
  });

  test('stand in no trace', () => {
    const told = spans.getFinishedSpans();
    expect(told.length).toBeGreaterThan(20);
    const text = told.map(({ name, attributes, events, status }) =>
      JSON.stringify({ name, attributes, events, status }),
    );
    expect(text.filter((line) => foundIn(line).length > 0)).toEqual([]);
  });

  test('stand in no webhook', () => {
    expect(sent.length).toBeGreaterThan(3);
    expect(sent.flatMap(foundIn)).toEqual([]);
  });

  test('stand in no error, and forbidden looks like missing', async () => {
    const stranger = api.as('TOWNSHIP_OFFICER', ELSEWHERE);
    expect((await stranger.run(HouseholdDocument, { id: householdId })).household).toBeNull();
    const { acceptCase } = await stranger.run(AcceptCaseDocument, { input: { caseId } });
    expect(codes(acceptCase)).toEqual(['NOT_FOUND']);
    const { submitApplication } = await stranger.run(SubmitApplicationDocument, {
      input: {
        channel: 'WINDOW',
        household: { residentId: HEAD },
        programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }],
      },
    });
    expect(submitApplication.cases).toEqual([]);
    errors.push(JSON.stringify([acceptCase, submitApplication]));
    expect(errors.filter((text) => foundIn(text).length > 0)).toEqual([]);
  });

  test('stand on no public notice', async () => {
    const variables = {
      jurisdictionId: encodeGlobalId('Jurisdiction', COUNTY),
      townshipId: office(COUNTY, XIATANG),
      first: 100,
    };
    const { publicNotices } = await api
      .anonymous()
      .run(PublicNoticesDocument, variables, { on: '2026-08-21' });
    const ours = publicNotices.nodes.filter(({ headMasked }) => headMasked.startsWith('欧'));
    expect(ours).toHaveLength(1);
    expect(foundIn(JSON.stringify(publicNotices))).toEqual([]);
  });

  test('stand in exports without a look in clear as far as the lists show them: the name alone', async () => {
    const { clerk } = deskAt(api, XIATANG);
    for (const list of ['households', 'cases']) {
      const { status, bytes } = await clerk.fetch(`/exports/${list}.csv`);
      expect(status).toBe(200);
      const text = bytes.toString('utf8');
      expect(foundIn(text)).toEqual(['name of the head']);
    }
  });

  test('stand in no audit entry as it is handed out, and the looks are there', async () => {
    const { auditEntries } = await api.as('INSPECTOR', await top(api, COUNTY)).run(AuditEntries, {});
    const operations = auditEntries.nodes.map(({ operation }) => operation);
    expect(operations).toEqual(expect.arrayContaining(['reveal', 'registerHousehold', 'decideCase']));
    expect(foundIn(JSON.stringify(auditEntries)).filter((what) => what !== 'purpose of a look')).toEqual([]);
  });

  test('stand in a dump of the database where the list says, and nowhere else', async () => {
    const held: string[] = [];
    for (const [what, secret] of Object.entries(SECRETS)) {
      const columns = await columnsHolding(api.clone.database.db, secret);
      held.push(...columns.map((column) => `${column}: ${what}`));
    }
    expect(held.sort()).toEqual(Object.keys(LAWFUL).sort());
  });
});
