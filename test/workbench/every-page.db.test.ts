import type { Browser, Page } from 'playwright-core';
import { hasChromium, inaccessible, launchChromium, watchedPage } from '../support/chromium.js';
import { tabTo, walkByTab } from '../support/keyboard.js';
import { type WorkbenchService, workbenchService } from './workbench-service.js';

const inBrowser = hasChromium ? describe : describe.skip;

/** Each page, and a heading or text that only stands there once its data is there: in English, in Chinese. */
type Shown = readonly [path: string, english: string | RegExp, chinese: string | RegExp];

const OPEN_PAGES: readonly Shown[] = [
  ['/workbench#/policies/changfeng-county', /\d+ parameters/, /共 \d+ 项参数/],
  ['/workbench#/policies/no-such-policy', 'There is nothing here yet.', '暂无内容。'],
  ['/workbench#/compare', /\d+ parameters differ/, /\d+ 项参数不同/],
  ['/workbench#/sign-in', 'Officers of the demonstration', '演示人员'],
  ['/notices', 'Choose a place', '选择辖区'],
  ['/notices/changfeng-county', /As of 2026-11-21/, /截至 2026-11-21/],
];

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

  /** Looks at a page as it comes from the network in either language: axe in both, Tab through all of it. */
  async function inspect(page: Page, [path, english, chinese]: Shown): Promise<void> {
    await page.goto(`${service.url}${path}`);
    await page.reload();
    await page.getByText(english).first().waitFor();
    expect([path, await inaccessible(page)]).toEqual([path, []]);
    await page.reload();
    await page.getByText(english).first().waitFor();
    const { controls, ...faults } = await walkByTab(page);
    expect([path, faults]).toEqual([path, { missed: [], unseen: [] }]);
    expect(controls).toBeGreaterThanOrEqual(3);
    await speak(page, '中文');
    await page.getByText(chinese).first().waitFor();
    expect([path, await inaccessible(page)]).toEqual([path, []]);
    await speak(page, 'English');
  }

  /** Picks a language without the mouse: Tab to the group, arrows inside, Space. */
  async function speak(page: Page, language: '中文' | 'English'): Promise<void> {
    const [from, key] = language === '中文' ? ['English', 'ArrowLeft'] : ['中文', 'ArrowRight'];
    await page.getByRole('radio', { name: from }).focus();
    await page.keyboard.press(key ?? '');
    await page.keyboard.press('Space');
    expect(await page.getByRole('radio', { name: language }).getAttribute('aria-checked')).toBe('true');
  }

  async function signIn(page: Page): Promise<void> {
    await page.goto(`${service.url}/workbench#/sign-in`);
    const place = page.locator('.officers').filter({ has: page.getByRole('heading', { name: /Changfeng/ }) });
    await tabTo(page, place.getByRole('button', { name: /policy admin/i }).first());
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Amendments' }).waitFor();
  }

  test.each(OPEN_PAGES)(
    '%s is clean to axe in both languages and whole by keyboard',
    async (...shown) => {
      const { page, context, troubles } = await watchedPage(browser, 'en-GB');
      await inspect(page, shown);
      expect(troubles).toEqual([]);
      await context.close();
    },
    60_000,
  );

  test('the first Tab offers to skip to the content, and a link takes the focus along to its page', async () => {
    const { page, context } = await watchedPage(browser, 'en-GB');
    await page.goto(`${service.url}/workbench#/compare`);
    await page.getByText(/\d+ parameters differ/).waitFor();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('button', { name: 'Skip to the content' });
    expect(await skip.boundingBox().then((box) => (box?.x ?? -1) >= 0)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('Left: policy');
    await page.getByRole('link', { name: 'Policies' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/\d+ parameters/).waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await context.close();
  });

  test('N4.1 values of a declared situation stand beside the time line, opened by Space', async () => {
    const { page, context, troubles } = await watchedPage(browser, 'en-GB');
    await page.goto(`${service.url}/workbench#/policies/changfeng-county`);
    await tabTo(page, page.getByRole('searchbox'));
    await page.keyboard.type('temporary.simplified');
    await page.getByText('1 parameters', { exact: true }).waitFor();
    await tabTo(page, page.getByRole('button', { name: 'temporary.simplified' }));
    await page.keyboard.press('Space');
    const row = page.getByRole('row').filter({ hasText: 'Another major event' });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/any.*2022-06-02.*true.*NOTICE-2022-06.*inherited/s);
    await page.getByText('No policy sets it outside of a declared situation.').waitFor();
    expect(await inaccessible(page)).toEqual([]);
    await speak(page, '中文');
    await page.getByRole('row').filter({ hasText: '其他重大突发事件' }).waitFor();
    expect(await inaccessible(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test('the policy of another place is tried on the own households, and an amendment proposed, by keyboard alone', async () => {
    const { page, context, troubles } = await watchedPage(browser, 'en-GB');
    await signIn(page);
    await tabTo(page, page.getByRole('link', { name: 'Simulations' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: /Policy to try/ }));
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor();
    expect(await page.getByRole('option', { name: 'Changfeng county' }).count()).toBe(0);
    await page.keyboard.type('Sunshine');
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await tabTo(page, page.getByRole('button', { name: 'Try it on all households' }));
    await page.keyboard.press('Space');
    await page.getByText(/^Done: \d+ answers/).waitFor();
    await page.getByRole('link', { name: 'Tried: Sunshine district' }).waitFor();
    const simulation = page.url().replace(service.url, '');
    const household = page.getByRole('button', { name: /Household / }).first();
    await tabTo(page, household);
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: 'By the policy that is tried' }).waitFor();
    expect(await inaccessible(page)).toEqual([]);

    await page.goto(`${service.url}/workbench#/amendments`);
    await tabTo(page, page.getByRole('link', { name: 'Write an amendment' }));
    await page.keyboard.press('Enter');
    await propose(page);
    await page.getByText(/extreme-poverty\.standard\.rural\.year is 11185\.00/).waitFor();
    const amendment = page.url().replace(service.url, '');

    await inspect(page, [simulation, /^Done: \d+ answers/, /已完成/]);
    await inspect(page, [amendment, 'Stands against publishing it', '以下问题妨碍公布']);
    await inspect(page, ['/workbench#/amendments', 'Raise the rural standard', '提高农村低保标准']);
    await inspect(page, ['/workbench#/amendments/new', 'Check and propose', '校验并提出']);
    await inspect(page, ['/workbench#/simulations', 'Try it on all households', '对全部家庭试算']);
    expect(troubles).toEqual([]);
    await context.close();
  }, 120_000);

  /** Fills in the form from its first field to its last, and hands it in by Enter. */
  async function propose(page: Page): Promise<void> {
    await tabTo(page, page.getByRole('combobox', { name: 'Parameter' }));
    await page.keyboard.type('allowance.standard.rural');
    await page.getByRole('option', { name: '(allowance.standard.rural)' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: 'Parameter' }).inputValue()).toMatch(
      /\(allowance\.standard\.rural\)$/,
    );
    await tabTo(page, page.getByLabel('New value'));
    await page.keyboard.type('900.00');
    await tabTo(page, page.getByLabel('In force from'));
    await page.keyboard.type('01012027');
    expect(await page.getByLabel('In force from').inputValue()).toBe('2027-01-01');
    for (const [label, text] of [
      ['Article', '1'],
      ['Code of the document', 'TEST-2027-1'],
      ['Title in Chinese', '测试文件'],
      ['Title in English', 'Test document'],
      ['Note in Chinese', '提高农村低保标准'],
      ['Note in English', 'Raise the rural standard'],
    ] as const) {
      await tabTo(page, page.getByLabel(label, { exact: label === 'Article' }));
      await page.keyboard.type(text);
    }
    await tabTo(page, page.getByRole('button', { name: 'Check and propose' }));
    await page.keyboard.press('Enter');
  }
});

/** The text of what has the focus, and of its label. */
async function focused(page: Page): Promise<string> {
  return (await page.evaluate(
    'document.activeElement.closest(".field")?.innerText ?? document.activeElement.innerText',
  )) as string;
}
