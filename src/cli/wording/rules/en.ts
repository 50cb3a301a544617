/** The words of `check`, in English; the same keys as the Chinese table. */
import type { rulesZh } from './zh.js';

export const rulesEn: Readonly<Record<keyof typeof rulesZh, string>> = {
  'related.item': 'item {index}',
  'related.number': 'the other number',
  'related.above': 'the level above',
  'related.mark': 'the mark it pairs with',
  'related.list': 'another place',
  'related.first': 'the first time',
  'related.year': 'the other statement',
  'related.expression': 'the expression',

  'rule.count-mismatch': 'says {declared}, gives {found}',
  'rule.count-mismatch.summary': 'a declared count that the list does not keep',
  'rule.count-mismatch.why':
    'Listeners count: five points announced and four given means one was left out, or the number was not changed with the text.',

  'rule.numbering-gap': 'item {expected} was to stand here, and it is numbered {ordinal}',
  'rule.numbering-gap.first': 'begins with item {ordinal}; there is no item {expected} before it',
  'rule.numbering-gap.order': 'numbers out of order: item {expected} was to stand here, and it is numbered {ordinal}',
  'rule.numbering-gap.summary': 'a number left out or out of order',
  'rule.numbering-gap.why': 'A number passed over means that an item is missing, or was not renumbered after a change.',

  'rule.numbering-duplicate': 'item {ordinal} is numbered twice',
  'rule.numbering-duplicate.summary': 'one number given twice',
  'rule.numbering-duplicate.why': 'Two items of one level with the same number cannot be cited or counted.',

  'rule.missing-text': 'words seem to be missing between “{before}” and “{behind}”',
  'rule.missing-text.summary': 'words gone without a mark',
  'rule.missing-text.why':
    'Where names or figures were taken out together with the words around them, the sentence no longer reads: 党的以来, 有关个镇.',

  'rule.unpaired-mark': '“{mark}” has no partner',
  'rule.unpaired-mark.unclosed': '“{mark}” is never closed',
  'rule.unpaired-mark.unopened': '“{mark}” was never opened',
  'rule.unpaired-mark.turned': '“{mark}” is turned the wrong way',
  'rule.unpaired-mark.summary': 'a quotation mark, title mark or bracket without its partner',
  'rule.unpaired-mark.why':
    'Quotation marks, title marks and brackets come in pairs. A quotation over several paragraphs opens each of them and closes only the last, which is no defect. See GB/T 15834—2011, 4.8, 4.9 and 4.15.',

  'rule.placeholder': '“{sign}” is still to be filled in',
  'rule.placeholder.summary': 'a blank left to fill in',
  'rule.placeholder.why':
    'Blanks are usual in a draft and have no place in what goes out; in a template they are only counted.',

  'rule.lost-dun': 'the text seems to have lost its 、: members of lists run together (places: {count})',
  'rule.lost-dun.summary': '、 missing between the members of lists',
  'rule.lost-dun.why':
    'On the way out of other programs 、 is sometimes lost; members of lists then run together and cannot be counted.',

  'rule.repeated-member': '“{text}” stands twice in the list',
  'rule.repeated-member.heading': 'two items of one list are headed “{text}”',
  'rule.repeated-member.summary': 'a list that names a member twice',
  'rule.repeated-member.why': 'A member named twice was mostly added anew without the old one being taken out.',

  'rule.repeated-clause': '“{text}” is said twice close together',
  'rule.repeated-clause.doubled': '“{text}” stands twice',
  'rule.repeated-clause.summary': 'a clause or word said twice',
  'rule.repeated-clause.why':
    'The same clause twice in a sentence or in neighbouring ones is mostly a slip of pasting; parallels made on purpose are left alone.',

  'rule.fixed-expression': 'a fixed expression given wrongly',
  'rule.fixed-expression.character': '“{given}” should be “{right}”',
  'rule.fixed-expression.member': '“{given}” should be “{right}”',
  'rule.fixed-expression.incomplete': '“{missing}” is left out',
  'rule.fixed-expression.order': 'not in the usual order: {right}',
  'rule.fixed-expression.early': '“{name}” was put forward in {since}, after the year of the text ({year})',
  'rule.fixed-expression.late': '“{name}” ended in {until}, before the year of the text ({year})',
  'rule.fixed-expression.summary': 'a known numeric expression mistyped, with wrong members, or out of its time',
  'rule.fixed-expression.why':
    'Expressions such as 四个意识 have a fixed form, members and order, as the source named in the dictionary gives them; what does not fit the year is a hint only.',

  'rule.year-conflict': 'this says {year}, another place says {other}',
  'rule.year-conflict.plan': 'next year was spoken of before, and here this year',
  'rule.year-conflict.summary': 'years that do not go together',
  'rule.year-conflict.why':
    'When an old text is used again a year is easily left as it was: title, date, 今年 and 明年 must fit together.',

  'rule.notice-line': 'a notice of whoever passed the text on',
  'rule.notice-line.summary': 'a notice line left in the text',
  'rule.notice-line.why': 'Lines such as 本文系投稿，仅供学习参考 are no part of the speech.',

  'rule.name-left': 'the name “{name}” is left in the template',
  'rule.name-left.summary': 'a personal name left in a template',
  'rule.name-left.why':
    'All other names were taken out; this one goes along with the template. Leaders of the state and historical persons are left alone.',

  'rule.numbering-level': '“{marker}” does not stand below “{above}”',
  'rule.numbering-level.summary': 'levels of numbering that run upwards',
  'rule.numbering-level.why':
    'After GB/T 9704—2012, 7.3.3, the levels are 一、 （一） 1. （1）; a text may start at any of them, and then only goes down. 第一， 一要 首先 do not matter.',

  'rule.ordinal-comma': 'a comma (，) follows “{ordinal}”',
  'rule.ordinal-comma.summary': '、 behind an ordinal such as 第一 or 首先',
  'rule.ordinal-comma.why':
    'Ordinals with 第 and words such as 首先 and 其次 take ，; only a bare Chinese numeral takes 、.',
};
