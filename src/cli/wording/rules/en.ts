/** The words of `check`, in English; the same keys as the Chinese table. */
import type { rulesZh } from './zh.js';

export const rulesEn: Readonly<Record<keyof typeof rulesZh, string>> = {
  'ground.text': 'the text itself',
  'ground.custom': 'custom of manuscripts',
  'ground.configuration': 'your configuration',
  'ground.sources': 'the sources given',
  'check.withClause': '{text} ({clause})',
  'separator.clauses': ', ',
  'related.item': 'item {index}',
  'related.ordinal': 'this set of ordinals begins here',
  'related.number': 'the other number',
  'related.above': 'the level above',
  'related.mark': 'the mark it pairs with',
  'related.list': 'another place',
  'related.first': 'the first time',
  'related.year': 'the other statement',
  'related.course': 'the figures before and after',
  'related.whole': 'the whole',
  'related.expression': 'the expression',

  'rule.count-mismatch': 'says {declared}, gives {found}',
  'rule.count-mismatch.pack': 'of “{pack}” it gives {found}',
  'rule.count-mismatch.packs': 'of “{pack}” it gives {found}, of “{other}” {others}',
  'rule.count-mismatch.sum': 'adds up to {declared}, gives {found}',
  'rule.count-mismatch.summary': 'a declared count that the list does not keep',
  'rule.count-mismatch.why':
    'Listeners count: five points announced and four given means one was left out, or the number was not changed with the text.',

  'related.before': '{above} begins here',

  'rule.required': 'lacks {name}',
  'rule.required.summary': 'what the configuration demands is missing',
  'rule.required.why':
    'The configuration names slogans, phrases, sections or actors that such a text must have; this one has not.',
  'rule.required.slogans': 'lacks the slogan {name}',
  'rule.required.phrases': 'lacks {name}',
  'rule.required.sections': 'lacks a section headed {name}',
  'rule.required.actors': 'asks nothing of {name}',

  'rule.forbidden': 'must not have {name}',
  'rule.forbidden.summary': 'what the configuration forbids is there',
  'rule.forbidden.why':
    'The configuration names slogans, phrases, sections or actors that such a text must not have; this one has.',
  'rule.forbidden.slogans': 'must not have the slogan {name}',
  'rule.forbidden.phrases': 'must not have {name}',
  'rule.forbidden.sections': 'must not have a section headed {name}',
  'rule.forbidden.actors': 'must ask nothing of {name}',

  'rule.template-slot': 'template and configuration differ: {name}',
  'rule.template-slot.summary': 'slots or sections that do not agree with the configuration',
  'rule.template-slot.why':
    'A template has the slots and sections it declares and no others; whoever fills it in does not see a misnamed slot.',
  'rule.template-slot.missing': 'the slot {name} is declared and never used',
  'rule.template-slot.undeclared': 'the slot {name} is not declared',
  'rule.template-slot.value': 'the slot {name} cannot be {value}, only: {values}',
  'rule.template-slot.absent': 'lacks the section {name}',
  'rule.template-slot.section': 'sections headed {name}: {min} asked, {count} there',
  'rule.template-slot.sections': 'sections headed {name}: {max} at most, {count} there',
  'rule.template-slot.order': 'the section {name} should stand behind {above}',

  'rule.misquote': 'not as in the source ({diff}); {source} {place} says “{wording}”',
  'rule.misquote.summary': 'a citation that differs from the sources given (--sources)',
  'rule.misquote.why':
    'A wrong quotation is what a drafter fears most. With the authoritative texts given, each is found where it comes from; words that differ are shown with the original, marks alone as info; where a law or an article is named, it must be the one.',
  'rule.misquote.marks': 'only the marks differ; {source} {place} says “{wording}”',
  'rule.misquote.elsewhere': 'not in {named}; {source} {place} says this',
  'rule.misquote.article': 'not in {given} but in {right} ({source} {place})',
  'rule.misquote.nowhere': 'in none of the sources given ({count})',
  'rule.misquote.unfound': 'names {source}, which does not say this',
  'rule.numbering-gap': 'this should be item {expected}, but it is numbered {ordinal}',
  'rule.numbering-gap.first': 'begins with item {ordinal}; there is no item {expected} before it',
  'rule.numbering-gap.order': 'numbers out of order: this should be item {expected}, but it is numbered {ordinal}',
  'rule.numbering-gap.summary': 'a number left out or out of order',
  'rule.numbering-gap.why': 'A number passed over means that an item is missing, or was not renumbered after a change.',

  'rule.numbering-duplicate': 'item {ordinal} is numbered twice',
  'rule.numbering-duplicate.summary': 'one number given twice',
  'rule.numbering-duplicate.why': 'Two items of one level with the same number cannot be cited or counted.',

  'rule.missing-text': 'words seem to be missing between “{before}” and “{behind}”',
  'rule.missing-text.head': 'words seem to be missing before “{behind}”',
  'rule.missing-text.summary': 'words gone without a mark',
  'rule.missing-text.why':
    'Where names or figures were taken out together with the words around them, the sentence no longer reads: 党的以来, 有关个镇.',

  'rule.unpaired-mark': '{mark} has no partner',
  'rule.unpaired-mark.unclosed': '{mark} is never closed',
  'rule.unpaired-mark.unopened': '{mark} was never opened',
  'rule.unpaired-mark.turned': '{mark} is turned the wrong way',
  'rule.unpaired-mark.summary': 'a quotation mark, title mark or bracket without its partner',
  'rule.unpaired-mark.why':
    'Quotation marks, title marks and brackets come in pairs. A quotation over several paragraphs opens each of them and closes only the last, which is no defect. See GB/T 15834—2011, 4.8, 4.9 and 4.15.',

  'rule.placeholder': '“{sign}” is still to be filled in',
  'rule.placeholder.room': 'the blank between “{before}” and “{behind}” is still to be filled in',
  'rule.placeholder.summary': 'a blank left to fill in',
  'rule.placeholder.why':
    'Blanks are usual in a draft and have no place in what goes out; in a template they are only counted.',

  'rule.lost-dun': 'the text seems to have lost its 、 throughout: members of lists run together, as in “{text}”',
  'rule.lost-dun.summary': 'a text that has lost its 、 throughout',
  'rule.lost-dun.why':
    'On the way out of other programs 、 is sometimes lost; members of lists then run together and cannot be counted.',

  'rule.repeated-member': '“{text}” stands twice in the list',
  'rule.repeated-member.heading': 'two items of one list are headed “{text}”',
  'rule.repeated-member.summary': 'a list that names a member twice',
  'rule.repeated-member.why': 'A member named twice was mostly added anew without the old one being taken out.',

  'rule.repeated-clause': '“{text}” is said twice close together',
  'rule.repeated-clause.passage': 'the text has said this before, word for word (sentences: {count})',
  'rule.repeated-clause.passages': 'the text says this {times} times, word for word (sentences: {count})',
  'rule.repeated-clause.doubled': '“{text}” stands twice',
  'rule.repeated-clause.summary': 'a clause or word said twice',
  'rule.repeated-clause.why':
    'The same clause twice in a sentence or in neighbouring ones, or the same sentence or passage twice in the text, is mostly a slip of pasting; parallels made on purpose are left alone.',

  'rule.fixed-expression': 'a fixed expression given wrongly',
  'rule.fixed-expression.character': '“{given}” should be “{right}”',
  'rule.fixed-expression.doubtful': '“{given}” may be meant for “{right}”',
  'rule.fixed-expression.member': '“{given}” should be “{right}”',
  'rule.fixed-expression.incomplete': '“{missing}” is left out',
  'rule.fixed-expression.order': 'not in the usual order: {right}',
  'rule.fixed-expression.early': '“{name}” was put forward in {since}, after the year of the text ({year})',
  'rule.fixed-expression.late': '“{name}” ended in {until}, before the year of the text ({year})',
  'rule.fixed-expression.former':
    '“{given}” was worded so until {until}; in the year of the text ({year}) it is “{right}”',
  'rule.fixed-expression.later':
    '“{given}” has been worded so since {since}; in the year of the text ({year}) it was “{right}”',
  'rule.fixed-expression.summary': 'a known expression mistyped, with wrong members, or out of its time',
  'rule.fixed-expression.why':
    'Expressions such as 四个意识 or 放管服 have a fixed form, members and order, as the source named in the dictionary gives them; what does not fit the year is a hint only. Fixed expressions of your own go under expressions in a file for --dictionary.',

  'rule.year-conflict': 'this says {year}, another place says {other}',
  'rule.year-conflict.term': '“{words}”: by the years of the plan that is {year}',
  'rule.year-conflict.left':
    'the speech is of {other}, and this is still to be done in {year}: left over from an old draft?',
  'rule.year-conflict.plan': 'the text spoke of next year before, and here of this year',
  'rule.year-conflict.summary': 'years that do not go together',
  'rule.year-conflict.why':
    'When an old text is used again a year is easily left as it was: title, date, 今年 and 明年 must fit together.',

  'rule.notice-line': 'a notice of whoever passed the text on',
  'rule.notice-line.page': 'a page number left in the text',
  'rule.notice-line.site': 'a line of the web page left in the text',
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

  'rule.ordinal-comma': 'a comma (，) should follow “{ordinal}”',
  'rule.ordinal-comma.summary': '、 behind an ordinal such as 第一, 其一 or 首先',
  'rule.ordinal-comma.why':
    'After GB/T 15834, annex B: ordinals with 第 or 其 and words such as 首先, 其次 and 最后 take ，; a Chinese numeral without brackets takes 、.',

  'rule.numeral-dun': '、 should follow “{numeral}”, not “{mark}”',
  'rule.numeral-dun.summary': 'a Chinese numeral that numbers a section, without 、',
  'rule.numeral-dun.why':
    'After GB/T 15834, annex B: a Chinese numeral without brackets that numbers something takes 、.',

  'rule.arabic-dot': 'a dot “{dot}” should follow “{numeral}”',
  'rule.arabic-dot.summary': '、 behind an Arabic numeral that numbers a section',
  'rule.arabic-dot.why':
    'After GB/T 15834, annex B: an Arabic numeral without brackets that numbers something takes a dot; 、 goes with Chinese numerals.',

  'rule.bracket-number': 'no “{mark}” behind “{number}”',
  'rule.bracket-number.summary': 'a point behind a number in brackets',
  'rule.bracket-number.why': 'After GB/T 15834, annex B: a number in brackets takes no point behind it.',

  'rule.narrative-ordinal': 'no mark behind “{ordinal}”',
  'rule.narrative-ordinal.summary': 'a mark behind 一是, 二要 and their like',
  'rule.narrative-ordinal.why': 'After GB/T 15834, annex B: plain ordinals that run on in the sentence take no mark.',

  'rule.mixed-ordinals': '“{ordinal}” is of another set than “{first}”',
  'rule.mixed-ordinals.summary': '首先, 其次 mixed with 第三',
  'rule.mixed-ordinals.why':
    '第一, 其一 and 首先 head three sets of ordinals; one list keeps to one set (Du Yongdao, formerly chief editor of 《语言文字报》, in answer to a reader).',

  'rule.heading-stop': 'no 。 at the end of a heading on a line of its own',
  'rule.heading-stop.summary': '。 at the end of a heading on a line of its own',
  'rule.heading-stop.why':
    'After GB/T 15834, annex B: a title usually ends without a mark; ？, ！ or …… may stand where they are wanted.',

  'rule.paragraph-stop': 'the paragraph ends without a stop, or in mid-sentence',
  'rule.paragraph-stop.runInto': 'the next number follows without a mark',
  'rule.paragraph-stop.summary': 'a paragraph that ends without a stop',
  'rule.paragraph-stop.why':
    'Its other sentences have their stops, and the last ends in a word or a comma: a 。 is missing, the rest of the sentence, or the line was broken by mistake. Headings and signatures are left alone.',

  'rule.quotes-dun': 'no 、 between quotations side by side',
  'rule.quotes-dun.summary': '、 between quotations side by side',
  'rule.quotes-dun.why':
    'GB/T 15834: members of a list that bear quotation marks are usually not parted by 、; it is wanted where a gloss or the like stands between.',

  'rule.titles-dun': 'no 、 between titles side by side',
  'rule.titles-dun.summary': '、 between titles side by side',
  'rule.titles-dun.why':
    'GB/T 15834: members of a list that bear title marks are usually not parted by 、; it is wanted where a gloss or the like stands between.',

  'rule.nested-quotes': 'a quotation inside a quotation takes single marks',
  'rule.nested-quotes.unsure':
    'double marks inside double marks: either they should be single, or a mark is turned the wrong way',
  'rule.nested-quotes.summary': 'double quotation marks inside double ones',
  'rule.nested-quotes.why':
    'GB/T 15834: outside the double marks, inside the single ones. With marks of one kind inside each other nobody sees where a quotation ends.',

  'rule.nested-titles': 'a title inside a title takes single marks',
  'rule.nested-titles.summary': 'double title marks inside double ones',
  'rule.nested-titles.why': 'GB/T 15834: outside the double title marks, inside the single ones.',

  'rule.straight-quotes': 'straight quotation marks should be curly',
  'rule.straight-quotes.unsure': 'straight quotation marks in this line make no pairs: look at each',
  'rule.straight-quotes.foreign': '{mark} is no quotation mark of the standard: {right}',
  'rule.straight-quotes.summary': 'straight quotation marks in Chinese text',
  'rule.straight-quotes.why':
    'GB/T 15834: quotation marks have the forms “ ” and ‘ ’, left and right apart; straight ones tell neither.',

  'rule.halfwidth-punctuation': 'half-width “{mark}” should be “{full}”',
  'rule.halfwidth-punctuation.decimal': 'the point of a number is written “{mark}”',
  'rule.halfwidth-punctuation.summary': 'half-width marks in Chinese text',
  'rule.halfwidth-punctuation.why':
    'GB/T 15834, chapter 4, gives each mark its form; half-width ones are those of Latin text, mostly left by an input method that was not switched.',

  'rule.ellipsis': '“{dots}” should be “……”',
  'rule.ellipsis.summary': 'an ellipsis of another form',
  'rule.ellipsis.why': 'GB/T 15834: an ellipsis has the form “……”, six dots in the room of two characters.',

  'rule.ellipsis-deng': '“{text}”: an ellipsis or 等, not both',
  'rule.ellipsis-deng.summary': 'an ellipsis together with 等',
  'rule.ellipsis-deng.why':
    'GB/T 15834, annex A: an ellipsis does not go with 等 or 等等. What is to be read aloud takes 等.',

  'rule.range-mark': 'a range takes “{right}”, not “{mark}”',
  'rule.range-mark.summary': 'a hyphen or the like from one figure to another',
  'rule.range-mark.why':
    'GB/T 15834: from one time, place or amount to another stands —, at times ～; the hyphen is for numbers and models. A per cent sign left out of the first figure is misread, so it is put in.',

  'rule.dun-before-deng': 'no 、 before 等',
  'rule.dun-before-deng.summary': '、 before the 等 that closes a list',
  'rule.dun-before-deng.why':
    'After GB/T 15834, annex B: where 、 parts the members, no 、 or other point stands before the closing 等 or 等等.',

  'rule.quote-stop': 'only one closing point: inside the quotation or outside',
  'rule.quote-stop.summary': 'closing points both inside and outside a quotation',
  'rule.quote-stop.why':
    'After GB/T 15834, annex B: a quotation that stands by itself, or asks or calls, keeps its point and none follows; one that is part of the sentence has no 。 inside.',

  'rule.doubled-punctuation': 'two points for one pause: “{points}”',
  'rule.doubled-punctuation.summary': 'two points in a row',
  'rule.doubled-punctuation.why': 'One pause takes one point; a second one is mostly left over from an edit.',

  'rule.line-start-mark': '“{marks}” at the head of a line',
  'rule.line-start-mark.summary': 'a point at the head of a line',
  'rule.line-start-mark.why':
    'GB/T 15834: points stand behind words, never at the head of a line. Either the line is broken in the wrong place or words are missing.',

  'rule.stray-space': 'a stray blank',
  'rule.stray-space.spaced': 'blanks between the characters',
  'rule.stray-space.unseen': 'a character without width',
  'rule.stray-space.summary': 'blanks beside 汉字 and marks and at line ends',
  'rule.stray-space.why':
    'Chinese has no blanks between characters or beside marks; they come from pages and scans, break the layout and part words in a search. Indents and the blanks in two-character names and in titles are none.',

  'rule.date-form': '“{date}” should be “{right}”: no zero before month and day',
  'rule.date-form.short': '“{date}” should be “{right}”: hyphens, not 、, in a short date',
  'rule.date-form.full': '“{date}” should be “{right}”: in a sentence a date has its 年, 月 and 日, not 、',
  'rule.date-form.summary': 'a date with zeros before month or day, or with 、 between',
  'rule.date-form.why':
    'After GB/T 9704: the date is given in full in Arabic figures, month and day without a zero before them. GB/T 15834, annex A: a short date takes hyphens, not 、; in a sentence it is given in full.',

  'rule.impossible-date': 'there is no such day as “{date}”',
  'rule.impossible-date.backwards': '“{date}” runs backwards',
  'rule.impossible-date.weekday': '“{date}”: that day is 星期{weekday}',
  'rule.impossible-date.summary': 'a day that no calendar has, or a range that runs backwards',
  'rule.impossible-date.why':
    'No calendar has 30 February, 31 April, or 29 February of a common year; a deadline on such a day cannot be kept. Dates of the lunar calendar are left out.',

  'rule.figure-conflict': '“{part}” is more than the whole, “{whole}”',
  'rule.figure-conflict.sum': 'the parts together are more than the whole, “{whole}”',
  'rule.figure-conflict.course': '“{words}”: the figures go the other way',
  'rule.figure-conflict.range': '“{words}” runs from much to little',
  'rule.figure-conflict.points': '“{told}” should be “{points}个百分点”: the difference of per cents is in points',
  'rule.figure-conflict.way': '“{told}” goes the other way than the figures before it',
  'rule.figure-conflict.change': '“{told}” does not fit the figures before it, which differ by “{right}”',
  'rule.figure-conflict.days': '“{words}”: from the first day to the last there are {days} days',
  'rule.figure-conflict.bounds': '“{words}”: the bounds contradict each other',
  'rule.figure-conflict.again': '“{words}”: the bound is told twice',
  'rule.figure-conflict.summary': 'figures that contradict each other',
  'rule.figure-conflict.why':
    'No part, and no sum of parts that do not overlap, is above its whole; no rise ends lower and no fall higher than it began; a change or a number of days told behind fits the figures before it, per cents differ by points, and a range goes up. Where it is otherwise a figure is mostly wrong, or two have changed places. 以上 and 左右 contradict each other; 以上 behind 不低于 says the same again.',

  'rule.document-number': 'the year of a document number stands in 〔 〕, not in “{open} {close}”',
  'rule.document-number.summary': 'the year of a document number in other brackets',
  'rule.document-number.why': 'After GB/T 9704: the year of a document number is given in full, in 〔 〕.',
};
