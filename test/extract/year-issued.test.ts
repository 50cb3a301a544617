/** Documents of a known day: 去年7月国务院下发的《…》 tells the year, their names alone do not. */
import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

const yearOf = (body: string): string => {
  const { year, yearRange } = reading(`在全县工作会议上的讲话\n同志们：\n${body}`).meta;
  return `${year ?? (yearRange === null ? '?' : yearRange.join('–'))}`;
};

describe('issued last year, or this', () => {
  test.each<[string, string]>([
    ['去年7月，国务院下发了《关于进一步深化城镇住房制度改革加快住房建设的通知》。', '1999'],
    ['国务院今年七月发出《关于进一步深化城镇住房制度改革加快住房建设的通知》，福利分房到头了。', '1998'],
    ['去年五月，中共中央作出《关于教育体制改革的决定》，一年来有了新的发展。', '1986'],
    ['中央关于教育体制改革的决定去年五月发表以后，各校都动起来了。', '1986'],
    ['去年底，国务院印发了《关于建立城镇职工基本医疗保险制度的决定》。', '1999'],
    ['国务院去年3月印发的《全面推进依法行政实施纲要》，各局都学了。', '2005'],
    ['去年4月，《中共中央、国务院关于深化医药卫生体制改革的意见》正式公布。', '2010'],
    ['今年年初国务院印发《国家职业教育改革实施方案》，路子明了。', '2019'],
    ['“土十条”今年5月出台，要早谋划。', '2016'],
  ])('%s', (body, year) => expect(yearOf(body)).toBe(year));

  test.each([
    '要学好《关于教育体制改革的决定》。',
    '今年，我省印发了《水污染防治行动计划》，各县要照办。',
    '今年，国务院印发《水污染防治行动计划》实施意见。',
    '去年县政府转发了《关于进一步加强安全生产工作的决定》。',
    '今年3月，我们办了《水污染防治行动计划》培训班。',
    '今年4月，国务院印发《水污染防治行动计划》整整两年。',
    '今年11月，国务院出台《土壤污染防治行动计划》。',
    '今年要落实《大气污染防治行动计划》。',
  ])('near miss: %s', (body) => expect(yearOf(body)).toBe('?'));

  test('it narrows the years that something else tells', () => {
    expect(yearOf('“十二五”期间，要落实《大气污染防治行动计划》。')).toBe('2013–2015');
  });
});
