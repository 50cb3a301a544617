/**
 * Cases written by hand, for what neither the `docx` package nor LibreOffice writes. LibreOffice reads some of it
 * otherwise than Word, so no other format is made from these.
 */
import { zip } from '../zip.mjs';
import { HEAD, packed, paragraph, part, run } from '../ooxml.mjs';
import { known } from './known.mjs';

const body = (...content) => part('document', `<w:body>${content.join('')}<w:sectPr/></w:body>`);
const by = 'w:author="秘书科" w:date="2024-01-15T08:00:00Z"';
const val = (name, value) => `<w:${name} w:val="${value}"/>`;

// ---- numbers -----------------------------------------------------------------------------------------------

const lvl = (index, format, text, more = '', start = 1) =>
  `<w:lvl w:ilvl="${index}">${val('start', start)}${val('numFmt', format)}${more}${val('lvlText', text)}</w:lvl>`;
const abstract = (id, ...content) =>
  `<w:abstractNum w:abstractNumId="${id}">${val('multiLevelType', 'multilevel')}${content.join('')}</w:abstractNum>`;
const num = (id, of, more = '') => `<w:num w:numId="${id}">${val('abstractNumId', of)}${more}</w:num>`;
const override = (level, content) => `<w:lvlOverride w:ilvl="${level}">${content}</w:lvlOverride>`;
const numPr = (id, level) => `<w:numPr>${level === undefined ? '' : val('ilvl', level)}${val('numId', id)}</w:numPr>`;

const style = (id, name, content, type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}">${val('name', name)}${content}</w:style>`;

const NUMBERING = part(
  'numbering',
  [
    // Chapters and articles: articles run on through the chapters (lvlRestart 0), clauses are legal numbers.
    abstract(
      1,
      lvl(0, 'chineseCountingThousand', '第%1章', val('pStyle', 'Chapter')),
      lvl(1, 'chineseCountingThousand', '第%2条', val('lvlRestart', 0) + val('pStyle', 'Article')),
      lvl(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
    ),
    // A list that is told by a style of lists, which points to the list that holds its levels.
    abstract(2, val('numStyleLink', 'Points')),
    abstract(3, val('styleLink', 'Points'), lvl(0, 'chineseCounting', '（%1）'), lvl(1, 'decimalEnclosedCircle', '%2')),
    abstract(4, lvl(0, 'ideographTraditional', '%1、'), lvl(1, 'decimalZero', '%2.'), lvl(2, 'upperRoman', '%3.')),
    num(1, 1),
    num(2, 2),
    num(3, 3),
    num(4, 4),
    // The same list again: it counts on.
    num(5, 4),
    num(6, 4, override(1, val('startOverride', 8))),
    num(7, 4, override(0, lvl(0, 'decimalFullWidth', '%1．', '', 3))),
    num(8, 1),
  ].join(''),
);

const STYLES = part(
  'styles',
  [
    style('Normal', 'Normal', ''),
    style('Chapter', 'heading 1', `<w:pPr>${numPr(1)}</w:pPr>`),
    style('Article', '条文', `<w:pPr>${numPr(1)}</w:pPr>`),
    // Says nothing of numbers: the one it is based on does.
    style('Article2', '条文二', val('basedOn', 'Article')),
    style('Points', '要点', `<w:pPr>${numPr(3)}</w:pPr>`, 'numbering'),
    style('Quiet', '不显示', '<w:rPr><w:vanish/></w:rPr>', 'character'),
  ].join(''),
);

// [number as shown, text, properties]
const NUMBERS = [
  ['', '关于《县政府工作规则》修订情况的说明'],
  ['第一章 ', '总则', val('pStyle', 'Chapter')],
  ['第一条 ', '县政府工作的指导思想是坚持以人民为中心，依法行政，提高效能。', val('pStyle', 'Article')],
  ['第二条 ', '县政府组成人员要履职尽责，做到民主、务实、清廉。', val('pStyle', 'Article2')],
  ['第二章 ', '会议制度', val('pStyle', 'Chapter')],
  ['第三条 ', '县政府常务会议一般每半月召开一次。', val('pStyle', 'Article')],
  ['2.3.1 ', '议题由分管副县长审核后提出；', numPr(1, 2)],
  ['2.3.2 ', '材料于会前两天送达。', numPr(8, 2)],
  ['', '本条不再编号，只作补充：列席单位由会议主持人确定。', `${val('pStyle', 'Article')}${numPr(0)}`],
  ['第四条 ', '不能按时参会的，必须书面请假。', val('pStyle', 'Article')],
  ['', '修订的要点有：'],
  ['（一）', '压缩会议；', numPr(2, 0)],
  ['①', '合并同类会议；', numPr(2, 1)],
  ['②', '推行视频会议。', numPr(2, 1)],
  ['（二）', '精简文件。', numPr(2, 0)],
  ['', '需要落实的单位：'],
  ['甲、', '县政府办公室', numPr(4, 0)],
  ['01.', '秘书科', numPr(4, 1)],
  ['02.', '督查科', numPr(4, 1)],
  ['I.', '日常督查', numPr(4, 2)],
  ['乙、', '县司法局', numPr(5, 0)],
  ['08.', '法制审核科', numPr(6, 1)],
  ['09.', '复议应诉科', numPr(6, 1)],
  ['３．', '县财政局', numPr(7, 0)],
];

const numbers = {
  name: 'raw-numbering',
  make: () =>
    packed({
      document: body(...NUMBERS.map(([, text, properties]) => paragraph(text, properties))),
      styles: STYLES,
      numbering: NUMBERING,
    }),
  known: known(NUMBERS),
};

// ---- changes -----------------------------------------------------------------------------------------------

const mark = (kind) => `<w:rPr><w:${kind} w:id="90" ${by}/></w:rPr>`;
const tracked = (kind, content) => `<w:${kind} w:id="91" ${by}>${content}</w:${kind}>`;
const deletedRun = (text) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;

const cell = (content, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (cells, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;

const CHANGES = [
  paragraph('在全市优化干部作风大会上的讲话'),
  paragraph('同志们：'),
  // Moved away from here, the mark too …
  paragraph(
    `<w:moveFromRangeStart w:id="1" w:name="move1" ${by}/>${tracked('moveFrom', run('会风是作风的镜子。'))}<w:moveFromRangeEnd w:id="1"/>`,
    mark('moveFrom'),
  ),
  paragraph('今天的会议开到县、开到局、开到一线，目的只有一个：把作风问题摆到桌面上来。'),
  // … to here.
  paragraph(
    `<w:moveToRangeStart w:id="2" w:name="move1" ${by}/>${tracked('moveTo', run('会风是作风的镜子。'))}<w:moveToRangeEnd w:id="2"/>`,
    mark('moveTo'),
  ),
  // A deleted mark joins what stands before and behind it.
  paragraph('凡是群众反映强烈的，', mark('del')),
  paragraph('都要查；凡是查实的，都要处理。'),
  `<w:tbl>${row([cell(paragraph('单位')), cell(paragraph('问题数'))])}${row(
    [cell(paragraph('市城管局')), cell(paragraph('9'))],
    `<w:del w:id="92" ${by}/>`,
  )}${row(
    [
      cell(paragraph('市住建局'), '<w:vMerge w:val="restart"/>'),
      cell(paragraph(`${tracked('del', deletedRun('7'))}${tracked('ins', run('6'))}`)),
    ],
    `<w:ins w:id="93" ${by}/>`,
  )}${row([cell(paragraph('看不见的旧文字'), '<w:vMerge/>'), cell(paragraph('已整改4'))])}</w:tbl>`,
  // A run put in by one and struck by another is gone.
  paragraph(
    `${run('问责要')}${tracked('ins', tracked('del', deletedRun('适度')))}${run('精准')}${tracked('ins', run('、适度'))}${run('，年底前开展一次“回头看”。')}`,
  ),
  paragraph(tracked('del', deletedRun('整段不要。')), mark('del')),
  paragraph('最后强调一句：作风建设没有完成时。'),
];

const changes = {
  name: 'raw-changes',
  make: () => packed({ document: body(...CHANGES) }),
  known: `在全市优化干部作风大会上的讲话
同志们：
今天的会议开到县、开到局、开到一线，目的只有一个：把作风问题摆到桌面上来。
会风是作风的镜子。
凡是群众反映强烈的，都要查；凡是查实的，都要处理。
单位
问题数
市住建局
6

已整改4
问责要精准、适度，年底前开展一次“回头看”。
最后强调一句：作风建设没有完成时。`,
};

// ---- in the line -------------------------------------------------------------------------------------------

const ruby = (base, above) =>
  `<w:r><w:ruby><w:rubyPr/><w:rt>${run(above)}</w:rt><w:rubyBase>${run(base)}</w:rubyBase></w:ruby></w:r>`;
const field = (kind) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const code = (text) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const control = (content, properties = '') =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const symbol = (font, char) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
const boxed = (content) => `<w:txbxContent>${content}</w:txbxContent>`;
const twice = (choice, fallback) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>${choice}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${fallback}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const BOX = boxed(paragraph('会标：凝心聚力 再启新程') + paragraph('横幅一条'));

const INLINE = [
  paragraph(control(run('在全县统战工作会议上的讲话'), val('alias', '标题')), val('pStyle', 'Title')),
  control(paragraph('县委常委、统战部部长　孟昭华') + paragraph('（2024年2月）')),
  // A control nobody filled in shows a prompt, which is not the author's.
  paragraph('同志们：'),
  paragraph(
    `${run('今天的会议由')}${control(run('单击此处输入主持人'), '<w:showingPlcHdr/>')}${run('主持。我们要认真学习领会中央统战工作会议精神，')}<w:smartTag w:element="place">${run('清江县')}</w:smartTag>${run('有民主党派成员')}${field('begin')}${code(' = 120 + ')}${field('begin')}${code(' REF more ')}${field('separate')}${run('34')}${field('end')}${field('separate')}${run('154')}${field('end')}${run('人、民族宗教界人士86人。')}`,
  ),
  paragraph(
    `${run('“')}${ruby('肝', 'gān')}${ruby('胆', 'dǎn')}${run('相照、荣辱与共”，')}<w:hyperlink w:anchor="x">${run('八个字')}</w:hyperlink>${run('说明了一切。')}${twice(BOX, BOX)}`,
  ),
  paragraph(
    `${symbol('Wingdings', 'F0FE')}${run('已完成；')}${symbol('Wingdings', 'F0A8')}${run('未完成；同比增长')}${symbol('Symbol', 'F0B3')}${run('5%；')}${symbol('宋体', '2460')}${run('号会议室。')}`,
  ),
  // Shown by no style, hidden by a style, and hidden by a style but shown by the run.
  paragraph(
    `${run('做好新时代统战工作，')}${run('（念到这里停一停）', val('rStyle', 'Quiet'))}${run('要把握“三个关系”，', `${val('rStyle', 'Quiet')}<w:vanish w:val="0"/>`)}${run('画好最大同心圆。', '<w:webHidden/>')}`,
  ),
  paragraph(
    `<w:r><w:t>各单位要在</w:t><w:br/><w:t>一周之内</w:t><w:cr/><w:t>传达到位。</w:t><w:br w:type="page"/><w:tab/><w:t>完</w:t><w:br w:type="column"/></w:r>`,
  ),
];

const inline = {
  name: 'raw-inline',
  make: () =>
    packed({
      document: body(...INLINE),
      styles: part(
        'styles',
        style('Title', 'Title', '') + style('Quiet', '不显示', '<w:rPr><w:vanish/></w:rPr>', 'character'),
      ),
    }),
  known: `在全县统战工作会议上的讲话
县委常委、统战部部长　孟昭华
（2024年2月）
同志们：
今天的会议由主持。我们要认真学习领会中央统战工作会议精神，清江县有民主党派成员154人、民族宗教界人士86人。
“肝胆相照、荣辱与共”，八个字说明了一切。
会标：凝心聚力 再启新程
横幅一条
☑已完成；□未完成；同比增长≥5%；①号会议室。
做好新时代统战工作，要把握“三个关系”，画好最大同心圆。
各单位要在
一周之内
传达到位。
\t完`,
};

// ---- parts -------------------------------------------------------------------------------------------------

const STRICT = 'http://purl.oclc.org/ooxml';
const OFFICE = `${STRICT}/officeDocument/relationships`;
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Another prefix, and the default namespace inside. */
const strictDocument = `${HEAD}<ns0:document xmlns:ns0="${STRICT}/wordprocessingml/main" xmlns:rel="${OFFICE}"><ns0:body><ns0:p><ns0:pPr><ns0:pStyle ns0:val="a"/></ns0:pPr><ns0:r><ns0:t>在街道社区工作者座谈会上的讲话</ns0:t></ns0:r></ns0:p><p xmlns="${STRICT}/wordprocessingml/main"><r><t>各位社区的当家人，大家辛苦了！</t></r></p><ns0:p><ns0:pPr><ns0:numPr><ns0:ilvl ns0:val="0"/><ns0:numId ns0:val="1"/></ns0:numPr></ns0:pPr><ns0:r><ns0:t>把门敞开。居民来办事，一次说清、一次办好。</ns0:t></ns0:r></ns0:p><ns0:p><ns0:pPr><ns0:numPr><ns0:ilvl ns0:val="0"/><ns0:numId ns0:val="1"/></ns0:numPr></ns0:pPr><ns0:r><ns0:t>把腿迈开。网格员每天走访不少于10户</ns0:t></ns0:r><ns0:r><ns0:footnoteReference ns0:id="7"/></ns0:r><ns0:r><ns0:t>。</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`;

const strictNumbering = `<?xml version="1.0" encoding="UTF-16"?><w:numbering xmlns:w="${STRICT}/wordprocessingml/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const strictStyles = `${HEAD}<w:styles xmlns:w="${STRICT}/wordprocessingml/main"><w:style w:type="paragraph" w:styleId="a"><w:name w:val="Title"/></w:style></w:styles>`;

const strictNotes = `${HEAD}<w:footnotes xmlns:w="${STRICT}/wordprocessingml/main"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="7"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> 特殊人群每周必访。</w:t></w:r></w:p></w:footnote></w:footnotes>`;

const CORE = `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>座谈会讲话</dc:title><dc:creator>街道党工委</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2024-03-05T01:20:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2024-03-06T08:00:00Z</dcterms:modified></cp:coreProperties>`;

const relation = (id, type, target) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const relations = (...list) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
const partType = (name, type) => `<Override PartName="${name}" ContentType="${type}"/>`;

const utf16 = (text) => Buffer.from(`\ufeff${text}`, 'utf16le');

const parts = {
  name: 'raw-parts',
  make: () =>
    zip({
      'docProps/core.xml': CORE,
      'content/story.xml': strictDocument,
      'content/lists/n1.xml': utf16(strictNumbering),
      'content/styles1.xml': strictStyles,
      'content/notes.xml': strictNotes,
      'content/_rels/story.xml.rels': relations(
        relation('a', `${OFFICE}/numbering`, 'lists/n1.xml'),
        relation('b', `${OFFICE}/styles`, '/content/styles1.xml'),
        relation('c', `${OFFICE}/footnotes`, '../content/./notes.xml'),
        `<Relationship Id="d" Type="${OFFICE}/hyperlink" Target="https://www.example.gov.cn/" TargetMode="External"/>`,
      ),
      '_rels/.rels': relations(
        relation('p', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
        relation('m', `${OFFICE}/officeDocument`, '/content/story.xml'),
      ),
      '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${partType('/content/story.xml', `${TYPE}.document.main+xml`)}${partType('/content/lists/n1.xml', `${TYPE}.numbering+xml`)}${partType('/content/styles1.xml', `${TYPE}.styles+xml`)}${partType('/content/notes.xml', `${TYPE}.footnotes+xml`)}</Types>`,
    }),
  known: `在街道社区工作者座谈会上的讲话
各位社区的当家人，大家辛苦了！
一、把门敞开。居民来办事，一次说清、一次办好。
二、把腿迈开。网格员每天走访不少于10户。
特殊人群每周必访。`,
};

export { changes, inline, numbers, parts };
