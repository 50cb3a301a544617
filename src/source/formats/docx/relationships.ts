/** Which part is which: relationships of a package and of its parts (ECMA-376 part 2, 6.5), and content types. */
import type { Package } from './package.js';
import { readPart, type Elements } from './elements.js';

/** The part of the package's own relationships. */
export const PACKAGE = '';

export interface Relationship {
  readonly id: string;
  /** Last word of the type (`officeDocument`, `styles`): strict and transitional say the rest differently. */
  readonly type: string;
  /** Name of the part it leads to. */
  readonly target: string;
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

/** `word/document.xml` → `word/_rels/document.xml.rels`. */
const relationshipsOf = (name: string): string => `${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`;

/** A part's name from a target beside, above or from the root. */
function resolved(from: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folderOf(from)}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

interface Found {
  readonly from: string;
  readonly list: Relationship[];
}

const RELATIONSHIPS: Elements<Found> = new Map([
  [
    'rel:Relationship',
    {
      open: ({ from, list }, { Id = '', Type = '', Target = '', TargetMode }) => {
        if (TargetMode === 'External') return;
        list.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(from, Target) });
      },
    },
  ],
]);

/** Relationships of a part, or of the package, to other parts of it; none where it has none. */
export async function relationships(archive: Package, from: string): Promise<readonly Relationship[]> {
  const bytes = await archive.part(relationshipsOf(from));
  return bytes === null ? [] : readPart<Found>(bytes, RELATIONSHIPS, { from, list: [] }).list;
}

/** Parts that another leads to; null where there is none. */
export interface Parts {
  /** By the end of the relationship's type: `styles`. */
  readonly ofKind: (kind: string) => Promise<Uint8Array | null>;
  /** By the relationship's id. */
  readonly ofId: (id: string) => Promise<Uint8Array | null>;
}

export function partsOf(archive: Package, related: readonly Relationship[]): Parts {
  const part = async (found: Relationship | undefined): Promise<Uint8Array | null> =>
    found === undefined ? null : archive.part(found.target);
  return {
    ofKind: async (kind) => part(related.find(({ type }) => type === kind)),
    ofId: async (wanted) => part(related.find(({ id }) => id === wanted)),
  };
}

const CONTENT_TYPES = '[Content_Types].xml';

interface Types {
  readonly overrides: Map<string, string>;
  readonly defaults: Map<string, string>;
}

const TYPES: Elements<Types> = new Map([
  [
    'ct:Override',
    {
      open: ({ overrides }, { PartName = '', ContentType = '' }) => {
        overrides.set(PartName.toLowerCase(), ContentType);
      },
    },
  ],
  [
    'ct:Default',
    {
      open: ({ defaults }, { Extension = '', ContentType = '' }) => {
        defaults.set(Extension.toLowerCase(), ContentType);
      },
    },
  ],
]);

/** The content type of a part: its own, else that of its extension; empty where neither is told. */
export async function contentTypeOf(archive: Package, part: string): Promise<string> {
  const bytes = await archive.part(CONTENT_TYPES);
  if (bytes === null) return '';
  const { overrides, defaults } = readPart<Types>(bytes, TYPES, { overrides: new Map(), defaults: new Map() });
  const name = part.toLowerCase();
  return overrides.get(`/${name}`) ?? defaults.get(name.slice(name.lastIndexOf('.') + 1)) ?? '';
}
