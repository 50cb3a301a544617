/**
 * The words of `check`, in Chinese: `rule.<id>` says what is wrong at the place (a saying of its own is
 * `rule.<id>.<saying>`), `rule.<id>.summary` what the rule looks for, `rule.<id>.why` the reason, for `explain`.
 */
export const rulesZh = {
  'related.item': '第 {index} 项',

  'rule.count-mismatch': '说是 {declared} 项，实有 {found} 项',
  'rule.count-mismatch.summary': '声明的数目与列出的不符',
  'rule.count-mismatch.why': '听众会数：说了五点只讲四点，不是漏写就是改稿时忘了改数。',

  'related.before': '应在它之后',

  'rule.required': '缺少“{name}”',
  'rule.required.summary': '缺少配置里要求的内容',
  'rule.required.why': '配置里写明这类稿子必须有的口号、说法、章节或责任主体，稿子里没有。',
  'rule.required.slogans': '缺少缩略语“{name}”',
  'rule.required.phrases': '缺少“{name}”',
  'rule.required.sections': '缺少标题为“{name}”的部分',
  'rule.required.actors': '没有给“{name}”提要求',

  'rule.forbidden': '不该有“{name}”',
  'rule.forbidden.summary': '有配置里不许有的内容',
  'rule.forbidden.why': '配置里写明这类稿子不许有的口号、说法、章节或责任主体，稿子里有。',
  'rule.forbidden.slogans': '不该有缩略语“{name}”',
  'rule.forbidden.phrases': '不该有“{name}”',
  'rule.forbidden.sections': '不该有标题为“{name}”的部分',
  'rule.forbidden.actors': '不该给“{name}”提要求',

  'rule.template-slot': '模板与配置不符：{name}',
  'rule.template-slot.summary': '模板的空格、章节与配置不符',
  'rule.template-slot.why': '模板声明了哪些空格和章节，就该恰好有哪些；用错空格名，填写的人不会发现。',
  'rule.template-slot.missing': '声明了空格“{name}”，模板里没有',
  'rule.template-slot.undeclared': '空格“{name}”没有声明',
  'rule.template-slot.value': '空格“{name}”不能填“{value}”，只能是：{values}',
  'rule.template-slot.section': '标题为“{name}”的部分应有 {min} 个，实有 {count} 个',
  'rule.template-slot.sections': '标题为“{name}”的部分最多 {max} 个，实有 {count} 个',
  'rule.template-slot.order': '“{name}”这一部分的次序不对',

  'rule.misquote': '与来源不符：{diff}；{source} {place} 原文“{wording}”',
  'rule.misquote.summary': '引文与给出的来源不符（用 --sources 指明来源）',
  'rule.misquote.why':
    '引错原话是起草人最怕的错。给出权威文本后，逐条找到出处，词句有出入的列出原文，只差标点的作提示。',
  'rule.misquote.marks': '只有标点与来源不同；{source} {place} 原文“{wording}”',
  'rule.misquote.unfound': '点明出自 {source}，其中没有这句话',

  'rule.ordinal-comma': '“{ordinal}”后用逗号',
  'rule.ordinal-comma.summary': '“第一”“首先”一类序次语后用了顿号',
  'rule.ordinal-comma.why': '带“第”字的序次语和“首先”“其次”等后用逗号，不带“第”的汉字数字后才用顿号。',
} as const;
