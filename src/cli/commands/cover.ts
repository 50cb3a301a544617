/** `gaojian cover`: what a draft has of its upper texts or of a checklist, in one of the formats; the answer in the exit code. */
import type { Checklist } from '../../cover/checklist.js';
import type { Covered } from '../../cover/types.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Coverage } from '../../model/cover.js';
import { COVER_RENDERERS } from '../../report/cover/registry.js';
import { percent } from '../../report/cover/rows.js';
import type { Placed } from '../../report/cover/renderer.js';
import type { Say } from '../../report/renderer.js';
import { readSideFile } from '../../source/side-file.js';
import { UserError } from '../codes.js';
import type { OpenCore, OpenLexicon } from '../core.js';
import { openCovered } from '../cover/open.js';
import type { Io } from '../io.js';
import { inputsOf } from '../named.js';
import type { CoverFlags } from '../options.js';
import { drawingFor } from '../terminal.js';

export interface Tools {
  readonly io: Io;
  readonly say: Say;
  readonly openCore: OpenCore;
  readonly openLexicon: OpenLexicon;
}

/** Runs the command; the result is the exit code: 0 covered enough, 1 not, 2 something could not be read. */
export async function runCover(name: string | undefined, flags: CoverFlags, tools: Tools): Promise<number> {
  const { against = [], checklist: listed } = flags;
  if (against.length === 0 && listed === undefined) throw new UserError('cover-by-nothing', {});
  const last = against.at(-1);
  if (name === undefined && against.length > 1 && last !== undefined)
    throw new UserError('cover-no-draft', { path: last });
  const [input = '-'] = inputsOf(name === undefined ? [] : [name], tools.io);
  const checklist = listed === undefined ? null : await readChecklist(listed);
  const { documents: drafts, failed: lost } = await openCovered([input], flags, tools);
  const { documents: uppers, failed } = await openCovered(against, flags, tools);
  const [draft] = drafts;
  if (drafts.length > 1) throw new UserError('draft-several', { path: input, count: drafts.length });
  if (draft === undefined || lost > 0) return 2;
  // All covered of nothing would look like a good answer.
  if (uppers.length === 0 && checklist === null) return 2;
  const coverage = await coverageOf({ draft, uppers }, await tools.openLexicon(flags.dictionary ?? []), checklist);
  await show(coverage, { draft, uppers }, flags, tools);
  if (failed > 0) return 2;
  const { share } = coverage.summary;
  if (share >= (flags.min ?? 0)) return 0;
  tools.io.note(tools.say('note.coverBelow', { share: percent(share), min: percent(flags.min ?? 0) }));
  return 1;
}

interface Sides {
  readonly draft: Covered;
  readonly uppers: readonly Covered[];
}

async function coverageOf({ draft, uppers }: Sides, lexicon: Lexicon, checklist: Checklist | null): Promise<Coverage> {
  const [{ cover }, { loadIdf }] = await Promise.all([import('../../cover/cover.js'), import('../../lexicon/idf.js')]);
  return cover(draft, uppers, lexicon, { idf: loadIdf(), checklist });
}

async function readChecklist(file: string): Promise<Checklist> {
  const yaml = readSideFile(file);
  const { parseChecklist } = await import('../../cover/parse-checklist.js');
  return parseChecklist(file, yaml);
}

async function show(
  coverage: Coverage,
  { draft, uppers }: Sides,
  flags: CoverFlags,
  { io, say }: Tools,
): Promise<void> {
  const renderer = COVER_RENDERERS.find(({ name }) => name === flags.format) ?? COVER_RENDERERS[0];
  const { render } = await renderer.load();
  const byId = new Map(uppers.map((upper) => [upper.id, placed(upper)]));
  const options = {
    say,
    ...drawingFor(io, flags.color),
    all: flags.all === true,
    draft: placed(draft),
    upperOf: (id: string) => byId.get(id),
  };
  await io.write(render(coverage, options));
}

/** A saved analysis may come without its text. */
const placed = ({ analysis, text }: Covered): Placed => ({ ...analysis, source: { ...analysis.source, text } });
