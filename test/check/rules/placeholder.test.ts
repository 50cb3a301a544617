import { expect, test } from 'vitest';
import { placeholder as rule } from '../../../src/check/rules/placeholder.js';
import { explains, finds, leaves, told } from '../tables.js';

explains(rule);

finds(rule, [
  ['X月X日，省委召开了会议。', ['X月X日']],
  ['XXXX年，全县要抓好落实。', ['XXXX年']],
  ['××县委书记到会。', ['××']],
  ['由【待补】负责，地点____，{{name}}主持。', ['【待补】', '____', '{{name}}']],
  ['用好某某讲堂，走访某县。', ['某某', '某']],
]);

leaves(rule, ['拍了X光片。', '某些单位落实不力。', '3×5的展板。']);

test('by profile', () => {
  const severities = (['draft', 'final', 'template'] as const).map((profile) =>
    told('X月X日，省委召开了会议。', rule, { profile }),
  );
  expect(severities).toEqual([['warning'], ['error'], ['info']]);
});

test('cases told without names are a hint only', () => {
  expect(told('某县一名干部因挪用资金被查处。', rule, { profile: 'final' })).toEqual(['info']);
  expect(told('村会计王某某挪用资金。', rule, { profile: 'final' })).toEqual(['info']);
});
