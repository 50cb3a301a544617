/**
 * The words of `check`, in Chinese: `rule.<id>` says what is wrong at the place (a saying of its own is
 * `rule.<id>.<saying>`), `rule.<id>.summary` what the rule looks for, `rule.<id>.why` the reason, for `explain`.
 */
export const rulesZh = {
  'related.item': '第 {index} 项',

  'rule.count-mismatch': '说是 {declared} 项，实有 {found} 项',
  'rule.count-mismatch.summary': '声明的数目与列出的不符',
  'rule.count-mismatch.why': '听众会数：说了五点只讲四点，不是漏写就是改稿时忘了改数。',

  'rule.ordinal-comma': '“{ordinal}”后用逗号',
  'rule.ordinal-comma.summary': '“第一”“首先”一类序次语后用了顿号',
  'rule.ordinal-comma.why': '带“第”字的序次语和“首先”“其次”等后用逗号，不带“第”的汉字数字后才用顿号。',
} as const;
