import { configDefaults, defineConfig } from 'vitest/config';

/** Files that look at what has been loaded, or stand in for what is: each needs modules of its own. */
const APART = [
  'test/lexicon/segmenter.test.ts',
  'test/source/finder.test.ts',
  'test/source/formats/pdf/library.test.ts',
  'test/source/formats/pdf/thread.test.ts',
];

/** Laws over random texts take seconds on a busy machine; the limits are there to end what hangs. */
const LIMITS = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      // Dictionaries are compiled once a process, not once a file: that is half of the time the whole suite takes.
      {
        test: {
          ...LIMITS,
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...APART],
          isolate: false,
        },
      },
      { test: { ...LIMITS, name: 'apart', include: APART } },
    ],
  },
});
