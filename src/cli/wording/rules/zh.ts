/**
 * The words of `check`, in Chinese: `rule.<id>` says what is wrong at the place (a saying of its own is
 * `rule.<id>.<saying>`), `rule.<id>.summary` what the rule looks for, `rule.<id>.why` the reason, for `explain`.
 */
export const rulesZh = {
  'ground.text': '文本自洽',
  'ground.custom': '文稿惯例',
  'ground.configuration': '用户配置',
  'ground.sources': '引文来源',
  'check.withClause': '{text}（{clause}）',
  'separator.clauses': '、',
  'related.item': '第 {index} 项',
  'related.ordinal': '这一组序次语从这里起',
  'related.number': '另一序号',
  'related.above': '上一层',
  'related.mark': '与之相配的标点',
  'related.list': '另一处',
  'related.first': '首次出现',
  'related.year': '另一说法',
  'related.course': '升降的前后两数',
  'related.whole': '总数',
  'related.expression': '所指表述',

  'rule.count-mismatch': '说是 {declared} 项，实有 {found} 项',
  'rule.count-mismatch.pack': '“{pack}”实有 {found} 项',
  'rule.count-mismatch.packs': '“{pack}”实有 {found} 项，“{other}”实有 {others} 项',
  'rule.count-mismatch.sum': '各数合计 {declared} 项，实有 {found} 项',
  'rule.count-mismatch.summary': '声明的数目与列出的不符',
  'rule.count-mismatch.why': '听众会数：说了五点只讲四点，不是漏写就是改稿时忘了改数。',

  'related.before': '“{above}”从这里起',

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
  'rule.template-slot.summary': '模板的待填项、章节与配置不符',
  'rule.template-slot.why': '模板声明了哪些待填项和章节，就该恰好有哪些；待填项写错名称，填写的人不会发现。',
  'rule.template-slot.missing': '声明了待填项“{name}”，模板里没有用到',
  'rule.template-slot.undeclared': '待填项“{name}”没有在配置里声明',
  'rule.template-slot.value': '待填项“{name}”不能填“{value}”，只能是：{values}',
  'rule.template-slot.absent': '缺少“{name}”这一部分',
  'rule.template-slot.section': '“{name}”这一部分应有 {min} 个，实有 {count} 个',
  'rule.template-slot.sections': '“{name}”这一部分最多 {max} 个，实有 {count} 个',
  'rule.template-slot.order': '“{name}”应在“{above}”之后',

  'rule.misquote': '与来源不符（{diff}）；{source} {place} 原文“{wording}”',
  'rule.misquote.summary': '引文与给出的来源不符（用 --sources 指明来源）',
  'rule.misquote.why':
    '引错原话是起草人最怕的错。给出权威文本后，逐条找到出处，词句有出入的列出原文，只差标点的作提示；写明出自哪部法、哪一条的，还要真在那里。',
  'rule.misquote.marks': '只有标点与来源不同；{source} {place} 原文“{wording}”',
  'rule.misquote.elsewhere': '{named}里没有这句话，这句话在 {source} {place}',
  'rule.misquote.article': '这句话不在{given}，在{right}（{source} {place}）',
  'rule.misquote.nowhere': '给出的来源（{count} 篇）里都没有这句话',
  'rule.misquote.unfound': '点明出自 {source}，其中没有这句话',
  'rule.numbering-gap': '此处应为第 {expected} 项，却编为第 {ordinal} 项',
  'rule.numbering-gap.first': '从第 {ordinal} 项开始，前面没有第 {expected} 项',
  'rule.numbering-gap.order': '序号颠倒：此处应为第 {expected} 项，却编为第 {ordinal} 项',
  'rule.numbering-gap.summary': '序号中断或颠倒',
  'rule.numbering-gap.why': '序号跳过一个数，不是漏了一条，就是改稿后没有重编。',

  'rule.numbering-duplicate': '第 {ordinal} 项重复编号',
  'rule.numbering-duplicate.summary': '同一序号用了两次',
  'rule.numbering-duplicate.why': '同一层里两条用了同一个序号，引用和清点都会出错。',

  'rule.missing-text': '“{before}”与“{behind}”之间疑有缺字',
  'rule.missing-text.head': '“{behind}”前疑有缺字',
  'rule.missing-text.summary': '词语脱落而未留标记',
  'rule.missing-text.why': '隐去名称或数字时连同前后的字一起删掉，句子就读不通，如“党的以来”“有关个镇”。',

  'rule.unpaired-mark': '{mark} 不成对',
  'rule.unpaired-mark.unclosed': '{mark} 没有与之相配的后一半',
  'rule.unpaired-mark.unopened': '{mark} 没有与之相配的前一半',
  'rule.unpaired-mark.turned': '{mark} 方向相反',
  'rule.unpaired-mark.summary': '引号、书名号、括号不成对',
  'rule.unpaired-mark.why':
    '引号、书名号和括号成对使用。引文分为几段时，每段开头用前引号，只在最后一段末尾用后引号，这种情形不报。参照 GB/T 15834—2011 第 4.8、4.9、4.15 条。',

  'rule.placeholder': '“{sign}”尚待填写',
  'rule.placeholder.room': '“{before}”与“{behind}”之间的空白尚待填写',
  'rule.placeholder.summary': '留空未填',
  'rule.placeholder.why': '起草时留空是常事，定稿时不应再有；模板中只作统计。',

  'rule.lost-dun': '全文顿号似已丢失，并列词语连在一起，如“{text}”',
  'rule.lost-dun.summary': '全文的顿号丢失，并列词语连成一片',
  'rule.lost-dun.why':
    '从别的软件转出文字时常会丢掉顿号，并列的词语就连成一片，也无从清点项数。只看全文：通篇几乎没有顿号才报，个别地方漏一个不报。',

  'rule.repeated-member': '“{text}”在并列中出现两次',
  'rule.repeated-member.heading': '同一层有两条标题都是“{text}”',
  'rule.repeated-member.summary': '并列中有一项重复',
  'rule.repeated-member.why': '同一项列了两次，多半是改稿时添了又没有删去原来的。',

  'rule.repeated-clause': '“{text}”在相邻处说了两遍',
  'rule.repeated-clause.passage': '前面已有原样的话（{count} 句）',
  'rule.repeated-clause.passages': '同样的话（{count} 句）在文中共有 {times} 处',
  'rule.repeated-clause.doubled': '“{text}”重复',
  'rule.repeated-clause.summary': '分句、字词或整段话重复',
  'rule.repeated-clause.why':
    '同一分句在一句或邻句中原样出现两次，或整句整段在全文中原样出现两次，多是粘贴所致；有意的排比、叠用不在此列。',

  'rule.fixed-expression': '固定表述有误',
  'rule.fixed-expression.character': '“{given}”应为“{right}”',
  'rule.fixed-expression.doubtful': '“{given}”疑是“{right}”之误',
  'rule.fixed-expression.member': '“{given}”应为“{right}”',
  'rule.fixed-expression.incomplete': '漏列“{missing}”',
  'rule.fixed-expression.order': '次序与通行表述不同：{right}',
  'rule.fixed-expression.early': '“{name}”{since} 年提出，晚于文稿年份 {year}',
  'rule.fixed-expression.late': '“{name}”已于 {until} 年结束，文稿为 {year} 年',
  'rule.fixed-expression.former': '“{given}”是 {until} 年以前的提法，文稿为 {year} 年，应为“{right}”',
  'rule.fixed-expression.later': '“{given}”是 {since} 年起的提法，文稿为 {year} 年，当时为“{right}”',
  'rule.fixed-expression.summary': '固定表述写错、成员列错或用错年份',
  'rule.fixed-expression.why':
    '“四个意识”“放管服”一类表述有固定的写法、成员和次序，以词典所注出处为准；不合年份的只作提示。自己的固定表述可写进 --dictionary 的 expressions。',

  'rule.year-conflict': '这里指 {year} 年，另一处指 {other} 年',
  'rule.year-conflict.term': '“{words}”：按规划的起止，这是 {year} 年',
  'rule.year-conflict.left': '讲话在 {other} 年，这里还把 {year} 年的事当作要办的来说，疑是旧稿留下的年份',
  'rule.year-conflict.plan': '前文说的是明年，这里又说今年',
  'rule.year-conflict.summary': '年份前后不一',
  'rule.year-conflict.why': '旧稿翻新时容易漏改年份：标题、日期和“今年”“明年”要对得上。',

  'rule.notice-line': '转载或投稿说明留在文中',
  'rule.notice-line.page': '页码留在文中',
  'rule.notice-line.site': '网页上的一行留在文中',
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
  'rule.ordinal-comma.summary': '“第一”“其一”“首先”一类序次语后用了顿号',
  'rule.ordinal-comma.why':
    '参照 GB/T 15834 附录 B：“第”“其”字头的序次语和“首先”“其次”“最后”等，后用逗号；不带括号的汉字数字后才用顿号。',

  'rule.numeral-dun': '“{numeral}”后用顿号，不用“{mark}”',
  'rule.numeral-dun.summary': '作序次语的汉字数字后没有用顿号',
  'rule.numeral-dun.why': '参照 GB/T 15834 附录 B：不带括号的汉字数字作序次语，后用顿号。',

  'rule.arabic-dot': '“{numeral}”后用下脚点“{dot}”',
  'rule.arabic-dot.summary': '作序次语的阿拉伯数字后用了顿号',
  'rule.arabic-dot.why': '参照 GB/T 15834 附录 B：不带括号的阿拉伯数字作序次语，后用下脚点；顿号跟在汉字数字后面。',

  'rule.bracket-number': '“{number}”后不用“{mark}”',
  'rule.bracket-number.summary': '带括号的序次语后用了点号',
  'rule.bracket-number.why': '参照 GB/T 15834 附录 B：序次语加了括号，后面不用任何点号。',

  'rule.narrative-ordinal': '“{ordinal}”后不用标点',
  'rule.narrative-ordinal.summary': '“一是”“二要”一类序次语后用了标点',
  'rule.narrative-ordinal.why': '参照 GB/T 15834 附录 B：序次简单、叙述性较强的序次语后不用标点。',

  'rule.mixed-ordinals': '“{ordinal}”与前面的“{first}”不是一套序次语',
  'rule.mixed-ordinals.summary': '“首先、其次”与“第三”混用',
  'rule.mixed-ordinals.why':
    '“第一”“其一”“首先”是各自独立的三套序次语，一处列举用一套，不宜混用（《语言文字报》原主编杜永道答读者）。',

  'rule.heading-stop': '单独成行的标题末尾不用句号',
  'rule.heading-stop.summary': '单独成行的标题末尾用了句号',
  'rule.heading-stop.why': '参照 GB/T 15834 附录 B：标题末尾通常不用标点，需要时可用问号、叹号或省略号。',

  'rule.paragraph-stop': '段落末尾没有句号，或话没有说完',
  'rule.paragraph-stop.runInto': '这里话已说完，没有标点就接了下一个序号',
  'rule.paragraph-stop.summary': '段落末尾没有句号',
  'rule.paragraph-stop.why':
    '前面各句都有句号，段末却断在文字或逗号、顿号上，不是漏了句号，就是漏了后半句，或者误断了行。标题、落款不算。',

  'rule.quotes-dun': '并列的引号之间不用顿号',
  'rule.quotes-dun.summary': '并列的引号之间用了顿号',
  'rule.quotes-dun.why': 'GB/T 15834：标有引号的并列成分之间通常不用顿号；中间插有括注等其他成分时宜用。',

  'rule.titles-dun': '并列的书名号之间不用顿号',
  'rule.titles-dun.summary': '并列的书名号之间用了顿号',
  'rule.titles-dun.why': 'GB/T 15834：标有书名号的并列成分之间通常不用顿号；中间插有括注等其他成分时宜用。',

  'rule.nested-quotes': '引号里的引号用单引号',
  'rule.nested-quotes.unsure': '引号里又有双引号：或是该用单引号，或是前后引号用反了',
  'rule.nested-quotes.summary': '双引号里面又用双引号',
  'rule.nested-quotes.why':
    'GB/T 15834：引号里还要用引号，外面一层用双引号，里面一层用单引号。同形的引号套在一起，看不出引到哪里为止。',

  'rule.nested-titles': '书名号里的书名号用单书名号',
  'rule.nested-titles.summary': '双书名号里面又用双书名号',
  'rule.nested-titles.why': 'GB/T 15834：书名号里还要用书名号，外面一层用双书名号，里面一层用单书名号。',

  'rule.straight-quotes': '直引号改用弯引号',
  'rule.straight-quotes.unsure': '这一行有直引号，配不成对，需逐个核对',
  'rule.straight-quotes.foreign': '〔{mark}〕不是规范的引号，应为〔{right}〕',
  'rule.straight-quotes.summary': '中文里用了不分前后的直引号',
  'rule.straight-quotes.why': 'GB/T 15834：引号的形式是“ ”和‘ ’，左右有别；直引号分不出前后。',

  'rule.halfwidth-punctuation': '半角“{mark}”改用“{full}”',
  'rule.halfwidth-punctuation.decimal': '数里的小数点写成了“{mark}”',
  'rule.halfwidth-punctuation.summary': '中文里用了半角标点',
  'rule.halfwidth-punctuation.why':
    'GB/T 15834 第 4 章规定了各种标点的形式；半角标点是外文的标点，多由输入法没有切换带来。',

  'rule.ellipsis': '“{dots}”改用省略号“……”',
  'rule.ellipsis.summary': '省略号的形式不对',
  'rule.ellipsis.why': 'GB/T 15834：省略号的形式是“……”，六个点占两个字的位置。',

  'rule.ellipsis-deng': '“{text}”：省略号和“等”只用一个',
  'rule.ellipsis-deng.summary': '省略号与“等”一类词语同时使用',
  'rule.ellipsis-deng.why': 'GB/T 15834 附录 A：省略号不与“等”“等等”同用。要念出来的地方用“等”。',

  'rule.range-mark': '起止之间用“{right}”，不用“{mark}”',
  'rule.range-mark.summary': '表示起止、范围的连接号用成短横线等',
  'rule.range-mark.why':
    'GB/T 15834：标示时间、地域等的起止和数值范围，一般用一字线“—”，有时也可用浪纹线“～”；短横线用于号码、型号等。前一个数省去百分号，容易读错，故一并补上。',

  'rule.dun-before-deng': '“等”前不用顿号',
  'rule.dun-before-deng.summary': '列举末尾的“等”前用了顿号',
  'rule.dun-before-deng.why': '参照 GB/T 15834 附录 B：并列成分之间用顿号的，末尾的“等”“等等”之前不用顿号或其他点号。',

  'rule.quote-stop': '引号内外的句末点号只用一个',
  'rule.quote-stop.summary': '引号内外都用了句末点号',
  'rule.quote-stop.why':
    '参照 GB/T 15834 附录 B：引文完整独立，或带有问号、叹号的，点号留在引号里，外面不再用；引文只是句子一部分的，里面不用句号。',

  'rule.doubled-punctuation': '点号重了：“{points}”',
  'rule.doubled-punctuation.summary': '两个点号连在一起',
  'rule.doubled-punctuation.why': '一处停顿用一个点号；重了，多半是修改时没有删净。',

  'rule.line-start-mark': '“{marks}”出现在一行开头',
  'rule.line-start-mark.summary': '点号出现在一行开头',
  'rule.line-start-mark.why': 'GB/T 15834：点号跟在文字之后，不出现在一行之首。多半是断行断错了，或行首漏了字。',

  'rule.stray-space': '多余的空格',
  'rule.stray-space.spaced': '字间多出空格',
  'rule.stray-space.unseen': '看不见的零宽字符',
  'rule.stray-space.summary': '汉字、标点旁和行末多余的空格',
  'rule.stray-space.why':
    '中文字间、标点旁不空格；多余的空格多从网页、扫描件带来，排版时会错位，检索时会断词。段首缩进、两字姓名、标题里的空格不算。',

  'rule.date-form': '“{date}”应写作“{right}”：月、日不编虚位',
  'rule.date-form.short': '“{date}”应写作“{right}”：年月日之间用短横线，不用顿号',
  'rule.date-form.full': '“{date}”应写作“{right}”：句中写全年月日，不用顿号',
  'rule.date-form.summary': '日期的月、日前补了零，或年月日之间用了顿号',
  'rule.date-form.why':
    '参照 GB/T 9704：成文日期用阿拉伯数字标全，月、日不编虚位，即 1 不编为 01。GB/T 15834 附录 A：阿拉伯数字年月日的简写用短横线，不用顿号；句中则写全“年月日”。',

  'rule.impossible-date': '没有“{date}”这一天',
  'rule.impossible-date.backwards': '“{date}”起讫颠倒',
  'rule.impossible-date.weekday': '“{date}”：这一天是星期{weekday}',
  'rule.impossible-date.summary': '日历上没有的日子，起讫颠倒',
  'rule.impossible-date.why':
    '2月30日、4月31日、平年的2月29日，日历上都没有；报送、办结的时限写错，各单位无从照办。农历日期不算。',

  'rule.figure-conflict': '“{part}”比总数“{whole}”还大',
  'rule.figure-conflict.sum': '各部分加起来比总数“{whole}”还大',
  'rule.figure-conflict.course': '“{words}”：数字与升降相反',
  'rule.figure-conflict.range': '“{words}”前大后小',
  'rule.figure-conflict.points': '“{told}”应为“{points}个百分点”：百分数相减得百分点',
  'rule.figure-conflict.way': '“{told}”与前文的升降相反',
  'rule.figure-conflict.change': '“{told}”与前文的数字不合，相差应为“{right}”',
  'rule.figure-conflict.days': '“{words}”：首尾相连共 {days} 天',
  'rule.figure-conflict.bounds': '“{words}”：界限自相矛盾',
  'rule.figure-conflict.again': '“{words}”：界限说了两遍',
  'rule.figure-conflict.summary': '数字自相矛盾',
  'rule.figure-conflict.why':
    '其中的一部分、互不重合的几部分之和都不会比总数大，“提高到”的数不会更小，“下降到”的数不会更大，接着说的升降幅度、天数应与前面的数相合，百分数相减得百分点，幅度从小数写到大数；不合的，多有一个数写错或者写反了。“以上”与“左右”不能并用；“不低于”之后再说“以上”是重复。',

  'rule.document-number': '发文字号的年份用六角括号〔 〕，不用“{open} {close}”',
  'rule.document-number.summary': '发文字号的年份没有用六角括号',
  'rule.document-number.why': '参照 GB/T 9704：发文字号的年份标全称，用六角括号“〔 〕”括入。',
} as const;
