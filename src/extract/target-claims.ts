/** Claims: what an amount says of which metric, and whether it says anything to be measured at all. */
import { clauseBody, clauseEnd } from '../syntax/around.js';
import type { Context } from './context.js';
import type { Amount } from './target-amounts.js';

export interface Claim {
  readonly start: number;
  readonly metric: string;
  /** A plain fact: it says how many there are, not what was or is to be reached. */
  readonly plain: boolean;
}

const ACTION =
  '(?:新建|建成|建设|完成|举办|开展|组织|培训|培育|引进|打造|创建|新增|实施|解决|化解|整改|排查|发放|投入|选派|派出|安排|整治|改造|修建|修复|落实|签约|开工|竣工|达到?|突破|实现|争取|吸引|招录|招聘|帮扶|脱贫|减少|增加|压减|关停|关闭|取缔|立案|处分|查处|查办|问责|约谈|通报|处理|结案|移送|办理|办结|接待|化解|覆盖|惠及|受益|推出|出台|制定|修订|发展|整顿|转化|提升|推广|种植|栽植|造林|流转|新开工|续建|筹集|争取到|到位|兑现|发行|减免|清退|清理|拆除|疏浚|加固|储备|组建|成立|设立|配备|聘请|招引|洽谈|走访|慰问|救助|资助|联系|包联|结对|吸引|集结|备足|备齐|储备|惠及|听课|撰写|发表|获得?|荣获|承担|申报|获批|授权|采购|更新|投产|下线|销售|生产|收获|播种|检查|抽查|暗访|巡查|督查|调度|召开|研究|征求|收集|梳理|转移|安置|撤离|抢险|封停|处置|形成|举行|推行|评选|表彰|扶持|孵化|盘活|节约|降低|下降|提高|增长|缩短|压缩|领衔|服务|上门|回访|诊疗|接诊|手术|开设|开办|编写|录制|选树|命名|设置|布设|安装|更换|铺设|硬化|绿化|亮化|通车|贯通|投用|入驻|落户|注册|孵化)';
const ANY_ACTION = new RegExp(ACTION);
const ACTION_BEFORE = new RegExp(
  `${ACTION}(?:了|出|到|好|成|过|各类|各级|各|共|新|近|约|至少|不少于|不低于|超过|突破|累计|再|重点|总计|第一批|首批|年均|每年|专题|至|为|\\s){0,3}$`,
);
const LINKS =
  /(?:达到?了?|为|是|至|到|在|约|近|共|仅|只|也|均|分别|累计|总计|合计|实现|完成|突破|超过?|不低于|不少于|不超过|不高于|至少|最多|控制在|保持在|稳定在|降到|降至|降为|提高到|提高至|提升到|提升至|增加到|增加至|上升到|扩大到|压缩到|压缩至|缩短到|缩短至|压减到|高于|低于|大于|小于|占|的|每年|年均|全年|逾|上|不到|不足|接近|达|以|要|各|就|比20\d\d年|比上年|较上年|同比|才|已|已经|还|将|即|有|了|跨越|迈上|站上|冲刺|不得|力争|确保|争取|再|翻)+$/;
/** A date the target is to be reached by, before its metric. */
const BY_WHEN =
  /^(?:在|到)?(?:20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日|底|年底|月底|上半年|下半年)?(?:之?前|以前|以内|内)，?(?=.{2})/;
const LEADS =
  /^(?:(?:确保|力争|争取|努力|实现|要|必须|务必|使|让|全县|全市|全省|全区|全镇|全校|全院|全年|今年|去年|明年|后年|其中|同时|并|还|也|又|把|将|计划|预计|预期|拟|到20\d\d年底?末?|20\d\d年|年底前|年内|截至[^，]{0,10}|共|已|累计|先后|一年来|当年|据统计|特别是|目前|现有|通过[^，]{2,20}?，|今年以来|一季度|上半年|下半年|当前|仅|坚持|做到|进一步)，?)+/;

/** The claim an amount makes: its metric, from its clause, or carried from the claim before (力争增长8%). */
export function readClaim(
  context: Context,
  amount: Amount,
  previous: { readonly end: number; readonly metric: string } | null,
): Claim | null {
  const { text } = context.syntax;
  const clause = clauseBody(context.syntax, context.syntax.units, amount.start);
  let start = Math.max(clause, amount.start - 70);
  if (previous !== null && previous.end > start) start = Math.min(skipJoint(text, previous.end), amount.start);
  const before = text.slice(start, amount.start);
  const after = text.slice(amount.end, Math.min(clauseEnd(context.syntax, amount.end), amount.end + 24));
  if (!isClaim(amount, before, after, text)) return null;
  const metric = metricOf(amount, before, after, previous, start - (previous?.end ?? -99) <= 2);
  return { start: claimStart(text, start, amount.start), metric, plain: isPlain(amount, before, after, text, start) };
}

function skipJoint(text: string, at: number): number {
  let to = at;
  while (/[、，；和与及]/.test(text.charAt(to))) to++;
  return to;
}

/** The claim begins behind a modal or an actor that leads into it. */
function claimStart(text: string, start: number, amount: number): number {
  const before = text.slice(start, amount);
  const modal = /^.*(?:一定要|必须要?|务必|应当|负责|确保|力争|不得|(?<![重主需首只若])要(?![求点素件]))(?=.{2,})/.exec(
    before,
  );
  return modal === null ? start : start + modal[0].length - (/(?:确保|力争)$/.exec(modal[0])?.[0].length ?? 0);
}

function isClaim(amount: Amount, before: string, after: string, text: string): boolean {
  if (
    /(?:由|从|现行|原来)[^，。；]{0,10}$/.test(before) &&
    /^(?:[^，。；]{0,4})(?:增加|提高|提升|上升|下降|降低|减少|扩大|增长|降|升|压缩|缩短|压减|变)?[^，。；]{0,2}(?:到|至|为)/.test(
      after,
    )
  )
    return false;
  if (/(?:最[先后初]|的?头|打通)$/.test(before) && /[里米步]$/.test(amount.unit ?? '')) return false;
  if (/每(?:降低?|增加?|提高|减少|下降|上升)$/.test(before)) return false;
  if (amount.comparator !== '=' && isQualifier(amount, after)) return false;
  switch (amount.kind) {
    case 'share':
    case 'money':
    case 'coverage':
      return !(
        amount.kind === 'money' &&
        (/^(?:级|以上规模)/.test(after) ||
          (amount.chinese && amount.value !== null && amount.value < 10 && /^(?:结构|化|论|体制|体系)/.test(after)))
      );
    case 'measure':
      if (
        amount.chinese &&
        amount.value !== null &&
        amount.value < 10 &&
        amount.comparator === '=' &&
        /^[度里斤担石升分]$/.test(amount.unit ?? '')
      )
        return false;
      return !/^(?:深处|之外|高空)/.test(after);
    case 'bare':
      return true;
    case 'time':
      return (
        /(?:不超过|不少于|不低于|至少|控制在|压缩[至到]|缩短[至到了]?|提前|减少到?|缩短了|压缩了|提前了|延长了|降[至到]|不得超过|不低于|限时|延长[至到]?|少于|达到?)$/.test(
          before,
        ) ||
        /(?:只用了?|仅用了?|用时|历时|耗时|值守了?|隔离|坚守了?|备好|储备|不少于)$/.test(before) ||
        (amount.comparator === '<=' &&
          /^[^，。；]{0,6}(?:报告|上报|书面|到达|赶到|到位|响应|处置|办结|回复|反馈|抵达|出动|送达|受理|解决|给[^，。]{0,4}答复|给出|完成)/.test(
            after,
          )) ||
        (amount.comparator !== '=' &&
          !/(?:只剩|还剩|仅剩|剩下?|还有|只有)$/.test(before) &&
          !text.slice(amount.start, amount.end).endsWith('内') &&
          !/^[岁年]/.test(amount.unit ?? '') &&
          !/(?:近|最近|过去|未来|今后|前)$/.test(before))
      );
    case 'count':
      return countClaims(amount, before, after);
    case 'ordinal':
      return false;
  }
}

/** 亿元以上项目286个, 5万元以上的村, 35岁以下: the amount says which ones, another number how many. */
function isQualifier(amount: Amount, after: string): boolean {
  if (amount.unit === '岁' || (amount.unit === '级' && after !== '' && !/^[、，；。）]/.test(after))) return true;
  if (amount.unit === '分') return after.startsWith('的');
  if (amount.kind !== 'money' && amount.kind !== 'measure' && amount.kind !== 'count') return false;
  return /^(?:的)?(?:[^，。；\d]{0,8}(?:项目|企业|村|产业|集群|单位|投资|产业园|客商|大户|用户|医院|学校)|(?:[X\d]|[一二三四五六七八九十百]{1,4}(?:个|家|户|名|项)))/.test(
    after,
  );
}

const ENDS = /^(?:$|[、，；。])/;

function countClaims(amount: Amount, before: string, after: string): boolean {
  const small = amount.chinese && amount.value !== null && amount.value < 10 && !/^[万亿]/.test(amount.unit ?? '');
  const bounded = amount.comparator !== '=';
  const frequency =
    /每(?:个?(?:年|月|周|天|日|季度|学期|星期|半年|两周)|[一两三]个?(?:月|周|天|年|季度)|人|名[^，]{1,6}|户|村|镇|个[^，]{1,8})[^，。；]{0,14}$/.test(
      before,
    );
  if (
    small &&
    ENDS.test(after) &&
    /^[座家所处台套支辆栋条场]/.test(amount.unit ?? '') &&
    /[一-龥]{4,}$/.test(before) &&
    !/[这那每第有是]$/.test(before)
  )
    return true;
  if (small)
    return (bounded && !/(?:上|近|数)$/.test(before)) || (frequency && /[次户场篇课名项件]/.test(amount.unit ?? ''));
  if (
    amount.value !== null &&
    amount.value === 1 &&
    !/^[万亿]/.test(amount.unit ?? '') &&
    !bounded &&
    !frequency &&
    !ACTION_BEFORE.test(before.slice(-14))
  )
    return false;
  if (/(?:这|那|哪|每|前|(?<!最)后|某|头|另|任何|上|下|同|第)$/.test(before) && !bounded) return false;
  return true;
}

/** What is reckoned to come is neither reached nor aimed at: 据测算，今夏负荷将达386万千瓦. */
const FORECAST = /据[^，。；]{0,8}(?:测算|预测|预报|估算|估计)[^。]*$/;

/** 由6个精简为4个: the number behind 为 is what is reached. */
const CHANGED =
  /(?:由|从)[^，。；]{1,12}(?:精简|压缩|压减|缩短|减少|降低|下降|增加|提高|扩大|提升|增长|上升|扩展|拓展|调整|[增减升降扩缩变])[为到至]$/;

/** Counts that only say how many there are: 全县10个乡镇, 19名书记, 30项重点任务. */
function isPlain(amount: Amount, before: string, after: string, text: string, start: number): boolean {
  if (FORECAST.test(text.slice(Math.max(0, start - 40), start + before.length))) return true;
  if (amount.kind !== 'count') return /(?:原有|地处|位于|总人口|海拔|国土面积|幅员|预计)[^，。]{0,12}$/.test(before);
  if (amount.comparator !== '=' && amount.comparator !== '~') return false;
  if (CHANGED.test(before)) return false;
  if (ACTION_BEFORE.test(text.slice(Math.max(0, start - 2, start + before.length - 14), start + before.length)))
    return false;
  if (/^(?:重点|主要|具体|工作|专项|方面|问题|关系|任务|指标|事项|环节|大事|要事)/.test(after)) return true;
  if (/(?:^|把|对|将|为|在|给|有|的)全(?:[县市省区镇乡村校院局系统]|集团|公司)$/.test(before))
    return !/(?:把|对|将|为)全/.test(before);
  if (before.endsWith('等') && ANY_ACTION.test(before)) return false;
  return (
    /(?:现有|原有|共有|辖|下辖|有|是|这|的|等|为|听取了?|通报的|参加会议的|刚才|前|第|余|多出|涉及|我[县市省区校院局镇乡])$/.test(
      before,
    ) &&
    !/(?:没有|还有|再有|只有|仅有|已有|至少有|占的|要有)$/.test(before) &&
    !(/[^全][一-龥]{3,}有$/.test(before) && /^(?:$|[、，；。])/.test(after))
  );
}

/** 每人固定联系5名执委: what each is to do is measured in the object behind the number. */
const FREQUENT = /^每/;
const ACTION_END = new RegExp(`${ACTION}$`);

/** What is measured: the words before the number without lead and link, and, for a count, the noun behind it. */
function metricOf(
  amount: Amount,
  before: string,
  after: string,
  previous: { readonly metric: string } | null,
  adjacent: boolean,
): string {
  let metric = before.replace(BY_WHEN, '').replace(LEADS, '');
  const link = LINKS.exec(metric.slice(-24));
  if (link !== null) metric = metric.slice(0, metric.length - link[0].length);
  metric = metric.replace(/(?:20\d\d年)?(?:\d{1,2}月(?:底|\d{1,2}日)?|年底|月底)之?前$/, '');
  if (amount.kind === 'coverage' && amount.value === 0 && amount.unit !== null)
    return `${metric.replace(/[，、；（“\s]+$/, '')}${amount.unit}`;
  if (amount.kind === 'coverage' && metric === '') metric = before;
  const noun =
    amount.kind === 'count' || amount.kind === 'money'
      ? (/^(?!以上|左右|以内)[^，。；、）的]{2,14}/.exec(after)?.[0] ?? '')
      : '';
  const bare = metric.replace(
    /^(?:[比较](?:上年|去年|20\d\d年|[“十一二三四五]{2,4}”?[末初])|同比|环比|年均|力争|确保|分别|实际|再|预计|最终|其中)+/,
    '',
  );
  if (
    /^(?:增长|下降|减少|增加|提高|降低|达到?|增幅|降幅|提升|净增|上升|力争)?$/.test(bare) &&
    noun === '' &&
    previous !== null
  ) {
    const direction = /^(?:增长|下降|减少|增加|提高|降低|上升)/.exec(bare)?.[0] ?? '';
    const base = previous.metric.replace(/(?:增长|下降|减少|增加|提高|降低|上升)$/, '');
    return direction === '' ? previous.metric : `${base}${direction}`;
  }
  if (metric.length < 2 && adjacent && previous !== null && noun === '') return previous.metric;
  const joined = /^(?:新建|建成|举办|完成)?$/.test(metric)
    ? `${metric}${noun}`
    : metric.length < 6 || (FREQUENT.test(metric) && ACTION_END.test(metric))
      ? `${metric}${noun}`
      : metric;
  return joined === '' ? before : joined;
}
