/** The command line: parses, hands over to a command, and puts whatever goes wrong into words. */
import { Command, CommanderError, Option } from 'commander';
import type { Say } from '../report/renderer.js';
import { VERSION } from '../version.js';
import { type OpenCore, openCore } from './core.js';
import type { Io } from './io.js';
import { checkLanguage, languageOf } from './language.js';
import { type AnalyzeFlags, type CommandName, knows, OPTIONS, type OptionSpec, type TextFlags } from './options.js';
import { type Parsed, parseValue } from './values.js';
import { speak } from './wording/index.js';

interface World {
  readonly io: Io;
  readonly say: Say;
  readonly openCore: OpenCore;
  /** Help and version, which commander writes while it parses. */
  readonly printed: string[];
  readonly exit: { code: number };
}

/** Runs the program; the result is the exit code. */
export async function run(argv: readonly string[], io: Io, open: OpenCore = openCore): Promise<number> {
  const say = speak(languageOf(argv, io.env));
  const world: World = { io, say, openCore: open, printed: [], exit: { code: 0 } };
  try {
    checkLanguage(io.env);
    await (await programOf(argv, world)).parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!isHelp(error)) return await failed(error, world);
    await io.write(world.printed.join(''));
  }
  return world.exit.code;
}

const isHelp = (error: unknown): boolean => error instanceof CommanderError && error.exitCode === 0;

async function failed(error: unknown, { io, say }: World): Promise<number> {
  const [{ explain }, { usageError }] = await Promise.all([import('./errors.js'), import('./usage.js')]);
  io.note(explain(error instanceof CommanderError ? usageError(error) : error, say));
  return 2;
}

async function programOf(argv: readonly string[], world: World): Promise<Command> {
  const program = new Command('gaojian').exitOverride().version(VERSION);
  program.configureOutput({ writeOut: (text) => world.printed.push(text), outputError: () => {} });
  if (asksHelp(argv)) await explainOptions(program, world);
  addOptions(program, null);
  addAnalyze(program, world);
  addText(program, world);
  addSchema(program, world);
  return program;
}

const asksHelp = (argv: readonly string[]): boolean => argv.some((word) => /^(?:-h.*|--help|help)$/u.test(word));

/** The help is loaded when somebody may ask for it. */
async function explainOptions(program: Command, { io, say }: World): Promise<void> {
  const { helpText } = await import('./help.js');
  program.configureHelp({ formatHelp: (command) => helpText(command.name(), say, io.columns ?? 100) });
}

function addAnalyze(program: Command, { io, say, openCore: open, exit }: World): void {
  const command = program.command('analyze', { isDefault: true }).argument('[files...]');
  addOptions(command, 'analyze').action(async (files: readonly string[], _flags: unknown, self: Command) => {
    const { runAnalyze } = await import('./commands/analyze.js');
    exit.code = await runAnalyze(files, self.optsWithGlobals<AnalyzeFlags>(), { io, say, openCore: open });
  });
}

function addText(program: Command, { io, say, exit }: World): void {
  const command = program.command('text').argument('[files...]');
  addOptions(command, 'text').action(async (files: readonly string[], _flags: unknown, self: Command) => {
    const { runText } = await import('./commands/text.js');
    exit.code = await runText(files, self.optsWithGlobals<TextFlags>(), { io, say });
  });
}

function addSchema(program: Command, { io, exit }: World): void {
  program.command('schema').action(async () => {
    const { runSchema } = await import('./commands/schema.js');
    exit.code = await runSchema(io);
  });
}

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
