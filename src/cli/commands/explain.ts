/** `gaojian explain NAME`: a rule (what, why, a bad and a right example, how to turn it off) or an element, the year among them (its definition). */
import { RULES } from '../../check/registry.js';
import { PROFILES, severityOf } from '../../check/rule.js';
import { ELEMENTS } from '../../model/types.js';
import { clauseIn } from '../../report/check/clause.js';
import { measure } from '../../report/width.js';
import type { Say } from '../../report/renderer.js';
import { elementNamed } from '../choices.js';
import { UserError } from '../codes.js';
import type { Io } from '../io.js';
import type { RulesFlags } from '../options.js';

interface Tools {
  readonly io: Io;
  readonly say: Say;
}

const DEFAULT_WIDTH = 80;

const EXPLAINED = [...ELEMENTS, 'year'] as const;

/** All that can be explained. */
export const NAMES: readonly string[] = [...RULES.map(({ id }) => id), ...EXPLAINED];

/** Prints the explanation; the result is the exit code. Throws `unknown-name`. */
export async function runExplain(name: string, { format }: RulesFlags, { io, say }: Tools): Promise<number> {
  const facts = ruleFacts(name, say) ?? elementFacts(name, say);
  if (facts === null) throw new UserError('unknown-name', { value: name, choices: NAMES });
  await io.write(
    format === 'json' ? `${JSON.stringify(facts, null, 2)}\n` : pageOf(facts, say, io.columns ?? DEFAULT_WIDTH),
  );
  return 0;
}

type Facts = Readonly<Record<string, string>>;

function ruleFacts(name: string, say: Say): Facts | null {
  const rule = RULES.find(({ id }) => id === name);
  if (rule === undefined) return null;
  const severities = PROFILES.map((profile) => `${profile} ${say(`severity.${severityOf(rule, profile)}`)}`);
  return {
    name: rule.id,
    summary: say(`rule.${rule.id}.summary`),
    why: say(`rule.${rule.id}.why`),
    clause: clauseIn(rule.clause, say),
    severity: severities.join(say('separator.list')),
    fixable: say(rule.fixable ? 'yes' : 'no'),
    bad: rule.bad,
    good: rule.good,
    off: `rules:\n  ${rule.id}: off`,
  };
}

function elementFacts(name: string, say: Say): Facts | null {
  const element = EXPLAINED.find((known) => known === elementNamed(name));
  if (element === undefined) return null;
  return { name: element, summary: say(`element.${element}`), definition: say(`define.${element}`) };
}

/** A label and its text; texts of several lines stand below it. */
function pageOf(facts: Facts, say: Say, width: number): string {
  const ruler = measure(2);
  return Object.entries(facts)
    .map(([key, text]) => {
      const label = say(`explain.${key}`);
      if (text.includes('\n')) return `${label}\n${text.replace(/^/gmu, '  ')}\n`;
      const lines = ruler.wrap(text, Math.max(40, width) - 10);
      return `${label}${' '.repeat(Math.max(2, 10 - ruler.width(label)))}${lines.join(`\n${' '.repeat(10)}`)}\n`;
    })
    .join('');
}
