/** Weights of the signs by which a row behind a name is told to give its members (`extract/row-signs.ts`), in hundredths; a log-odds is their sum and the constant's. */
export interface RowSigns {
  readonly constant: number;
  readonly weights: Readonly<Record<string, number>>;
}
