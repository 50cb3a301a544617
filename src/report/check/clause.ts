/** What a rule rests on, in words: a clause of a standard as it is, any other ground in the language spoken. */
import type { Say } from '../renderer.js';

const GROUNDS: Readonly<Record<string, string>> = {
  文本自洽: 'text',
  文稿惯例: 'custom',
  用户配置: 'configuration',
  引文来源: 'sources',
};

/** `GB/T 15834—2011 B.4`; 文本自洽, or “the text itself” in English. */
export function clauseIn(clause: string, say: Say): string {
  const ground = GROUNDS[clause];
  return ground === undefined ? clause.replaceAll('、', say('separator.clauses')) : say(`ground.${ground}`);
}

/** Something with its ground in brackets behind it. */
export const withClause = (text: string, clause: string, say: Say): string =>
  say('check.withClause', { text, clause: clauseIn(clause, say) });
