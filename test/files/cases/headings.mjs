/** Headings of Word's own styles, their numbers attached to the styles, and a table of contents with cached lines. */
import { Document, HeadingLevel, Packer, Paragraph, TableOfContents } from 'docx';
import { known } from './known.mjs';
import { OFFICIAL } from './numbering.mjs';

// [number as shown, text, style]
const LINES = [
  ['', '在全区教育工作推进会上的讲话', 'TITLE'],
  ['', '（根据录音整理）', 'Subtitle'],
  ['', '区委副书记、区长　梁文博'],
  ['', '同志们：'],
  [
    '',
    '今天这个会，是我到区里工作以后召开的第一个教育方面的大会。会前我用了两周时间跑了19所学校，看了食堂、宿舍和操场，也听了校长和家长的意见。借这个机会，我谈三个方面的想法。',
  ],
  ['一、', '教育是最大的民生', 'HEADING_1'],
  ['', '全区在校学生4.8万人，牵着近5万个家庭。办好教育，就是办好5万个家庭的事。'],
  ['（一）', '学位要够', 'HEADING_2'],
  ['', '今年秋季要新增小学学位1800个、初中学位900个，开学前必须交付使用。'],
  ['（二）', '质量要升', 'HEADING_2'],
  ['1.', '抓教研', 'HEADING_3'],
  ['', '每名教研员每周下校听课不少于6节。'],
  ['2.', '抓校长', 'HEADING_3'],
  ['', '三年内把区内校长轮训一遍。'],
  ['二、', '安全是最低的底线', 'HEADING_1'],
  ['（一）', '管住校门', 'HEADING_2'],
  ['', '封闭化管理、专职保安、一键报警三项都要达到100%。'],
  ['（二）', '管住舌尖', 'HEADING_2'],
  ['', '食堂大宗食材一律由区教育局集中采购，校长陪餐不走过场。'],
  ['', '结束语', 'HEADING_1', true],
  ['', '少年强则国强。让我们一起努力，不让一个孩子掉队。'],
];

const numbered = (id, level, name) => ({
  id,
  name,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  paragraph: { numbering: { reference: 'headings', level }, outlineLevel: level },
});

const asParagraph = ([, text, style, plain = false]) =>
  new Paragraph({
    text,
    ...(style === undefined ? {} : style in HeadingLevel ? { heading: HeadingLevel[style] } : { style }),
    // Number 0 of no list: the style's own is taken away (ECMA-376 17.9.18).
    ...(plain ? { numbering: false } : {}),
  });

export const headingStyles = {
  name: 'heading-styles',
  make: () =>
    Packer.toBuffer(
      new Document({
        title: LINES[0][1],
        creator: '区政府办公室',
        numbering: { config: [{ reference: 'headings', levels: OFFICIAL.slice(0, 3) }] },
        styles: {
          paragraphStyles: [
            numbered('Heading1', 0, 'heading 1'),
            numbered('Heading2', 1, 'heading 2'),
            numbered('Heading3', 2, 'heading 3'),
            { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal' },
          ],
        },
        sections: [{ children: LINES.map(asParagraph) }],
      }),
    ),
  known: known(LINES),
};

const CONTENTS = [
  ['', '目录'],
  ['', '一、上半年工作回顾\t1'],
  ['', '二、下半年工作安排\t2'],
  ['', '一、上半年工作回顾', 'HEADING_1'],
  [
    '',
    '上半年，全镇完成固定资产投资6.3亿元，同比增长9.1%，新签约项目14个，其中亿元以上项目3个。农村居民人均可支配收入9860元，增长7.4%。',
  ],
  ['', '同时也要看到，项目落地慢、土地指标紧、干部作风散的问题还没有根本解决，个别村“等靠要”的思想仍然存在。'],
  ['', '二、下半年工作安排', 'HEADING_1'],
  [
    '',
    '下半年要做到三个不减：目标不减、任务不减、标准不减。镇党委副书记分片包抓，镇纪委每月督查一次，结果纳入年度考核。',
  ],
  ['', '各村、各部门要把任务分解到人，倒排工期，挂图作战，确保全年目标如期完成。'],
];

export const contents = {
  name: 'contents',
  make: () =>
    Packer.toBuffer(
      new Document({
        title: '在全镇半年工作会议上的讲话',
        creator: '镇党政办',
        sections: [
          {
            children: [
              new Paragraph(CONTENTS[0][1]),
              new TableOfContents('目录', {
                hyperlink: true,
                headingStyleRange: '1-3',
                cachedEntries: [
                  { title: '一、上半年工作回顾', level: 1, page: 1, href: 'top' },
                  { title: '二、下半年工作安排', level: 1, page: 2, href: 'next' },
                ],
              }),
              ...CONTENTS.slice(3).map(asParagraph),
            ],
          },
        ],
      }),
    ),
  known: known(CONTENTS),
};
