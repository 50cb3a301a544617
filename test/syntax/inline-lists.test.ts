/** A list run along in a paragraph is told from what stands around it: it changes no path outside itself. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/syntax/syntax.js';

const CN = '一二三四五六';
const WRITTEN = {
  dun: (ordinal: number) => `${CN.charAt(ordinal - 1)}、`,
  paren: (ordinal: number) => `（${CN.charAt(ordinal - 1)}）`,
  ordinal: (ordinal: number) => `第${CN.charAt(ordinal - 1)}，`,
  shi: (ordinal: number) => `${CN.charAt(ordinal - 1)}是`,
  yao: (ordinal: number) => `${CN.charAt(ordinal - 1)}要`,
  dot: (ordinal: number) => `${ordinal}.`,
  bracket: (ordinal: number) => `（${ordinal}）`,
  ring: (ordinal: number) => '①②③④⑤⑥'.charAt(ordinal - 1),
  word: (ordinal: number) => ['首先，', '其次，', '再次，'][ordinal - 1] ?? '最后，',
  sides: (ordinal: number) => ['一方面，', '另一方面，'][ordinal - 1] ?? '',
};
type Style = keyof typeof WRITTEN;
const STYLES = Object.keys(WRITTEN) as readonly Style[];

type Unit = readonly [style: Style, ordinal: number];
const numbered = (style: Style, count: number): readonly Unit[] =>
  Array.from({ length: count }, (_, index): Unit => [style, index + 1]);
const within = (outer: Style, inner: Style): readonly Unit[] => [
  [outer, 1],
  ...numbered(inner, 2),
  [outer, 2],
  ...numbered(inner, 3),
  [outer, 3],
];
const pointsBelow = (chapter: number): readonly Unit[] => [
  ['dun', chapter],
  ['paren', 1],
  ...numbered('dot', 2),
  ['paren', 2],
];
const OUTLINES: readonly (readonly [name: string, units: readonly Unit[]])[] = [
  ['一、', numbered('dun', 3)],
  ['（一）', numbered('paren', 3)],
  ['第一，', numbered('ordinal', 3)],
  ['一是', numbered('shi', 3)],
  ['1.', numbered('dot', 3)],
  ['首先', numbered('word', 3)],
  ['一、 over （一）', within('dun', 'paren')],
  ['一、 over 1.', within('dun', 'dot')],
  ['一、 over 第一，', within('dun', 'ordinal')],
  ['一、 over 一要', within('dun', 'yao')],
  ['第一， over （一）', within('ordinal', 'paren')],
  ['一、 over （一） over 1.', [...pointsBelow(1), ...pointsBelow(2), ['dun', 3]]],
];
const HEADINGS = ['压实责任', '摸清底数', '健全机制', '严格考核', '强化保障', '改进作风', '压缩开支', '盘活资产'];
const FAULTS = ['台账不清', '责任不实', '监管不严'];
const BODY = '各单位要主动作为。';

const listOf = (style: Style, count: number, stop: string): string =>
  `${FAULTS.slice(0, count)
    .map((fault, index) => WRITTEN[style](index + 1) + fault)
    .join(stop)}。`;

/** The manuscript with the body of each unit, and where its markers stand; units in `glued` have lost the line break before them. */
function manuscript(
  units: readonly Unit[],
  bodyOf: (index: number) => string,
  glued = -1,
): { readonly text: string; readonly places: readonly number[] } {
  let text = '在全县工作会议上的讲话\n同志们：\n下面，我讲几点意见。\n';
  const places = units.map(([style, ordinal], index) => {
    if (index === glued) text = text.trimEnd();
    const place = text.length;
    text += `${WRITTEN[style](ordinal)}${HEADINGS[index % HEADINGS.length]}。${bodyOf(index)}\n`;
    return place;
  });
  return { text, places };
}

function pathsAt({ text, places }: ReturnType<typeof manuscript>): string {
  const paths = new Map(parse(text).units.map(({ marker, path }) => [marker.start, path]));
  return places.map((place) => paths.get(place) ?? '-').join(' ');
}

describe.each(OUTLINES)('%s', (_, units) => {
  const expected = pathsAt(manuscript(units, () => BODY));

  test.each(STYLES)('a list of %s in any paragraph', (style) => {
    for (const lead of ['\n工作中有几个问题。', '去年成绩明显。', '要做到以下几点：']) {
      for (const count of style === 'sides' ? [2] : [2, 3]) {
        units.forEach((__, at) => {
          const read = manuscript(units, (index) => (index === at ? lead + listOf(style, count, '；') : BODY));
          expect(`${read.text} ${pathsAt(read)}`).toBe(`${read.text} ${expected}`);
        });
      }
    }
  });

  test('a line break that is lost, behind a list or not', () => {
    const runAlong = units.some(([style]) => ['shi', 'yao', 'word'].includes(style));
    for (const style of STYLES) {
      if (runAlong || style === 'dun' || style === 'word' || units.some(([own]) => own === style)) continue;
      for (let at = 1; at < units.length; at++) {
        const list = `要做到：${listOf(style, 2, '；')}`;
        const bare = manuscript(units, () => BODY, at);
        const behind = manuscript(units, (index) => (index === at - 1 ? list : BODY), at);
        expect(`${bare.text} ${pathsAt(bare)}`).toBe(`${bare.text} ${expected}`);
        expect(`${behind.text} ${pathsAt(behind)}`).toBe(`${behind.text} ${expected}`);
      }
    }
  });
});

const paths = (text: string): string =>
  parse(text)
    .units.map(({ path }) => path)
    .join(' ');

describe('where the list itself belongs', () => {
  test.each<[string, string]>([
    ['一、学\n要做到：一、早；二、勤。\n二、干', '1 1/1 1/2 2'],
    ['一、学\n（一）读\n1.早\n问题是（一）懒；（二）散。\n2.勤\n（二）想', '1 1/1 1/1/1 1/1/1/1 1/1/1/2 1/1/2 1/2'],
    ['一、学\n二、干\n三、管\n要做到：一、早；二、勤。', '1 2 3 3/1 3/2'],
    ['一是快。\n二是省。\n毛病也有。一是懒；二是散。', '1 2 b:1 b:2'],
    ['一是快。二是省。同时也要看到问题。（一）懒；（二）散。', '1 2 b:1 b:2'],
    ['一、成绩\n一是快。二是省。但毛病也不少：（一）懒；（二）散。\n二、任务', '1 1/1 1/2 1/b:1 1/b:2 2'],
    ['一是快。二是省。在肯定成绩的同时，也要看到不足。1.懒。2.散。', '1 2 b:1 b:2'],
    ['一是学。二是干，问题有两个：（1）懒；（2）散。', '1 2 2/1 2/2'],
    ['一是学。二是干。同时也要看到问题：（1）懒；（2）散。三是管。', '1 2 2/1 2/2 3'],
  ])('%s', (text, expected) => {
    expect(paths(text)).toBe(expected);
  });
});

describe('a bare heading has the paragraph behind it', () => {
  test.each<[string, string]>([
    // What was read out is over where the speaker asks what is to be done.
    ['1、门锁坏了；\n2、灯不亮。\n念完了。大家想一想。\n怎么办？\n一是查。\n二是改。', '1 2 b:1 b:2'],
    ['1、门锁坏了；\n2、灯不亮。\n怎么办事才公道？\n一是查。\n二是改。', '1 2 2/1 2/2'],
    ['一、门锁坏了\n要换。\n二、灯不亮\n怎么办？\n一是查。\n二是改。', '1 2 2/1 2/2'],
    ['一、账怎么看\n要两面看。\n二、人怎么带\n岗位要紧，我提两条：\n第一，手净。第二，账清。', '1 2 2/1 2/2'],
    ['一、账怎么看\n要两面看。\n二、人怎么带\n下面讲两条。\n（一）手净\n（二）账清', '1 2 2/1 2/2'],
    ['一、账怎么看\n要两面看。\n二、人怎么带\n要严。\n下面，我再提两条：\n（一）手净\n（二）账清', '1 2 b:1 b:2'],
    ['一、通报情况\n二、表态发言\n下面，我讲两点意见。\n（一）手净\n（二）账清', '1 2 b:1 b:2'],
  ])('%s', (text, expected) => {
    expect(paths(text)).toBe(expected);
  });
});

describe('what a saying numbers', () => {
  test.each<[string, string]>([
    ['一、优化支出。“一要吃饭、二要建设”，老办法不能丢。\n二、管住口子', '1 2'],
    ['群众讲“一怕拖，二怕推，三怕没下文”，我们要听。一是马上办；二是限时办。', '1 2'],
    ['老话说：“首先做人，其次做事”。首先，要学。其次，要干。', '1 2'],
  ])('is no list of the speech: %s', (text, expected) => {
    expect(paths(text)).toBe(expected);
  });

  test.each<[string, string]>([
    ['省里要求：“一是摸清底数；二是压实责任。”', '1 2'],
    ['要做到“四个一批”。一是“修”一批；二是“建”一批。', '1 2'],
    ['要治“庸。一是抓学习，二是抓考核，管出“效”来。', '1 2'],
  ])('near miss: %s', (text, expected) => {
    expect(paths(text)).toBe(expected);
  });
});
