import { describe, expect, test } from 'vitest';
import { asShellWord } from '../../src/cli/shell.js';

describe('a file name is one word of a shell', () => {
  test.each([
    ['2019.txt', '2019.txt'],
    ['讲话/二〇一九年-定稿.txt', '讲话/二〇一九年-定稿.txt'],
    ['-定稿.txt', './-定稿.txt'],
    ['--年度 讲话.txt', '"./--年度 讲话.txt"'],
    ['年度 讲话.txt', '"年度 讲话.txt"'],
    ['讲话(1).txt', '"讲话(1).txt"'],
    ['讲话&附件.txt', '"讲话&附件.txt"'],
    ["it's.txt", '"it\'s.txt"'],
    ['$HOME.txt', "'$HOME.txt'"],
    ['定稿!.txt', "'定稿!.txt'"],
    ['a\\b.txt', "'a\\b.txt'"],
    ["`it's`.txt", "'`it'\\''s`.txt'"],
  ])('%s for a POSIX shell', (file, expected) => {
    expect(asShellWord(file, 'linux')).toBe(expected);
  });

  test.each([
    ['讲话\\2019.txt', '讲话\\2019.txt'],
    ['年度 讲话.txt', '"年度 讲话.txt"'],
    ['$HOME.txt', '"$HOME.txt"'],
  ])('%s for cmd.exe', (file, expected) => {
    expect(asShellWord(file, 'win32')).toBe(expected);
  });
});
