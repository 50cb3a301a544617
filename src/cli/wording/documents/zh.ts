/** Words about the documents that are compared, in Chinese. */
export const documentsZh = {
  'element.formulas': '表述',
  'element.words': '用词',
  'element.shape': '篇幅',
  'usage.compare': '用法：gaojian compare [选项] [文稿、分析结果或文件夹...]',
  'about.compare':
    '把若干篇文稿按年份（或文件、地区、讲话人等）排在一起，看口号、要求、指标、责任和固定表述有什么变化：先列出最近一年不再提的，再列新提的。文稿（各种格式）和 gaojian analyze 存下的 JSON、NDJSON 都能读，后者不必重新分析。',
  'synopsis.compare': 'compare [文稿...]',
  'brief.compare': '比较各年（或各地、各人）的文稿，看有什么变化',
  'option.yearOf': '指明某个文件的年份，如 --year 讲话.docx=2019；可多次使用',
  'option.manifest': '清单（CSV，首行为列名，须有 path 列；或 NDJSON），给出各文件的 year、region、speaker 等',
  'option.by': '按什么分组：year（年份）、file（文件），或者清单、文稿里的一项（region、speaker 等）',
  'option.since': '只看这一年及以后的文稿',
  'option.until': '只看这一年及以前的文稿',
  'option.minYears': '只列至少在 N 个年份（组）出现的条目',
  'option.compareOnly': '只比较这些内容',
  'option.compareFormat': '输出格式',
  'example.compare': 'gaojian compare 2019年讲话.docx 2020年讲话.docx',
  'example.compare.about': '去年要求过的，今年的稿子漏了什么',
  'example.compareFolder': 'gaojian compare 历年报告 --only targets --since 2010',
  'example.compareFolder.about': '一个文件夹里历年的指标',
  'example.compareSaved': 'gaojian compare 分析.ndjson --format csv > 对比.csv',
  'example.compareSaved.about': '用存下的分析结果做一张表，供统计软件读取',
  'example.compareBy': 'gaojian compare 各市报告 --manifest 清单.csv --by region',
  'example.compareBy.about': '按地区比较，地区写在清单里',
  'note.notAnalysis': '{input}：不是稿鉴的分析结果，略过',
  'note.unread': '没能读 {count} 个，比较里没有：{names}',
  'note.onlyOneSaved': '只有一篇文稿，没有可以比的。请再给一篇，如 gaojian compare 去年.txt 今年.txt',
  'note.onlyOne':
    '只有一篇文稿，没有可以比的。接下来可以：\n  看去年要求过的漏了什么：gaojian compare 去年.txt {path}\n  看上级的要求落实没有：gaojian cover {path} --against 上级讲话.txt\n  查前后矛盾、漏字和标点：gaojian check {path}',
  'note.oneGroup': '{count} 篇都在 {group} 一组，没有可以比的。请用 --year 文件=年份 指明年份，或加 --by file 逐篇比较',
  'note.ungrouped': '{id}：不知道属于哪一组（{by}），单独列出。可用 --year 文件=年份 或 --manifest 指明',
  'note.manifestNone':
    '{path}：没有一行有对应的文稿（{count} 行：{paths}）。路径可以从当前文件夹、清单所在的文件夹或整批稿件的文件夹写起',
  'note.manifestUnused': '{path}：有 {count} 行没有对应的文稿：{paths}',
  'error.bad-analysis': '{path}:{line}：不是稿鉴的分析结果。请用 gaojian analyze --format json（或 ndjson）生成',
  'error.bad-analysis.json':
    '{path}:{line}：不是完整的 JSON，可能没有写完。请用 gaojian analyze --format json（或 ndjson）重新生成',
  'error.bad-analysis.schema':
    '{path}:{line}：是 {value}，不是 gaojian/analysis@1。请用这一版的 gaojian analyze 重新生成',
  'error.bad-analysis.field':
    '{path}:{line}：分析结果的 {value} 项缺失或不合格式。请用 gaojian analyze --format json（或 ndjson）重新生成',
  'error.text-missing':
    '{path}：{id} 的分析结果没有带原文（--no-text），也找不到原来的文稿。请把文稿放回原处，或者不加 --no-text 重新分析',
  'error.text-changed': '{path}：与当初分析的不是同一份内容，{id} 的分析结果不能再用。请重新分析',
  'error.elements-missing':
    '{id}：分析结果里没有 {elements}，{part} 要用到。请不加 --only、--no-terms 重新分析；compare 也可以用 --only 只比较别的内容',
  'error.bad-manifest': '{path}:{line}：清单有问题（{kind} {value}）',
  'error.bad-manifest.csv': '{path}:{line}：清单不是规范的 CSV（{value}）。各行列数要相同，含逗号的内容要加英文双引号',
  'error.bad-manifest.no-path': '{path}:{line}：清单的首行没有 path 这一列。首行写列名，如 path,year,region',
  'error.bad-manifest.empty': '{path}:{line}：清单里没有内容。首行写列名，如 path,year,region，以下每行一篇文稿',
  'error.bad-manifest.twice': '{path}:{line}：清单里 {value} 出现了两次，请删去一行',
  'error.bad-manifest.year': '{path}:{line}：年份不能是“{value}”，请写四位数字，如 2019',
  'error.no-group': '--by：没有一篇文稿有“{value}”这一项{hint}。可用的有：{choices}；也可以用 --manifest 给出',
  'error.no-such-document': '{option}：没有叫“{value}”的文稿{hint}。现有：{choices}',
  'error.draft-several': '{path}：里面有 {count} 篇，草稿只能有一篇。请指明其中一篇',
  'error.bad-year': '--year：“{value}”应写成 文件=年份，如 --year 讲话.docx=2019',
} as const;
