/** What a bare duty is of, to be shown behind its words; null where these hold it (渠道维护，水利站负责). */
export const thingBeside = (thing: string | null, words: string): string | null =>
  thing === null || words.includes(thing) ? null : thing;
