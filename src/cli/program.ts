/** The command line: parses, hands over to a command, and puts whatever goes wrong into words. */
import { Command, CommanderError, Option } from 'commander';
import type { Say } from '../report/renderer.js';
import { VERSION } from '../version.js';
import { UserError } from './codes.js';
import { type OpenCore, openCore, type OpenLexicon, openLexicon } from './core.js';
import type { Io } from './io.js';
import { checkLanguage, languageOf } from './language.js';
import type {
  AnalyzeFlags,
  CheckFlags,
  ChecklistFlags,
  CompareFlags,
  CoverFlags,
  RulesFlags,
  TextFlags,
} from './options.js';
import type { BatchFlags, MergeFlags, StreamFlags } from './archive/flags.js';
import type { KwicFlags, TermsFlags } from './corpus/flags.js';
import { type CommandName, knows, OPTIONS, type OptionSpec } from './options.js';
import { type Parsed, parseValue } from './values.js';
import { speak } from './wording/index.js';

interface World {
  readonly io: Io;
  readonly say: Say;
  readonly openCore: OpenCore;
  readonly openLexicon: OpenLexicon;
  /** Help and version, which commander writes while it parses. */
  readonly printed: string[];
  readonly exit: { code: number };
}

/** What reads and analyses, for tests to put something else in its place. */
export type Seams = Pick<World, 'openCore' | 'openLexicon'>;

/** Runs the program; the result is the exit code. */
export async function run(argv: readonly string[], io: Io, seams: Partial<Seams> = {}): Promise<number> {
  const say = speak(languageOf(argv, io.env));
  const world: World = { io, say, openCore, openLexicon, ...seams, printed: [], exit: { code: 0 } };
  try {
    checkLanguage(io.env);
    await (await programOf(argv, world)).parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!isHelp(error)) return await failed(error, argv, world);
    await io.write(world.printed.join(''));
  }
  return world.exit.code;
}

const isHelp = (error: unknown): boolean => error instanceof CommanderError && error.exitCode === 0;

async function failed(error: unknown, argv: readonly string[], { io, say }: World): Promise<number> {
  const [{ explain }, { usageError }] = await Promise.all([import('./errors.js'), import('./usage.js')]);
  const known = error instanceof CommanderError ? usageError(error, argv) : error;
  for (const one of [known, ...(known instanceof UserError ? known.others : [])]) io.note(explain(one, say));
  return 2;
}

async function programOf(argv: readonly string[], world: World): Promise<Command> {
  const program = new Command('gaojian').exitOverride().version(VERSION);
  program.configureOutput({ writeOut: (text) => world.printed.push(text), outputError: () => {} });
  if (asksHelp(argv)) await explainOptions(program, argv, world);
  addOptions(program, null);
  for (const add of commandsFor(argv)) add(program, world);
  return program;
}

const asksHelp = (argv: readonly string[]): boolean => argv.some((word) => /^(?:-h.*|--help|help)$/u.test(word));

/** The help is loaded when somebody may ask for it. */
async function explainOptions(
  program: Command,
  [word, name = 'help']: readonly string[],
  { io, say }: World,
): Promise<void> {
  const { helpText } = await import('./help.js');
  if (word === 'help') (await import('./mistyped.js')).refuseUnknown(name);
  program.configureHelp({ formatHelp: (command) => helpText(command.name(), say, io.columns ?? 100) });
}

type AddCommand = (program: Command, world: World) => void;

/** A command with its own options; `act` is loaded and run when it is the one asked for. */
const command = <Flags>(spec: CommandSpec<Flags>): readonly [CommandName, AddCommand] => [
  spec.name,
  (program, world) => {
    const added = program.command(spec.name, { isDefault: spec.name === DEFAULT });
    for (const argument of spec.arguments ?? []) added.argument(argument);
    addOptions(added, spec.name).action(async (...given: readonly unknown[]) => {
      world.exit.code = await acted(spec, given, world);
    });
  },
];

const DEFAULT: CommandName = 'analyze';

/** Those named, and the one meant where none is: to describe all to commander takes longer than to read the words. All for help. */
function commandsFor(argv: readonly string[]): readonly AddCommand[] {
  const all = asksHelp(argv);
  return COMMANDS.flatMap(([name, add]) => (all || name === DEFAULT || argv.includes(name) ? [add] : []));
}

/** What a command prints goes to the terminal, or into the file of `--output`. */
async function acted<Flags>(spec: CommandSpec<Flags>, given: readonly unknown[], world: World): Promise<number> {
  const self = given.at(-1) as Command;
  const flags = self.optsWithGlobals<Flags & Aiming>();
  const words = given.slice(0, -2);
  if (flags.output === undefined) return spec.act(words, flags, world);
  const [{ formatFor, intoFile }, { formatsOf }] = await Promise.all([
    import('./into-file.js'),
    import('./extensions.js'),
  ]);
  const isOpen = self.getOptionValueSource('format') === 'default';
  const asked = isOpen ? formatFor(flags.output, formatsOf(spec.name)) : null;
  const aimed = asked === null ? flags : { ...flags, format: asked };
  const inputs = [words, flags.against, flags.checklist].flat(2).filter((word) => typeof word === 'string');
  const going = { file: flags.output, inputs };
  return intoFile(going, world, (io) => spec.act(words, aimed, { ...world, io }));
}

/** Options that say where the output goes and what is read besides the arguments. */
interface Aiming {
  readonly output?: string;
  readonly against?: readonly string[];
  readonly checklist?: string;
}

interface CommandSpec<Flags> {
  readonly name: CommandName;
  readonly arguments?: readonly string[];
  readonly act: (given: readonly unknown[], flags: Flags, world: World) => Promise<number>;
}

type Files = readonly string[];

const COMMANDS: readonly (readonly [CommandName, AddCommand])[] = [
  command<AnalyzeFlags>({
    name: 'analyze',
    arguments: ['[files...]'],
    act: async ([files], flags, { io, say, openCore: open }) =>
      (await import('./commands/analyze.js')).runAnalyze(files as Files, flags, { io, say, openCore: open }),
  }),
  command<CheckFlags>({
    name: 'check',
    arguments: ['[files...]'],
    act: async ([files], flags, tools) => (await import('./commands/check.js')).runCheck(files as Files, flags, tools),
  }),
  command<CompareFlags>({
    name: 'compare',
    arguments: ['[files...]'],
    act: async ([files], flags, tools) =>
      (await import('./commands/compare.js')).runCompare(files as Files, flags, tools),
  }),
  command<CoverFlags>({
    name: 'cover',
    arguments: ['[draft]'],
    act: async ([draft], flags, tools) =>
      (await import('./commands/cover.js')).runCover(draft as string | undefined, flags, tools),
  }),
  command<ChecklistFlags>({
    name: 'checklist',
    arguments: ['[files...]'],
    act: async ([files], flags, tools) =>
      (await import('./commands/checklist.js')).runChecklist(files as Files, flags, tools),
  }),
  command<BatchFlags>({
    name: 'batch',
    arguments: ['[inputs...]'],
    act: async ([inputs], flags, tools) =>
      (await import('./commands/batch.js')).runBatchCommand(inputs as Files, flags, tools),
  }),
  command<MergeFlags>({
    name: 'merge',
    arguments: ['[folders...]'],
    act: async ([folders], flags, tools) =>
      (await import('./commands/merge.js')).runMerge(folders as Files, flags, tools),
  }),
  command<StreamFlags>({
    name: 'stream',
    act: async (_, flags, tools) => (await import('./commands/stream.js')).runStreamCommand(flags, tools),
  }),
  command<TermsFlags>({
    name: 'terms',
    arguments: ['[inputs...]'],
    act: async ([inputs], flags, tools) =>
      (await import('./commands/terms.js')).runTerms(inputs as Files, flags, tools),
  }),
  command<KwicFlags>({
    name: 'kwic',
    arguments: ['[pattern]', '[inputs...]'],
    act: async ([pattern, inputs], flags, tools) =>
      (await import('./commands/kwic.js')).runKwic(pattern as string | undefined, inputs as Files, flags, tools),
  }),
  command<TextFlags>({
    name: 'text',
    arguments: ['[files...]'],
    act: async ([files], flags, tools) => (await import('./commands/text.js')).runText(files as Files, flags, tools),
  }),
  command<RulesFlags>({
    name: 'rules',
    act: async (_, flags, tools) => (await import('./commands/rules.js')).runRules(flags, tools),
  }),
  command<RulesFlags>({
    name: 'explain',
    arguments: ['<name>'],
    act: async ([name], flags, tools) => (await import('./commands/explain.js')).runExplain(String(name), flags, tools),
  }),
  command<object>({
    name: 'init',
    act: async (_, __, tools) => (await import('./commands/init.js')).runInit(tools),
  }),
  command<object>({
    name: 'schema',
    arguments: ['[name]'],
    act: async ([name], _, { io }) => (await import('./commands/schema.js')).runSchema(io, name as string | undefined),
  }),
  command<object>({
    name: 'completion',
    arguments: ['<shell>'],
    act: async ([shell], _, tools) => (await import('./commands/completion.js')).runCompletion(String(shell), tools),
  }),
];

/** Version and help are commander's own. */
function addOptions(command: Command, name: CommandName | null): Command {
  const own = OPTIONS.filter((option) => knows(name, option) && option.name !== 'version' && option.name !== 'help');
  for (const option of own) command.addOption(optionOf(option));
  return command;
}

function optionOf(spec: OptionSpec): Option {
  const option = new Option(spec.flags);
  if (spec.default !== undefined) option.default(spec.default);
  if (spec.value !== undefined)
    option.argParser((value, previous: Parsed | undefined) => parseValue(spec, value, previous));
  return option;
}
