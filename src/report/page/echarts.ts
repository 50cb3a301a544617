/**
 * The part of ECharts that draws lines into SVG, and nothing else of it. A module of its own, which the build bundles
 * apart (see `build/bundle.ts`): only pages with charts load it, and who installs the program does not install ECharts.
 */
import { LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, GridComponent, SVGRenderer]);

/** The chart as ECharts writes it, with its own styles. */
export function svgOf(option: EChartsCoreOption, { width, height }: { width: number; height: number }): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ animation: false, ...option });
  const svg = chart.renderToSVGString({ useViewBox: true });
  chart.dispose();
  return svg;
}
