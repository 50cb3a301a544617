/** What reads like a copy and asks for less: of units and of duties, with what the draft has for it. */
import { describe, expect, test } from 'vitest';
import { covered, read } from './read.js';

const speech = (text: string): string => `在全市工作会议上的讲话\n\n同志们：\n\n一、抓好重点工作\n${text}\n`;
const against = (upper: string, draft: string) => covered(read(speech(draft), 'draft'), [read(speech(upper))]);

describe('units', () => {
  test.each<[string, string, readonly string[]]>([
    [
      '所有加油站都要安装油气回收装置。',
      '重点加油站都要安装油气回收装置。',
      ['所有加油站都要安装油气回收装置 → 重点加油站都要安装油气回收装置'],
    ],
    [
      '加油站必须安装油气回收装置，建立台账。',
      '加油站建好台账，可以安装油气回收装置。',
      ['加油站必须安装油气回收装置 → 可以安装油气回收装置'],
    ],
    ['严禁无证船舶下河捕捞。', '尽量避免无证船舶下河捕捞。', ['严禁无证船舶下河捕捞 → 尽量避免无证船舶下河捕捞']],
    ['渡口开设值守点，24小时供电。', '渡口开设值守点，12小时供电。', ['24小时供电 → 12小时供电']],
    [
      '渡口隐患由县级领导包联督办。',
      '渡口隐患由科级干部包联督办。',
      ['渡口隐患由县级领导包联督办 → 渡口隐患由科级干部包联督办'],
    ],
    ['对连续两次检查不合格的，一律停航整顿。', '对连续两次检查不合格的，酌情提醒。', ['一律停航整顿 → 酌情提醒']],
    ['按周通报渡口船舶情况。', '按月通报渡口船舶情况。', ['按周通报渡口船舶情况 → 按月通报渡口船舶情况']],
    // Near misses: the same, harder, other work, or in quite other words.
    ['所有加油站都要安装油气回收装置。', '全部加油站都要装上油气回收装置。', []],
    ['所有加油站都要安装油气回收装置。', '所有加油站都要安装油气回收装置，重点加油站要装双套。', []],
    ['重点加油站要安装油气回收装置。', '所有加油站都要安装油气回收装置。', []],
    ['所有加油站都要安装油气回收装置。重点渡口要设岗。', '重点渡口要设岗。所有加油站都要安装油气回收装置。', []],
    ['渡口隐患由县级领导包联督办。', '渡口隐患由乡镇领导包联督办。', []],
    ['渡口开设值守点，24小时供电。', '渡口开设值守点，全天供电。', []],
    // A row that goes on behind a comma.
    [
      '渡口管理坚持党政同责、一岗双责、齐抓共管、失职追责。',
      '渡口管理坚持党政同责、一岗双责，齐抓共管、失职追责。',
      [],
    ],
    ['渡口隐患同步排查、同步整改、同步验收、同步销号。', '渡口隐患同步排查、同步整改、同步验收，做到同步销号。', []],
    [
      '渡口隐患同步排查、同步整改、同步验收、同步销号。',
      '渡口隐患同步排查、同步整改、同步销号，做好台账。',
      ['渡口隐患同步排查、同步整改、同步验收、同步销号 → 渡口隐患同步排查、同步整改、同步销号'],
    ],
    ['渡口开设值守点，12小时供电。', '渡口开设值守点，24小时供电。', []],
    ['渡口压实县、乡、村三级责任。', '渡口压实县乡村组四级责任。', []],
    ['对连续两次检查不合格的，一律停航整顿。', '对连续两次检查不合格的，坚决停航。', []],
    ['渡口第三次检查要留痕。', '渡口第四次检查要留痕。', []],
    ['按月通报渡口船舶情况。', '按周通报渡口船舶情况。', []],
  ])('%s | %s: %j', (upper, draft, items) => {
    const [row] = against(upper, draft).requirements;
    expect(row?.why.find(({ kind }) => kind === 'weakened')?.items ?? []).toEqual(items);
    if (items.length > 0) expect(row?.status).toBe('partly');
  });
});

describe('duties', () => {
  test.each([
    ['县水利局必须给所有山塘安装雨量计。', '县水利局必须给重点山塘安装雨量计。', 'narrower'],
    ['县水利局必须给山塘安装雨量计。', '县水利局可以给山塘安装雨量计。', 'softer'],
    ['各部门都要清理办公用房。', '部分部门都要清理办公用房。', 'narrower'],
    ['县水利局必须给所有山塘安装雨量计。', '县水利局要给全部山塘安装雨量计。', null],
    ['县水利局要给山塘安装雨量计。', '县水利局必须给所有山塘安装雨量计。', null],
  ])('%s | %s: %s', (upper, draft, why) => {
    expect(against(upper, draft).responsibilities.map((duty) => duty.why)).toEqual([why]);
  });
});

describe('figures', () => {
  test.each([
    ['确保渡口改造完成率达到95%以上。', '力争渡口改造完成率达到95%以上。', 'weaker'],
    ['确保渡口改造完成率达到95%以上。', '渡口改造完成率达到95%以上。', 'covered'],
    ['渡口改造完成率达到95%以上。', '力争渡口改造完成率达到95%以上。', 'covered'],
    ['力争渡口改造完成率达到95%以上。', '确保渡口改造完成率达到95%以上。', 'covered'],
  ])('%s | %s: %s', (upper, draft, status) => {
    const { requirements, targets } = against(upper, draft);
    expect(targets.map((target) => target.status)).toEqual([status]);
    // The figure's own row tells it.
    expect(requirements[0]?.why.some(({ kind }) => kind === 'weakened')).toBe(false);
  });
});

describe('who leads and who helps in a unit', () => {
  test.each([
    ['渡口改造由水利局牵头、交通局配合。', '渡口改造由交通局牵头、水利局配合。', true],
    ['渡口改造由水利局主办、交通局协办。', '渡口改造由交通局主办、水利局协办。', true],
    [
      '做好渡口改造。牵头单位：水利局；责任单位：交通局、各乡镇。',
      '做好渡口改造。牵头单位：交通局；责任单位：水利局、各乡镇。',
      true,
    ],
    ['水利局要会同交通局做好渡口改造。', '交通局要会同水利局做好渡口改造。', true],
    ['渡口改造由水利局牵头。', '渡口改造由住建局牵头。', true],
    ['水利局为主、交通局为辅改造渡口。', '交通局为主、水利局为辅改造渡口。', true],
    // The same, by other names or in another order.
    ['渡口改造由水利局牵头、交通局配合。', '水利局牵头抓好渡口改造，交通局全力配合。', false],
    ['渡口改造由省水利厅牵头、省交通厅配合。', '渡口改造由县水利局牵头、县交通局配合。', false],
    ['渡口改造由水行政主管部门负责。', '渡口改造由水利局负责。', false],
    ['渡口改造由政务服务管理部门牵头。', '渡口改造由政务服务局牵头。', false],
    [
      '做好渡口改造（责任单位：水利局；配合单位：交通局）。',
      '做好渡口改造（牵头单位：水利局；配合单位：交通局）。',
      false,
    ],
    ['市里负责渡口改造，县里配合。', '县里负责渡口改造，乡镇配合。', false],
    // An office whose name holds 和, cut short and written out.
    ['渡口改造由县住建局牵头。', '渡口改造由县住房和城乡建设局牵头。', false],
    ['渡口改造由县发改委牵头。', '渡口改造由县发展和改革局牵头。', false],
    ['渡口改造由县发展改革委牵头。', '渡口改造由县发展和改革局牵头。', false],
    ['渡口改造由县人社局牵头。', '渡口改造由县人力资源和社会保障局牵头。', false],
    ['渡口改造由文旅局牵头、交通局配合。', '渡口改造由文化和旅游局牵头、交通局配合。', false],
    ['渡口改造由市场监管局牵头。', '渡口改造由市场监督管理局牵头。', false],
    ['水利局会同人社局改造渡口。', '水利局会同人力资源和社会保障局改造渡口。', false],
    ['渡口改造由领导小组办公室牵头。', '渡口改造由渡改办牵头。', false],
    ['渡口改造由水利局和交通局牵头。', '渡口改造由交通局牵头。', false],
    ['渡口改造由文旅局牵头、人社局配合。', '渡口改造由人力资源和社会保障局牵头、文化和旅游局配合。', true],
    ['渡口改造由县住建局牵头。', '渡口改造由县发展和改革局牵头。', true],
    ['水利局会同人社局改造渡口。', '人力资源和社会保障局会同水利局改造渡口。', true],
    ['渡口改造由市场监管局牵头。', '渡口改造由市政管理局牵头。', true],
    ['渡口改造由水利局牵头。', '抓好渡口改造，主要负责同志亲自抓。', false],
  ])('%s | %s: %s', (upper, draft, isTold) => {
    const [row] = against(upper, draft).requirements;
    expect(row?.why.some(({ kind }) => kind === 'roles')).toBe(isTold);
  });
});

describe('duties of a bare verb', () => {
  const told = (upper: string, draft: string) =>
    against(upper, draft).responsibilities.map(({ actor, thing, status, why }) => [actor, thing, why ?? status]);
  const upper = '渠道维护，水利站负责；泵站检修，供电公司负责。';
  test.each<[string, string, readonly (readonly (string | null)[])[]]>([
    [
      upper,
      upper,
      [
        ['水利站', '渠道维护', 'covered'],
        ['供电公司', '泵站检修', 'covered'],
      ],
    ],
    [
      upper,
      '渠道维护，供电公司负责；泵站检修，水利站负责。',
      [
        ['水利站', '渠道维护', 'actor'],
        ['供电公司', '泵站检修', 'actor'],
      ],
    ],
    [
      upper,
      '泵站检修，供电公司负责。',
      [
        ['水利站', '渠道维护', 'missing'],
        ['供电公司', '泵站检修', 'covered'],
      ],
    ],
    [
      upper,
      '道路养护，水利站负责；厂房清扫，供电公司负责。',
      [
        ['水利站', '渠道维护', 'missing'],
        ['供电公司', '泵站检修', 'missing'],
      ],
    ],
    [
      upper,
      '渠道维护由水利站负责，泵站检修由供电公司负责。',
      [
        ['水利站', '渠道维护', 'covered'],
        ['供电公司', '泵站检修', 'covered'],
      ],
    ],
    ['渠道维护，水利站负责。', '水利站要抓好渠道维护。', [['水利站', '渠道维护', 'covered']]],
    [
      '渠道维护，水利局牵头，财政局配合。',
      '渠道维护，财政局牵头，水利局配合。',
      [
        ['水利局', '渠道维护', 'role'],
        ['财政局', '渠道维护', 'role'],
      ],
    ],
    // A thing of its own, or none at all.
    ['渠道维护由水利站负责。', '渠道维护由水利站负责。', [['水利站', null, 'covered']]],
    [
      '县城管局牵头，各乡镇具体实施。',
      '县城管局牵头，各乡镇具体实施。',
      [
        ['县城管局', null, 'covered'],
        ['各乡镇', null, 'covered'],
      ],
    ],
  ])('%s | %s: %j', (asked, given, rows) => expect(told(asked, given)).toEqual(rows));
});

describe('members of a slogan', () => {
  const upper = '要落实“四个最严”要求，即最严谨的标准、最严格的监管、最严厉的处罚、最严肃的问责。';
  test.each<[string, string, readonly string[]]>([
    ['要落实“四个最严”要求，即最严谨的标准、最严格的监管、最严肃的问责。', 'partly', ['最严厉的处罚']],
    [upper, 'covered', []],
    ['要落实“四个最严”要求，抓好监管。', 'covered', []],
    ['要落实“四个最严”要求，即最严谨标准、最严格监管、最严厉处罚、最严肃问责。', 'covered', []],
    ['要抓好监管。', 'missing', []],
  ])('%s: %s %j', (draft, status, absent) => {
    expect(against(upper, draft).slogans.map((row) => [row.status, row.absent])).toEqual([[status, absent]]);
  });
});
