/** What one text says is not done carries out nothing that the other asks, whatever else the clause shares with it. */
import { describe, expect, test } from 'vitest';
import { covered, read } from './read.js';

const speech = (text: string): string => `在全市工作会议上的讲话\n\n同志们：\n\n${text}\n`;
const against = (upper: string, draft: string) => covered(read(speech(draft), 'draft'), [read(speech(upper))]);

describe('duties', () => {
  test.each([
    ['县财政局要安排专项资金支持渔船更新。', '县财政局不安排专项资金支持渔船更新。', 'missing'],
    ['县民政局要将孤寡老人纳入探访名单。', '县民政局不将孤寡老人纳入探访名单。', 'missing'],
    ['县人社局要继续发放稳岗补贴。', '县人社局不再发放稳岗补贴。', 'missing'],
    ['县司法局要开展涉企执法检查。', '县司法局暂停开展涉企执法检查。', 'missing'],
    ['县文旅局要举办龙舟邀请赛。', '县文旅局今年不举办龙舟邀请赛。', 'missing'],
    // No denial, or of something else.
    ['县司法局要开展涉企执法检查。', '县司法局要不断开展涉企执法检查。', 'covered'],
    ['县司法局要开展涉企执法检查。', '县司法局要不折不扣开展涉企执法检查。', 'covered'],
    ['县司法局要开展涉企执法检查。', '县司法局不打招呼开展涉企执法检查。', 'covered'],
    ['县司法局要开展涉企执法检查。', '县司法局不得不开展涉企执法检查。', 'covered'],
    ['县司法局要定期开展涉企执法检查。', '县司法局要不定期开展涉企执法检查。', 'covered'],
    ['县司法局要开展涉企执法检查。', '县司法局停止无计划的检查，涉企执法检查要按计划开展。', 'covered'],
    ['各乡镇要组织渔船回港。', '各乡镇不组织渔船回港的，要追究责任。', 'covered'],
    ['县司法局不得开展涉企重复检查。', '县司法局不再开展涉企重复检查。', 'covered'],
  ])('%s | %s: %s', (upper, draft, status) => {
    expect(against(upper, draft).responsibilities.map((duty) => duty.status)).toEqual([status]);
  });
});

describe('units', () => {
  test.each([
    ['一、抓执法。要开展执法检查。', '一、抓执法。严禁开展执法检查。', 'missing'],
    ['一、抓执法。开展执法检查。', '一、抓执法。严禁开展执法检查。', 'missing'],
    // The thing stands first.
    ['一、抓惠民。要及时发放耕地地力补贴。', '一、抓惠民。耕地地力补贴暂缓发放。', 'missing'],
    ['一、抓医保。要全面推行按病种付费。', '一、抓医保。按病种付费今年暂不推行。', 'missing'],
    ['一、抓执法。严禁开展重复执法检查。', '一、抓执法。要开展重复执法检查。', 'missing'],
    ['一、抓培训。组织业务培训，抓好上岗考核。', '一、抓培训。不组织业务培训，抓好上岗考核。', 'partly'],
    // A part of it, or those who do not.
    ['一、抓执法。要开展执法检查。', '一、抓执法。要开展执法检查，严禁吃拿卡要。', 'covered'],
    ['一、抓执法。要开展执法检查。', '一、抓执法。要开展执法检查，停止开展未经备案的检查。', 'covered'],
    ['一、管资金。要严禁虚报冒领补贴。', '一、管资金。要对虚报冒领补贴的行为从严惩处。', 'covered'],
  ])('%s | %s: %s', (upper, draft, status) => {
    expect(against(upper, draft).requirements.map((unit) => unit.status)).toEqual([status]);
  });

  test('what is denied is named', () => {
    const [row] = against(
      '一、抓培训。组织业务培训，抓好上岗考核。',
      '一、抓培训。不组织业务培训，抓好上岗考核。',
    ).requirements;
    expect(row?.why.find(({ kind }) => kind === 'clauses')?.items).toEqual(['组织业务培训']);
  });
});
