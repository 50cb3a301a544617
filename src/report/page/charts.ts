/**
 * Line charts as inline SVG. ECharts draws them with colours that stand for those of the page, and what a strict
 * Content-Security-Policy would block (style attributes and sheets) or two charts would share (ids, class names) is
 * taken out, so that the same numbers give the same bytes and the chart follows light and dark.
 */
import { svgOf } from './echarts.js';
import { asHtml, escapeText, type Html, html } from './tag.js';

export interface ChartPoint {
  /** One of the chart's `marks`. */
  readonly x: string;
  readonly y: number;
  /** A sign over the point: ↑. */
  readonly sign?: string;
}

export interface ChartLine {
  readonly points: readonly ChartPoint[];
  /** Which of the colours `--series-…`, from 1 to 6. */
  readonly colour: number;
  /** What is planned is dashed, with open points. */
  readonly dashed?: boolean;
}

export interface LineChart {
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  /** Along the horizontal axis. */
  readonly marks: readonly string[];
  readonly lines: readonly ChartLine[];
}

const SIZE = { width: 420, height: 190 };
/** Colours of the page by those that ECharts is told. */
const COLOURS: Readonly<Record<string, string>> = {
  '#010101': 'var(--series-1)',
  '#010102': 'var(--series-2)',
  '#010103': 'var(--series-3)',
  '#010104': 'var(--series-4)',
  '#010105': 'var(--series-5)',
  '#010106': 'var(--series-6)',
  '#020201': 'var(--paper)',
  '#020202': 'var(--muted)',
  '#020203': 'var(--line)',
  '#020204': 'var(--ink)',
};
const PAPER = '#020201';
const MUTED = '#020202';
const LINE = '#020203';
const INK = '#020204';
const FONT = 11;

/** The chart; its numbers belong into a table beside it. */
export function lineChart(chart: LineChart): Html {
  const svg = tamed(svgOf(optionOf(chart), SIZE));
  const body = svg.slice(svg.indexOf('>') + 1);
  const { width, height } = SIZE;
  return html`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-size="${FONT}" role="img">
    <title>${chart.title}</title>
    <desc>${chart.description}</desc>
    ${asHtml(body.trim())}`;
}

function optionOf({ marks, lines }: LineChart): Readonly<Record<string, unknown>> {
  const label = { color: MUTED, fontSize: FONT };
  return {
    grid: { left: 8, right: 16, top: 22, bottom: 6, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'category',
      data: [...marks],
      boundaryGap: marks.length === 1,
      axisLabel: { ...label, hideOverlap: true },
      axisLine: { lineStyle: { color: MUTED } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      scale: true,
      splitNumber: 4,
      axisLabel: label,
      splitLine: { lineStyle: { color: LINE } },
    },
    series: lines.map(seriesOf),
  };
}

function seriesOf({ points, colour, dashed = false }: ChartLine): object {
  const own = `#01010${colour}`;
  return {
    type: 'line',
    silent: true,
    clip: false,
    symbol: 'circle',
    symbolSize: 7,
    showAllSymbol: true,
    lineStyle: { color: own, width: 2, type: dashed ? [5, 4] : 'solid' },
    itemStyle: { color: dashed ? PAPER : own, borderColor: own, borderWidth: 1.5 },
    data: points.map(({ x, y, sign }) => ({
      value: [x, y],
      label: { show: sign !== undefined, formatter: sign ?? '', color: INK, fontSize: 13, textBorderWidth: 0 },
    })),
  };
}

/** What means nothing on a page that is not theirs, what a policy blocks, and clipping, which nothing here needs. */
const FOREIGN = / (?:style|class|id|clip-path|pointer-events|dominant-baseline|ecmeta_\w+)="[^"]*"/gu;

/** What is drawn, in presentation attributes alone. */
function tamed(svg: string): string {
  return svg
    .replace(/<style[^]*?<\/style>/gu, '')
    .replace(/<defs[^]*?<\/defs>/gu, '')
    .replace(/<rect [^>]*fill="none"[^>]*><\/rect>/u, '')
    .replace(/<[^/!][^>]*>/gu, (tag) => attributesOf(tag))
    .replace(/\n+/gu, '\n');
}

function attributesOf(tag: string): string {
  const size = /font-size:(\d+)px/u.exec(tag)?.[1] ?? null;
  const font = size === null || size === String(FONT) ? '' : ` font-size="${escapeText(size)}"`;
  const middle = tag.includes('dominant-baseline="central"') ? ' dy=".35em"' : '';
  return tag
    .replace(FOREIGN, '')
    .replace(/#0[12]0[12]0\d/gu, (colour) => COLOURS[colour] ?? colour)
    .replace(/(\/?>)$/u, `${font}${middle}$1`);
}
