/**
 * A sign that stands for something still to be filled in: XX, X月X日, XXXX年, ××, ____, 【待补】, {{name}}, 某某县, （  ）, ？？人, and
 * room kept by blanks (处分   人). Left to a hint: one 某 alone, and 某 or crosses behind a surname (某县一名干部, 王某某, 李××被查处), which cases told as a warning keep on purpose. Slots
 * of a template whose slots are declared are the business of `template-slot`.
 */
import type { Placeholder } from '../../model/types.js';
import { roomsOf } from '../gaps/rooms.js';
import type { Manuscript } from '../manuscript.js';
import { maskedNames } from '../names/masked.js';
import { define, type Found } from '../rule.js';
import { spanIndex } from '../spans.js';

/** Behind a 汉字 that is a surname, or alone. */
const SURNAME =
  /[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘]$/u;

const isAnonymous = (text: string, { text: sign, span }: Placeholder): boolean =>
  sign === '某' || (sign.startsWith('某') && SURNAME.test(text.slice(Math.max(0, span.start - 1), span.start)));

/**
 * Brackets with nothing in them, and question marks for a number: 共（  ）个村, 新增就业？？人. The unit ends its words, since 谁来管？？人民…
 * asks twice.
 */
const GAP =
  /（）(?<![A-Za-z\d_]（）)|(?<![吗呢吧么？])？{2,}(?=[%％]|(?:个百分点|[万亿]?[个名户家人项条次亩吨元处]|[年月日万亿])(?:[，。；、！）\n？]|以[上内下]|左右|$))/gu;

const gapsIn = ({ context, text, written }: Manuscript): readonly Found[] =>
  [...context.syntax.text.matchAll(GAP)].map(({ index, 0: gap }) => {
    const span = written(index, index + gap.length);
    return { span, args: { sign: text.slice(span.start, span.end) } };
  });

const rooms = (manuscript: Manuscript): readonly Found[] =>
  roomsOf(manuscript).map(({ start, end, before, behind }) => ({
    span: { start, end },
    saying: 'room',
    args: { before, behind },
  }));

/** 推行“3+X”模式，“3”即…，“X”即…: the letter that a formula of the text names. */
const FORMULA = /[\d一二三四五六七八九十]\s?[+＋]\s?[Xx]/u;
const isOfFormula = (text: string, { text: sign, span: { start, end } }: Placeholder): boolean =>
  /^[Xx]$/u.test(sign) && /[“"]/u.test(text.charAt(start - 1)) && /[”"]/u.test(text.charAt(end)) && FORMULA.test(text);

/** 138****1234: figures that are covered on purpose. */
const isCovered = (text: string, { text: sign, span: { start, end } }: Placeholder): boolean =>
  /^\*{2,}$/u.test(sign) && /\d/u.test(text.charAt(start - 1)) && /\d/u.test(text.charAt(end));

export const placeholder = define({
  id: 'placeholder',
  clause: '文稿惯例',
  severity: { draft: 'warning', final: 'error', template: 'info' },
  fixable: false,
  bad: 'X月X日，省委召开了会议。',
  good: '3月8日，省委召开了会议。',
  check: (manuscript) => {
    const { analysis, text } = manuscript;
    const { profile, slots } = manuscript.settings;
    const signs = analysis.placeholders.filter(
      (sign) =>
        !(profile === 'template' && slots !== null && sign.text.startsWith('{{')) &&
        !isCovered(text, sign) &&
        !isOfFormula(text, sign),
    );
    const isMasked = maskedNames(
      text,
      signs.map(({ span }) => span),
    );
    const told = spanIndex(analysis.placeholders.map(({ span }) => span));
    return [
      ...signs.map((sign) => ({
        span: sign.span,
        args: { sign: sign.text },
        ...(isAnonymous(text, sign) || isMasked(sign.span) ? { severity: 'info' as const } : {}),
      })),
      ...[...gapsIn(manuscript), ...rooms(manuscript)].filter(({ span }) => !told.meets(span)),
    ];
  },
});
