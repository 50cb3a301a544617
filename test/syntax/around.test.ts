import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLASS, CLAUSE_END, CLOSE, NEWLINE, OPEN, SENTENCE_END, SPACE } from '../../src/source/chars.js';
import { clauseEnd, clauseStart, paragraphAt, sentenceAt } from '../../src/syntax/around.js';
import { scan, type Ranges, type Scan } from '../../src/syntax/scan.js';
import { randomText, RUNS } from '../random.js';

/** The clause around the ‖ of a text. */
function clauseOf(marked: string): string {
  const at = marked.indexOf('‖');
  const scanned = scan(marked.replace('‖', ''));
  return scanned.text.slice(clauseStart(scanned, at), clauseEnd(scanned, at));
}

describe('the clause around a place', () => {
  test.each([
    ['要学习，要‖落实。', '要落实'],
    ['要学习、要‖落实；', '要学习、要落实'],
    ['甲。\n　　要‖落实\n乙', '要落实'],
    ['‖甲，乙', '甲'],
    ['甲，乙‖', '乙'],
    ['坚持“甲，乙”的‖方针，', '坚持“甲，乙”的方针'],
    ['坚持“甲，‖乙”的方针，', '乙'],
    ['坚持“‖甲”的方针，', '甲'],
    ['要‖坚持“甲，乙”，', '要坚持“甲，乙”'],
    ['他说：“要抓实。”会后‖行动。', '会后行动'],
    ['甲“乙‖丙，丁', '乙丙'],
    ['甲”乙‖丙，丁', '甲”乙丙'],
  ])('%j: %j', (marked, clause) => {
    expect(clauseOf(marked)).toBe(clause);
  });

  test('is not followed further than 240 characters', () => {
    const scanned = scan('抓'.repeat(1000));
    expect([clauseStart(scanned, 500), clauseEnd(scanned, 500)]).toEqual([260, 740]);
  });
});

const REACH = 240;
const stops = (kind: number | undefined): boolean => [CLAUSE_END, SENTENCE_END, NEWLINE].includes(kind ?? -1);
const classOf = ({ text }: Scan, at: number): number | undefined => CLASS[text.charCodeAt(at)];

/** What `clauseStart` says, character by character. */
function startByCharacter(scanned: Scan, at: number): number {
  const floor = Math.max(0, at - REACH);
  const behindBlanks = (from: number): number => {
    let start = from;
    while (start < at && classOf(scanned, start) === SPACE) start++;
    return start;
  };
  let start = at;
  while (start > floor) {
    const kind = classOf(scanned, start - 1);
    const partner = scanned.partners[start - 1] ?? 0;
    if (stops(kind)) return behindBlanks(start);
    if (kind === OPEN) return start;
    const quoted = kind === CLOSE && partner > 0;
    if (quoted && scanned.text.charAt(start - 1) === '”' && classOf(scanned, start - 2) === SENTENCE_END)
      return behindBlanks(start);
    start = quoted ? partner - 1 : start - 1;
  }
  return Math.max(start, floor);
}

/** What `clauseEnd` says, character by character. */
function endByCharacter(scanned: Scan, at: number): number {
  const ceiling = Math.min(scanned.text.length, at + REACH);
  let end = at;
  while (end < ceiling) {
    const kind = classOf(scanned, end);
    if (stops(kind) || kind === CLOSE) return end;
    end = (kind === OPEN && scanned.partners[end]) || end + 1;
  }
  return Math.min(end, ceiling);
}

const lastBefore = ({ starts, ends }: Ranges, at: number) => {
  const index = Math.max(0, starts.filter((start) => start <= at).length - 1);
  return { start: starts[index] ?? 0, end: ends[index] };
};

test('law: marks tell at any place what a walk from it tells', () => {
  fc.assert(
    fc.property(randomText, fc.integer({ min: 1, max: 80 }), (text, times) => {
      const scanned = scan(text.repeat(times).slice(0, 900));
      for (let at = -1; at <= scanned.text.length + 1; at++) {
        expect([at, clauseStart(scanned, at)]).toEqual([at, startByCharacter(scanned, at)]);
        expect([at, clauseEnd(scanned, at)]).toEqual([at, endByCharacter(scanned, at)]);
        if (scanned.sentences.length === 0) continue;
        expect([at, sentenceAt(scanned, at)]).toEqual([at, lastBefore(scanned.sentences, at)]);
        expect([at, paragraphAt(scanned, at)]).toEqual([at, lastBefore(scanned.paragraphs, at)]);
      }
    }),
    { ...RUNS, numRuns: 60 },
  );
});
