import { Webhook } from 'standardwebhooks';
import { isOpened, mayReach, webhookUrl } from '../../../src/events/webhooks/address.js';
import {
  newWebhookSecret,
  nextAttempt,
  webhookBody,
  webhookHeaders,
} from '../../../src/events/webhooks/webhook.js';

const NOW = new Date();

describe('Messages', () => {
  const event = {
    jurisdictionId: 'changfeng-county',
    type: 'CASE_PAPERS_ASKED',
    at: new Date('2026-11-20T01:02:03Z'),
    payload: { number: 'CF-2026-000001-12', status: 'SUBMITTED', note: '不外传' },
  };

  test('carry number and status, and nothing else of the event', () => {
    expect(JSON.parse(webhookBody(event))).toEqual({
      type: 'case.papers_asked',
      timestamp: '2026-11-20T01:02:03.000Z',
      data: { jurisdiction: 'changfeng-county', caseNumber: 'CF-2026-000001-12', status: 'SUBMITTED' },
    });
  });

  test('are signed so that the reference library accepts them, under the old secret as well', () => {
    const [secret, previous, stranger] = [newWebhookSecret(), newWebhookSecret(), newWebhookSecret()];
    const body = webhookBody(event);
    const message = { id: 'm-1', timestamp: Math.floor(NOW.getTime() / 1_000), body };
    const headers = webhookHeaders(message, [secret, previous]);
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
    expect(new Webhook(previous).verify(body, headers)).toEqual(JSON.parse(body));
    expect(() => new Webhook(stranger).verify(body, headers)).toThrow();
    expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow();
  });

  test('are tried for some three days, then given up', () => {
    let at = NOW;
    let attempts = 1;
    for (let next = nextAttempt(attempts, at, 0.5); next !== null; next = nextAttempt(attempts, at, 0.5)) {
      expect(next.getTime()).toBeGreaterThan(at.getTime());
      at = next;
      attempts += 1;
    }
    expect(attempts).toBe(10);
    const days = (at.getTime() - NOW.getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(3);
    expect(days).toBeLessThan(4);
  });
});

describe('Addresses', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    'nonsense',
  ])('%s is never called', (address) => expect(mayReach(address, [])).toBe(false));

  test.each(['203.119.0.1', '8.8.8.8', '2400:3200::1'])('%s may be called', (address) =>
    expect(mayReach(address, [])).toBe(true),
  );

  test('a network that the operator opened may be called, and only that', () => {
    expect(mayReach('10.20.3.4', ['10.20.0.0/16'])).toBe(true);
    expect(mayReach('10.21.3.4', ['10.20.0.0/16'])).toBe(false);
    expect(isOpened('::ffff:10.20.3.4', ['10.20.0.0/16'])).toBe(true);
  });

  test.each([
    'http://partner.example/hook',
    'http://8.8.8.8/hook',
    'https://user:pw@partner.example/',
    'https://partner.example/#top',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'ftp://partner.example/',
    'partner.example',
    `https://partner.example/${'a'.repeat(500)}`,
  ])('%s is refused', (url) => expect(webhookUrl(url, [])).toBeNull());

  test('an https address is kept as it is, and http only in an opened network', () => {
    expect(webhookUrl('https://partner.example/hook?x=1', [])).toBe('https://partner.example/hook?x=1');
    expect(webhookUrl('http://10.20.0.5:8080/hook', ['10.20.0.0/16'])).toBe('http://10.20.0.5:8080/hook');
    expect(webhookUrl('http://10.21.0.5:8080/hook', ['10.20.0.0/16'])).toBeNull();
  });
});
