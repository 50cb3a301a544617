/** Members told by what a row shows, where no way of giving them is known. */
import { describe, expect, test } from 'vitest';
import { analyze, openContext } from '../../src/analyze.js';
import { rowsBehind } from '../../src/extract/rows-behind.js';
import { signsOfRow } from '../../src/extract/row-signs.js';
import { sourceFromString } from '../../src/source/text.js';
import { lexicon } from '../lexicon.js';

const told = (text: string): readonly string[] => {
  const { slogans } = analyze(sourceFromString(text), lexicon, {});
  return (slogans ?? []).map(({ text: name, expansion }) =>
    expansion === null ? name : `${name}: ${expansion.items.map((item) => item.text).join(' | ')}`,
  );
};

describe('members of a set, by the row behind its name', () => {
  test.each([
    ['职工盼的是“两补”，一个饭补，一个车补。', ['两补: 饭补 | 车补']],
    ['村里推行“三变”。荒山变果园，旧房变民宿，村民变股民。', ['三变: 荒山变果园 | 旧房变民宿 | 村民变股民']],
    ['校园里要搞好“四进”，进课堂、进宿舍、进食堂。', ['四进: 进课堂 | 进宿舍 | 进食堂']],
    ['窗口要做到“三个不”，不推诿、不拖延，还有不刁难。', ['三个不: 不推诿 | 不拖延 | 不刁难']],
    ['要守住三条红线，林地不能占、水源不能污、文物不能毁。', ['三条红线: 林地不能占 | 水源不能污 | 文物不能毁']],
    ['今年建成三大水库，即东山水库、西坪水库、南湖水库。', ['三大水库: 东山水库 | 西坪水库 | 南湖水库']],
    [
      '落实“四统一”：统一供苗，统一栽植，统一防病，统一销售，缺一不可。',
      ['四统一: 统一供苗 | 统一栽植 | 统一防病 | 统一销售'],
    ],
    ['做好“三清”，即第一是清账目，第二是清资产，第三是清债务。', ['三清: 清账目 | 清资产 | 清债务']],
    ['解决“两费”：工本费、手续费，年底前全部取消。', ['两费: 工本费 | 手续费']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  test.each([
    // One of them lacks the word that the name is.
    ['推行“三优”，优环境，抓服务，强队伍。', ['三优']],
    // Who is to act; what is said of the name; what goes on from it.
    ['落实“三项任务”，农业局、水利局、林业局要上手。', ['三项任务']],
    ['“三个不”，不是口号、不是摆设，要落实，要见效。', ['三个不']],
    ['抓好“四个到位”和护林、护草、护水工作。', ['四个到位']],
    ['落实“三个清单”。去年做得好，今年要坚持，明年再提高。', ['三个清单']],
    // Counted, not named: what the text is going to say, bodies, a story, which of them.
    ['我有三个心愿，愿身体好，愿家和睦，愿事顺利。', []],
    ['大厅里两个窗口，一个在聊天，一个在看报。', []],
    ['要建好两个分库，一个在城东，一个在城西。', []],
    ['第三条红线，林地不能占、水源不能污、文物不能毁。', []],
    ['利用国内国外两个市场、两种资源，优化结构，提高效益。', []],
    ['要守住三条防线。各地抓紧，部门配合，群众参与。', []],
    ['推广两种模式，就是没有模板、没有套路。', []],
    ['修建三条水渠，张村渠、李村渠、王村渠全部通水。', []],
    ['使用两种语言：汉语和英语。', []],
    ['抓住三条主线，层层压实责任、步步推进工作、件件落到实处。', []],
    ['搞好三项改革，干部要带头、党员要跟上、群众要参与。', []],
    ['深化“三项改革”。工业、农业、服务业全面增长。', ['三项改革']],
    ['实现“两个翻番”，靠的是改革、靠的是开放。', ['两个翻番']],
    ['先看“一看、二查、三整改”，再看“一学、二看、三靠前”。', ['一看、二查、三整改', '一学、二看、三靠前']],
    // No amount of things, and no name.
    ['晚上八点一刻集合，夺得一金两银。', []],
    ['做到价格公开、斤两公开。', []],
    ['实行“一个项目、一名领导、一套班子、一抓到底”。', []],
  ])('near miss: %s', (text, expected) => expect(told(text)).toEqual(expected));

  test('wanting is a predicate: 五个不到位, not 三个不同', () => {
    expect(told('归纳起来有四个不到位：一是认识不到位。二是措施不到位。三是督查不到位。')).toEqual([
      '四个不到位: 认识不到位 | 措施不到位 | 督查不到位',
    ]);
    expect(told('两家有三个不同，要注意。')).toEqual([]);
  });

  test.each([
    ['压实责任，五个到位要落地。\n思想到位。要带头。\n队伍到位。要待命。', ['五个到位']],
    ['要算清政治账、经济账、家庭账这三笔账，别后悔。', ['三笔账: 政治账 | 经济账 | 家庭账']],
    [
      '围绕“三大行动”，干出声色。\n— 2 —\n“绿满山”行动。栽树。\n“水清澈”行动。清淤。\n“路通畅”行动。修路。',
      ['三大行动: “绿满山”行动 | “水清澈”行动 | “路通畅”行动'],
    ],
    ['实施“千社千品”计划，开展“百企百村”结对。', ['千社千品', '百企百村']],
    ['说话要算数，办事不能指望“百发百中”。', []],
    ['要统一规划统一建设统一管理，这“三统一”不能变。', ['三统一: 统一规划 | 统一建设 | 统一管理']],
    ['关键在组织领导到位、经费到位、人员到位“四个到位”。', ['四个到位: 组织领导到位 | 经费到位 | 人员到位']],
    ['要做到早发现、早报告、早隔离“四早”。', ['四早: 早发现 | 早报告 | 早隔离']],
    ['要落实人员到位、经费到位“三到位”。', ['三到位']],
    ['要实现“一减、二增、三不变”的目标。', ['一减、二增、三不变']],
    ['坚持防疫、生产两不误。', []],
    [
      '做到“三个到位”，即责任到位、物资到位、预案到位和资金到位。',
      ['三个到位: 责任到位 | 物资到位 | 预案到位 | 资金到位'],
    ],
    [
      '健全“三项制度”，即值班制度、巡查制度、信息报送和处置制度。',
      ['三项制度: 值班制度 | 巡查制度 | 信息报送和处置制度'],
    ],
    ['“三害”指的是内涝、风沙、盐碱。', ['三害: 内涝 | 风沙 | 盐碱']],
    ['绝不允许“一放就乱、一管就死”。', []],
    ['家长把孩子的手交给我们，这一递一接，就是责任。', []],
    ['剩余征迁一户一处也不能拖到明年。', []],
    ['财务做到一季一公开。', []],
    ['推行一户一策、一企一档。', ['一户一策', '一企一档']],
    ['向“十佳班主任”和优秀教师表示祝贺。', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  test('so many of one for so many of another count both', () => {
    expect(analyze(sourceFromString('实施“千村千景”计划。'), lexicon, {}).slogans?.[0]?.number).toEqual([1000, 1000]);
  });

  test('packs under verbs of their own are none of the last one’s members', () => {
    expect(told('总的考虑是围绕一个目标、抓住两个关键、建好三个阵地。').join()).not.toContain('阵地: ');
  });
});

describe('rows', () => {
  const text = '做到“三不”，不迟到、不早退、不缺勤。';
  const context = openContext(sourceFromString(text), lexicon);
  const mention = { start: 3, end: 5 };
  const rows = rowsBehind(context, mention, 3);

  test('say how they are parted, led to and followed', () => {
    expect(rows.map(({ parting, lead, tail, items }) => [parting, lead, tail, items.length])).toContainEqual([
      '、',
      '，',
      '。',
      3,
    ]);
  });

  test('show signs, each once', () => {
    const row = rows.find(({ parting }) => parting === '、');
    const signs = row === undefined ? [] : signsOfRow(context.syntax, { mention, key: '三不', count: 3 }, row);
    expect(signs).toEqual(
      expect.arrayContaining(['parted by 、', 'led by ，', 'all share', 'one head', 'behind a verb', 'in marks']),
    );
    expect(new Set(signs).size).toBe(signs.length);
  });

  test('of another length than is counted need a plain lead', () => {
    const lengths = (words: string): readonly number[] => {
      const source = sourceFromString(`做到“三不”${words}。`);
      return rowsBehind(openContext(source, lexicon), mention, 3).map(({ items }) => items.length);
    };
    expect(lengths('：不偷、不抢、不骗、不赌')).toContain(4);
    expect(lengths('，不偷、不抢、不骗、不赌')).not.toContain(4);
  });

  test('without fitted signs none is a set’s', () => {
    const bare = { ...lexicon, rowSigns: null };
    const { slogans } = analyze(sourceFromString('职工盼的是“两补”，一个饭补，一个车补。'), bare, {});
    expect(slogans?.[0]?.expansion).toBeNull();
  });
});
