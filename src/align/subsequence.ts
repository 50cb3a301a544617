/** Whether a text holds the characters of another in their order: 住建局 in 住房城乡建设局. */
export function isSubsequence(part: string, whole: string): boolean {
  let at = -1;
  for (const char of part) if ((at = whole.indexOf(char, at + 1)) < 0) return false;
  return true;
}
