import { createHash } from 'node:crypto';
import { encodeGlobalId } from '../../../src/shared/ids.js';
import {
  DecideCaseDocument,
  DecisionLetterDocument,
  RecordLetterDeliveryDocument,
  RefuseCaseDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { pdfText } from '../../support/pdf-text.js';
import { accept, type Desk, deskAt, investigate, notice, open, review } from '../walks/short-ways.js';
import { caseOf, codes, done, neighbour } from '../walks/walk.js';

const TOWN = '341723108';
const NEXT_DOOR = '341723203';
const HOSTILE = '收入高于标准</td><script>alert("x")</script><img src=x onerror=\'y\'> & 其他';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Every text between tags, with entities resolved: what a reader sees. */
function textOf(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#39|[a-z]+);/g, (_, name: string) => entities[name] ?? '');
}

describe('Decision letters', () => {
  let api: TestApi;
  let desk: Desk;
  let refused: string;
  let granted: string;

  beforeAll(async () => {
    api = await testApi({ today: '2022-08-01' });
    desk = deskAt(api, TOWN);
    refused = await decided(3, async (caseId) => {
      const input = { caseId, reason: HOSTILE };
      return caseOf((await desk.approver.run(RefuseCaseDocument, { input })).refuseCase);
    });
    granted = await decided(1, async (caseId) =>
      caseOf((await desk.approver.run(DecideCaseDocument, { input: { caseId } })).decideCase),
    );
  }, 60_000);
  afterAll(async () => await api.close());

  /** An allowance case of the town's nth household to its decision; answers the decision's id. */
  async function decided(
    nth: number,
    decide: (caseId: string) => Promise<{ readonly decisions: readonly { readonly id: string }[] }>,
  ): Promise<string> {
    const household = await neighbour(api, TOWN, nth);
    api.setToday('2022-08-01');
    const caseId = await open(desk.clerk, {
      channel: 'WINDOW',
      household: { householdId: household.id },
      programmes: [
        {
          programme: 'SUBSISTENCE_ALLOWANCE',
          papers: ['CHECK_AUTHORISATION', 'INTEGRITY_COMMITMENT', 'DIAGNOSIS'],
        },
      ],
      integritySignedOn: '2022-08-01',
    });
    await accept(desk.clerk, caseId);
    await investigate(desk.clerk, caseId, household.headPersonId, '2022-08-01');
    await review(desk.reviewer, caseId);
    await notice(desk.clerk, caseId, '2022-08-10');
    api.setToday('2022-08-10');
    const { decisions } = await decide(caseId);
    return decisions[0]?.id ?? '';
  }

  async function letterOf(decisionId: string, caller: Caller = desk.clerk) {
    const { decision } = await caller.run(DecisionLetterDocument, { id: decisionId });
    const letter = decision?.letter;
    if (letter == null) throw new Error('The decision has no letter.');
    return letter;
  }

  async function keptBasis(decisionId: string) {
    const { decision } = await api.clone.database.db
      .selectFrom('Decision')
      .select((eb) => eb.fn.toJson('Decision').as('decision'))
      .where('id', '=', Buffer.from(decisionId, 'base64url').toString().split(':')[2] as string)
      .executeTakeFirstOrThrow();
    const {
      basis,
      explanation_zh: lines,
      assessment,
    } = decision as unknown as {
      basis: string[];
      explanation_zh: { basis: string[] }[];
      assessment: string;
    };
    const { readings } = JSON.parse(assessment) as { readings: { basis: string }[] };
    return [...basis, ...lines.flatMap((line) => line.basis), ...readings.map((reading) => reading.basis)];
  }

  test('J20.3: a refusal is in writing with its reasons, every article and figure, and the remedies', async () => {
    const letter = await letterOf(refused);
    const text = textOf(letter.html ?? '');
    expect(text).toContain('最低生活保障不予确认告知书');
    expect(text).toContain(HOSTILE);
    expect(text).toContain('60日内依法申请行政复议');
    expect(text).toContain('6个月内依法向人民法院提起行政诉讼');
    expect(text).toContain('《最低生活保障审核确认办法》（民发〔2021〕57号）第');
    expect(text).toContain('745.00元/人·月');
    const cited = await keptBasis(refused);
    expect(cited.length).toBeGreaterThan(5);
    for (const citation of cited) expect(text).toContain(citation);
    expect(text).toContain(letter.sha256);
  });

  test('the page is escaped, loads nothing and runs nothing', async () => {
    const { html } = await letterOf(refused);
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(html).not.toMatch(/<script|<img|onerror=['"]?y['"]?>|<link|<iframe|https?:\/\//i);
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">/);
    const references = [...(html ?? '').matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(references.length).toBeGreaterThan(5);
    for (const id of references) expect(html).toContain(`id="${id}"`);
  });

  test('57号 21: three working days to deliver a refusal, the last one still in time', async () => {
    const letter = await letterOf(refused);
    expect(letter).toMatchObject({ issuedOn: '2022-08-10', deliverBy: '2022-08-15', overdue: false });
    const overdue = async (on: string) =>
      (await desk.clerk.run(DecisionLetterDocument, { id: refused }, { on })).decision?.letter?.overdue;
    expect(await overdue('2022-08-15')).toBe(false);
    expect(await overdue('2022-08-16')).toBe(true);
    expect((await letterOf(granted)).deliverBy).toBeNull();
  });

  test('a delivery is recorded once, from the day of issue until today', async () => {
    const { id } = await letterOf(refused);
    const record = async (deliveredOn: string, more: { idempotencyKey?: string } = {}) => {
      const input = { letterId: id, method: 'IN_PERSON', deliveredOn } as const;
      return (await desk.clerk.run(RecordLetterDeliveryDocument, { input }, { on: '2022-08-12', ...more }))
        .recordLetterDelivery;
    };
    expect(codes(await record('2022-08-09'))).toEqual(['DELIVERY_DAY']);
    expect(codes(await record('2022-08-13'))).toEqual(['DELIVERY_DAY']);
    const first = await record('2022-08-12', { idempotencyKey: 'delivery-1' });
    expect(done(first, 'letter')).toMatchObject({
      delivery: { method: 'IN_PERSON', deliveredOn: '2022-08-12' },
    });
    expect(await record('2022-08-12', { idempotencyKey: 'delivery-1' })).toEqual(first);
    expect(codes(await record('2022-08-12'))).toEqual(['LETTER_DELIVERED']);
    const { decision } = await desk.clerk.run(DecisionLetterDocument, { id: refused }, { on: '2022-09-01' });
    expect(decision?.letter?.overdue).toBe(false);
  });

  test('the PDF says the same, embeds its font, and is the same bytes every time', async () => {
    const letter = await letterOf(refused);
    const first = await desk.clerk.fetch(letter.url);
    const second = await desk.approver.fetch(letter.url);
    expect(first.status).toBe(200);
    expect(first.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      etag: `"${sha256(first.bytes)}"`,
    });
    expect(first.headers['content-disposition']).toMatch(/^attachment; filename="JHS?-[\w-]+\.pdf"$/);
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(first.bytes.toString('latin1')).toContain('/FontFile3');
    const text = pdfText(first.bytes);
    for (const citation of await keptBasis(refused)) expect(text).toContain(citation);
    for (const words of ['最低生活保障不予确认告知书', HOSTILE, letter.sha256, '60日内依法申请行政复议']) {
      expect(text.replaceAll(' ', '')).toContain(words.replaceAll(' ', ''));
    }
    expect(text).not.toContain('\uFFFD');
  });

  test('a grant says sum, class and from when it is paid', async () => {
    const letter = await letterOf(granted);
    const text = textOf(letter.html ?? '');
    expect(text).toContain('最低生活保障审核确认通知书');
    expect(text).toMatch(/同意给予最低生活保障,每月[\d.]+元/);
    expect(text).toContain('救助金自作出决定之日的次月起按月发放');
    for (const citation of await keptBasis(granted)) expect(text).toContain(citation);
    const page = await desk.clerk.fetch(letter.pageUrl);
    expect(page.bytes.toString('utf8')).toBe(letter.html);
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'; style-src 'sha256-/);
  });

  test('there is no public address: other places, other roles and strangers get nothing', async () => {
    const { url, id } = await letterOf(granted);
    expect((await api.anonymous().fetch(url)).status).toBe(401);
    expect((await api.as('TOWNSHIP_OFFICER', NEXT_DOOR).fetch(url)).status).toBe(404);
    const changed = encodeGlobalId('Letter', 'changfeng-county', '01890000-0000-7000-8000-000000000000');
    expect((await desk.clerk.fetch(url.replace(id, changed))).status).toBe(404);
    expect((await desk.clerk.fetch(url.replace('.pdf', '.exe'))).status).toBe(404);
    expect((await desk.clerk.fetch(url.replace(id, 'bm90aGluZw'))).status).toBe(400);
  });

  test('each handing out stands in the audit with the hash of the bytes, and the text is sealed', async () => {
    const { url, sha256: content } = await letterOf(granted);
    const { bytes } = await desk.clerk.fetch(url);
    const { detail } = await api.clone.database.db
      .selectFrom('AuditEntry')
      .select('detail')
      .where('operation', '=', 'downloadLetter')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    expect(detail).toMatchObject({ format: 'PDF', content, sha256: sha256(bytes) });
    const texts = await api.clone.database.db.selectFrom('LetterText').select('contentSealed').execute();
    expect(texts.map(({ contentSealed }) => contentSealed.slice(0, 3))).toEqual(['s1.', 's1.']);
  });
});
