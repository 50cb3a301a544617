/** `gaojian checklist`: writes a checklist from upper texts, as commented YAML for editing; `cover --checklist` reads it. */
import { checklistYaml } from '../../report/cover/checklist-yaml.js';
import { openCovered } from '../cover/open.js';
import { inputsOf } from '../named.js';
import type { ChecklistFlags } from '../options.js';
import type { Tools } from './cover.js';

/** Runs the command; the result is the exit code. */
export async function runChecklist(names: readonly string[], flags: ChecklistFlags, tools: Tools): Promise<number> {
  const { documents, failed } = await openCovered(inputsOf(names, tools.io), flags, tools);
  if (documents.length > 0) {
    const [{ makeChecklist }, { loadIdf }] = await Promise.all([
      import('../../cover/make-checklist.js'),
      import('../../lexicon/idf.js'),
    ]);
    const lexicon = await tools.openLexicon(flags.dictionary ?? []);
    const made = makeChecklist(documents, lexicon, { idf: loadIdf() });
    await tools.io.write(checklistYaml(made, tools.say));
  }
  return failed > 0 ? 2 : 0;
}
