/** Whether members found beside a slogan are its own: not the name told again, nor the sets that stand in a row with it. */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import type { Span } from '../source/span.js';
import type { Context } from './context.js';
import { OPENING_QUOTES } from './member-spans.js';
import { packKeys } from './members-packs.js';
import type { Members } from './members.js';
import { HAN_COUNT } from './slogan-patterns.js';
import type { FoundSlogan } from './slogans.js';

export const isOwn = (context: Context, slogan: FoundSlogan, mention: Span, members: Members): boolean =>
  !isItself(context, slogan, members) &&
  !areSisters(context, mention, members) &&
  !areBeside(context, slogan, mention, members) &&
  !areTooFew(slogan, members);

/** 从务虚和务实两方面讲几点，归纳为“一家人、二原则、三理念、四重点”: a name of three packs or more is told by each pack, or by all they hold. */
function areTooFew({ number }: FoundSlogan, { items }: Members): boolean {
  const all = number.reduce((sum, count) => sum + count, 0);
  return number.length > 2 && items.length < Math.min(number.length, all);
}

/**
 * …的健康成长”。“两个健康”…: the name told again is none of its members, nor is 四、实现“四个确保”，… a point of the list that tells
 * of more than it, nor 两增 of 两增一好 what the two stand for.
 */
function isItself({ syntax }: Context, { text, number, mentions }: FoundSlogan, { form, items }: Members): boolean {
  const packs = number.length > 1 ? packKeys(text) : [];
  const isTold = ({ start, end }: Span): boolean =>
    mentions.some(
      (place) =>
        place.start >= start &&
        place.end <= end &&
        (end - start <= place.end - place.start + 2 || (form === 'numbered' && place.quoted)),
    );
  const isPack = ({ start, end }: Span): boolean => packs.includes(syntax.text.slice(start, end).replace(/^“|”$/g, ''));
  return items.some((item) => isTold(item) || isPack(item));
}

/** “三早”“四不放过”“两个百分之百”: packs in marks beside a name in marks are its sisters, not its members. */
function areSisters({ syntax }: Context, { start }: Span, { form, items }: Members): boolean {
  if (form !== 'list-before') return false;
  // 围绕一个目标、抓住两个关键、建好三个阵地: packs under verbs of their own.
  const packed = items.filter((item) => PACKED.test(syntax.text.slice(item.start, item.end)));
  if (packed.length > 1 && packed.length * 2 > items.length) return true;
  const isBeside = OPENING_QUOTES.has(syntax, start - 1) && ROW_MARKS.has(syntax, start - 2);
  return (
    isBeside &&
    items.every(
      (item) => HAN_COUNT.has(syntax, QUOTE.find(syntax, item.start, item.end - 1) + 1) || isCounted(syntax, item),
    )
  );
}
const ROW_MARKS = characters('”、');

/** “学习讨论”“谈心谈话”“两个责任”: so are names of one row of marks, save those that hold a character of its name. */
function areBeside(
  { syntax }: Context,
  { key }: FoundSlogan,
  { start, end }: Span,
  { form, items, start: from }: Members,
): boolean {
  const { text } = syntax;
  const isRow =
    form === 'list-before'
      ? text.slice(start - 2, start) === '”“' || text.slice(start - 3, start) === '”、“'
      : text.slice(end, end + 2) === '”“' && from <= end + 2;
  const word = [...key.replace(/^[一二两三四五六七八九十双\d]+[个大项种]?/u, '')];
  const isMarked = (item: Span): boolean => QUOTE.has(syntax, item.start) || QUOTE.has(syntax, item.start - 1);
  const holds = (item: Span): boolean => word.some((one) => text.slice(item.start, item.end).includes(one));
  return isRow && items.every(isMarked) && !items.every(holds);
}
const PACKED = /[一二两三四五六七八九][个条项大][一-龥]{2}/;
const QUOTE = characters('“');
const isCounted = ({ text }: Keyed, { start, end }: Span): boolean =>
  /^“?[二两三四五六七八九十双]/.test(text.slice(start, end));
