import { describe, expect, test } from 'vitest';
import { reading } from './read.js';

/** Sets of a text, as `name: form members`, and its announcements, as `text declared/found`. */
const sets = (text: string): readonly string[] =>
  (reading(text).slogans ?? []).map(({ text: name, expansion }) =>
    expansion === null ? name : `${name}: ${expansion.form} ${expansion.items.map((item) => item.text).join(' | ')}`,
  );
const counts = (text: string): readonly string[] =>
  (reading(text).announcements ?? []).map(({ text: name, declared, found }) => `${name} ${declared}/${found}`);

describe('members that have lost the 、 between them', () => {
  test.each<[string, readonly string[]]>([
    [
      '实施“四通两改”，即通路通水通电通气，改厨改厕。',
      ['四通两改: list-after 通路 | 通水 | 通电 | 通气 | 改厨 | 改厕'],
    ],
    [
      '以“三清三改”为抓手，即清垃圾清河道清污泥，改厨改厕改圈，整治村庄。',
      ['三清三改: list-after 清垃圾 | 清河道 | 清污泥 | 改厨 | 改厕 | 改圈'],
    ],
    ['做到“三到户”，即宣传到户资金到户技术到户。', ['三到户: list-after 宣传到户 | 资金到户 | 技术到户']],
    ['做到“三到户”，宣传到户资金到户技术到户，一户不漏。', ['三到户: list-after 宣传到户 | 资金到户 | 技术到户']],
    ['推行“三清”，清垃圾清河道清淤泥行动全面展开。', ['三清: list-after 清垃圾 | 清河道 | 清淤泥']],
    ['各村要落实门前“三包”，包卫生包秩序包绿化。', ['三包: list-after 包卫生 | 包秩序 | 包绿化']],
    // Before the name, where a 、 may be left.
    ['要建好问题清单责任清单销号清单“三张清单”。', ['三张清单: list-before 问题清单 | 责任清单 | 销号清单']],
    ['要建好问题清单、责任清单销号清单“三张清单”。', ['三张清单: list-before 问题清单 | 责任清单 | 销号清单']],
    ['以改厨改厕改圈“三改”为重点，改善环境。', ['三改: list-before 改厨 | 改厕 | 改圈']],
    // More of them than the name counts, words that only begin so, what a mark parts.
    ['要列问题清单责任清单任务清单销号清单“三张清单”。', ['三张清单']],
    ['抓好“三改”，改到群众心坎上。', ['三改']],
    ['落实“三包”，包保干部要包到底。', ['三包']],
    ['推进“两清”，清河清到底，清山清到顶。', ['两清: list-after 清河清到底 | 清山清到顶']],
    ['要健全“两个体系”，完善领导体系以及责任体系。', ['两个体系: list-after 领导体系 | 责任体系']],
  ])('%s', (text, expected) => expect(sets(text)).toEqual(expected));
});

describe('a row that its name points back to is told before it', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      '落实“四早”，备足力量。\n早发现、早报告、早隔离、早治疗，这“四早”是用生命换来的经验。',
      ['四早: list-before 早发现 | 早报告 | 早隔离 | 早治疗'],
      ['早发现、早报告、早隔离、早治疗，这“四早” 4/4'],
    ],
    [
      '要落实“三包”。县领导包乡、乡干部包村、村干部包户，这“三包”要包到底。',
      ['三包: list-before 县领导包乡 | 乡干部包村 | 村干部包户'],
      ['县领导包乡、乡干部包村、村干部包户，这“三包” 3/3'],
    ],
    // Told behind its name, it is spoken of later on.
    [
      '做到“三不”：不吃请、不收礼、不徇情。要求不高，这“三不”是底线。',
      ['三不: list-after 不吃请 | 不收礼 | 不徇情'],
      ['做到“三不” 3/3'],
    ],
  ])('%s', (text, slogans, announcements) => {
    expect(sets(text)).toEqual(slogans);
    expect(counts(text)).toEqual(announcements);
  });
});

describe('a row of packs is promised under its verb', () => {
  test('each pack of it', () => {
    const text =
      '要做到“两个提高、三个下降”。两个提高，即提高产量，提高收入；三个下降，即成本下降，能耗下降，事故下降。';
    expect(counts(text)).toEqual(['做到“两个提高 2/2', '三个下降 3/3']);
  });
  test('not a pack that is told by the way', () => {
    expect(counts('他们的“两个提高、三个下降”很有名。三个下降，即成本下降，能耗下降，事故下降。')).toEqual([
      '三个下降 3/3',
    ]);
  });
});

describe('both hands', () => {
  test.each<[string, readonly string[]]>([
    ['做到“两手抓、两不误”，一手抓防疫，一手抓生产。', ['两手抓: list-after 一手抓防疫 | 一手抓生产', '两不误']],
    ['要坚持两手抓、两手都要硬，一手抓打击，一手抓预防。', ['两手抓、两手都要硬: list-after 一手抓打击 | 一手抓预防']],
    ['一手抓防疫、一手抓生产，做到“两手抓、两不误”。', ['两手抓: list-before 一手抓防疫 | 一手抓生产', '两不误']],
    ['坚持防疫和生产“两手抓、两不误”。', ['两手抓', '两不误']],
    ['坚持“两手抓”，一手抓老项目，盯着进度。', ['两手抓']],
  ])('%s', (text, expected) => expect(sets(text)).toEqual(expected));
});

describe('sentences that all call to somebody', () => {
  test.each<[string, readonly string[]]>([
    [
      '概括起来叫做“三有”。希望大家做有温度的人，多问一声。希望大家做有本领的人，练好手艺。希望大家做有担当的人，不瞒不推。',
      ['三有: parallel 做有温度的人 | 做有本领的人 | 做有担当的人'],
    ],
    [
      '送给青年“三多”。希望同志们多读书，书里有路。希望同志们多下乡，乡下有人。希望同志们多动手，手熟了就会。',
      ['三多: parallel 多读书 | 多下乡 | 多动手'],
    ],
    // Heads that differ; one of them that does not hold the word.
    ['叫做“三有”。希望大家做有温度的人。希望大家干有价值的事。希望大家做有担当的人。', ['三有']],
    ['叫做“三有”。希望大家做有温度的人。希望大家练本领。希望大家做有担当的人。', ['三有']],
  ])('%s', (text, expected) => expect(sets(text)).toEqual(expected));
});

describe('counts told in sentences and clauses of one head', () => {
  test.each<[string, readonly string[]]>([
    ['我提三点希望。希望大家多读书，少应酬。希望大家多下乡。希望大家多动手。', ['我提三点希望 3/3']],
    [
      '借此机会，我提几点希望。\n希望同学们勤学。书山有路。\n希望同学们修德。\n最后，祝大家进步。',
      ['我提几点希望 null/2'],
    ],
    ['会议开得好，我提两点建议。建议部门多沟通。建议企业多反映。', ['我提两点建议 2/2']],
    ['我提三点希望。希望同学们勤学。书山有路。\n县委也盼着你们常回来。', ['我提三点希望 3/null']],
    ['我提三点希望：一是勤学。二是修德。三是明辨。希望大家落实。希望大家努力。', ['我提三点希望 3/3']],
    [
      '坚决不许大拆大建，不许加重负担，不许举新债，这三条是红线。',
      ['坚决不许大拆大建，不许加重负担，不许举新债，这三条 3/3'],
    ],
    ['不准吃请，不准收礼，不准打招呼。这三条谁也不能破。', ['不准吃请，不准收礼，不准打招呼。这三条 3/3']],
    ['要把责任落实，把措施落实，把经费落实，这三条缺一不可。', ['要把责任落实，把措施落实，把经费落实，这三条 3/3']],
    ['要讲政治，讲规矩，讲担当，讲奉献，这三点最要紧。', []],
    ['他们来了，他们走了，这两件事我都知道。', []],
    ['路修好了，水通到了户，电也稳了，这三条都办了。', []],
    ['大家的意见归纳起来有七条，我念一遍：\n1.路太窄。\n2.灯太暗。\n3.水太浑。', ['有七条 7/3']],
    ['大家的意见归纳起来有七条，会后印发。', []],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));
});
