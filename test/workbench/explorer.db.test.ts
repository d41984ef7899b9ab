import type { Browser, Page, Request } from 'playwright-core';
import { hasChromium, launchChromium, watchedPage } from '../support/chromium.js';
import { type WorkbenchService, workbenchService } from './workbench-service.js';

const inBrowser = hasChromium ? describe : describe.skip;

interface Asked {
  readonly authorization: string | undefined;
  readonly answer: { readonly data?: Readonly<Record<string, unknown>> | null; readonly errors?: unknown };
}

inBrowser('In Chromium (skipped where /usr/bin/chromium is missing: install the package chromium)', () => {
  let service: WorkbenchService;
  let browser: Browser;
  beforeAll(async () => {
    service = await workbenchService();
    browser = await launchChromium();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  function operationOf(request: Request): string {
    const body = request.postData() ?? '{}';
    return (JSON.parse(body) as { operationName?: string }).operationName ?? '';
  }

  /** Runs what stands in the open tab. */
  async function run(page: Page, operation: string): Promise<Asked> {
    const told = page.waitForResponse(
      (response) => response.url().endsWith('/graphql') && operationOf(response.request()) === operation,
    );
    await page.getByRole('button', { name: /^Execute query/ }).click();
    const response = await told;
    const { authorization } = await response.request().allHeaders();
    return { authorization, answer: (await response.json()) as Asked['answer'] };
  }

  test('the explorer opens with example operations, and the first runs at one click with its demonstration token', async () => {
    const { page, context } = await watchedPage(browser, 'en-GB');
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(service.url) && !/^(blob|data):/.test(url)) elsewhere.push(url);
    });
    await page.goto(`${service.url}/explorer`);
    await page.getByRole('tab', { name: 'Worklist', exact: true }).waitFor();
    expect(await page.getByRole('tab').allInnerTexts()).toEqual([
      'Viewer',
      'Worklist',
      'Households',
      'CaseChanged',
      'ReserveFunds',
      'PublicNotices',
    ]);
    const viewer = await run(page, 'Viewer');
    expect(viewer.authorization).toMatch(/^Bearer \S+\.\S+\.\S+$/);
    expect(viewer.answer).toMatchObject({
      data: { viewer: { kind: 'OFFICER', roles: ['TOWNSHIP_OFFICER'] } },
    });
    expect(elsewhere).toEqual([]);
    await context.close();
  }, 60_000);
});
