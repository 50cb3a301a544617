/** Who speaks, or signs: 县长 王建国, 李建国, 审计局 王某某. */
import { DOUBLE_SURNAMES, DOUBTFUL_SURNAMES, SURNAMES } from '../lexicon/surnames.js';

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

const ENDS_TITLE = /(?:讲话|报告|致辞|发言|讲稿|汇报|述职|党课|主持词|讲话稿|开幕词|闭幕词)(?:提纲|要点)?$/;
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
