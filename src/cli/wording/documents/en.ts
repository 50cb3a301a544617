/** Words about the documents that are compared, in English. */
import type { documentsZh } from './zh.js';

export const documentsEn: Readonly<Record<keyof typeof documentsZh, string>> = {
  'element.formulas': 'formulas',
  'element.words': 'words',
  'element.shape': 'shape',
  'usage.compare': 'Usage: gaojian compare [options] [MANUSCRIPT, ANALYSIS or FOLDER...]',
  'about.compare':
    'Puts manuscripts side by side by year (or file, region, speaker) and shows what changed in slogans, requirements, targets, responsibilities and formulas: what the last year no longer asks first, then what is new. Reads manuscripts of every format, and what gaojian analyze saved as JSON or NDJSON, which is not analysed again.',
  'synopsis.compare': 'compare [FILE...]',
  'brief.compare': 'what changed between years, regions or speakers',
  'option.yearOf': 'the year of a file, as in --year speech.docx=2019; may be given more than once',
  'option.manifest':
    'a CSV (or NDJSON) with a column path and others (year, region, speaker …) that say more of each file',
  'option.by': 'what the groups are: year, file, or a name the manifest or the manuscripts give (region, speaker …)',
  'option.since': 'only manuscripts of this year and later',
  'option.until': 'only manuscripts of this year and before',
  'option.minYears': 'only rows found in at least N years (groups)',
  'option.compareOnly': 'compare these only',
  'option.compareFormat': 'output format',
  'example.compare': 'gaojian compare speech-2019.docx speech-2020.docx',
  'example.compare.about': "what last year's speech asked that this year's draft forgot",
  'example.compareFolder': 'gaojian compare reports --only targets --since 2010',
  'example.compareFolder.about': 'the targets of a folder of reports',
  'example.compareSaved': 'gaojian compare analyses.ndjson --format csv > comparison.csv',
  'example.compareSaved.about': 'a table for R or pandas from saved analyses',
  'example.compareBy': 'gaojian compare reports --manifest manifest.csv --by region',
  'example.compareBy.about': 'by region, which the manifest gives',
  'note.notAnalysis': '{input}: is no analysis of gaojian, passed over',
  'note.moreLines': '{input}: {count} more lines could not be read either, passed over',
  'note.noYears':
    'nothing is of the years from --since to --until, so nothing is compared. The years there are: {first}-{last}',
  'note.unread': 'could not be read and not compared ({count}): {names}',
  'note.onlyOneSaved':
    'only one manuscript: there is nothing to compare it with. Give another, for example gaojian compare 2023.txt 2024.txt',
  'note.onlyOne':
    'only one manuscript: there is nothing to compare it with. What can be done next:\n  what last year asked for and this year forgot: gaojian compare last.txt {path}\n  whether it answers what a higher level asks: gaojian cover {path} --against upper.txt\n  contradictions, lost words, marks: gaojian check {path}',
  'note.oneGroup':
    'all {count} manuscripts are of one group, {group}: there is nothing to compare. Name their years with --year FILE=YEAR, or compare them one by one with --by file',
  'note.ungrouped': '{names}: belongs to no group ({by}) and is kept apart. {how}',
  'note.ungroupedSeveral': '{count} belong to no group ({by}) and are kept apart: {names}. {how}',
  'note.howYear': 'Name the year with --year FILE=YEAR or --manifest',
  'note.howGroup': 'Name it with --manifest',
  'note.manifestNone':
    '{path}: no row has a manuscript here ({count}: {paths}). A path begins here, at the folder of the list or at that of the archive',
  'note.manifestUnused': '{path}: {count} row(s) have no manuscript here: {paths}',
  'error.bad-analysis':
    '{path}:{line}: is no analysis of gaojian. Make one with gaojian analyze --format json (or ndjson)',
  'error.bad-analysis.utf-8':
    '{path}:{line}: the line is not UTF-8; another program may have saved it. Write it anew with gaojian analyze --format ndjson -o FILE',
  'error.bad-analysis.json':
    '{path}:{line}: is no whole JSON, maybe cut short. Make it anew with gaojian analyze --format json (or ndjson)',
  'error.bad-analysis.schema':
    '{path}:{line}: is {value}, not gaojian/analysis@1. Make it anew with gaojian analyze of this version',
  'error.bad-analysis.field':
    '{path}:{line}: {value} of the analysis is missing or not as it should be. Make it anew with gaojian analyze --format json (or ndjson)',
  'error.text-missing':
    '{path}: the analysis of {id} was saved without its text (--no-text), and the manuscript is not there. Put it back, or analyse it again without --no-text',
  'error.text-changed': '{path}: is not what was analysed as {id} any more. Analyse it again',
  'error.elements-missing':
    '{id}: the analysis holds no {elements}, which {part} reads. Analyse it again without --only and --no-terms; compare can also leave the part out with --only',
  'error.bad-manifest': '{path}:{line}: something is wrong with the manifest ({kind} {value})',
  'error.bad-manifest.csv':
    '{path}:{line}: the manifest is no valid CSV ({value}). All rows need the same columns; put text with commas in quotes',
  'error.bad-manifest.no-path':
    '{path}:{line}: the manifest has no column path. The first row names the columns, as in path,year,region',
  'error.bad-manifest.empty':
    '{path}:{line}: the manifest is empty. The first row names the columns, as in path,year,region; one row a manuscript follows',
  'error.bad-manifest.twice': '{path}:{line}: {value} stands in the manifest twice; drop one row',
  'error.bad-manifest.year': '{path}:{line}: a year cannot be "{value}". Write four digits, for example 2019',
  'error.no-group': '--by: no manuscript says its "{value}"{hint}. There are: {choices}; --manifest can give others',
  'error.no-such-document': '{option}: there is no manuscript "{value}"{hint}. There are: {choices}',
  'error.draft-several': '{path}: holds {count} documents, and a draft is one. Name one of them',
  'error.bad-year': '--year: "{value}" should be FILE=YEAR, for example --year speech.docx=2019',
};
