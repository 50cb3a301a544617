/**
 * The words of `check`, in Chinese: `rule.<id>` says what is wrong at the place (a saying of its own is
 * `rule.<id>.<saying>`), `rule.<id>.summary` what the rule looks for, `rule.<id>.why` the reason, for `explain`.
 */
export const rulesZh = {
  'related.item': '第 {index} 项',
  'related.number': '另一序号',
  'related.above': '上一层',
  'related.mark': '与之相配的标点',
  'related.list': '另一处',
  'related.first': '首次出现',
  'related.year': '另一说法',
  'related.expression': '所指表述',

  'rule.count-mismatch': '说是 {declared} 项，实有 {found} 项',
  'rule.count-mismatch.summary': '声明的数目与列出的不符',
  'rule.count-mismatch.why': '听众会数：说了五点只讲四点，不是漏写就是改稿时忘了改数。',

  'rule.numbering-gap': '此处应为第 {expected} 项，却编为第 {ordinal} 项',
  'rule.numbering-gap.first': '从第 {ordinal} 项开始，前面没有第 {expected} 项',
  'rule.numbering-gap.order': '序号颠倒：此处应为第 {expected} 项，却编为第 {ordinal} 项',
  'rule.numbering-gap.summary': '序号中断或颠倒',
  'rule.numbering-gap.why': '序号跳过一个数，不是漏了一条，就是改稿后没有重编。',

  'rule.numbering-duplicate': '第 {ordinal} 项重复编号',
  'rule.numbering-duplicate.summary': '同一序号用了两次',
  'rule.numbering-duplicate.why': '同一层里两条用了同一个序号，引用和清点都会出错。',

  'rule.missing-text': '“{before}”与“{behind}”之间疑有缺字',
  'rule.missing-text.summary': '词语脱落而未留标记',
  'rule.missing-text.why': '隐去名称或数字时连同前后的字一起删掉，句子就读不通，如“党的以来”“有关个镇”。',

  'rule.unpaired-mark': '“{mark}”不成对',
  'rule.unpaired-mark.unclosed': '“{mark}”没有与之相配的后一半',
  'rule.unpaired-mark.unopened': '“{mark}”没有与之相配的前一半',
  'rule.unpaired-mark.turned': '“{mark}”方向相反',
  'rule.unpaired-mark.summary': '引号、书名号、括号不成对',
  'rule.unpaired-mark.why':
    '引号、书名号和括号成对使用。引文分为几段时，每段开头用前引号，只在最后一段末尾用后引号，这种情形不报。参照 GB/T 15834—2011 第 4.8、4.9、4.15 条。',

  'rule.placeholder': '“{sign}”尚待填写',
  'rule.placeholder.summary': '留空未填',
  'rule.placeholder.why': '起草时留空是常事，定稿时不应再有；模板中只作统计。',

  'rule.lost-dun': '全文顿号似已丢失，并列词语连在一起（共 {count} 处）',
  'rule.lost-dun.summary': '并列词语之间的顿号丢失',
  'rule.lost-dun.why': '从别的软件转出文字时常会丢掉顿号，并列的词语就连成一片，也无从清点项数。',

  'rule.repeated-member': '“{text}”在并列中出现两次',
  'rule.repeated-member.heading': '同一层有两条标题都是“{text}”',
  'rule.repeated-member.summary': '并列中有一项重复',
  'rule.repeated-member.why': '同一项列了两次，多半是改稿时添了又没有删去原来的。',

  'rule.repeated-clause': '“{text}”在相邻处说了两遍',
  'rule.repeated-clause.doubled': '“{text}”重复',
  'rule.repeated-clause.summary': '分句或字词重复',
  'rule.repeated-clause.why': '同一分句在一句或邻句中原样出现两次，多是粘贴所致；有意的排比、叠用不在此列。',

  'rule.fixed-expression': '固定表述有误',
  'rule.fixed-expression.character': '“{given}”应为“{right}”',
  'rule.fixed-expression.member': '“{given}”应为“{right}”',
  'rule.fixed-expression.incomplete': '漏列“{missing}”',
  'rule.fixed-expression.order': '次序与通行表述不同：{right}',
  'rule.fixed-expression.early': '“{name}”{since} 年提出，晚于文稿年份 {year}',
  'rule.fixed-expression.late': '“{name}”已于 {until} 年结束，文稿为 {year} 年',
  'rule.fixed-expression.summary': '固定的数字缩略语写错、列错或用错年份',
  'rule.fixed-expression.why': '“四个意识”一类表述有固定的写法、成员和次序，以词典所注出处为准；不合年份的只作提示。',

  'rule.year-conflict': '这里指 {year} 年，另一处指 {other} 年',
  'rule.year-conflict.plan': '前文说的是明年，这里又说今年',
  'rule.year-conflict.summary': '年份前后不一',
  'rule.year-conflict.why': '旧稿翻新时容易漏改年份：标题、日期和“今年”“明年”要对得上。',

  'rule.notice-line': '转载或投稿说明留在文中',
  'rule.notice-line.summary': '正文之外的声明行',
  'rule.notice-line.why': '“本文系投稿，仅供学习参考”一类的话是传稿人加的，不属于讲话。',

  'rule.name-left': '模板中留有姓名“{name}”',
  'rule.name-left.summary': '模板中未隐去的姓名',
  'rule.name-left.why': '其余姓名都已隐去，这一处容易随模板流传。党和国家领导人、历史人物不报。',

  'rule.numbering-level': '“{above}”之下不应再用“{marker}”',
  'rule.numbering-level.summary': '序号层次倒置',
  'rule.numbering-level.why':
    '参照 GB/T 9704—2012 第 7.3.3 条，层次依次为“一、”“（一）”“1.”“（1）”；可从任一层起，但只能由大到小。“第一，”“一要”“首先”不论。',

  'rule.ordinal-comma': '“{ordinal}”后用逗号',
  'rule.ordinal-comma.summary': '“第一”“首先”一类序次语后用了顿号',
  'rule.ordinal-comma.why': '带“第”字的序次语和“首先”“其次”等后用逗号，不带“第”的汉字数字后才用顿号。',
} as const;
