import { expect, test } from 'vitest';
import { findingsIn } from '../check.js';
import { repeatedClause as rule } from '../../../src/check/rules/repeated-clause.js';
import { explains, finds, leaves, related } from '../tables.js';

explains(rule);

const PASSAGE = '各乡镇要在汛前完成河道清障，逐段落实巡查责任人。水库要一库一策编好预案。';

finds(rule, [
  ['要坚决破除陈规陋习，加快改革步伐，坚决破除陈规陋习，推动创新。', ['坚决破除陈规陋习']],
  ['全县上下要认真抓好落实。全县上下要认真抓好落实。', ['全县上下要认真抓好落实']],
  // Whole sentences and passages: neighbours, with figures too; further down, under another number too.
  ['今年新建公厕12座。今年新建公厕12座。', ['今年新建公厕12座']],
  [
    `${PASSAGE}\n学校要教育学生远离水域。\n${PASSAGE}`,
    ['各乡镇要在汛前完成河道清障，逐段落实巡查责任人。水库要一库一策编好预案'],
  ],
  [
    `一是抓清淤。${PASSAGE}二是抓值守。防汛值班要有人、有车、有记录。三是抓清淤。${PASSAGE}`,
    ['各乡镇要在汛前完成河道清障，逐段落实巡查责任人。水库要一库一策编好预案'],
  ],
  [
    '1.社区每月至少组织两次消防演练，做到户户知晓。\n2.物业要管好充电桩。\n3.社区每月至少组织两次消防演练，做到户户知晓。',
    ['社区每月至少组织两次消防演练，做到户户知晓'],
  ],
  ['回望百年，我们深深懂得，江山就是人民。展望未来，我们深深懂得，打铁必须自身硬。', ['我们深深懂得']],
  ['要贯彻落实贯彻落实好会议精神。', ['贯彻落实']],
  ['各级各部门各级各部门要抓好落实。', ['各级各部门']],
  // Words of thanks and duties inside of a sentence excuse none.
  ['群众最感谢的是修好了这座便民桥。群众最感谢的是修好了这座便民桥。', ['群众最感谢的是修好了这座便民桥']],
  [
    '责任单位要天天查看水位，夜里也不能断人。责任单位要天天查看水位，夜里也不能断人。',
    ['责任单位要天天查看水位，夜里也不能断人'],
  ],
  // Short ones, right beside themselves.
  ['要坚持每月一通报，每月一通报，推动工作。', ['每月一通报']],
  ['健全每周一调度、每周一调度机制', []],
  ['要每周一调度、每周一调度。', ['每周一调度']],
  ['有的的单位重视不够，有的的人员不足。', ['的', '的']],
  ['要解决看病难看病贵问题问题，抓好各项工作工作。', ['问题', '工作']],
  ['要进一步进一步加强领导，认真认真贯彻，按照按照要求办。', ['进一步', '认真', '按照']],
  ['取得了了明显成效的的经验，同志们们要学习。', ['了', '的', '们']],
  ['社区和和物业要联手，街道要要派人，学校与与家长要通气。', ['和', '要', '与']],
]);

leaves(rule, [
  // Parallels.
  '凡是县委的部署，都要落实；凡是县委的要求，都要执行。',
  '向港澳同胞，表示诚挚的感谢！向各国朋友，表示诚挚的感谢！',
  '在过去的一年里，我们抓学习。在过去的一年里，我们抓落实。',
  '抓党建就是抓发展，抓发展必须抓党建。',
  '回望百年，我们深深懂得，江山就是人民。回望百年，我们深深懂得，打铁必须自身硬。',
  // Doubled on purpose.
  '落实、落实、再落实，学习，学习，再学习。',
  '撸起袖子、撸起袖子、撸起袖子加油干。',
  '坚持人民至上，人民至上的理念要牢记。',
  '每月一通报，每季一通报。',
  '一个一个抓，一件一件改，一个节点一个节点地盯，天天讲，人人抓。',
  '责任责任，重在担当；干部干部，先干一步；工作工作再工作。',
  '这个问题要好好研究研究，考虑考虑，讨论讨论。',
  '做事要认认真真、扎扎实实，学习要认真、认真、再认真，态度要积极、积极。',
  // Words that hold 的的 and 了了.
  '为了了解情况，目的的确立，不了了之，了了一桩心事，这样的的确不多，有的的确不错，除了了解还要解决。',
  // Fields of several tasks, thanks.
  '1.清淤河道。责任单位：县水务局、县住建局、各乡镇人民政府、各街道办事处。\n2.加固堤防。责任单位：县水务局、县住建局、各乡镇人民政府、各街道办事处。',
  '（一）修渠。\n牵头领导：副县长分管同志，配合单位县水务局、县财政局。\n（二）修路。\n牵头领导：副县长分管同志，配合单位县水务局、县财政局。',
  '让我们以热烈的掌声，对各位来宾的到来表示衷心的感谢。接下来看短片。让我们以热烈的掌声，对各位来宾的到来表示衷心的感谢。',
  '下面，让我们再次用热烈的掌声对他们表示祝贺。下面，让我们再次用热烈的掌声对他们表示祝贺。',
  // Short sentences and refrains further down, a passage to be filled in, a heading without its stop, a sentence one word off.
  '这是民生所盼。办学要有好老师。这是民生所盼。',
  '让我们共同守护好这条母亲河，守护好子孙后代的家园！大家要行动起来。让我们共同守护好这条母亲河，守护好子孙后代的家园！',
  'XX单位要牵头抓总，XX部门要密切配合，于X月底前完成。\n大家要抓紧。\nXX单位要牵头抓总，XX部门要密切配合，于X月底前完成。',
  '目录\n一、全面加强林区防火巡查，压实护林员网格责任\n二、抓宣传\n\n一、全面加强林区防火巡查，压实护林员网格责任\n护林员要天天上山。\n二、抓宣传\n喇叭要响。',
  '各乡镇要在汛前完成河道清障，逐段落实巡查责任人。学校要放好防汛假。各乡镇要在汛后完成河道清障，逐段落实巡查责任人。',
  // Words that hold 和和, 要要, 与与.
  '体积总和和重量都要登记，邻里和和睦睦，温和和严厉都要有，中和和过滤两道工序不能少。',
  '当前主要要抓播种，有需要要及时报，要要求每家签字，要要点名到户。',
  '会议纪要要存档，协议要约要签字，简要要点要上墙。',
  '家庭不和和邻里纠纷要调处，维和和救援都要练，政通人和和百业兴旺，议和和谈判，天时地利人和和谐共生，讲和和调解。',
  '抓好参与与监督，谁给与与谁签收，主任与与会代表见面。',
  // Headings of one list are told by `repeated-member`.
  '一、抓好春耕生产\n备足农资。\n二、管好春灌用水\n错峰用水。\n三、抓好春耕生产\n搞好农技。',
  '（一）强化要素保障。土地先行。（二）强化监督检查。每月通报。（三）强化要素保障。资金跟上。',
  // Figures and placeholders that agree, short clauses.
  '进出口增长10.5%，投资同比增长XX，消费增长10.5%，税收同比增长XX。',
  '要抓落实，再抓落实，还是抓落实。',
  '甲单位要抓好落实，乙单位也要抓好。第三句。甲单位要抓好落实。',
]);

test('shows the first time', () => {
  expect(related('要坚决破除陈规陋习，加快改革，坚决破除陈规陋习，推动创新。', rule)).toEqual(['要坚决破除陈规陋习']);
});

test('a passage that stands more than twice is told once, with its places', () => {
  const text = Array.from({ length: 8 }, (_, index) => `${PASSAGE}第${index}段另有安排。`).join('\n');
  const [found, ...more] = findingsIn(text, [rule]);
  expect(more).toEqual([]);
  const at = (index: number): number => index * (PASSAGE.length + '第0段另有安排。'.length + 1);
  expect(found?.span.start).toBe(at(1));
  expect(found?.related?.map(({ span }) => span.start)).toEqual([0, 2, 3, 4, 5].map(at));
  expect(found?.args).toMatchObject({ count: 2, times: 8 });
});

test('passages that only begin alike are told apart', () => {
  const [one, two, three] = [
    '各乡镇要在汛前完成河道清障，逐段落实巡查责任人。',
    '水库要一库一策编好预案，演练不少于两次。',
    '山塘要逐口登记造册，落实专人看守。',
  ];
  const text = [
    one + two,
    '学校要讲清危险。',
    one + two,
    '医院要备好床位。',
    one + three,
    '车站要疏导。',
    one + three,
  ].join('\n');
  const found = findingsIn(text, [rule]).map(({ span }) => text.slice(span.start, span.end));
  expect(found).toEqual([`${one}${two}`.slice(0, -1), one.slice(0, -1), `${one}${three}`.slice(0, -1)]);
});
