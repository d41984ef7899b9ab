import { createHash } from 'node:crypto';
import { S3Contents, S3Failure } from '../../../src/cases/attachments/s3-contents.store.js';
import {
  CaseAttachmentsDocument,
  CaseFileDocument,
  WithdrawAttachmentDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { type S3Server, startS3 } from '../../support/s3-server.js';
import { open } from '../walks/short-ways.js';
import { codes, done, neighbour, top } from '../walks/walk.js';

const TOWN = '341723108';
const NEXT_DOOR = '341723203';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n');
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe.each(['the database', 'an S3-compatible store'])('Attachments in %s', (place) => {
  let api: TestApi;
  let s3: S3Server;
  let clerk: Caller;
  let caseId: string;
  let applicationId: string;

  beforeAll(async () => {
    s3 = await startS3();
    api = await testApi({ today: '2022-08-01', s3: place === 'the database' ? null : s3.settings });
    clerk = api.as('TOWNSHIP_OFFICER', TOWN);
    const household = await neighbour(api, TOWN, 2);
    caseId = await open(clerk, {
      channel: 'WINDOW',
      household: { householdId: household.id },
      programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE', papers: [] }],
      integritySignedOn: '2022-08-01',
    });
    const { case: file } = await clerk.run(CaseFileDocument, { id: caseId });
    applicationId = file?.application?.id ?? '';
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await s3.close();
  });

  async function upload(
    payload: Buffer,
    { query = `case=${caseId}`, name = '诊断 证明.pdf', caller = clerk, key = '' } = {},
  ) {
    const answer = await caller.fetch(`/attachments?${query}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(name),
        ...(key === '' ? {} : { 'idempotency-key': key }),
      },
      payload,
    });
    const body = JSON.parse(answer.bytes.toString('utf8')) as {
      attachment?: { id: string; sha256: string; mediaType: string; size: number };
      errors?: { extensions: { code: string }; message: string }[];
    };
    return { status: answer.status, code: body.errors?.[0]?.extensions.code, attachment: body.attachment };
  }

  async function listed() {
    const { case: file } = await clerk.run(CaseAttachmentsDocument, { id: caseId });
    return file?.attachments ?? [];
  }

  const contents = async () => await api.clone.database.db.selectFrom('StoredContent').selectAll().execute();

  test('C3: a paper is attached to a step of a case, typed by its content, and fetched again', async () => {
    const { status, attachment } = await upload(PDF, {
      query: `case=${caseId}&step=ACCEPTANCE&paper=DIAGNOSIS`,
    });
    expect(status).toBe(201);
    expect(attachment).toMatchObject({ mediaType: 'application/pdf', sha256: sha256(PDF), size: PDF.length });
    const [first] = await listed();
    expect(first).toMatchObject({
      id: attachment?.id,
      fileName: '诊断 证明.pdf',
      step: 'ACCEPTANCE',
      paper: 'DIAGNOSIS',
      ofApplication: false,
    });
    const file = await clerk.fetch(first?.url ?? '');
    expect(file.bytes.equals(PDF)).toBe(true);
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('诊断 证明.pdf')}`,
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  test('the same content is stored once, encrypted; the same call attaches once', async () => {
    const before = (await contents()).length;
    const first = await upload(PNG, {
      query: `application=${applicationId}`,
      name: '户口簿.png',
      key: 'attach-0001',
    });
    const again = await upload(PNG, {
      query: `application=${applicationId}`,
      name: '户口簿.png',
      key: 'attach-0001',
    });
    const other = await upload(PNG, { name: '另一份.png' });
    expect(again.attachment).toEqual(first.attachment);
    expect(other.attachment?.id).not.toBe(first.attachment?.id);
    expect((await contents()).length).toBe(before + 1);
    const kept = [
      ...(await api.clone.database.db.selectFrom('ContentBytes').select('bytes').execute()).map(({ bytes }) =>
        Buffer.from(bytes as Buffer),
      ),
      ...s3.objects.values(),
    ];
    expect(kept.length).toBe(before + 1);
    for (const bytes of kept) {
      expect(bytes.includes(PNG.subarray(0, 20))).toBe(false);
      expect(bytes.includes(PDF.subarray(0, 20))).toBe(false);
    }
    for (const { keySealed } of await contents()) expect(keySealed).toMatch(/^s1\./);
    expect(s3.refused).toEqual([]);
  });

  test('what is no paper, too large, empty or wrongly named is refused, and nothing is kept', async () => {
    const before = await contents();
    const executable = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
    const refusals = [
      await upload(Buffer.from('<script>alert(1)</script>'), { name: 'innocent.pdf' }),
      await upload(executable, { name: 'scan.pdf' }),
      await upload(Buffer.concat([PDF, Buffer.alloc(10_485_760)])),
      await upload(Buffer.alloc(0)),
      await upload(PDF, { name: '../../etc/passwd' }),
      await upload(PDF, { query: `case=${caseId}&step=MEETING` }),
      await upload(PDF, { query: `case=${caseId}&paper=NO_SUCH_PAPER` }),
      await upload(PDF, { query: `case=${caseId}&step=NOTHING` }),
      await upload(PDF, { query: '' }),
    ];
    expect(refusals.map(({ status, code }) => [status, code])).toEqual([
      [415, 'FILE_TYPE'],
      [415, 'FILE_TYPE'],
      [413, 'FILE_TOO_LARGE'],
      [422, 'FILE_EMPTY'],
      [422, 'FILE_NAME'],
      [422, 'STEP_UNKNOWN'],
      [422, 'PAPER_UNKNOWN'],
      [400, 'BAD_USER_INPUT'],
      [400, 'BAD_USER_INPUT'],
    ]);
    expect(await contents()).toEqual(before);
    expect(s3.objects.size).toBe(place === 'the database' ? 0 : before.length);
  });

  test('there is no public address, and forbidden and missing look alike', async () => {
    const [first] = await listed();
    const url = first?.url ?? '';
    expect((await api.anonymous().fetch(url)).status).toBe(401);
    const neighbourTown = api.as('TOWNSHIP_OFFICER', NEXT_DOOR);
    expect((await neighbourTown.fetch(url)).status).toBe(404);
    expect(await upload(PDF, { caller: neighbourTown })).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await upload(PDF, { caller: api.anonymous() })).toMatchObject({ status: 401 });
    const manager = api.as('FUND_MANAGER', await top(api, 'jiuhuashan-scenic-area'));
    expect((await manager.fetch(url)).status).toBe(403);
  });

  test('handing in and out stands in the audit; a withdrawn file is gone', async () => {
    const { attachment } = await upload(Buffer.concat([PDF, Buffer.from('%once\n')]), { name: '误传.pdf' });
    const url = `/attachments/${attachment?.id}`;
    await clerk.fetch(url);
    const rows = await api.clone.database.db
      .selectFrom('AuditEntry')
      .select(['operation', 'detail'])
      .where('objectType', '=', 'Attachment')
      .orderBy('id', 'desc')
      .limit(2)
      .execute();
    expect(rows.map(({ operation }) => operation)).toEqual(['downloadAttachment', 'attach']);
    expect(rows[0]?.detail).toMatchObject({ sha256: attachment?.sha256 });
    const before = (await contents()).length;
    const input = { attachmentId: attachment?.id ?? '', reason: '误传他人材料' };
    const { withdrawAttachment } = await clerk.run(WithdrawAttachmentDocument, { input });
    expect(done(withdrawAttachment, 'attachment')).toMatchObject({ url: null });
    expect((await contents()).length).toBe(before - 1);
    expect((await clerk.fetch(url)).status).toBe(404);
    expect((await listed()).map(({ id }) => id)).not.toContain(attachment?.id);
    const again = await clerk.run(WithdrawAttachmentDocument, { input });
    expect(codes(again.withdrawAttachment)).toEqual(['ATTACHMENT_WITHDRAWN']);
    if (place !== 'the database') expect(s3.objects.size).toBe(before - 1);
  });
});

describe('The S3 client', () => {
  let s3: S3Server;
  beforeAll(async () => {
    s3 = await startS3();
  });
  afterAll(async () => await s3.close());

  test('is refused with another secret, and says so without the secret', async () => {
    const stranger = new S3Contents({ ...s3.settings, secretAccessKey: 'another-secret' });
    const failure = await stranger.put('place/1', PDF).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(S3Failure);
    expect(String(failure)).toContain('403');
    expect(String(failure)).not.toContain('another-secret');
    expect(s3.refused).toEqual(['PUT /doudi-test/place/1: the signature is wrong']);
  });

  test('keeps, gives back and removes an object', async () => {
    const store = new S3Contents(s3.settings);
    await store.put('place/2', PNG);
    expect((await store.get('place/2')).equals(PNG)).toBe(true);
    await store.remove('place/2');
    await store.remove('place/2');
    await expect(store.get('place/2')).rejects.toThrow('it answered 404');
  });
});
