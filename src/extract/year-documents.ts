/** Plans of a year that are read out, handed out or signed at the meeting: 宣读了《全县2024年秸秆禁烧工作方案》. */
import type { Span } from '../source/span.js';

const READ_OUT =
  /(?:宣读|印发|下发|发放|讨论|审议|解读|通读|签订|签署|递交|说明|布置|部署|安排)(?!.*》)[^，。；《》\n]{0,12}[《“][^《》。；\n]{0,16}$/u;
const PLAN =
  /^度?[^《》。；\n]{0,30}?(?:方案|要点|计划|安排|名单|意见|清单|任务|责任书|责任状)[^《》。；，\n]{0,12}》/u;
const SIGNED = /(?:签订|签署|递交)了?[^，。；\n]{0,10}$/u;
const PLEDGE = /^度?[^，。；\n]{0,16}(?:责任书|责任状|承诺书)/u;
/** 关于表彰2024年度先进的通报: what is honoured lies behind. */
const HONOURED = /表彰|表扬|考核结果|总结|述职/u;
const BACK = 40;
const ON = 48;

/** Whether the year of `text` is in the name of a plan that is made known now. */
export function isReadOut(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + ON);
  const before = text.slice(Math.max(0, start - BACK), start);
  if (SIGNED.test(before) && PLEDGE.test(after)) return true;
  const named = PLAN.exec(after)?.[0];
  return named !== undefined && READ_OUT.test(before) && !HONOURED.test(before.slice(before.lastIndexOf('《')) + named);
}
