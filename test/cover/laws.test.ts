/** What holds for every manuscript: it covers itself, and what is taken out of it is what is reported. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/model/outline.js';
import { blocksOf } from '../../src/cover/blocks.js';
import { coveredItems } from '../../src/cover/checklist.js';
import { flattened, judgeAll } from '../../src/cover/judge.js';
import { groundOf } from '../../src/cover/ground.js';
import { makeChecklist } from '../../src/cover/make-checklist.js';
import { parseChecklist } from '../../src/cover/parse-checklist.js';
import { coveredRequirements } from '../../src/cover/requirements.js';
import { wordCutter } from '../../src/align/cut-words.js';
import { speak } from '../../src/cli/wording/index.js';
import { loadIdf } from '../../src/lexicon/idf.js';
import { coverageSchema } from '../../src/model/cover-schema.js';
import type { Coverage } from '../../src/model/cover.js';
import { checklistYaml } from '../../src/report/cover/checklist-yaml.js';
import { manuscripts } from '../manuscripts.js';
import { lexicon } from '../lexicon.js';
import { covered, metrics, read } from './read.js';

const cut = wordCutter(loadIdf());

const notCovered = ({ requirements, slogans, targets, responsibilities, titles }: Coverage): readonly unknown[] =>
  [...requirements, ...slogans, ...targets, ...responsibilities, ...titles].filter(
    ({ status }) => status !== 'covered',
  );

const evidenceOf = ({ requirements, slogans, targets, responsibilities, titles }: Coverage) =>
  [...requirements, ...slogans, ...targets, ...responsibilities, ...titles].flatMap(({ evidence }) => evidence);

/** Drafts and yearly series too. */
const others = ['cover', 'compare'].flatMap((theme) => {
  const folder = new URL(`../../fixtures/${theme}/`, import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => ({ name: `${theme}/${file}`, text: readFileSync(new URL(file, folder), 'utf8') }));
});

describe.each([...manuscripts, ...others])('$name', ({ name, text }) => {
  const upper = read(text, name);
  const self = covered(upper, [upper]);

  test('covers itself, all of it, and adds nothing', () => {
    expect(notCovered(self)).toEqual([]);
    expect(self.summary.share).toBe(1);
    expect(self.own).toEqual([]);
    expect(self.ownItems).toEqual([]);
  });

  test('evidence is what stands there, and the result is of the schema', () => {
    for (const { span, text: said } of evidenceOf(self)) expect(text.slice(span.start, span.end)).toBe(said);
    expect(() => coverageSchema.parse(self)).not.toThrow();
  });

  test('fulfils its own checklist', () => {
    const yaml = checklistYaml(makeChecklist([upper], lexicon, { idf: loadIdf() }), speak('zh'));
    const checklist = parseChecklist('own.yaml', yaml);
    expect(coveredItems(checklist, upper, metrics).filter(({ status }) => status !== 'covered')).toEqual([]);
  });

  const blocks = blocksOf(upper, cut);
  const units = flatten(upper.analysis.outline ?? []).filter(({ level }) => level === 2);
  test.each(units)('without $path $heading', (unit) => {
    const draft = read(text.slice(0, unit.span.start) + text.slice(unit.span.end), 'draft');
    const ground = groundOf(blocks, blocksOf(draft, cut));
    const judged = flattened(judgeAll(ground, upper.analysis.outline ?? []));
    const rows = coveredRequirements(judged, { ground, upper, draft, isWhole: () => true });
    const own = new Set(flatten([unit]).map(({ path }) => path));
    const ancestors = rows.filter(({ path }) => unit.path.startsWith(`${path}/`));
    const others = rows.filter((row) => !own.has(row.path) && !ancestors.includes(row) && row.status !== 'covered');
    if (unit.kind === 'requirement') expect(rows.find(({ path }) => path === unit.path)?.status).toBe('missing');
    expect(ancestors.filter(({ status }) => status === 'missing')).toEqual([]);
    expect(others.map(({ path }) => path).length).toBeLessThanOrEqual(1);
  });
});

test('neither the order of the upper texts nor one given twice changes the result', () => {
  const [first, second, third] = manuscripts.slice(0, 3).map(({ name, text }) => read(text, name));
  if (first === undefined || second === undefined || third === undefined) throw new Error('three manuscripts');
  const there = covered(first, [second, third]);
  expect(covered(first, [third, second, third])).toEqual(there);
});
