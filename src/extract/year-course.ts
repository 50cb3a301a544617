/** How much of a named year has gone, or that it is about to come: 2018年已经过去一大半, 2016年就要过去了, 2019年马上就到. */
import type { NamedYear } from './year-names.js';

const REACH = 48;

const SOON = '(?:就|也|都|已经?|眼看着?|转眼(?:间)?|马上|即将|将要|快要|很快|不知不觉|[，])*';
/** 2018年已经过去一大半, 2013年过半, 2020年只剩两个月了, 2016年就要过去了: said in the year itself. */
const HAS_GONE = new RegExp(
  `^度?(?:的?时间)?${SOON}(?:(?:过去|过了|过掉|走过)了?(?:将近|近|约|快)?(?:一?大半|一?多半|一?小半|一?半)|(?:过去|走过)了?(?:将近|近|约|快)?(?:[一二两三四五六七八九十\\d]+个(?:多)?月|[一二三]个?(?:多)?季度)(?=了?[，。；！])(?![^。；]{0,8}[就便])|过半(?=了?[，。；！])|(?:接|临|已)?近尾声|进入尾声|所剩无几|(?:只|仅|还)(?:剩|有)下?了?(?:不到|不足|最后)?[一二两三四五六七八九十\\d]+个?(?:多)?(?:月|天|周|星期|季度)(?:的?时间)?了?(?=[，。；！]))|^(?:就要|即将|快要|马上(?:就要?)?)(?:过去|结束)(?=了?[，。；！])|^刚刚?(?:开始|开了?个?头|到来)(?=了?[，。；！])`,
  'u',
);
/** 2019年马上就到, 2022年的脚步近了: said in the year before. */
const COMES =
  /^(?:的脚步|的钟声|新年|元旦)?(?:(?:就要|即将|快要|马上(?:就要?)?|转眼就要?|很快就要?|已经?在?向我们)(?:到(?!期)|来临|来到|到来|来了|敲响|走来)|(?:的脚步)(?:近|已近|临近|越来越近))(?![^，。；]{0,3}(?:时|之时|的时候|之际|前夕))/u;
/** What any of them begins with. */
const COURSE = '度的时就也都已眼转马即将要快很不，过走接临近进所只仅还才刚新元';
/** 这项工程2015年刚开始，…: of something else. */
const HEADS = /(?:^|[，。；！？：、\s]|眼看着?|转眼间?|如今|现在|今天|目前|而且?|是因为|尤其是)$/u;
/** 当时2018年已经过去一大半: told of another day. */
const TOLD_OF = /(?:当时|那时|那年|记得|彼时|等到|直到|早在)[^。；\n]{0,6}$/u;

/** The year that the speech is given in, by how much of the one at a place has gone, or that it is about to come; null where nothing is said of it. */
export function yearByItsCourse(text: string, { year, start, end }: NamedYear): number | null {
  // Few years stand before such words, and a look at one character is cheaper than two patterns.
  if (!COURSE.includes(text.charAt(end))) return null;
  const behind = text.slice(end, end + REACH);
  const shift = HAS_GONE.test(behind) ? 0 : COMES.test(behind) ? -1 : null;
  if (shift === null) return null;
  const before = text.slice(Math.max(0, start - 10), start);
  return HEADS.test(before) && !TOLD_OF.test(before) ? year + shift : null;
}
