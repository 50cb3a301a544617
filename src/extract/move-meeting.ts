/** What sentences say, before anything is asked, of the meeting itself: its purpose, its course, those who spoke before. */
import { DOUBTFUL_SURNAMES, SURNAMES } from '../lexicon/surnames.js';
import { compounds } from '../source/compounds.js';
import { characters, opening, type Anchored, type CharacterSet } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { joined, words } from './word-runs.js';

/** 今天召开这次会议, 刚才，…发了言. */
const COURSE =
  '会的目的 会议的目的 会议目的 通过参观， 通过观摩， 通过现场观摩， 刚才 方才， 刚刚， 召开这次 召开此次 召开今天 今天召开 连夜召开 紧急召开 作工作报告 请予审议 请予评议 请审议 开这个 开个短会 今天，我们召开 今天我们召开 今天在这里召开 会议期间 会议开得 会议达到 会议取得 现在开会 参加今天会议 出席今天会议 参加会议的 出席会议的 进行会议 会议进行 大会进行 会议就要结束 会议主要是基于 今天，我们专题 今天，我们举 今天我们举 今天，我们隆重 今天，我们在这里 今天我们在这里 的掌声 还要讲话 请来开会 叫来开会 请到一起 叫到一起 请到这里 叫到这里 召集到一起 召集起来 召集来 集中起来开 今天开会 把会开在 把会开到 把会议开在 会开在 会开到 开个会， 开这个短会 开一个短会 坐到一起 坐在一起 项议程 大家欢迎 大家鼓掌 开会了 今天这个会 今天的会 今天的会议 今天这次会议 今天这个会 今天开这个会 今天把大家 今天请大家 会议的主要任务 这次会议的任务 这次会议的目的 这次会的目的 开好这个会 开好这次会 召开会议的目的 会有重要讲话 作表态发言 作个表态发言 作如下表态 表态如下';

/** 本次大会的召开, 这次培训是: what it is for. */
const PURPOSE = joined(
  words('本次 这次 此次'),
  words('会议 大会 全会 培训 座谈会 例会 现场会 推进会 动员会 务虚会 调度会 培训班'),
  words('，主要 的主要 主要任务 的任务 主要是 的召开 的举办 的目的 的主题 的规模 是 ，是 既是 开得 很'),
);
/** 总结本次会议，可以用三句话来概括; 这次汇报体现出三个特点. */
const SUMMED_UP = joined(words('总结 概括 回顾'), words('本次 这次 此次'), words('会议 大会 培训'));
const REPORTED = joined(words('这次 本次 今天的'), words('汇报 交流发言 观摩 发言'), words('体现 很 有 呈现 给我'));
/** 希望大家以本次会议为新起点: it ends an opening as well as a speech. */
const FROM_HERE = joined(words('以本次 以这次 以此次 以今天的'), words('会议 大会 培训 座谈会'));
/** 周部长的讲话，充分肯定了…, 李卫东同志的报告，…: those who spoke before. */
const SPOKEN = wordSet(
  compounds(
    words('同志 部长 书记 县长 市长 区长 镇长 局长 主任 院长 校长 厅长 省长 州长 总经理 董事长 总'),
    words('的讲话， 的报告， 的动员报告， 的发言， 的汇报，'),
  ),
);
/** A name right before the title; rare surnames are believed only there. */
const NAME = new RegExp(`[${SURNAMES}][一-龥]{0,2}$|[${DOUBTFUL_SURNAMES}]$`);
const NAME_REACH = 3;

/** Whether one of those who spoke is named; the speech of an office (学习总书记的讲话，) was given elsewhere. */
function namesSpeaker(keyed: Keyed, start: number, end: number): boolean {
  const at = SPOKEN.first(keyed, start, end);
  return at >= 0 && NAME.test(keyed.text.slice(Math.max(start, at - NAME_REACH), at));
}
/** 各位局长的汇报讲得都很好，我完全同意。 */
const AGREES = joined(words('我 我都 我完全 我表示'), words('同意 赞成 赞同'));
const PRAISES = joined(
  words('讲得 讲的 讲得都 讲的都 说得 谈得 作了 做了 提得'),
  words('很好 非常 很实在 很到位 很具体 很全面'),
);
/** 总的看，大家准备充分: of those who have just spoken. */
const OF_SPEAKERS = joined(
  words('总的看，大家 总的来看，大家 总体看，大家 总的感觉，大家 总的感到，大家 总的讲，大家'),
  words('准备 讲 谈 述 说 发言 汇报 态度 材料'),
);
/** 一会儿，李县长还要作重要讲话。 */
const TO_SPEAK = joined(words('将 要 还会'), words('作 做'), words('重要讲话 重要指示 讲话 指示 总结讲话'));

/** 接下来请城关镇、白沙镇发言; 最后请李副县长作部署. */
const CALLS_UP = opening(
  /(?<=(?:^|[，。；！？：\n]|下面|接下来|首先|最后|现在|再|有|先))请[^，。；！\n]{2,18}(?:发言|讲话|致辞|致词|介绍|汇报|宣读|表态|上台|作(?:动员|总结|工作|交流|表态|重要)?(?:部署|报告|讲话|发言|说明))(?=[，。；！\n]|$)/,
  '请',
);
const CALLED = characters('请');
const TODAY = characters('今');

/** 今天市政府召开这个大会; 今晚把各镇书记召集起来. */
const MEETS = opening(/今[天日晚][^，。；\n]{0,14}(?:召开|开会|开这|开个|举行|召集|叫来|请来)/, '今');

/** Whether a pattern stands somewhere in a stretch. */
function standsIn(pattern: Anchored, firsts: CharacterSet, keyed: Keyed, start: number, end: number): boolean {
  for (let at = firsts.find(keyed, start, end); at < end; at = firsts.find(keyed, at + 1, end))
    if (pattern.test(keyed, at)) return true;
  return false;
}

const OF_THE_MEETING = wordSet(
  [
    ...words(COURSE),
    ...PURPOSE,
    ...SUMMED_UP,
    ...REPORTED,
    ...FROM_HERE,
    ...AGREES,
    ...OF_SPEAKERS,
    ...PRAISES,
    ...TO_SPEAK,
  ].join(' '),
);

/** 现在，进行第三项议程; 第一项，请县林业局局长通报情况: how whoever presides goes through the agenda. */
const GOES_THROUGH = opening(
  /(?:首先|下面|接下来|现在|最后)，?(?:我们)?进行(?:大会|会议)?(?:的)?(?:第[一二三四五六七八九十]|最后一)项(?:议程|议题|程序)|(?:进行)?第[一二三四五六七八九十]项(?:议程|议题|程序)?[，：](?:有?请|由)[^，。；\n]{2,30}?(?:通报|宣读|讲话|发言|致辞|致词|表态|汇报|传达|介绍|签订|作[^，。；\n]{0,8}(?:报告|说明|部署))/,
  '首下接现最进第',
);
export const goesThroughAgenda = (keyed: Keyed, start: number): boolean => GOES_THROUGH.test(keyed, start);

/** Whether a sentence speaks of the meeting. */
export const speaksOfMeeting = (keyed: Keyed, start: number, end: number): boolean =>
  OF_THE_MEETING.test(keyed, start, end) ||
  namesSpeaker(keyed, start, end) ||
  goesThroughAgenda(keyed, start) ||
  standsIn(CALLS_UP, CALLED, keyed, start, end) ||
  standsIn(MEETS, TODAY, keyed, start, end);

/** 李明首先传达了会议精神，随后…作了汇报。: what came before the speech, where others tell of it. */
const BEFORE_IT = wordSet([
  ...joined(words('首先'), words('代表 对 向 感谢 汇报 介绍 传达 通报 解读 宣读 听取 组织')),
  ...joined(words('传达 通报 宣读 汇报 介绍 听取 参观 观看'), words('了')),
]);

export const tellsCourse = (keyed: Keyed, start: number, end: number): boolean => BEFORE_IT.test(keyed, start, end);
