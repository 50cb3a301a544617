/**
 * The same clause twice in a sentence or in neighbouring ones, the same sentence or passage again anywhere, words typed twice (贯彻落实贯彻落实; 每月一通报，每月一通报), and 的的, 了了, 是是.
 * Left out: short clauses, figures and placeholders that agree, parallel sentences that begin or end alike (向…表示诚挚
 * 感谢！向…表示诚挚感谢！), 一个节点一个节点, 研究研究, 目的的, 的的确确, 为了了解, 不了了之.
 */
import { isBlank } from '../chinese.js';
import { besideThemselves, clausesBeside } from '../repeats/beside.js';
import { repeatedClauses } from '../repeats/clauses.js';
import { doubledWords, wordsTwice } from '../repeats/doubled.js';
import { doubledParticles } from '../repeats/particles.js';
import { repeatedSentences } from '../repeats/sentences.js';
import type { Repeat } from '../repeats/repeat.js';
import { define, type Found } from '../rule.js';
import { spanIndex } from '../spans.js';

/** Further places shown with one finding. */
const MAX_RELATED = 4;

export const repeatedClause = define({
  id: 'repeated-clause',
  clause: '文本自洽',
  severity: 'warning',
  fixable: false,
  bad: '要坚决破除陈规陋习，加快改革步伐，坚决破除陈规陋习。',
  good: '要坚决破除陈规陋习，加快改革步伐。',
  check: ({ text, context: { syntax, written: words }, written }) => {
    const runs = repeatedSentences(syntax);
    const told = spanIndex(runs.flatMap(({ second, again }) => [second, ...again]));
    const clauses = repeatedClauses(syntax).filter(({ second }) => !told.covers(second));
    const alone = [
      ...doubledWords(syntax.text),
      ...doubledParticles(syntax.text),
      // Columns of a table part what stands in them: 已完成  完成率.
      ...wordsTwice(syntax.text).filter((span) => !isBlank(text, written(span.start, span.end).start - 1)),
      ...besideThemselves(syntax.text),
    ];
    const seen = [...runs, ...clauses].map(({ second }) => second);
    const whole = spanIndex(seen);
    const others = spanIndex([...seen, ...alone]);
    const doubled = [
      ...alone.filter((span) => !whole.covers(span)),
      ...clausesBeside(syntax).filter((span) => !others.meets(span)),
    ];
    const found = ({ first, second }: Repeat, saying?: string): Found & Required<Pick<Found, 'related'>> => ({
      span: written(second.start, second.end),
      ...(saying === undefined ? {} : { saying }),
      args: { text: words(second.start, second.end) },
      related: [{ span: written(first.start, first.end), role: 'first' }],
    });
    return [
      ...runs.map((run) => {
        const one = found(run, run.again.length === 0 ? 'passage' : 'passages');
        const others = run.again
          .slice(0, MAX_RELATED)
          .map(({ start, end }) => ({ span: written(start, end), role: 'list' }));
        return {
          ...one,
          args: { count: run.count, times: run.again.length + 2 },
          related: [...one.related, ...others],
        };
      }),
      ...clauses.map((clause) => found(clause)),
      ...doubled.map(({ start, end }) => ({
        span: written(start, end),
        saying: 'doubled',
        args: { text: words(start, end) },
      })),
    ];
  },
});
