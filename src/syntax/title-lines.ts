/** Lines around a title that are none of it: 领导讲话 of a site, 会议材料之一, 机密★1年, （征求意见稿）; and labels before one: 标题：, 篇一：. */

const NUMERAL = '[一二三四五六七八九十\\d]{1,3}';
const KIND = '(?:讲话|发言|致辞|汇报|述职报告|主持词|演讲稿|材料|文章)';

/** What a speech stands in: the column of a site, a collection, the papers of a meeting. */
const COLUMNS = [
  '(?:领导|会议|重要|各类|公文)?(?:讲话|发言|致辞|汇报|材料|文章)(?:稿|材料|范文|大全)?',
  '(?:公文|范文|实用)(?:写作|大全|范文|素材)',
  '演讲稿|主持词|文秘',
  `[^，。；：！？]{0,20}${KIND}(?:稿|材料)?(?:范文|大全|集锦|精选|汇编|模板|参考){0,3}（?(?:精选|共|通用|合集)?${NUMERAL}篇）?`,
  `[^，。；：！？]{0,24}(?:会议?|大会)(?:交流|典型|参阅|学习|发言|讲话)?(?:材料|文件)(?:之?${NUMERAL}|（${NUMERAL}）)`,
  `(?:材料|文件|附件)(?:之?${NUMERAL}|（${NUMERAL}）)`,
];
const COLUMN = new RegExp(`^(?:${COLUMNS.join('|')})$`, 'u');
export const isColumn = (line: string): boolean => line.length <= 40 && COLUMN.test(line);

/** 机密★1年, 特急; （征求意见稿）, 讨论稿: how secret, how urgent, how far the paper is. */
const STAMP =
  /^(?:(?:绝密|机密|秘密|特急|加急|特提|急件|[★☆*＊\s]|\d{1,2}年|长期|启用前)*(?:绝密|机密|秘密|特急|加急|特提|急件)(?:[★☆*＊\s]|\d{1,2}年|长期|特急|加急|急件|启用前)*|[（【[]?(?:征求意见|讨论|送审|审议|代拟|初|草|修改|审阅|送阅|定|清样)(?:修改|讨论|送审)?(?:稿|草案)[一二三四五\d]{0,2}[）】\]]?)$/u;
export const isStamp = (line: string): boolean => line.length <= 16 && STAMP.test(line);

const LABEL = new RegExp(
  `^[【[]?(?:(?:文章|讲话|发言|稿件|材料|文稿)?(?:标题|题目)|(?:第${NUMERAL}篇|篇${NUMERAL}|范文${NUMERAL}|例文${NUMERAL})(?=[：】\\]\\s]))[】\\]]?[：\\s]*(?<=[：】\\]\\s])`,
  'u',
);
/** How long the label is before a title: 文章标题：, 【篇一】; 0 without one. */
export const titleLabel = (line: string): number => LABEL.exec(line)?.[0].length ?? 0;

/** 地点：县委礼堂, 主持：王建国: what is noted of the meeting. */
export const isNoted = (line: string): boolean =>
  line.length <= 60 &&
  /^(?:(?:会议|讲话|召开)?地[点址]|会场|主持(?:人)?|记录(?:人)?|参(?:加|会)(?:人员)?)：/u.test(line);

const TIME = /^(?:(?:会议|讲话|发言|召开|报告)?(?:时间|日期))：\s*/u;
/** How long the label is before a date: 时间：; 0 without one. */
export const timeLabel = (line: string): number => TIME.exec(line)?.[0].length ?? 0;
