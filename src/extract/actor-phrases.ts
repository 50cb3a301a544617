/** Whether words that end like an actor name one: a noun phrase without a verb of its own, not a counted team, not a body's part. */
import type { Lexicon } from '../lexicon/lexicon.js';
import { characters, opening } from '../source/finder.js';
import { type Keyed, keyedText } from '../source/keys.js';
import { type Entries, entriesOf, wordSet } from '../source/word-set.js';
import { skipWords } from './word-runs.js';

export const NUMERAL = characters('0123456789万千百');

/** 缺口部分, 处理, 局面, 委托: a longer word begins with the last character. */
export const GOES_ON_AS = opening(
  /部分|处理|处置|局面|委托|会议室|站点|组织上|企业|行[为动业政程驶情规风列径车人]|人[为均事才口心居文身命]/,
  '部处局委会站组企行人',
);

/** Longest remark in brackets behind an actor, with its brackets. */
const MAX_REMARK = 14;

const BRACKET = characters('（');

const OBLIGING = characters('要必务应');

/** Start of the bracketed remark that ends here (书记（主任）); -1 where it is none, or long, or obliges. */
export function remarkStart(keyed: Keyed, start: number, end: number): number {
  const open = BRACKET.behindLast(keyed, end, Math.max(start, end - MAX_REMARK)) - 1;
  const remark = open > start && BRACKET.has(keyed, open) && keyed.text.charAt(open - 1) !== '）';
  return remark && OBLIGING.find(keyed, open, end) === end ? open : -1;
}

/** Words of posts and places that hold a verb or preposition, and mean none. */
const NOMINAL = `
  校对 一把手 对口 对外联络 对外联系 对外合作 对外开放 对外经贸 对外经济 对外贸易 对外宣传 对外交流 对外交往 对外援助 对外投资 对外服务 对外窗口 对外友好 对外办事 对外汉语 对外供应 在职 在岗 在编 在校 在座 在建 在册 在家 在外 从业 为主 党外 所在 所属 所有 派驻 驻在 以上 以下
  主管 分管 从事 各领域 各领导 各管理 各管委会 各管护 各管区 各管片 各管网 各管道 各带班 各包案 各包保 各包联 各包村 各包片 各包抓 各抓手 各守护 各负责
`;

/** Words with 要, 他, 直接 that break no phrase. */
const UNBROKEN =
  '重要 主要 紧要 首要 其他 新成立 新设立 新组建 直接责任 直接负责 促进中心 促进会 促进局 促进处 促进科 督促检查组 督促检查办 号召力 教导员 教导主任 教导处 教导队 教导团 党委领导干部 党委领导班子 党委领导同志 党委领导成员 运动员 要素保障 对象 被检查 被审计 被巡察 被巡视 被督查 被督导 被考核 被监督 被监管 被帮扶 被约谈 被通报 被抽查 被投诉 被征收 被调查 被表彰 被问责 被派驻 被评议 结对 报到处 报到组';

/** Verbs, modals and prepositions that no actor phrase holds. */
const BREAKING = `
  把 将 被 让 使 在 从 向 对 为 是 优先 要 要求 必须 务必 应当 不能 不得 不要 绝不 决不 他 她 提出 指出 强调 进行 开展 加强
  推进 落实 取得 成为 作为 存在 发现 觉得 认为 希望 提高 提升 建立 完善 抓好 做好 强化 关系到 直接 需要 离不开 培养
  激发 调动 引导 组织发动 帮助 支持 服务于 面对 汇聚 凝聚 确保 促进 关心 爱护 选优配强 配齐配强 建强 带动 动员
  在建立 在建强 分片 党委领导 党委统一领导 成立 设立 组建 寄语 寄望 叮嘱 嘱咐 嘱托 勉励 激励 鼓励 告诫 提醒 号召 教导 交代 批示 指示 命令 责成 督促 敦促 开到 送到 来到 下到 派到 传到 找到 请到 遍访 约谈 各领 各管 各抓 各带 各包 各守 各挑 各负 下达 报到 任组长 任指挥长 任总指挥 任召集人 我任 我是 下设 内设 分设
  涉及我 涉及全 涉及本 涉及了 涉及0 涉及1 涉及2 涉及3 涉及4 涉及5 涉及6 涉及7 涉及8 涉及9 涉及两 涉及三 涉及四 涉及五 涉及十几 需各 需全体 需全县 需全市 需有关 需相关
`;

const NOMINALS = wordSet(NOMINAL);

/** The longest word at a place says whether it breaks the phrase: 直接 does, 直接责任 does not. */
const BREAKS = verdicts(BREAKING, NOMINAL + UNBROKEN);

/** 这些单位, 这几个镇, 那两家企业: actors that were named before. */
const POINTED_AT = '这些 这几 这两 这三 这四 这五 这类 这个 这支 这家 那些 那几 那两 那三 那个 那家 这10 这11 这12';
/** Words that no actor phrase begins with; 有关 and 以上 are none of them. */
const FALSE_STARTS = verdicts(
  '大力 积极发展 积极培育 积极扶持 加快发展 加快培育 重点发展 优先发展 重点培育 着力培育 努力培育 做大做强 做强做大 估计 预计 落到 落实到 依靠 相信 信任 当 一律 以 由 有 不 也 都 再 又 既 抓 管 选 用 这 那 哪 谁 其实 只有 只要 如果 一些 个别 少数 部分 健全 完善 构建 坚持 弘扬 办好 建好 配好 查处 尊重 善待 严禁 禁止 杜绝 搞活 壮大 多跑 少跑 过去 以前 那时 难道 光靠 单靠 仅靠 只靠 光凭',
  `不动产 不锈钢 不良资产 都市 有色金属 禁止开发区 再就业 少数民族 当地 当事 当班 当值 当前 当家 当年 当日 当天 当晚 当选 有关 有条件 管理人员 管理部门 管理单位 管理区 管理站 管理所 管理处 管理局 管理中心 管理者 管理方 管委会 管水员 管库员 管账员 管护员 管护人员 用户 用人单位 用工单位 用电 用水 用气 用地 管道 管网 管片 用人部门 用能单位 选手 选调生 选派单位
  ${POINTED_AT}`,
);

/** 靠广大干部, 说农民: whom it is told of; 靠山村党支部, 说唱团 and 发展滞后的乡镇 are actors. */
const OF_WHOM = wordSet('靠 说 发展');
const WHOM = wordSet(
  '各 全体 全县 全市 全镇 全村 广大 大家 我们 你们 咱们 自己 基层 一线 骨干 龙头 民营 农村 农民 村 乡 镇 县 这 那 少数 个别 一',
);
/** 发展民营企业, 发展新型合作社: what is made more; 发展改革部门 and 发展投资集团 are their names. */
const MADE_MORE = wordSet('发展');
const NAMES = wordSet('部 局 委 部门 处 科 办 院 中心 委员会 集团 公司 银行 基金会 研究室 促进会 国家');

function isOfWhom(lexicon: Lexicon, keyed: Keyed, start: number, end: number): boolean {
  const behind = OF_WHOM.startingAt(keyed, start);
  if (behind < 0 || behind >= end || OF.find(keyed, behind, end) < end) return false;
  const whom = lexicon.actors.startingAt(keyed, behind);
  if ((whom !== null && whom.end <= end && whom.value.kind !== 'suffix') || WHOM.startingAt(keyed, behind) > 0)
    return true;
  return MADE_MORE.startingAt(keyed, start) > 0 && NAMES.endingAt(keyed, end) < behind - 2;
}

const DONE = characters('了');
const OF = characters('的');

const NO_NOUN = characters('的和与及、0123456789');

const IN_CHARGE = characters('管抓');
const LONGEST_CHARGE = 8;

const REMARKS = characters('（“');

function verdicts(breaking: string, harmless: string): Entries<boolean> {
  const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');
  return entriesOf([
    ...list(breaking).map((word) => [word, true] as const),
    ...list(harmless).map((word) => [word, false] as const),
  ]);
}

/** 8个宣传组, 3支突击队: how many teams there are, not an amount of what is to be dealt with. */
const DIGITS = characters('0123456789');

const TEAM_COUNTERS = characters('个支');

const TEAMS = characters('组队班');

const isCountedTeam = (keyed: Keyed, start: number, end: number): boolean => {
  const counter = DIGITS.skip(keyed, start, end);
  return counter > start && TEAM_COUNTERS.has(keyed, counter) && TEAMS.has(keyed, end - 1);
};

/** 12345热线, 120急救中心 */
const NUMBERED = opening(/[1-9]\d{2,4}(?:热线|平台|指挥|急救|报警|服务|坐席|接警|中心)/, '123456789');

const SEATS = characters('国省市县区镇乡州局校院盟旗');

const BODY =
  /^[一-龥]{1,2}?委?(?:推进|推动|促进|加强|支持|提高|提升|完善|落实|强化|建立|深化|优化|保障|防范|应对|服务|帮助|确保|培养|引导|动员)(?:(?![要必务把将被]|成立|设立|对[^外口])[一-龥]){2,20}(?:小组|专班|指挥部|联席会议|委员会|工作组)(?:办公室)?$/;

const BODY_REACH = 32;

/** 省推进职能转变协调小组, 县促进就业联席会议: bodies named by what they are to do. */
const isBody = (keyed: Keyed, start: number, end: number): boolean =>
  (SEATS.has(keyed, start) || SEATS.has(keyed, start + 1)) &&
  BODY_ENDS.has(keyed, end - 1) &&
  end - start <= BODY_REACH &&
  BODY.test(keyed.text.slice(start, end));

const BODY_ENDS = characters('组班部议会室');

/** No verb or preposition inside: 通过…的干部 is no actor, 车间班组的基层党组织 is one. */
export function isNounPhrase(lexicon: Lexicon, keyed: Keyed, start: number, end: number): boolean {
  if (isBody(keyed, start, end)) return true;
  if (isOfWhom(lexicon, keyed, start, end)) return false;
  if (REMARKS.find(keyed, start, end) < end) {
    const written = keyed.text.slice(start, end);
    const bare = written.replace(/^“[^”]*”的|（[^）]*）|“[^”]*”/g, '') || written.replace(/^“([^”]*)”$/, '$1');
    return isBareNounPhrase(keyedText(bare), 0, bare.length);
  }
  return isBareNounPhrase(keyed, start, end);
}

function isBareNounPhrase(keyed: Keyed, start: number, end: number): boolean {
  if (start === end) return false;
  if (NO_NOUN.has(keyed, start) && !isCountedTeam(keyed, start, end) && !NUMBERED.test(keyed, start)) return false;
  const head = FALSE_STARTS.startingAt(keyed, skipWords(NOMINALS, keyed, start, end));
  if (head !== null && head.end <= end && head.value) {
    // 管环保的同志, 抓教育的副镇长: whom they are told by.
    const of = IN_CHARGE.has(keyed, start) ? OF.find(keyed, start + 2, Math.min(end, start + LONGEST_CHARGE)) + 1 : end;
    return of < end && of <= start + LONGEST_CHARGE && isBareNounPhrase(keyed, of, end);
  }
  // 注定了领导干部: a verb of its own; 犯了错误的同志 are those who did so.
  const done = DONE.find(keyed, start, end);
  if (done < end && OF.find(keyed, done, end) === end) return false;
  for (let at = start; at < end;) {
    const word = BREAKS.startingAt(keyed, at);
    const whole = word !== null && word.end <= end;
    if (whole && word.value) return false;
    at = whole ? word.end : at + 1;
  }
  return true;
}
