import type { Locator, Page } from 'playwright-core';

/** More than any page has controls. */
const MOST_PRESSES = 600;

export interface TabWalk {
  /** How many controls there are. */
  readonly controls: number;
  /** Controls that Tab never came to, as HTML. */
  readonly missed: readonly string[];
  /** Controls that took the focus without showing it well, each with what is wrong. */
  readonly unseen: readonly string[];
}

/** Runs in the page: remembers every control, then looks at what has the focus after each press. */
const WATCH = `(() => {
  const SELECTOR = 'a[href], button, input, textarea, select, summary, [tabindex]';
  const isControl = (element) =>
    element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('[aria-hidden="true"], [inert]') === null;
  // One stop of Tab; the arrows go on inside.
  const stopOf = (element) => element.closest('[role="radiogroup"], [role="toolbar"]') ?? element;
  const stops = new Set([...document.querySelectorAll(SELECTOR)].filter(isControl).map(stopOf));
  const reached = new Set();
  const unseen = new Set();
  const brief = (element) => element.outerHTML.slice(0, 160);
  const channels = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const luminance = (color) => {
    const [red, green, blue] = channels(color).map((value) => {
      const share = value / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element) => {
    for (let above = element.parentElement; above !== null; above = above.parentElement) {
      const color = getComputedStyle(above).backgroundColor;
      const [, , , opacity = 1] = channels(color);
      if (opacity === 1) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  const fault = (element) => {
    const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(element);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 'no outline';
    const [light, dark] = [luminance(outlineColor), luminance(behind(element))].sort((a, b) => b - a);
    const contrast = (light + 0.05) / (dark + 0.05);
    if (contrast < 3) return 'outline of contrast ' + contrast.toFixed(2);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight || right < 0 || left > innerWidth) return 'outside of the window';
    const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
    for (let above = element.parentElement; above !== document.body; above = above.parentElement) {
      if (getComputedStyle(above).overflowX === 'visible') continue;
      const frame = above.getBoundingClientRect();
      if (left - reach < frame.left || right + reach > frame.right) return 'outline cut off at the side';
      if (top - reach < frame.top || bottom + reach > frame.bottom) return 'outline cut off above or below';
    }
    return null;
  };
  window.tabWalk = {
    /** False when Tab has come to the end. */
    look() {
      const element = document.activeElement;
      if (element === null || element === document.body) return false;
      const stop = stopOf(element);
      // Within a date Tab goes from day to month to year, and the focus stays.
      if (reached.has(stop) && stop !== window.tabWalk.last) return false;
      window.tabWalk.last = stop;
      reached.add(stop);
      const wrong = fault(element);
      if (wrong !== null) unseen.add(wrong + ': ' + brief(element));
      return true;
    },
    result: () => ({
      controls: stops.size,
      missed: [...stops].filter((stop) => !reached.has(stop)).map(brief),
      unseen: [...unseen],
    }),
  };
})()`;

/** Goes through a page that was just loaded by Tab alone, and says what it cannot reach or show. */
export async function walkByTab(page: Page): Promise<TabWalk> {
  await page.evaluate(WATCH);
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press('Tab');
    if (!(await page.evaluate('window.tabWalk.look()'))) break;
  }
  return (await page.evaluate('window.tabWalk.result()')) as TabWalk;
}

/** Presses Tab until the control has the focus. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await control.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${String(control)}.`);
}
