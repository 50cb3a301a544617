/** Spans of the reading as spans of the text as read, in elements of any shape. */
import type { Span } from '../source/span.js';
import type { Context } from './context.js';

/** Turns the spans of freshly made elements; nothing to do where both texts share their offsets. */
export function inSource<Value extends object>({ syntax: { reading } }: Context, value: Value): Value {
  if (!reading.aligned) moveSpans(value, reading.span);
  return value;
}

/** The same for elements that others still look at: a copy. */
export function copyInSource<Value extends object>({ syntax: { reading } }: Context, value: Value): Value {
  return reading.aligned ? value : (copyOf(value, reading.span) as Value);
}

type Move = (start: number, end: number) => Span;

function moveSpans(node: object, move: Move): void {
  if (Array.isArray(node)) {
    // A list holds what has spans, never the spans themselves.
    // Lists of many kinds pass here: `for … of` would make an object for each item.
    for (let index = 0; index < node.length; index++) {
      const item: unknown = node[index];
      if (isObject(item)) moveSpans(item, move);
    }
    return;
  }
  const fields = node as Record<string, unknown>;
  for (const key in fields) {
    const value = fields[key];
    if (!isObject(value)) continue;
    if (isSpan(value)) fields[key] = move(value.start, value.end);
    else moveSpans(value, move);
  }
}

function copyOf(value: unknown, move: Move): unknown {
  if (!isObject(value)) return value;
  if (Array.isArray(value)) return value.map((item) => copyOf(item, move));
  if (isSpan(value)) return move(value.start, value.end);
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, copyOf(field, move)]));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isSpan = (value: object): value is Span =>
  typeof (value as Partial<Span>).start === 'number' && typeof (value as Partial<Span>).end === 'number';
