/** What is wrong with a document, as found where its bytes are taken apart and nobody knows the path of the file. */
import { UserError, type ErrorArgs } from './errors.js';

export type DefectKind = ErrorArgs['bad-document']['kind'];

/** Thrown inside a reader; `explained` turns it into what the user is told. */
export class Defect extends Error {
  readonly kind: DefectKind;

  constructor(kind: DefectKind) {
    super(kind);
    this.name = 'Defect';
    this.kind = kind;
  }
}

/** Does what is asked; a defect met on the way becomes `bad-document` of the file. */
export function explained<Result>(path: string, format: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof Defect) throw new UserError('bad-document', { path, format, kind: error.kind });
    throw error;
  }
}
