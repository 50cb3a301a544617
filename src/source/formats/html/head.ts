/** What a page says of itself in its head: title, author, dates, the program that made it. */
import type { Properties } from '../../reader.js';
import { attribute, textOf, walk, type Parent } from './tree.js';

export interface Head {
  readonly properties: Properties;
  /** Titles of the text, best first: that of the article, then that of the page and its parts (在…讲话_某某县人民政府). */
  readonly titles: readonly string[];
  /** Saved by Word, WPS, LibreOffice or their like. */
  readonly office: boolean;
  /** Whether its source is broken into lines at spaces only: LibreOffice, and what it comes from. */
  readonly brokenAtSpaces: boolean;
}

const clean = (text: string): string => text.replace(/[ \t\n\f\r]+/gu, ' ').trim();

/** Names and properties of `meta` in lower case, the first of each. */
function metasOf(root: Parent): { readonly title: string; readonly metas: ReadonlyMap<string, string> } {
  const metas = new Map<string, string>();
  let title = '';
  walk(root, {
    enter: (element) => {
      if (element.tagName === 'title' && title === '') title = clean(textOf(element));
      const name = element.tagName === 'meta' ? (attribute(element, 'name') ?? attribute(element, 'property')) : null;
      const key = name?.trim().toLowerCase();
      const content = clean(attribute(element, 'content') ?? '');
      if (key !== undefined && content !== '' && !metas.has(key)) metas.set(key, content);
      return element.tagName === 'html' || element.tagName === 'head';
    },
    leave: () => undefined,
    text: () => undefined,
  });
  return { title, metas };
}

/** 2016-03-18, 2016/3/18 10:05, 2016年3月18日, 20160318;10050000 (LibreOffice before 4) in ISO form; null of anything else. */
export function isoDate(written: string): string | null {
  const found =
    /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?:[T\s;-]+(\d{1,2}):?(\d{2})(?::?(\d{2}))?.*)?$/u.exec(
      written,
    );
  if (found === null) return null;
  const [, year, month = found[4], day = found[5], , , hour, minute, second] = found;
  const pad = (part: string | undefined): string => (part ?? '').padStart(2, '0');
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (hour === undefined) return date;
  return `${date}T${pad(hour)}:${pad(minute)}${second === undefined ? '' : `:${pad(second)}`}`;
}

/** In the order of trust; `ArticleTitle`, `PubDate` and `Author` are those asked of government sites (政府网站发展指引, 国办发〔2017〕47号). */
const TITLES = ['articletitle', 'og:title', 'dcterms.title', 'dc.title'];
const AUTHORS = ['author', 'dcterms.creator', 'dc.creator', 'og:article:author', 'article:author'];
const CREATED = [
  'created',
  'pubdate',
  'publishdate',
  'publish_date',
  'firstpublishedtime',
  'article:published_time',
  'dcterms.issued',
  'dc.date',
  'date',
];
const MODIFIED = ['changed', 'dcterms.modified', 'article:modified_time', 'lastmodified', 'last-modified'];

/** A part of a page's title that names the site and not the text. */
const SITE = /(?:政府|人大|政协|委员会|[局厅院校部办]|大学|中学|小学|集团|公司|网|网站|门户|公众号|平台|频道|首页)$/u;

/** Parts of the title of a page, but for the name of the site: 在…上的讲话_某某县人民政府. */
const partsOf = (title: string): readonly string[] =>
  title
    .split(/\s*[_|｜]\s*|\s+[-–—]+\s+|(?<=\p{L}|[）”])-{1,2}(?=\p{L}|“)/u)
    .filter((part) => part.length > 1 && !SITE.test(part));

const isBrokenAtSpaces = (metas: ReadonlyMap<string, string>): boolean =>
  /^(?:LibreOffice|OpenOffice|Apache OpenOffice|StarOffice)/iu.test(metas.get('generator') ?? '');

const isOffice = (metas: ReadonlyMap<string, string>): boolean =>
  metas.get('progid') === 'Word.Document' ||
  isBrokenAtSpaces(metas) ||
  /^(?:Microsoft Word|WPS)/iu.test(metas.get('generator') ?? '') ||
  /openoffice\.org\/odf2xhtml/u.test(metas.get('dcterms.source') ?? '');

/** Reads the head of a page. */
export function headOf(page: Parent): Head {
  const { title, metas } = metasOf(page);
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined);
  const date = (names: readonly string[]): string | undefined =>
    names.map((name) => isoDate(metas.get(name) ?? '')).find((value) => value !== null) ?? undefined;
  const given = {
    title: first(['articletitle']) ?? title,
    author: first(AUTHORS),
    created: date(CREATED),
    modified: date(MODIFIED),
  };
  const named = [...TITLES.map((name) => metas.get(name) ?? ''), ...partsOf(title)];
  return {
    properties: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== '')),
    titles: [...new Set(named.filter((name) => name !== ''))],
    office: isOffice(metas),
    brokenAtSpaces: isBrokenAtSpaces(metas),
  };
}
