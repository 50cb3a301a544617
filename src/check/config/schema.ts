/**
 * What `gaojian.yaml` may hold, as zod schemas. Phrases take * and ? (see `wildcard.ts`), files take globs; nothing is a
 * regular expression.
 */
import { z } from 'zod';
import { PROFILES, SEVERITIES } from '../rule.js';

const phrase = z.string().trim().min(1).max(255);
const phrases = z.array(phrase);
const severity = z.enum(['off', ...SEVERITIES]);

/** A severity alone, or with passages in which the rule finds nothing. */
export const ruleSetting = z.strictObject({ severity: severity.optional(), allow: phrases.optional() });

/** What a text must hold or must not. */
export const demands = z.strictObject({
  slogans: phrases.optional(),
  phrases: phrases.optional(),
  /** Headings of the outline. */
  sections: phrases.optional(),
  actors: phrases.optional(),
});

export const slot = z.strictObject({
  name: phrase,
  /** What may be filled in, where a template gives a choice: {{级别：省}}. */
  values: phrases.optional(),
  /** 0 for one that a template may do without. */
  min: z.int().min(0).max(1).optional(),
});

export const section = z
  .strictObject({
    heading: phrase,
    min: z.int().min(0).optional(),
    max: z.int().min(1).optional(),
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, { path: ['max'] });

export const template = z.strictObject({ slots: z.array(slot).optional(), sections: z.array(section).optional() });

/** A finding that is meant to stand: the rule, and the passage it is in. */
export const suppression = z.strictObject({ rule: phrase, text: phrase });

const common = {
  profile: z.enum(PROFILES).optional(),
  rules: z.record(phrase, ruleSetting).optional(),
  required: demands.optional(),
  forbidden: demands.optional(),
  template: template.optional(),
  suppress: z.array(suppression).optional(),
};

export const override = z.strictObject({ files: z.array(phrase).min(1), ...common });

export const config = z.strictObject({
  ...common,
  failOn: z.enum(SEVERITIES).optional(),
  maxWarnings: z.int().min(0).optional(),
  /** Files relative to the configuration. */
  dictionaries: phrases.optional(),
  sources: phrases.optional(),
  overrides: z.array(override).optional(),
});
