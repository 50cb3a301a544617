/** What holds for the mends of all rules together, over clean texts with damage and over random ones. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/check/registry.js';
import type { Rule } from '../../src/check/rule.js';
import { randomText, RUNS } from '../random.js';
import { findingsIn } from './check.js';
import { mended, mendedOnce } from './mend.js';

const MENDING: readonly Rule[] = RULES.filter(({ fixable }) => fixable);

const CLEAN = [
  '同志们：\n今天召开会议，主要任务是总结去年工作，部署今年任务。下面，我讲三点意见。\n',
  '一、提高思想认识\n认识是行动的先导。要增强“四个意识”“四个自信”，做到‘两个维护’。\n二、狠抓工作落实\n落实是工作的关键，要联系1～2个村，增长10%～15%。\n',
  '（一）强化领导。党委（党组）书记要亲自抓；班子成员要配合抓。（二）强化督查。2019—2020年，完成8.5亿元……\n',
  '一是传递信息；二是确定关系；三是组织生活。第一，学习。第二，实干。首先，要稳；其次，要进；最后，要好。\n',
  '1.加强学习。\n2.改进作风。\n会议于10:30在https://a.cn/b?x=1,2召开，GDP（国内生产总值）增长3.5%，共1,234人。\n',
  '他强调：“要落实《关于印发〈条例〉的通知》，把‘三会一课’抓好。”印发县委办发〔2021〕21号文件，2020年1月5日起施行。\n',
  '　　农业、水利、交通等部门要坚持“把质量当生命”。县委书记　张　三\n',
];

/** What looks wrong and is not. */
const TRAPS = [
  '# 在全市数字政府建设推进会上的讲话',
  '**县委书记　张　三**',
  '（2020年3月5日）',
  '各位领导、同志们：',
  '今天是20  年  月  日，应到  人，实到  人，请假    人。',
  '一、2019—2020年工作回顾',
  '1.2019年完成投资3.5亿元，增长8.5%；其中一产1.2亿元，二、三产业2.3亿元。',
  '2. 第一、二、三产业结构为1:2:3，第一、第二轮督导发现问题15个。',
  '3．1、2、3号楼已完工，4、5号楼在建；一、二季度增速分别为6.1%、6.5%。',
  '（一）强化组织领导。各级党委（党组）要把“四个意识”“四个自信”落到实处，落实《党章》（2017年修订）、《准则》（试行）、《条例》，抓好“甲”（注）、“乙”、“丙”机制和“丁”工程。',
  '（二）强化责任落实。根据（一）、（二）两项规定，按照第（三）款、第（四）款执行。',
  '（三）强化督查问效。咨询电话：010-88842603、0755-12345678-802；传真：010—88842604；邮箱：zhang.san@gov.cn；网址：http://www.gov.cn/a,b;c?x=1&y=2。',
  '（五）强化时间观念。上午9:00—11:30，下午14:30—17:00；第3—5周；见第5-10页，第12卷第3期：5-10；气温-5℃～-10℃，-5-10℃。',
  '（六）强化模板规范。XX市XX县{{name}}同志，____年__月__日，[  ]同意 [  ]不同意，XXXX年X月X日，X%、XX%，【待补】，□同意。',
  '| 项目 | 数量 | 比例 |',
  '|:---:|---:|---|',
  '| 道路 | 1,234 | 10.5% |',
  '| 桥梁 | 2,345 | 20-30 |',
  '- 第一项：抓重点、补短板、强弱项',
  '- 第二项：`a.b(c)`、[链接](https://a.cn/附件(一).pdf)、![图](a.png)',
  '> 引文：“……”',
  '附件：1.方案.docx',
  '      2.名单(终稿).xlsx',
  '\t3.台账',
  '主持人：  李四',
  '时  间：2020年3月5日',
  '地  点：市委礼堂',
  '参加人：张三、李　四、王五五、欧阳　锋',
  '决　　议',
  '通 知',
  '不忘初心 牢记使命',
  '牢记嘱托 感恩奋进 走在前列',
  '第一章 总则',
  '第一条 为了规范管理，制定本办法。',
  '附件1 任务清单',
  '人员名单：张三 李四 王五 赵六',
  '他讲到“奋进新征程 建功新时代”主题活动，印发《关于深化改革 扩大开放的意见》。',
  '同比增长 8.5 %，GDP 总量达 1000 亿元，服务 APP 下载 3 万次。',
  'Who is he? He said: "I\'m OK, thanks!" (2019) and left.',
  '中国-东盟博览会、京津冀-长三角、克-金氏综合征、让-雅克·卢梭、吐鲁番-哈密盆地、爱新觉罗·溥仪。',
  '北京－上海、3－5年、6%－7%。',
  '等候、等待、等级，公平、等价、有偿；农业、水利等；懒、等、靠；“等、靠、要”思想；一等、二等奖。',
  '你来了？！太好了！！！真的吗？？',
  '他沉默了……然后说：“……好的……”',
  '一是一，二是二。三七二十一。一就是一。',
  '第一书记、第一要务、第一责任人要到位。首先是认识问题。最后，谢谢大家！',
  '目录',
  '一、总则……………………………3',
  '二、分则..............................5',
  '签字：            日期：',
  'J-20、WZ-10、C919、5G-A、PM2.5、GB/T 9704-2012、ISO 9001:2015、COVID-19、H7N9，“Smart City, Better Life”。',
  '文件名：2019-2020年总结(终稿).doc、D:\\文件\\a.txt',
  '他说：“第一段讲形势。\n“第二段讲任务，要把‘两个维护’落实好。\n“第三段讲要求。”',
];

/** Each turns one mark or place of a text into a wrong one. */
const DAMAGE: readonly (readonly [RegExp, string])[] = [
  [/，/, ','],
  [/，/, '，，'],
  [/，/, ' ，'],
  [/，/, '， '],
  [/。/, '.'],
  [/。/, '。。'],
  [/。/, '，。'],
  [/。/, '。”。'],
  [/；/, ';'],
  [/：/, ':'],
  [/（/, '('],
  [/）/, ')'],
  [/）/, '）、'],
  [/、/, '，'],
  [/、/, '、等'],
  [/、/, '、、'],
  [/“/, '"'],
  [/”/, '"'],
  [/[“”]/, '"'],
  [/‘/, '“'],
  [/’/, '”'],
  [/[‘’]/, "'"],
  [/”“/, '”、“'],
  [/〈/, '《'],
  [/〉/, '》'],
  [/……/, '...'],
  [/……/, '。。。'],
  [/……/, '…'],
  [/—/, '-'],
  [/～/, '~'],
  [/〔/, '['],
  [/〕/, ']'],
  [/\n/, ' \n'],
  [/\n/, '\n，'],
  [/\n/, '。\n'],
  [/月/, '月0'],
  [/\./, '、'],
  [/是/, '是，'],
  [/要/, '要 '],
  [/要/, '要\u200b'],
];

/** Damage by number, at the n-th place it fits. */
const damaged = fc
  .tuple(
    fc.shuffledSubarray(CLEAN, { minLength: 1 }),
    fc.array(fc.tuple(fc.nat(DAMAGE.length - 1), fc.nat(20)), { maxLength: 12 }),
  )
  .map(([texts, wounds]) =>
    wounds.reduce((text, [which, place]) => {
      const [pattern, wrong] = DAMAGE[which] ?? [/$^/, ''];
      const places = [...text.matchAll(new RegExp(pattern.source, 'g'))];
      const found = places[place % Math.max(1, places.length)];
      if (found === undefined) return text;
      return text.slice(0, found.index) + wrong + text.slice(found.index + found[0].length);
    }, texts.join('')),
  );

const anyText = fc.oneof(damaged, randomText).map((text) => text.replace(/^\ufeff+/u, ''));

const BLANKS = /[\s\u00ad\u200b\u200c\u2060\ufeff]|\u200d/gu;
const WORDS = /[\p{L}\p{N}]/gu;
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const wordsOf = (text: string): string => [...text.matchAll(WORDS)].map(([character]) => character).join('');

describe('nothing is found in clean text', () => {
  test.each([...CLEAN, ...TRAPS, TRAPS.join('\n')])('%s', (text) => {
    expect(findingsIn(text, MENDING).map(({ rule, span }) => [rule.id, text.slice(span.start, span.end)])).toEqual([]);
  });
});

test('mending comes to an end, and what is mended stays as it is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = mended(text);
      expect(mended(once)).toBe(once);
    }),
    RUNS,
  );
});

test('so it does with each rule alone', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...MENDING), (text, rule) => {
      const once = mended(text, [rule]);
      expect(mendedOnce(once, [rule]), rule.id).toBe(once);
    }),
    RUNS,
  );
});

test('no mend adds a blank, and none touches a word or figure', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { rule, span, fix } of findingsIn(text, MENDING)) {
        expect(span.end, rule.id).toBeGreaterThan(span.start);
        if (fix === undefined) continue;
        const before = text.slice(fix.span.start, fix.span.end);
        expect(fix.text, rule.id).not.toBe(before);
        expect(count(fix.text, BLANKS), rule.id).toBeLessThanOrEqual(count(before, BLANKS));
        // The naught of 2020年01月 is a figure, and the one thing mended that is.
        const bare = (stretch: string): string =>
          rule.id === 'date-form' ? wordsOf(stretch).replaceAll('0', '') : wordsOf(stretch);
        expect(bare(fix.text), rule.id).toBe(bare(before));
      }
    }),
    RUNS,
  );
});
