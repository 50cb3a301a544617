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
  [`${OFFICE}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${OFFICE}/drawingml/2006/main`, 'a'],
  [`${STRICT}/drawingml/main`, 'a'],
  [`${OFFICE}/drawingml/2006/diagram`, 'dgm'],
  [`${STRICT}/drawingml/diagram`, 'dgm'],
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
  /** Scopes inside, by what they declare. */
  readonly inner: Map<string, Scope>;
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
  inner: new Map(),
  plain: [...namespaces].every(([prefix, uri]) => isPlain(prefix, uri)),
});

export type Attributes = Readonly<Record<string, string>>;

const DECLARES = 'xmlns';

/** `xmlns`, or `xmlns:` and a prefix; most attributes begin with another letter. */
const isDeclaration = (name: string): boolean =>
  name.startsWith(DECLARES) && (name.length === DECLARES.length || name.charAt(DECLARES.length) === ':');

const NONE: readonly (readonly [string, string])[] = [];

/** Prefixes an element declares that mean something else around it. */
function declared({ namespaces }: Scope, attributes: Attributes): readonly (readonly [string, string])[] {
  let found: (readonly [string, string])[] | null = null;
  for (const name in attributes) {
    if (!isDeclaration(name)) continue;
    const uri = attributes[name] ?? '';
    const prefix = name.slice(6);
    if (namespaces.get(prefix) !== uri) (found ??= []).push([prefix, uri]);
  }
  return found ?? NONE;
}

/** Writers declare some forty prefixes and a handful of scopes; a part made to be costly is refused. */
const MOST_PREFIXES = 500;
const MOST_SCOPES = 5000;

/** The scope inside an element with these attributes, by the one around it. Throws `Unreadable`. */
export type ScopeWithin = (outer: Scope, attributes: Attributes) => Scope;

/** Scopes of one part. What is declared again and again, as Word does at each drawing, is told once. */
export function createScopes(): { readonly outermost: Scope; readonly within: ScopeWithin } {
  let count = 0;
  const made = (outer: Scope, changes: readonly (readonly [string, string])[]): Scope => {
    const namespaces = new Map([...outer.namespaces, ...changes]);
    if (namespaces.size > MOST_PREFIXES || (count += 1) > MOST_SCOPES) throw new Unreadable('damaged');
    return scopeOf(namespaces);
  };
  const within: ScopeWithin = (outer, attributes) => {
    const changes = declared(outer, attributes);
    if (changes.length === 0) return outer;
    const key = JSON.stringify(changes);
    let scope = outer.inner.get(key);
    if (scope === undefined) outer.inner.set(key, (scope = made(outer, changes)));
    return scope;
  };
  return { outermost: scopeOf(RESERVED), within };
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
