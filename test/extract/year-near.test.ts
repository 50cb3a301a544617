/** What is held within weeks or months, by the words around it; yearly days numbered behind their name. */
import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

const yearOf = (body: string): string => {
  const { year, yearRange } = reading(`在全县工作会议上的讲话\n同志们：\n${body}`).meta;
  return `${year ?? (yearRange === null ? '?' : yearRange.join('–'))}`;
};

describe('near', () => {
  test.each<[string, string]>([
    ['党的十六大再有十来天就开了，稳定压倒一切。', '2002'],
    ['党的十八大马上就开，安全生产不能出半点事。', '2012'],
    ['上海世博会还有一个月就闭幕了，安检不能松。', '2010'],
    ['第十五届全运会十一月在粤港澳开，我们要送好选手。', '2025'],
    ['杭州亚运会推到今年九月开，安保任务不减。', '2023'],
    ['再过两个月澳门就回家了，群众等着这一天。', '1999'],
    ['新千年的钟声刚敲过，西部大开发就吹响了号角。', '2000'],
    ['建党八十年刚过，入党积极分子要趁热培训。', '2001'],
    ['今年教师节是第四十个，要评一批优秀教师。', '2024'],
    ['武汉封城已经一个月，社区工作者很辛苦。', '2020'],
    ['北京申奥成功的消息刚传来，文体系统要抓机遇。', '2001'],
    // Not of its month, of a place's own number, or no more than named.
    ['第十五届全运会三月在我县选拔选手。', '?'],
    ['今年教师节是第四个市级表彰日，要评一批优秀教师。', '?'],
    ['上海世博会闭幕还不到一个月就有人来考察。', '2010–2011'],
  ])('%s', (body, year) => expect(yearOf(body)).toBe(year));
});
