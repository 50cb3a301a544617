import { describe, expect, test } from 'vitest';
import type { Demands } from '../../../src/check/config/types.js';
import { forbidden } from '../../../src/check/rules/forbidden.js';
import { required } from '../../../src/check/rules/required.js';
import { findingsIn } from '../check.js';

const TEXT =
  '在全县安全生产工作会议上的讲话\n同志们：\n一、回顾去年工作\n增强“四个意识”。\n二、抓好今年安排\n各乡镇要落实责任。\n';

describe('required', () => {
  test.each<[Demands, readonly (readonly [string, string])[]]>([
    [{ phrases: ['安全生产'] }, []],
    [{ phrases: ['防汛抗旱'] }, [['phrases', '防汛抗旱']]],
    [{ phrases: ['落实*责任', '增强*意识'] }, []],
    [{ phrases: ['增强*责任'] }, [['phrases', '增强*责任']]],
    [{ slogans: ['4个意识'] }, []],
    [{ slogans: ['四个自信'] }, [['slogans', '四个自信']]],
    [{ sections: ['*回顾*', '抓好??安排'] }, []],
    [{ sections: ['回顾'] }, [['sections', '回顾']]],
    [{ actors: ['乡镇'] }, []],
    [{ actors: ['县直部门'] }, [['actors', '县直部门']]],
  ])('%j', (demands, expected) => {
    const found = findingsIn(TEXT, [required], { settings: { required: demands } });
    expect(found.map(({ saying, args }) => [saying, args?.['name']])).toEqual(expected);
    for (const { span } of found) expect(TEXT.slice(span.start, span.end)).toBe('在全县安全生产工作会议上的讲话');
  });

  test('nothing demanded, nothing found', () => {
    expect(findingsIn(TEXT, [required])).toEqual([]);
  });
});

describe('forbidden', () => {
  test.each<[Demands, readonly string[]]>([
    [{ phrases: ['工作'] }, ['工作', '工作']],
    [{ phrases: ['防汛'] }, []],
    [{ slogans: ['四个意识'] }, ['四个意识']],
    [{ sections: ['*安排'] }, ['抓好今年安排']],
    [{ actors: ['各乡镇'] }, ['各乡镇']],
    [{ actors: ['村'] }, []],
  ])('%j', (demands, expected) => {
    const found = findingsIn(TEXT, [forbidden], { settings: { forbidden: demands } });
    expect(found.map(({ span }) => TEXT.slice(span.start, span.end))).toEqual(expected);
  });
});
