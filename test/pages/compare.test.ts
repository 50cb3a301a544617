/** The page of a comparison in a browser: switches, search and links, five years and fifty. */
import { expect, test } from 'vitest';
import type { Comparison } from '../../src/model/compare.js';
import { render } from '../../src/report/compare/html.js';
import { years } from '../report/compare/others.js';
import { five, optionsFor, placeOf, textOf } from '../report/compare/sample.js';
import { strictly } from '../report/sample.js';
import { inBrowser, testAccessible, testQuiet } from './browser.js';

const pageOf = (result: Comparison, language: 'zh' | 'en' = 'zh'): string =>
  render(result, optionsFor({ say: strictly(language), all: true, placeOf, textOf }));

inBrowser('the page of a comparison', (open) => {
  testQuiet(open, [390, 768, 1440], () => [
    [pageOf(five), { colorScheme: 'light' }],
    [pageOf(five, 'en'), { colorScheme: 'dark' }],
    [pageOf(years(50, 20)), { colorScheme: 'light' }],
  ]);
  testAccessible(open, () => [
    [pageOf(five).replaceAll('<details ', '<details open ')],
    [pageOf(five, 'en'), { width: 390 }],
  ]);

  test('a switch hides slogans of its status, and nothing else', async () => {
    const { page } = await open(pageOf(five));
    const rows = page.locator('#list-slogans tbody tr:visible');
    const all = await rows.count();
    const kept = await page.locator('#list-slogans .is-slogan-kept').count();
    expect(kept).toBeGreaterThan(0);
    await page.locator('input[data-switch="slogan-kept"]').uncheck();
    expect(await rows.count()).toBe(all - kept);
    await page.locator('input[data-switch="slogan-kept"]').check();
    expect(await rows.count()).toBe(all);
  });

  test('the search finds what is folded away', async () => {
    const { page } = await open(pageOf(years(12, 20)));
    const card = page.locator('#list-targets details.more [data-item]').last();
    expect(await card.isVisible()).toBe(false);
    await page
      .locator('input[data-search="list-targets"]')
      .fill(`${await card.locator('h3').textContent()}`.slice(0, 5));
    expect(await card.isVisible()).toBe(true);
    expect(await page.locator('#list-targets [data-item]:visible').count()).toBe(1);
  });

  test('what is gone leads to its row, a place to its document', async () => {
    const { page } = await open(pageOf(five));
    await page.locator('#gone a[href^="#requirements-"]').first().click();
    const row = page.locator(new URL(page.url()).hash);
    await expect.poll(() => row.getAttribute('class')).toContain('lit');
    expect(await row.locator('.passage').first().isVisible()).toBe(true);
    await page.locator('#gone .place a').first().click();
    expect(await page.locator(new URL(page.url()).hash).isVisible()).toBe(true);
  });

  test.each(['targets', 'formulas'])('the navigation leads to the start of %s, however long', async (part) => {
    const { page } = await open(pageOf(five));
    await page.locator(`.nav a[href="#part-${part}"]`).click();
    const box = await page.locator(`#part-${part} > h2`).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(500);
  });

  test('the names of the rows stay in sight of the years', async () => {
    const { page } = await open(pageOf(years(50, 20)), { width: 390 });
    const name = page.locator('#list-slogans tbody th').first();
    const before = await name.boundingBox();
    const frame = `document.querySelector('#list-slogans .frame')`;
    expect(await page.evaluate(`${frame}.scrollLeft = 1000, ${frame}.scrollLeft`)).toBe(1000);
    expect((await name.boundingBox())?.x).toBeCloseTo(before?.x ?? 0, 0);
  });

  test('lines are drawn in colours of the page, light and dark', async () => {
    const colours: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open(pageOf(five), { colorScheme });
      const line = `getComputedStyle(document.querySelector('.chart path[stroke-dasharray]')).stroke`;
      colours.push((await page.evaluate(line)) as string);
    }
    expect(colours).toEqual(['rgb(28, 79, 156)', 'rgb(138, 184, 255)']);
  });

  test('without JavaScript everything is there but switches and search', async () => {
    const { page } = await open(pageOf(five), { javaScriptEnabled: false });
    expect(await page.locator('#gone').isVisible()).toBe(true);
    expect(await page.locator('#slogans-1').isVisible()).toBe(true);
    expect(await page.locator('input').first().isVisible()).toBe(false);
  });
});
