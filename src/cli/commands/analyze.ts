/** `gaojian analyze`: each manuscript read, analysed, rendered and handed over; one that fails stops no other. */
import type { Renderer, RenderOptions, Say } from '../../report/renderer.js';
import { RENDERERS } from '../../report/registry.js';
import type { OpenCore } from '../core.js';
import { inputName, namesOf } from '../named.js';
import type { Io } from '../io.js';
import type { AnalyzeFlags } from '../options.js';
import { type Plan, planOf } from '../plan.js';
import { noteRemarks, refuseEmpty } from '../remarks.js';
import { drawingFor, drawingForFile } from '../terminal.js';

export interface Tools {
  readonly io: Io;
  readonly say: Say;
  readonly openCore: OpenCore;
}

/** Takes a rendered document; false when nobody wants more. */
type Deliver = (text: string, index: number) => Promise<boolean>;

/** Runs the command; the result is the exit code. */
export async function runAnalyze(files: readonly string[], flags: AnalyzeFlags, tools: Tools): Promise<number> {
  const plan = planOf(await namesOf(files), flags, tools.io);
  const renderer = rendererOf(plan);
  const [{ render }, analyzeFile] = await Promise.all([
    renderer.load(),
    tools.openCore(plan.request, plan.inputs.length === 1),
  ]);
  const names = plan.inputs.map((input) => (input === '-' ? (flags.stdinFilename ?? input) : input));
  const deliver = await deliveryOf({ out: plan.out, inputs: names }, renderer, tools);
  let code = 0;
  let done = 0;
  for (const [index, input] of plan.inputs.entries()) {
    try {
      const analysis = await analyzeFile(input);
      const name = inputName(input, tools.say, flags.stdinFilename);
      noteRemarks(name, analysis.source, tools);
      refuseEmpty(name, analysis.paragraphs.length === 0);
      const text = render(analysis, renderOptions(plan, flags, { ...tools, input, first: done === 0 }));
      done += 1;
      if (!(await deliver(text, index))) break;
    } catch (error) {
      const { explain } = await import('../errors.js');
      tools.io.note(explain(error, tools.say, input));
      code = 2;
    }
  }
  return code;
}

const rendererOf = ({ format }: Plan): Renderer => RENDERERS.find(({ name }) => name === format) ?? RENDERERS[0];

interface Turn extends Tools {
  readonly input: string;
  readonly first: boolean;
}

/** One file per input stands alone; documents that share standard output are told apart by name. */
function renderOptions(
  plan: Plan,
  { color, stdinFilename }: AnalyzeFlags,
  { io, say, input, first }: Turn,
): RenderOptions {
  const { only, all, out, inputs } = plan;
  if (out !== null) return { say, only, all, ...drawingForFile(io), file: null, first: true };
  const file = inputs.length === 1 ? null : inputName(input, say, stdinFilename);
  return { say, only, all, ...drawingFor(io, color), file, first };
}

async function deliveryOf(
  { out, inputs }: Pick<Plan, 'out' | 'inputs'>,
  { extension }: Renderer,
  { io, say }: Tools,
): Promise<Deliver> {
  if (out === null) return (text) => io.write(text);
  const { makeFolder, outputPaths, writeWhole } = await import('../output.js');
  makeFolder(out);
  const paths = outputPaths(inputs, out, extension);
  return async (text, index) => {
    const path = paths[index] ?? '';
    writeWhole(path, text);
    io.note(say('note.written', { input: inputs[index] ?? '', path }));
    return true;
  };
}
