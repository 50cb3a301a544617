/** The words of `check`, in English; the same keys as the Chinese table. */
import type { rulesZh } from './zh.js';

export const rulesEn: Readonly<Record<keyof typeof rulesZh, string>> = {
  'related.item': 'item {index}',

  'rule.count-mismatch': 'says {declared}, gives {found}',
  'rule.count-mismatch.summary': 'a declared count that the list does not keep',
  'rule.count-mismatch.why':
    'Listeners count: five points announced and four given means one was left out, or the number was not changed with the text.',

  'related.before': 'should stand behind this',

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
  'rule.template-slot.section': 'sections headed {name}: {min} asked, {count} there',
  'rule.template-slot.sections': 'sections headed {name}: {max} at most, {count} there',
  'rule.template-slot.order': 'the section {name} is out of order',

  'rule.misquote': 'not as in the source: {diff}; {source} {place} says “{wording}”',
  'rule.misquote.summary': 'a citation that differs from the sources given (--sources)',
  'rule.misquote.why':
    'A wrong quotation is what a drafter fears most. With the authoritative texts given, each is found where it comes from; words that differ are shown with the original, marks alone as info.',
  'rule.misquote.marks': 'only the marks differ; {source} {place} says “{wording}”',
  'rule.misquote.unfound': 'names {source}, which does not say this',

  'rule.ordinal-comma': 'a comma (，) follows “{ordinal}”',
  'rule.ordinal-comma.summary': '、 behind an ordinal such as 第一 or 首先',
  'rule.ordinal-comma.why':
    'Ordinals with 第 and words such as 首先 and 其次 take ，; only a bare Chinese numeral takes 、.',
};
