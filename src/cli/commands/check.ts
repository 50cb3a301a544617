/** `gaojian check`: the rules over files, the result in one of the formats, the answer in the exit code. */
import { readFileSync } from 'node:fs';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { CheckResult, NotChecked } from '../../model/check.js';
import { type Baseline, baselineOf, withoutKnown } from '../../check/baseline.js';
import { type Profile, type Severity, SEVERITIES } from '../../check/rule.js';
import { CHECK_RENDERERS } from '../../report/check/registry.js';
import { wordedFindings } from '../../report/check/result.js';
import type { Say } from '../../report/renderer.js';
import type { SourceText } from '../../source/text.js';
import { VERSION } from '../../version.js';
import { openConfigs } from '../check/configs.js';
import { filesOf, slashed } from '../check/files.js';
import { mended, type MendedFile, writeMended } from '../check/mending.js';
import { activeRules, type CheckedFile, checkSource, lookerFor, notChecked } from '../check/run.js';
import { UserError } from '../codes.js';
import { explain } from '../errors.js';
import type { OpenLexicon } from '../core.js';
import type { Io } from '../io.js';
import { inputsOf } from '../named.js';
import type { CheckFlags } from '../options.js';
import { writeWhole } from '../output.js';
import { drawingFor } from '../terminal.js';

interface Tools {
  readonly io: Io;
  readonly say: Say;
  readonly openLexicon: OpenLexicon;
}

/** Runs the command; the result is the exit code: 0 nothing at or above the threshold, 1 findings, 2 something not checked. */
export async function runCheck(names: readonly string[], flags: CheckFlags, tools: Tools): Promise<number> {
  refuse(flags);
  const run = await openRun(names, flags, tools);
  const files: CheckedFile[] = [];
  const broken: NotChecked[] = [];
  const mends: { readonly file: string; readonly mended: MendedFile }[] = [];
  for (const name of run.names) {
    const file = name === '-' ? (flags.stdinFilename ?? tools.say('stdin')) : slashed(name);
    try {
      const checked = await checkOne(name, file, run);
      files.push(checked.file);
      if (checked.mended !== null) mends.push({ file, mended: checked.mended });
    } catch (error) {
      if (!(error instanceof UserError)) tools.io.note(explain(error, tools.say, file));
      broken.push(
        notChecked(
          file,
          error,
          (fault) =>
            explain(fault, tools.say, file)
              .replace(/^gaojian: /u, '')
              .split('\n')[0] ?? '',
        ),
      );
    }
  }
  for (const { file, crashes } of files)
    for (const { rule, error } of crashes) {
      tools.io.note(explain(error, tools.say, file));
      broken.push({ file, code: 'rule-crashed', message: tools.say('check.crashed', { file, rule }) });
    }
  return finish({ files, broken, mends }, flags, run, tools);
}

interface Run extends Tools {
  readonly names: readonly string[];
  readonly flags: CheckFlags;
  readonly lexiconOf: (file: string) => Promise<Lexicon>;
  readonly configs: ReturnType<typeof openConfigs>;
  readonly read: (name: string) => Promise<SourceText>;
}

/** Options that cannot stand together. */
function refuse({ fix, dryRun, baseline, updateBaseline }: CheckFlags): void {
  if (dryRun === true && fix !== true) throw new UserError('option-needs', { option: '--dry-run', needs: '--fix' });
  if (updateBaseline === true && baseline === undefined)
    throw new UserError('option-needs', { option: '--update-baseline', needs: '--baseline' });
}

async function openRun(names: readonly string[], flags: CheckFlags, tools: Tools): Promise<Run> {
  const inputs = filesOf(inputsOf(names, tools.io));
  const { readSource } = await import('../../source/read.js');
  const configs = openConfigs({
    file: typeof flags.config === 'string' ? flags.config : null,
    off: flags.config === false,
    profile: (flags.profile as Profile | undefined) ?? null,
  });
  const lexicons = new Map<string, Promise<Lexicon>>();
  const lexiconOf = async (file: string): Promise<Lexicon> => {
    const dictionaries = [...(await configs.dictionariesOf(file)), ...(flags.dictionary ?? [])];
    const key = dictionaries.join('\0');
    const known = lexicons.get(key) ?? tools.openLexicon(dictionaries);
    lexicons.set(key, known);
    return known;
  };
  const reading = flags.encoding === undefined ? {} : { encoding: flags.encoding };
  return { ...tools, names: inputs, flags, lexiconOf, configs, read: (name) => readSource(name, reading) };
}

interface One {
  readonly file: CheckedFile;
  readonly mended: MendedFile | null;
}

async function checkOne(name: string, file: string, run: Run): Promise<One> {
  const place = name === '-' ? (run.flags.stdinFilename ?? 'stdin') : name;
  const settings = await run.configs.settingsOf(place);
  const lexicon = await run.lexiconOf(place);
  const read = await run.read(name);
  const source = name === '-' ? { ...read, name: run.flags.stdinFilename ?? null } : read;
  if (run.flags.fix !== true) return { file: checkSource(file, source, lexicon, settings), mended: null };
  if (name === '-') throw new UserError('fix-format', { path: name, format: 'stdin' });
  const made = mended(name, source, lookerFor(source, lexicon, settings));
  if (run.flags.dryRun === true) return { file: checkSource(file, source, lexicon, settings), mended: made };
  await writeMended(name, source, made);
  return { file: checkSource(file, { ...source, text: made.after }, lexicon, settings), mended: made };
}

interface Outcome {
  readonly files: readonly CheckedFile[];
  readonly broken: readonly NotChecked[];
  readonly mends: readonly { readonly file: string; readonly mended: MendedFile }[];
}

async function finish(
  outcome: Outcome,
  flags: CheckFlags,
  run: Run,
  { io, say }: Pick<Tools, 'io' | 'say'>,
): Promise<number> {
  const known = baselined(outcome.files, flags, { io, say });
  const result = await resultOf({ ...outcome, ...known }, run, say);
  if (flags.dryRun === true) await showDiffs(outcome, io);
  else await show(result, outcome, flags, { io, say });
  return exitCode(result, await thresholds(flags, run));
}

/** The files without what the baseline knows; the baseline itself written anew with `--update-baseline`. */
function baselined(files: readonly CheckedFile[], flags: CheckFlags, { io, say }: Pick<Tools, 'io' | 'say'>) {
  if (flags.baseline === undefined) return { files, known: 0 };
  const held = files.map(({ file, source, findings }) => ({ file, text: source.text, findings }));
  if (flags.updateBaseline === true) {
    writeWhole(flags.baseline, `${JSON.stringify(baselineOf(held), null, 2)}\n`);
    io.note(say('note.baseline', { path: flags.baseline }));
  }
  const { files: left, suppressed, unused } = withoutKnown(readBaseline(flags.baseline), held);
  for (const { file, rule, count } of unused) io.note(say('note.baselineUnused', { file, rule, count }));
  return {
    files: files.map((file, index) => ({ ...file, findings: left[index]?.findings ?? [] })),
    known: suppressed,
  };
}

function readBaseline(path: string): Baseline {
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UserError('missing-file', { path });
  }
  try {
    const baseline = JSON.parse(text) as Partial<Baseline>;
    if (baseline.schema === 'gaojian/baseline@1' && Array.isArray(baseline.entries)) return baseline as Baseline;
  } catch {
    // Said below.
  }
  throw new UserError('bad-baseline', { path });
}

async function resultOf(
  { files, broken, mends, known }: Outcome & { readonly known: number },
  run: Run,
  say: Say,
): Promise<CheckResult> {
  const findings = files.flatMap(({ file, source, findings: list }) => wordedFindings(file, source, list, say));
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const [first] = files;
  const lexicon = await run.lexiconOf(first?.file ?? '-');
  const active = new Set(
    files.flatMap(({ settings }) =>
      activeRules(settings).flatMap(({ rule, severity }) => (severity === 'off' ? [] : [rule.id])),
    ),
  );
  return {
    schema: 'gaojian/check@1',
    tool: { name: 'gaojian', version: VERSION, dictionaries: lexicon.hash },
    profile: first?.settings.profile ?? 'draft',
    summary: {
      files: files.length,
      rules: active.size,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      suppressed: files.reduce((sum, { suppressed }) => sum + suppressed, known),
      ...(run.flags.fix === true ? { fixed: mends.reduce((sum, { mended: { fixes } }) => sum + fixes, 0) } : {}),
    },
    notChecked: [...broken],
    findings,
  };
}

async function show(
  result: CheckResult,
  { files }: Outcome,
  flags: CheckFlags,
  { io, say }: Pick<Tools, 'io' | 'say'>,
): Promise<void> {
  const renderer = CHECK_RENDERERS.find(({ name }) => name === flags.format) ?? CHECK_RENDERERS[0];
  const { render } = await renderer.load();
  const texts = new Map(files.map(({ file, source }) => [file, source.text]));
  const { color, ambiguous } = drawingFor(io, flags.color);
  const { ruleFacts } = await import('../check/facts.js');
  const rules = ruleFacts(files[0]?.settings, say);
  await io.write(
    render(result, {
      say,
      color,
      ambiguous,
      rules,
      quiet: flags.quiet === true,
      textOf: (file) => texts.get(file) ?? '',
    }),
  );
}

async function showDiffs({ mends }: Outcome, io: Io): Promise<void> {
  const { createTwoFilesPatch } = await import('diff');
  for (const {
    file,
    mended: { before, after },
  } of mends)
    if (before !== after)
      await io.write(
        createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, '', '', { context: 3 }).replace(/^=+\n/u, ''),
      );
}

interface Thresholds {
  readonly failOn: Severity;
  readonly maxWarnings: number | null;
}

/** The command line's, else those of the first file's configuration. */
async function thresholds(flags: CheckFlags, run: Run): Promise<Thresholds> {
  const [first = '-'] = run.names;
  const { config } = await run.configs.configOf(first === '-' ? (flags.stdinFilename ?? 'stdin') : first);
  return {
    failOn: (flags.failOn as Severity | undefined) ?? config.failOn ?? 'error',
    maxWarnings: flags.maxWarnings ?? config.maxWarnings ?? null,
  };
}

function exitCode({ findings, notChecked: broken, summary }: CheckResult, { failOn, maxWarnings }: Thresholds): number {
  if (broken.length > 0) return 2;
  const least = SEVERITIES.indexOf(failOn);
  const over = findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= least);
  return over || (maxWarnings !== null && summary.warnings > maxWarnings) ? 1 : 0;
}
