/** A duty is covered by the same work on the same thing by the same people, in time. */
import { describe, expect, test } from 'vitest';
import { isOtherAct } from '../../src/cover/acts.js';
import { covered, read } from './read.js';

describe('acts', () => {
  test.each([
    ['排查山塘隐患', '完成山塘清淤', true],
    ['排查山塘隐患', '对山塘开展摸排', false],
    ['打击电信网络诈骗', '开展反诈宣传', true],
    ['更新校车', '推进校车工作', false],
    ['加强校车工作', '更新校车', false],
    ['排查隐患，限期整改', '对隐患全部整治', false],
    ['提高学前教育普及普惠水平', '查一查办园行为', false],
  ])('%s, %s: %s', (asked, given, other) => {
    expect(isOtherAct(asked, given)).toBe(other);
  });
});

const OTHERS = [
  '（二）抓好队伍建设。县委组织部要加强干部培训，办好乡村振兴专题班。',
  '（三）抓好宣传引导。县融媒体中心要开设专栏，讲好基层故事。',
];
const speech = (duty: string): string =>
  ['在全县工作会议上的讲话', '（2024年2月）', '', '一、抓好今年工作', `（一）抓好重点任务。${duty}`, ...OTHERS].join(
    '\n',
  );
const statusOf = (upper: string, draft: string): string | undefined =>
  covered(read(speech(draft), 'draft'), [read(speech(upper))]).responsibilities[0]?.status;

describe('a duty on the same thing', () => {
  test.each([
    ['县水务局要逐一排查山塘隐患。', '县水务局要完成20座山塘清淤。', 'partly'],
    ['县教育局要组织校车安全检查。', '县教育局要更新校车30辆。', 'partly'],
    ['县公安局要打击电信网络诈骗。', '县公安局要开展反电信网络诈骗宣传。', 'partly'],
    ['县林业局要开展古树名木普查。', '县林业局要给古树名木挂牌。', 'partly'],
    ['县水务局要逐一排查山塘隐患。', '县水务局要对山塘开展隐患大排查。', 'covered'],
    ['县教育局要组织校车安全检查。', '县教育局要对校车进行安全检查，不留死角。', 'covered'],
    ['县公安局要打击电信网络诈骗。', '县公安局要严厉打击电信网络诈骗犯罪。', 'covered'],
    ['县林业局要开展古树名木普查。', '县林业局要对全县古树名木普查一遍。', 'covered'],
    ['县卫健局要为乡村医生办理养老保险。', '乡村医生养老保险由县卫健局统一办理。', 'covered'],
    // In time or not.
    ['县水务局要在5月底前完成水库除险加固。', '县水务局要在9月底前完成水库除险加固。', 'partly'],
    ['县水务局要在9月底前完成水库除险加固。', '县水务局要在5月底前完成水库除险加固。', 'covered'],
    ['县住建局要在上半年排查燃气管道。', '县住建局要在三季度排查燃气管道。', 'partly'],
    ['县住建局要在2024年底前改造老旧小区。', '县住建局要在2025年6月底前改造老旧小区。', 'partly'],
    ['县教育局要在3月底前摸清底数。', '县教育局要在3月底前摸清底数，12月底前全部整改。', 'covered'],
  ])('%s / %s: %s', (upper, draft, status) => {
    expect(statusOf(upper, draft)).toBe(status);
  });
});
