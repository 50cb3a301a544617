import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Laws over random texts take seconds on a busy machine; the limit is there to end what hangs.
  test: { include: ['test/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
