/** Cases written by LibreOffice, whose WordprocessingML differs: numbers through styles, frames as text boxes. */
import { fodt, levels, p } from '../fodt.mjs';
import { convert } from '../soffice.mjs';
import { known } from './known.mjs';
import { manuscript } from './manuscript.mjs';
import { numberingLevels } from './numbering.mjs';

const written = (name, document, text) => ({
  name,
  make: () => convert(fodt(document), { from: 'fodt', to: 'docx' }),
  known: text,
});

/** The numerals 一 二 三 as OpenDocument names them. */
const HAN = '一, 二, 三, ...';

// ---- outline and lists -------------------------------------------------------------------------------------

// [number as shown, text, level of the heading]
const OUTLINE = [
  ['', '在全省粮食安全工作会议上的讲话'],
  ['', '各位同志：'],
  [
    '',
    '手中有粮，心中不慌。今年全省粮食播种面积要稳定在6400万亩以上，总产量力争突破480亿斤。围绕这个目标，我强调三点。',
  ],
  ['一、', '藏粮于地', 1],
  ['', '耕地是粮食生产的命根子。各市要把永久基本农田落到图斑、落到地块。'],
  ['（一）', '守住数量', 2],
  ['', '坚决遏制耕地“非农化”、防止“非粮化”。'],
  ['（二）', '提升质量', 2],
  ['1.', '建高标准农田', 3],
  ['', '今年新建320万亩，改造提升150万亩。'],
  ['2.', '改中低产田', 3],
  ['二、', '藏粮于技', 1],
  ['（一）', '种业要振兴', 2],
  ['', '省农科院要在抗倒伏、耐密植两个方向拿出3至5个主推品种。'],
  ['三、', '藏粮于民', 1],
  ['', '让种粮的人不吃亏，让抓粮的人有奔头。补贴要及时发到农户手里，不得抵扣任何费用。'],
];

const heading = (level) =>
  `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Standard" style:default-outline-level="${level}"/>`;

const outline = written(
  'office-outline',
  {
    title: OUTLINE[0][1],
    styles: `${[1, 2, 3].map(heading).join('')}<text:outline-style style:name="Outline">${levels(
      'outline-level-style',
      [
        [HAN, '', '、'],
        [HAN, '（', '）'],
        ['1', '', '.'],
      ],
    )}</text:outline-style>`,
    body: OUTLINE.map(([, text, level]) =>
      level === undefined
        ? p(text)
        : `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${text}</text:h>`,
    ).join(''),
  },
  known(OUTLINE),
);

const LISTS = [
  ['', '在全市文明城市创建推进会上的讲话'],
  ['', '同志们，离国家测评只剩47天，我把任务再交代一遍。'],
  ['（一）', '抓环境', 'first', 1],
  ['①', '背街小巷要做到“四净两无”。', 'first', 2],
  ['②', '农贸市场每天闭市后冲洗一次。', 'first', 2],
  ['', '这两项由市城管局牵头，每天通报。'],
  ['③', '建筑工地围挡破损的，三天内更换。', 'first', 2],
  ['（二）', '抓秩序', 'first', 1],
  ['①', '斑马线前车让人，交警和志愿者要站到位。', 'first', 2],
  ['', '下面说考核，一共三条：'],
  ['3．', '一周一排名，后三名在电视上亮相；', 'second', 1],
  ['4．', '两周一约谈，由分管副市长主持；', 'second', 1],
  ['5．', '一月一总评，结果报市委常委会。', 'second', 1],
  ['', '还有几件小事，不排次序：'],
  ['', '楼道里的小广告；', 'points', 1],
  ['', '公交站的破座椅。', 'points', 1],
  ['', '小事不小，群众天天看得见。'],
];

const listStyle = (name, list) =>
  `<text:list-style style:name="${name}">${levels('list-level-style-number', list)}</text:list-style>`;

/** Each item a list of its own that goes on with the one before: what a writer of lists between paragraphs makes. */
function listItem(text, list, level, { first, start }) {
  const at = start === undefined ? '' : ` text:start-value="${start}"`;
  const inner = `<text:list-item${at}>${p(text)}</text:list-item>`;
  const nested = level === 1 ? inner : `<text:list-item><text:list>${inner}</text:list></text:list-item>`;
  const identity = first ? `xml:id="${list}"` : `text:continue-list="${list}"`;
  return `<text:list ${identity} text:style-name="${list}">${nested}</text:list>`;
}

function listBody() {
  const seen = new Set();
  return LISTS.map(([, text, list, level]) => {
    if (list === undefined) return p(text);
    const first = !seen.has(list);
    seen.add(list);
    return listItem(text, list, level, { first, start: first && list === 'second' ? 3 : undefined });
  }).join('');
}

const lists = written(
  'office-lists',
  {
    title: LISTS[0][1],
    automatic: `${listStyle('first', [
      [HAN, '（', '）'],
      ['①, ②, ③, ...', '', ''],
    ])}${listStyle('second', [['1', '', '．']])}<text:list-style style:name="points"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>`,
    body: listBody(),
  },
  known(LISTS),
);

// ---- frames, notes, tables ---------------------------------------------------------------------------------

const frame = (name, ...paragraphs) =>
  `<draw:frame draw:style-name="box" draw:name="${name}" text:anchor-type="paragraph" svg:width="8cm" svg:height="2cm" svg:x="1cm" svg:y="1cm"><draw:text-box>${paragraphs.map((text) => p(text)).join('')}</draw:text-box></draw:frame>`;

const frames = written(
  'office-frames',
  {
    automatic:
      '<style:style style:name="box" style:family="graphic"><style:graphic-properties style:wrap="none" style:vertical-pos="from-top" style:vertical-rel="paragraph" style:horizontal-pos="from-left" style:horizontal-rel="paragraph"/></style:style>',
    body: [
      p('在全县乡村振兴现场观摩会上的讲话'),
      p(`${frame('one', '观摩点：柳河村', '时间：上午9时')}同志们：`),
      p(
        '今天我们看了四个村，有变化，有亮点，也有差距。柳河村的“积分超市”、杨树湾的“共享菜园”，办法不花钱、群众愿意干，值得全县学习推广。',
      ),
      p(
        `下一步要突出三件事：产业要做“土特产”文章，环境要做“减法”，治理要做“加法”。${frame('two', '“土特产”三字诀：土要姓农，特要唯一，产要成链。')}各乡镇今年至少打造两个示范村，县农业农村局每半年验收一次。`,
      ),
      p('会后，请各乡镇把观摩体会变成行动方案，十天之内报县委农办。'),
    ].join(''),
  },
  `在全县乡村振兴现场观摩会上的讲话
同志们：
观摩点：柳河村
时间：上午9时
今天我们看了四个村，有变化，有亮点，也有差距。柳河村的“积分超市”、杨树湾的“共享菜园”，办法不花钱、群众愿意干，值得全县学习推广。
下一步要突出三件事：产业要做“土特产”文章，环境要做“减法”，治理要做“加法”。各乡镇今年至少打造两个示范村，县农业农村局每半年验收一次。
“土特产”三字诀：土要姓农，特要唯一，产要成链。
会后，请各乡镇把观摩体会变成行动方案，十天之内报县委农办。`,
);

const note = (kind, id, ...paragraphs) =>
  `<text:note text:id="${kind}${id}" text:note-class="${kind}"><text:note-citation>${id}</text:note-citation><text:note-body>${paragraphs.map((text) => p(text)).join('')}</text:note-body></text:note>`;

const notes = written(
  'office-notes',
  {
    body: [
      p('在纪念建校七十周年大会上的讲话'),
      p(
        `各位校友、老师们、同学们：七十年前的今天，二十三位先生${note('footnote', 1, '名单存学校档案馆，卷宗号1952—003。')}在一座旧祠堂里敲响了第一声上课钟。`,
      ),
      p(
        `七十年来，学校培养了4.6万名毕业生，其中有两院院士${note('footnote', 2, '截至2022年9月。', '含外籍院士1人。')}，有大国工匠，更多的是普通岗位上的建设者。校训“诚朴勤毅”${note('endnote', 1, '首任校长手书，1953年定为校训。')}四个字，刻在石头上，也刻在一代代学子心里。`,
      ),
      p('面向未来，学校要办出特色、办出水平、办出温度。希望老师们潜心育人，希望同学们珍惜韶华，希望校友们常回家看看。'),
    ].join(''),
  },
  `在纪念建校七十周年大会上的讲话
各位校友、老师们、同学们：七十年前的今天，二十三位先生在一座旧祠堂里敲响了第一声上课钟。
七十年来，学校培养了4.6万名毕业生，其中有两院院士，有大国工匠，更多的是普通岗位上的建设者。校训“诚朴勤毅”四个字，刻在石头上，也刻在一代代学子心里。
面向未来，学校要办出特色、办出水平、办出温度。希望老师们潜心育人，希望同学们珍惜韶华，希望校友们常回家看看。
名单存学校档案馆，卷宗号1952—003。
截至2022年9月。
含外籍院士1人。
首任校长手书，1953年定为校训。`,
);

const cell = (text, attributes = '') =>
  `<table:table-cell${attributes}>${text.startsWith('<') ? text : p(text)}</table:table-cell>`;
const COVERED = '<table:covered-table-cell/>';
const table = (name, columns, rows) =>
  `<table:table table:name="${name}"><table:table-column table:number-columns-repeated="${columns}"/>${rows.map((cells) => `<table:table-row>${cells.join('')}</table:table-row>`).join('')}</table:table>`;

const tables = written(
  'office-tables',
  {
    body: [
      p('在全县信访维稳工作例会上的讲话'),
      p('请大家看一看这张表，上个月的情况一目了然。'),
      table('month', 3, [
        [cell('乡镇'), cell('信访量（件）', ' table:number-columns-spanned="2"'), COVERED],
        [cell('城关镇', ' table:number-rows-spanned="2"'), cell('初访'), cell('17')],
        [COVERED, cell('重访'), cell('3')],
        [
          cell('石门乡'),
          cell(`${p('初访')}${p('已办结')}`),
          cell(table('inner', 2, [[cell('4月'), cell('2')]]) + p('合计2')),
        ],
      ]),
      p(
        '重访的三件，必须由党委书记包案，半个月内化解到位。要把矛盾解决在基层、化解在萌芽，做到小事不出村、大事不出镇、矛盾不上交。',
      ),
    ].join(''),
  },
  `在全县信访维稳工作例会上的讲话
请大家看一看这张表，上个月的情况一目了然。
乡镇
信访量（件）
城关镇
初访
17

重访
3
石门乡
初访
已办结
4月
2
合计2
重访的三件，必须由党委书记包案，半个月内化解到位。要把矛盾解决在基层、化解在萌芽，做到小事不出村、大事不出镇、矛盾不上交。`,
);

// ---- changes and signs in the line -------------------------------------------------------------------------

const INFO =
  '<office:change-info><dc:creator>秘书科</dc:creator><dc:date>2022-11-03T10:00:00</dc:date></office:change-info>';
const dropped = (id, content) =>
  `<text:changed-region xml:id="${id}" text:id="${id}"><text:deletion>${INFO}${content}</text:deletion></text:changed-region>`;
const put = (id) =>
  `<text:changed-region xml:id="${id}" text:id="${id}"><text:insertion>${INFO}</text:insertion></text:changed-region>`;
const change = (id) => `<text:change text:change-id="${id}"/>`;
const inserted = (id, text) =>
  `<text:change-start text:change-id="${id}"/>${text}<text:change-end text:change-id="${id}"/>`;

const changes = written(
  'office-changes',
  {
    body: [
      `<text:tracked-changes>${dropped('d1', p('初步'))}${put('i1')}${dropped('d2', p('约三成'))}${put('i2')}${dropped('d3', p('') + p('这一段整段不讲了。'))}</text:tracked-changes>`,
      p('在全市科技创新大会上的讲话'),
      p(
        `同志们：去年我市科技创新取得了${change('d1')}${inserted('i1', '明显')}成效，全社会研发投入增长${change('d2')}${inserted('i2', '28.6%')}，高新技术企业达到1120家。`,
      ),
      p(`要看到，我们的创新平台还不多、成果转化还不快、人才引进还不够。${change('d3')}`),
      p(
        `下一步，要打好${inserted('i3', '“五张牌”，')}关键核心技术攻关由市科技局牵头，年内突破10项“卡脖子”技术；人才政策由市委组织部牵头，上半年出台。`,
      ),
    ]
      .join('')
      .replace('</text:tracked-changes>', `${put('i3')}</text:tracked-changes>`),
  },
  `在全市科技创新大会上的讲话
同志们：去年我市科技创新取得了明显成效，全社会研发投入增长28.6%，高新技术企业达到1120家。
要看到，我们的创新平台还不多、成果转化还不快、人才引进还不够。
下一步，要打好“五张牌”，关键核心技术攻关由市科技局牵头，年内突破10项“卡脖子”技术；人才政策由市委组织部牵头，上半年出台。`,
);

const inline = written(
  'office-inline',
  {
    automatic:
      '<style:style style:name="secret" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="turn" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:break-before="page"/></style:style><style:style style:name="ruby" style:family="ruby"/>',
    body: [
      p('在全县政法工作会议上的讲话<text:line-break/>（2020年4月9日）'),
      p('县委常委、政法委书记<text:s text:c="2"/>唐<text:tab/>毅'),
      p(''),
      p(
        '　　同志们：<text:span text:style-name="secret">（此处停顿）</text:span>平安是老百姓最朴素的愿望。<text:a xlink:type="simple" xlink:href="https://www.example.gov.cn/">县长信箱</text:a>去年收到的来信里，三成讲的是平安。',
      ),
      p('扫黑除恶专项斗争要做到“三个绝不”：线索不查清绝不放过，“保护伞”不打掉绝不放过，群众不满意绝不收兵。'),
      p(
        '“<text:ruby text:style-name="ruby"><text:ruby-base>枫桥</text:ruby-base><text:ruby-text>fēngqiáo</text:ruby-text></text:ruby>经验”要扎根，电话0550\u20113110要有人接。',
        'turn',
      ),
      p('纪律要严，作风要硬，队伍要纯。各级政法机关要刀刃向内，年内完成对全部基层所队的政治督察。'),
    ].join(''),
  },
  `在全县政法工作会议上的讲话
（2020年4月9日）
县委常委、政法委书记  唐\t毅

　　同志们：平安是老百姓最朴素的愿望。县长信箱去年收到的来信里，三成讲的是平安。
扫黑除恶专项斗争要做到“三个绝不”：线索不查清绝不放过，“保护伞”不打掉绝不放过，群众不满意绝不收兵。
“枫桥经验”要扎根，电话0550\u20113110要有人接。
纪律要严，作风要硬，队伍要纯。各级政法机关要刀刃向内，年内完成对全部基层所队的政治督察。`,
);

// ---- from HTML and from Word -------------------------------------------------------------------------------

const PAGE = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>在全区物业管理提升会上的讲话</title></head><body>
<h1>在全区物业管理提升会上的讲话</h1>
<p>同志们：物业连着千家万户。去年12345热线受理物业类诉求6320件，占全部诉求的四分之一，业主反映最集中的是收费不公开、维修不及时。</p>
<h2>今年要办的事</h2>
<ol><li>老旧小区物业覆盖率达到90%；</li><li>业委会组建率达到60%，其中：<ol type="a"><li>有条件的小区，上半年组建；</li><li>其余小区，由社区代行职责。</li></ol></li><li>维修资金使用审批压缩到5个工作日。</li></ol>
<p>上面三件由区住建局牵头。</p>
<ol start="4"><li>电动车充电设施进小区，年内新增1.2万个端口。</li></ol>
<ul><li>收费标准上墙；</li><li>维修电话上墙。</li></ul>
<p>街道、社区、物业企业要拧成一股绳，让居民住得安心、舒心。</p>
</body></html>`;

const page = {
  name: 'office-html',
  make: () => convert(PAGE, { from: 'html', to: 'docx:MS Word 2007 XML', filter: 'HTML (StarWriter)' }),
  known: `在全区物业管理提升会上的讲话
同志们：物业连着千家万户。去年12345热线受理物业类诉求6320件，占全部诉求的四分之一，业主反映最集中的是收费不公开、维修不及时。
今年要办的事
1.老旧小区物业覆盖率达到90%；
2.业委会组建率达到60%，其中：
a.有条件的小区，上半年组建；
b.其余小区，由社区代行职责。
3.维修资金使用审批压缩到5个工作日。
上面三件由区住建局牵头。
4.电动车充电设施进小区，年内新增1.2万个端口。
收费标准上墙；
维修电话上墙。
街道、社区、物业企业要拧成一股绳，让居民住得安心、舒心。`,
};

const again = (name, other) => ({
  name,
  make: async () => convert(await other.make(), { from: 'docx', to: 'docx' }),
  known: other.known,
});

const levelsAgain = again('office-levels', numberingLevels);
const manuscriptAgain = again('office-manuscript', manuscript);

export { changes, frames, inline, levelsAgain, lists, manuscriptAgain, notes, outline, page, tables };
