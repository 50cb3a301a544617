/** Who may be cited: leaders by name and office, organs, papers, the old; the last of them in a stretch, or its subject. */
import { characters } from '../source/finder.js';
import type { Keyed } from '../source/keys.js';
import { wordSet } from '../source/word-set.js';
import { SURNAMES } from '../lexicon/surnames.js';

const COMMA = characters('，');

/** Somebody's words; the speaker as written, the verb of saying where there is one. */
export interface Cited {
  readonly speaker: string | null;
  readonly verb: string | null;
}

/** Leaders, with the titles that may follow each name. */
const LEADERS: Readonly<Record<string, string>> = {
  习近平: '总书记 主席 同志',
  总书记: '',
  毛泽东: '主席 同志',
  毛主席: '',
  邓小平: '同志',
  江泽民: '总书记 主席 同志',
  胡锦涛: '总书记 主席 同志',
  周恩来: '总理 同志',
  李克强: '总理',
  李强: '总理',
  小平同志: '',
  泽民同志: '',
  锦涛同志: '',
  周总理: '',
  朱镕基: '总理 同志',
  温家宝: '总理 同志',
};

const OFFICES =
  '书记 主席 总理 省长 市长 县长 区长 镇长 乡长 州长 部长 厅长 局长 院长 校长 所长 主任 董事长 总经理'.split(' ');

const PAPERS = '报告 决定 会议 全会 意见 章程 党章 宪法 公报 规划 讲话 社论 批示 指示精神 文件'.split(' ');

const ORGANS = '党委 党组 指挥部'.split(' ');

const ELDERS = '老一辈 前辈 先辈 祖辈'.split(' ');

const OTHERS =
  `党中央 中央 国务院 省政府 古人 中国人 老祖宗 祖先 先人 先民 先贤 先哲 老子 孔子 孟子 荀子 韩非子 马克思 恩格斯 列宁 雷锋 焦裕禄
  俗话 老话 常言 民谚 谚语 古语 古训 有句话 有句老话 群众 老百姓 诗 诗人 哲人 有人`.split(/\s+/);

/** Committees, and those who speak for them: 市委, 市委主要领导. */
const COMMITTEES = '省委 市委 县委 区委'.split(' ');

const LEADS = '(?:(?:主要|有关|分管)?(?:领导|负责同志|负责人)(?:同志)?)?';

/** One of these is in every voice. */
const VOICE_WORDS = wordSet([
  ...Object.keys(LEADERS),
  ...OFFICES,
  ...PAPERS,
  ...ORGANS,
  ...ELDERS,
  ...OTHERS,
  ...COMMITTEES,
  '党的',
]);

const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** Whose words are cited, with what may stand around the name or office. */
const VOICE = new RegExp(
  `(?:${[
    ...Object.entries(LEADERS).map(([name, titles]) => `${name}${anyOf(titles.split(' '))}?`),
    `[^，。；：“”、]{0,12}${anyOf(OFFICES)}(?:[一-龥X×某]{2,3}同志|[Xx×某*]{1,4}|习近平|[${SURNAMES}][一-龥某]{1,2}$)?`,
    '党的[^，。；：“”]{1,8}(?:报告|决议|决定|全会|大会)?',
    `[^，。；：“”、]{0,12}${anyOf(PAPERS)}`,
    `[^，。；：“”、]{0,8}${anyOf(ORGANS)}(?:领导)?`,
    `${anyOf(ELDERS)}[^，。；：“”、]{0,6}`,
    ...OTHERS,
    `${anyOf(COMMITTEES)}${LEADS}`,
  ].join('|')})(?=[^，。；：“”]{0,40}$)`,
);

export const SUBJECT_STOPS = characters('，；：。！？');

/** When, where or to whom it was said, behind the subject; one at a time, since such pieces one after another are read in too many ways. */
const CIRCUMSTANCE =
  /(?:昨晚|昨天|前天|前几天|前不久|不久前|第一时间|千年前|上周|上个?月|近日|日前|今天|刚才|(?:(?<!恩)来|到)[^，在]{1,16}(?:时|期间|的时候)|曾经?|生前|当年|早年|晚年|就|又|还|早|当面|当场|当众|亲口|私下里?|悄悄|反复|多次|一再|直接|曾当面|在[^，]{2,20}(?:时|上|中|会上)?|对[^，]{1,12}|(?:给|跟|向)[^，]{1,6}编[过了]?[一几]?[句段首]?|跟我们?|向我们?|和我|给我们?|[里中]?早?曾?就?有(?:这样)?(?:的?一)?[句段番]|(?:拉|握|攥)(?:着|住)[^，]{1,4}手|指着[^，]{1,8}|(?:笑|哭|红着眼圈|含着泪|流着泪)着?|动情地|深有感触地|感慨地|(?:语重心长|意味深长|情真意切|旗帜鲜明|斩钉截铁|[^，]{2})地|(?<=[》词诗])[里中上])$/;

const MOST_CIRCUMSTANCES = 6;

function withoutCircumstances(clause: string): string {
  let rest = clause;
  for (let count = 0; count < MOST_CIRCUMSTANCES; count++) {
    const shorter = rest.replace(CIRCUMSTANCE, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

const RECALLING =
  /^(?:但是?(?=[一-龥]+?的)|可是|但是|不过)?(?:正如|就像|如同|记得|前不久|有一次|那天|刚才|上周|昨天|昨晚)?(?:有一?[位个名](?=[^，]{2,})|有(?=(?:专家|群众|学者|网友|媒体|家长|客商|村民|职工|代表|委员)))?/;

/** 全国劳模、我公司焊接高级技师李大江: attributes and a name, in characters. */
const MAX_SUBJECT = 26;

const NO_SUBJECT =
  /(?:必须|务必|主要|就是|重点|关键|要)$|^(?:再|还|想|最后)*(?:送|赠送?|念|奉送|分享)给?(?:大家|各位|同志们|你们|同学们)/;

const OWN = /(?<![对向给跟和让叫请使教问诉替为帮同与])我(?:原来|以前|过去|以往|之前|一直|经常|常常?|总)?$/;
const BEFORE_NOW = /原来|以前|过去|以往|之前|一直|常|曾|多次|反复|[讲说]过/;
/** A verb of saying with its adverbs, in characters. */
const MAX_SAID = 6;

/** Whoever the clause is about: 一位干了三十年的老站长说：“…”. */
export function subjectOf(keyed: Keyed, from: number, to: number): string | null {
  const start = SUBJECT_STOPS.behindLast(keyed, to, from);
  const told = keyed.text.slice(start, to);
  const clause = withoutCircumstances(told).replace(RECALLING, '');
  if (clause === '他' || clause === '她') return clause;
  // 因为我原来讲过：“…”: the speaker's own words of before; what I demand now is no citation.
  if (OWN.test(clause)) return BEFORE_NOW.test(keyed.text.slice(start, to + MAX_SAID)) ? '我' : null;
  return clause.length >= 2 && clause.length <= MAX_SUBJECT && !NO_SUBJECT.test(clause) ? clause : null;
}

const CLAUSE_STOPS = characters('；：。');

/** Words around a voice that are none of its name: 正如…, …曾, 在…上. */
const BEFORE_VOICE =
  /^(?:以及|及|要?按照|正如|就像|像|如同|记得|把|将|刚才|昨天|昨晚|今天|前不久|最近|近日|日前|(?:去年|今年)的?|[^，]{0,3}[上下]午|早在[^，]{0,8}前?|在[^，]{2,14}[上时中]|用|按照|按|借用|引用|这?正是|这(?:就|也)?是|还是|我们的?)+/;

const BEHIND_VOICE =
  /(?:(?<=.{2})在[^，]{2,16}(?:会议|全会|大会|报告|讲话)|在|的|对|曾|(?<![俗老句])话|就|又|还|也|中|多次|反复)$/;

/** 发表重要讲话, 作出重要批示: what somebody did, who is named before. */
const DEEDS = wordSet('发表 作出 做出 作了 提出 印发 出台 召开 审议 通过 听取 传达 下发 批示 指示');
const MAX_DEEDS = 3;

/** The voice nearest to the verb, in its own clause or the one before; before those the one who did what they tell. */
export function lastVoice(keyed: Keyed, from: number, to: number): string | null {
  const floor = CLAUSE_STOPS.behindLast(keyed, to, from);
  let end = to;
  let own = COMMA.behindLast(keyed, end, floor);
  let voice = voiceIn(keyed, own, end);
  for (let steps = 0; voice === null || isDeed(keyed, own, end, voice); steps++) {
    if (own <= floor || steps > MAX_DEEDS) return null;
    if (voice === null && steps > 0) {
      // Behind a deed only a person is looked for, however far he stands.
      const leader = LEADER.exec(keyed.text.slice(floor, end))?.[0];
      return leader ?? null;
    }
    end = own - 1;
    own = COMMA.behindLast(keyed, end, floor);
    voice = voiceIn(keyed, own, end);
  }
  return voice;
}

const PAPER_ENDS = /(?:讲话|批示|指示|指示精神|意见|决定|报告|讲)$/;

/** 多次发表重要讲话: no voice, but what one did. */
const isDeed = (keyed: Keyed, from: number, to: number, voice: string): boolean =>
  PAPER_ENDS.test(voice) && DEEDS.test(keyed, from, to) && /^[^《》]*(?:发表|作出|做出|作了)/.test(voice);

/** …高度重视，多次作出重要批示，深刻指出“…”: the name was taken out, what was done still tells of somebody. */
export function tellsDeed(keyed: Keyed, from: number, to: number): boolean {
  const floor = CLAUSE_STOPS.behindLast(keyed, to, from);
  const own = COMMA.behindLast(keyed, to, floor);
  if (own <= floor) return false;
  const before = COMMA.behindLast(keyed, own - 1, floor);
  const voice = voiceIn(keyed, before, own - 1);
  return voice !== null && isDeed(keyed, before, own - 1, voice);
}

/** By name and title, or as nobody else is called: 习近平总书记, 小平同志; a bare name is none. */
const LEADER = new RegExp(
  Object.entries(LEADERS)
    .map(([name, titles]) => (titles === '' ? name : `${name}${anyOf(titles.split(' '))}`))
    .join('|'),
);

/** A leader of the country. */
export const leaderIn = (keyed: Keyed, from: number, to: number): string | null =>
  LEADER.exec(keyed.text.slice(from, to))?.[0] ?? null;

/** Teachers that are known without a title. */
const MASTERS = new Set('老子 孔子 孟子 荀子 韩非子 马克思 恩格斯 列宁 雷锋 焦裕禄 古人 先贤'.split(' '));
const OFFICE = /^(?!我|咱|各|全|每)[一-龥]{0,8}(?:书记|主席|总理|主任|董事长|总经理|[省市县区镇乡州部厅局院校]长)$/u;

/** A leader, a master or one in office, by nothing but his name or office. */
export const isSpokesman = (who: string): boolean =>
  MASTERS.has(who) || OFFICE.test(who) || (who !== '' && LEADER.exec(who)?.[0] === who);

/** 在今年的《政府工作报告》中指出: a mark whose other half is behind the name. */
const OPENED = /^《(?=[^》]*$)/u;

/** 老班长有句话说得重: of whom a saying is told. */
const HAS_SAID = /^有句(?:老|俗)?话/u;
const WHOSE = /[一-龥·]{1,8}(?:同志|书记|[班站队校院所厂村乡镇县局]长|主任|师傅|先生|女士|大[爷娘叔]|老人|老师|教授)$/u;

export function voiceIn(keyed: Keyed, from: number, to: number): string | null {
  if (!VOICE_WORDS.test(keyed, from, to)) return null;
  const text = keyed.text.slice(from, to);
  const found = VOICE.exec(text);
  if (found === null) return null;
  const whose = HAS_SAID.test(found[0]) ? WHOSE.exec(text.slice(0, found.index)) : null;
  return whose?.[0] ?? found[0].replace(BEFORE_VOICE, '').replace(BEHIND_VOICE, '').replace(OPENED, '');
}
