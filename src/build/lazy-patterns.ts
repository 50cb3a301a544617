/**
 * Patterns of the bundle are made when they are first asked for. A module's own are constants, `const STOPS = /[。！？]/u`, and
 * V8 reads every one of them as the module loads, which takes 4 ms of a start; most runs ask for a sixth of them. So
 * `STOPS.test(text)` becomes `(STOPS ??= /[。！？]/u).test(text)`, and `opening(/…/, '…')` is handed what makes its pattern.
 * Left as they are: patterns that are exported or written out in an object by name alone.
 */
import type { Plugin } from 'rolldown';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makers of finders, which take a pattern or what makes it (see `source/finder.ts`). */
const MAKERS: ReadonlySet<unknown> = new Set(['finder', 'opening', 'ending', 'endingWith']);
/** A pattern is written out where it is asked for: a long one no more than twice. */
const MOST = 2;
const LONG = 200;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const isPattern = (value: unknown): value is Node => isNode(value) && value.type === 'Literal' && 'regex' in value;
const isMade = (value: unknown): value is Node =>
  isNode(value) && value.type === 'NewExpression' && isNode(value['callee']) && value['callee']['name'] === 'RegExp';

function* childrenOf(node: Node): Generator<readonly [field: string, child: Node]> {
  for (const [field, value] of Object.entries(node))
    for (const child of Array.isArray(value) ? (value as readonly unknown[]) : [value])
      if (isNode(child)) yield [field, child];
}

/** Whether some name of the set stands in what makes a value. */
const isNamedIn = (node: Node, names: { readonly has: (name: string) => boolean }): boolean =>
  (node.type === 'Identifier' && names.has(node['name'] as string)) ||
  [...childrenOf(node)].some(([, child]) => isNamedIn(child, names));

/** The module's own constant patterns by name, each with the place of its declaration; no pattern that is made of another. */
function constantsOf(program: Node): ReadonlyMap<string, { readonly declaration: Node; readonly pattern: Node }> {
  const constants = new Map<string, { readonly declaration: Node; readonly pattern: Node }>();
  for (const [, declaration] of childrenOf(program)) {
    const { type, kind, declarations = [] } = declaration as Node & { readonly declarations?: readonly Node[] };
    const [only, second] = declarations;
    if (type !== 'VariableDeclaration' || kind !== 'const' || only === undefined || second !== undefined) continue;
    const { id, init } = only;
    if (isNode(id) && (isPattern(init) || isMade(init)))
      constants.set(id['name'] as string, { declaration, pattern: init });
  }
  for (const [name, { pattern }] of constants)
    if (isMade(pattern) && isNamedIn(pattern, constants)) constants.delete(name);
  return constants;
}

/** What is done to a module: its constants declared bare and made where they are named, makers handed functions. */
function editsOf(program: Node, code: string): readonly Edit[] {
  const constants = constantsOf(program);
  const named = new Map<string, Node[]>();
  const kept = new Set<string>();
  const edits: Edit[] = [];
  const walk = (node: Node): void => {
    const callee = node['callee'];
    const [given] = (node['arguments'] ?? []) as readonly unknown[];
    if (node.type === 'CallExpression' && isNode(callee) && MAKERS.has(callee['name']) && isPattern(given))
      edits.push({ start: given.start, end: given.start, text: '() => ' });
    for (const [field, child] of childrenOf(node)) {
      const isName = !(node['computed'] === true) && (field === 'property' || field === 'key');
      if (isName && node['shorthand'] !== true) continue;
      if (child.type === 'Identifier' && constants.has(child['name'] as string)) {
        const name = child['name'] as string;
        const isRead = node.type !== 'ExportSpecifier' && node['shorthand'] !== true && field !== 'params';
        const isDeclared = node.type === 'VariableDeclarator' && field === 'id';
        if (!isRead || (isDeclared && node['init'] !== constants.get(name)?.pattern)) kept.add(name);
        else if (!isDeclared) named.set(name, [...(named.get(name) ?? []), child]);
      }
      walk(child);
    }
  };
  walk(program);
  for (const [name, { declaration, pattern }] of constants) {
    const places = named.get(name) ?? [];
    if (kept.has(name) || (places.length > MOST && pattern.end - pattern.start > LONG)) continue;
    edits.push({ start: declaration.start, end: declaration.end, text: `let ${name};` });
    const made = `(${name} ??= ${code.slice(pattern.start, pattern.end)})`;
    for (const { start, end } of places) edits.push({ start, end, text: made });
  }
  return edits.toSorted((one, other) => other.start - one.start);
}

export const lazyPatterns: Plugin = {
  name: 'lazy-patterns',
  transform(code, id) {
    if (!/[\\/]dist[\\/](?:extract|syntax|lexicon|source|check)[\\/]/.test(id)) return null;
    let text = code;
    for (const edit of editsOf(this.parse(code) as unknown as Node, code))
      text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    return text;
  },
};
