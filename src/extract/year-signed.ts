/** The date that a speech is signed with, behind its last words: 县委办公室 ¶ 2016年9月20日. */
import type { Syntax } from '../syntax/syntax.js';
import { DATED, type Statement } from './year-statement.js';

/** Null for a speech that is not signed with a year. */
export function signedYear({ signed }: Syntax): Statement | null {
  if (signed === null || signed.year === null) return null;
  return { relation: '=', year: signed.year, source: 'text', ...signed.span, weight: DATED };
}
