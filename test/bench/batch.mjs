/**
 * The part `batch` of the bench: throughput of one and two processes against the same work in one process without the
 * machinery, memory as an archive grows, kills at random moments, a full disk. `BENCH_DOCUMENTS=100000` adds a size to the
 * memory, `BENCH_SPEED=10000` is that of the throughput (4,000 else: of a thousand, start and warming up are a good part).
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'bin/gaojian.js');

const show = (value, digits = 1) => value.toFixed(digits);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const verdict = (reached) => (reached ? 'ok' : 'short');
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Speeches of about so many characters, a hundred a folder. */
function makeArchive(folder, count, length, { sentences, random }) {
  for (let index = 0; index < count; index++) {
    const at = join(folder, String(Math.floor(index / 100)).padStart(4, '0'));
    if (index % 100 === 0) mkdirSync(at, { recursive: true });
    let text = `在第${index}次工作会议上的讲话\n同志们：\n`;
    while (text.length < length) text += sentences[Math.floor(random() * sentences.length)];
    writeFileSync(join(at, `${index}.txt`), `${text}\n`);
  }
  return folder;
}

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name))
    .sort();

// ---- throughput --------------------------------------------------------------------------------------------

/** Reading, decoding, analysing, hashing, stringifying: what the work is without processes, journal and result. */
export async function bare([folder, terms]) {
  const library = await import('../../dist/index.js');
  const files = filesOf(folder);
  const lexicon = await library.loadLexicon();
  const words = terms === 'terms' ? library.openWords(lexicon, 'nodejieba') : null;
  const options = { terms: words === null ? 0 : 30, words };
  let bytes = 0;
  for (const file of files) {
    const source = await library.readSource(file);
    bytes += Buffer.from(`${JSON.stringify(library.analyze(source, lexicon, options))}\n`).length;
    createHash('sha256').update(source.text).digest('hex');
  }
  return { bytes };
}

const seconds = (args) => {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return (performance.now() - start) / 1000;
};

function throughput(folder, archive, count) {
  console.log(
    `batch: ${count} speeches of 2,500 characters, whole runs (start and warming up included, median of rounds in turn)`,
  );
  for (const [label, terms, twice] of [
    ['no terms', ['--no-terms'], 1.3],
    ['with terms', [], 1.7],
  ]) {
    const out = join(folder, 'speed');
    const run = (jobs) => {
      rmSync(out, { recursive: true, force: true });
      return seconds([bin, 'batch', archive, '--out', out, '--quiet', '--jobs', jobs, ...terms]);
    };
    const rounds = [1, 2, 3].map(() => [
      seconds([join(root, 'test/bench/bench.mjs'), '--batch-bare', archive, terms.length === 0 ? 'terms' : '']),
      run('1'),
      run('2'),
    ]);
    const [alone, one, two] = [0, 1, 2].map((index) => median(rounds.map((round) => round[index])));
    const share = median(rounds.map((round) => round[0] / round[1]));
    const gain = median(rounds.map((round) => round[1] / round[2]));
    console.log(
      `  ${label.padEnd(11)} bare ${show(count / alone, 0)}/s   one job ${show(count / one, 0)}/s, ${show(share * 100, 0)} % (aim ≥ 85: ${verdict(share >= 0.85)})   two ${show(count / two, 0)}/s, ${show(gain, 2)} × (aim ≥ ${twice}: ${verdict(gain >= twice)})`,
    );
  }
}

// ---- memory ------------------------------------------------------------------------------------------------

const peakOf = (pid) => {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};
const childrenOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
};

/** Peaks in MB of a run: the leading process, the largest of the others. */
async function peaks(args) {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const start = performance.now();
  let main = 0;
  let helper = 0;
  const watch = setInterval(() => {
    main = Math.max(main, peakOf(child.pid));
    for (const pid of childrenOf(child.pid)) helper = Math.max(helper, peakOf(pid));
  }, 100);
  const status = await ended;
  clearInterval(watch);
  return { status, main, helper, seconds: (performance.now() - start) / 1000 };
}

async function memory(folder, tools) {
  const extra = Number(process.env['BENCH_DOCUMENTS'] ?? 0);
  console.log('batch: memory (peak of the leading process, largest peak of the others)');
  for (const count of [1000, 10_000, ...(extra > 0 ? [extra] : [])]) {
    const archive = makeArchive(join(folder, `size${count}`), count, 400, tools);
    const out = join(folder, 'memory');
    const {
      main,
      helper,
      seconds: time,
    } = await peaks(['batch', archive, '--out', out, '--quiet', '--no-terms', '--tables', 'parquet']);
    console.log(
      `  ${String(count).padStart(6)} speeches of 400 characters, tables: ${show(main, 0)} MB (aim ≤ 300: ${verdict(main <= 300)})   ${show(helper, 0)} MB   ${show(time, 0)} s, ${show(statSync(join(out, 'documents.ndjson')).size / 1e6, 0)} MB`,
    );
    for (const gone of [archive, out]) rmSync(gone, { recursive: true, force: true });
  }
  const large = makeArchive(join(folder, 'large'), 40, 330_000, tools);
  for (const [label, terms, aim] of [
    ['no terms', ['--no-terms'], 200],
    ['with terms', [], 450],
  ]) {
    const { helper } = await peaks(['batch', large, '--out', join(folder, 'memory'), '--quiet', '--force', ...terms]);
    console.log(
      `  40 speeches of 1 MB, ${label.padEnd(10)} helpers ${show(helper, 0)} MB (aim ≤ ${aim}: ${verdict(helper <= aim)})`,
    );
  }
}

// ---- kills -------------------------------------------------------------------------------------------------

const NAMES = ['documents.ndjson', 'errors.ndjson', 'run.json', 'tables/targets.csv', 'tables/documents.csv'];
const hashOf = (out) =>
  NAMES.map((name) =>
    createHash('sha256')
      .update(readFileSync(join(out, name)))
      .digest('hex'),
  ).join();

async function kills(folder, archive, { random }) {
  const args = (out) => ['batch', archive, '--out', out, '--quiet', '--no-terms', '--tables', 'csv', '--jobs', '2'];
  const whole = join(folder, 'whole');
  const time = seconds([bin, ...args(whole)]);
  let equal = 0;
  let cut = 0;
  for (let round = 0; round < 20; round++) {
    const out = join(folder, 'killed');
    const child = spawn(process.execPath, [bin, ...args(out)], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal)));
    await sleep(random() * time * 1000);
    // Every second time one of those that analyse.
    const [helper] = childrenOf(child.pid);
    try {
      process.kill(round % 2 === 1 && helper !== undefined ? helper : child.pid, 'SIGKILL');
    } catch {
      // It was done already.
    }
    if ((await ended) === 'SIGKILL') cut++;
    seconds([bin, ...args(out)]);
    if (hashOf(out) === hashOf(whole)) equal++;
    rmSync(out, { recursive: true, force: true });
  }
  console.log(
    `batch: kill -9 at 20 moments (the leading process was cut ${cut} times, else one of the others), then the same command: ${equal} of 20 byte-equal (aim 20: ${verdict(equal === 20)})`,
  );
}

// ---- a full disk -------------------------------------------------------------------------------------------

function fullDisk(folder, archive) {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]).status !== 0) {
    console.log('batch: a full disk is not tried, since no small disk can be mounted here');
    return;
  }
  try {
    const args = [bin, 'batch', archive, '--out', join(disk, 'out'), '--quiet', '--no-terms', '--lang', 'en'];
    const full = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const kept = existsSync(join(disk, 'out', 'run.json'));
    spawnSync('mount', ['-o', 'remount,size=2g', disk]);
    const again = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const fits = full.status === 2 && full.stderr.includes('full') && !kept && again.status === 0;
    console.log(`batch: full disk: exit ${full.status}, ${full.stderr.trim()}; with room again: exit ${again.status}`);
    console.log(`  (aim 2 with a clear error, nothing under a final name, then 0: ${verdict(fits)})`);
  } finally {
    spawnSync('umount', [disk]);
  }
}

export async function batch(folder, tools) {
  const speeches = Number(process.env['BENCH_SPEED'] ?? 4000);
  const large = makeArchive(join(folder, 'speed-archive'), speeches, 2500, tools);
  throughput(folder, large, speeches);
  rmSync(large, { recursive: true, force: true });
  const archive = makeArchive(join(folder, 'archive'), 1000, 2500, tools);
  await kills(folder, archive, tools);
  fullDisk(folder, archive);
  await memory(folder, tools);
}
