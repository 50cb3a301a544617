import { expect, test } from 'vitest';
import { placeholder as rule } from '../../../src/check/rules/placeholder.js';
import { marked } from '../check.js';
import { explains, finds, leaves, told } from '../tables.js';

explains(rule);

finds(rule, [
  ['X月X日，省委召开了会议。', ['X月X日']],
  ['XXXX年，全县要抓好落实。', ['XXXX年']],
  ['××县委书记到会。', ['××']],
  ['由【待补】负责，地点____，{{name}}主持。', ['【待补】', '____', '{{name}}']],
  ['{{单位}}于{{时间：}}前报送，{{地点：请填写}}。', ['{{单位}}', '{{时间：}}', '{{地点：请填写}}']],
  ['2023年月日，大会开幕。', ['2023年月日']],
  ['于2023年3月日前报送，于2023年 月 日报送。', ['2023年3月日', '2023年 月 日']],
  ['请于 年 月 日前报送，3月 日开会。', ['年 月 日', '3月 日']],
  ['用好某某讲堂，走访某县。', ['某某', '某']],
  [
    '请[单位名称]和<姓名>牵头，（单位名称）配合，${name}、#NAME#参加，【】负责。',
    ['[单位名称]', '<姓名>', '（单位名称）', '${name}', '#NAME#', '【】'],
  ],
  ['增长8%（请核实），共30人（数据待核）。TODO 补一段', ['（请核实）', '（数据待核）', 'TODO']],
  ['全镇共有（  ）个村、（）户，新增就业？？人，增长??%。', ['（  ）', '（）', '？？', '??']],
  ['培训？？万人，完成投资？？亿元，提高??个百分点，力争？？年以内建成。', ['？？', '？？', '??', '？？']],
  ['刚才，*同志作了通报，*县、*县作了发言，增长*%。', ['*', '*', '*', '*%']],
  ['由“X”牵头，推行1+3机制。', ['X']],
  ['新增就业**人。', ['**']],
  // Room kept by blanks.
  ['今年立案   件、处分    人，约谈　　人次。', ['今年立案   件', '处分    人', '约谈　　人次']],
  ['请在  日前报送，力争用  年时间办完。', ['请在  日', '力争用  年']],
  ['全会定于  月  日召开，由    负责筹备。', ['全会定于  月  日', '由    负责']],
  ['县长    同志讲了话，请   同志宣读。', ['县长    同志', '请   同志']],
  ['专项资金         万元由县财政安排。', ['专项资金         万元']],
  ['培训不少于  次，覆盖   个村，增长   %。', ['不少于  次', '覆盖   个村', '增长   %']],
  ['召开第   次会议，新增企业   家。', ['召开第   次', '新增企业   家']],
  ['地点在    ，人数为    。', ['地点在    ，', '人数为    。']],
  ['应到  人，实到  人，请假    人。', ['应到  人', '实到  人', '请假    人']],
]);

leaves(rule, [
  '拍了X光片，用上了X波段雷达，查了X染色体。',
  '某些单位落实不力。',
  '3×5的展板。',
  '{{级别：省}}以上部门。',
  '网址为http://www.xx.gov.cn/xxgk/index.html，邮箱xx@163.com，另见www.xxx.cn。',
  '以x轴为横轴，沿x轴平移。',
  '依据[2021]21号文件，见附件[1]，安装<通知>，C#语言，#1机组，$5，（请全体起立），（待遇从优），（按规定待核减）。',
  '* 县委要抓好落实\n*县政府要抓好落实',
  'AUTODOC系统，TODOS。',
  '调用main()函数，问：“谁来管？？”干部管不管？？大家想想，（一）抓（略）。',
  '这样做对得起人民吗？？人民会怎么看？有没有规矩？？个别干部要想想，谁来管？？家家都要问，何时建成？？年年喊、年年拖，行吗？？人，总要讲良心。',
  // A letter that a formula of the text names; covered figures.
  '推行“1+3+X”模式，“1”为网格长，“X”为志愿者队伍。',
  '联系电话138****1234。',
  // Blanks of layout, words parted by them, numbers before or behind them.
  '县委书记王  强同志讲了话，张　三、李　四参加。',
  '大  家要明白，负责  人要到场，工作  日，不得缺席。',
  '本  次会议，每  天、几  个，三  项都要抓。',
  '抓好    人才工作，支持    家庭农场，办好    项目。',
  '共  12个项目，完成   3次，增长  8%。',
  '省委  日前召开会议，老  同志、女  同志都到了。',
  '工 作  成 绩  要  看  件，  抓  好  落  实。',
  '加强  统筹  协调  ，整改  处，  推进  落实。',
  '查处案件    件',
  '同志们：    今天开会，    讲三点。',
  '见附件    名单，另发。',
  // Dates in words.
  '要写明年月日，注明出生年月日，某年某月。',
  '2023年3月日均客流上升，2023年月均增长，3月日均。',
  '2023年3月8日、去年 3月 8日。',
]);

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

test.each([
  ['县发改局原局长王××退休三年后仍被立案审查。', 1],
  ['如县水务局原股长赵X，因违规收礼被问责。', 1],
  ['民警孙××、钱×分别受到记过处分。', 2],
  ['会上通报了林××的问题，曝光了罗××案。', 2],
  ['对郑××立案调查，给予宋××严重警告处分。', 2],
  ['欧阳XX等4人侵占集体资金。', 1],
  ['××镇原党委书记唐××贪污被判刑。', 2],
])('names covered in a case: %s', (text, count) => {
  expect(told(text, rule, { profile: 'final' })).toEqual(Array.from({ length: count }, () => 'info'));
});

test.each([
  '请李××同志讲话。',
  '县委书记李××出席会议，强调要严惩腐败，严肃处分。',
  '县纪委书记黄××通报案例，要求引以为戒，有人被处分。',
  '下面，请县长王××同志讲案件查处工作。',
  '副县长马××分管财政，未发现挪用。',
  '全年处分××人，提高××人次。',
  '周××岁的老人被诈骗。',
  '××县要吸取教训，有干部被查处。',
  '张××查处了一起受贿案。',
])('a name to be filled in: %s', (text) => {
  expect(told(text, rule, { profile: 'final' })).not.toContain('info');
});

test('declared slots of a template are none; undeclared blanks are, and slots in a draft', () => {
  const text = '{{单位}}于X月X日报送。';
  const slots = [{ name: '单位' }];
  expect(marked(text, rule, { profile: 'template', settings: { slots } })).toEqual(['X月X日']);
  expect(marked(text, rule, { profile: 'template' })).toEqual(['{{单位}}', 'X月X日']);
  expect(marked(text, rule, { profile: 'draft', settings: { slots } })).toEqual(['{{单位}}', 'X月X日']);
});
