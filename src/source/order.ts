/** The order of texts by their UTF-16 code units: the same on every machine, whatever its locale. */
export const compareUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
