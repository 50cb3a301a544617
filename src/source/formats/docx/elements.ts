/** Reading a part by its elements: for each, what it does to what is being read. */
import type { Attributes } from './namespaces.js';
import { parseXml, type SKIP } from './xml.js';

export interface Element<State> {
  readonly open?: (state: State, attributes: Attributes) => typeof SKIP | void;
  readonly close?: (state: State) => void;
}

/** By name; elements that are not in it are passed through to their children. */
export type Elements<State> = ReadonlyMap<string, Element<State>>;

const ignore = (): void => undefined;

/** Reads a part and gives back the state. Throws `Unreadable`. */
export function readPart<State>(
  bytes: Uint8Array,
  elements: Elements<State>,
  state: State,
  text: (state: State, text: string) => void = ignore,
): State {
  parseXml(bytes, {
    open: (name, attributes) => elements.get(name)?.open?.(state, attributes),
    close: (name) => elements.get(name)?.close?.(state),
    text: (read) => text(state, read),
  });
  return state;
}
