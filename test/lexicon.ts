/** The shipped dictionaries, compiled from their YAML: no build is needed to test an extractor. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compileKindSigns, compileMoveSigns, compileRowSigns } from '../src/build/signs.js';
import { compileDictionaries } from '../src/lexicon/compile.js';
import { lexiconOf, type Lexicon } from '../src/lexicon/lexicon.js';
import { DICTIONARIES } from '../src/lexicon/types.js';

const yamlOf = (name: string) => ({
  file: `dictionaries/${name}.yaml`,
  yaml: readFileSync(new URL(`../dictionaries/${name}.yaml`, import.meta.url), 'utf8'),
});

const dictionaries = compileDictionaries(Object.fromEntries(DICTIONARIES.map((name) => [name, yamlOf(name)])));

const moveSigns = compileMoveSigns(yamlOf('fitted/move-signs').yaml);
const kindSigns = compileKindSigns(yamlOf('fitted/kind-signs').yaml);
const rowSigns = compileRowSigns(yamlOf('fitted/row-signs').yaml);

export const lexicon: Lexicon = lexiconOf(
  dictionaries,
  createHash('sha256').update(JSON.stringify({ dictionaries, moveSigns, kindSigns, rowSigns })).digest('hex'),
  { moveSigns, kindSigns, rowSigns },
);
