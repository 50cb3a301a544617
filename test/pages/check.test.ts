/** The page of a check in a browser: from finding to note to the other place and back, filters, widths. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { render } from '../../src/report/check/html.js';
import { optionsFor, resultOf, type Texts } from '../report/check/sample.js';
import { inBrowser, testAccessible, testQuiet } from './browser.js';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/check/${name}/planted.txt`, import.meta.url), 'utf8');

const ONE: Texts = { 'county-archives.txt': fixture('county-archives') };
const SEVERAL: Texts = { ...ONE, 'city-weather.txt': fixture('city-weather'), 'clean.txt': '讲话\n同志们：\n' };
const PROMISE: Texts = { 'a.txt': '讲话\n同志们：\n下面，我讲三点意见。\n一、抓粮食。\n二、抓蔬菜。\n' };
const SHORT: Texts = { ...PROMISE, 'b.txt': '讲话\n同志们： \n一、抓粮食,抓蔬菜。今年再抓XX。\n“好”、“很好”。\n' };
const HOSTILE: Texts = { '<img src=x onerror=alert(1)>.txt': '<script>alert("1")</script> \n同志们： \n' };

const NOT_CHECKED = { notChecked: [{ file: 'torn.docx', code: 'undecodable', message: 'torn.docx：解不开' }] };

const pageOf = (texts: Texts, language: 'zh' | 'en' = 'zh'): string =>
  render(resultOf(texts, texts === SEVERAL || texts === SHORT ? NOT_CHECKED : {}), optionsFor(texts, { language }));

const hashOf = (page: Page): string => new URL(page.url()).hash;

inBrowser('the page of a check', (open) => {
  testQuiet(open, [390, 768, 1440], () => [
    [pageOf(ONE)],
    [pageOf(SEVERAL, 'en')],
    [pageOf({ 'clean.txt': '讲话\n' })],
  ]);
  testAccessible(open, (scheme) => [[pageOf(SHORT), { width: scheme === 'light' ? 1440 : 390 }]]);

  test('markup of a manuscript or a file name is text', async () => {
    const { page, complaints } = await open(pageOf(HOSTILE));
    expect(complaints).toEqual([]);
    expect(await page.locator('#file-1').innerText()).toContain('<script>alert("1")</script>');
  });

  test('from a note to its place, to the other place, and back', async () => {
    const { page } = await open(pageOf(PROMISE));
    const note = page.locator('.note:has(.others)').first();
    const id = (await note.getAttribute('id')) ?? '';
    await note.locator('.others a').first().click();
    expect(hashOf(page)).toMatch(/^#other-\d+-1$/u);
    await expect.poll(() => page.locator(hashOf(page)).getAttribute('class')).toContain('lit');
    await page.locator(hashOf(page)).click();
    expect(hashOf(page)).toBe(`#${id}`);
    await note.locator('a.place').first().click();
    expect(hashOf(page)).toMatch(/^#at-\d+$/u);
  });

  test('from a rule to its first place, also where the file is folded', async () => {
    const { page } = await open(pageOf(SEVERAL));
    await page.locator('#file-1 > summary').click();
    const mark = page.locator('#file-1 .m.found').first();
    expect(await mark.isVisible()).toBe(false);
    await page.locator(`#rules a[href="#${(await mark.getAttribute('id')) ?? ''}"]`).click();
    await expect.poll(() => mark.isVisible()).toBe(true);
  });

  test('filters by severity and rule take notes, marks and lines that have no others', async () => {
    const { page } = await open(pageOf(ONE));
    const count = (selector: string): Promise<number> => page.locator(`${selector}:visible`).count();
    const [notes, lines] = [await count('.note'), await count('.noted')];
    await page.locator('input[data-switch="warning"]').uncheck();
    expect(await count('.note.is-warning')).toBe(0);
    expect(await count('.note.is-error')).toBeGreaterThan(0);
    expect(await count('.noted')).toBeLessThan(lines);
    await page.locator('input[data-switch="warning"]').check();
    expect([await count('.note'), await count('.noted')]).toEqual([notes, lines]);
    const rule = 'input[data-switch^="rule-"]';
    const name = (await page.locator(rule).first().getAttribute('data-switch')) ?? '';
    await page.locator(rule).first().uncheck();
    expect(await count(`.note.is-${name}`)).toBe(0);
    expect(await count('.note')).toBeGreaterThan(0);
  });

  test('what could not be checked is in sight without a scroll, at both widths', async () => {
    for (const width of [390, 1440]) {
      const { page } = await open(pageOf(SEVERAL), { width });
      const box = await page.locator('#not-checked').boundingBox();
      expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(1000);
    }
  });

  test('without JavaScript everything is there but the switches', async () => {
    const { page } = await open(pageOf(ONE), { javaScriptEnabled: false });
    expect(await page.locator('.note').first().isVisible()).toBe(true);
    expect(await page.locator('input').first().isVisible()).toBe(false);
  });

  test('on paper: the findings with their lines, not the navigation', async () => {
    const { page } = await open(pageOf(ONE));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.nav').isVisible()).toBe(false);
    expect(await page.locator('.note').first().isVisible()).toBe(true);
  });
});
