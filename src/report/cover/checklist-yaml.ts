/** A checklist as commented YAML, for editing; strings in quotation marks, which any text may stand in. */
import type { MadeGroup } from '../../cover/make-checklist.js';
import type { ChecklistItem } from '../../cover/checklist.js';
import type { Say } from '../renderer.js';

/** Renders the groups; each kind of each upper text has a line above it that says what it is. */
export function checklistYaml(groups: readonly MadeGroup[], say: Say): string {
  const body = groups.flatMap(({ source, kind, items }) => [
    '',
    `  # ${say('checklist.group', { kind: say(`cover.${kind}`), source: source.replace(/\s+/gu, ' ') })}`,
    ...items.flatMap(itemLines),
  ]);
  return `${say('checklist.head')}\nitems:${body.length === 0 ? ' []' : ''}${body.join('\n')}\n`;
}

const KEYS = ['id', 'text', 'any', 'all', 'slogans', 'actors', 'targets', 'sections', 'weight', 'severity'] as const;

function itemLines(item: ChecklistItem): readonly string[] {
  const filled = KEYS.filter((key) => item[key] !== undefined);
  return filled.map((key, index) => `  ${index === 0 ? '- ' : '  '}${key}: ${flow(item[key])}`);
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${flow(inner)}`)
    .join(', ')} }`;
}
