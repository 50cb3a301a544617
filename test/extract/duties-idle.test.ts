/** Who is bound, and who only seems to be: when it is due, not even one of them, what befalls, who is to be helped; each with its near miss. */
import { describe, expect, test } from 'vitest';
import { asked } from './read.js';

const duties = ({ responsibilities }: ReturnType<typeof asked>): readonly string[] =>
  (responsibilities ?? []).map(({ actor, modality, duty }) => `${actor} | ${modality} | ${duty}`);

describe('actors', () => {
  test.each<[string, readonly string[]]>([
    // An adverbial of time between actor and modal.
    ['市政府督查室6月份要对落实情况检查一次。', ['市政府督查室 | 要 | 6月份要对落实情况检查一次']],
    ['县环保局下个月要拿出方案。', ['县环保局 | 要 | 下个月要拿出方案']],
    ['财政局今年底必须结清欠款。', ['财政局 | 必须 | 今年底必须结清欠款']],
    ['市审计局9月上旬要进点审计。', ['市审计局 | 要 | 9月上旬要进点审计']],
    // Not even one of them: nobody who must; every one of them is.
    ['一个单位都不能少。', []],
    ['各乡镇一个村也不能拖后腿。', []],
    ['任何一个单位都不能搞特殊。', ['任何一个单位 | 不能 | 搞特殊']],
    ['每一个部门都不能缺岗漏岗。', ['每一个部门 | 不能 | 缺岗漏岗']],
    // What befalls is no duty.
    ['工程上马，干部不能落马。', []],
    ['农民不能吃亏。', []],
    ['农村干部不能吃拿卡要。', ['农村干部 | 不能 | 吃拿卡要']],
    // A word of its own with the character before it; nobody is named.
    ['年底前弹药全部集中到区库保管。', []],
    ['各乡镇要建立服务组，村村有人管。', ['各乡镇 | 要 | 建立服务组，村村有人管']],
    ['要主动接受社会监督。', []],
    ['村村要张榜公布账目。', ['村村 | 要 | 张榜公布账目']],
    ['各村支书天天管，会计月月报。', ['各村支书 | 天天管 | 天天管']],
    // What is told of them is why they are to be helped.
    ['个体工商户是毛细血管，要分类去帮。', []],
    ['民营企业是主力军，要大力扶持。', []],
    ['村党支部书记是第一责任人，要扶持好集体经济。', ['村党支部书记 | 要 | 扶持好集体经济']],
    // Communes.
    ['各公社要在春耕以前把任务落实到队。', ['各公社 | 要 | 在春耕以前把任务落实到队']],
    // What is done stands before 由, or before the mark.
    [
      '渠道维护，水利站负责；苗木采购，林业站牵头。',
      ['水利站 | 负责 | 渠道维护，水利站负责', '林业站 | 牵头 | 苗木采购，林业站牵头'],
    ],
    ['苗木采购由林业站牵头。', ['林业站 | 牵头 | 苗木采购由林业站牵头']],
    ['清退工作由财政局承担，年底前清完。', ['财政局 | 承担 | 清退工作由财政局承担，年底前清完']],
    ['渠道维护，水利站负责，6月底前完成。', ['水利站 | 负责 | 6月底前完成']],
    ['由水利站牵头，6月底前完成。', ['水利站 | 牵头 | 6月底前完成']],
    ['雨大，水利站负责。', ['水利站 | 负责 | 负责']],
    ['去年我们定了规矩，水利站负责。', ['水利站 | 负责 | 负责']],
  ])('%s', (text, expected) => {
    expect(duties(asked(text))).toEqual(expected);
  });
});
