/** The words of `terms` and `kwic`, in English. */
import type { corpusZh } from './zh.js';

export const corpusEn: Readonly<Record<keyof typeof corpusZh, string>> = {
  'usage.terms': 'Usage: gaojian terms [options] [RESULT FOLDER, ANALYSIS or MANUSCRIPT...]',
  'about.terms':
    'Counts words: how often, how often per million words, in how many documents, how evenly; with --by, by year and the like, and how far each word marks its group. Reads what gaojian batch has made as it is, document by document, however many there are; also saved analyses, and manuscripts of every format.',
  'synopsis.terms': 'terms [FOLDER...]',
  'brief.terms': 'frequencies, dispersion, keywords by year, region or speaker',
  'usage.kwic': 'Usage: gaojian kwic [options] PATTERN [RESULT FOLDER, ANALYSIS or MANUSCRIPT...]',
  'about.kwic':
    'Lists every place of a word with what is around it, the key words below one another, and behind each its year, place and file. Words are looked for as they stand in the text; * stands for any characters of one sentence, ? for one character. Reads what gaojian batch has made as it is and lists each hit as it is found; also saved analyses, and manuscripts of every format.',
  'synopsis.kwic': 'kwic PATTERN [FOLDER...]',
  'brief.kwic': 'key words in context, or counted by year and the like',

  'option.termsBy':
    'what the groups are: all (one group), year, file, or a name the manifest or the documents give (region, speaker …)',
  'option.match': 'only such words; * stands for any characters, ? for one, as in 脱贫*; may be given more than once',
  'option.allWords': 'single characters, numerals and function words too',
  'option.minCount': 'at least N times in the group (default 1; with --match 0, so that what is missing is listed too)',
  'option.minDocuments': 'in at least N documents of the group',
  'option.termsSort': 'the order (default count; keyness with groups, unless --match names the words)',
  'option.top': 'the first N of each group (table: 50, with groups 20; other formats: all)',
  'option.termsFormat': 'output format',
  'option.or': 'look for this as well; may be given more than once',
  'option.kwicCount': 'do not list hits but count them by all, year, file or a name the manifest or the documents give',
  'option.contextWidth': 'characters on either side (default 20)',
  'option.kwicSort':
    'by what stands left or right, by key, document or year; else as they are read, listed as they are found',
  'option.limit': 'at most N hits',
  'option.kwicFormat': 'output format',

  'example.terms': 'gaojian terms result --top 100',
  'example.terms.about': 'the most frequent words of an archive',
  'example.termsYear': 'gaojian terms result --by year --min-documents 2',
  'example.termsYear.about': 'the words that mark each year, in two documents at least',
  'example.termsMatch': 'gaojian terms result --match "脱贫*" --by year --format csv > words.csv',
  'example.termsMatch.about': 'words that begin with 脱贫, year by year',
  'example.kwic': 'gaojian kwic 抓落实 result',
  'example.kwic.about': 'every place of 抓落实',
  'example.kwicSort': 'gaojian kwic "坚决*攻坚战" result --sort right --width 30',
  'example.kwicSort.about': 'a phrase with something between, sorted by what follows',
  'example.kwicCount': 'gaojian kwic 脱贫攻坚 --or 乡村振兴 result --count year',
  'example.kwicCount.about': 'how often, and in how many documents, year by year',

  'terms.title': 'words: {documents} documents, {words} words',
  'terms.titleBy': 'words: {groups} groups by {by}, {documents} documents, {words} words',
  'terms.group': 'group',
  'terms.word': 'word',
  'terms.count': 'count',
  'terms.perMillion': 'per million',
  'terms.documents': 'docs',
  'terms.dispersion': 'DPnorm',
  'terms.rest': 'rest',
  'terms.g2': 'G2',
  'terms.logRatio': 'log ratio',

  'kwic.pattern': 'pattern',
  'kwic.group': 'group',
  'kwic.hits': 'hits',
  'kwic.documents': 'docs with',
  'kwic.searched': 'docs',
  'kwic.characters': 'characters',
  'kwic.perMillion': 'per million',
  'kwic.summary': '{hits} hits in {documents} documents, {searched} searched',
  'kwic.summaryCut': 'the first {hits} hits only',

  'note.undated':
    '{count} document(s) of unknown year are left out with --since or --until. Give their years with --manifest',
  'note.groupless': '{count} document(s) have no "{by}" and are counted nowhere. Give it with --manifest',
  'note.segmentersDiffer':
    'the documents were cut by different segmenters ({segmenters}), so their words do not compare. Analyse them again with one',
  'note.noWords': 'no word is as asked for',
  'note.noHits': 'no hit ({count} document(s) searched)',
  'error.bad-pattern': '"{value}": at least one character besides * and ? is needed',
  'error.pattern-missing': 'nothing to look for. Write it as in gaojian kwic 抓落实 result',
  'error.kwic-nowhere':
    'nothing named to look for "{pattern}" in. Name files or a folder, for example gaojian kwic {pattern} FOLDER',
  'error.pattern-is-file':
    '{path}: is a file or folder; what to look for comes first, as in gaojian kwic 抓落实 {path}',
};
