import { describe, expect, test } from 'vitest';
import type { Section, Slot } from '../../../src/check/config/types.js';
import { templateSlot } from '../../../src/check/rules/template-slot.js';
import { findingsIn } from '../check.js';

const TEMPLATE = '在{{单位}}会议上的讲话\n一、回顾工作\n二、安排工作\n{{级别：省}}以上部门，{{单位}}。\n三、补充安排\n';

const saysOf = (slots: readonly Slot[] | null, sections: readonly Section[] | null, profile = 'template' as const) =>
  findingsIn(TEMPLATE, [templateSlot], { profile, settings: { slots, sections } }).map(({ saying, args }) => [
    saying,
    args?.['name'],
  ]);

describe('slots', () => {
  test.each<[readonly Slot[], readonly unknown[]]>([
    [[{ name: '单位' }, { name: '级别' }], []],
    [[{ name: '单位' }, { name: '级别', values: ['省', '市'] }], []],
    [[{ name: '单位' }, { name: '级别', values: ['市', '县'] }], [['value', '级别']]],
    [
      [{ name: '级别' }],
      [
        ['undeclared', '单位'],
        ['undeclared', '单位'],
      ],
    ],
    [[{ name: '单位' }, { name: '级别' }, { name: '日期' }], [['missing', '日期']]],
    [[{ name: '单位' }, { name: '级别' }, { name: '日期', min: 1 }], [['missing', '日期']]],
    [[{ name: '单位' }, { name: '级别' }, { name: '日期', min: 0 }], []],
    [
      [
        { name: '单位', min: 0 },
        { name: '级别', values: ['市'], min: 0 },
      ],
      [['value', '级别']],
    ],
  ])('%j', (slots, expected) => {
    expect(saysOf(slots, null)).toEqual(expected);
  });

  test('a draft has them filled in', () => {
    const found = findingsIn(TEMPLATE, [templateSlot], { settings: { slots: [{ name: '日期' }] } });
    expect(found).toEqual([]);
  });
});

describe('sections', () => {
  test.each<[readonly Section[], readonly unknown[]]>([
    [[{ heading: '*回顾*' }, { heading: '*安排*', min: 2 }], []],
    [[{ heading: '*回顾*' }, { heading: '*安排*', max: 1 }], [['sections', '安排']]],
    [[{ heading: '*安排*' }, { heading: '*回顾*' }], [['order', '回顾']]],
    [[{ heading: '*问题*' }], [['absent', '问题']]],
    [[{ heading: '*问题*', min: 2 }], [['section', '问题']]],
    [[{ heading: '*问题*', min: 0 }], []],
    [[{ heading: '回顾工作', max: 1 }], []],
  ])('%j', (sections, expected) => {
    expect(saysOf(null, sections)).toEqual(expected);
  });

  test.each(['draft', 'final'] as const)('a %s is no template', (profile) => {
    expect(findingsIn(TEMPLATE, [templateSlot], { profile, settings: { sections: [{ heading: '*问题*' }] } })).toEqual(
      [],
    );
  });
});
