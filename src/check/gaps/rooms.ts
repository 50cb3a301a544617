/**
 * Room kept by blanks for a figure or a name that is still to come: 查处案件    件，处分   人; 要在  日内报送; 县委书记    同志. Told by the
 * unit, the title or the verb behind, and by what leads to it. Left out: blanks of layout (names set apart, titles,
 * lines spaced out all along), blanks before figures, and words that a blank parts by chance (大  家，工作  日).
 */
import { isHan, linesWith, nextBy } from '../chinese.js';
import { isProse } from '../blanks.js';
import type { Span } from '../../source/span.js';
import type { Manuscript } from '../manuscript.js';

export interface Room extends Span {
  /** Words on both sides. */
  readonly before: string;
  readonly behind: string;
}

const BLANK = '[ \\u00a0\\u3000]';
/** As wide as two half-width blanks; behind a 汉字 or a mark, never behind a figure. */
const RUN = `${BLANK}(?<=[\\u4e00-\\u9fff，、；：“（].)(?:${BLANK}+|(?<=\\u3000))`;
const RUNS = new RegExp(RUN, 'g');
const nextRun = nextBy(new RegExp(RUN, 'g'));

const END = '(?=$|[，。；、！？）]|以[上下内]|左右|之内|[由被])';
/** Units that are no word's beginning. */
const SURE_UNIT = [
  '[万亿](?:元|人|亩|吨|户|头|只|株|斤|千瓦|美元|平方米|立方米|人次)|万亿元|个百分点|[%％]|平方(?:公里|米)|立方米|公里(?!数)|公顷|人次|小时|分钟|亩(?![产均])|吨(?![位级])',
  '个(?:多?月|工作日|小时|(?:乡镇|镇|行政村|村|社区|街道|单位|部门|项目|企业|问题|方面|党支部|网格)(?![民庄长级]))',
  '[名位](?:党员|干部|群众|学生|教师|代表|委员|职工|队员|志愿者|同志|专家|选手|学员)|家(?:企业|单位|公司|商户|医院|学校)|户(?:群众|农户|村民|家庭|居民|脱贫|困难)',
  '项(?:重点|任务|措施|制度|指标|政策|工作)|条(?:措施|意见|建议|线索|道路)|件(?:实事|大事|民生|案件)|起(?:案件|事故)|场(?:活动|培训|比赛|宣讲)|次(?:会议|全会|调研|培训|督查)',
].join('|');
/** Units that words begin with as well (人民, 项目): at the end of their clause. */
const UNIT = '个|人|名|位|户|家|项|条|次|件|起|处|座|场|所|套|辆|台|篇|份|批|期|岁|周|天|年|元|倍|门';
/** 共  个村, 第  次会议: led to by such words a unit stands anywhere. */
const LED_UNIT = `(?:${UNIT}|届|号|支)(?!(?<=人)[民才们员大]|(?<=个)[人体别性]|(?<=家)[庭长园]|(?<=项)目|(?<=条)[件例]|(?<=年)[度轻]|(?<=次)[数要]|(?<=名)[单称义]|(?<=处)[理置]|(?<=户)[籍口]|(?<=元)[旦素]|(?<=天)[然气]|(?<=期)[间待]|(?<=位)[置于]|(?<=场)[所地景]|(?<=起)来)`;
const DATE = `(?:年${BLANK}*)?月(?:${BLANK}*日|(?=[底初份上中下前至起，。；、]))|日(?=[前内至起，。；、上下])|年(?=[底初前内至起来以度，。；、])`;

/** What stands before and behind a room; the words of a finding, too. */
interface Shape {
  readonly before: RegExp;
  readonly behind: RegExp;
}

const LEADS = '共|共有|现有|共计|合计|累计|达|达到|约|不少于|不低于|不超过|不多于|至少|最多|超过|第';
const OFFICES = '书记|主席|主任|委员|常委|代表|秘书长|[省市县区乡镇村局厅部处科校院站所组队会]长|总?经理|董事长|政委';

const SHAPES: readonly Shape[] = [
  { before: new RegExp(`(?:${LEADS})$`, 'u'), behind: new RegExp(`^${LED_UNIT}`, 'u') },
  { before: /[\u4e00-\u9fff，、；：（]$/u, behind: new RegExp(`^(?:${SURE_UNIT})`, 'u') },
  { before: /[\u4e00-\u9fff]{2}$|[，、；]$/u, behind: new RegExp(`^(?:${UNIT})${END}`, 'u') },
  {
    before: /(?:[于至到从自截]|(?<![存现实潜所正内外])在|月)$/u,
    behind: new RegExp(`^(?:${DATE})`, 'u'),
  },
  { before: /[\u4e00-\u9fff，；：（]$/u, behind: new RegExp(`^(?:年${BLANK}+)?月${BLANK}+日`, 'u') },
  { before: /(?:为期|历时|用|利用|不少于)$/u, behind: /^(?:天|年|个月|周|个半月)/u },
  {
    before: new RegExp(`(?:${OFFICES}|[和与、]|(?<![理自缘因])由|(?<![敬邀申聘恳])请)$`, 'u'),
    behind: /^同志(?!们|式|间|之间|般)/u,
  },
  {
    before: /(?:(?<![理自缘因])由|(?<![敬邀申聘恳])请)$/u,
    behind: /^(?:负责|牵头|主持|承办|讲话|作|宣读|传达|通报|汇报|组织实施|落实|配合)/u,
  },
  { before: /(?:于|(?<![存现实潜所正内外])在)$/u, behind: /^(?:召开|举行|举办|开工|开班|集中)/u },
  {
    before: /(?:[额数量率称名号点间期值分]为|地点在|(?:共计|合计|总计|累计|星期|约|达到|不少于|不低于))$/u,
    behind: /^[，。；]/u,
  },
];

/** 几  个, 每  次, 今  年, 三  项: the number stands before the blanks. */
const NUMBERED =
  /[一二两三四五六七八九十百千万亿零〇几多数各每这那今去明前后昨当本全同整半某上下首末哪另历逐初再单双近来余]$|(?<![共现])有$/u;
/** Words that the blanks part, by their last character. */
const PARTED: Readonly<Record<string, RegExp>> = {
  人: /(?:[个大老本工军男女客商别他法路好新行诗主友亲]|负责|领导|主持|发言|当事|候选|联系|责任|残疾|老年|年轻|中国|代表|带头|接班|经纪|证)$/u,
  名: /[姓报签署知提点地笔命冠]$/u,
  位: /[单到岗方地职学定]$/u,
  户: /[客农用门账落住租入商]$/u,
  家: /[国大专作画科学农商厂公住世居管]$/u,
  项: /[事专选款强弱奖立]$/u,
  条: /[线面教信金油]$/u,
  次: /[其层名依档]$/u,
  件: /(?:[文条事证信邮原零部软硬物]|(?<!立)案)$/u,
  起: /[引掀兴发建立一奋崛唤拿]$/u,
  处: /[到好相查长深用坏惩害益难远别]$/u,
  座: /[讲就]$/u,
  场: /[市现会广农牧商立登操机职战工]$/u,
  所: /[场厕究派]$/u,
  套: /[配成]$/u,
  辆: /车$/u,
  台: /[平讲电舞出上]$/u,
  份: /[月股身年省]$/u,
  批: /[审报获]$/u,
  期: /[日定时长短学按同延分周中任到春夏]$/u,
  周: /[四]$/u,
  天: /[春夏秋冬白蓝聊]$/u,
  年: /[青少老成中常童往学]$/u,
  元: /[单公]$/u,
  门: /[部专热开出]$/u,
};

/** How far before and behind is looked. */
const REACH = 12;
/** 王  强: a name set apart in running text. */
const NAME = /(?:^|[^\u4e00-\u9fff]|书记|主任|[长席员和由请])[\u4e00-\u9fff]$/u;

const known = new WeakMap<Manuscript, readonly Room[]>();

/** The rooms of a manuscript, in offsets of the text as read; looked for once. */
export function roomsOf(manuscript: Manuscript): readonly Room[] {
  let rooms = known.get(manuscript);
  if (rooms === undefined) {
    rooms = linesWith(manuscript.text, nextRun).flatMap(({ line, from }) => (isProse(line) ? roomsIn(line, from) : []));
    known.set(manuscript, rooms);
  }
  return rooms;
}

function roomsIn(line: string, from: number): readonly Room[] {
  const rooms: Room[] = [];
  let others = 0;
  let done = 0;
  for (const { index, 0: run } of line.matchAll(RUNS)) {
    if (index < done) continue;
    const end = index + run.length;
    const head = line.slice(Math.max(0, index - REACH), index);
    const sides = sidesOf(head, line.slice(end, end + REACH));
    if (sides === null) {
      if (isHan(line, end) && isHan(line, index - 1) && !NAME.test(head)) others++;
      continue;
    }
    done = end + sides.behind.length;
    rooms.push({ start: from + index - sides.before.length, end: from + done, ...sides });
  }
  // A line that is spaced out all along.
  return others >= Math.max(1, rooms.length) ? [] : rooms;
}

/** The words on both sides of a room, null where the blanks keep none. */
function sidesOf(head: string, tail: string): Pick<Room, 'before' | 'behind'> | null {
  if (NUMBERED.test(head)) return null;
  for (const shape of SHAPES) {
    const behind = shape.behind.exec(tail)?.[0];
    const before = behind === undefined ? undefined : shape.before.exec(head)?.[0];
    if (behind === undefined || before === undefined) continue;
    if (behind.length === 1 && PARTED[behind]?.test(head) === true) return null;
    return { before: before.length > 2 ? before : (WORDS.exec(head)?.[0] ?? before), behind };
  }
  return null;
}

const WORDS = /[\u4e00-\u9fff]{1,4}$/u;
