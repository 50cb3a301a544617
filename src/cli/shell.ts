/** File names in commands that are shown to be typed. */

const PLAIN = /^[\p{L}\p{N}_@%+=:,./\\-]+$/u;

/**
 * A file name as a shell takes it for one word: as it is where nothing in it means more, in double quotes where that
 * serves every shell, else in the single quotes of POSIX shells, where there are such (cmd.exe knows none, and no `"` in names).
 */
export function asShellWord(name: string, platform: NodeJS.Platform = process.platform): string {
  // `-定稿.txt` would be an option.
  const file = name.startsWith('-') ? `./${name}` : name;
  const plain = PLAIN.test(file) && (platform === 'win32' || !file.includes('\\'));
  if (plain) return file;
  const isDouble = platform === 'win32' || !/["$`\\!]/u.test(file);
  return isDouble ? `"${file}"` : `'${file.replaceAll("'", "'\\''")}'`;
}
