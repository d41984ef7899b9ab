import type { Browser } from 'playwright-core';
import { hasChromium, inaccessible, launchChromium, watchedPage } from '../support/chromium.js';
import { tokenFor } from '../support/process.js';
import { type WorkbenchService, workbenchService } from './workbench-service.js';

const PLACE = 'changfeng-county';

let service: WorkbenchService;

beforeAll(async () => {
  service = await workbenchService();
}, 120_000);
afterAll(async () => await service.stop());

describe('The service', () => {
  test('says where the pages are, and serves them under a strict policy with assets kept for good', async () => {
    expect(service.said).toContain(`  Workbench ${service.url}/workbench`);
    const page = await fetch(`${service.url}/workbench`);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[\w+/]{24}';/);
    const html = await page.text();
    const [, nonce] = /'nonce-([^']+)'/.exec(policy) ?? [];
    expect(html).toContain(`nonce="${nonce}"`);
    const again = await fetch(`${service.url}/workbench`);
    expect(again.headers.get('content-security-policy')).not.toBe(policy);
    expect(page.headers.get('cache-control')).toBe('no-store');
    const [asset = ''] = /\/workbench\/assets\/[\w-]+\.js/.exec(html) ?? [];
    const script = await fetch(`${service.url}${asset}`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await fetch(`${service.url}/workbench/assets/..%2fworkbench.html`)).status).toBe(404);
  });
});

const inBrowser = hasChromium ? describe : describe.skip;

inBrowser('In Chromium (skipped where /usr/bin/chromium is missing: install the package chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => await browser.close());

  test('anybody reads the parameters of a policy with day, article, confidence and origin', async () => {
    const { page, context, troubles } = await watchedPage(browser, 'en-GB');
    await page.goto(`${service.url}/workbench#/policies/${PLACE}`);
    await page.getByRole('searchbox').fill('allowance.case.days');
    await page.getByText('1 parameters', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'allowance.case.days' }).press('Enter');
    const row = page.getByRole('row').filter({ hasText: 'In force today' });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/^2021-07-01.*30.*MCA-2021-57 art\. 22.*inherited/s);
    expect(await inaccessible(page)).toEqual([]);
    await page.getByRole('radio', { name: '中文' }).click();
    await page.getByRole('heading', { name: '政策参数' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await inaccessible(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('two policies stand side by side, and a day that is changed asks anew', async () => {
    const { page, context, troubles } = await watchedPage(browser, 'en-GB');
    await page.goto(`${service.url}/workbench#/compare`);
    await page.getByText(/\d+ parameters differ/).waitFor();
    expect(await page.getByRole('row').count()).toBeGreaterThan(5);
    expect(await inaccessible(page)).toEqual([]);
    await page.getByRole('button', { name: /Right: policy/ }).click();
    await page
      .getByRole('option', { name: await page.getByRole('columnheader').nth(1).innerText().then(titleOf) })
      .click();
    await page.getByText('Both sides say the same.').waitFor();
    await page.getByLabel('Left: day').fill('2015-01-01');
    await page.getByText(/\d+ parameters differ/).waitFor();
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('the notices of a place are open, masked, in both languages and fit for paper', async () => {
    const { page, context, troubles } = await watchedPage(browser, 'zh-CN');
    await page.goto(`${service.url}/notices`);
    await page.getByRole('link').first().waitFor();
    expect(await inaccessible(page)).toEqual([]);
    await page.goto(`${service.url}/notices/${PLACE}`);
    await page.getByText(/截至 2026-11-21/).waitFor();
    expect(await inaccessible(page)).toEqual([]);
    await page.getByRole('radio', { name: 'English' }).click();
    await page.getByText(/As of 2026-11-21/).waitFor();
    expect(await inaccessible(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('C8 a notice shows the masked name, the programme and the sum, and nothing else of a person', async () => {
    const name = await withNotice(service);
    const { page, context, troubles } = await watchedPage(browser, 'en-GB');
    await page.goto(`${service.url}/notices/${PLACE}`);
    const row = page.getByRole('row').filter({ hasText: `${name[0]}**` });
    await row.first().waitFor();
    expect(await row.first().innerText()).toMatch(/Subsistence allowance[\s\S]*1,?014\.00/);
    expect(await page.locator('body').innerText()).not.toContain(name);
    expect(await inaccessible(page)).toEqual([]);
    await page.getByRole('radio', { name: '中文' }).click();
    await page
      .getByRole('row')
      .filter({ hasText: `${name[0]}**` })
      .first()
      .waitFor();
    expect(await inaccessible(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await row.first().isVisible()).toBe(true);
    expect(troubles).toEqual([]);
    await context.close();
  });
});

/** Takes an allowance case of the demonstration as far as its public notice; answers the name of the head. */
async function withNotice({ url, said }: WorkbenchService): Promise<string> {
  const printed = said.join('\n');
  const ask = async (role: string, query: string, variables: object = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${tokenFor(printed, role)}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: never; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  };
  const { households } = (await ask(
    'TOWNSHIP_OFFICER',
    '{ households(first: 4) { nodes { id headName members { person { id } } } } }',
  )) as {
    households: { nodes: { id: string; headName: string; members: { person: { id: string } }[] }[] };
  };
  const household = households.nodes[2];
  const application = {
    channel: 'WEB',
    household: { householdId: household?.id },
    integritySignedOn: '2026-11-21',
    programmes: [
      { programme: 'SUBSISTENCE_ALLOWANCE', papers: ['CHECK_AUTHORISATION', 'INTEGRITY_COMMITMENT'] },
    ],
  };
  const { submitApplication } = (await ask(
    'TOWNSHIP_OFFICER',
    'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { cases { id } } }',
    { input: application },
  )) as { submitApplication: { cases: { id: string }[] } };
  const caseId = submitApplication.cases[0]?.id;
  const act = async (role: string, name: string, type: string, fields: object = {}) => {
    const answer = (await ask(
      role,
      `mutation ($input: ${type}!) { act: ${name}(input: $input) { userErrors { message } } }`,
      { input: { caseId, ...fields } },
    )) as { act: { userErrors: unknown[] } };
    expect(answer.act.userErrors).toEqual([]);
  };
  const authorisation = { personId: household?.members[0]?.person.id, signedOn: '2026-11-21' };
  await act('TOWNSHIP_OFFICER', 'acceptCase', 'CaseInput');
  await act('TOWNSHIP_OFFICER', 'requestEconomicCheck', 'RequestEconomicCheckInput', {
    sources: ['BANKS'],
    authorisation,
  });
  const findings = [{ source: 'BANKS', differs: false }];
  await act('TOWNSHIP_OFFICER', 'recordEconomicCheckResult', 'RecordEconomicCheckResultInput', { findings });
  await act('TOWNSHIP_OFFICER', 'recordHomeVisit', 'RecordHomeVisitInput', {
    visitedOn: '2026-11-21',
    investigators: ['陈三', '沈四'],
    findings: '相符',
    doubts: false,
    signedByInvestigators: true,
    signedByHousehold: true,
  });
  const review = { recommendation: 'APPROVE', opinion: '符合条件' };
  await act('COUNTY_OFFICER', 'recordReview', 'RecordReviewInput', review);
  await act('TOWNSHIP_OFFICER', 'publishNotice', 'PublishNoticeInput');
  return household?.headName ?? '';
}

/** `Changfeng · 2026-11-21` without the day. */
function titleOf(heading: string): string {
  return heading.replace(/ · \d{4}-\d\d-\d\d$/, '');
}
