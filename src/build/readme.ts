/** The parts of both READMEs that are made from descriptors: `node dist/build/readme.js` writes them, a test compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RULES } from '../check/registry.js';
import { PROFILES, severityOf } from '../check/rule.js';
import { clauseIn } from '../report/check/clause.js';
import { type Language, speak } from '../cli/wording/index.js';

export const READMES: Readonly<Record<Language, string>> = { en: 'README.md', zh: 'README.zh-CN.md' };

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  en: ['rule', 'what it finds', 'default', 'mended by `--fix`', 'rests on'],
  zh: ['规则', '查什么', '默认级别', '`--fix` 可改', '依据'],
};

/** The table of rules in Markdown; a severity for all profiles, or draft/final/template where they differ. */
export function rulesTable(language: Language): string {
  const say = speak(language);
  const rows = RULES.map((rule) => {
    const severities = PROFILES.map((profile) => say(`severity.${severityOf(rule, profile)}`));
    const severity = new Set(severities).size === 1 ? (severities[0] ?? '') : severities.join(' / ');
    return [
      `\`${rule.id}\``,
      say(`rule.${rule.id}.summary`),
      severity,
      rule.fixable ? say('yes') : '',
      clauseIn(rule.clause, say),
    ];
  });
  const head = HEADS[language];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

const PART = /(<!-- rules:begin -->\n)[\s\S]*?(<!-- rules:end -->)/u;

/** The README with its table made anew. */
export const withTable = (readme: string, language: Language): string =>
  readme.replace(PART, (_, begin: string, end: string) => `${begin}\n${rulesTable(language)}\n\n${end}`);

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [language, file] of Object.entries(READMES) as [Language, string][]) {
    const place = new URL(`../../${file}`, import.meta.url);
    writeFileSync(place, withTable(readFileSync(place, 'utf8'), language));
  }
