import { parse, print } from 'graphql';
import { createClient as createEventsClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { service } from '../../src/api/context.js';
import { EventFeed } from '../../src/events/event-feed.service.js';
import { EventRelay } from '../../src/events/event-relay.service.js';
import { neighbour } from '../cases/walks/walk.js';
import {
  AcceptCaseDocument,
  CaseChangedDocument,
  CasesChangedDocument,
  SubmitApplicationDocument,
  WithdrawCaseDocument,
} from '../generated/operations.js';
import { type TestApi, testApi } from '../support/api.js';

const TOWN = '341723108';
const NEXT_TOWN = '341723203';

interface Change {
  readonly data?: Readonly<
    Record<
      string,
      { cursor: string; kind: string; case: { id: string; number: string; status: string } | null }
    >
  > | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Cases followed as they change, over both transports, on a server that listens. */
describe('Subscriptions', () => {
  let api: TestApi;
  let url: string;
  let relay: EventRelay;
  let feed: EventFeed;

  beforeAll(async () => {
    api = await testApi({ today: '2022-08-01' });
    url = await api.listen();
    relay = new EventRelay(api.clone.database);
    feed = service({ services: api.services }, EventFeed);
  });
  afterAll(async () => {
    feed.close();
    await api.close();
  });

  /** What a running service does five times a second. */
  async function tell(): Promise<void> {
    await relay.run();
    await feed.refresh();
  }

  async function submitted(nth: number) {
    const household = await neighbour(api, TOWN, nth);
    const { submitApplication } = await clerk().run(SubmitApplicationDocument, {
      input: {
        channel: 'MOBILE',
        household: { householdId: household.id },
        programmes: [
          { programme: 'SUBSISTENCE_ALLOWANCE', papers: ['CHECK_AUTHORISATION', 'INTEGRITY_COMMITMENT'] },
        ],
      },
    });
    const opened = submitApplication.cases[0];
    if (opened === undefined) throw new Error(JSON.stringify(submitApplication.userErrors));
    return opened;
  }

  const clerk = () => api.as('TOWNSHIP_OFFICER', TOWN);

  async function overSocket(document: object, variables: object, headers: Record<string, string>) {
    const client = createSocketClient({
      url: `${url.replace('http', 'ws')}/graphql/stream`,
      connectionParams: { ...headers, 'x-demo-date': api.today, 'Accept-Language': 'en' },
      retryAttempts: 0,
    });
    const answers = client.iterate({ query: print(document as never), variables: { ...variables } });
    return { client, answers: answers as AsyncIterableIterator<Change> };
  }

  async function overEvents(document: object, variables: object, headers: Record<string, string>) {
    const client = createEventsClient({
      url: `${url}/graphql/stream`,
      headers: { ...headers, 'x-demo-date': api.today, 'accept-language': 'en' },
      retryAttempts: 0,
    });
    const answers = client.iterate({ query: print(document as never), variables: { ...variables } });
    return { client, answers: answers as AsyncIterableIterator<Change> };
  }

  test.each([
    ['WebSocket', overSocket],
    ['server-sent events', overEvents],
  ])('a case is followed over %s, and gone on with behind a cursor', async (_name, connect) => {
    const opened = await submitted(_name === 'WebSocket' ? 1 : 2);
    await tell();
    const headers = await api.credentials('TOWNSHIP_OFFICER', TOWN);
    const first = await connect(CaseChangedDocument, { caseId: opened.id }, headers);
    const next = first.answers.next();
    await settled();
    await clerk().run(AcceptCaseDocument, { input: { caseId: opened.id } });
    await tell();
    const { value: change } = await next;
    expect(change).toMatchObject({
      data: { caseChanged: { kind: 'ACCEPTED', case: { id: opened.id, status: 'ACCEPTED' } } },
    });
    await first.answers.return?.();
    await first.client.dispose();

    await clerk().run(WithdrawCaseDocument, { input: { caseId: opened.id, reason: '申请人撤回' } });
    await tell();
    const after = change.data?.caseChanged?.cursor;
    const second = await connect(CaseChangedDocument, { caseId: opened.id, after }, headers);
    expect((await second.answers.next()).value).toMatchObject({
      data: { caseChanged: { kind: 'WITHDRAWN', case: { status: 'WITHDRAWN' } } },
    });
    await second.answers.return?.();
    await second.client.dispose();
  });

  test('a worklist tells only of cases within reach', async () => {
    const here = await overSocket(CasesChangedDocument, {}, await api.credentials('TOWNSHIP_OFFICER', TOWN));
    const there = await overSocket(
      CasesChangedDocument,
      {},
      await api.credentials('TOWNSHIP_OFFICER', NEXT_TOWN),
    );
    const [mine, theirs] = [here.answers.next(), there.answers.next()];
    await settled();
    const opened = await submitted(3);
    await tell();
    expect((await mine).value).toMatchObject({
      data: { casesChanged: { kind: 'SUBMITTED', case: { id: opened.id } } },
    });
    const other = await Promise.race([theirs, settled().then(() => 'nothing')]);
    expect(other).toBe('nothing');
    await here.client.dispose();
    await there.client.dispose();
  });

  test('strangers hear nothing of a case, and forbidden looks like missing', async () => {
    const { id: caseId } = await submitted(4);
    const refusalOf = async (headers: Record<string, string>, variables: object) => {
      const { answers, client } = await overEvents(CaseChangedDocument, variables, headers);
      const { value } = await answers.next();
      client.dispose();
      return value.errors?.[0];
    };
    const elsewhere = await api.credentials('TOWNSHIP_OFFICER', NEXT_TOWN);
    expect(await refusalOf({}, { caseId })).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    expect(await refusalOf({ authorization: 'Bearer no' }, { caseId })).toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
    const forbidden = await refusalOf(elsewhere, { caseId });
    expect(forbidden).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    const missing = Buffer.from(
      Buffer.from(caseId, 'base64url')
        .toString()
        .replace(/[0-9a-f]{12}$/, '0123456789ab'),
    ).toString('base64url');
    expect(await refusalOf(elsewhere, { caseId: missing })).toEqual(forbidden);
  });

  test('whoever leaves office while following is told no more', async () => {
    const headers = await api.credentials('TOWNSHIP_OFFICER', TOWN);
    const opened = await submitted(5);
    await tell();
    const { answers, client } = await overEvents(CaseChangedDocument, { caseId: opened.id }, headers);
    const next = answers.next();
    await settled();
    // The following is signed in anew for each event: a reach that no longer holds the case ends it.
    await api.clone.database.execute(
      `update welfare_case set township_id = $1, village_id = null where number = $2`,
      [NEXT_TOWN, opened.number],
    );
    await api.clone.database.execute(
      `insert into outbox_event (jurisdiction_id, at, type, object_id, payload)
       select jurisdiction_id, now(), 'CASE_PASSED_ON', id::text, '{}' from welfare_case where number = $1`,
      [opened.number],
    );
    await tell();
    expect((await next).value.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    await client.dispose();
  });

  test('only subscriptions are answered, and only as events or over a socket', async () => {
    const headers = await api.credentials('TOWNSHIP_OFFICER', TOWN);
    const { answers, client } = await overEvents(parse('{ service { version } }'), {}, headers);
    expect((await answers.next()).value.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_REQUEST' } });
    client.dispose();
    const plain = await fetch(`${url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'subscription { casesChanged { kind } }' }),
    });
    expect(plain.status).toBe(406);
    const asked = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: 'subscription { casesChanged { kind } }' }),
    });
    expect(await asked.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('/graphql/stream'), extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});

/** Long enough for a subscription to have begun, or for an event to have come. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
}
