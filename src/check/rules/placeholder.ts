/**
 * A sign that stands for something still to be filled in: XX, X月X日, XXXX年, ××, ____, 【待补】, {{name}}, 某某县. Left to a
 * hint: one 某 alone, and 某 behind a surname (某县一名干部, 王某某), which cases told as a warning keep on purpose. Slots
 * of a template whose slots are declared are the business of `template-slot`.
 */
import type { Placeholder } from '../../model/types.js';
import { define } from '../rule.js';

/** Behind a 汉字 that is a surname, or alone. */
const SURNAME =
  /[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘]$/u;

const isAnonymous = (text: string, { text: sign, span }: Placeholder): boolean =>
  sign === '某' || (sign.startsWith('某') && SURNAME.test(text.slice(Math.max(0, span.start - 1), span.start)));

export const placeholder = define({
  id: 'placeholder',
  clause: '文稿惯例',
  severity: { draft: 'warning', final: 'error', template: 'info' },
  fixable: false,
  bad: 'X月X日，省委召开了会议。',
  good: '3月8日，省委召开了会议。',
  check: ({ analysis, text, settings: { profile, slots } }) =>
    analysis.placeholders
      .filter((sign) => !(profile === 'template' && slots !== null && sign.text.startsWith('{{')))
      .map((sign) => ({
        span: sign.span,
        args: { sign: sign.text },
        ...(isAnonymous(text, sign) ? { severity: 'info' as const } : {}),
      })),
});
