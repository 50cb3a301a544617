/** What every renderer is given and gives back. A renderer sees the plain analysis document, never the tree. */
import type { Analysis, Element } from '../model/types.js';
import type { LoadAssets } from './page/shell.js';

/** Looks a key up in the wording table of the language chosen; `{name}` in the words is filled from `args`. */
export type Say = (key: string, args?: Readonly<Record<string, string | number>>) => string;

export interface RenderOptions {
  readonly say: Say;
  /** Elements asked for; null means the renderer's own choice. */
  readonly only: readonly Element[] | null;
  /** Show every element, and every row of it. */
  readonly all: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** Columns that “ ” … and other characters of ambiguous width take. */
  readonly ambiguous: 1 | 2;
  /** What a page carries; read when one is drawn. */
  readonly assets: LoadAssets;
  /** Name of the input where several share one output, else null. */
  readonly file: string | null;
  /** True for the first document of an output: a header goes there and only there. */
  readonly first: boolean;
}

export type Render = (analysis: Analysis, options: RenderOptions) => string;

/** A format: its name, the extension of its files, and its module, loaded when asked for. */
export interface Renderer {
  readonly name: string;
  readonly extension: string;
  readonly load: () => Promise<{ readonly render: Render }>;
}
