import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { analyze } from '../../src/analyze.js';
import { nearFixed } from '../../src/check/expressions/fixed.js';
import { contextOf } from '../../src/extract/context.js';
import { keyedText } from '../../src/source/keys.js';
import { findEvents, gatheringIn } from '../../src/extract/events.js';
import { measureStatements } from '../../src/extract/year-measures.js';
import { kindsOf } from '../../src/extract/kinds.js';
import { extractMoves } from '../../src/extract/moves.js';
import { endsActor } from '../../src/extract/actor-nouns.js';
import { findSlogans } from '../../src/extract/slogans.js';
import { compileDictionaries, overlay, parseDictionary } from '../../src/lexicon/compile.js';
import { metricsOf } from '../../src/lexicon/metrics.js';
import { foldSlogan, lexiconOf, type Lexicon } from '../../src/lexicon/lexicon.js';
import { openSegmenter } from '../../src/lexicon/segmenter.js';
import { DICTIONARIES, type Dictionaries, type DictionaryName, type MoveEntry } from '../../src/lexicon/types.js';
import type { Analysis, Element } from '../../src/model/types.js';
import { UserError } from '../../src/source/errors.js';
import { sourceFromString } from '../../src/source/text.js';
import { parse } from '../../src/syntax/syntax.js';

/** nodejieba takes a second to load. */

/** An entry as it stands in the YAML: the compiled one has lost its examples. */
interface Entry {
  readonly text: string;
  readonly kind?: string;
  readonly start?: string;
  readonly source: string;
  readonly hit: readonly string[];
  readonly miss?: readonly string[];
  readonly field?: readonly string[];
  readonly elsewhere?: readonly string[];
  readonly except?: readonly string[];
  readonly names?: readonly string[];
  readonly variants?: readonly string[];
  readonly members?: readonly string[];
  readonly formerMembers?: readonly { readonly until: string; readonly members: readonly string[] }[];
  readonly since?: string;
  readonly frequency?: number;
  readonly tag?: string;
}

const yamlOf = (name: DictionaryName): { readonly file: string; readonly yaml: string } => {
  const file = `dictionaries/${name}.yaml`;
  return { file, yaml: readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8') };
};
const yamls = Object.fromEntries(DICTIONARIES.map((name) => [name, yamlOf(name)])) as Record<
  DictionaryName,
  ReturnType<typeof yamlOf>
>;
const entries = Object.fromEntries(
  DICTIONARIES.map((name) => [name, parseYaml(yamls[name].yaml) as readonly Entry[]]),
) as Record<DictionaryName, readonly Entry[]>;
const compiled = compileDictionaries(yamls);
const lexicon = lexiconOf(compiled, 'test');

const read = (text: string, only: Element): Analysis => analyze(sourceFromString(text), lexicon, { only: [only] });
const contextFor = (text: string, words: Lexicon = lexicon): ReturnType<typeof contextOf> =>
  contextOf(parse(text), words);

/** Whether the element that an entry serves is found in a phrase. */
type Finds = (entry: Entry, phrase: string) => boolean;

const findsSlogan: Finds = (entry, phrase) => {
  const keys = new Set([entry.text, ...(entry.variants ?? [])].map(foldSlogan));
  return findSlogans(contextFor(phrase)).some(({ key }) => keys.has(key));
};

/** Members of a slogan as the dictionary has them, where a phrase shows that they are meant. */
const findsMembers = (entry: Entry, phrase: string): boolean => {
  const keys = new Set([entry.text, ...(entry.variants ?? [])].map(foldSlogan));
  return findSlogans(contextFor(phrase)).some(({ key, canonical }) => keys.has(key) && canonical !== null);
};

/** Of gatherings it is enough that one is found, of measures that the year is told. */
const findsEvent: Finds = (entry, phrase) => {
  const context = contextFor(phrase);
  const { syntax } = context;
  if (entry.kind === 'measure')
    return measureStatements(context).some(({ year }) => year === Number(entry.start?.slice(0, 4)));
  return entry.kind === 'gathering'
    ? gatheringIn(syntax, lexicon, { start: 0, end: phrase.length }) !== null
    : findEvents(syntax, lexicon).some(({ event }) => event.text === entry.text);
};

/** An actor that ends in the entry: as a person reads it, quotation marks and a bracket behind it aside. */
const findsActor: Finds = (entry, phrase) =>
  (read(phrase, 'responsibilities').responsibilities ?? []).some(
    ({ actor, audience }) =>
      audience === (entry.kind === 'audience') &&
      (actor.endsWith(entry.text) || actor.replace(/[“”]/g, '').endsWith(entry.text)) &&
      (audience || endsActor(lexicon, keyedText(actor), 0, actor.length)),
  );

const findsModality: Finds = (entry, phrase) =>
  (read(phrase, 'responsibilities').responsibilities ?? []).some(({ modality }) => modality === entry.text);

const findsVerb: Finds = (entry, phrase) =>
  (read(phrase, 'quotes').quotes ?? []).some(({ role, governor, verb }) => {
    if (entry.kind === 'goal') return governor === entry.text;
    return entry.kind === 'citation'
      ? role === 'citation' && verb !== null && entry.text.includes(verb)
      : role === 'criticism';
  });

/** A figure in the unit: 亿 and 万 before it and a noun bound behind it belong to the unit as found. */
const findsUnit: Finds = (entry, phrase) =>
  (read(phrase, 'targets').targets ?? []).some(
    ({ unit, text }) =>
      unit !== null &&
      unit.replace(/^(?:万亿|万|亿)/, '').startsWith(entry.text) &&
      text.includes(entry.text) &&
      lexicon.units.startingAt(keyedText(unit.replace(/^(?:万亿|万|亿)/, '')), 0)?.value.text === entry.text,
  );

const MOVE_KINDS: readonly MoveEntry['kind'][] = ['opening', 'review', 'problems', 'requirements', 'closing'];
const movesWith = (phrase: string, moves: readonly MoveEntry[]): string => {
  const context = contextFor(`同志们：\n${phrase}`, lexiconOf({ ...compiled, moves }, 'test'));
  return JSON.stringify(extractMoves(context, kindsOf(context)));
};

/** A cue counts in a phrase when forbidding the phrase's move by that cue alone changes what is read there. */
const findsMove: Finds = (entry, phrase) => {
  const cue = compiled.moves.find(({ text }) => text === entry.text);
  if (cue === undefined) return false;
  const plain = movesWith(phrase, []);
  return MOVE_KINDS.some((kind) => movesWith(phrase, [{ ...cue, kind, weight: -1000 }]) !== plain);
};

const metrics = metricsOf(compiled.metrics);
const findsMetric: Finds = (entry, phrase) =>
  (read(phrase, 'targets').targets ?? []).some((target) => metrics.of(target).base === entry.text);

/** An expression as it is written, in which the rule finds no fault; its misses hold none, and no fault either. */
const findsExpression: Finds = ({ text }, phrase) => {
  expect(nearFixed(phrase, lexicon)).toEqual([]);
  return foldSlogan(phrase).includes(foldSlogan(text));
};

const FINDS: readonly (readonly [DictionaryName, Finds])[] = [
  ['slogans', findsSlogan],
  ['actors', findsActor],
  ['modality', findsModality],
  ['verbs', findsVerb],
  ['units', findsUnit],
  ['events', findsEvent],
  ['moves', findsMove],
  ['metrics', findsMetric],
  ['expressions', findsExpression],
];

/** Examples that are right and that the matcher does not yet read so; each is to leave this list. */
const KNOWN: ReadonlySet<string> = new Set([
  // 12届 passes for an ordinal.
  'units 届: 成功举办灯会12届',
]);

describe.each(FINDS)('%s', (name, finds) => {
  const examples = entries[name].flatMap((entry) => [
    ...entry.hit.map((phrase) => ({ text: entry.text, phrase, expected: true, entry })),
    ...(entry.miss ?? []).map((phrase) => ({ text: entry.text, phrase, expected: false, entry })),
  ]);
  const idOf = ({ text, phrase }: { readonly text: string; readonly phrase: string }): string =>
    `${name} ${text}: ${phrase}`;

  test.each(examples.filter((example) => !KNOWN.has(idOf(example))))(
    '$text in $phrase: $expected',
    ({ entry, phrase, expected }) => {
      expect(finds(entry, phrase)).toBe(expected);
    },
  );

  const known = examples.filter((example) => KNOWN.has(idOf(example)));
  if (known.length > 0) {
    test.fails.each(known)('known: $text in $phrase: $expected', ({ entry, phrase, expected }) => {
      expect(finds(entry, phrase)).toBe(expected);
    });
  }
});

describe('slogans: a name that many fields use', () => {
  const shared = entries.slogans.filter(({ field }) => field !== undefined);
  const examples = shared.flatMap((entry) => [
    ...entry.hit.map((phrase) => ({ entry, phrase, expected: true })),
    ...(entry.elsewhere ?? []).map((phrase) => ({ entry, phrase, expected: false })),
  ]);

  test.each(examples)("$phrase: its members are this field's, $expected", ({ entry, phrase, expected }) => {
    expect(findsSlogan(entry, phrase)).toBe(true);
    expect(findsMembers(entry, phrase)).toBe(expected);
  });

  test('each is shown in another field too, and only such are', () => {
    expect(shared.filter(({ elsewhere }) => elsewhere === undefined).map(({ text }) => text)).toEqual([]);
    expect(entries.slogans.filter(({ field, elsewhere }) => elsewhere && !field).map(({ text }) => text)).toEqual([]);
  });
});

test('slogans: former members stand in order of time, each differs from the next, and a source tells of them alone', () => {
  const changed = entries.slogans.filter(({ formerMembers }) => formerMembers !== undefined);
  for (const { text, since = '', members = [], formerMembers = [], source } of changed) {
    const ends = formerMembers.map(({ until }) => until);
    expect.soft([since, ...ends].toSorted(), text).toEqual([since, ...ends]);
    const worded = [...formerMembers.map((time) => time.members.join('、')), members.join('、')];
    expect.soft(new Set(worded).size, text).toBe(worded.length);
    expect.soft(entries.slogans.filter((other) => other.source === source).length, text).toBe(1);
  }
  expect(changed.length).toBeGreaterThan(3);
});

test('every known defect is an example', () => {
  const all = FINDS.flatMap(([name]) =>
    entries[name].flatMap(({ text, hit, miss }) =>
      [...hit, ...(miss ?? [])].map((phrase) => `${name} ${text}: ${phrase}`),
    ),
  );
  expect([...KNOWN].filter((id) => !all.includes(id))).toEqual([]);
});

test('words: the segmenter holds each, and makes none of parts of others', () => {
  const segmenter = openSegmenter({ words: compiled.words });
  const held = (phrase: string, word: string): boolean => segmenter.cut(phrase).includes(word);
  for (const { text, hit, miss } of entries.words) {
    for (const phrase of hit)
      expect.soft(held(phrase, text), `${text} in ${phrase}: ${segmenter.cut(phrase).join(' ')}`).toBe(true);
    for (const phrase of miss ?? [])
      expect.soft(held(phrase, text), `${text} in ${phrase}: ${segmenter.cut(phrase).join(' ')}`).toBe(false);
  }
});

describe('what the dictionaries hold', () => {
  const count = (name: DictionaryName, kind?: string): number =>
    entries[name].filter((entry) => kind === undefined || entry.kind === kind).length;

  test.each([
    ['slogans', undefined, 100],
    ['events', undefined, 60],
    ['actors', undefined, 180],
    ['units', undefined, 120],
    ['verbs', 'goal', 60],
    ['verbs', 'citation', 25],
    ['verbs', 'criticism', 30],
    ['modality', undefined, 40],
    ['moves', undefined, 100],
    ['words', undefined, 30],
    ['metrics', undefined, 140],
    ['expressions', undefined, 30],
  ] as const)('%s %s: at least %d', (name, kind, least) => {
    expect(count(name, kind)).toBeGreaterThanOrEqual(least);
  });

  test.each(DICTIONARIES)('%s: each entry has a source and an example, no example is of both sorts', (name) => {
    for (const { text, source, hit, miss } of entries[name]) {
      expect.soft(source.length, text).toBeGreaterThan(1);
      expect.soft(hit.length, text).toBeGreaterThan(0);
      expect
        .soft(
          hit.filter((phrase) => miss?.includes(phrase)),
          text,
        )
        .toEqual([]);
    }
  });

  test.each(['actors', 'modality', 'verbs', 'units', 'moves', 'words', 'metrics', 'expressions'] as const)(
    '%s: at least a third have a near miss',
    (name) => {
      expect(entries[name].filter(({ miss }) => miss !== undefined).length).toBeGreaterThanOrEqual(count(name) / 3);
    },
  );

  test.each(['actors', 'modality', 'verbs', 'units', 'moves', 'words'] as const)(
    '%s: every hit holds the entry',
    (name) => {
      for (const { text, hit } of entries[name])
        expect
          .soft(
            hit.filter((phrase) => !phrase.includes(text)),
            text,
          )
          .toEqual([]);
    },
  );

  test('an actor that is excepted by an ending is none of its own', () => {
    const texts = new Set(entries.actors.map(({ text }) => text));
    for (const { text, except } of entries.actors) {
      expect.soft(except?.filter((word) => !word.endsWith(text)) ?? [], text).toEqual([]);
      expect.soft(except?.filter((word) => texts.has(word)) ?? [], text).toEqual([]);
    }
  });

  test('compiled, they keep no examples but the misses that are matched', () => {
    expect(Object.keys(compiled)).toEqual([...DICTIONARIES]);
    expect(compiled.actors.some((entry) => 'hit' in entry || 'miss' in entry || 'source' in entry)).toBe(false);
    expect(compiled.slogans.every((entry) => 'source' in entry && !('hit' in entry))).toBe(true);
  });
});

describe('overlay', () => {
  const laid = (yaml: string, base: Dictionaries = compiled): Dictionaries => overlay(base, 'own.yaml', yaml);
  const actorsIn = (phrase: string, words: Dictionaries): readonly string[] =>
    (
      analyze(sourceFromString(phrase), lexiconOf(words, 'test'), { only: ['responsibilities'] }).responsibilities ?? []
    ).map(({ actor }) => actor);

  test('adds', () => {
    const phrase = '各岛主要看好自家航标';
    const after = laid(
      'actors:\n  - text: 守灯人家\n    kind: persons\n    source: 岛上叫法\n    hit: [守灯人家要看好航标]\n',
    );
    expect(actorsIn('东山守灯人家必须看好航标', compiled)).toEqual([]);
    expect(actorsIn('东山守灯人家必须看好航标', after)).toEqual(['东山守灯人家']);
    expect(actorsIn(phrase, after)).toEqual(actorsIn(phrase, compiled));
    expect(after.actors).toHaveLength(compiled.actors.length + 1);
    expect(after.units).toBe(compiled.units);
  });

  test('overrides by text, in its place', () => {
    const after = laid(
      'slogans:\n  - text: 三会一课\n    number: [3, 1]\n    members: [甲会, 乙会, 丙会, 丁课]\n    source: 自拟\n    hit: [开好三会一课]\n',
    );
    expect(after.slogans).toHaveLength(compiled.slogans.length);
    expect(after.slogans.findIndex(({ text }) => text === '三会一课')).toBe(
      compiled.slogans.findIndex(({ text }) => text === '三会一课'),
    );
    const found = analyze(sourceFromString('开好三会一课'), lexiconOf(after, 'test'), { only: ['slogans'] })
      .slogans?.[0];
    expect(found?.canonical?.members).toEqual(['甲会', '乙会', '丙会', '丁课']);
    expect(found?.canonical?.source).toBe('自拟');
  });

  test('removes', () => {
    const after = laid('actors:\n  - text: 渔船\n    remove: true\n');
    expect(after.actors.map(({ text }) => text)).not.toContain('渔船');
    expect(actorsIn('出海渔船必须回港避风', compiled)).toEqual(['出海渔船']);
    expect(actorsIn('出海渔船必须回港避风', after)).toEqual([]);
  });

  test('does all of it in one file and leaves the base alone', () => {
    const before = JSON.stringify(compiled);
    const after = laid(
      'actors:\n  - { text: 渔船, remove: true }\n  - { text: 渔船, kind: organ, source: 甲, hit: [渔船要回港] }\nunits:\n  - { text: 渔排, kind: count, source: 乙, hit: [加固300渔排] }\n',
    );
    expect(after.actors.at(-1)).toEqual({ text: '渔船', kind: 'organ' });
    expect(after.units.at(-1)).toEqual({ text: '渔排', kind: 'count' });
    expect(JSON.stringify(compiled)).toBe(before);
  });

  const entry = (kind: string): string =>
    `actors:\n  - text: 守灯人家\n    kind: ${kind}\n    source: 甲\n    hit: [乙]\n`;

  test.each([
    [
      'a kind that is none',
      entry('people'),
      3,
      11,
      { kind: 'not-one-of', value: 'kind', valid: ['organ', 'office', 'persons', 'suffix', 'audience'] },
    ],
    [
      'no source',
      'actors:\n  - text: 守灯人家\n    kind: organ\n    hit: [乙]\n',
      2,
      5,
      { kind: 'missing-field', value: 'source' },
    ],
    [
      'no example',
      'actors:\n  - text: 守灯人家\n    kind: organ\n    source: 甲\n    hit: []\n',
      5,
      10,
      { kind: 'empty', value: 'hit' },
    ],
    [
      'fewer members than it says',
      'slogans:\n  - text: 四个到岗\n    number: [4]\n    members: [甲, 乙, 丙]\n    source: 甲\n    hit: [做到四个到岗]\n',
      4,
      14,
      { kind: 'members-count', value: 'members' },
    ],
    [
      'fewer members of another time than it says',
      'slogans:\n  - text: 四个到岗\n    number: [4]\n    members: [甲, 乙, 丙, 丁]\n    formerMembers:\n      - { until: "2018", members: [甲, 乙, 丙] }\n    source: 甲\n    hit: [做到四个到岗]\n',
      6,
      7,
      { kind: 'members-count', value: 'formerMembers' },
    ],
    [
      'a misspelt key before what is missing for it',
      'actors:\n  - text: 守灯人家\n    kind: organ\n    source: 甲\n    hits: [乙]\n',
      5,
      5,
      { kind: 'unknown-field', value: 'hits' },
    ],
    ['an unknown key', `${entry('organ')}    colour: red\n`, 6, 5, { kind: 'unknown-field', value: 'colour' }],
    [
      'a number for a text',
      'units:\n  - { text: 渔排, kind: count, source: 甲, hit: [7] }\n',
      2,
      47,
      { kind: 'no-text', value: 'hit' },
    ],
    [
      'a date without quotes',
      'events:\n  - text: 丰收节\n    kind: event\n    start: 2018\n    source: 甲\n    hit: [乙]\n',
      4,
      12,
      { kind: 'no-text', value: 'start' },
    ],
    [
      'an event without a date',
      'events:\n  - text: 丰收节\n    kind: event\n    source: 甲\n    hit: [乙]\n',
      2,
      5,
      { kind: 'missing-field', value: 'start' },
    ],
    [
      'a date that is none',
      'events:\n  - text: 丰收节\n    kind: event\n    start: "2018/9"\n    source: 甲\n    hit: [乙]\n',
      4,
      12,
      { kind: 'no-date', value: 'start' },
    ],
    [
      'a text that is too long',
      `actors:\n  - { text: ${'长'.repeat(256)}, kind: organ, source: 甲, hit: [乙] }\n`,
      2,
      13,
      { kind: 'too-long', value: 'text' },
    ],
    ['an entry that is a word', 'words:\n  - 三农\n', 2, 5, { kind: 'no-entry' }],
    ['a dictionary that is none', 'actor:\n  - text: 甲\n', 1, 1, { kind: 'unknown-dictionary', value: 'actor' }],
    ['a map for a list', 'actors:\n  text: 甲\n', 2, 3, { kind: 'no-entries' }],
    ['a list for a map', '- text: 甲\n', 1, 1, { kind: 'no-map' }],
    [
      'to remove what is not there',
      'actors:\n  - text: 守灯人家\n    remove: true\n',
      2,
      5,
      { kind: 'not-there', value: '守灯人家' },
    ],
    ['broken YAML', 'actors:\n  - text: [甲\n', 2, 11, { kind: 'yaml', yaml: 'bracket' }],
  ])('refuses %s, naming the place and the field', (_, yaml, line, column, problem) => {
    const error = caught(() => laid(yaml));
    expect(error.code).toBe('bad-dictionary');
    expect(error.args).toMatchObject({ file: 'own.yaml', line, column, ...problem });
  });

  test('a shipped file with a text twice is refused at the second', () => {
    const yaml =
      '- { text: 渔排, kind: count, source: 甲, hit: [乙] }\n- { text: 渔排, kind: count, source: 甲, hit: [乙] }\n';
    expect(caught(() => parseDictionary('units.yaml', 'units', yaml)).args).toMatchObject({
      file: 'units.yaml',
      line: 2,
      column: 3,
      kind: 'twice',
      value: '渔排',
    });
  });
});

function caught(run: () => unknown): UserError {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
