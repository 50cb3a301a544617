/**
 * First, or last, characters of a pattern's matches, read off its source: every alternative, behind (or before)
 * what may be empty. Looks around are passed over, so the set may be too large by what they forbid, never too small.
 */
export interface First {
  readonly characters: ReadonlySet<string>;
  /** A negated class or a dot: the match may begin with nearly anything. */
  readonly any: boolean;
  /** The pattern matches nothing at all as well. */
  readonly empty: boolean;
}

const NOTHING: First = { characters: new Set(), any: false, empty: true };
const either = (a: First, b: First): First => ({
  characters: new Set([...a.characters, ...b.characters]),
  any: a.any || b.any,
  empty: a.empty || b.empty,
});
const oneOf = (characters: Iterable<string>): First => ({ characters: new Set(characters), any: false, empty: false });
const ANY: First = { characters: new Set(), any: true, empty: false };

const CLASSES: Readonly<Record<string, string>> = { d: '0123456789', n: '\n', r: '\r', t: '\t', s: ' \n\r\t\u3000' };

/** A character or class behind a backslash, with where it ends. */
function escaped(source: string, at: number): readonly [characters: string, end: number] {
  const letter = source.charAt(at + 1);
  if (letter === 'u') return [String.fromCharCode(Number.parseInt(source.slice(at + 2, at + 6), 16)), at + 6];
  if (/[a-ce-mo-qv-zA-Z0-9]/.test(letter)) throw new Error(`\\${letter} in ${source} is not known here`);
  return [CLASSES[letter] ?? letter, at + 2];
}

/** A class in brackets; `at` stands behind the opening one. */
function bracketed(source: string, at: number): readonly [First, number] {
  const negated = source.charAt(at) === '^';
  const characters: string[] = [];
  let next = negated ? at + 1 : at;
  while (source.charAt(next) !== ']') {
    const [own, end] = source.charAt(next) === '\\' ? escaped(source, next) : [source.charAt(next), next + 1];
    if (source.charAt(end) === '-' && source.charAt(end + 1) !== ']' && own.length === 1) {
      const to = source.charCodeAt(end + 1);
      for (let code = own.charCodeAt(0); code <= to; code++) characters.push(String.fromCharCode(code));
      next = end + 2;
    } else {
      characters.push(...own);
      next = end;
    }
  }
  return [negated ? ANY : oneOf(characters), next + 1];
}

type Edge = 'first' | 'last';

/** What a row of terms begins, or ends, with. */
function row(terms: readonly First[], edge: Edge): First {
  let all = NOTHING;
  for (const term of edge === 'first' ? terms : terms.toReversed()) {
    all = { ...either(all, term), empty: term.empty };
    if (!term.empty) break;
  }
  return all;
}

/** Alternatives up to a closing bracket or the end. */
function alternatives(source: string, start: number, edge: Edge): readonly [First, number] {
  let all: First | null = null;
  let terms: First[] = [];
  let at = start;
  for (;;) {
    const character = source.charAt(at);
    if (character === '' || character === ')' || character === '|') {
      const one = row(terms, edge);
      all = all === null ? one : either(all, one);
      if (character !== '|') return [all, at];
      terms = [];
      at++;
      continue;
    }
    let [term, end] = atom(source, at, edge);
    const quantifier = /^(?:[*+?]|\{(\d+)[\d,]*\})\??/.exec(source.slice(end));
    if (quantifier !== null) {
      end += quantifier[0].length;
      if (/^(?:[*?]|\{0\D)/.test(quantifier[0])) term = { ...term, empty: true };
    }
    terms.push(term);
    at = end;
  }
}

function atom(source: string, at: number, edge: Edge): readonly [First, number] {
  const character = source.charAt(at);
  if (character === '^' || character === '$') return [NOTHING, at + 1];
  if (character === '.') return [ANY, at + 1];
  if (character === '[') return bracketed(source, at + 1);
  if (character === '\\') {
    const [characters, end] = escaped(source, at);
    return [oneOf(characters), end];
  }
  if (character !== '(') return [oneOf(character), at + 1];
  const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at))?.[0] ?? '(';
  const [inner, end] = alternatives(source, at + opening.length, edge);
  return [/[=!]$/.test(opening) ? NOTHING : inner, end + 1];
}

export const firstOf = (pattern: RegExp): First => alternatives(pattern.source, 0, 'first')[0];
export const lastOf = (pattern: RegExp): First => alternatives(pattern.source, 0, 'last')[0];
