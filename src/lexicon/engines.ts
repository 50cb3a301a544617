/**
 * The two native segmenters behind one shape. This file alone loads nodejieba and @node-rs/jieba, and only
 * when one is opened: loading takes up to a second and 250 MB. Both carry the same dictionary and model.
 *
 * An engine is fed runs of Han characters parted by line feeds, and nothing else: other signs confuse it.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface TaggedWord {
  readonly word: string;
  /** Part of speech in ICTCLAS letters: n, v, nr … */
  readonly tag: string;
}

export interface Engine {
  /** Package and version. */
  readonly name: string;
  /** Lossless: the words joined are the text. */
  readonly cut: (text: string) => readonly string[];
  readonly tag: (text: string) => readonly TaggedWord[];
}

/** `userWords`: lines of word, frequency and tag, as `dictionaryLines` makes them. */
export type OpenEngine = (userWords: string) => Engine;

interface NodeJieba {
  readonly DEFAULT_DICT: string;
  readonly DEFAULT_HMM_DICT: string;
  load(paths: Readonly<Record<'dict' | 'hmmDict' | 'userDict' | 'idfDict' | 'stopWordDict', string>>): unknown;
  cut(text: string, hmm: boolean): string[];
  tag(text: string): TaggedWord[];
}

interface NodeRs {
  readonly Jieba: {
    withDict(dictionary: Uint8Array): {
      cut(text: string, hmm: boolean): string[];
      tag(text: string, hmm: boolean): TaggedWord[];
    };
  };
}

const require = createRequire(import.meta.url);

const nameOf = (id: string): string => {
  const { name, version } = require(`${id}/package.json`) as { readonly name: string; readonly version: string };
  return `${name} ${version}`;
};

/**
 * A missing dictionary aborts the whole process, so each path is checked before. On Windows the library opens
 * paths in the system's code page and takes | and ; for separators.
 */
function checkPath(path: string): string {
  if (!existsSync(path)) throw new Error(`${path} is missing`);
  const unsafe = process.platform === 'win32' ? /[^ -~]|[|;]/u : /[|;]/u;
  if (unsafe.test(path)) throw new Error(`${path} cannot be opened by nodejieba`);
  return path;
}

/** Runs with texts as files in a folder of their own, gone afterwards. */
function withFiles<Result>(
  files: Readonly<Record<string, string>>,
  run: (paths: Readonly<Record<string, string>>) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'gaojian-'));
  try {
    const paths = Object.entries(files).map(([name, text]) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return [name, checkPath(path)] as const;
    });
    return run(Object.fromEntries(paths));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** nodejieba's dictionary is one per process: which words it holds now. */
let held: string | null = null;

function loadNodejieba(library: NodeJieba, userWords: string): void {
  if (held === userWords) return;
  // The IDF table and stop words of the library serve its own keyword functions only: a line each spares 0.1 s and 20 MB.
  withFiles({ user: userWords, idf: '稿鉴 1.0\n', stop: '的\n' }, ({ user = '', idf = '', stop = '' }) => {
    library.load({
      dict: checkPath(library.DEFAULT_DICT),
      hmmDict: checkPath(library.DEFAULT_HMM_DICT),
      userDict: user,
      idfDict: idf,
      stopWordDict: stop,
    });
  });
  held = userWords;
}

/** Opens nodejieba; throws where its native build is missing or its files cannot be read. */
export const openNodejieba: OpenEngine = (userWords) => {
  const library = require('nodejieba') as NodeJieba;
  const load = (): void => loadNodejieba(library, userWords);
  load();
  return {
    name: nameOf('nodejieba'),
    cut: (text) => {
      load();
      return library.cut(text, true);
    },
    tag: (text) => {
      load();
      return library.tag(text);
    },
  };
};

/** Whether an engine did not load because its package, or the native part of it, is not installed. */
export function isMissing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  // The second is how packages made with napi-rs say that their part for this system is not there.
  return code === 'MODULE_NOT_FOUND' || /native binding/iu.test(error.message);
}

/** Folder of @node-rs/jieba, whose dictionary and IDF table are plain files there whether or not its native build loads. */
export const nodeRsFolder = (): string => dirname(require.resolve('@node-rs/jieba/package.json'));

/** Opens @node-rs/jieba; throws where its native build is missing. */
export const openNodeRs: OpenEngine = (userWords) => {
  const { Jieba } = require('@node-rs/jieba') as NodeRs;
  const dictionary = readFileSync(join(nodeRsFolder(), 'dict.txt'));
  const jieba = Jieba.withDict(Buffer.concat([dictionary, Buffer.from(`\n${userWords}`)]));
  return {
    name: nameOf('@node-rs/jieba'),
    cut: (text) => jieba.cut(text, true),
    tag: (text) => jieba.tag(text, true),
  };
};
