/**
 * Names of elements and attributes whatever prefix a writer gave them: each namespace we know has one prefix here,
 * and what is in none of them has no name.
 */
import { Unreadable } from '../../unreadable.js';

const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** Transitional and strict (ECMA-376 parts 1 and 4). */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${OFFICE}/officeDocument/2006/math`, 'm'],
  [`${STRICT}/officeDocument/math`, 'm'],
  [`${OFFICE}/markup-compatibility/2006`, 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  [`${OFFICE}/package/2006/relationships`, 'rel'],
  [`${OFFICE}/package/2006/content-types`, 'ct'],
  [`${OFFICE}/package/2006/metadata/core-properties`, 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
]);

const OURS: ReadonlySet<string> = new Set(PREFIXES.values());

const RESERVED: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

/** What the prefixes mean inside one element. */
export interface Scope {
  readonly namespaces: ReadonlyMap<string, string>;
  /** Names already told, by the name as written. */
  readonly names: Map<string, string>;
  /** Whether an attribute's name as written is its name. */
  readonly plain: boolean;
}

const isPlain = (prefix: string, uri: string): boolean => {
  const ours = PREFIXES.get(uri);
  return prefix === '' || (ours === undefined ? !OURS.has(prefix) : ours === prefix);
};

const scopeOf = (namespaces: ReadonlyMap<string, string>): Scope => ({
  namespaces,
  names: new Map(),
  plain: [...namespaces].every(([prefix, uri]) => isPlain(prefix, uri)),
});

export const OUTERMOST: Scope = scopeOf(RESERVED);

export type Attributes = Readonly<Record<string, string>>;

/** Word declares some forty; without a bound, each element of a deep nest could make the next more costly. */
const MOST = 500;

const DECLARATION = /^xmlns(?::|$)/u;

/** The scope inside an element with these attributes: the one around it, unless it declares a prefix. Throws `Unreadable`. */
export function scopeWithin(outer: Scope, attributes: Attributes): Scope {
  let namespaces: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!DECLARATION.test(name)) continue;
    namespaces ??= new Map(outer.namespaces);
    namespaces.set(name.slice(6), attributes[name] ?? '');
  }
  if (namespaces === null) return outer;
  if (namespaces.size > MOST) throw new Unreadable('damaged');
  return scopeOf(namespaces);
}

function told(scope: Scope, written: string): string {
  const colon = written.indexOf(':');
  const uri = scope.namespaces.get(colon === -1 ? '' : written.slice(0, colon));
  const prefix = uri === undefined ? undefined : PREFIXES.get(uri);
  return prefix === undefined ? '' : `${prefix}:${written.slice(colon + 1)}`;
}

/** The name of an element (`w:p`); the empty string where its namespace is none of ours. */
export function nameIn(scope: Scope, written: string): string {
  let name = scope.names.get(written);
  if (name === undefined) scope.names.set(written, (name = told(scope, written)));
  return name;
}

/** Attributes by their names (`w:val`; those without a prefix as they are). */
export function attributesIn(scope: Scope, written: Attributes): Attributes {
  if (scope.plain) return written;
  return Object.fromEntries(
    Object.entries(written).map(([name, value]) => [name.includes(':') ? told(scope, name) : name, value]),
  );
}
