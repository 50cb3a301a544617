/** Reads the values of options; what is wrong with one is a UserError that names the valid choices. */
import { UserError } from './codes.js';
import { elementNamed } from './choices.js';
import { longFlag, type OptionSpec } from './options.js';

export type Parsed = string | number | readonly string[];

/** Parses one value; a repeatable option adds to what came before. */
export function parseValue(option: OptionSpec, value: string, previous: Parsed | undefined): Parsed {
  if (option.value === 'integer') return parseInteger(option, value);
  if (option.value === 'share') return parseShare(option, value);
  const words = option.value === 'list' ? splitList(option, value) : [chosen(option, value)];
  if (option.repeatable !== true) return value;
  return [...new Set([...(Array.isArray(previous) ? (previous as readonly string[]) : []), ...words])];
}

const isYear = ({ name }: OptionSpec): boolean => name === 'year' || name === 'since' || name === 'until';
const WHOLE = /^\d{1,9}$/u;
/** 20 for 2020 is a slip. */
const YEAR = /^[12]\d{3}$/u;

function parseInteger(option: OptionSpec, value: string): number {
  const fits = isYear(option) ? YEAR : WHOLE;
  if (!fits.test(value)) throw notANumber(option, value);
  if (option.name === 'jobs' && Number(value) < 1)
    throw new UserError('too-small', { option: longFlag(option), value, least: 1 });
  return Number(value);
}

/** 0.8, .8, 1. */
const SHARE = /^(?:0?\.\d{1,9}|0|1(?:\.0+)?)$/u;

function parseShare(option: OptionSpec, value: string): number {
  if (!SHARE.test(value)) throw new UserError('not-a-share', { option: longFlag(option), value });
  return Number(value);
}

const notANumber = (option: OptionSpec, value: string): UserError<'not-a-number'> =>
  new UserError('not-a-number', { option: longFlag(option), value, example: isYear(option) ? 2020 : 30 });

/** Chinese commas are what a Chinese keyboard gives. */
function splitList(option: OptionSpec, value: string): readonly string[] {
  const words = value.split(/[,，、\s]+/u).filter((word) => word !== '');
  if (words.length === 0) throw invalidChoice(option, value);
  const named = words.map((word) => ({ word, element: elementNamed(word) }));
  // The year is told of every manuscript: to ask for it is to ask for no list.
  const lists = named.filter(({ element }) => option.name !== 'only' || element !== 'year');
  for (const { word, element } of lists)
    if (option.choices?.includes(element) === false) throw invalidChoice(option, word);
  return lists.map(({ element }) => element);
}

function chosen(option: OptionSpec, value: string): string {
  if (option.choices?.includes(value) === false) throw invalidChoice(option, value);
  return value;
}

const invalidChoice = (option: OptionSpec, value: string): UserError<'invalid-choice'> =>
  new UserError('invalid-choice', { option: longFlag(option), value, choices: option.choices ?? [] });
