/** The hand-made analysis of an invented manuscript, and the options most tests render it with. */
import { loadAssets } from '../../src/cli/assets.js';
import { readFileSync } from 'node:fs';
import { analysisSchema } from '../../src/model/schema.js';
import type { Analysis } from '../../src/model/types.js';
import type { RenderOptions } from '../../src/report/renderer.js';
import { isWordKey, speak } from '../../src/cli/wording/index.js';
import type { Language } from '../../src/cli/wording/index.js';

export const FIXTURES = new URL('../../fixtures/report/', import.meta.url);

const read = (name: string): string => readFileSync(new URL(name, FIXTURES), 'utf8');

export const manuscript: string = read('sample.txt');
export const sample: Analysis = analysisSchema.parse(JSON.parse(read('sample.json')));

/** Says what the program says, and fails on a key without words. */
export function strictly(language: Language): RenderOptions['say'] {
  const say = speak(language);
  return (key, args) => {
    if (!isWordKey(key)) throw new Error(`no words for ${key}`);
    return say(key, args);
  };
}

export const optionsFor = (changes: Partial<RenderOptions> = {}): RenderOptions => ({
  say: strictly('zh'),
  only: null,
  all: false,
  width: 100,
  color: false,
  ambiguous: 2,
  assets: loadAssets,
  file: null,
  first: true,
  ...changes,
});
