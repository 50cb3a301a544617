/** Who speaks, or signs: 县长 王建国, 李建国, 审计局 王某某. */
import type { Span } from '../source/span.js';
import { DOUBLE_SURNAMES, DOUBTFUL_SURNAMES, NO_NAMES, SURNAMES } from '../lexicon/surnames.js';

export const OFFICE =
  /(?:书记|[省市县区乡镇州]长|主席|主任|部长|局长|厅长|院长|校长|董事长|总经理|总理|委员长|会长|所长|处长|科长|司长|总书记|组长|行长|台长|社长|总工程师|同志|常委|委员)/;
export const TITLE_WORD =
  /(?:讲话|报告|致辞|发言|讲稿|汇报|述职|党课|主持词|表态|动员|总结|意见|讲话稿|提纲|要点|开幕词|闭幕词)/;

/** An office, and who holds it, on a line of its own. */
export const isSpeakerLine = (line: string): boolean =>
  line.length <= 30 &&
  !/[，。；！？]/.test(line) &&
  OFFICE.test(line) &&
  !/(?:上的|会议?上|在.{2,30}的)/.test(line) &&
  !TITLE_WORD.test(line.slice(-4));

/** 李建国, 欧阳某某 alone below a whole title: a title that goes on is longer, or opens with no surname. */
export const isNameBelow = (title: string, line: string): boolean =>
  ENDS_TITLE.test(title) && (FULL_NAME.test(line) || DOUBLE_NAME.test(line) || OF_BODY.test(line));

const ENDS_TITLE =
  /(?:讲话|报告|致辞|发言|讲稿|汇报|述职|党课|主持词|讲话稿|开幕词|闭幕词)(?:提纲|要点)?(?:\n?（[^（）]{1,6}稿）)?$/;
const FULL_NAME = new RegExp(`^[${SURNAMES}${DOUBTFUL_SURNAMES}][一-龥×XxＸ]{1,2}$`, 'u');
const DOUBLE_NAME = new RegExp(`^(?:${DOUBLE_SURNAMES.replaceAll(' ', '|')})[一-龥]{1,2}$`, 'u');

/** 审计局 王某某: a body with a name. */
const OF_BODY = new RegExp(
  `^[一-龥]{2,14}[局委办部厅院校处科所站队会行厂司社区乡镇村县市][${SURNAMES}${DOUBTFUL_SURNAMES}][一-龥×XxＸ]{1,2}$`,
  'u',
);

/** 县委书记 王某某, 李建国; not 加强支部书记队伍建设. */
export const isNamed = (line: string): boolean =>
  FULL_NAME.test(line) || DOUBLE_NAME.test(line) || OF_BODY.test(line) || OF_OFFICE.test(line);
const OF_OFFICE = new RegExp(
  `^[^，。；：！？]{0,16}${OFFICE.source}[：]?[${SURNAMES}${DOUBTFUL_SURNAMES}][一-龥×XxＸ]{1,2}$`,
  'u',
);

/** 讲话人：, ○, ●: what stands before a name. */
const BYLINE =
  /^(?:(?:讲话|发言|报告|主讲|致辞|演讲|授课|宣讲|汇报|述职)(?:人|者|领导)：\s*|[○●◎◆■★▲·•]\s*(?=[一-龥]))/u;
/** How long that is on a line; 0 without it. */
export const bylineLabel = (line: string): number => BYLINE.exec(line)?.[0].length ?? 0;

/** 王家镇, 安监局, 温州: of the shape of a name, and none. */
const NO_NAME = new RegExp(
  `^.长$|[村镇乡县市区旗街局委办部厅院校处科所站队社组厂矿司]$|^.[州阳阴江湖河海口门京城港苏宁]$|^于[^，]{2}$|^(?:${NO_NAMES.replaceAll(' ', '|')})`,
  'u',
);
/** Whether a few characters among others are a name, whatever stands around. */
export const isName = (text: string): boolean =>
  (FULL_NAME.test(text) || DOUBLE_NAME.test(text)) && !NO_NAME.test(text);

const NAME = `(?:[${SURNAMES}${DOUBTFUL_SURNAMES}]|${DOUBLE_SURNAMES.replaceAll(' ', '|')})[一-龥×XxＸ]{1,2}`;
/** 县委书记李国平同志在…, 李国平市长在…, 李国平：在…. */
const IN_TITLE = new RegExp(
  `(?<![^\\n—])\\s?((?:[^，。；：！？—\\n]{0,24}${OFFICE.source})?)\\s{0,3}(${NAME})((?:副?${OFFICE.source})?)\\s{0,3}：?\\s{0,3}在(?=[^]{2,60}(?:讲话|报告|致辞|发言|汇报|党课|总结))`,
  'u',
);

export interface TitleSpeaker extends Span {
  /** Offsets of the office before the name. */
  readonly office: Span;
  /** Offset of what follows: 在…上的讲话. */
  readonly at: number;
}

/** Who speaks, where a title names the speaker before 在…上的讲话; null where it does not. */
export function speakerInTitle(title: string): TitleSpeaker | null {
  const found = IN_TITLE.exec(title);
  if (found === null) return null;
  const [whole, before = '', name = '', behind = ''] = found;
  const at = found.index + whole.length - 1;
  const start = found.index + whole.search(/[^\s]/u);
  const named = title.indexOf(name, start + before.length);
  if (before === '' && behind === '' ? !isName(name) : NO_NAME.test(name)) return null;
  const end = named + name.length + (behind === '同志' ? 0 : behind.length);
  return { start: before === '' ? named : start, end, office: { start, end: start + before.length }, at };
}
