/** What lies in and beside the flow of a speech, as the `docx` package writes it. */
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  EndnoteReferenceRun,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  NoBreakHyphen,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  SimpleField,
  SoftHyphen,
  SymbolRun,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  Textbox,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { OFFICIAL } from './numbering.mjs';

const text = (written, more = {}) => new TextRun({ text: written, ...more });
const says = (...children) =>
  new Paragraph({ children: children.map((one) => (typeof one === 'string' ? text(one) : one)) });
const pack = (children, more = {}) => Packer.toBuffer(new Document({ sections: [{ children }], ...more }));

// ---- tracked changes ---------------------------------------------------------------------------------------

let revision = 100;
const change = () => ({ id: (revision += 1), author: '县委办', date: '2023-02-08T09:30:00Z' });
const inserted = (written) => new InsertedTextRun({ text: written, ...change() });
const deleted = (written) => new DeletedTextRun({ text: written, ...change() });
const item = (level, ...children) =>
  new Paragraph({
    children: children.map((one) => (typeof one === 'string' ? text(one) : one)),
    numbering: { reference: 'official', level },
  });
/** A paragraph of a list deleted whole, its mark too: it is gone and does not count. */
const gone = (level, written) =>
  new Paragraph({
    children: [deleted(written)],
    numbering: { reference: 'official', level },
    run: { deletion: change() },
  });
const added = (level, written) =>
  new Paragraph({
    children: [inserted(written)],
    numbering: { reference: 'official', level },
    run: { insertion: change() },
  });

const trackedBody = () => [
  says('在全县招商引资', deleted('工作'), inserted('攻坚年动员'), '大会上的讲话'),
  says('同志们：'),
  says(
    '今天这个会议，主要任务是',
    deleted('总结去年工作，'),
    '动员全县上下把招商引资作为',
    inserted('经济工作的'),
    '头号工程来抓。去年，全县新引进项目',
    deleted('58'),
    inserted('61'),
    '个，到位资金',
    deleted('三十四点二亿元'),
    inserted('37.5亿元'),
    '，同比增长12.4%。',
  ),
  item(0, '招商要有准头'),
  item(1, '盯住产业链。围绕', deleted('纺织服装'), inserted('新能源电池'), '建链补链强链，不能捡到篮里都是菜。'),
  gone(1, '盯住老乡。每个乡镇建一个在外乡贤名录。'),
  item(1, '盯住龙头。对行业前十的企业，由县领导带队登门拜访，每季度不少于两次。'),
  added(1, '盯住园区。标准厂房空置率要在年底前降到5%以下。'),
  gone(0, '招商要有声势'),
  item(0, '招商要有规矩', deleted('和纪律')),
  item(1, '不得突破土地、环保和税收的底线。'),
  item(1, '不得', inserted('以任何名义'), '提供虚假承诺。'),
  says(deleted('以上几点，供大家参考。'), inserted('以上几点，请大家抓好落实。')),
];

export const tracked = {
  name: 'tracked',
  make: () => pack(trackedBody(), { numbering: { config: [{ reference: 'official', levels: OFFICIAL }] } }),
  known: `在全县招商引资攻坚年动员大会上的讲话
同志们：
今天这个会议，主要任务是动员全县上下把招商引资作为经济工作的头号工程来抓。去年，全县新引进项目61个，到位资金37.5亿元，同比增长12.4%。
一、招商要有准头
（一）盯住产业链。围绕新能源电池建链补链强链，不能捡到篮里都是菜。
（二）盯住龙头。对行业前十的企业，由县领导带队登门拜访，每季度不少于两次。
（三）盯住园区。标准厂房空置率要在年底前降到5%以下。
二、招商要有规矩
（一）不得突破土地、环保和税收的底线。
（二）不得以任何名义提供虚假承诺。
以上几点，请大家抓好落实。`,
};

// ---- tables ------------------------------------------------------------------------------------------------

const cell = (content, more = {}) =>
  new TableCell({ children: [content].flat().map((one) => (typeof one === 'string' ? says(one) : one)), ...more });
const row = (...cells) => new TableRow({ children: cells.map((one) => (one instanceof TableCell ? one : cell(one))) });
const table = (...rows) => new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } });

const tablesBody = () => [
  says('在全市重点项目调度会上的讲话'),
  says('同志们，会前大家都看了调度表，我先把表上的几件事说清楚。'),
  table(
    row('责任单位', '项目', '完成时限'),
    row(cell('市交通运输局', { verticalMerge: VerticalMergeType.RESTART }), '南二环快速化改造', '9月底前'),
    row(cell('', { verticalMerge: VerticalMergeType.CONTINUE }), '滨江路断点打通', '11月底前'),
    row(cell('合计两个项目，总投资18.6亿元', { columnSpan: 2 }), cell(['市督查室跟踪', '每周一报'])),
  ),
  says(
    '表里没有写到的，我再补充三句话：一是资金要跟着项目走，市财政局按进度拨付；二是征迁要抢在前面，涉及的412户在7月底前全部签约；三是质量要经得起查，住建部门全程监督。',
  ),
  table(
    row(
      '分工',
      cell([says('两个专班：'), table(row('征迁专班', '王立新'), row('建设专班', '何晓东')), says('各负其责。')]),
    ),
    row('', '空着的格子由各县区自己填报。'),
  ),
  says('散会以后，各责任单位把任务领回去，三天之内拿出方案。'),
];

export const tables = {
  name: 'tables',
  make: () => pack(tablesBody()),
  known: `在全市重点项目调度会上的讲话
同志们，会前大家都看了调度表，我先把表上的几件事说清楚。
责任单位
项目
完成时限
市交通运输局
南二环快速化改造
9月底前

滨江路断点打通
11月底前
合计两个项目，总投资18.6亿元
市督查室跟踪
每周一报
表里没有写到的，我再补充三句话：一是资金要跟着项目走，市财政局按进度拨付；二是征迁要抢在前面，涉及的412户在7月底前全部签约；三是质量要经得起查，住建部门全程监督。
分工
两个专班：
征迁专班
王立新
建设专班
何晓东
各负其责。

空着的格子由各县区自己填报。
散会以后，各责任单位把任务领回去，三天之内拿出方案。`,
};

// ---- text boxes --------------------------------------------------------------------------------------------

const boxesBody = () => [
  says('在全县深化作风建设大会上的讲话'),
  new Textbox({
    style: { width: '200pt', height: '60pt' },
    children: [says('内部材料'), says('会后收回')],
  }),
  says('同志们：'),
  says(
    '作风建设永远在路上。这几年，全县上下驰而不息纠“四风”，风气有了明显好转，但老问题还有反弹，新表现又在露头，文山会海、层层加码的现象群众反映仍然强烈。',
  ),
  new Textbox({
    style: { width: '300pt', height: '80pt' },
    children: [
      says('一图读懂：精文减会“三个一律”'),
      says('可发可不发的文件一律不发；可开可不开的会议一律不开；能用视频的一律不到现场。'),
    ],
  }),
  says(
    '今年要在三个方面动真碰硬：整治形式主义为基层减负，整治“中梗阻”给企业松绑，整治侵害群众利益的“小微权力”。县纪委监委要抓早抓小，县委督查室要真督实查，各级各部门“一把手”必须带头。',
  ),
  says('谁的作风不实，谁就让位子。'),
];

export const textBoxes = {
  name: 'text-boxes',
  make: () => pack(boxesBody()),
  known: `在全县深化作风建设大会上的讲话

内部材料
会后收回
同志们：
作风建设永远在路上。这几年，全县上下驰而不息纠“四风”，风气有了明显好转，但老问题还有反弹，新表现又在露头，文山会海、层层加码的现象群众反映仍然强烈。

一图读懂：精文减会“三个一律”
可发可不发的文件一律不发；可开可不开的会议一律不开；能用视频的一律不到现场。
今年要在三个方面动真碰硬：整治形式主义为基层减负，整治“中梗阻”给企业松绑，整治侵害群众利益的“小微权力”。县纪委监委要抓早抓小，县委督查室要真督实查，各级各部门“一把手”必须带头。
谁的作风不实，谁就让位子。`,
};

// ---- notes -------------------------------------------------------------------------------------------------

const foot = (id) => new FootnoteReferenceRun(id);
const endn = (id) => new EndnoteReferenceRun(id);

const notesBody = () => [
  says('在县委理论学习中心组学习会上的发言'),
  says(
    '这一个月，我重点读了三本书',
    foot(1),
    '，感触最深的是“为民”二字。古人讲，',
    '“政之所兴在顺民心，政之所废在逆民心”',
    endn(1),
    '，道理至今管用。',
  ),
  says(
    '联系我分管的民政工作，有三点体会。第一，政策要算民生账。全县低保对象',
    foot(2),
    '8312人，每一个名字背后都是一个家。',
  ),
  says(
    '第二，作风要接地气。我们推行的“一线工作法”',
    foot(3),
    '，要在年底前覆盖全部214个村。第三，干部要守底线',
    endn(2),
    '。',
  ),
  says('发言不当之处，请同志们批评。'),
];

export const notes = {
  name: 'notes',
  make: () =>
    pack(notesBody(), {
      footnotes: {
        1: { children: [says('书目见县委宣传部印发的《2022年第二季度学习书目》。')] },
        2: { children: [says('截至2022年5月底。'), says('含农村低保对象7046人。')] },
        3: { children: [says('即情况在一线掌握、问题在一线解决。')] },
      },
      endnotes: {
        1: { children: [says('语出《管子·牧民》。')] },
        2: { children: [says('中央八项规定精神及其实施细则。')] },
      },
    }),
  known: `在县委理论学习中心组学习会上的发言
这一个月，我重点读了三本书，感触最深的是“为民”二字。古人讲，“政之所兴在顺民心，政之所废在逆民心”，道理至今管用。
联系我分管的民政工作，有三点体会。第一，政策要算民生账。全县低保对象8312人，每一个名字背后都是一个家。
第二，作风要接地气。我们推行的“一线工作法”，要在年底前覆盖全部214个村。第三，干部要守底线。
发言不当之处，请同志们批评。
书目见县委宣传部印发的《2022年第二季度学习书目》。
截至2022年5月底。
含农村低保对象7046人。
即情况在一线掌握、问题在一线解决。
语出《管子·牧民》。
中央八项规定精神及其实施细则。`,
};

// ---- inside the line ---------------------------------------------------------------------------------------

const softBreak = () => new TextRun({ break: 1 });

const inlineBody = () => [
  says('在全市卫生健康工作会议上的讲话', softBreak(), '（送审稿）'),
  says('市卫生健康委党组书记、主任　孙　岚'),
  says(
    '　　同志们：这次会议开得很及时。今年的任务概括起来有三项',
    new TextRun({ children: [new Tab(), '——'] }),
    '保健康、强基层、促改革。',
  ),
  says(
    '健康热线',
    new TextRun({ children: ['0371', new NoBreakHyphen(), '6688'] }),
    '已经开通，政策原文见',
    new ExternalHyperlink({ children: [text('市政府门户网站')], link: 'https://www.example.gov.cn/jk' }),
    '。',
  ),
  says(
    '各县区完成情况：',
    new SymbolRun({ char: 'F0FC', symbolfont: 'Wingdings' }),
    '东城区；',
    new SymbolRun({ char: 'F0FC', symbolfont: 'Wingdings' }),
    '西城区。',
  ),
  says(
    '家庭医生签约率、',
    new TextRun({ children: ['慢病', new SoftHyphen(), '管理率'] }),
    '都要达到60%以上（按',
    new SimpleField('QUOTE "2021"', '2021'),
    '年口径）。',
  ),
  says('第一阶段到六月底。', new TextRun({ children: [new PageBreak()] }), '第二阶段到年底。'),
  new Paragraph({ children: [new PageBreak(), text('换页以后，再讲一讲纪律。')] }),
  says(
    '要严守“九项准则”，',
    text('医务人员不得收受红包，', { bold: true }),
    text('违反的，', { italics: true }),
    '一律按规定处理。',
    new TextRun({ break: 1, text: '请大家记住：人民至上，生命至上。' }),
  ),
];

export const inline = {
  name: 'inline',
  make: () => pack(inlineBody()),
  known: `在全市卫生健康工作会议上的讲话
（送审稿）
市卫生健康委党组书记、主任　孙　岚
　　同志们：这次会议开得很及时。今年的任务概括起来有三项\t——保健康、强基层、促改革。
健康热线0371\u20116688已经开通，政策原文见市政府门户网站。
各县区完成情况：✓东城区；✓西城区。
家庭医生签约率、慢病管理率都要达到60%以上（按2021年口径）。
第一阶段到六月底。
第二阶段到年底。
换页以后，再讲一讲纪律。
要严守“九项准则”，医务人员不得收受红包，违反的，一律按规定处理。
请大家记住：人民至上，生命至上。`,
};

// ---- what is not read --------------------------------------------------------------------------------------

const hidden = (written) => text(written, { vanish: true });

const asideBody = () => [
  says('在全县安全生产紧急会议上的讲话'),
  says(hidden('（此稿第三遍，未定）'), '同志们：'),
  says(
    '昨天下午，我县发生一起',
    hidden('较大'),
    '工贸企业生产安全事故',
    new CommentRangeStart(0),
    '，造成2人受伤',
    new CommentRangeEnd(0),
    new TextRun({ children: [new CommentReference(0)] }),
    '。教训十分深刻。',
  ),
  says(
    '会后立即做好三件事：第一，县应急管理局牵头查清原因，一周内形成报告；第二，所有涉粉尘企业一律停产自查，验收合格一家恢复一家；第三，属地乡镇做好伤员家属的安抚工作，不得推诿。',
  ),
  says(
    '共',
    new SimpleField('NUMPAGES', '1'),
    '页的隐患清单随会议材料发给大家，各单位要逐条对账销号，整改一条、划掉一条，月底前清零。',
  ),
];

export const aside = {
  name: 'aside',
  make: () =>
    Packer.toBuffer(
      new Document({
        comments: {
          children: [{ id: 0, author: '李', date: new Date('2022-08-01T00:00:00Z'), children: [says('数字待核实')] }],
        },
        sections: [
          {
            headers: { default: new Header({ children: [says('内部文件　注意保管')] }) },
            footers: {
              default: new Footer({
                children: [new Paragraph({ children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] })],
              }),
            },
            children: asideBody(),
          },
        ],
      }),
    ),
  known: `在全县安全生产紧急会议上的讲话
同志们：
昨天下午，我县发生一起工贸企业生产安全事故，造成2人受伤。教训十分深刻。
会后立即做好三件事：第一，县应急管理局牵头查清原因，一周内形成报告；第二，所有涉粉尘企业一律停产自查，验收合格一家恢复一家；第三，属地乡镇做好伤员家属的安抚工作，不得推诿。
共1页的隐患清单随会议材料发给大家，各单位要逐条对账销号，整改一条、划掉一条，月底前清零。`,
};
