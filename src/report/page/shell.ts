/**
 * A page as one file: no network, no font, no script but its own, which its Content-Security-Policy names by hash
 * (CSP Level 3 §6.7.3). It is read without JavaScript; filters appear where there is some.
 */
import type { Say } from '../renderer.js';
import { type Content, html, type Html, asHtml } from './tag.js';

/** Every kind of page, by the command that makes it. */
export const PAGES = ['analyze', 'compare', 'cover', 'check'] as const;
export type PageKind = (typeof PAGES)[number];

export type LoadAssets = (page: PageKind) => PageAssets;

/** What the build made of `src/client`: style and script as they stand in the page, and their hashes. */
export interface PageAssets {
  readonly style: string;
  readonly script: string;
  /** `sha256-…` in base64, as a policy names them. */
  readonly styleHash: string;
  readonly scriptHash: string;
}

export interface PageParts {
  /** Of the window, and the first heading. */
  readonly title: string;
  /** Which kind of page, over the title. */
  readonly kind: string;
  /** Under the title: what the page is about in a line or two. */
  readonly lead: Content;
  /** Links to the parts of the page; null for none. */
  readonly nav: Content;
  readonly main: Content;
  /** Beside the main part where there is room, below it else; null for none. */
  readonly aside: Content;
  /** Last line: with what it was made. */
  readonly foot: string;
}

export interface Dress {
  readonly say: Say;
  readonly assets: PageAssets;
}

/** The page's whole text. */
export function pageOf(parts: PageParts, { say, assets }: Dress): string {
  const { title, kind, lead, nav, main, aside, foot } = parts;
  const layout = [nav === null ? '' : 'has-nav', aside === null ? '' : 'has-aside'].filter((name) => name !== '');
  const page = html`<!doctype html>
    <html lang="${say('page.lang')}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policyOf(assets)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="gaojian" />
        <title>${title} · ${kind}</title>
        <style>${asHtml(assets.style)}</style>
      </head>
      <body>
        <a class="skip" href="#main">${say('page.skip')}</a>
        <header class="top">
          <p class="kind">${kind}</p>
          <h1>${title}</h1>
          ${lead}
        </header>
        <div class="layout ${layout.join(' ')}">
          ${nav === null ? null : html`<nav class="nav" aria-label="${say('page.nav')}" tabindex="0">${nav}</nav>`}
          <main id="main" tabindex="-1">${main}</main>
          ${aside === null ? null : html`<aside class="aside" aria-label="${say('page.aside')}" tabindex="0">${aside}</aside>`}
        </div>
        <footer class="foot"><p>${foot}</p></footer>
        <script>${asHtml(assets.script)}</script>
      </body>
    </html>
`;
  return page.markup;
}

const policyOf = ({ styleHash, scriptHash }: PageAssets): string =>
  [
    "default-src 'none'",
    `style-src '${styleHash}'`,
    `script-src '${scriptHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Part of a page with a heading that links to it. */
export const part = (id: string, title: Content, body: Content): Html =>
  html`<section class="part" id="${id}">
    <h2><a href="#${id}">${title}</a></h2>
    ${body}
  </section>`;

/** A part that folds; `open` as the page is opened. */
export const folding = (id: string, title: Content, { open, body }: { open: boolean; body: Content }): Html =>
  html`<details class="part" id="${id}" ${open ? asHtml(' open') : null}>
    <summary><h2>${title}</h2></summary>
    ${body}
  </details>`;
