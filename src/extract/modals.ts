/** The words of modality (要, 必须, 不得, 负责) and of chains, as the dictionary lists them, with what forbids to read them as such. */
import type { Lexicon } from '../lexicon/lexicon.js';
import type { ModalityEntry } from '../lexicon/types.js';
import { type Anchored, characters, type CharacterSet, firstsOf, opening } from '../source/finder.js';
import { type Entries, entriesOf, wordSet, type WordSet } from '../source/word-set.js';
import { ELSE, GETS } from './modals-spoken.js';
import { CHAIN_ENDINGS, CHAINS } from './chained-duties.js';
import { BELONGS_TO, CHARGE_FIRSTS, GIVEN_TO } from './charge-words.js';

/** Binds where no other word does: 由局调度所统一掌握 (see `duties-by.ts`). */
export const BY_WHOM = '由';

/** A word of modality, with what forbids to read it as one. */
export interface Modal {
  readonly text: string;
  /** 负责, 不得 and their like are words of the duty itself; 要 and 必须 are not. */
  readonly opensDuty: boolean;
  readonly notBehind: WordSet | undefined;
  readonly notBefore: Pick<Anchored, 'test'> | undefined;
}

interface Modals {
  /** Characters that a word, a chain or the end of one begins with. */
  readonly heads: CharacterSet;
  /** 要, 必须, 不得, 负责 … as the dictionary lists them. */
  readonly words: Entries<Modal>;
  /** 亲自抓 and its like: modality and duty in one. */
  readonly chains: WordSet;
}

/** Behind these it is inside another word, or binds nobody: 重要, 主要, 纲要, 只要, 相应, 令行禁止. */
const NOT_MODAL_BEHIND: Readonly<Record<string, WordSet>> = {
  要: wordSet([...'必重主需紧首只若如简摘纪提扼次机想纲概']),
  应: wordSet([...'相反响适供效感对呼顺因理回']),
  须: wordSet([...'必无莫']),
  必需: wordSet([...'所为非']),
  需: wordSet([...'必急所供军内刚按民只无亟']),
  禁止: wordSet(['令行']),
  不得: wordSet([
    ...'虎来使由容要缺急少慢等大误拖丢忘',
    '松懈',
    '含糊',
    '疏忽',
    '懈怠',
    '耽搁',
    '麻痹',
    '糊弄',
    '迟缓',
    '含混',
  ]),
  不能: wordSet(['能']),
  有义务: wordSet([...'没负还']),
  有责任: wordSet([...'没负还都']),
  // 对所承担篇目的史实负责: told of the thing.
  承担: wordSet('对所 其所 己所 们所 把所 将所 按所 就所'),
  履行: wordSet('对所 其所 己所 们所 把所 将所 按所 就所'),
};

const IN_CHARGE = opening(
  /(?:人|同志|任|制(?![定作造订止约发图表服度]))|的(?:[^，。]{0,4}(?:态度|精神)|[^，。；要]{2,16}(?:已|取得|进展|，今年走|走在|全线|顺利|受到|共有))/,
  '人同任制的',
);

const LEADING = opening(
  /人|部门|单位|科室|处室|领导|负责人|的(?:[^，。；要]{2,16}，?(?:已|取得|进展|走在|全线|顺利|受到|共有)|[^，。；]{0,4}(?:专班|工作组|机制|体系|格局|体制))/,
  '人部单科处领负的',
);

/** What is not so before anything else: 负 asks before 行业监管责任, and not before 担, 有责任 or 法律责任. */
const unless = ({ test }: Anchored): Pick<Anchored, 'test'> => ({ test: (keyed, at) => !test(keyed, at) });
const DUTY_OF =
  '分承督指牵属监管领行供保落组安第首直审把包帮教培防巡维看日兜资综部具质技经环应运宣协调岗实主终完同连政全总';
const HELD = `${DUTY_OF}重一共不推`;

const NEED =
  /的|什么|青年|人才|时间|过程|[^，。；]{0,8}(?:支持|支撑|激励|理解|关心|空间)(?=[，。；、！？])|[一-龥]{2,4}的(?!是)/y;
const NEEDED: Pick<Anchored, 'test'> = {
  test: ({ text }, at) => {
    NEED.lastIndex = at;
    return NEED.test(text);
  },
};

/** Before these: 要求, 要点, 要素, 需要的, 负责人. */
const NOT_MODAL_BEFORE: Readonly<Record<string, Pick<Anchored, 'test'>>> = {
  要: opening(
    /求(?!真|实|稳|新|变|同|精)|点(?!亮|名|面|准|出|燃|题|评|对)|[素义害闻旨略账么命]|件(?!件)|领(?![会导头着好悟先衔学办题走跑到取受养军读唱回])|务(?!实|必|求|工|农)|职(?!责)|塞(?!满)|道(?!出)|地(?!毯|块)|不[要然]|是[^要]|[作做](?:重要)?(?:讲话|报告|总结|点评)|(?:去|走|说|讲|办|做|干|找|看|学|问|用|买|抓|建)的(?:地方|路|事|话|人|东西|问题|内容|是|工作|项目|第一)|紧(?=[，。；：！的是事])|[我咱]们|什么就/,
    '我咱什求点素义害闻旨略账么命件领务职塞道地不是作做紧去走说讲办干找看学问用买抓建',
  ),
  // 多排五分钟队不要紧: it does not matter.
  不要: opening(/紧(?=[，。；：！的])|求(?!真|实|稳|新|快|全|多|大)/, '紧求'),
  // 全镇应参保41280人: how many there are to be; 各校应参加3次演练 asks each.
  应: opening(
    /参会人员|[急用届付验答变聘邀援声接运征试考战诉]|有的(?!放矢)|有之|(?<![各每][一-龥]{0,8}应)(?:参保|参加|参训|缴费|缴纳?|收|到|入库|入学|接种|登记|建档|换届|普查|退|补(?![助贴])|改|拆|脱贫)(?:[一-龥]{0,3})\d/,
    '急用届付验答变聘邀援声接运征试考战诉有参缴收到入接登建换普退补改拆脱',
  ),
  须: opening(/[知臾]/, '知臾'),
  需: opening(/求/, '求'),
  必需: opening(/[的品物要]|经费|材料|资金/, '的品物要经材资'),
  // 企业需要资金支持, 需要改造的危房有860户: what they lack, and which.
  需要: NEEDED,
  得: GETS,
  别: ELSE,
  // 各单位有责任书、有责任清单; 各村有义务护林员, 有义务教育学校3所.
  有责任: opening(
    /[心感的人书状田区制]|主体|意识|担当|清单|分工|追究|单位|领导|[，。；、]/,
    '心感的人书状田区制主意担清分追单领，。；、',
  ),
  有义务: opening(
    /[的兵工，。；、]|教育(?!好|引导|群众|职工|子女|学生|员工|孩子)|(?:消防|护林|监督|宣传|巡逻|讲解|指导|护路|信息|联络|安全)[队员]|植树(?:基地|点|任务)/,
    '的兵工教消护监宣巡讲指信联安植，。；、',
  ),
  负责: IN_CHARGE,
  // 县医院承担着救治任务, 企业承担的税费有所下降: told, and not asked for.
  承担: opening(
    /[着了]|者|的[^，。]{0,6}(?:责任|任务|使命)(?:是|更|越|十分|重)|的[^，。；]{2,12}(?:已经?|有所|下降|减少|增加|取得|进展|完成了)/,
    '着了者的',
  ),
  配合: opening(/[下度了]|不[够力紧好顺畅密默协]|默契|得|到位|有力|密切|顺畅|紧密/, '下度了不默得到有密顺紧'),
  牵头: LEADING,
  总牵头: LEADING,
  // 公司主抓: who, and not what.
  负: unless(opening(new RegExp(`[${DUTY_OF}][一-龥]{0,7}?责任(?![人状书制追])`), DUTY_OF)),
  // 企业负有债务, 对事故负有责任的单位.
  负有: unless(opening(new RegExp(`[${HELD}][一-龥]{0,8}?责任(?![人状书制追的])`), HELD)),
  主抓: opening(/[手的，。；、]/, '手的，。；、'),
  重点抓: opening(/[手的了过住好，。；、]/, '手的了过住好，。；、'),
  重点抓好: opening(/[的了，。；、]/, '的了，。；、'),
  履行: opening(/情况|好?党建责任的情况|职责情况/, '情好党职'),
  不能: opening(/不|没有|正常|进场|通行|说|算|忘|按时(?!完)|及时(?![办处上])|满足|适应/, '不没正进通说算忘按及满适'),
  // 干部不得不带头 forbids nothing; 不得不按规定施工 does.
  不得: opening(/不(?![经按听服依])|已|而知/, '不已而'),
  // 企业不可能不受影响, 干部应有的担当 bind nobody.
  不可: opening(/[能谓]|避免|或缺|替代|逆转?|估量|分割|多得|思议/, '能谓避或替逆估分多思'),
};

const modalsOfLexicon = new WeakMap<Lexicon, Modals>();

/** The words of the `modality` dictionary, with the rules for them. */
export function modalsOf(lexicon: Lexicon): Modals {
  const known = modalsOfLexicon.get(lexicon);
  if (known !== undefined) return known;
  const { modality } = lexicon.dictionaries;
  const texts = (entries: readonly ModalityEntry[]): readonly string[] => entries.map(({ text }) => text);
  const binding = modality.filter(({ kind }) => kind !== 'chain');
  const chains = [...texts(modality.filter(({ kind }) => kind === 'chain')), ...CHAINS];
  const made: Modals = {
    heads: characters(
      firstsOf([...texts(binding), ...chains, ...CHAIN_ENDINGS, BY_WHOM, BELONGS_TO, GIVEN_TO, ...CHARGE_FIRSTS]),
    ),
    words: entriesOf(binding.map((entry) => [entry.text, modalOf(entry)])),
    chains: wordSet(chains),
  };
  modalsOfLexicon.set(lexicon, made);
  return made;
}

const modalOf = ({ text, kind }: ModalityEntry): Modal => ({
  text,
  opensDuty: kind === 'assignment' || kind === 'prohibition',
  notBehind: NOT_MODAL_BEHIND[text],
  notBefore: NOT_MODAL_BEFORE[text] ?? (text.endsWith('负责') ? IN_CHARGE : undefined),
});
