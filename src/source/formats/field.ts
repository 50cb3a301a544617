/** What a field shows that keeps no result, by its instruction (ECMA-376 17.16.5). */
export const shownByInstruction = (_instruction: string): string => '';
