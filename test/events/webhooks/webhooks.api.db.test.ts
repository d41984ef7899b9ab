import { parse } from 'graphql';
import { Webhook } from 'standardwebhooks';
import { EventRelay } from '../../../src/events/event-relay.service.js';
import type { Attempt, Outgoing } from '../../../src/events/webhooks/sender.store.js';
import { WebhookDispatcher } from '../../../src/events/webhooks/webhook-dispatcher.service.js';
import { neighbour, top } from '../../cases/walks/walk.js';
import {
  AcceptCaseDocument,
  CreateWebhookDocument,
  DisableWebhookDocument,
  EnableWebhookDocument,
  ReplayWebhookDocument,
  RotateWebhookSecretDocument,
  SubmitApplicationDocument,
  WebhooksDocument,
  WithdrawCaseDocument,
} from '../../generated/operations.js';
import { type Operation, type TestApi, testApi } from '../../support/api.js';

const AREA = 'jiuhuashan-scenic-area';
const TOWN = '341723108';
const URL_OF_PARTNER = 'https://partner.example/doudi';

const IssueKey = parse(`mutation Issue($input: IssueApiKeyInput!) {
  issueApiKey(input: $input) { apiKey { id } userErrors { code } }
}`) as Operation<{ issueApiKey: { apiKey: { id: string } } }, { input: object }>;

/** A partner system is told of changes: signed, in order, again and again until it takes them. */
describe('Webhooks', () => {
  let api: TestApi;
  let admin: ReturnType<TestApi['as']>;
  let relay: EventRelay;
  let sent: Outgoing[];
  let answer: (outgoing: Outgoing) => Attempt;
  let dispatcher: WebhookDispatcher;
  let now: Date;
  let open: string[] = [];

  beforeAll(async () => {
    api = await testApi({ today: '2022-08-01' });
    admin = api.as('POLICY_ADMIN', await top(api, AREA));
    relay = new EventRelay(api.clone.database);
    dispatcher = anotherDispatcher();
  });
  afterAll(async () => await api.close());
  beforeEach(async () => {
    await api.clone.database.execute('delete from webhook_delivery');
    await api.clone.database.execute('delete from webhook_endpoint');
    sent = [];
    answer = () => ({ status: 200, fault: null });
    now = new Date();
    now.setMilliseconds(0);
  });

  afterEach(async () => {
    for (const caseId of open) {
      await clerk().run(WithdrawCaseDocument, { input: { caseId, reason: '申请人撤回' } });
    }
    open = [];
    await relay.run();
  });

  function anotherDispatcher(): WebhookDispatcher {
    return new WebhookDispatcher({
      database: api.clone.database,
      sealer: api.sealer,
      chance: () => 0.5,
      send: async (outgoing) => {
        sent.push(outgoing);
        return answer(outgoing);
      },
    });
  }

  async function keyId(scopes = ['CASE_EVENTS']): Promise<string> {
    const input = { name: '合作平台', scopes, expiresAt: '2027-11-21T00:00:00Z' };
    return (await admin.run(IssueKey, { input })).issueApiKey.apiKey.id;
  }

  async function created(more: object = {}) {
    const { createWebhook } = await admin.run(CreateWebhookDocument, {
      input: { apiKeyId: await keyId(), url: URL_OF_PARTNER, ...more },
    });
    expect(createWebhook.userErrors).toEqual([]);
    return { id: createWebhook.webhook?.id ?? '', secret: createWebhook.secret ?? '' };
  }

  async function submitted() {
    const household = await neighbour(api, TOWN, open.length + 1);
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
    open.push(opened.id);
    return opened;
  }

  const clerk = () => api.as('TOWNSHIP_OFFICER', TOWN);
  const accept = async (caseId: string) => await clerk().run(AcceptCaseDocument, { input: { caseId } });
  const later = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };
  async function dispatch(by = dispatcher): Promise<void> {
    await relay.run();
    await by.run(now);
  }
  const typesSent = () => sent.map(({ body }) => (JSON.parse(body) as { type: string }).type);
  const deliveries = async () => {
    const { webhooks } = await admin.run(WebhooksDocument, { first: 20, deliveries: 50 });
    return webhooks.nodes[0]?.deliveries.nodes ?? [];
  };

  test('are told of cases from now on, signed, with number and status alone', async () => {
    const before = await submitted();
    await relay.run();
    const { secret } = await created();
    await accept(before.id);
    await dispatch();
    expect(sent).toHaveLength(1);
    const [message] = sent;
    expect(message?.url).toBe(URL_OF_PARTNER);
    const headers = { ...message?.headers };
    const signedAt = new Date(Number(headers['webhook-timestamp']) * 1_000);
    expect(signedAt).toEqual(now);
    // The reference library checks against its own clock, so the message is signed anew at that instant by it.
    const reference = new Webhook(secret);
    expect(headers['webhook-signature']).toBe(
      reference.sign(headers['webhook-id'] ?? '', signedAt, message?.body ?? ''),
    );
    expect(JSON.parse(message?.body ?? '')).toEqual({
      type: 'case.accepted',
      timestamp: expect.any(String),
      data: { jurisdiction: AREA, caseNumber: before.number, status: 'ACCEPTED' },
    });
    await dispatch();
    expect(sent).toHaveLength(1);
    expect(await deliveries()).toMatchObject([{ status: 'DELIVERED', attempts: 1, lastStatus: 200 }]);
  });

  test('tell only the kinds that were asked for', async () => {
    await created({ kinds: ['WITHDRAWN'] });
    const { id } = await submitted();
    await clerk().run(WithdrawCaseDocument, { input: { caseId: id, reason: '申请人撤回' } });
    await dispatch();
    expect(typesSent()).toEqual(['case.withdrawn']);
  });

  test('try again with growing pauses, keep the order of a case, and let other cases pass', async () => {
    await created();
    const first = await submitted();
    answer = ({ body }) =>
      body.includes(first.number) ? { status: 503, fault: 'STATUS' } : { status: 200, fault: null };
    await dispatch();
    await accept(first.id);
    const second = await submitted();
    await dispatch();
    expect(sent.filter(({ body }) => body.includes(first.number))).toHaveLength(1);
    expect(sent.filter(({ body }) => body.includes(second.number))).toHaveLength(1);
    later(6_000);
    await dispatch();
    later(60_000);
    await dispatch();
    expect(sent.filter(({ body }) => body.includes(first.number))).toHaveLength(2);
    answer = () => ({ status: 200, fault: null });
    later(300_000);
    await dispatch();
    await dispatch();
    const ids = sent.filter(({ body }) => body.includes('case.submitted') && body.includes(first.number));
    expect(new Set(ids.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(typesSent().at(-1)).toBe('case.accepted');
  });

  test('are given up after days, and the next event of the case goes out', async () => {
    await created();
    const { id } = await submitted();
    answer = () => ({ status: null, fault: 'NO_CONNECTION' });
    await dispatch();
    for (let attempt = 0; attempt < 12; attempt += 1) {
      later(86_400_000 * 1.1);
      await dispatch();
    }
    expect(await deliveries()).toMatchObject([
      { status: 'GIVEN_UP', attempts: 10, lastFault: 'NO_CONNECTION', nextAttemptAt: null },
    ]);
    answer = () => ({ status: 200, fault: null });
    await accept(id);
    await dispatch();
    expect(await deliveries()).toMatchObject([
      { type: 'case.accepted', status: 'DELIVERED' },
      { status: 'GIVEN_UP' },
    ]);
  });

  test('end at 410, and go on where they were when turned on again', async () => {
    const { id: webhookId } = await created();
    answer = () => ({ status: 410, fault: 'STATUS' });
    const { id } = await submitted();
    await dispatch();
    const { webhooks } = await admin.run(WebhooksDocument, {});
    expect(webhooks.nodes[0]).toMatchObject({ status: 'DISABLED', ending: 'GONE' });
    await accept(id);
    later(600_000);
    await dispatch();
    expect(sent).toHaveLength(1);
    answer = () => ({ status: 200, fault: null });
    await admin.run(EnableWebhookDocument, { input: { webhookId } });
    await dispatch();
    expect(typesSent()).toEqual(['case.submitted', 'case.submitted', 'case.accepted']);
  });

  test('end with the key of the partner', async () => {
    await created();
    await api.clone.database.execute(`update api_key set revoked_at = $1`, [now]);
    await submitted();
    await dispatch();
    expect(sent).toEqual([]);
    const { webhooks } = await admin.run(WebhooksDocument, {});
    expect(webhooks.nodes[0]).toMatchObject({ status: 'DISABLED', ending: 'KEY_ENDED' });
    await api.clone.database.execute(`update api_key set revoked_at = null`);
  });

  test('change their secret with a day of overlap', async () => {
    const { id: webhookId, secret } = await created();
    const { rotateWebhookSecret } = await admin.run(RotateWebhookSecretDocument, { input: { webhookId } });
    const fresh = rotateWebhookSecret.secret ?? '';
    const at = (message: Outgoing | undefined, by: string) =>
      new Webhook(by).sign(message?.headers['webhook-id'] ?? '', now, message?.body ?? '');
    await submitted();
    await dispatch();
    const both = sent[0]?.headers['webhook-signature']?.split(' ');
    expect(both).toEqual([at(sent[0], fresh), at(sent[0], secret)]);
    later(86_400_000 + 3_600_000);
    await submitted();
    await dispatch();
    expect(sent[1]?.headers['webhook-signature']).toBe(at(sent[1], fresh));
  });

  test('are sent again under the same id when asked', async () => {
    const { id: webhookId } = await created();
    await submitted();
    await dispatch();
    const { replayWebhook } = await admin.run(ReplayWebhookDocument, {
      input: { webhookId, from: '2022-07-31T00:00:00Z' },
    });
    expect(replayWebhook).toMatchObject({ count: 1, userErrors: [] });
    await dispatch();
    expect(sent).toHaveLength(2);
    expect(sent[1]?.headers['webhook-id']).toBe(sent[0]?.headers['webhook-id']);
  });

  test('are forgotten with their events thirty days after they were over, and not while they wait', async () => {
    await created();
    await submitted();
    await dispatch();
    answer = () => ({ status: 503, fault: 'STATUS' });
    await submitted();
    await dispatch();
    const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
    await relay.forget(days(29));
    expect(await deliveries()).toHaveLength(2);
    await relay.forget(days(31));
    expect(await deliveries()).toMatchObject([{ status: 'WAITING' }]);
    expect(await api.clone.database.execute('select 1 from stream_event')).toEqual([]);
  });

  test('reach the partner once from several services, and again after one died on the way', async () => {
    await created();
    await submitted();
    await relay.run();
    await Promise.all([dispatcher, anotherDispatcher(), anotherDispatcher()].map((each) => each.run(now)));
    expect(sent).toHaveLength(1);
    await submitted();
    await relay.run();
    answer = () => {
      throw new Error('The service died.');
    };
    await expect(dispatcher.run(now)).rejects.toThrow('died');
    answer = () => ({ status: 200, fault: null });
    await anotherDispatcher().run(now);
    expect(sent).toHaveLength(2);
    later(61_000);
    await anotherDispatcher().run(now);
    expect(sent).toHaveLength(3);
    expect(sent[2]?.headers['webhook-id']).toBe(sent[1]?.headers['webhook-id']);
  });

  test.each([
    ['an address inside', { url: 'https://169.254.169.254/latest' }, 'WEBHOOK_URL_REFUSED'],
    ['plain http', { url: 'http://partner.example/' }, 'WEBHOOK_URL_REFUSED'],
  ])('are refused for %s', async (_name, more, code) => {
    const { createWebhook } = await admin.run(CreateWebhookDocument, {
      input: { apiKeyId: await keyId(), ...more },
    });
    expect(createWebhook).toMatchObject({ webhook: null, secret: null, userErrors: [{ code }] });
  });

  test('need a key with the scope, of the own jurisdiction', async () => {
    const input = { apiKeyId: await keyId(['CASE_STATUS']), url: URL_OF_PARTNER };
    const { createWebhook } = await admin.run(CreateWebhookDocument, { input });
    expect(createWebhook).toMatchObject({ userErrors: [{ code: 'API_KEY_UNFIT' }] });
    const elsewhere = api.as('POLICY_ADMIN', await top(api, 'changfeng-county'));
    const { id: webhookId } = await created();
    const { disableWebhook } = await elsewhere.run(DisableWebhookDocument, { input: { webhookId } });
    expect(disableWebhook).toMatchObject({ webhook: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect((await elsewhere.run(WebhooksDocument, {})).webhooks.nodes).toEqual([]);
  });

  test('show a secret once, and keep it sealed', async () => {
    const input = { apiKeyId: await keyId(), url: URL_OF_PARTNER };
    const call = async () =>
      (await admin.run(CreateWebhookDocument, { input }, { idempotencyKey: 'once-0001' })).createWebhook;
    const [first, second] = [await call(), await call()];
    expect(first.secret).toMatch(/^whsec_/);
    expect(second).toMatchObject({ secret: null, webhook: { id: first.webhook?.id } });
    const rows = await api.clone.database.execute('select w::text from webhook_endpoint w');
    const kept = await api.clone.database.execute('select response::text from idempotency_record');
    expect(JSON.stringify([rows, kept])).not.toContain(first.secret?.slice(6, 20));
  });
});
