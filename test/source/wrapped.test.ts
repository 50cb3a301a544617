import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { read } from '../../src/source/reading.js';
import { joined } from '../../src/source/reading.js';
import { blanked, breaksOf, breaksWithin } from '../../src/source/wrapped.js';
import { sourceFromString } from '../../src/source/text.js';
import { lexicon } from '../lexicon.js';

const PAGE = `在全镇防汛工作会议上的讲话
同志们：
今天召开防汛工作会议，主要任务是安排部署今年的防
汛工作。去年以来，全镇加固堤防12公里，清淤沟渠30
公里，储备编织袋2万条。
一、压实责任
各村党支部书记要带头巡堤查险，镇水利站要每天报送
水情，卫生院要备足药品，供电所要保证泵站的用电，
学校要在汛期前检查校舍，做到四个到
位。各部门要各司其职，密切配合，形成防汛工作的合
力，确保安全度汛，年底前完成水库除险加固3座、泵
站改造6座。
`;

const reading = (text: string): string => read(text, breaksOf(text)).text;

describe('the breaks of a page', () => {
  test('are dropped in the midst of a sentence, and stay behind a stop or a short line', () => {
    expect(reading(PAGE).split('\n').slice(0, 4)).toEqual([
      '在全镇防汛工作会议上的讲话',
      '同志们：',
      '今天召开防汛工作会议，主要任务是安排部署今年的防汛工作。去年以来，全镇加固堤防12公里，清淤沟渠30公里，储备编织袋2万条。',
      '一、压实责任',
    ]);
    expect(reading(PAGE)).toContain('做到四个到\n位');
  });

  test('are dropped where words were put into one line behind the copy, and where a short line ends open', () => {
    const edited = PAGE.replace(
      '水情，卫生院要备足药品，供电所要保证泵站的用电，\n',
      '水情，卫生院要备足药品，供电所要保证泵站的用电，不得有误，每个班组都要\n再查一遍，包括\n',
    );
    expect(reading(edited)).toContain('镇水利站要每天报送水情，卫生院要备足');
    expect(reading(edited)).toContain('每个班组都要再查一遍');
    // Near miss: a line that ends in the midst of a word may end a paragraph.
    expect(reading(edited)).toContain('包括\n');
  });

  test('an analysis reads over them, and its spans and words are those of the text', () => {
    const { responsibilities, targets, source } = analyze(sourceFromString(PAGE), lexicon, {});
    expect(targets?.map(({ metric, value, unit }) => `${metric} ${value} ${unit}`)).toEqual([
      '加固堤防 12 公里',
      '清淤沟渠 30 公里',
      '储备编织袋 2 万条',
      '完成水库除险加固 3 座',
      '泵站改造 6 座',
    ]);
    const last = targets?.at(-1);
    expect(last?.text).toBe('泵站改造6座');
    expect(source.text?.slice(last?.span.start, last?.span.end)).toBe('泵\n站改造6座');
    expect(responsibilities?.[1]?.duty).toBe('每天报送水情');
  });

  test('a first line whose indent was lost, and marks made half-width, are as wide as they were', () => {
    const page = `在全市警示教育大会上
的讲话
今天我们召开警示教育大会,主要目的是
落实全面从严治党的要求,深刻汲取近期发
生在身边的教训,以案为鉴、以案促改,引
导各级干部绷紧纪律之弦,落实应尽之责,
永葆清廉本色。下面,我讲三点意见。这是
一次触及灵魂的警示,更是一次严肃的党性
洗礼,大家要认真对照、认真反思,真正做
到学有所得。
`;
    expect(reading(page).split('\n')[2]).toMatch(/^今天我们召开警示教育大会，主要目的是落实.*学有所得。$/u);
  });

  test('one line of a page may be longer, where words were put in; of many long ones none is wrapped', () => {
    const longer = PAGE.replace('卫生院要备足药品，', '卫生院和各村卫生室都要备足夏季常用药品，');
    expect(longer).not.toBe(PAGE);
    expect(reading(longer).split('\n')[2]).toMatch(/^今天召开防汛工作会议，.*2万条。$/u);
    const uneven = PAGE.split('\n').map(
      (line, index) => line + (index > 4 && index < 8 ? '各村'.repeat(3 * index) : ''),
    );
    expect(reading(uneven.join('\n'))).toContain('的防\n汛工作');
  });

  test('unevenly, where figures make lines shorter; a numbered heading of middling length stays alone', () => {
    const page = `在全县森林防火工作会议上的讲话
同志们：
今天开这个会，是因为火险等级一天高过一天。上
周三，北坡林场一名护林员在巡山途中发现烟点2
处、及时扑灭，没有酿成大的火灾，全县1至4月已
接报火情36起，比去年同期多了11起，形势逼
人。
一、把防火作为当前头等的大事来抓
各乡镇主要负责同志要立即把精力转过来，一切会
议能停的停、能缓的缓，护林员每天巡山不得少于
10公里，县林业局要逐乡检查，发现脱岗的当天通
报。
`;
    const paragraphs = reading(page).trim().split('\n');
    expect(paragraphs.slice(2)).toEqual([
      expect.stringMatching(/^今天开这个会.*形势逼人。$/u),
      '一、把防火作为当前头等的大事来抓',
      expect.stringMatching(/^各乡镇.*当天通报。$/u),
    ]);
  });

  test('of a manuscript of short paragraphs too, whatever its width', () => {
    const whole = PAGE.replaceAll(/(?<=[^。：责议])\n(?!一、)/gu, '').replace('上的讲话同', '上的讲话\n同');
    for (const width of [22, 26, 30]) {
      const page = whole
        .split('\n')
        .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [])
        .join('\n');
      expect(reading(page).split('\n').length).toBeLessThanOrEqual(whole.split('\n').length + 2);
    }
  });

  test.each<[string, string]>([
    ['blanks before a break', PAGE.replaceAll('\n', ' \r\n')],
    ['an indent opens a paragraph', PAGE.replace('汛工作。', '\u3000\u3000汛工作。')],
  ])('%s', (_, text) => {
    expect(breaksOf(text).length).toBeGreaterThan(2);
    for (const { start, end } of breaksOf(text)) expect(text.slice(start, end)).toMatch(/^\s*\n$/);
  });

  test('Latin words are not joined', () => {
    const text = PAGE.replace('安排部署今年的防\n汛', '安排部署今年AB\nCD');
    expect(reading(text)).toContain('AB\nCD');
  });

  const lines = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');

  test.each<[string, string]>([
    ['paragraphs that end in stops', lines(12, () => '各镇要抓好防汛工作，确保安全度汛，确保万无一失。')],
    ['headings', lines(12, (index) => `${index + 1}、抓好防汛工作确保安全度汛确保万无一失责任到人`)],
    ['few lines', lines(5, () => '今天召开防汛工作会议主要任务是安排部署今年的防汛')],
    ['names', lines(12, () => '张三 李四 王五')],
    ['one long paragraph among them', `${PAGE.replace('30\n公里', '30公里\n')}${'各镇要抓好防汛工作，'.repeat(12)}`],
    ['ragged lines', lines(12, (index) => '各镇要抓好防汛工作'.repeat(1 + (index % 4)))],
  ])('%s: none', (_, text) => {
    expect(breaksOf(text)).toEqual([]);
  });
});

describe('breaks of a text whose paragraphs are known', () => {
  const text = '抓好渔港 \n建设。\n培训\r\n船员。';
  const paragraphs = [{ span: { start: 0, end: 9 } }, { span: { start: 10, end: 17 } }];

  test('line ends within a paragraph, with the blanks before them', () => {
    expect(breaksWithin(text, paragraphs)).toEqual([
      { start: 4, end: 6 },
      { start: 12, end: 14 },
    ]);
    expect(breaksWithin(text, [])).toEqual([]);
  });

  test('blanks for them, as many', () => {
    expect(blanked(text, paragraphs)).toBe('抓好渔港  建设。\n培训  船员。');
    expect(blanked(text, [])).toBe(text);
  });

  test.each(['抓好渔港', '抓好\n渔港', '\n抓\n好\n'])('joined %j has the same places', (own) => {
    const breaks = breaksWithin(own, [{ span: { start: 0, end: own.length } }]);
    const { text: whole, span } = joined(own, breaks);
    expect(whole).toBe(own.replaceAll('\n', ''));
    for (let at = 0; at < whole.length; at++) {
      const { start, end } = span(at, at + 1);
      expect(own.slice(start, end)).toBe(whole.charAt(at));
    }
  });
});
