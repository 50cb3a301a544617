/** What a compound file holds, told by the streams every file of the kind has. */
import { openCompound } from './compound.js';
import { Unreadable } from './unreadable.js';

const HELD: readonly (readonly [kind: string, stream: string])[] = [
  ['doc', 'WordDocument'],
  // A .docx (or .xlsx) under a password: the reader of .doc says so.
  ['doc', 'EncryptedPackage'],
  ['xls', 'Workbook'],
  ['xls', 'Book'],
  ['ppt', 'PowerPoint Document'],
  ['msg', '__properties_version1.0'],
  // Publisher has Contents too, in other letters, and names are told apart by case here.
  ['wps', 'CONTENTS'],
  ['wps', 'MN0'],
  ['hwp', '\u0005HwpSummaryInformation'],
];

/** `doc`, also for the .wps of WPS Writer; `xls`, `ppt`, `msg`, `wps` (Microsoft Works), `hwp`; `ole` for any other. */
export function compoundKind(bytes: Uint8Array): string {
  try {
    const { names } = openCompound(bytes);
    return HELD.find(([, stream]) => names.has(stream))?.[0] ?? 'ole';
  } catch (error) {
    // Too broken to be told: most are documents, and their reader says that this one is damaged.
    if (error instanceof Unreadable) return 'doc';
    throw error;
  }
}
