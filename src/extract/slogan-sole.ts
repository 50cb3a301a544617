/** Sets of one thing: 一个确保 of a row of packs, “一个中心”，就是…, and what all sets found for a slogan are made of. */
import { characters, opening } from '../source/finder.js';
import type { Span } from '../source/span.js';
import type { Context } from './context.js';
import { listOf } from './member-spans.js';
import { membersInPart, packsBehind, topics, type Members } from './members.js';
import type { FoundSlogan } from './slogans.js';

export interface OwnSet {
  readonly mention: Span;
  readonly members: Members;
  /** The members of the whole row of packs that it stands in, and where that row stands. */
  readonly row?: Members;
  /** Told in clauses that promise no number of things: a pack each, or one thing. */
  readonly isMerelyTold?: true;
  /** How many a name of several numerals counts, where its row is of another length. */
  readonly declared?: number;
}
/** 一个确保 of a row of packs has one member. */
export function soleMember(context: Context, { key, number, mentions }: FoundSlogan): OwnSet | null {
  const [mention] = mentions;
  if (mention === undefined || number.length > 1 || number[0] !== 1) return null;
  const joined = packsBehind(context, mention);
  if (joined !== null) return { mention, ...joined };
  const part = membersInPart(context, mention, 1);
  if (part !== null) return { mention, members: part, isMerelyTold: true };
  const members = key.startsWith('一个') ? topics(context, mention, key, 1) : null;
  if (members !== null) return { mention, members };
  const named = mentions.filter(({ quoted }) => quoted || ONE_THING.test(key));
  const defined = firstOf(named, (place) => definition(context, place));
  return defined === null ? null : { mention, members: defined, isMerelyTold: true };
}

function firstOf<Place, Found>(places: readonly Place[], find: (place: Place) => Found | null): Found | null {
  for (const place of places) {
    const found = find(place);
    if (found !== null) return found;
  }
  return null;
}

/** 一个中心, 一条主线. */
const ONE_THING = /^一[个条项]/;
const DEFINES = opening(/”?[，：]?(?:就是|也就是|即(?:是)?(?![使便将可])|是指|指的是)|”：/, '”，：就也即是指');
const DEFINITION_ENDS = characters('，；。！？\n');
const MAX_DEFINITION = 30;

/** 一个中心，就是以…为中心: what one thing is said to be. */
function definition({ syntax }: Context, { end }: Span): Members | null {
  const length = DEFINES.length(syntax, end);
  const start = end + length;
  const to = DEFINITION_ENDS.find(syntax, start, Math.min(syntax.text.length, start + MAX_DEFINITION));
  return length < 0 || to - start < 2 || !DEFINITION_ENDS.has(syntax, to)
    ? null
    : listOf('list-after', [{ start, end: to }]);
}
