/** How long a campaign has gone on that the text names in full elsewhere: 专项斗争开展一年多来, 三年行动实施两年来. */
import type { EventMention } from './events.js';
import { numberOf } from './year-shifts.js';
import type { Statement } from './year-statement.js';

const GOES_ON =
  /(专项斗争|专项行动|专项整治|专项治理|集中整治|主题教育|三年行动|攻坚战|保卫战)(?:自)?(?:开展|启动|打响|部署|实施|推进)(?:以来)?的?(?:这)?([一二两三]|[1-3])年(多)?(?:来|以来|的时间|时间)/u;
const MONTHS = 12;
/** So much may a whole year be off, in months. */
const OFF = 2;

/** First and last year, of one campaign of that short name. */
export function campaignStatements(text: string, events: readonly EventMention[]): readonly Statement[] {
  if (!events.some(({ event }) => event.kind === 'campaign')) return [];
  const found = GOES_ON.exec(text);
  if (found === null) return [];
  const [whole, name = '', digits = '', more] = found;
  const named = events.filter(
    ({ event }) => event.kind === 'campaign' && [event.text, ...(event.names ?? [])].some((own) => own.endsWith(name)),
  );
  const [first] = named;
  const years = numberOf(digits);
  if (first === undefined || years === null || named.some(({ event }) => event !== first.event)) return [];
  const { start } = first.event;
  const begun = Number(start.slice(0, 4)) * MONTHS + Number(start.slice(5, 7) || '6') - 1;
  const low = begun + years * MONTHS - (more === undefined ? OFF : 0);
  const high = begun + years * MONTHS + (more === undefined ? OFF : MONTHS);
  const place = { source: 'inferred', start: found.index, end: found.index + whole.length } as const;
  return [
    { ...place, relation: '>=', year: Math.floor(low / MONTHS), weight: 1 },
    { ...place, relation: '<=', year: Math.floor(high / MONTHS), weight: 2 },
  ];
}
