/** Build step after the compiler: dictionaries to one checked file, JSON Schema from the model, the manual. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { compileDictionaries } from '../lexicon/compile.js';
import { DICTIONARIES } from '../lexicon/types.js';
import { checkSchema } from '../model/check-schema.js';
import { comparisonSchema } from '../model/compare-schema.js';
import { coverageSchema } from '../model/cover-schema.js';
import { kwicSchema } from '../model/kwic-schema.js';
import { analysisSchema } from '../model/schema.js';
import { writeManual } from './man.js';
import { compileKindSigns, compileMoveSigns, compileRowSigns } from './signs.js';
import { termsSchema } from '../model/terms-schema.js';

const root = new URL('../../', import.meta.url);
const out = new URL('dist/', root);

function buildDictionaries(): void {
  const files = DICTIONARIES.map((name) => [name, new URL(`dictionaries/${name}.yaml`, root)] as const);
  const yamls = Object.fromEntries(
    files.map(([name, url]) => [
      name,
      { file: `dictionaries/${name}.yaml`, yaml: readFileSync(url, 'utf8').replace(/\r\n/g, '\n') },
    ]),
  );
  const dictionaries = compileDictionaries(yamls);
  const fitted = (name: string): string => readFileSync(new URL(`dictionaries/fitted/${name}.yaml`, root), 'utf8');
  const moveSigns = compileMoveSigns(fitted('move-signs'));
  const kindSigns = compileKindSigns(fitted('kind-signs'));
  const rowSigns = compileRowSigns(fitted('row-signs'));
  const compiled = { dictionaries, moveSigns, kindSigns, rowSigns };
  const hash = createHash('sha256').update(JSON.stringify(compiled)).digest('hex');
  writeFileSync(new URL('dictionaries.json', out), JSON.stringify({ hash, ...compiled }));
}

const SCHEMAS = {
  analysis: analysisSchema,
  check: checkSchema,
  comparison: comparisonSchema,
  coverage: coverageSchema,
  terms: termsSchema,
  kwic: kwicSchema,
};

function buildSchemas(): void {
  mkdirSync(new URL('schema/', out), { recursive: true });
  for (const [name, source] of Object.entries(SCHEMAS)) {
    const schema = z.toJSONSchema(source, { target: 'draft-2020-12', reused: 'inline' });
    writeFileSync(
      new URL(`schema/${name}.schema.json`, out),
      `${JSON.stringify({ $id: `urn:gaojian:schema:${name}:1`, ...schema }, null, 2)}\n`,
    );
  }
}

buildDictionaries();
buildSchemas();
writeManual(out);
process.stdout.write(`built ${fileURLToPath(out)}\n`);
