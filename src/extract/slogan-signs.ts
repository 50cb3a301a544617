/** What shows that members found for a slogan are its own: the words around, the characters of its name, the dictionary. */
import type { Span } from '../source/span.js';
import { likeOneOf } from './canonical.js';
import type { Context } from './context.js';
import { OPENING_QUOTES, POINTS_BACK, type Members } from './member-spans.js';
import type { FoundSlogan } from './slogans.js';

export const isSingle = ({ number }: FoundSlogan): boolean => number.length === 1;

/** 不 of 三个不. */
export const wordOf = ({ key }: FoundSlogan): string =>
  key.replace(/^[一二两三四五六七八九十\d]+(?:[个大项种]|[条道张本支股块篇](?=.))?/, '');

/** A list named with 这 or 等, or whose members hold a character of the set's name. */
export function isStrong({ syntax }: Context, mention: Span, members: Members, name: string): boolean {
  const before = OPENING_QUOTES.has(syntax, mention.start - 1) ? mention.start - 2 : mention.start - 1;
  if (POINTS_BACK.has(syntax, before)) return true;
  const own = [...name.replace(/^[一二两三四五六七八九十\d]+[个大项种]?/, '')];
  return members.items.every(({ start, end }) => {
    const member = syntax.text.slice(start, end);
    return own.some((character) => member.includes(character));
  });
}

/** Members of a well-known set are those the dictionary knows, give or take their wording. */
export function resembles({ syntax }: Context, members: Members, { key, canonical }: FoundSlogan): boolean {
  if (canonical === null || canonical.members.length === 0) return true;
  const isKnown = likeOneOf(canonical.members, key);
  const hits = members.items.filter(({ start, end }) => isKnown(syntax.text.slice(start, end)));
  return hits.length * 2 >= members.items.length;
}
