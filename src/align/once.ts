/** What is told of a text, worked out once: the same passage is asked of again and again. */
export function once<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const told = of(text);
    known.set(text, told);
    return told;
  };
}
