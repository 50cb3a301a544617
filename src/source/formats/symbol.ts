/** STAND-IN. */
export const symbolText = (code: number): string => (code === 0xf0fc ? '✓' : '');
