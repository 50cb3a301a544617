/** Pages in a real Chromium: started once a test file, with nothing but the page's own file to talk to. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

const PLACES = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser of this machine; null where there is none, and tests that need it are skipped. */
const CHROMIUM = PLACES.find((place) => place !== '' && existsSync(place)) ?? null;

if (CHROMIUM === null)
  process.stderr.write('no Chromium here (CHROMIUM names one): pages are not tested in a browser\n');

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM ?? '', args: SWITCHES });

export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, and requests for anything but the page. */
  readonly complaints: readonly string[];
}

export interface Way extends BrowserContextOptions {
  /** Width of the window in CSS pixels; 1440 unless given. */
  readonly width?: number;
}

/** Opens a page's text as a file would be: with its policy, without a network. It is closed behind the test. */
export type Open = (text: string, way?: Way) => Promise<Visit>;

/** Tests of pages; the browser is started once for all of them, and they are skipped where there is none. */
export function inBrowser(name: string, tests: (open: Open) => void): void {
  describe.skipIf(CHROMIUM === null)(name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterEach(async () => {
      for (const context of browser.contexts()) await context.close();
    });
    afterAll(async () => {
      await browser.close();
    });
    tests((text, way) => visit(browser, text, way));
  });
}

/** A page, and how it is looked at. */
export type Shown = readonly [text: string, way?: Way];

/** What every page is held to. */
export function testQuiet(open: Open, widths: readonly number[], pages: () => readonly Shown[]): void {
  test.each(widths)('at %i pixels it complains of nothing, asks for nothing, and is not wider', async (width) => {
    for (const [text, way] of pages()) {
      const { page, complaints } = await open(text, { ...way, width });
      await page.evaluate(`document.querySelectorAll('details').forEach((each) => (each.open = true))`);
      expect(complaints).toEqual([]);
      expect(await sidewaysOf(page)).toBe(0);
    }
  });
}

const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export function testAccessible(open: Open, pages: (scheme: Scheme) => readonly Shown[]): void {
  test.each(SCHEMES)('axe-core finds nothing serious, %s', async (colorScheme) => {
    for (const [text, way] of pages(colorScheme))
      expect(await seriousOf(open, text, { ...way, colorScheme })).toEqual([]);
  });
}

async function visit(browser: Browser, text: string, { width = 1440, ...options }: Way = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 1000 }, offline: false, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== ADDRESS) complaints.push(`asks for ${request.url()}`);
  });
  await page.route('**', (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ body: text, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await page.goto(ADDRESS);
  return { page, complaints };
}

/** Answered by the test itself; no such host exists (RFC 2606). */
const ADDRESS = 'http://page.invalid/';

const axeSource = (): string => readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds serious or critical: rule and first place of each. */
async function seriousOf(open: Open, text: string, way: Way): Promise<readonly string[]> {
  const { page } = await open(text, { ...way, bypassCSP: true });
  await page.addScriptTag({ content: axeSource() });
  // Run in the page, where its types are not known.
  const found = await page.evaluate(`axe.run().then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => id + ' at ' + nodes[0].target.join(' ') + ' (' + nodes.length + ')'))`);
  return found as readonly string[];
}

/** How far the page can be scrolled sideways, in CSS pixels. */
const sidewaysOf = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth') as Promise<number>;
