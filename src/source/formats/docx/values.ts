/** Attribute values of WordprocessingML. */

/** ST_OnOff (17.17.4): on where nothing is said. */
export const flag = (value: string | undefined): boolean => !['0', 'false', 'off'].includes(value ?? 'true');

/** The numbers Word keeps in four bytes. */
const GREATEST = 2 ** 31 - 1;

/** ST_DecimalNumber; null for what is none. */
export function integer(value: string | undefined): number | null {
  if (value === undefined || !/^\s*[+-]?\d+\s*$/u.test(value)) return null;
  return Math.max(-GREATEST, Math.min(GREATEST, Number(value)));
}
