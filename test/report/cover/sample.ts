/** Coverage of the drafts in `fixtures/cover`, and the options pages of it are drawn with in tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { loadAssets } from '../../../src/cli/assets.js';
import type { Language } from '../../../src/cli/wording/index.js';
import type { Checklist } from '../../../src/cover/checklist.js';
import type { Covered } from '../../../src/cover/types.js';
import type { Coverage } from '../../../src/model/cover.js';
import type { CoverRenderOptions, Placed } from '../../../src/report/cover/renderer.js';
import { covered, read } from '../../cover/read.js';
import { strictly } from '../sample.js';

const FOLDER = new URL('../../../fixtures/cover/', import.meta.url);

export interface Case {
  readonly name: string;
  readonly draft: Covered;
  readonly uppers: readonly Covered[];
  readonly checklist?: Checklist;
}

const fileOf = (name: string): Covered => read(readFileSync(new URL(name, FOLDER), 'utf8'), name);

export const caseOf = (folder: string, draft: number): Case => ({
  name: `${folder} ${draft}`,
  draft: fileOf(`${folder}/draft-${draft}.txt`),
  uppers: [fileOf(`${folder}/upper.txt`)],
});

export const FOLDERS = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();

export const placed = ({ analysis, text }: Covered): Placed => ({ ...analysis, source: { ...analysis.source, text } });

export const coverageOf = ({ draft, uppers, checklist }: Case): Coverage => covered(draft, uppers, checklist ?? null);

export const optionsFor = ({ draft, uppers }: Case, language: Language = 'zh'): CoverRenderOptions => ({
  say: strictly(language),
  width: 100,
  color: false,
  ambiguous: 2,
  all: false,
  assets: loadAssets,
  draft: placed(draft),
  upperOf: (id) => uppers.filter((upper) => upper.id === id).map(placed)[0],
});
