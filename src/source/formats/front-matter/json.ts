/** Values of YAML as JSON can hold them. */

/** Deeper than anyone writes, and no deeper than what prints the result can go. */
export const MAX_DEPTH = 32;

export class TooDeep extends Error {}

const isFinal = (value: unknown): value is string | boolean | null =>
  value === null || typeof value === 'string' || typeof value === 'boolean';

/** Dates as ISO strings, bytes as Base64, sets as lists, .nan and .inf as words; throws `TooDeep`. */
export function jsonOf(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new TooDeep('nested too deeply');
  if (isFinal(value)) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (value instanceof Set || Array.isArray(value)) return [...value].map((item) => jsonOf(item, depth + 1));
  if (typeof value !== 'object') return String(value);
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(entries.map(([key, item]) => [String(key), jsonOf(item, depth + 1)]));
}
