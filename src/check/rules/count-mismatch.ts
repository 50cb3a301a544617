/**
 * The text promises a number of things and gives another: 我讲五点意见 with 一、 to 四、; “某某讲堂”这两个载体; 蓝天、碧水、净土
 * 四大战役. The finding shows the promise and the items counted. Left out: counts without a list of their own, lists that
 * may be another's or not meant to be whole (see `counts/doubts.ts`), and lists that have lost their 、.
 */
import { withNext } from '../counts/beyond.js';
import { doubtsOf } from '../counts/doubts.js';
import { packCount } from '../counts/packs.js';
import { rowsBefore } from '../counts/rows-before.js';
import { rowsBehind } from '../counts/rows-behind.js';
import { rowsOfDeeds } from '../counts/rows-deeds.js';
import { rowsNamed } from '../counts/rows-named.js';
import { rowsTold } from '../counts/rows-told.js';
import { shortSets } from '../expressions/members.js';
import { hasLostDun } from '../lists/lost-dun.js';
import type { Span } from '../../source/span.js';
import type { WrongCount } from '../analysis.js';
import type { Manuscript } from '../manuscript.js';
import { define, type Found } from '../rule.js';
import { spanIndex } from '../spans.js';

/** What the analysis announces and counts. */
function announced(manuscript: Manuscript): readonly Found[] {
  const wrong = manuscript.analysis.announcements
    .map((count) => withNext(manuscript.text, count))
    .filter(({ declared, found }) => declared !== null && found !== null && declared !== found);
  if (wrong.length === 0) return [];
  const isDoubtful = doubtsOf(manuscript);
  return wrong.flatMap((count) => {
    const { declared, found, items, span } = count;
    if (declared === null || found === null || isDoubtful(count)) return [];
    return [{ span, args: { declared, found }, related: items.map((item) => ({ span: item.span, role: 'item' })) }];
  });
}

/** What a slogan stands for, told in full: “五个到位” over four …到位. */
function misnumbered({ analysis }: Manuscript): readonly Found[] {
  const quoted = spanIndex(analysis.citations);
  const right = analysis.announcements.filter(({ declared, found }) => declared === found);
  const counts = spanIndex(right.map(({ span }) => span));
  // “五大行动”，我们承担三项：一是…: the list is of the count between.
  const isAnothers = ({ items, span }: WrongCount): boolean =>
    counts.meets({ start: span.end, end: items[0]?.span.start ?? 0 });
  return analysis.misnumbered
    .filter((count) => !quoted.covers(count.span) && !isAnothers(count))
    .map(({ declared, found, items, span, isSure }) => ({
      span,
      ...(isSure ? {} : DOUBTFUL),
      args: { declared: declared ?? 0, found: found ?? 0 },
      related: items.map((item) => ({ span: item.span, role: 'item' })),
    }));
}

/**
 * Rows of members right beside a count, which the analysis takes for its own only where they are as many; known sets too
 * whose name packs several counts (“三重一大”) or whose row has other words before it.
 */
function inRows(manuscript: Manuscript): readonly Found[] {
  const { written, analysis } = manuscript;
  const wrong = [rowsBefore, rowsBehind, rowsTold, rowsNamed, rowsOfDeeds]
    .flatMap((rowsOf) => rowsOf(manuscript))
    .filter(({ declared, items }) => declared !== items.length);
  const seen = spanIndex(wrong.map(({ span }) => span));
  const rows = [...wrong, ...shortSets(manuscript).filter(({ span }) => !seen.meets(span))];
  if (rows.length === 0 || hasLostDun(manuscript)) return [];
  const quoted = spanIndex(analysis.citations);
  const places = spanIndex(rows.filter(({ doubtful = false }) => !doubtful).map(({ span }) => span));
  return rows
    .filter(({ span, doubtful = false }) => !doubtful || !places.meets(span))
    .flatMap(({ span: row, declared, items, doubtful = false }) => {
      const span = written(row.start, row.end);
      if (quoted.covers(span)) return [];
      const related = items.map(({ start, end }) => ({ span: written(start, end), role: 'item' }));
      return [{ span, ...(doubtful ? DOUBTFUL : {}), args: { declared, found: items.length }, related }];
    });
}

/** Of “四个聚焦、四个着力” each pack is told. */
function byPack({ text }: Manuscript, found: Found): readonly Found[] {
  const { span, args, related = [] } = found;
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const packs = packCount(
    words(span),
    Number(args?.['declared']),
    related.map((item) => words(item.span)),
  );
  if (packs === undefined) return [];
  return [packs === null ? found : { ...found, ...packs }];
}

const DOUBTFUL = { severity: 'warning' } as const;

export const countMismatch = define({
  id: 'count-mismatch',
  clause: '文本自洽',
  severity: 'error',
  fixable: false,
  bad: '下面，我讲三点意见。\n一、提高认识。\n二、狠抓落实。',
  good: '下面，我讲两点意见。\n一、提高认识。\n二、狠抓落实。',
  check: (manuscript) => {
    const found = announced(manuscript);
    const told = spanIndex(found.map(({ span }) => span));
    const rows = [...found, ...inRows(manuscript).filter(({ span }) => !told.meets(span))];
    const inRow = spanIndex(rows.map(({ span }) => span));
    const all = [...rows, ...misnumbered(manuscript).filter(({ span }) => !inRow.meets(span))];
    return all.flatMap((one) => byPack(manuscript, one));
  },
});
