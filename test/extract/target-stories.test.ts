import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/types.js';
import { asked, reported } from './read.js';

/** Targets that are no plain facts, as `status value unit`. */
const claimed = ({ targets }: Analysis): readonly string[] =>
  (targets ?? [])
    .filter(({ status }) => status !== 'reference')
    .map(({ status, value, unit }) => `${status} ${value} ${unit ?? ''}`.trim());

describe('stories told among what is asked for', () => {
  test.each<[string, readonly string[]]>([
    // Of a time long gone, in the next sentence too.
    ['上世纪七十年代，老一辈用三年凿通了12公里干渠，架起渡槽38座。', []],
    ['1943年大旱，全县逃荒1.2万人，饿死四千多人。', []],
    ['红军走了11个省，翻越18座大山。平均每天急行军37公里。', []],
    ['解放前，全县只有两所完小，识字的不到8%。', []],
    // Of somebody held up, of what one has read, of others.
    ['老支书张××当了26年支书，带着全村140户，把2000亩荒坡栽成了果园。', []],
    ['焦裕禄同志在兰考只有475天，跑遍了120个大队。', []],
    ['材料里讲，有的县一个局配了7个副职，养了9辆小车。', []],
    ['有些企业一年排污800吨，罚款只交了3万元。', []],
    ['去年那场大雨，东沟村半个小时下了85毫米，冲走了4间房子。', []],
    ['要不是提前转移了四十多口人，后果不堪设想。', []],
    // Near misses: asked for; of ourselves; counted since.
    ['有的镇要加快进度，完成绿化800亩。', ['goal 800 亩']],
    ['有的地方进度慢，我们全县要新修道路60公里。', ['goal 60 公里']],
    ['红军村建成民宿20家。', ['goal 20 家']],
    ['去年那场大雨教训深刻，今年要加固堤防30公里。', ['goal 30 公里']],
    ['解放前只有两所小学。全县新建学校5所。', ['goal 5 所']],
  ])('%s', (sentence, expected) => {
    expect(claimed(asked(sentence))).toEqual(expected);
  });

  test('a review tells of what was done', () => {
    expect(claimed(reported('有的镇建成示范点12个。'))).toEqual(['achieved 12 个']);
  });
});

describe('cases, and what is there', () => {
  test.each<[string, readonly string[]]>([
    ['支出500元以上的要经班子研究，5000元以上的由村民代表会决定。', []],
    ['对超载100%以上的一律卸载。', []],
    ['一年内三次以上违规的，吊销证照。', []],
    ['不足100人的，至少配1名安全员。', ['goal 1 名']],
    ['当年完成投资5亿元的，通报表扬。', []],
    // Near misses: how much is asked, or which are counted.
    ['合格率要保持在95%以上，满意率90%以上。', ['goal 95 %', 'goal 90 %']],
    ['产值10亿元以上的要达到15家。', ['goal 15 家']],
    ['落实90%以上的要求，签约200户。', ['goal 90 %', 'goal 200 户']],
    // How many there are, before anything is said of them.
    ['全县百人以上的厂矿48家，真正配了安全员的只有19家。', []],
    ['全市60岁以上老人13.7万人，其中失能半失能8600多人。', []],
    ['全县培训骨干120名，选派医生35名。', ['goal 120 名', 'goal 35 名']],
    ['今年以来，全县识别监测对象1126户3874人。', ['achieved 1126 户', 'achieved 3874 人']],
    ['全县村级后备干部要达到300名。', ['goal 300 名']],
    // How little was done, how far it is.
    ['上半年只收回2600万元，占任务的32.5%。', []],
    ['一季度才完成四成。', []],
    ['只要完成2600万元，就能过关。', []],
    ['上次检查查出隐患432条。', []],
    ['浓度还高出目标值2.3微克，优良天数还差7天。', []],
    ['平均九天就出一起。', []],
    ['逾期率只有0.6%，远低于1.5%的控制线。', []],
    ['合格率不低于98%的目标值。', ['goal 98 %']],
  ])('%s', (sentence, expected) => {
    expect(claimed(asked(sentence))).toEqual(expected);
  });
});
