/** Members without what counts them off or tells more of them: 一项是…, 第一步，…, 一讲政治，…；二讲大局，…, 缺人才，全县…；. */
import { characters, opening } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import type { Context } from './context.js';
import { countValue, HAN_COUNT } from './slogan-patterns.js';
import { isSingle, wordOf } from './slogan-signs.js';
import type { OwnSet } from './slogan-sole.js';
import type { FoundSlogan } from './slogans.js';

/** 缺人才，全县…；缺设备，…；缺服务，…: of what each member says the clause that opens with the word of the name. */
export function headsOnly({ syntax }: Context, slogan: FoundSlogan, set: OwnSet): OwnSet {
  const { form, items } = set.members;
  const word = wordOf(slogan);
  if (form !== 'list-after' || !isSingle(slogan) || word.length !== 1) return set;
  const heads = items.map(({ start, end }) => ({ start, end: COMMA.find(syntax, start, end) }));
  const areHeads = heads.every(
    ({ start, end }, index) =>
      syntax.text.startsWith(word, start) && end - start > 1 && end < (items[index]?.end ?? end),
  );
  return areHeads ? { ...set, members: { ...set.members, items: heads } } : set;
}

/** 一项是产权改革，一项是供销社改革: what counts the members off is none of them. */
export function withoutCounts({ syntax }: Context, set: OwnSet): OwnSet {
  const { items } = set.members;
  if (areCountedOff(syntax, items)) {
    const members = items.map(({ start, end }) => ({ start: start + 1, end: COMMA.find(syntax, start, end) }));
    return { ...set, members: { ...set.members, items: members } };
  }
  const ordinals = items.map(({ start, end }) => {
    const length = ORDINAL_OFF.length(syntax, start);
    return length > 0 && end - start > length + 1 ? { start: start + length, end } : null;
  });
  if (ordinals.every((item) => item !== null)) return { ...set, members: { ...set.members, items: ordinals } };
  if (!items.every(({ start, end }) => COUNTED_OFF.test(syntax, start) && end - start > COUNT_LENGTH + 1)) return set;
  const members = items.map(({ start, end }) => ({ start: start + COUNT_LENGTH, end }));
  return { ...set, members: { ...set.members, items: members } };
}
const COUNTED_OFF = opening(/一[个项条点种类篇件道张支块本场头][是叫]/, '一');
/** 第一篇，写好…; 第一步，…. */
const ORDINAL_OFF = opening(/第[一二三四五六七八九十][篇步条点个项道件招关][，：]/, '第');
const COUNT_LENGTH = 3;
const COMMA = characters('，');
/** 一个目标, 两条主线: things, not steps. */
const PIECES = characters('个条项大件类种道张支场本块把篇笔面次年月是');

/** 一讲政治，…；二讲大局，…；三讲奉献，…: the numerals count the members of one word off. */
const areCountedOff = (keyed: Keyed, items: readonly Span[]): boolean =>
  items.every(
    ({ start, end }, index) =>
      end - start > 2 &&
      countValue(keyed, start, start + 1) === index + 1 &&
      HAN_COUNT.has(keyed, start) &&
      !PIECES.has(keyed, start + 1) &&
      keyed.text.charAt(start + 1) === keyed.text.charAt((items[0]?.start ?? start) + 1),
  );
