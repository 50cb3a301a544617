/** Preloaded into a run: the peak of its memory, in MB, and the seconds of all its threads, as the last line of standard error. */
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  require('node:fs').writeSync(2, `\npeak ${Math.round(maxRSS / 1024)} cpu ${(userCPUTime + systemCPUTime) / 1e6}\n`);
});
