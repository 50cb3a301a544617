/**
 * Events that are written in more ways than a dictionary of names can hold: 全国第十四届运动会 and 第26届世界大学生夏季运动会, by their
 * numbers; 青海玉树发生7.1级地震, 芦山“4·20”地震, by the place before the quake.
 */
import type { Lexicon } from '../lexicon/lexicon.js';
import type { EventMention } from './events.js';
import { eventNamed } from './events.js';
import { numberOf } from './year-shifts.js';

const NUMBER = '第?([一二三四五六七八九十]{1,3}|\\d{1,2})届';
/** Games by what they are called, with the numbers of those that the dictionary knows. */
const GAMES: readonly (readonly [RegExp, Readonly<Record<number, string>>])[] = [
  [
    new RegExp(`(?:全国${NUMBER}运动会|${NUMBER}(?:全国运动会|全运会))$`, 'u'),
    {
      6: '广东六运会',
      7: '北京七运会',
      8: '上海八运会',
      9: '广东九运会',
      10: '江苏全运会',
      11: '山东全运会',
      12: '辽宁全运会',
      13: '天津全运会',
      14: '陕西全运会',
      15: '粤港澳全运会',
    },
  ],
  [new RegExp(`${NUMBER}(?:亚洲运动会|亚运会)$`, 'u'), { 11: '北京亚运会', 16: '广州亚运会', 19: '杭州亚运会' }],
  [
    new RegExp(`${NUMBER}(?:夏季)?(?:奥林匹克运动会|奥运会)$`, 'u'),
    {
      23: '洛杉矶奥运会',
      24: '汉城奥运会',
      25: '巴塞罗那奥运会',
      26: '亚特兰大奥运会',
      27: '悉尼奥运会',
      28: '雅典奥运会',
      29: '北京奥运会',
      30: '伦敦奥运会',
      31: '里约奥运会',
      32: '东京奥运会',
      33: '巴黎奥运会',
    },
  ],
  [new RegExp(`${NUMBER}(?:冬季奥林匹克运动会|冬季奥运会|冬奥会)$`, 'u'), { 24: '北京冬奥会' }],
  [
    new RegExp(`${NUMBER}(?:世界大学生(?:夏季)?运动会|世界大运会|大运会)$`, 'u'),
    { 21: '北京大运会', 26: '深圳大运会', 31: '成都大运会' },
  ],
];
const MEETING = '会';
const BEFORE_MEETING = '动运奥';
const LONGEST = 24;

function numberedGames(text: string, lexicon: Lexicon): readonly EventMention[] {
  const found: EventMention[] = [];
  for (let at = text.indexOf(MEETING, 1); at >= 0; at = text.indexOf(MEETING, at + 1)) {
    if (!BEFORE_MEETING.includes(text.charAt(at - 1))) continue;
    const lead = text.slice(Math.max(0, at + 1 - LONGEST), at + 1);
    if (!lead.includes('届')) continue;
    for (const [form, numbers] of GAMES) {
      const named = form.exec(lead);
      const name = named === null ? undefined : numbers[numberOf(named[1] ?? named[2] ?? '') ?? 0];
      const event = name === undefined ? null : eventNamed(lexicon, name);
      if (named === null || event === null) continue;
      found.push({ start: at + 1 - named[0].length, end: at + 1, event });
      break;
    }
  }
  return found;
}

/** What the place before tells of, with the events of the dictionary: 玉树 … 地震, 天津港 … 爆炸; a city has more than one fire. */
const DISASTERS: readonly (readonly [word: string, places: readonly (readonly [place: string, event: string])[]])[] = [
  [
    '地震',
    ['汶川', '玉树', '芦山', '鲁甸', '九寨沟', '岷县漳县', '泸定', '积石山', '定日'].map((place) => [
      place,
      `${place}地震`,
    ]),
  ],
  ['泥石流', [['舟曲', '舟曲特大山洪泥石流']]],
  [
    '爆炸',
    [
      ['天津港', '天津港爆炸事故'],
      ['响水', '响水爆炸事故'],
      ['昆山', '昆山粉尘爆炸'],
      ['青岛[^，。；]{0,8}(?:输油|黄岛|管道|管线)', '青岛输油管道爆炸'],
      ['十堰[^，。；]{0,8}(?:燃气|集贸市场|菜市场)', '十堰燃气爆炸'],
      ['银川[^，。；]{0,8}(?:烧烤|餐)', '银川烧烤店爆炸'],
    ],
  ],
  [
    '火灾',
    [
      ['新余', '新余火灾'],
      ['雨花台', '南京雨花台火灾'],
      ['长峰医院', '长峰医院火灾'],
      ['静安[^，。；]{0,8}(?:特大|特别重大|高层|公寓|教师|高楼)', '上海静安火灾'],
      ['克拉玛依', '克拉玛依火灾'],
      ['德惠[^，。；]{0,8}(?:特大|特别重大|禽业)', '吉林德惠火灾'],
      ['衡阳[^，。；]{0,8}特大', '衡阳特大火灾'],
    ],
  ],
  ['坍塌', [['泉州[^，。；]{0,8}酒店', '泉州欣佳酒店坍塌']]],
  ['倒塌', [['长沙[^，。；]{0,10}自建房', '长沙自建房倒塌']]],
  ['溃坝', [['襄汾', '襄汾溃坝事故']]],
  [
    '踩踏',
    [
      ['外滩', '上海外滩踩踏事件'],
      ['密云', '密云踩踏事故'],
    ],
  ],
  ['暴雨', [['郑州[^，。；]{0,6}(?:特大|罕见|极端|“7·20”)', '郑州特大暴雨']]],
];
const FORMS = DISASTERS.map(
  ([word, places]) =>
    [
      word,
      places.map(
        ([place, event]) =>
          [
            new RegExp(`${place}(?:县|州|市|区|地区)?(?:(?!后|年|前|灾区|抗震|地震)[^，。；！\\n]){0,14}$`, 'u'),
            event,
          ] as const,
      ),
    ] as const,
);

function disasters(text: string, lexicon: Lexicon): readonly EventMention[] {
  const found: EventMention[] = [];
  for (const [word, places] of FORMS)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const lead = text.slice(Math.max(0, at - LONGEST), at);
      for (const [form, name] of places) {
        const length = form.exec(lead)?.[0].length;
        const event = length === undefined ? null : eventNamed(lexicon, name);
        if (length === undefined || event === null) continue;
        found.push({ start: at - length, end: at + word.length, event });
        break;
      }
    }
  return found;
}

export const writtenOtherwise = (text: string, lexicon: Lexicon): readonly EventMention[] => [
  ...numberedGames(text, lexicon),
  ...disasters(text, lexicon),
];
