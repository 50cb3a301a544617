/** HTML in a text of another format: all of its blocks, nothing taken for what stands around a text. */
import type { Piece } from '../../origin.js';
import { collect } from './collect.js';
import { piecesOf } from './pieces.js';
import { parsePage, type File } from './tree.js';

/** Pieces of the fragment, each with its line in it, from 1; throws what `parsePage` throws. */
export const readFragment = (html: string, file: File): readonly Piece[] =>
  piecesOf(
    collect(parsePage(html, file, { lines: true })).blocks.map((block) => ({ block, isTitle: false })),
    0,
  );
