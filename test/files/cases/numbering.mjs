/** Automatic numbers as the `docx` package writes them: levels, restarts, legal numbers, numbers that hang on styles. */
import { AlignmentType, Document, LevelFormat, LevelSuffix, Packer, Paragraph } from 'docx';
import { known } from './known.mjs';

const level = (index, format, text, more = {}) => ({
  level: index,
  format,
  text,
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.NOTHING,
  ...more,
});

/** 一、 （一） 1. （1） ①, as the standard for official documents has it (GB/T 9704-2012, 7.3.3), and a circle below. */
export const OFFICIAL = [
  level(0, LevelFormat.CHINESE_COUNTING_THOUSAND, '%1、'),
  level(1, LevelFormat.CHINESE_COUNTING_THOUSAND, '（%2）'),
  level(2, LevelFormat.DECIMAL, '%3.'),
  level(3, LevelFormat.DECIMAL, '（%4）'),
  level(4, LevelFormat.DECIMAL_ENCLOSED_CIRCLE_CHINESE, '%5'),
];

const ORDINALS = [level(0, LevelFormat.CHINESE_COUNTING, '第%1', { suffix: LevelSuffix.TAB })];

/** A line `[number, text, reference, level, more]` as a paragraph. */
export const asParagraph = ([, text, reference, depth = 0, more = {}]) =>
  new Paragraph({
    text,
    ...(reference === undefined ? {} : { numbering: { reference, level: depth, ...more } }),
  });

const pack = (lines, config, more = {}) =>
  Packer.toBuffer(
    new Document({
      title: lines[0][1],
      creator: '县委办公室',
      numbering: { config },
      sections: [{ children: lines.map(asParagraph) }],
      ...more,
    }),
  );

const LEVELS = [
  ['', '在全县防汛备汛工作会议上的讲话'],
  ['', '（2021年5月12日）'],
  ['', ''],
  ['', '同志们：'],
  [
    '',
    '再过半个月就要入汛了。气象部门研判，今年汛期我县降雨总量偏多两成左右，发生区域性洪涝的可能性较大。下面，我讲三点意见。',
  ],
  ['一、', '认清形势，把弦绷得更紧', 'official', 0],
  ['（一）', '看清天气之险。近三年我县日降雨量超过100毫米的强降雨过程有7次，每一次都来得急、去得慢。', 'official', 1],
  ['（二）', '看清工程之弱。', 'official', 1],
  ['1.', '水库带病。全县46座小型水库中还有5座没有完成除险加固。', 'official', 2],
  ['2.', '堤防不高。清水河左岸3.2公里堤防达不到十年一遇标准。', 'official', 2],
  ['（1）', '上段属于石桥镇，要在6月10日前加高。', 'official', 3],
  ['（2）', '下段属于河口乡，要在6月15日前加高，并备足下列物料：', 'official', 3],
  ['①', '编织袋2万条；', 'official', 4],
  ['②', '块石800立方米。', 'official', 4],
  ['3.', '河道不畅。违规网箱和围堰要在月底前全部拆除。', 'official', 2],
  ['二、', '抓住要害，把事做得更细', 'official', 0],
  ['', '抓防汛，怕的是大而化之。要牢牢记住以下几条。'],
  ['第一 ', '人员转移要早。宁可十防九空，不可失防万一。', 'ordinals', 0],
  ['第二 ', '物资储备要足。县应急管理局要对照清单逐项清点。', 'ordinals', 0],
  ['第三 ', '信息报送要快。险情发生后15分钟内必须报到县防指。', 'ordinals', 0],
  ['（一）', '管好水库。落实行政、技术、巡查三个责任人。', 'official', 1],
  ['1.', '水库管护员每天巡查不少于两次。', 'official', 2],
  ['（二）', '管好山洪。对86处隐患点逐一落实监测员。', 'official', 1],
  ['三、', '压实责任，把网织得更密', 'official', 0],
  ['', '各乡镇党委、政府要把责任扛在肩上。谁的地段出了问题，就追究谁的责任。'],
];

const RESTARTS = [
  ['', '在全市营商环境优化提升大会上的讲话提纲'],
  ['', '上半年要办好这几件事：'],
  ['1.', '企业开办压缩到一个工作日以内。', 'steps', 0],
  ['2.', '施工许可全流程不超过40个工作日。', 'steps', 0],
  ['', '这两件是硬任务，没有商量余地。'],
  ['3.', '水电气报装“一窗受理”，由市住建局牵头。', 'steps', 0],
  ['', '下半年再办好这几件事：'],
  ['1.', '推行“一业一证”，先在餐饮、药店等10个行业试点。', 'steps', 0, { instance: 1 }],
  ['2.', '清理拖欠中小企业账款，年底前全部见底。', 'steps', 0, { instance: 1 }],
  ['', '在这两件之外，再加一件：'],
  ['3.', '不动产登记与税费缴纳并联办理。', 'steps', 0, { instance: 1 }],
  ['', '需要各部门牢记的“十二个不准”，从上次会议讲到的第五个讲起：'],
  ['五、', '不准推诿扯皮。', 'bans', 0],
  ['六、', '不准吃拿卡要。', 'bans', 0],
  ['七、', '不准选择性执法。', 'bans', 0],
  ['八、', '不准擅自增设门槛。', 'bans', 0],
  ['九、', '不准超期办结。', 'bans', 0],
  ['十、', '不准只收不办。', 'bans', 0],
  ['十一、', '不准以罚代管。', 'bans', 0],
  ['十二、', '不准泄露企业秘密。', 'bans', 0],
  ['', '对查实的问题，分三档处理：'],
  ['A)', '初犯的，约谈提醒；', 'grades', 0],
  ['i.', '由本单位纪检组负责；', 'grades', 1],
  ['ii.', '结果三日内报市营商办。', 'grades', 1],
  ['B)', '再犯的，通报批评；', 'grades', 0],
  ['i.', '在全市范围内通报；', 'grades', 1],
  ['C)', '屡犯的，调离岗位。', 'grades', 0],
  ['', '附几条提醒（项目符号不算序号）：'],
  ['', '少开会，多跑企业；', 'points', 0],
  ['', '少发文，多解难题。', 'points', 0],
];

const STEPS = [
  { reference: 'steps', levels: [level(0, LevelFormat.DECIMAL, '%1.', { suffix: LevelSuffix.TAB })] },
  { reference: 'bans', levels: [level(0, LevelFormat.CHINESE_COUNTING, '%1、', { start: 5 })] },
  {
    reference: 'grades',
    levels: [
      level(0, LevelFormat.UPPER_LETTER, '%1)', { suffix: LevelSuffix.SPACE }),
      level(1, LevelFormat.LOWER_ROMAN, '%2.', { suffix: LevelSuffix.SPACE }),
    ],
  },
  { reference: 'points', levels: [level(0, LevelFormat.BULLET, '•', { suffix: LevelSuffix.TAB })] },
];

const ARTICLE_LINES = [
  ['', '机关内部管理制度（讲解稿）'],
  ['', '同志们，新修订的制度共三章，我逐条作个说明。'],
  ['第一章 ', '总则', 'chapters', 0],
  ['第一条 ', '为了规范机关运行，提高办事效率，制定本制度。', 'articles', 0],
  ['第二条 ', '本制度适用于委机关各科室和下属单位。', 'articles', 0],
  ['第二章 ', '办文', 'chapters', 0],
  ['第三条 ', '公文处理坚持实事求是、准确规范、精简高效、安全保密的原则。', 'articles', 0],
  ['1 ', '收文', 'steps', 0],
  ['1.1 ', '来文由办公室统一签收、登记、拟办。', 'steps', 1],
  ['1.2 ', '急件应当在两小时内送到承办科室。', 'steps', 1],
  ['2 ', '发文', 'steps', 0],
  ['2.1 ', '核稿', 'steps', 1],
  ['2.1.1 ', '文稿经承办科室负责人核签后送办公室审核。', 'steps', 2],
  ['2.1.2 ', '涉及几个科室的，牵头科室先行会签。', 'steps', 2],
  ['2.2 ', '印发', 'steps', 1],
  ['2.2.1 ', '从签发到印发不超过一个工作日。', 'steps', 2],
  ['第三章 ', '办会', 'chapters', 0],
  ['第四条 ', '能合并的会议一律合并，能不开的会议坚决不开。', 'articles', 0],
  ['第五条 ', '会议时间一般不超过90分钟，发言不超过8分钟。', 'articles', 0],
  ['第壹款 ', '超时的，由主持人当场提醒。', 'clauses', 0],
  ['第贰款 ', '材料提前一天送达参会人员。', 'clauses', 0],
  ['', '制度的生命在于执行。办公室每季度通报一次落实情况。'],
];

const one = (reference, format, text) => ({
  reference,
  levels: [level(0, format, text, { suffix: LevelSuffix.SPACE })],
});

const ARTICLES = [
  one('chapters', LevelFormat.CHINESE_COUNTING, '第%1章'),
  one('articles', LevelFormat.CHINESE_COUNTING, '第%1条'),
  one('clauses', LevelFormat.CHINESE_LEGAL_SIMPLIFIED, '第%1款'),
  {
    reference: 'steps',
    levels: ['%1', '%1.%2', '%1.%2.%3'].map((text, index) =>
      level(index, LevelFormat.DECIMAL, text, { suffix: LevelSuffix.TAB }),
    ),
  },
];

export const numberingLevels = {
  name: 'numbering-levels',
  make: () =>
    pack(LEVELS, [
      { reference: 'official', levels: OFFICIAL },
      { reference: 'ordinals', levels: ORDINALS },
    ]),
  known: known(LEVELS),
};

export const numberingRestarts = {
  name: 'numbering-restarts',
  make: () => pack(RESTARTS, STEPS),
  known: known(RESTARTS),
};

export const numberingArticles = {
  name: 'numbering-articles',
  make: () => pack(ARTICLE_LINES, ARTICLES),
  known: known(ARTICLE_LINES),
};
