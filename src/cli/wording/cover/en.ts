/** Words of `cover` and `checklist`, in English. */
import type { coverZh } from './zh.js';

const HEAD = `# Checklist of gaojian, to be edited. Use: gaojian cover DRAFT --checklist THIS-FILE
#
# What an item may look for:
#   any       one of them is enough;  all  every one (* stands for any characters, ? for one)
#   slogans   numeric slogans;  actors  who must act;  sections  headings of the outline
#   targets   metric, atLeast, atMost, unit
#   weight    1 unless given;  severity  error, warning or info (error unless given)`;

export const coverEn: Readonly<Record<keyof typeof coverZh, string>> = {
  'cover.checklist': 'checklist',
  'cover.requirements': 'requirements',
  'cover.targets': 'targets',
  'cover.responsibilities': 'responsibilities',
  'cover.slogans': 'slogans',
  'cover.titles': 'documents',
  'cover.own': 'added by the draft',
  'cover.ownOf': 'added by the draft: {kind}',
  'cover.status.covered': 'covered',
  'cover.status.weaker': 'weaker',
  'cover.status.partly': 'partly',
  'cover.status.missing': 'missing',
  'cover.count': '{status} {count}',
  'cover.share': '{share} covered ({counts})',
  'cover.nothing': 'nothing there to be held against',
  'cover.numbered': '[{number}] {file}',
  'cover.metric': '{metric}: {asked}',
  'cover.against': 'against: {files}',
  'cover.block': '{status}: {kind}',
  'cover.loose': 'covered, but half of their words not found, to be checked ({count}): {paths}',
  'cover.status.loose': 'covered (check)',
  'cover.absent': 'without {items}',
  'cover.overdue': 'due later or at another time, or without its deadline {items}',
  'cover.thing': ' ({thing})',
  'cover.roles': 'led or helped by others {items}',
  'cover.weakened': 'asked for less, or otherwise, {items}',
  'cover.below': 'below it {items} not covered',
  'cover.given': 'given {given}',
  'cover.why.actor': 'not given to this actor',
  'cover.why.work': 'other work on the same thing',
  'cover.why.later': 'due later',
  'cover.why.changed': 'due at another time, later or not',
  'cover.why.undated': 'without its deadline',
  'cover.why.seldomer': 'done more seldom',
  'cover.why.softer': 'asked less firmly',
  'cover.why.narrower': 'asked of fewer',
  'cover.why.figure': 'with another number',
  'cover.why.role': 'leads where it is to help, or the other way round',
  'cover.why.words': 'some of the words only',
  'cover.found': '{place} {text}',
  'cover.finding': '{status} ({kind}): {text}{detail}',
  'cover.detail': ' ({detail})',
  'cover.column.kind': 'kind',
  'cover.column.status': 'status',
  'cover.column.source': 'upper text',
  'cover.column.sourcePlace': 'upper place',
  'cover.column.path': 'path',
  'cover.column.asked': 'asked',
  'cover.column.detail': 'detail',
  'cover.column.score': 'score',
  'cover.column.place': 'draft place',
  'cover.column.evidence': 'draft text',
  'checklist.head': HEAD,
  'checklist.group': '{kind} ({source})',
  'usage.cover': 'Usage: gaojian cover [options] DRAFT --against UPPER… | --checklist FILE.yaml',
  'usage.checklist': 'Usage: gaojian checklist [options] UPPER…',
  'about.cover':
    'Holds a draft against upper-level texts or a checklist: each requirement, slogan, target, responsibility and document is covered, partly or missing, a target lower than asked is weaker; with the nearest passage of the draft.',
  'about.checklist': 'Writes a checklist (YAML) from upper-level texts, to be edited and given to cover --checklist.',
  'synopsis.cover': 'cover DRAFT',
  'synopsis.checklist': 'checklist UPPER...',
  'brief.cover': 'what of the upper-level texts a draft leaves out',
  'brief.checklist': 'write a checklist from upper-level texts',
  'option.against': 'upper-level texts (files, folders, globs), one or more',
  'option.checklist': 'checklist (YAML)',
  'note.coverBelow': 'coverage is {share}, below the {min} of --min',
  'option.min': 'fail where less than N (0 to 1) is covered',
  'option.coverFormat': 'output format',
  'help.exit.cover':
    'Exit codes: 0 done, at least --min is covered; 1 less than --min; 2 bad usage, or a file that could not be read.',
  'example.cover': 'gaojian cover speech.docx --against province.docx',
  'example.cover.about': 'what of the province’s text the county’s draft leaves out',
  'example.coverChecklist': 'gaojian checklist province.docx > checklist.yaml',
  'example.coverChecklist.about': 'write a checklist, edit it, use it with --checklist',
  'example.coverMin': 'gaojian cover speech.txt --checklist checklist.yaml --min 0.8 --format github',
  'example.coverMin.about': 'fail below 80%',
  'error.cover-no-draft':
    'no draft is named: all behind --against are upper texts, {path} too. Name the draft before --against, or - for standard input',
  'error.cover-by-nothing': 'cover needs something to hold the draft against: name it with --against or --checklist',
  'error.not-a-share': '{option}: "{value}" will not do. Give a number from 0 to 1, such as {option} 0.8',
  'error.bad-checklist': '{file}:{line}:{column}: bad checklist: {kind} {value}',
  'error.bad-checklist.not-one-of':
    '{file}:{line}:{column}: bad checklist: {value} cannot be "{given}"{hint}. Valid: {valid}',
  'error.bad-checklist.unknown-field':
    '{file}:{line}:{column}: bad checklist: there is no {value}{hint}. Valid: {valid}',
  'error.bad-checklist.unknown-again':
    '{file}:{line}:{column}: bad checklist: no field {value}{hint}. Those known are listed above',
  'error.bad-checklist.more':
    '{file}:{line}:{column}: bad checklist: from here on {value} more; mend those above first',
  'error.bad-checklist.no-map':
    '{file}:{line}:{column}: bad checklist: the file should hold "name: value" lines. Valid: {valid}',
  'error.bad-checklist.missing-field': '{file}:{line}:{column}: bad checklist: {value} is missing',
  'error.bad-checklist.no-text': '{file}:{line}:{column}: bad checklist: {value} should be text',
  'error.bad-checklist.no-list':
    '{file}:{line}:{column}: bad checklist: {value} should be a list in [ ], separated by commas',
  'error.bad-checklist.no-number': '{file}:{line}:{column}: bad checklist: {value} should be a number',
  'error.bad-checklist.empty': '{file}:{line}:{column}: bad checklist: {value} must not be empty',
  'error.bad-checklist.too-long': '{file}:{line}:{column}: bad checklist: {value} is too long, 255 characters at most',
  'error.bad-checklist.out-of-range': '{file}:{line}:{column}: bad checklist: {value} is out of range',
  'error.bad-checklist.twice': '{file}:{line}:{column}: bad checklist: {value} is there already, choose another id',
  'error.bad-checklist.yaml': '{file}:{line}:{column}: bad checklist: not valid YAML ({value})',
};
