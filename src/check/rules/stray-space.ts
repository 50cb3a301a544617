/**
 * Blanks that are typing only: 要 抓好落实 。 → 要抓好落实。, blanks at the end of a line, figures and words spaced out
 * character by character (1 9 9 7 年, copied from a page), characters without width.
 * Left out: indents, blanks beside figures and Latin words, and all that may be meant (see `blanks.ts`). None is added.
 */
import { isProse, isStray } from '../blanks.js';
import { isHan, linesWith, nextBy } from '../chinese.js';
import { roomsOf } from '../gaps/rooms.js';
import type { Span } from '../../source/span.js';
import type { Manuscript } from '../manuscript.js';
import { define, type Found } from '../rule.js';
import { spanIndex } from '../spans.js';
import { isForeign } from '../zones.js';

const RUN = /[ \t\u00a0\u2002\u2003\u2009\u202f\u3000]+/g;
const nextRun = nextBy(new RegExp(RUN));
/**
 * Single figures of one number, with a blank between some two of them. The look behind comes after the first figure:
 * before it, it would be tried at every character.
 */
const FIGURES =
  /\d(?<![\dA-Za-z.．, ]\d)(?: \d)*(?: ?[.．] ?\d(?: \d)*)?(?! ?[\d.．])(?= ?[\u4e00-\u9fff%％‰])(?: (?=[\u4e00-\u9fff%％‰]))?/g;
/** Single 汉字 of a sentence, with a blank between each two. */
const WORDS = /[\u4e00-\u9fff](?: [\u4e00-\u9fff](?![\u4e00-\u9fff])){4,}/g;
/** Soft hyphens, zero-width spaces, and joiners; those of emoji stand beside other characters. */
const UNSEEN = /[\u200b\u2060\ufeff\u00ad]+|[\u200c\u200d]+/g;
const JOINER = /[\u200c\u200d]/;
const BESIDE = /[\u2e80-\u9fff\uff00-\uffef]/;

export const straySpace = define({
  id: 'stray-space',
  clause: '文稿惯例',
  severity: 'warning',
  fixable: true,
  bad: '各级各部门要 抓好落实 。',
  good: '各级各部门要抓好落实。',
  check: (manuscript) => {
    const found = [...blanks(manuscript), ...unseen(manuscript)];
    if (found.length === 0) return found;
    // 县委书记  同志: what is still to come has its place there.
    const rooms = spanIndex(roomsOf(manuscript));
    return found.filter(({ span }) => !rooms.meets(span) && !isForeign(manuscript, span.start));
  },
});

const blanks = ({ text }: Manuscript): readonly Found[] =>
  linesWith(text, nextRun).flatMap(({ line, from }) => {
    const runs = [...line.matchAll(RUN)];
    const prose = isProse(line);
    const stray = runs.filter(({ index, 0: run }) => isStray({ line, prose, start: index, end: index + run.length }));
    const removals = stray.map(({ index, 0: run }) => removed(from + index, run));
    return prose && line.includes(' ') ? [...removals, ...spacedOut(line, from)] : removals;
  });

const spacedOut = (line: string, from: number): readonly Found[] =>
  [...line.matchAll(FIGURES), ...line.matchAll(WORDS)].flatMap(({ index, 0: spaced }) =>
    spaced.trimEnd().includes(' ') && !(isHan(line, index) && isHan(line, index - 1)) && !isItem(line, index, spaced)
      ? [removed(from + index, spaced, 'spaced')]
      : [],
  );

/** 2. 3月底前出台办法: the number of an item, and the figure its words begin with. */
const isItem = (line: string, at: number, spaced: string): boolean =>
  /^\d[.．] \d/u.test(spaced) && /(?:^|[。；：])\s*$/u.test(line.slice(0, at));

const unseen = ({ text }: Manuscript): readonly Found[] =>
  [...text.matchAll(UNSEEN)].flatMap(({ index, 0: characters }) => {
    const span = { start: index, end: index + characters.length };
    const joins =
      JOINER.test(characters) && !(BESIDE.test(text.charAt(index - 1)) && BESIDE.test(text.charAt(span.end)));
    return joins ? [] : [{ span, saying: 'unseen', fix: { span, text: '' } }];
  });

/** A stretch without its blanks. */
function removed(start: number, stretch: string, saying?: string): Found {
  const span: Span = { start, end: start + stretch.length };
  const fix = { span, text: stretch.replace(RUN, '') };
  return saying === undefined ? { span, fix } : { span, saying, fix };
}
