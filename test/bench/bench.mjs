/**
 * `npm run bench`: how fast gaojian is against nodejieba on the same texts in the same run, and whether its time
 * stays linear. A benchmark, not a test: it prints and never fails. Needs a build (`dist/`) and nodejieba.
 *
 * MB/s are megabytes of UTF-8. Parts can be picked: `node test/bench/bench.mjs warm giant cold formats linear endless check compare cover batch`.
 */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { escaped, packed, part } from '../files/ooxml.mjs';
import { bare, batch as batchPart } from './batch.mjs';
import { reportOf } from './reports.mjs';

const here = fileURLToPath(import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'bin/gaojian.js');

// ---- the program under test: every call of it is here ----------------------------------------------------

const open = async ({ terms }) => {
  const library = await import('../../dist/index.js');
  const lexicon = await library.loadLexicon();
  const words = terms ? library.openWords(lexicon, 'nodejieba') : null;
  return {
    analyze: (text) =>
      library.analyze(library.sourceFromString(text, { path: 'bench.txt' }), lexicon, { terms: terms ? 30 : 0, words }),
    analyzeAll: (texts) => {
      const sources = texts.map((text) => library.sourceFromString(text, { path: 'bench.txt' }));
      return [...library.analyzeAll(sources, lexicon, { terms: terms ? 30 : 0, words })].length;
    },
    analyzeFile: async (path) =>
      library.analyze(await library.readSource(path), lexicon, { terms: terms ? 30 : 0, words }),
  };
};

const ANALYZE = ['analyze', '--no-terms'];

// ---- texts ------------------------------------------------------------------------------------------------

const MANUSCRIPTS = join(root, 'fixtures/manuscripts');

const files = readdirSync(MANUSCRIPTS, { recursive: true })
  .map((name) => join(MANUSCRIPTS, String(name)))
  .filter((path) => path.endsWith('.txt') && !path.endsWith('annotated.txt'))
  .sort();
const manuscripts = files.map((path) => readFileSync(path, 'utf8'));

const bytesOf = (text) => Buffer.byteLength(text);
const megabytes = (texts) => texts.reduce((sum, text) => sum + bytesOf(text), 0) / 1e6;

/** mulberry32: the same text at every run. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Sentences of the manuscripts in random order, three to six a paragraph, until the text is long enough. */
function shuffled(targetBytes) {
  const random = randomFrom(20);
  const sentences = manuscripts
    .flatMap((text) => text.split(/(?<=[。！？])|\r?\n/u))
    .filter((sentence) => sentence.trim() !== '');
  const pick = () => sentences[Math.floor(random() * sentences.length)];
  const paragraphs = [];
  for (let bytes = 0; bytes < targetBytes;) {
    const paragraph = Array.from({ length: 3 + Math.floor(random() * 4) }, pick).join('');
    paragraphs.push(paragraph);
    bytes += bytesOf(paragraph) + 1;
  }
  return `${paragraphs.join('\n')}\n`;
}

// ---- measuring --------------------------------------------------------------------------------------------

const seconds = (run) => {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
};
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const show = (value, digits = 1) => value.toFixed(digits);
const verdict = (reached) => (reached ? 'ok' : 'short');

/** A child of this file in another role; its last line is JSON. */
function child(role, args, timeout = 600_000) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [here, `--${role}`, ...args], {
    encoding: 'utf8',
    timeout,
  });
  if (error?.code === 'ETIMEDOUT') return null;
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

// ---- manuscripts of ordinary size, warm -------------------------------------------------------------------

/** Rounds of the contenders in turn, so that whatever else the machine does hits all; the median counts. */
function race(contenders, rounds) {
  const times = contenders.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    contenders.forEach((run, index) => times[index].push(seconds(run)));
  }
  return times.map((list) => median(list.slice(2)));
}

async function warm() {
  const nodejieba = createRequire(import.meta.url)('nodejieba');
  nodejieba.load({});
  const texts = Array.from({ length: Math.ceil(1 / megabytes(manuscripts)) }, () => manuscripts).flat();
  const volume = megabytes(texts);
  const each = (run) => () => texts.forEach(run);
  const cut = each((text) => nodejieba.cut(text, true));
  const contest = async (terms) => {
    const { analyze, analyzeAll } = await open({ terms });
    return race([cut, each(analyze), () => analyzeAll(texts)], 11);
  };
  const [bare, single, together] = await contest(false);
  // Loads the user's words into the one nodejieba there is: measured after, against nodejieba as it then is.
  const [bareAgain, singleTerms, togetherTerms] = await contest(true);
  const row = (name, own, other, aim) =>
    console.log(
      `  ${name.padEnd(32)} ${show(volume / own)} MB/s   ${show(other / own, 2)} × nodejieba (aim ≥ ${aim}: ${verdict(other / own >= aim)})`,
    );
  console.log(
    `manuscripts, warm: ${manuscripts.length} texts of ${show((megabytes(manuscripts) * 1000) / manuscripts.length)} KB, ${show(volume)} MB a round`,
  );
  console.log(`  ${'nodejieba.cut(s, true)'.padEnd(32)} ${show(volume / bare)} MB/s`);
  row('no terms, all by analyzeAll', together, bare, 3);
  row('no terms, one by one by analyze', single, bare, 3);
  row('with terms, all by analyzeAll', togetherTerms, bareAgain, 0.5);
  row('with terms, one by one', singleTerms, bareAgain, 0.5);
}

// ---- one giant text, each contender in a process of its own ------------------------------------------------

const peak = () => process.resourceUsage().maxRSS / 1024;

async function giantExtraction(path) {
  const { analyzeFile } = await open({ terms: false });
  const start = performance.now();
  const document = await analyzeFile(path);
  return { seconds: (performance.now() - start) / 1000, rss: peak(), requirements: document.requirements?.length ?? 0 };
}

/** Paragraph by paragraph, since nodejieba is slower and far larger on long texts. */
function giantSegmentation(path) {
  const nodejieba = createRequire(import.meta.url)('nodejieba');
  nodejieba.cut('稿鉴', true);
  let tokens = 0;
  const elapsed = seconds(() => {
    for (const line of readFileSync(path, 'utf8').split('\n')) tokens += nodejieba.cut(line, true).length;
  });
  return { seconds: elapsed, rss: peak(), tokens };
}

function giant(folder) {
  const path = join(folder, 'giant.txt');
  writeFileSync(path, shuffled(20e6));
  const volume = statSync(path).size / 1e6;
  const runs = [1, 2, 3].map(() => [child('giant-segmentation', [path]), child('giant-extraction', [path])]);
  const [cut, extraction] = [0, 1].map((index) => ({
    seconds: median(runs.map((run) => run[index].seconds)),
    rss: Math.max(...runs.map((run) => run[index].rss)),
  }));
  const ratio = cut.seconds / extraction.seconds;
  console.log(`one text of ${show(volume)} MB, read from its file in a fresh process (loading not counted)`);
  console.log(`  nodejieba, by paragraph  ${show(volume / cut.seconds)} MB/s   peak ${show(cut.rss, 0)} MB`);
  console.log(
    `  extraction, no terms     ${show(volume / extraction.seconds)} MB/s   peak ${show(extraction.rss, 0)} MB (aim ≤ 700: ${verdict(extraction.rss <= 700)})   ${show(ratio, 2)} × nodejieba (aim ≥ 1.5: ${verdict(ratio >= 1.5)})`,
  );
}

// ---- a cold start ------------------------------------------------------------------------------------------

const wall = (args) =>
  seconds(() => {
    const { status, stderr } = spawnSync(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      cwd: root,
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  });

function cold(folder) {
  // 12 KB, as the speeches this is made for: the nearest there is, else two in one.
  const text = manuscripts.reduce((best, candidate) =>
    Math.abs(bytesOf(candidate) - 12_000) < Math.abs(bytesOf(best) - 12_000) ? candidate : best,
  );
  const path = join(folder, 'cold.txt');
  writeFileSync(path, bytesOf(text) < 9_000 ? text + text : text);
  console.log(`cold start, ${show(statSync(path).size / 1000)} KB, against \`node -e 0\` (median of pairs in turn)`);
  for (const format of ['json', 'table']) {
    const pairs = Array.from({ length: 21 }, () => [
      wall(['-e', '0']),
      wall([bin, ...ANALYZE, '--format', format, path]),
    ]);
    const ratio = median(pairs.map(([bare, ours]) => ours / bare));
    console.log(
      `  --format ${format.padEnd(6)}  ${show(median(pairs.map(([, ours]) => ours)) * 1000, 0)} ms against ${show(median(pairs.map(([bare]) => bare)) * 1000, 0)} ms   ${show(ratio, 2)} × (aim ≤ 1.8: ${verdict(ratio <= 1.8)})`,
    );
  }
}

// ---- formats -----------------------------------------------------------------------------------------------

const FONT =
  '<w:rPr><w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="宋体" w:hint="eastAsia"/><w:color w:val="000000"/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr>';

/** A paragraph as Word saves it: formatted by hand, its text in runs of some thirty characters. */
const wordParagraph = (line) =>
  `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"><w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/>${FONT}</w:pPr>${(
    line.match(/.{1,30}/gsu) ?? []
  )
    .map((text) => `<w:r w:rsidRPr="00A77B3E">${FONT}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`)
    .join('')}</w:p>`;

const wordDocument = (text) =>
  packed({ document: part('document', `<w:body>${text.split('\n').map(wordParagraph).join('')}</w:body>`) });

/** A text of 100,000 characters in each format. */
const FORMATS = { docx: wordDocument };

/** The whole of a run, start included, against the run on the same text as a text. */
function formats(folder) {
  const text = shuffled(400_000).slice(0, 100_000).trimEnd();
  const plain = join(folder, 'formats.txt');
  writeFileSync(plain, text);
  console.log(`100,000 characters in a file of the format, against a text (median of pairs in turn)`);
  for (const [name, make] of Object.entries(FORMATS)) {
    const path = join(folder, `formats.${name}`);
    writeFileSync(path, make(text));
    for (const command of [['text'], [...ANALYZE, '--format', 'json']]) {
      const pairs = Array.from({ length: 11 }, () => [wall([bin, ...command, plain]), wall([bin, ...command, path])]);
      const ratio = median(pairs.map(([ofText, ofFile]) => ofFile / ofText));
      console.log(
        `  .${name} ${command[0].padEnd(8)}  ${show(median(pairs.map(([, ofFile]) => ofFile)) * 1000, 0)} ms against ${show(median(pairs.map(([ofText]) => ofText)) * 1000, 0)} ms   ${show(ratio, 2)} × (aim ≤ 3: ${verdict(ratio <= 3)})`,
      );
    }
  }
}

// ---- linear time -------------------------------------------------------------------------------------------

const HAN = 333_333;
const upTo = (unit, length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Sets and what they tell of, no two of them alike: 要做到“三抓抓四管抓五建抓”。“一抓抓”就是这样。 */
function names(length) {
  const verbs = [...'抓管建治查改促保推创强优稳防护培引育扩提'];
  const word = (at) => verbs[at % 20] + verbs[Math.floor(at / 20) % 20];
  const set = (at) => `三${word(at)}四${word(Math.floor(at / 400) + at * 7)}五${word(at * 3)}`;
  const count = Math.ceil(length / 26);
  return Array.from({ length: count }, (_, at) => `要做到“${set(at)}”。“一${word(at)}”就是这样。\n`).join('');
}

/** Texts that make careless patterns quadratic; lengths in characters. */
const HOSTILE = {
  '1 MB without punctuation': () => upTo(manuscripts.join('').replace(/[^\u4e00-\u9fff]/gu, ''), HAN),
  '100,000 unclosed “': () => '“'.repeat(100_000),
  '100,000 unclosed “ with text': () => '“抓落实'.repeat(100_000),
  '100,000 nested （': () => '（'.repeat(100_000) + '）'.repeat(100_000),
  '1 MB of 一是': () => upTo('一是', HAN),
  '1 MB of 一是，': () => upTo('一是，', HAN),
  '1 MB of 2019年我们修路': () => upTo('2019年我们修路', HAN),
  '1 MB of 今年是改革开放40周年，': () => upTo('今年是改革开放40周年，', HAN),
  '1 MB of 一': () => upTo('一', HAN),
  '1 MB of digits': () => upTo('2021', 1_000_000),
  '1 MB of spaces': () => upTo(' ', 1_000_000),
  '1 MB of 　': () => upTo('　', HAN),
  '1 MB of 一、 lines': () => upTo('一、\n', HAN),
  '1 MB of line ends': () => upTo('\r\n', 1_000_000),
  '1 MB of 要': () => upTo('要', HAN),
  '1 MB of 百分之': () => upTo('百分之', HAN),
  '1 MB of XX': () => upTo('X', 1_000_000),
  '1 MB of names, no two alike': () => names(HAN),
};

async function hostile(name) {
  const { analyze } = await open({ terms: false });
  const text = HOSTILE[name]();
  const ordinary = upTo(shuffled(HAN * 3), text.length);
  analyze(ordinary.slice(0, 100_000));
  const base = Math.min(...[1, 2, 3].map(() => seconds(() => analyze(ordinary))));
  const first = seconds(() => analyze(text));
  // A quick one is measured again, so that compiling does not count.
  const own = first > 2 ? first : Math.min(first, ...[1, 2].map(() => seconds(() => analyze(text))));
  return { base, own };
}

const LIMIT_SECONDS = 120;

function linear() {
  console.log('hostile texts, as multiples of ordinary text of as many characters');
  for (const name of Object.keys(HOSTILE)) {
    const found = child('hostile', [name], LIMIT_SECONDS * 1000);
    const result =
      found === null
        ? `more than ${LIMIT_SECONDS} s`
        : `${show(found.own / found.base, 2).padStart(7)} ×   (${show(found.own * 1000, 0)} ms)`;
    console.log(`  ${name.padEnd(30)} ${result}`);
  }
}

// ---- sentences without end ------------------------------------------------------------------------------------

const LATER = join(root, 'fixtures/later');
const SHORT = 8_000;
const TIMES = 8;

/** Each sentence of the fixtures repeated with commas: a rule that looks back to where its sentence began is quadratic here. */
async function endless() {
  const { analyze } = await open({ terms: false });
  const later = readdirSync(LATER, { recursive: true }).map(String);
  const texts = later.filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(LATER, name), 'utf8'));
  const sentences = new Set([...manuscripts, ...texts].flatMap((text) => text.split(/[。！？\r\n]+/u)));
  const told = [...sentences].filter((sentence) => sentence.trim().length > 8);
  const taken = (sentence, length) => seconds(() => analyze(`同志们：\n${upTo(`${sentence.trim()}，`, length)}`));
  for (const sentence of told.slice(0, 100)) taken(sentence, SHORT);
  let worst = { own: 0, ratio: 0, sentence: '' };
  for (const sentence of told) {
    const base = Math.min(...[1, 2, 3].map(() => taken(sentence, SHORT)));
    const own = Math.min(...[1, 2].map(() => taken(sentence, TIMES * SHORT)));
    if (own > worst.own) worst = { own, ratio: own / base, sentence };
  }
  console.log(`sentences without end: ${told.length} sentences, each repeated to 8,000 and to 64,000 characters`);
  console.log(
    `  the dearest ${show(worst.own * 1000, 0)} ms, ${show(worst.ratio)} × an eighth of it: ${worst.sentence.trim().slice(0, 40)}`,
  );
}

// ---- check ---------------------------------------------------------------------------------------------------

/** It is no dependency: install it anywhere and name it, or beside the others with --no-save. */
const autocorrect = process.env.AUTOCORRECT ?? join(root, 'node_modules/.bin/autocorrect');

/** Wall time of a whole process; its output is read and thrown away, its exit code is its answer. */
const whole = (command, args) =>
  seconds(() => {
    const { error } = spawnSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: root, maxBuffer: 1 << 30 });
    if (error !== undefined) throw error;
  });

/** Peak memory of a run, in MB: told by what is loaded before the program. */
function peakOf(args) {
  const tell = 'process.on("exit", () => process.stderr.write(`\\n${process.resourceUsage().maxRSS / 1024}`))';
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, ...args],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      cwd: root,
    },
  );
  return Number(stderr.trim().split('\n').at(-1));
}

/** `check` against `autocorrect --lint` (Rust, threaded) on the same files, in turn. */
function check(folder) {
  if (!existsSync(autocorrect)) {
    console.log(
      'check: left out, for want of autocorrect (install autocorrect-node and name its program in AUTOCORRECT)',
    );
    return;
  }
  const many = join(folder, 'many');
  mkdirSync(many);
  const text = shuffled(18e6);
  const size = Math.ceil(text.length / 1000);
  for (let index = 0; index < 1000; index += 1)
    writeFileSync(join(many, `${index}.txt`), text.slice(index * size, (index + 1) * size));
  const one = join(folder, 'one.txt');
  writeFileSync(one, shuffled(20e6));
  const single = join(folder, 'single.txt');
  writeFileSync(single, text.slice(0, 6000));
  const line = join(folder, 'line.txt');
  writeFileSync(line, text.slice(0, 1_000_000).replaceAll('\n', ''));
  const lines = join(folder, 'lines.txt');
  writeFileSync(lines, text.slice(0, 1_000_000));
  const command = (path) => [bin, 'check', '--no-config', '--format', 'json', path];
  const ours = (path) => whole(process.execPath, command(path));
  const alone = (path) => whole(process.execPath, [...command(path), '--jobs', '1']);
  const theirs = (path) => whole(autocorrect, ['--lint', path]);
  const bare = () => whole(process.execPath, ['-e', '0']);
  const against = (label, left, right, rounds, aim, name) => {
    const pairs = Array.from({ length: rounds }, () => [right(), left()]);
    const ratio = median(pairs.map(([other, own]) => own / other));
    const times = [1, 0].map((index) => show(median(pairs.map((pair) => pair[index])) * 1000, 0));
    console.log(
      `  ${label.padEnd(26)} ${times[0]} ms against ${times[1]} ms   ${show(ratio, 2)} × ${name} (aim ≤ ${aim}: ${verdict(ratio <= aim)})`,
    );
  };
  console.log('check, against autocorrect --lint on the same files (median of pairs in turn)');
  against(
    '1000 files of 18 KB',
    () => ours(many),
    () => theirs(many),
    3,
    1,
    'autocorrect',
  );
  against(
    'the same, --jobs 1',
    () => alone(many),
    () => theirs(many),
    3,
    1,
    'autocorrect',
  );
  against(
    'one file of 20 MB',
    () => ours(one),
    () => theirs(one),
    3,
    1.5,
    'autocorrect',
  );
  const peakMemory = peakOf(command(one));
  console.log(
    `  ${'peak memory on it'.padEnd(26)} ${show(peakMemory, 0)} MB (aim ≤ 600: ${verdict(peakMemory <= 600)})`,
  );
  against('one file of 18 KB', () => ours(single), bare, 15, 1.8, 'node -e 0');
  against(
    '3 MB in one line',
    () => ours(line),
    () => ours(lines),
    3,
    1.5,
    'the same in lines',
  );
}

// ---- compare -------------------------------------------------------------------------------------------------

const WORDLESS = 'slogans,requirements,targets,responsibilities,formulas,shape';
const WITHOUT_FORMULAS = 'slogans,requirements,targets,responsibilities,shape';

/** Seconds by the clock and of all threads, and peak memory, of a run of the program. */
function measured(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', join(root, 'test/bench/peak.cjs'), bin, ...args],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      cwd: root,
    },
  );
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  const [, rss, cpu] = /peak (\d+) cpu ([\d.]+)/u.exec(stderr) ?? [];
  return { seconds: (performance.now() - start) / 1000, rss: Number(rss), cpu: Number(cpu) };
}

/** Analyses of reports, one a line, as `analyze --format ndjson` saves them; the reports stand beside. */
async function savedReports(folder, count) {
  const library = await import('../../dist/index.js');
  const lexicon = await library.loadLexicon();
  const words = library.openWords(lexicon, 'nodejieba');
  const random = randomFrom(5);
  const sentences = manuscripts
    .flatMap((text) => text.split(/(?<=[。！？])|\r?\n/u))
    .filter((sentence) => sentence.trim().length > 8);
  const texts = join(folder, `reports-${count}`);
  mkdirSync(texts);
  const saved = join(folder, `reports-${count}.ndjson`);
  writeFileSync(saved, '');
  for (let index = 0; index < count; index += 1) {
    const name = `${String(index).padStart(4, '0')}.txt`;
    const text = reportOf(index, { sentences, random });
    writeFileSync(join(texts, name), text);
    const analysis = library.analyze(library.sourceFromString(text, { path: name }), lexicon, { terms: 30, words });
    appendFileSync(saved, `${JSON.stringify(analysis)}\n`);
  }
  return { texts, saved };
}

const ratioOf = (pairs, field) => median(pairs.map(([analysed, compared]) => compared[field] / analysed[field]));

async function compare(folder) {
  const { texts, saved } = await savedReports(folder, 50);
  const reports = readdirSync(texts)
    .sort()
    .map((name) => join(texts, name));
  console.log(
    'compare: 50 reports of 20,000 characters from saved analyses, against analysing them (whole commands, in turn; CPU is of all threads)',
  );
  const rows = [
    ['without words', ['--only', WORDLESS], 1],
    ['with words', [], 1.5],
  ];
  for (const [label, only, aim] of rows) {
    const rounds = Array.from({ length: 5 }, () => ({
      'analyze as it saved them': measured(['analyze', '--format', 'ndjson', ...reports]),
      'analyze --no-terms': measured([...ANALYZE, '--format', 'ndjson', ...reports]),
      compared: measured(['compare', saved, '--format', 'json', ...only]),
    }));
    for (const against of ['analyze as it saved them', 'analyze --no-terms']) {
      const pairs = rounds.map((round) => [round[against], round.compared]);
      const line = (field) => {
        const [analysed, compared] = [0, 1].map((side) =>
          show(median(pairs.map((pair) => pair[side][field])) * 1000, 0),
        );
        return `${compared} ms against ${analysed} ms   ${show(ratioOf(pairs, field), 2)} ×`;
      };
      const ratio = ratioOf(pairs, 'cpu');
      console.log(
        `  ${label.padEnd(14)} / ${against.padEnd(25)} CPU ${line('cpu')} (aim ≤ ${aim}: ${verdict(ratio <= aim)})   clock ${line('seconds')}`,
      );
    }
  }
  console.log('compare: growth with the number of documents (CPU, start and reading included)');
  for (const count of [10, 50, 250, 1000]) {
    const file = count === 50 ? saved : (await savedReports(folder, count)).saved;
    const plain = measured(['compare', file, '--format', 'csv', '--only', WITHOUT_FORMULAS]);
    const words = measured(['compare', file, '--format', 'csv', '--only', 'words']);
    const formulas = count > 250 ? null : measured(['compare', file, '--format', 'csv', '--only', 'formulas']);
    const cell = (found) =>
      found === null ? '' : `${show((found.cpu * 1000) / count, 1)} ms a document, ${found.rss} MB`;
    console.log(
      `  ${String(count).padStart(4)}   ${cell(plain)}   words ${cell(words)}${formulas === null ? '' : `   formulas ${cell(formulas)}`}`,
    );
  }
}

// ---- cover ---------------------------------------------------------------------------------------------------

/** A draft against one upper text: the whole of a run, and the work alone once everything is loaded and warm. */
async function cover(folder) {
  const { texts, saved } = await savedReports(folder, 2);
  const [upper, draft] = readdirSync(texts)
    .sort()
    .map((name) => join(texts, name));
  const [savedUpper, savedDraft] = readFileSync(saved, 'utf8')
    .trim()
    .split('\n')
    .map((line, index) => {
      const path = join(folder, `cover-${index}.json`);
      writeFileSync(path, line);
      return path;
    });
  const pairs = Array.from({ length: 11 }, () => [
    wall([bin, ...ANALYZE, '--format', 'ndjson', upper, draft]),
    wall([bin, 'cover', savedDraft, '--against', savedUpper, '--format', 'json']),
  ]);
  const whole = median(pairs.map(([analysed, covered]) => covered / analysed));
  console.log('cover: a draft of 20,000 characters against an upper text as long, from saved analyses (pairs in turn)');
  const times = (list, digits) => [1, 0].map((side) => show(median(list.map((pair) => pair[side])) * 1000, digits));
  const line = (label, list, ratio, digits) =>
    `  ${label.padEnd(16)} ${times(list, digits).join(' ms against ')} ms of analysing both   ${show(ratio, 2)} × (aim ≤ 1: ${verdict(ratio <= 1)})`;
  console.log(line('whole command', pairs, whole, 0));
  const library = await import('../../dist/index.js');
  const lexicon = await library.loadLexicon();
  const idf = library.loadIdf();
  const [asked, given] = [savedUpper, savedDraft].map((path) => {
    const analysis = JSON.parse(readFileSync(path, 'utf8'));
    return { id: analysis.id, analysis, text: analysis.source.text };
  });
  const analyse = ({ text }) => library.analyze(library.sourceFromString(text), lexicon);
  const warmPairs = Array.from({ length: 30 }, () => [
    seconds(() => [asked, given].forEach(analyse)),
    seconds(() => library.cover(given, [asked], lexicon, { idf })),
  ]).slice(10);
  console.log(line('warm', warmPairs, median(warmPairs.map(([analysed, covered]) => covered / analysed)), 1));
}

// ---- the roles ---------------------------------------------------------------------------------------------

const batch = (folder) => {
  const sentences = manuscripts
    .flatMap((text) => text.split(/(?<=[。！？\n])/u))
    .filter((sentence) => sentence.trim() !== '');
  return batchPart(folder, { sentences, random: randomFrom(6) });
};

const PARTS = { warm, giant, cold, formats, linear, endless, check, compare, cover, batch };
const ROLES = {
  '--giant-extraction': giantExtraction,
  '--giant-segmentation': giantSegmentation,
  '--hostile': hostile,
  '--batch-bare': (...args) => bare(args),
};

async function main([first, ...rest]) {
  const role = ROLES[first];
  if (role !== undefined) {
    console.log(JSON.stringify(await role(...rest)));
    return;
  }
  const asked = [first, ...rest].filter((name) => name in PARTS);
  const folder = mkdtempSync(join(tmpdir(), 'gaojian-bench-'));
  try {
    for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) await PARTS[name](folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main(process.argv.slice(2));
