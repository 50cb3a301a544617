/** Words about archives, in English. */
import type { archiveZh } from './zh.js';

export const archiveEn: Readonly<Record<keyof typeof archiveZh, string>> = {
  'usage.batch': 'Usage: gaojian batch [options] FOLDER, ZIP, NDJSON or GLOB... --out DIR',
  'about.batch':
    'Turns an archive of speech manuscripts into a data set: documents.ndjson (one analysis a line, by id), errors.ndjson (what could not be analysed, and why), run.json (what it was made with, for a paper to cite), and with --tables a long table an element. Folders are read with all below them; .zip, .ndjson and .jsonl document by document. Interrupted, the same command goes on where it was; what has not changed is not done again. The result is the same to the byte whatever the processes, the shards and the interruptions.',
  'synopsis.batch': 'batch INPUT... --out DIR',
  'brief.batch': 'an archive as a data set; goes on after interruptions',
  'usage.merge': 'Usage: gaojian merge DIR... --out DIR',
  'about.merge':
    'Puts the folders that gaojian batch --shard has made together: the same to the byte as without shards.',
  'synopsis.merge': 'merge DIR... --out DIR',
  'brief.merge': 'shards of a batch put together',
  'usage.stream': 'Usage: gaojian stream [options] < in.ndjson > out.ndjson',
  'about.stream':
    'Reads NDJSON from standard input line by line (id, text; year, title and others), writes an analysis a line to standard output in the same order; a bad line gives a line with an error. For Spark, Hadoop, GNU parallel and Slurm.',
  'synopsis.stream': 'stream',
  'brief.stream': 'a line in, a line out, for Spark, parallel and the like',
  'option.include': 'these files only (glob, repeatable; whatever their extension)',
  'option.exclude': 'not these files (glob, repeatable)',
  'option.textField': 'the field of NDJSON that holds the text (default: text)',
  'option.idField': 'the field of NDJSON that holds the id (default: id)',
  'option.maxSize': 'manuscripts of more MB are not read but listed as errors (default: 20)',
  'option.archiveJobs': 'processes that analyse (default: one a processor for batch, 1 for stream)',
  'option.timeout': 'seconds one manuscript may take (default: 120)',
  'option.shard': 'part K of N only, as in 2/8; put the parts together with gaojian merge',
  'option.force': 'start over, whatever is done',
  'option.archiveOut': 'write the result into this folder',
  'option.tables': 'a long table for every element as well',
  'option.allowErrors': 'exit with 0 even where manuscripts could not be analysed',
  'option.archiveQuiet': 'no progress',
  'help.exit.archive':
    'Exit codes: 0 all done; 1 some manuscripts could not be analysed (see errors.ndjson; 0 with --allow-errors); 2 bad usage, or results that cannot be written; 130 interrupted with Ctrl+C: run it again to go on.',
  'example.batch': 'gaojian batch speeches --out result --tables parquet',
  'example.batch.about': 'a folder of speeches as Parquet tables',
  'example.batchManifest': 'gaojian batch speeches.zip --manifest manifest.csv --out result',
  'example.batchManifest.about': 'those in a zip, with years and regions from a manifest',
  'example.batchShard': 'gaojian batch speeches --shard 1/4 --out result1',
  'example.batchShard.about': 'the first of four parts, one a machine',
  'example.merge': 'gaojian merge result1 result2 result3 result4 --out result',
  'example.merge.about': 'four parts made one',
  'example.stream': 'parallel --pipe gaojian stream < speeches.ndjson > analyses.ndjson',
  'example.stream.about': 'shared between processors by GNU parallel',
  'batch.bar': '{bar} {percentage}%  {value}/{total}  {rate}/s  ETA {eta_formatted}  errors {failed}',
  'batch.line': '{done}/{total}, {rate}/s, about {seconds} s left, errors {failed}',
  'batch.done': '{documents} analysed, {errors} could not be → {out}',
  'batch.empty': '{count} of them without a character: {ids} (run.json: inputs.empty)',
  'batch.same': '{count} of the same content as another: {ids} (run.json: inputs.same)',
  'batch.interrupted': 'interrupted with {documents} done. Run the same command again to go on',
  'batch.finishing': 'finishing the manuscripts in hand; Ctrl+C once more stops at once',
  'batch.passed': '{count} other file(s) are no manuscripts and were not read ({kinds}); name them with --include',
  'batch.bare': 'no extension',
  'error.too-large': '{path}: more than {maximum} MB, not read. Allow it with --max-size if it is a manuscript',
  'error.not-a-file': '{path}: no ordinary file (a pipe, socket or device), not read',
  'error.link-loop': '{path}: links to a folder that is read already, not read again',
  'error.duplicate-id':
    '{path}: another document has this id; the first of them was taken. Give the folder above both, or other ids',
  'error.bad-record': '{path}:{line}: the line is no document',
  'error.bad-record.json': '{path}:{line}: the line is no whole JSON',
  'error.bad-record.no-object':
    '{path}:{line}: the line is JSON but no object. Write an object such as "id": "a1", "text": "…"',
  'error.bad-record.no-text':
    '{path}:{line}: the line has no field {value}, or it is no text. Name the field with --text-field',
  'error.bad-record.utf-8': '{path}:{line}: the line is no valid UTF-8',
  'error.bad-entry': '{path}: this entry of the zip cannot be unpacked',
  'error.bad-entry.traversal': '{path}: this entry of the zip leads out of it and is not read, to be safe',
  'error.bad-entry.encrypted': '{path}: this entry of the zip has a password. Unpack it first',
  'error.bad-entry.damaged': '{path}: this entry of the zip is damaged',
  'error.bad-entry.bomb': '{path}: this entry of the zip unpacks to far too much and is not read, to be safe',
  'error.bad-entry.overlap': '{path}: this entry of the zip overlaps with others and is not read, to be safe',
  'error.bad-entry.method': '{path}: this entry of the zip is packed in a way that is not read. Unpack it first',
  'error.bad-zip': '{path}: no whole zip',
  'error.timed-out': '{path}: not analysed within {seconds} s, given up. Allow more with --timeout',
  'error.analysis-died':
    '{path}: the process that analysed it died twice, probably of too little memory. Analyse it by itself',
  'error.bad-shard': '--shard: "{value}" should be K/N, as in 2/8, K from 1 to N',
  'error.out-missing': 'no folder for the result. Add --out DIR, as in gaojian {command} … --out result',
  'error.out-unwritable':
    '{path}: cannot be written ({reason}). Check the permissions; what is done is kept, run it again to go on',
  'error.out-unwritable.full':
    '{path}: the disk is full ({reason}). Make room and run it again to go on; what is done is kept',
  'error.out-locked':
    '{path}: another gaojian (process {pid} of {host}) writes into this folder. If it is gone, delete this file and try again',
  'error.no-run':
    '{path}: no finished result of gaojian batch (no run.json and documents.ndjson). Finish this part first',
  'error.no-results':
    'no folder to merge given. Name the results of the shards, for example gaojian merge part1 part2 --out whole',
  'error.merge-differs': '{path}: does not go with the others ({value})',
  'error.merge-differs.tool':
    '{path}: made by another version, dictionary or segmenter than the others ({value}). Make it again with the same',
  'error.merge-differs.options':
    '{path}: made with other options than the others ({value}). Make it again with the same',
  'error.bad-shards': 'the shards do not make a whole ({value}). Give every part once',
  'error.bad-shards.missing': 'missing: shard {value}. Name the folders of all shards, each once',
  'error.bad-shards.twice': 'given more than once: shard {value}. Name the folder of each shard once',
  'error.bad-shards.mixed':
    'these do not go together: {value} (a - is the result of a whole run). Name the shards of one run, all with the same N',
  'error.no-helpers': 'the processes that analyse cannot be started. Check the installation',
};
