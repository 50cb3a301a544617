/** The coverage as GitHub-flavoured Markdown: one table a kind, what is missing first. */
import type { Coverage } from '../../model/cover.js';
import { escapeMarkdown as escape } from '../markdown-text.js';
import { placer, type ShowPlace } from '../place.js';
import type { CoverRenderOptions, RenderCover } from './renderer.js';
import { KINDS, type Row, rowsOf, shareLine, OWN_KINDS } from './rows.js';

const ORDER = ['missing', 'weaker', 'partly', 'covered'] as const;

export const render: RenderCover = (coverage, options) => {
  const { say, draft } = options;
  const rows = rowsOf(coverage, say);
  const place = placer(draft, say);
  const blocks = [
    [`# ${escape(draft.meta.title?.text ?? draft.source.path ?? draft.id)}`],
    headLines(coverage, options),
    ...KINDS.map((kind) => rows.filter((row) => row.kind === kind))
      .filter((list) => list.length > 0)
      .flatMap((list) => tableBlocks(list, place, options)),
    ...ownBlocks(coverage, place, options),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};

function headLines(coverage: Coverage, { say }: CoverRenderOptions): readonly string[] {
  const { against } = coverage;
  const files = say('cover.against', { files: against.map(escape).join(say('separator.list')) });
  return [`- **${shareLine(coverage, say)}**`, ...(against.length === 0 ? [] : [`- ${files}`])];
}

function tableBlocks(
  rows: readonly Row[],
  place: ShowPlace,
  { say, all }: CoverRenderOptions,
): readonly (readonly string[])[] {
  const shown = ORDER.flatMap((status) =>
    rows.filter((row) => row.status === status && (all || status !== 'covered' || row.isLoose)),
  );
  if (shown.length === 0) return [];
  const [{ kind } = { kind: '' }] = rows;
  const header = ['status', 'path', 'asked', 'detail', 'evidence'].map((key) => say(`cover.column.${key}`));
  const body = shown.map((row) => [
    say(row.isLoose ? 'cover.status.loose' : `cover.status.${row.status}`),
    row.path,
    row.text,
    row.detail,
    row.evidence.map(({ span, text }) => say('cover.found', { place: place(span.start), text })).join(' '),
  ]);
  const lines = [header, header.map(() => '---'), ...body.map((cells) => cells.map(escape))];
  return [[`## ${say(`cover.${kind}`)}`], lines.map((cells) => `| ${cells.join(' | ')} |`)];
}

function ownBlocks(
  { own, ownItems }: Coverage,
  place: ShowPlace,
  { say }: CoverRenderOptions,
): readonly (readonly string[])[] {
  const units = own.map(({ path, heading, span }) => `- \`${place(span.start)}\` ${escape(path)} ${escape(heading)}`);
  const items = OWN_KINDS.map((kind) => ({
    title: say('cover.ownOf', { kind: say(`cover.${kind}`) }),
    lines: ownItems
      .filter((item) => item.kind === kind)
      .map(({ text, span }) => `- \`${place(span.start)}\` ${escape(text)}`),
  }));
  return [{ title: say('cover.own'), lines: units }, ...items].flatMap(({ title, lines }) =>
    lines.length === 0 ? [] : [[`## ${title}`], lines],
  );
}
