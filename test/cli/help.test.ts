import { describe, expect, test } from 'vitest';
import { helpText } from '../../src/cli/help.js';
import { longFlag, OPTIONS } from '../../src/cli/options.js';
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

  test('fits the terminal, the commands that can be copied aside', () => {
    const lines = help.split('\n').filter((line) => !line.includes('gaojian '));
    for (const line of lines) expect(measure(2).width(line), line).toBeLessThanOrEqual(80);
  });
});
