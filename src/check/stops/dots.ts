/**
 * Where a half-width dot before a 汉字 ends a sentence: behind a figure with its unit (完成1200户.各乡镇要抓紧), between a clause
 * and one that follows (抓好落实.让我们一起努力), behind an address (同志们.今天开会), before what only opens a clause
 * (抓紧.今天开会). Left out: names (卡尔.马克思), numbers of articles (第3条.总则), lists parted by dots (省.市.县).
 */

/** 增长8.5%.其中: behind such a sign no figure goes on. */
const PERCENT = /[%％‰℃]$/u;
const COUNTED =
  /(?<![第\d.])\d[\d.]{0,9}[千万亿]{0,2}(?:[个名户家人项条次亩吨元处座所件起台套辆只头度天岁米斤倍门篇场份批株]|百分点|公里|公顷|小时|分钟|人次)$/u;
const MAX_FIGURE = 16;

export const endsFigure = (line: string, at: number): boolean =>
  PERCENT.test(line.charAt(at - 1)) || COUNTED.test(line.slice(Math.max(0, at - MAX_FIGURE), at));

/** A clause of so many 汉字 and more, and one that follows. */
const CLAUSE = /[\u4e00-\u9fff]{4}(?<![章节条款编篇])$/u;
const LONG_CLAUSE = /[\u4e00-\u9fff]{7}$/u;
const NEXT = /^[ \u3000]?[\u4e00-\u9fff]{2}/u;
/** The end of a short clause, a quotation or a bracket, or of a date; not a number of a unit. */
const SHORT =
  /(?:[\u4e00-\u9fff]{2}|[”）》]|\d[年月日号])(?<![一二三四五六七八九十]|[（(][一二三四五六七八九十\d]{1,3}[)）]|附件|附表|备注|说明|首先|其次|再次|最后|[一二三四五六七八九十]是)$/u;
/** Who is addressed, and thanked. */
const ADDRESS =
  /(?:同志们|朋友们|(?<=各位.{0,6})(?:领导|代表|委员|来宾|同志)|大家好|(?:上午|下午|晚上)好|谢谢(?:大家)?)$/u;
/** What opens a clause, and no name. */
const OPENS =
  /^[ \u3000]?(?:[今明昨前当]天|[今明去前]年|现在|目前|当前|近年|我们?|大家|同志们|各[级地位部单乡镇县区有]|全[县市省区国党体镇乡村]|要|必须|务必|应当?|[一二三四五六七八九][是要]|第[一二三四五六七八九]|首先|其次|再次|最后|下面|接下来|同时|另外|此外|因此|所以|但是?|这|在[座这]|会[上后议]|希望|请|让我|只有|只要|如果|为了|对于?|通过|特别|尤其|其中|截至|按照|根据|坚[持决]|加[强快]|推[进动]|抓[好紧实]|落实|强化|全[力面]|切实|进一步|有关|县委|市委|省委|党委)/u;
/** Characters that foreign names end with as they are written in Chinese; a name of our own minorities too. */
const NAME_ENDS = new Set(
  '阿埃艾爱安奥巴拜班邦保贝本比彼毕别宾波博布查达戴丹道德登邓迪蒂丁东杜多厄恩尔法菲费芬弗夫福盖冈高戈哥格根古瓜哈海汉翰豪赫亨洪胡华怀霍基吉加贾杰金卡凯坎康' +
    '考科克肯孔库夸昆拉莱兰朗劳勒雷里利莉列林琳卢鲁路伦罗洛马玛迈麦曼芒毛梅门蒙米密敏明莫默姆木穆内纳乃南尼娜宁纽诺努欧帕潘庞培佩彭皮平珀普奇齐恰乔切钦琼丘热仁日荣瑞' +
    '萨塞桑森沙莎山善尚舍圣施什史舒斯苏索所塔泰坦汤唐陶特腾提廷托瓦万旺威韦维温文翁沃乌武西锡希夏香肖谢辛休许雪亚延扬耶叶伊因英尤于约赞泽扎詹珍朱茨兹宗佐觉买买吐逊江',
);

const isName = (line: string, at: number): boolean =>
  NAME_ENDS.has(line.charAt(at - 1)) && !/\d/u.test(line.charAt(at - 2));

/** 抓好落实.让我们一起努力，: whether what stands before and behind a dot are clauses, and no name. */
export function partsClauses(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - MAX_BEFORE), at);
  const behind = line.slice(at + 1, at + 1 + MAX_OPENING);
  if (!NEXT.test(behind)) return false;
  if (ADDRESS.test(before) || (CLAUSE.test(before) && !isName(line, at))) return true;
  return OPENS.test(behind) && SHORT.test(before) && (!isName(line, at) || LONG_CLAUSE.test(before));
}

/** In characters. */
const MAX_BEFORE = 12;
const MAX_OPENING = 5;
