/** What analyses the documents of an archive in one process: dictionaries and segmenter are opened once. */
import { analyzeTogether, type Asked } from '../../analyze.js';
import { type Analyst, askedOf } from '../../archive/document.js';
import type { Given, Item, Said } from '../../archive/item.js';
import { fingerprintOf, keyOf, type Tool } from '../../archive/key.js';
import { type Fields, lineIn, type LinePlace, recordIn } from '../../archive/record.js';
import { readBytes } from '../../source/read.js';
import { sha256Of, sourceFromString, type SourceText } from '../../source/text.js';
import { VERSION } from '../../version.js';
import { type AnalyzeRequest, openLexicon } from '../core.js';
import { bytesOf } from './bytes.js';

/** A document as it lies in the archive, before it is analysed. */
export interface Raw {
  readonly id: string | null;
  readonly sha256: string;
  readonly said: Said;
  readonly key: string;
  /** Bytes of its content. */
  readonly size: number;
  /** Decodes it. */
  readonly source: () => Promise<SourceText>;
}

export interface OpenAnalyst {
  readonly tool: Tool;
  readonly fields: Fields;
  readonly rawOf: (item: Item, manifest: Given | null, maximum: number) => Raw;
  readonly rawLine: (line: Uint8Array, place: LinePlace) => Raw;
  /** Reads it. */
  readonly open: (raw: Raw) => Promise<Asked>;
  /** The lines of `documents.ndjson`, analysed together. */
  readonly linesOf: (asked: readonly Asked[]) => readonly string[];
}

export async function openAnalyst(request: AnalyzeRequest, fields: Fields): Promise<OpenAnalyst> {
  const { encoding, dictionaries, segmenter, ...options } = request;
  const lexicon = await openLexicon(dictionaries);
  const needsWords = options.terms > 0 || options.tokens;
  const words = needsWords ? (await import('../../words.js')).openWords(lexicon, segmenter ?? undefined) : null;
  const analyst: Analyst = { lexicon, options: { ...options, words } };
  const tool: Tool = {
    name: 'gaojian',
    version: VERSION,
    dictionaries: lexicon.hash,
    segmenter: words?.segmenter.name ?? null,
  };
  const fingerprint = fingerprintOf(tool, { ...options, encoding });
  const rawLine = (line: Uint8Array, place: LinePlace, manifest: Given | null = null): Raw => {
    const { id, text, given: record } = recordIn(lineIn(line, place), fields, place);
    const sha256 = sha256Of(text);
    const said = { record, manifest };
    const source = async (): Promise<SourceText> => sourceFromString(text);
    return { id, sha256, said, key: keyOf(fingerprint, sha256, said), size: line.length, source };
  };
  const rawOf = ({ id, place }: Item, manifest: Given | null, maximum: number): Raw => {
    const bytes = bytesOf({ place, id, maximum });
    if (place.kind === 'record') return { ...rawLine(bytes, { path: place.name, line: place.line }, manifest), id };
    const sha256 = sha256Of(bytes);
    const said = { record: null, manifest };
    const source = (): Promise<SourceText> => readBytes(bytes, id, encoding === null ? {} : { encoding });
    return { id, sha256, said, key: keyOf(fingerprint, sha256, said), size: bytes.length, source };
  };
  return {
    tool,
    fields,
    rawOf,
    rawLine: (line, place) => rawLine(line, place),
    open: async ({ id, source, said }) => askedOf(await source(), id, said, analyst),
    linesOf: (asked) => analyzeTogether(asked, lexicon).map((document) => `${JSON.stringify(document)}\n`),
  };
}
