/**
 * What an entry of each dictionary may hold, as zod schemas: read when dictionaries are compiled and when a
 * user's own is laid over them, never when the shipped ones are loaded.
 */
import { z } from 'zod';

const text = z.string().trim().min(1);
/** What is looked for in texts: look-ups keep its length in one byte. */
const name = text.max(255);
const examples = z.array(text).min(1);
const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'expected "YYYY", "YYYY-MM" or "YYYY-MM-DD" in quotes');

const common = { text: name, source: text, hit: examples, miss: examples.optional() };

export const sloganEntry = z
  .strictObject({
    ...common,
    number: z.array(z.int().min(1)).min(1),
    variants: z.array(name).optional(),
    members: z.array(text).optional(),
    /** For a name that many fields use: words one of which stands around it where these members are meant. */
    field: z.array(text).min(1).optional(),
    /** Phrases in which such a name is another field's set. */
    elsewhere: examples.optional(),
    /** The members as other documents word them. */
    alsoMembers: z.array(z.array(text).min(1)).optional(),
    /** The members as they were before, the oldest first; `until` is when the next took their place. */
    formerMembers: z
      .array(z.strictObject({ members: z.array(text).min(1), until: date }))
      .min(1)
      .optional(),
    since: date.optional(),
    until: date.optional(),
  })
  // Of more numbers than one (三管三必须, 五位一体) the members may be either's or both's.
  .refine(({ number, members }) => number.length > 1 || members === undefined || members.length === number[0], {
    path: ['members'],
    params: { kind: 'members-count' },
  })
  .refine(
    ({ number, formerMembers = [] }) =>
      number.length > 1 || formerMembers.every(({ members }) => members.length === number[0]),
    { path: ['formerMembers'], params: { kind: 'members-count' } },
  );

export const actorEntry = z.strictObject({
  ...common,
  /** `suffix`: a bound ending (局, 长) that makes an actor of most words it ends. */
  kind: z.enum(['organ', 'office', 'persons', 'suffix', 'audience']),
  /** Words that end so and are no actors. */
  except: z.array(name).optional(),
});

export const modalityEntry = z.strictObject({
  ...common,
  /** `chain`: modality and duty in one (亲自抓). */
  kind: z.enum(['obligation', 'prohibition', 'assignment', 'request', 'chain']),
});

export const verbEntry = z.strictObject({ ...common, kind: z.enum(['goal', 'citation', 'criticism']) });

export const unitEntry = z.strictObject({
  ...common,
  kind: z.enum(['share', 'money', 'measure', 'count', 'time', 'ordinal']),
});

export const eventEntry = z
  .strictObject({
    ...common,
    names: z.array(name).optional(),
    kind: z.enum([
      'congress',
      'plenum',
      'meeting',
      'plan',
      'campaign',
      'goal',
      'law',
      'policy',
      'since',
      'document',
      'event',
      'disaster',
      'games',
      'anniversary',
      'yearly',
      'survey',
      'body',
      'gathering',
      'measure',
    ]),
    start: date.optional(),
    end: date.optional(),
    /** Of a measure: words of which all stand in a sentence that tells it, the forms of each parted by |. */
    words: z.array(name).min(1).optional(),
    /** … a law that was revised then, of which 新修订的 may be said as of the revisions after it. */
    revision: z.literal(true).optional(),
    /** The year by whose end it was reached, of what was declared in the next. */
    reached: z
      .string()
      .regex(/^\d{4}$/, 'expected "YYYY" in quotes')
      .optional(),
  })
  .refine(({ kind, words }) => (kind === 'measure') === (words !== undefined), { path: ['words'] })
  .refine(({ kind, start }) => kind === 'gathering' || start !== undefined, { path: ['start'] });

export const moveEntry = z.strictObject({
  ...common,
  kind: z.enum(['opening', 'review', 'problems', 'requirements', 'closing']),
  /** Where in a sentence the cue counts: at its head, or anywhere. */
  place: z.enum(['head', 'any']),
  weight: z.number().min(0.1).max(10),
});

export const wordEntry = z.strictObject({
  ...common,
  tag: z.string().optional(),
  frequency: z.int().min(1).optional(),
});

export const metricEntry = z.strictObject({
  ...common,
  variants: z.array(name).optional(),
  /** `amount`: in per cent it has grown; `rate`: per cent is what it is; `change`: a movement by itself (涨幅). */
  kind: z.enum(['amount', 'rate', 'change']),
  /** Where less of it is better. */
  better: z.literal('lower').optional(),
});

export const expressionEntry = z.strictObject({
  ...common,
  /** Where it is too short to be known alone: words of which one must stand right before it. */
  led: z.array(name).min(1).optional(),
  /** Other words often written for it, with the marks between their parts; nothing else can be meant by them. */
  wrong: z.array(name).min(1).optional(),
  /** When those became wrong: before it they were said. */
  since: date.optional(),
  /** They are wrong only where no word goes on behind them (not in “一带一路”战略支点). */
  closed: z.literal(true).optional(),
});

/** Every dictionary by its base name. */
export const entrySchemas = {
  slogans: sloganEntry,
  actors: actorEntry,
  modality: modalityEntry,
  verbs: verbEntry,
  units: unitEntry,
  events: eventEntry,
  moves: moveEntry,
  words: wordEntry,
  metrics: metricEntry,
  expressions: expressionEntry,
} as const;
