/**
 * Two points where one is meant: ，， 。。 ，。 Of two different ones the stronger stays where it can only be meant (，。 →
 * 。; 、， → ，); where either may be meant (。， inside a line) there is no mend.
 * Left out: ？！ and up to three of ！ or ？; 。。。, which stands for ……; lines of marks only.
 */
import { isLineEnd, linesWith, nextBy, seen } from '../chinese.js';
import { define } from '../rule.js';

const POINTS = /[，。、；：]{2,}|[！？][。，、；：]/g;
const nextPoints = nextBy(new RegExp(POINTS));
const STRENGTH = '、，；。';
const HAS_WORDS = /[^，。、；：！？\s]/;

export const doubledPunctuation = define({
  id: 'doubled-punctuation',
  clause: '文稿惯例',
  severity: 'warning',
  fixable: true,
  bad: '要提高认识，，狠抓落实，。',
  good: '要提高认识，狠抓落实。',
  check: ({ text }) =>
    linesWith(text, nextPoints).flatMap(({ line, from }) =>
      HAS_WORDS.test(line)
        ? [...line.matchAll(POINTS)].flatMap(({ index, 0: points }) => {
            if (/^。{3,}$/.test(points)) return [];
            const span = { start: from + index, end: from + index + points.length };
            const one = oneOf(points, isLineEnd(line, seen(line, index + points.length - 1, 1, 8)));
            return [one === null ? { span, args: { points } } : { span, args: { points }, fix: { span, text: one } }];
          })
        : [],
    ),
});

/** The mark that is meant; null where it is not plain. */
function oneOf(points: string, atEnd: boolean): string | null {
  const kinds = [...new Set(points)];
  const [first = '', second = ''] = points;
  if (kinds.length === 1) return points.length === 2 ? first : null;
  if (points.length > 2) return null;
  if ('！？'.includes(first)) return second === '。' ? first : null;
  if (points.includes('：')) return null;
  if (points.startsWith('。')) return atEnd ? '。' : null;
  return STRENGTH.indexOf(first) > STRENGTH.indexOf(second) ? first : second;
}
