/** The page of a coverage in a browser: from what is asked to the passage that answers it and back, filters, widths. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { render } from '../../src/report/cover/html.js';
import type { Covered } from '../../src/cover/types.js';
import { read } from '../cover/read.js';
import { type Case, caseOf, coverageOf, optionsFor } from '../report/cover/sample.js';
import { inBrowser, testAccessible, testQuiet } from './browser.js';

const pageOf = (one: Case, language: 'zh' | 'en' = 'zh'): string => render(coverageOf(one), optionsFor(one, language));

const ONE = caseOf('rural-county-2023', 2);
const SEVERAL = { ...ONE, uppers: [...ONE.uppers, ...caseOf('practice-fund', 1).uppers] };
/** The first paragraphs hold every kind of mark; axe-core looks at each of them long. */
const beginning = ({ text, id }: Covered): Covered => read(text.split('\n').slice(0, 24).join('\n'), id);
const SHORT = { ...SEVERAL, draft: beginning(ONE.draft), uppers: SEVERAL.uppers.map(beginning) };
const HOSTILE: Case = {
  name: '',
  draft: read('讲话\n一、抓<img src=x onerror=alert(1)>粮食。\n', 'd'),
  uppers: [read('关于<script>alert("1")</script>的讲话\n一、抓好粮食 & <b>安全</b>。\n', 'u')],
};

const hashOf = (page: Page): string => new URL(page.url()).hash;

inBrowser('the page of a coverage', (open) => {
  testQuiet(open, [390, 768, 1440], () => [[pageOf(ONE)], [pageOf(SEVERAL, 'en')]]);
  testAccessible(open, (scheme) => [[pageOf(SHORT), { width: scheme === 'light' ? 1440 : 390 }]]);

  test('markup of a manuscript is text', async () => {
    const { page, complaints } = await open(pageOf(HOSTILE));
    expect(complaints).toEqual([]);
    expect(await page.locator('#draft-text').innerText()).toContain('<img src=x onerror=alert(1)>');
  });

  test('the two texts stand side by side where there is room, else below each other', async () => {
    for (const [width, beside] of [
      [1440, true],
      [390, false],
    ] as const) {
      const { page } = await open(pageOf(ONE), { width });
      const [upper, draft] = [await page.locator('#uppers').boundingBox(), await page.locator('#draft').boundingBox()];
      expect((draft?.x ?? 0) >= (upper?.x ?? 0) + (upper?.width ?? 0)).toBe(beside);
      expect((draft?.y ?? 0) >= (upper?.y ?? 0) + (upper?.height ?? 0)).toBe(!beside);
    }
  });

  test('from a requirement to the passage that answers it and back, by link and by the passage itself', async () => {
    const { page } = await open(pageOf(ONE));
    await page.locator('#uppers .badge.is-covered').first().click();
    expect(hashOf(page)).toMatch(/^#in-\d+$/u);
    const passage = page.locator(hashOf(page));
    await expect.poll(() => passage.getAttribute('class')).toContain('lit');
    expect(await page.locator(`#draft ${hashOf(page)}`).count()).toBe(1);
    // Its box begins left of it where it starts within a line.
    await passage.dispatchEvent('click');
    expect(hashOf(page)).toMatch(/^#up-/u);
    await expect.poll(() => page.locator(hashOf(page)).getAttribute('class')).toContain('lit');
  });

  test('from what is missing to its place in the upper text, and from there to its row', async () => {
    const { page } = await open(pageOf(ONE), { width: 390 });
    const row = page.locator('#part-missing li').first();
    await row.locator('a').first().click();
    expect(hashOf(page)).toMatch(/^#up-requirements-/u);
    await page.locator(`${hashOf(page)} + .badge`).click();
    expect(hashOf(page)).toBe(`#${(await row.getAttribute('id')) ?? ''}`);
  });

  test('what is folded or filtered away opens when a link leads to it', async () => {
    const { page } = await open(pageOf(ONE));
    const row = page.locator('#part-covered li').first();
    expect(await row.isVisible()).toBe(false);
    await page.evaluate(`location.hash = '${(await row.getAttribute('id')) ?? ''}'`);
    await expect.poll(() => row.isVisible()).toBe(true);
    await page.locator('input[data-switch="missing"]').uncheck();
    const lost = page.locator('#part-missing li').first();
    expect(await lost.isVisible()).toBe(false);
    await page.evaluate(`location.hash = '${(await lost.getAttribute('id')) ?? ''}'`);
    await expect.poll(() => lost.isVisible()).toBe(true);
  });

  test('filters by status and by kind: rows, marks and the links behind them', async () => {
    const { page } = await open(pageOf(ONE));
    const count = (selector: string): Promise<number> => page.locator(`${selector}:visible`).count();
    const before = await count('#part-missing li');
    expect(await count('#part-missing li.is-targets')).toBeGreaterThan(0);
    await page.locator('input[data-switch="targets"]').uncheck();
    expect(await count('#part-missing li.is-targets')).toBe(0);
    expect(await count('#uppers .ref.is-targets')).toBe(0);
    expect(await count('#part-missing li')).toBeGreaterThan(0);
    await page.locator('input[data-switch="missing"]').uncheck();
    expect(await count('#part-missing li')).toBe(0);
    expect(await count('#uppers .badge.is-missing')).toBe(0);
    expect(await count('#uppers .badge.is-covered')).toBeGreaterThan(0);
    await page.locator('input[data-switch="targets"]').check();
    await page.locator('input[data-switch="missing"]').check();
    expect(await count('#part-missing li')).toBe(before);
  });

  test('without JavaScript everything is there and linked but the switches', async () => {
    const { page } = await open(pageOf(ONE), { javaScriptEnabled: false });
    expect(await page.locator('input').first().isVisible()).toBe(false);
    await page.locator('#part-covered summary').click();
    await page.locator('#part-covered li a').first().click();
    expect(hashOf(page)).toMatch(/^#up-/u);
  });

  test('on paper: the lists and both texts whole, not the navigation', async () => {
    const { page } = await open(pageOf(ONE));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.nav').isVisible()).toBe(false);
    const cut = `[...document.querySelectorAll('.pane')].filter((pane) => pane.scrollHeight > pane.clientHeight + 1).length`;
    expect(await page.evaluate(cut)).toBe(0);
  });
});
