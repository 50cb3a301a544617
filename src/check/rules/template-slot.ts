/**
 * A template and its declaration do not agree: a declared slot that the template never uses, a slot it uses undeclared or
 * fills with a value not allowed ({{级别：乡}}), a section missing, too often there, or out of order. Looked at in the
 * profile template alone: in a draft slots are filled in, and what sections it must have is said under `required`.
 */
import type { Span } from '../../source/span.js';
import type { Section, Slot } from '../config/types.js';
import { headingsOf, headOf, type Heading } from '../demands.js';
import type { Manuscript } from '../manuscript.js';
import { define, type Found } from '../rule.js';
import { fitsPhrase, withoutStars } from '../../source/wildcard.js';

const SLOT = /\{\{([^{}\n]{1,100})\}\}/gu;
const VALUE = /[:：=＝]/u;

interface Used {
  readonly name: string;
  readonly value: string | null;
  readonly span: Span;
}

export const templateSlot = define({
  id: 'template-slot',
  clause: '用户配置',
  severity: 'error',
  fixable: false,
  bad: 'template: { slots: [{ name: 单位 }] }\n\n{{单位}}要于{{日期}}前报送。',
  good: 'template: { slots: [{ name: 单位 }, { name: 日期 }] }\n\n{{单位}}要于{{日期}}前报送。',
  check: (manuscript) => {
    const { slots, sections, profile } = manuscript.settings;
    if (profile !== 'template') return [];
    return [
      ...(slots === null ? [] : slotFindings(slots, manuscript)),
      ...(sections === null ? [] : sectionFindings(sections, manuscript)),
    ];
  },
});

function usedIn(text: string): readonly Used[] {
  return [...text.matchAll(SLOT)].map((found) => {
    const inner = found[1] ?? '';
    const at = inner.search(VALUE);
    return {
      name: (at < 0 ? inner : inner.slice(0, at)).trim(),
      value: at < 0 ? null : inner.slice(at + 1).trim(),
      span: { start: found.index, end: found.index + found[0].length },
    };
  });
}

function slotFindings(slots: readonly Slot[], manuscript: Manuscript): readonly Found[] {
  const used = usedIn(manuscript.text);
  const declared = new Map(slots.map((slot) => [slot.name, slot]));
  const missing = slots
    .filter(({ name, min = 1 }) => min > 0 && !used.some((slot) => slot.name === name))
    .map(({ name }) => ({ span: headOf(manuscript), saying: 'missing', args: { name } }));
  return [...missing, ...used.flatMap((slot) => slotFinding(slot, declared.get(slot.name)))];
}

function slotFinding({ name, value, span }: Used, slot: Slot | undefined): readonly Found[] {
  if (slot === undefined) return [{ span, saying: 'undeclared', args: { name } }];
  if (value === null || slot.values === undefined || slot.values.includes(value)) return [];
  return [{ span, saying: 'value', args: { name, value, values: slot.values.join('、') } }];
}

/** Each section by its headings; the first of each must stand behind the first of the one declared before it. */
function sectionFindings(sections: readonly Section[], manuscript: Manuscript): readonly Found[] {
  const headings = headingsOf(manuscript);
  const found: Found[] = [];
  let last: (Heading & { readonly name: string }) | null = null;
  for (const { heading: pattern, min = 1, max } of sections) {
    const matching = headings.filter(({ heading }) => fitsPhrase(heading, pattern));
    const name = withoutStars(pattern);
    const [first] = matching;
    const args = { name, min, count: matching.length };
    if (matching.length < min)
      found.push({
        span: first?.span ?? headOf(manuscript),
        saying: matching.length === 0 && min === 1 ? 'absent' : 'section',
        args,
      });
    const over = max === undefined ? undefined : matching[max];
    if (over !== undefined) found.push({ span: over.span, saying: 'sections', args: { ...args, max: max ?? 0 } });
    if (first === undefined) continue;
    if (last !== null && first.span.start < last.span.start)
      found.push({
        span: first.span,
        saying: 'order',
        args: { name, above: last.name },
        related: [{ span: last.span, role: 'before' }],
      });
    else last = { ...first, name };
  }
  return found;
}
