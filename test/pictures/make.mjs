/**
 * Makes the pictures of the README anew: `npm run build && node test/pictures/make.mjs`. The terminal is xterm.js fed
 * with what the program prints; the pages are the program's own, in Chromium (CHROMIUM names another).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = join(root, 'fixtures/pictures');
const work = join(tmpdir(), `gaojian-pictures-${process.pid}`);
const require = createRequire(import.meta.url);
const asset = (name) => readFileSync(require.resolve(name), 'utf8');

/** What the program takes where it writes into a pipe. */
const COLUMNS = 100;

/** What the program prints; wide quotation marks are one column in xterm.js. */
function gaojian(...argv) {
  const env = { ...process.env, FORCE_COLOR: '1', GAOJIAN_AMBIGUOUS_WIDTH: '1' };
  const run = spawnSync(process.execPath, ['bin/gaojian.js', ...argv], { cwd: root, env, encoding: 'utf8' });
  if (run.status === 2) throw new Error(run.stderr);
  return run.stdout;
}

async function terminal(browser, { command, lines, name }) {
  const printed = gaojian(...command)
    .split('\n')
    .slice(0, lines);
  const text = [`\u001b[2m$\u001b[0m gaojian ${command.join(' ')}`, ...printed].join('\r\n');
  const page = await browser.newPage({ viewport: { width: 1000, height: 1200 }, deviceScaleFactor: 2 });
  await page.setContent(
    '<!doctype html><meta charset="utf-8"><body style="margin:0;padding:14px;background:#1d2024;width:max-content"><div id="t"></div>',
  );
  await page.addStyleTag({ content: asset('@xterm/xterm/css/xterm.css') });
  // Chromium would draw marks beside each other closer than a terminal does.
  await page.addStyleTag({
    content:
      '@font-face { font-family: Marks; src: local("DejaVu Sans Mono"); unicode-range: U+2018-201D, U+2026 } .xterm { text-spacing-trim: space-all; font-kerning: none } .scrollbar { display: none !important }',
  });
  await page.addScriptTag({ content: asset('@xterm/xterm') });
  await page.evaluate(
    ([shown, columns, rows]) =>
      new Promise((done) => {
        const term = new globalThis.Terminal({
          cols: columns,
          rows,
          fontSize: 14,
          fontFamily: 'Marks, "Noto Sans Mono CJK SC", monospace',
          theme: { background: '#1d2024', foreground: '#e6e3dc' },
          cursorInactiveStyle: 'none',
          scrollback: 0,
        });
        term.open(globalThis.document.getElementById('t'));
        term.write(shown, () => setTimeout(done, 200));
      }),
    [text, COLUMNS, printed.length + 1],
  );
  await page.locator('body').screenshot({ path: join(out, `${name}.png`) });
  await page.close();
}

async function report(browser, { command, name, height = 1000 }) {
  const file = join(work, `${name}.html`);
  gaojian(...command, '--output', file);
  const page = await browser.newPage({ viewport: { width: 1440, height } });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: join(out, `${name}.png`) });
  await page.close();
}

const speech = 'fixtures/manuscripts/county-safety-2016/county-safety-2016.txt';
const series = ['2018', '2019', '2020', '2021', '2022'].map((year) => `fixtures/compare/series-discipline/${year}.txt`);

for (const folder of [out, work]) mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
try {
  await terminal(browser, { name: 'terminal', command: [speech], lines: 44 });
  await report(browser, { name: 'page', command: [speech, '--no-terms'] });
  await report(browser, { name: 'comparison', command: ['compare', ...series] });
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
