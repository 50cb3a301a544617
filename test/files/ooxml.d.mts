export const HEAD: string;
export const NAMESPACES: string;
export function part(root: string, content: string, attributes?: string): string;
export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Buffer;
export function escaped(text: string): string;
export function run(text: string, properties?: string): string;
export function paragraph(content: string, properties?: string): string;
