/** The page of a manuscript in a browser: nothing asked of the network, nothing complained of, filters and links work. */
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { render } from '../../src/report/html.js';
import { sourceFromString } from '../../src/source/text.js';
import { lexicon } from '../lexicon.js';
import { manuscripts } from '../manuscripts.js';
import { optionsFor, strictly } from '../report/sample.js';
import { inBrowser, testAccessible, testQuiet } from './browser.js';

const HOSTILE = `关于<script>alert("1")</script>的讲话\n同志们：\n一、抓好“三个务必” & <b>安全</b>。要做到‘不减一分’。\n`;

const pageOf = (text: string, language: 'zh' | 'en' = 'zh'): string =>
  render(analyze(sourceFromString(text), lexicon), optionsFor({ say: strictly(language) }));

const [first] = manuscripts;
const speech = first?.text ?? '';

inBrowser('the page of a manuscript', (open) => {
  testQuiet(open, [390, 1440], () => [
    [pageOf(speech), { colorScheme: 'light' }],
    [pageOf(speech), { colorScheme: 'dark' }],
  ]);
  testAccessible(open, () => [[pageOf(speech)], [pageOf(speech, 'en'), { width: 390 }]]);

  test('markup of a manuscript is text', async () => {
    const { page, complaints } = await open(pageOf(HOSTILE));
    expect(complaints).toEqual([]);
    expect(await page.locator('h1').innerText()).toBe('关于<script>alert("1")</script>的讲话');
    expect(await page.locator('#manuscript').innerText()).toContain('& <b>安全</b>');
  });

  test('a switch hides its kind, marks and list, and brings them back', async () => {
    const { page } = await open(pageOf(speech));
    const shown = (): Promise<number> => page.locator('.ref.is-quote:visible').count();
    const before = await shown();
    expect(before).toBeGreaterThan(0);
    await page.locator('input[data-switch="quote"]').uncheck();
    expect(await shown()).toBe(0);
    const line = `getComputedStyle(document.querySelector('#manuscript .m.is-quote')).textDecorationLine`;
    expect(await page.evaluate(line)).toBe('none');
    await page.locator('input[data-switch="quote"]').check();
    expect(await shown()).toBe(before);
  });

  test('from row to passage and back, by link and by the passage itself', async () => {
    const { page } = await open(pageOf(speech));
    await page.locator('#duty-1 a.place').click();
    expect(new URL(page.url()).hash).toBe('#at-duty-1');
    await expect.poll(() => page.locator('#at-duty-1').getAttribute('class')).toContain('lit');
    await page.locator('#manuscript a[href="#duty-1"]').click();
    await expect.poll(() => page.locator('#duty-1').getAttribute('class')).toContain('lit');
    // A row in a folded list is unfolded.
    expect(await page.locator('#quote-1').isVisible()).toBe(false);
    await page.locator('#manuscript a[href="#quote-1"]').click();
    expect(await page.locator('#quote-1').isVisible()).toBe(true);
  });

  test('the search leaves what holds the words', async () => {
    const { page } = await open(pageOf(speech));
    const rows = page.locator('#list-duty tbody tr');
    const all = await rows.count();
    const word = ((await rows.first().locator('td').last().textContent()) ?? '').slice(0, 4);
    await page.locator('input[data-search="list-duty"]').fill(word);
    expect(await page.locator('#list-duty tbody tr:visible').count()).toBeLessThan(all);
    expect(await rows.first().isVisible()).toBe(true);
    await page.locator('input[data-search="list-duty"]').fill('');
    expect(await page.locator('#list-duty tbody tr:visible').count()).toBe(all);
  });

  test('without JavaScript everything is there but the switches', async () => {
    const { page } = await open(pageOf(speech), { javaScriptEnabled: false });
    expect(await page.locator('#manuscript').isVisible()).toBe(true);
    expect(await page.locator('#slogan-1').isVisible()).toBe(true);
    expect(await page.locator('input').first().isVisible()).toBe(false);
    await page.locator('#part-quote summary').click();
    expect(await page.locator('#quote-1').isVisible()).toBe(true);
  });

  test('on paper: the text and the lists, not the navigation', async () => {
    const { page } = await open(pageOf(speech));
    await page.emulateMedia({ media: 'print' });
    const folded = page.locator('details:not([open])');
    const before = await folded.count();
    expect(before).toBeGreaterThan(0);
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await folded.count()).toBe(0);
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    expect(await folded.count()).toBe(before);
    expect(await page.locator('.nav').isVisible()).toBe(false);
    expect(await page.locator('#manuscript').isVisible()).toBe(true);
  });
});
