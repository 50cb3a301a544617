/** The built program in a process of its own, for tests of archives; they are skipped where nothing is built. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const fromRoot = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const BIN = fromRoot('bin/gaojian.js');

export const built = existsSync(fromRoot('dist/cli/main.cjs')) && existsSync(fromRoot('dist/dictionaries.json'));
if (!built) process.stderr.write('skipped: dist is not built, so archives cannot be analysed\n');

const env = { ...process.env, GAOJIAN_LANG: 'en', NODE_OPTIONS: undefined };

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function gaojian(argv: readonly string[], input: string | Buffer = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...argv], {
    input,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { code: status, out: stdout, err: stderr };
}

/** In a process group of its own, as from a shell. */
export const start = (argv: readonly string[]): ChildProcess =>
  spawn(process.execPath, [BIN, ...argv], { env, stdio: ['ignore', 'ignore', 'pipe'], detached: true });

export const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.on('exit', (code) => resolve(code));
  });

export const temporary = (): string => mkdtempSync(path.join(tmpdir(), 'gaojian-archive-'));
export const drop = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Every file of a result with a hash of its bytes; what is kept to go on from is no part of it. */
export function resultOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.gaojian') && statSync(path.join(folder, name)).isFile())
    .toSorted();
  const hash = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex');
  return Object.fromEntries(names.map((name) => [name, hash(name)]));
}

export interface Line {
  readonly [key: string]: unknown;
}

export const linesOf = (file: string): readonly Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

/** Speeches that differ, so many of them. */
export const speech = (number: number): string =>
  [
    `在全县工作会议上的讲话（${number}）`,
    '同志们：',
    `今年要完成投资${number + 1}亿元，增长${(number % 9) + 1}%以上。我讲三点意见。`,
    '一、要抓学习。各级党组织要坚持“三会一课”制度。',
    `二、要抓落实。县水利局要在${2015 + (number % 9)}年底前完成第${number}号水库除险加固。`,
    '三、要抓作风。必须反对“四风”。',
    '',
  ].join('\n');
