/**
 * Meetings told by their numbers, that no dictionary lists in every written form: 十九届二中、三中、四中全会 (the last of
 * them), 十四届全国人大二次会议 and 全国政协十届三次会议, which are held every March, five to a term.
 */
import type { Lexicon } from '../lexicon/lexicon.js';
import type { EventMention } from './events.js';
import { eventNamed } from './events.js';
import { numberOf } from './year-shifts.js';

const NUMERAL = '[一二三四五六七八九十]';
const PLENUM = '中全会';
const ELIDED = new RegExp(
  `(?:党的|中共)?(${NUMERAL}{1,3})届(?:中央委员会)?(?:[一二三四五六七]中(?:全会)?[ \\t]*[、，和及与][ \\t]*)+([一二三四五六七])$`,
  'u',
);
const LONGEST = 40;

/** 十六届五中、六中全会: what is named last was held last. */
function elidedPlenums(text: string, lexicon: Lexicon): readonly EventMention[] {
  const found: EventMention[] = [];
  for (let at = text.indexOf(PLENUM); at >= 0; at = text.indexOf(PLENUM, at + 1)) {
    const list = ELIDED.exec(text.slice(Math.max(0, at - LONGEST), at));
    const event = list === null ? null : eventNamed(lexicon, `党的${list[1] ?? ''}届${list[2] ?? ''}中全会`);
    if (list !== null && event !== null) found.push({ start: at - list[0].length, end: at + PLENUM.length, event });
  }
  return found;
}

const SESSION = '次会议';
const SIDES = '(?:人大|政协|人民代表大会|人大、政协|政协、人大)';
const TERM = `第?(${NUMERAL}{1,2}|\\d{1,2})届`;
const NTH = '第?([一二三四五])$';
const SESSIONS = [
  new RegExp(`${TERM}全国${SIDES}${NTH}`, 'u'),
  new RegExp(`全国${SIDES}${TERM}(?:全国委员会|委员会)?${NTH}`, 'u'),
] as const;
/** The sixth congress first met in 1983; the terms have been of five years since. */
const SIXTH = { term: 6, year: 1983, years: 5 };
const LAST_TERM = 30;

function sessions(text: string): readonly EventMention[] {
  const found: EventMention[] = [];
  for (let at = text.indexOf(SESSION); at >= 0; at = text.indexOf(SESSION, at + 1)) {
    const lead = text.slice(Math.max(0, at - LONGEST), at);
    const named = lead.includes('全国')
      ? SESSIONS.map((form) => form.exec(lead)).find((one) => one !== null)
      : undefined;
    const [term, nth] = [numberOf(named?.[1] ?? ''), numberOf(named?.[2] ?? '')];
    if (!named || term === null || nth === null || term < SIXTH.term || term > LAST_TERM) continue;
    const year = SIXTH.year + SIXTH.years * (term - SIXTH.term) + nth - 1;
    const place = { start: at - named[0].length, end: at + SESSION.length };
    found.push({ ...place, event: { text: `${named[0]}${SESSION}`, kind: 'meeting', start: `${year}-03` } });
  }
  return found;
}

export const countedMeetings = (text: string, lexicon: Lexicon): readonly EventMention[] => [
  ...elidedPlenums(text, lexicon),
  ...sessions(text),
];
