/** Random texts for laws: pieces a manuscript is made of and pieces that damage it. */
import fc from 'fast-check';

const MARKERS = ['一、', '二、', '十一、', '（一）', '(二)', '（三）、', '第一，', '第二、', '第三是', '第一要', '一是', '二是', '三要', '一须', '1.', '2．', '3、', '（1）', '2）', '①', '②', '⑴', '⒊', '首先', '其次', '最后', '一方面', '另一方面'];
const MARKS = ['“', '”', '‘', '’', '"', "'", '《', '》', '（', '）', '(', ')', '【', '】', '「', '」', '，', '。', '；', '：', '！', '？', '、', ',', ';', ':', '.', '…', '——', '·', '[', ']', '\\', '{{', '}}'];
const NUMERALS = ['一', '两', '三', '十', '百', '千', '万', '亿', '零', '〇', '廿', '半', '几', '多', '成', '点', '百分之', '三分之二', '1', '2', '0', '9', '8.5', '1,234', '10:30', '１２', '％', '%', '2019', '二〇二五', '年', '月', '日', '万元', '个百分点', '以上', '左右'];
const WORDS = ['三个务必', '四个意识', '双强', '五大工程', '一岗双责', '做到', '要', '必须', '务必', '负责', '不得', '各级党组织', '县委书记', '我们', '同志们', '总书记指出', '强调', '讲五点意见', '以下几个方面', '取得', '问题', '不足', '全覆盖', '清零', '翻两番', '确保增长', '力争', '到', '年底前', '去年', '今年', '明年是', '党的十九大', '“十三五”', '第一书记', '第一要务', '唯一要', '下面', '谢谢大家', 'XX', 'X月X日', '××', '某某', '____', '即', '的', '和', '等', '抓', '工作', 'GDP', 'PM2.5', 'https://a.cn/b?c=1.2'];
const SPACES = ['\n', '\r\n', '\r', '\n\n', ' ', '　　', '\t', '\u200b', '\u200d', '\ufeff', '\u00ad', '\u2028', '\u0085', '\u00a0', '\u0000'];
const ODD = ['\ud800', '\udc00', '𠮷', '👍', '👨‍👩‍👧', '⽅', '⺠', '豈', 'é', '한', '々', '__proto__', 'constructor'];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MARKERS) },
  { weight: 5, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 4, arbitrary: fc.constantFrom(...NUMERALS) },
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...SPACES) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
);

export const randomText = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));

/** How often a law is tried; `GAOJIAN_RUNS=100000 npx vitest run test/laws.test.ts` for a long search. */
export const RUNS = { numRuns: Number(process.env['GAOJIAN_RUNS'] ?? 300) };
