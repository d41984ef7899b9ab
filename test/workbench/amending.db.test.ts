import type { Browser, Page } from 'playwright-core';
import { hasChromium, inaccessible, launchChromium, watchedPage } from '../support/chromium.js';
import { type WorkbenchService, workbenchService } from './workbench-service.js';

const inBrowser = hasChromium ? describe : describe.skip;

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

  /** The policy officer of the first place, first or second. */
  async function signIn(page: Page, nth: number): Promise<void> {
    await page.goto(`${service.url}/workbench#/sign-in`);
    await page
      .getByRole('button', { name: /policy admin/i })
      .nth(nth)
      .click();
    await page.getByRole('link', { name: 'Amendments' }).waitFor();
  }

  async function fillIn(page: Page, value: string, note: string): Promise<void> {
    await page.getByRole('link', { name: 'Amendments' }).click();
    await page.getByRole('link', { name: 'Write an amendment' }).click();
    await page.getByRole('combobox', { name: 'Parameter' }).fill('allowance.standard.rural');
    await page.getByRole('option').first().click();
    await page.getByLabel('New value').fill(value);
    await page.getByLabel('In force from').fill('2027-01-01');
    await page.getByLabel('Article', { exact: true }).fill('1');
    await page.getByLabel('Code of the document').fill('TEST-2027-1');
    await page.getByLabel('Title in Chinese').fill('测试文件');
    await page.getByLabel('Title in English').fill('Test document');
    await page.getByLabel('Note in Chinese').fill('提高农村低保标准');
    await page.getByLabel('Note in English').fill(note);
    expect(await inaccessible(page)).toEqual([]);
    await page.getByRole('button', { name: 'Check and propose' }).click();
  }

  test('an amendment is written, checked, simulated, published by a second officer and withdrawn', async () => {
    const { page, context, troubles } = await watchedPage(browser, 'en-GB');
    await signIn(page, 0);
    await fillIn(page, '900.00', 'Raise the rural standard');
    await page.getByRole('heading', { level: 1, name: 'Raise the rural standard' }).waitFor();
    await page.getByText('Checked: nothing stands against publishing it.').waitFor();
    const amendment = page.url();
    expect(await inaccessible(page)).toEqual([]);

    await page.getByRole('button', { name: 'Simulate on all households' }).click();
    await page.getByText(/^Done: \d+ answers/).waitFor();
    await page
      .getByRole('img', { name: /SUBSISTENCE_ALLOWANCE: 0 enter, 0 leave, [1-9]\d* rise, 0 fall\./ })
      .waitFor();
    const household = page.getByRole('button', { name: /Household / }).first();
    await household.press('Enter');
    await page
      .getByText(/lies below the standard of 900\.00 yuan/)
      .first()
      .waitFor();
    expect(await inaccessible(page)).toEqual([]);
    await page.getByRole('radio', { name: '中文' }).click();
    await page.getByRole('heading', { name: '逐户结果' }).waitFor();
    expect(await inaccessible(page)).toEqual([]);
    await page.getByRole('radio', { name: 'English' }).click();

    await page.goto(amendment);
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByText('Proposed', { exact: false }).first().isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await signIn(page, 1);
    await page.goto(amendment);
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText(/published by/).waitFor();

    await page.getByLabel('Reason for withdrawing').fill('Only a test');
    await page.getByRole('button', { name: 'Withdraw' }).click();
    await page.getByText(/withdrawn: Only a test/).waitFor();
    expect(await inaccessible(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('what is no sum is refused where the form stands, in the words of the service', async () => {
    const { page, context, troubles } = await watchedPage(browser, 'en-GB');
    await signIn(page, 0);
    await fillIn(page, 'much', 'Not a sum');
    await page.getByRole('alert').waitFor();
    expect(page.url()).toContain('#/amendments/new');
    expect(await page.getByRole('alert').innerText()).toMatch(/much/);
    expect(troubles).toEqual([]);
    await context.close();
  });
});
