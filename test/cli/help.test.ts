import { describe, expect, test } from 'vitest';
import { FORMATS, formatsOf } from '../../src/cli/extensions.js';
import { helpText } from '../../src/cli/help.js';
import { formatFor } from '../../src/cli/into-file.js';
import { COMMANDS, knows, longFlag, OPTIONS } from '../../src/cli/options.js';
import { LANGUAGES } from '../../src/cli/wording/index.js';
import { measure } from '../../src/report/width.js';
import { strictly } from '../report/sample.js';

describe.each(LANGUAGES)('%s', (language) => {
  const help = helpText('gaojian', strictly(language), 80);

  test('names every option, and the choices of those that have some', () => {
    for (const option of OPTIONS) {
      const [command = 'analyze'] = option.commands ?? [];
      const own = helpText(command, strictly(language), 80);
      expect(own).toContain(longFlag(option));
      for (const choice of option.choices ?? []) expect(own.replace(/\s+/gu, '')).toContain(choice);
    }
  });

  test.each(COMMANDS.filter((command) => OPTIONS.some((option) => option.name === 'output' && knows(command, option))))(
    'of -o for %s names the extensions that it takes, and no other',
    (command) => {
      const about = (/-o, --output[\s\S]*?(?=\n {2}-|\n\n)/u.exec(helpText(command, strictly(language), 80)) ?? [
        '',
      ])[0];
      const named = about.match(/\.[a-z]+\b/gu) ?? [];
      const taken = Object.keys(FORMATS).filter((extension) => formatsOf(command).includes(FORMATS[extension] ?? ''));
      for (const extension of named) expect(formatFor(`a${extension}`, formatsOf(command))).not.toBeNull();
      expect(new Set(named.map((extension) => FORMATS[extension]))).toEqual(
        new Set(taken.map((extension) => FORMATS[extension])),
      );
    },
  );

  test('fits the terminal, the commands that can be copied aside', () => {
    const lines = help.split('\n').filter((line) => !line.includes('gaojian '));
    for (const line of lines) expect(measure(2).width(line), line).toBeLessThanOrEqual(80);
  });
});
