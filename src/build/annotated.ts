/** The annotated manuscripts of `fixtures/` that signs are fitted to. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Move, OutlineNode } from '../model/types.js';

/** A move as the gold has it. */
export type GoldMove = Pick<Move, 'kind'> & Move['span'];
/** A unit as the gold has it: where its marker begins, and its kind. */
export interface GoldUnit extends Pick<OutlineNode, 'kind'> {
  readonly start: number;
}

/** A numeric slogan as the gold has it; what two careful readers may see otherwise is marked optional. */
export interface GoldSlogan {
  readonly text: string;
  readonly optional?: boolean;
  readonly expansion?: {
    readonly items: readonly (string | { readonly text: string })[];
    readonly optional?: boolean;
  } | null;
}

export interface Annotated {
  readonly text: string;
  readonly moves: readonly GoldMove[];
  readonly outline: readonly GoldUnit[];
  readonly slogans: readonly GoldSlogan[];
}

export const ROOT = new URL('../../', import.meta.url);
const SETS = ['manuscripts', 'later', 'latest'];

/** Every manuscript with its gold, in a fixed order. */
export function annotated(): readonly Annotated[] {
  return SETS.flatMap((set) =>
    readdirSync(new URL(`fixtures/${set}/`, ROOT))
      .toSorted()
      .flatMap((name) => {
        const at = (file: string): URL => new URL(`fixtures/${set}/${name}/${file}`, ROOT);
        if (!existsSync(at('gold.json')) || !existsSync(at(`${name}.txt`))) return [];
        const gold = JSON.parse(readFileSync(at('gold.json'), 'utf8')) as Partial<Omit<Annotated, 'text'>>;
        const { moves = [], outline = [], slogans = [] } = gold;
        return [{ text: readFileSync(at(`${name}.txt`), 'utf8'), moves, outline, slogans }];
      }),
  );
}
