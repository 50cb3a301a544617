/** Nodes and requirements of the document: kind, ids, what is around. Containment itself: `syntax/outline.test.ts`. */
import { describe, expect, test } from 'vitest';
import { flatten } from '../../src/model/outline.js';
import { reading } from './read.js';

const kinds = (text: string): readonly string[] =>
  flatten(reading(text).outline ?? []).map(({ path, kind }) => `${path} ${kind}`);

const HEAD = '在全市大会上的讲话\n同志们：\n';
const SPEECH = `${HEAD}去年，各级扎实工作，取得新成效。一是项目建设取得新突破。二是民生保障进一步加强。
但也存在一些问题。一是思想认识不够到位。二是制度落实不严不实。
下面，我讲两点意见。
一、提高认识
要认真学习。
（一）学理论。要读原著。
（二）学业务。要练本领。
二、狠抓落实
要扎实工作。
同志们，让我们真抓实干！`;

describe('kind', () => {
  test('achievements, problems, requirements by where they stand', () => {
    expect(kinds(SPEECH)).toEqual([
      'b:1 achievement',
      'b:2 achievement',
      'c:1 problem',
      'c:2 problem',
      '1 requirement',
      '1/1 requirement',
      '1/2 requirement',
      '2 requirement',
    ]);
  });

  test.each<[string, string]>([
    ['一、压实责任\n要扎实工作。\n二、严格督查\n要动真碰硬。', 'requirement'],
    ['工作还有差距。一是认识不够到位。二是措施落实不力。', 'problem'],
    ['一、肯定成绩，正视问题，进一步增强紧迫感\n要清醒认识。\n二、压实责任\n要扎实工作。', 'requirement'],
  ])('%s', (text, kind) => {
    expect(kinds(HEAD + text)[0]?.split(' ')[1]).toBe(kind);
  });

  test('a speech that only reports asks nothing', () => {
    expect(kinds(`${HEAD}去年成效明显。一是项目取得新进展。二是服务水平进一步提升。`)).toEqual([
      '1 achievement',
      '2 achievement',
    ]);
  });
});

describe('node', () => {
  test('has the marker as written and its places', () => {
    const document = reading(`${HEAD}(一)抓学习,要认真.\n(二)抓落实,要扎实.`);
    const [node] = document.outline ?? [];
    const at = (span: { readonly start: number; readonly end: number } | undefined) =>
      document.source.text?.slice(span?.start, span?.end);
    expect(node).toMatchObject({ marker: '(一)', style: 'cn-paren', ordinal: 1, level: 1, heading: '抓学习,要认真' });
    expect(at(node?.headingSpan)).toBe('抓学习,要认真');
    expect(at(node?.span)).toBe('(一)抓学习,要认真.');
  });

  test('最后 has the ordinal that follows', () => {
    const document = reading(`${HEAD}首先，要学。其次，要干。最后，要看。`);
    expect(document.outline?.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3]);
  });

  test('ids are in text order', () => {
    expect(flatten(reading(SPEECH).outline ?? []).map(({ id }) => id)).toEqual([
      'o1',
      'o2',
      'o3',
      'o4',
      'o5',
      'o6',
      'o7',
      'o8',
    ]);
  });
});

test('requirements are the nodes that ask, with the headings around them', () => {
  const required = reading(SPEECH).requirements?.map(({ path, heading, within }) => [path, heading, within]);
  expect(required).toEqual([
    ['1', '提高认识', []],
    ['1/1', '学理论', ['提高认识']],
    ['1/2', '学业务', ['提高认识']],
    ['2', '狠抓落实', []],
  ]);
});

test('only the elements asked for are there', () => {
  const document = reading(SPEECH, { only: ['requirements'] });
  expect(document.requirements).toHaveLength(4);
  expect(document).not.toHaveProperty('outline');
  expect(document).not.toHaveProperty('moves');
  expect(document.options.only).toEqual(['requirements']);
});

describe('a unit ends before the closing paragraph', () => {
  const speech = (last: string): string =>
    `在全县防汛工作会议上的讲话\n同志们：\n今天召开防汛会议。下面，我讲两点意见。\n一、认清形势\n去年汛期来得早，降雨偏多三成。\n二、压实责任\n各乡镇要落实包保责任。县防办要24小时值班。\n${last}`;
  const endOfLast = (last: string): string => {
    const { outline, source } = reading(speech(last));
    return source.text?.slice(0, outline?.at(-1)?.span.end).slice(-6) ?? '';
  };

  test.each([
    '同志们，做好防汛工作责任重大。让我们行动起来，夺取防汛全面胜利！',
    '总之，防汛责任重大，大家要迅速行动。',
    '防汛工作事关全局。大家要立即行动起来，把会议要求落实到位，为全县经济社会发展作出新的更大贡献。',
  ])('%s', (last) => {
    expect(endOfLast(last)).toBe('4小时值班。');
  });

  test.each(['县气象局要每天会商两次。', '各村要储备编织袋，6月10日前到位。'])('but not %s', (last) => {
    expect(endOfLast(last)).toBe(last.slice(-6));
  });
});
