/** The examples of `explain`: what is called wrong is found, what is called right is not, and a mend makes one of the other. */
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/check/registry.js';
import type { Profile, Rule } from '../../src/check/rule.js';
import { findingsIn, fixed } from './check.js';

/** These speak of a configuration, which their examples show above the text. */
const CONFIGURED = ['required', 'forbidden', 'template-slot', 'misquote'];
const profileOf = ({ severity }: Rule): Profile =>
  typeof severity === 'string' || severity.draft !== 'off' ? 'draft' : 'template';

describe.each(RULES.filter(({ id }) => !CONFIGURED.includes(id)).map((rule) => [rule.id, rule as Rule] as const))(
  '%s',
  (_, rule) => {
    const options = { profile: profileOf(rule) };

    test('finds its bad example and leaves the good one', () => {
      expect(findingsIn(rule.bad, [rule], options).length).toBeGreaterThan(0);
      expect(findingsIn(rule.good, [rule], options)).toEqual([]);
    });

    test.runIf(rule.fixable)('mends the bad example into the good one', () => {
      expect(fixed(rule.bad, rule, options)).toBe(rule.good);
    });
  },
);
