/** Preloaded into a run: the peak of its memory, in MB, as the last line of standard error. */
process.on('exit', () => {
  require('node:fs').writeSync(2, `\npeak ${Math.round(process.resourceUsage().maxRSS / 1024)}\n`);
});
