import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { service } from '../../src/api/context.js';
import { EventFeed } from '../../src/events/event-feed.service.js';
import { EventRelay } from '../../src/events/event-relay.service.js';
import { neighbour } from '../cases/walks/walk.js';
import { type TestApi, testApi } from '../support/api.js';

const run = promisify(execFile);
const TOWN = '341723108';
const HOOKS = './test/support/typescript-hooks.mjs';

/** The package as a portal team gets it: built, imported by plain Node, and used against a service that listens. */
describe('The client package', () => {
  let folder: string;
  let api: TestApi;
  let url: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'doudi-client-'));
    const out = join(folder, 'node_modules', 'doudi-client');
    await run(process.execPath, ['--import', HOOKS, 'test/support/build-client.ts', '--out', out]);
    await writeFile(join(folder, 'package.json'), '{"type": "module"}');
    api = await testApi({ today: '2022-08-01' });
    url = await api.listen();
  }, 120_000);
  afterAll(async () => {
    service({ services: api.services }, EventFeed).close();
    await api.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** What a script of a portal team answers as JSON, run by plain Node without a build. */
  async function answered(script: string, settings: object): Promise<unknown> {
    const file = join(folder, `script-${Math.random().toString(36).slice(2)}.js`);
    await writeFile(file, script);
    const { stdout } = await run(process.execPath, [file, JSON.stringify(settings)], { env: {} });
    return JSON.parse(stdout);
  }

  const headers = () => ({ 'x-demo-date': api.today });
  const token = async () =>
    (await api.credentials('TOWNSHIP_OFFICER', TOWN)).authorization?.replace('Bearer ', '') ?? '';

  test('takes an application, follows the case and reads labels in both languages', async () => {
    const { id: householdId } = await neighbour(api, TOWN, 1);
    const answer = (await answered(
      `
      import { AcceptCase, createClient, CaseChanged, labels, newKey, SubmitApplication } from 'doudi-client';
      const { householdId, ...options } = JSON.parse(process.argv[2]);
      const client = createClient(options);
      const input = {
        channel: 'WEB',
        household: { householdId },
        programmes: [
          { programme: 'SUBSISTENCE_ALLOWANCE', papers: ['CHECK_AUTHORISATION', 'INTEGRITY_COMMITMENT'] },
        ],
      };
      const idempotencyKey = newKey();
      const { submitApplication } = await client.run(SubmitApplication, { input }, { idempotencyKey });
      const again = await client.run(SubmitApplication, { input }, { idempotencyKey });
      const [{ id: caseId, status }] = submitApplication.cases;
      const { acceptCase } = await client.run(AcceptCase, { input: { caseId } });
      console.log(JSON.stringify({
        label: labels.CaseStatus[status],
        same: again.submitApplication.cases[0].id === caseId,
        status: acceptCase.case.status,
      }));`,
      { url, token: await token(), locale: 'zh-CN', headers: headers(), householdId },
    )) as object;
    expect(answer).toEqual({
      label: { en: expect.stringMatching(/\w/), 'zh-CN': expect.stringMatching(/\p{Script=Han}/u) },
      same: true,
      status: 'ACCEPTED',
    });
  });

  test('follows a subscription until it is left', async () => {
    const relay = new EventRelay(api.clone.database);
    await relay.run();
    const feed = service({ services: api.services }, EventFeed);
    await feed.refresh();
    const followed = answered(
      `
      import { CasesChanged, createClient } from 'doudi-client';
      const client = createClient(JSON.parse(process.argv[2]));
      for await (const { casesChanged } of client.follow(CasesChanged, {})) {
        console.log(JSON.stringify(casesChanged));
        break;
      }`,
      { url, token: await token(), headers: headers() },
    );
    await new Promise((wait) => setTimeout(wait, 1_000));
    const row = { jurisdictionId: 'jiuhuashan-scenic-area', townshipId: TOWN, villageId: null };
    const [{ id: objectId = '' } = {}] = await api.clone.database.execute<{ id: string }>(
      'select id from welfare_case limit 1',
    );
    await api.clone.database.db
      .insertInto('OutboxEvent')
      .values({ ...row, at: new Date(), type: 'CASE_ACCEPTED', objectId, payload: {} })
      .execute();
    await relay.run();
    await feed.refresh();
    expect(await followed).toMatchObject({ kind: 'ACCEPTED', case: { status: 'ACCEPTED' } });
  });

  test('throws errors with codes, and lists the codes', async () => {
    const answer = await answered(
      `
      import { createClient, DoudiError, requestErrorCodes, userErrorCodes, Viewer, Worklist } from 'doudi-client';
      const client = createClient(JSON.parse(process.argv[2]));
      const refusal = await client.run(Worklist, {}).catch((error) => error);
      console.log(JSON.stringify({
        isOurs: refusal instanceof DoudiError,
        code: refusal.code,
        listed: requestErrorCodes.includes(refusal.code),
        known: userErrorCodes.length,
      }));`,
      { url, headers: headers() },
    );
    expect(answer).toMatchObject({ isOurs: true, code: 'UNAUTHENTICATED', listed: true });
    expect((answer as { known: number }).known).toBeGreaterThan(100);
  });

  test('brings the forms of the programmes that the service publishes', async () => {
    const forms = (await answered(
      `import { forms } from 'doudi-client'; console.log(JSON.stringify(forms));`,
      {},
    )) as Record<string, Record<string, { 'zh-CN': object }>>;
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'zh-CN' },
      body: JSON.stringify({
        query: '{ policies { id programmes { code questions { code } formSchema } } }',
      }),
    });
    const { data } = (await response.json()) as {
      data: {
        policies: { id: string; programmes: { code: string; questions: unknown[]; formSchema: object }[] }[];
      };
    };
    let compared = 0;
    for (const { id, programmes } of data.policies) {
      for (const { code, questions, formSchema } of programmes) {
        if (questions.length === 0) continue;
        expect(forms[id]?.[code]?.['zh-CN']).toEqual(formSchema);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(5);
  });

  test('holds the types of every operation: what does not fit does not compile', async () => {
    await writeFile(
      join(folder, 'portal.ts'),
      `import { createClient, Worklist, CaseFile, labels } from 'doudi-client';
       const client = createClient({ url: 'https://assistance.example' });
       const { cases } = await client.run(Worklist, { first: 5 });
       const status: string = labels.CaseStatus[cases.nodes[0]!.status]['zh-CN'];
       // @ts-expect-error there is no such field
       console.log(status, cases.nodes[0]!.salary);
       // @ts-expect-error the number is no text
       await client.run(Worklist, { first: 'five' });\n`,
    );
    const tsc = resolve('node_modules/.bin/tsc');
    const options = ['--ignoreConfig', '--noEmit', '--strict', '--target', 'ES2022', '--module', 'nodenext'];
    const types = ['--lib', 'ES2022,DOM', '--types', '', '--skipLibCheck'];
    await run(tsc, [...options, ...types, 'portal.ts'], { cwd: folder });
  });
});
