/** Who is bound and to what, as officials tell it: rulings before the actor, organs by their field, who answers next; each with its near miss. */
import { describe, expect, test } from 'vitest';
import { asked, reading } from './read.js';

const duties = ({ responsibilities }: ReturnType<typeof asked>): readonly string[] =>
  (responsibilities ?? []).map(({ actor, modality, duty }) => `${actor} | ${modality} | ${duty}`);

describe('actors', () => {
  test.each<[string, readonly string[]]>([
    // What is ruled is no part of the actor.
    ['会议明确驻村干部必须吃住在村。', ['驻村干部 | 必须 | 吃住在村']],
    ['我再次要求各支部书记要每月走访。', ['各支部书记 | 要 | 每月走访']],
    ['规定动作必须做到位。', []],
    // An adverb is none either.
    ['我们每一名党员干部都要带头遵守交通法规。', ['我们每一名党员干部 | 要 | 带头遵守交通法规']],
    ['在座的每一位同志都要认真对待。', ['在座的每一位同志 | 要 | 认真对待']],
    // An organ by its field, with its place.
    ['市财政要保障经费。', ['市财政 | 要 | 保障经费']],
    ['县公安、县财政要加强配合。', ['县公安、县财政 | 要 | 加强配合']],
    ['卫健、市场监管要主动补位。', ['卫健、市场监管 | 要 | 主动补位']],
    ['市财政收入要增长8%。', []],
    ['财政要过紧日子。', []],
    ['市应急管理要再上台阶。', []],
    // An office by its short name does nothing where something is sent to it; each of the things is nobody.
    ['下周五以前名单报镇应急办。', []],
    ['名单报镇应急办，班子成员天天盯。', ['班子成员 | 天天盯 | 天天盯']],
    ['宣传单户户要有。', []],
    ['家家户户要备好沙袋。', ['家家户户 | 要 | 备好沙袋']],
  ])('%s', (text, expected) => {
    expect(duties(asked(text))).toEqual(expected);
  });
});

describe('questions', () => {
  test.each<[string, readonly string[]]>([
    ['各级干部应该怎么干？', []],
    ['各级干部要怎么干，心里有没有数？', []],
    ['各级干部要如何回应群众最重要的期盼？', []],
    // Near miss: what is asked follows later.
    [
      '党员干部要做什么都让群众看，群众才跟着学，我们天天在讲，是不是？',
      ['党员干部 | 要 | 做什么都让群众看，群众才跟着学，我们天天在讲，是不是'],
    ],
  ])('%s', (text, expected) => {
    expect(duties(asked(text))).toEqual(expected);
  });
});

describe('where a duty ends', () => {
  test.each<[string, readonly string[]]>([
    ['县安监局负责综合监管，公安、交通等部门按照各自职责抓好落实。', ['县安监局 | 负责 | 综合监管']],
    ['县安监局要综合监管，按照各自职责抓好落实。', ['县安监局 | 要 | 综合监管，按照各自职责抓好落实']],
    ['县级领导要每周到现场，项目单位是责任主体。', ['县级领导 | 要 | 每周到现场']],
    ['县级领导要每周到现场，项目是重中之重。', ['县级领导 | 要 | 每周到现场，项目是重中之重']],
  ])('%s', (text, expected) => {
    expect(duties(asked(text))).toEqual(expected);
  });
});

describe('a report binds nobody with what was done', () => {
  const body =
    '各位领导：\n一、抓好党建\n明确驻村干部必须吃住在村，村干部要每天坐班，累计办理事项1800件。\n二、下一步打算\n支部书记要带头领办项目。\n';
  test.each([
    ['乡党委书记2020年述职报告', ['支部书记 | 要 | 带头领办项目']],
    [
      '在全乡党建工作会议上的讲话',
      ['驻村干部 | 必须 | 吃住在村', '村干部 | 要 | 每天坐班，累计办理事项1800件', '支部书记 | 要 | 带头领办项目'],
    ],
  ])('%s', (title, expected) => {
    expect(duties(reading(`${title}\n${body}`))).toEqual(expected);
  });
});

describe('who answers, in rows and by their fields', () => {
  test.each<[string, readonly string[]]>([
    ['经贸、国土、林业三家要编好项目册。', ['经贸、国土、林业三家 | 要 | 编好项目册']],
    ['电力、电信、移动、联通四家必须保畅通。', ['电力、电信、移动、联通四家 | 必须 | 保畅通']],
    ['农发行要备足收购资金。', ['农发行 | 要 | 备足收购资金']],
    [
      '县领导包水库、乡镇干部包堤段、村组干部包农户，一包到底。',
      ['县领导 | 包 | 包水库', '乡镇干部 | 包 | 包堤段', '村组干部 | 包 | 包农户'],
    ],
    ['这件事由教务处负责，抓不出名堂不行。', ['教务处 | 负责 | 这件事由教务处负责，抓不出名堂不行']],
    ['救灾款由民政局负责发放。', ['民政局 | 负责 | 发放']],
    ['省界卡口县里直接管。', ['县里 | 直接管 | 直接管']],
    ['物资优先保医护人员，机关干部一律不准领用。', ['机关干部 | 一律不准 | 领用']],
    // Among whom, and how many: nobody who must.
    ['全区农村青年中要有一半人掌握一门技术。', []],
    ['全区要有一半的村达标。', []],
    ['各村要有一半的农户用上沼气。', ['各村 | 要 | 有一半的农户用上沼气']],
    ['农户用气比例要提高到九成。', []],
    ['排查出的安全隐患147处，要逐一销号。', []],
    ['领导干部工作中要实事求是。', ['领导干部 | 要 | 工作中要实事求是']],
  ])('%s', (text, expected) => {
    expect(duties(asked(text))).toEqual(expected);
  });
});

describe('what 对 leads is a matter', () => {
  test.each<[string, readonly string[]]>([
    ['对外包队伍，要和自己职工一样管理。', []],
    ['对外包队伍要严格准入，对劳务人员要同工同酬。', []],
    ['对外来务工人员，必须逐人登记。', []],
    ['对于外包队伍，要一样管理。', []],
    ['对于困难群众，各村要逐户上门。', ['各村 | 要 | 逐户上门']],
    ['对临时党员，各支部要纳入管理。', ['各支部 | 要 | 纳入管理']],
    // Near misses: bodies whose name begins so.
    ['对外联络处要提前对接。', ['对外联络处 | 要 | 提前对接']],
    ['对外合作科要做好翻译。', ['对外合作科 | 要 | 做好翻译']],
    ['对口帮扶单位要拿出真金白银。', ['对口帮扶单位 | 要 | 拿出真金白银']],
  ])('%s', (text, expected) => {
    expect(duties(asked(text))).toEqual(expected);
  });
});

describe('who runs it and who takes part', () => {
  test.each<[string, readonly string[]]>([
    ['国道整治由县交通局牵头、县公安局配合。', ['县交通局 | 牵头 | 国道整治由县交通局牵头', '县公安局 | 配合 | 配合']],
    ['县公安局牵头负责、县交通局协同配合。', ['县公安局 | 牵头负责 | 牵头负责', '县交通局 | 协同配合 | 协同配合']],
    [
      '县纪委牵头，县委组织部、县审计局参与，开展一轮巡察。',
      ['县纪委 | 牵头 | 牵头', '县委组织部、县审计局 | 参与 | 参与'],
    ],
    ['环保局牵头抓总，农业局密切配合。', ['环保局 | 牵头抓总 | 牵头抓总', '农业局 | 密切配合 | 密切配合']],
    ['形成部门配合、社会参与的工作格局。', ['部门 | 配合 | 配合']],
    // Near misses: nobody is in charge before, or what is taken part in follows.
    ['这项活动由群众参与，热热闹闹。', []],
    ['全镇各村参与，共建共享。', []],
  ])('%s', (text, expected) => {
    expect(duties(asked(text))).toEqual(expected);
  });
});

describe('how many it binds', () => {
  test.each<[string, readonly string[]]>([
    ['全体干警一律不准饮酒。', ['全体干警 | 一律不准 | 饮酒']],
    ['值班人员一律不许脱岗。', ['值班人员 | 一律不许 | 脱岗']],
    ['各学校均应配备专职保安。', ['各学校 | 应 | 配备专职保安']],
    ['所有驾驶员一律要持证上岗。', ['所有驾驶员 | 要 | 持证上岗']],
    ['乡镇干部统统要下村。', ['乡镇干部 | 要 | 下村']],
    ['县直单位原则上都要参加。', ['县直单位 | 要 | 参加']],
    // Near misses: 不得 that forbids nothing.
    ['各级干部含糊不得半点。', []],
    ['任何企业懈怠不得半分。', []],
    ['党员干部不得不带头。', []],
    ['各部门马虎不得、松懈不得。', []],
    ['施工单位不得不按规定施工。', ['施工单位 | 不得 | 不按规定施工']],
  ])('%s', (text, expected) => {
    expect(duties(asked(text))).toEqual(expected);
  });
});

describe('shares and sites that nobody is, days of others, those of them that can', () => {
  test.each<[string, readonly string[]]>([
    ['各地区要从实际出发安排好生产。', ['各地区 | 要 | 从实际出发安排好生产']],
    ['经济特区要继续走在前面。', ['经济特区 | 要 | 继续走在前面']],
    ['县政府对规划作了必要的调整。', []],
    ['大力发展农民合作社，特别要扶持贫困村的合作社。', []],
    ['评上等级的企业要达到百分之七十，其余的不得迟于年底补评。', []],
    ['收入5万元以下的村年内要动态清零。', []],
    ['新建的污水处理站要在5月底前开工。', []],
    ['请区招商办、区商务局和各位老板监督。', []],
    ['县里下达我乡植树任务500亩，清明前要全部栽完。', []],
    ['队员要去的地方离这里80公里。', []],
    ['部门配合不顺畅。', []],
    ['全县七成的检查由乡镇执行，质量参差不齐。', []],
    ['各乡镇，8月20日前都要建好台账。', ['各乡镇 | 要 | 8月20日前都要建好台账']],
    ['六十个重点厂，最迟到九月底都要配备安全员。', ['六十个重点厂 | 要 | 最迟到九月底都要配备安全员']],
    ['各村，有条件的要先行一步。', ['各村 | 要 | 有条件的要先行一步']],
    ['课前每位教师要备好教案。', ['每位教师 | 要 | 备好教案']],
    [
      '窗口行业要比学赶超，副职要分兵把口，教授必须上讲台。',
      ['窗口行业 | 要 | 比学赶超', '副职 | 要 | 分兵把口', '教授 | 必须 | 上讲台'],
    ],
  ])('%s', (text, expected) => expect(duties(asked(text))).toEqual(expected));
});

describe('where another acts', () => {
  test.each<[string, readonly string[]]>([
    ['疫苗由省畜牧局统一采购，省财政厅11月15日前拨付资金。', ['省畜牧局 | 由 | 统一采购']],
    ['疫苗由省畜牧局统一采购，11月15日前分到各县。', ['省畜牧局 | 由 | 统一采购，11月15日前分到各县']],
    ['建立领导包片、干部包村、党员包户制度。', ['领导 | 包 | 包片', '干部 | 包 | 包村', '党员 | 包 | 包户']],
    ['要建立省包市、市包县、县包乡的责任制。', []],
  ])('%s', (text, expected) => {
    expect(duties(asked(text))).toEqual(expected);
  });
});
