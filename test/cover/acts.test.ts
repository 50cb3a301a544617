/** A duty is covered by the same work on the same thing by the same people, in time. */
import { describe, expect, test } from 'vitest';
import { actsOf } from '../../src/cover/acts.js';
import { covered, read } from './read.js';

describe('acts', () => {
  test.each([
    ['排查山塘隐患', '完成山塘清淤', 'other'],
    ['排查山塘隐患', '对山塘开展摸排', 'same'],
    ['打击电信网络诈骗', '开展反诈宣传', 'other'],
    ['更新校车', '推进校车工作', null],
    ['加强校车工作', '更新校车', null],
    ['排查隐患，限期整改', '对隐患全部整治', 'same'],
    ['提高学前教育普及普惠水平', '查一查办园行为', null],
  ])('%s, %s: %s', (asked, given, acts) => {
    expect(actsOf(asked, given)).toBe(acts);
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
    // Other work of the same office, in words that no table has.
    ['县民政局要推进医养结合。', '县民政局要抓好婚姻登记和殡葬改革。', 'missing'],
    ['县残联要办好残疾人托养。', '县残联要办好残疾人运动会。', 'partly'],
    ['县教育局要管好校外培训。', '县教育局要落实课后服务。', 'missing'],
    ['县财政局要足额落实公共卫生补助资金。', '县财政局要管好招商引资专项资金。', 'missing'],
    ['县民政局要推进医养结合。', '养老机构要走医养结合的路子。', 'partly'],
    ['县民政局要推进医养结合。', '县民政局要在医养结合上出实招。', 'covered'],
    ['县残联要办好残疾人托养。', '县残联要把残疾人托养中心办起来。', 'covered'],
    // By another length of the name.
    ['住房城乡建设部门要加快住宅加装电梯。', '县住建局要加快小区住宅加装电梯。', 'covered'],
    ['县人社局要发放稳岗补贴。', '人力资源社会保障部门要尽快发放稳岗补贴。', 'covered'],
    ['住房城乡建设部门要加快住宅加装电梯。', '县市监局要加快小区住宅加装电梯。', 'partly'],
    ['市场监管部门要加强药品零售监测。', '县市监局要加强药品零售环节监测。', 'covered'],
    // Each of them, by the one that speaks.
    ['各县要建成农机维修点。', '全县要建成农机维修点。', 'covered'],
    ['各县要建成农机维修点。', '我县今年建成农机维修点。', 'covered'],
    ['各县要建成农机维修点。', '要建成覆盖全县的农机维修点。', 'partly'],
    ['各县要建成农机维修点。', '会议要求建成农机维修点，在全县推开。', 'partly'],
    // As often or not.
    ['县水务局要每月抽检水质。', '县水务局要每季度抽检水质。', 'partly'],
    ['县水务局要每季度抽检水质。', '县水务局要每月抽检水质。', 'covered'],
    ['县水务局要每月抽检水质。', '县水务局要每三个月抽检水质。', 'partly'],
    ['县水务局要每月抽检水质。', '县水务局要每月抽检水质，每年公布名单。', 'covered'],
    ['县水务局要每月抽检水质。', '县水务局要在上半年每周抽检水质。', 'covered'],
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
