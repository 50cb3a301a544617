/** How far a campaign is: that it begins, goes on in its batch, or is about to end. */
import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

const yearOf = (body: string): string => {
  const { year, yearRange } = reading(`在机关党委会上的讲话\n同志们：\n${body}`).meta;
  return `${year ?? (yearRange === null ? '?' : yearRange.join('–'))}`;
};

describe('batches, beginnings and ends', () => {
  test.each<[string, string]>([
    ['第一批党的群众路线教育实践活动已经全面展开，我局要当排头兵。', '2013'],
    ['党的群众路线教育实践活动第二批正在进行，要开门听意见。', '2014'],
    ['第二批党的群众路线教育实践活动现在启动。', '2014'],
    ['第二批先进性教育活动已经启动，学校要走在前面。', '2005'],
    ['第三批深入学习实践科学发展观活动正在进行，村里要动起来。', '2009'],
    ['第二批深入学习实践科学发展观活动正在进行，县里要动起来。', '2009'],
    ['第一批“不忘初心、牢记使命”主题教育即将结束，要把账算清。', '2019'],
    ['今天的会，对全县“两学一做”学习教育作动员部署。', '2016'],
    ['这次“三严三实”专题教育，局党组先学一步。', '2015'],
    ['这次党纪学习教育，要原原本本学条例。', '2024'],
    ['深入贯彻中央八项规定精神学习教育已经开展三个月，要对着清单改。', '2025'],
    ['第二批学习贯彻习近平新时代中国特色社会主义思想主题教育正在基层展开。', '2023'],
    ['党史学习教育现在全面启动，各支部要列出书单。', '2021'],
    ['疫情防控进入常态化，今年的脱贫攻坚任务不能拖。', '2020'],
  ])('%s', (body, year) => expect(yearOf(body)).toBe(year));

  test.each<[string, string]>([
    ['要巩固党的群众路线教育实践活动成果。', '2013–2014'],
    ['要把“两学一做”学习教育抓常。', '2016–2017'],
    ['党史学习教育的经验要坚持。', '2021–2022'],
    ['党纪学习教育后，人人有了变化。', '2024–2025'],
  ])('near miss: %s', (body, year) => expect(yearOf(body)).toBe(year));
});
