/** What the terminal and the environment say about how to draw. */
import type { LoadAssets } from '../report/page/shell.js';
import { loadAssets } from './assets.js';
import type { Io } from './io.js';

const DEFAULT_COLUMNS = 100;

export interface Drawing {
  readonly width: number;
  readonly color: boolean;
  readonly ambiguous: 1 | 2;
  readonly assets: LoadAssets;
}

/** `--no-color`, then FORCE_COLOR, then NO_COLOR, then whether there is a terminal that can. */
export function drawingFor({ env, columns, stdoutIsTerminal }: Io, flag: boolean): Drawing {
  const ambiguous = env['GAOJIAN_AMBIGUOUS_WIDTH'] === '1' ? 1 : 2;
  return {
    width: columns ?? DEFAULT_COLUMNS,
    color: flag && wantsColor(env, stdoutIsTerminal),
    ambiguous,
    assets: loadAssets,
  };
}

/** A file is no terminal. */
export const drawingForFile = (io: Io): Drawing => ({ ...drawingFor(io, false), width: DEFAULT_COLUMNS });

function wantsColor(env: Io['env'], terminal: boolean): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return terminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}
