/**
 * What a checklist (YAML) may hold, as zod schemas. Phrases take * and ? (see `source/wildcard.ts`), nothing is a regular
 * expression.
 */
import { z } from 'zod';

const phrase = z.string().trim().min(1).max(255);
const phrases = z.array(phrase).min(1);

export const checklistTarget = z.strictObject({
  /** Words of the metric; * and ? as in phrases. */
  metric: phrase,
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
  unit: phrase.optional(),
});

export const checklistItem = z.strictObject({
  id: phrase.optional(),
  /** What is asked, for people. */
  text: phrase.optional(),
  /** One of them is enough. */
  any: phrases.optional(),
  /** All of them. */
  all: phrases.optional(),
  slogans: phrases.optional(),
  actors: phrases.optional(),
  targets: z.array(checklistTarget).min(1).optional(),
  /** Headings of the outline. */
  sections: phrases.optional(),
  weight: z.number().min(0).max(1000).optional(),
  severity: z.enum(['error', 'warning', 'info']).optional(),
});

export const checklist = z.strictObject({
  title: phrase.optional(),
  items: z.array(checklistItem).min(1),
});
