/** How big something is, how far away, how much is wanting, whom it concerns: neither reached nor aimed at. */
import { endingWith, ending } from '../source/finder.js';
import { wordSet } from '../source/word-set.js';
import { AIMED, MUST } from './target-cues.js';
import { ACTIONS, type Stretch } from './target-stretch.js';
import { has } from './word-kinds.js';

/** 全县春耕需要化肥4.1万吨, 尚缺教师200名: what is wanting is not yet aimed at; 需要新建学校3所 is. */
const WANTS = ending(
  /(?:需要?|急需|尚?缺|短缺|缺少|缺口|需求)(?:各类|各种)?(?:资金|经费|投资|[化磷氮钾]肥|肥料|农药|农膜|种子|种苗|柴油|煤炭?|用煤|用[水电气油工]|天然气|电量|负荷|用电负荷|粮食|口粮|饲料|物资|劳动?力|用工|人员|人手|教师|医生|护士|学位|床位|车位|土地|用地|指标|水量)(?:约|近|大约|为|达)?$/,
  '资经投肥料药膜子苗油煤炭水电气工量荷食粮资力员手师生士位地标约近为达金费',
  14,
);
export const wants = ({ syntax, amount, from }: Stretch): boolean =>
  (amount.kind === 'money' || amount.kind === 'measure' || amount.kind === 'count') &&
  WANTS.test(syntax, amount.start) &&
  !FILLS.test(syntax, from, amount.start);
/** 填补资金缺口3亿元: what was wanting is given. */
const FILLS = wordSet('填补 解决 化解 补齐 补足 弥补 缓解 补上 堵住');

/** 我们镇离县城68公里 */
const AWAY = endingWith(/(?:离|距|相距)[^，。；\d]{1,8}$/, '城里站口心部点村镇县市区约有过', 12);
/** 涉及农民工1320人, 案件涉及资金2100万元 */
export const CONCERNS = endingWith(
  /(?:^|[，。；、]|案件?|项目|问题|事项)共?涉及[^，。；、\d]{0,8}$/,
  '工人户村员金家位众民业额地目构',
  16,
);

/** 占地225亩, 公路两侧500米: how big, how wide it is. */
const SIZES_OF = ending(
  /(?:(?:两侧|两旁|周边|周围|四周|方圆|半径|外围|沿线|以外|之外|纵深)|占地|占地面积|总占地|用地面积|地处|(?:耕地|林地|水域|草原|幅员|国土|辖区|版图|山林|海域)(?:总)?面积|(?:[路桥渠线河道]|境内)全长|设计时速|概算总?投资)(?:约|近|达|为|共|有)?$/,
  '地积处长速资约近达为共有侧旁边围周圆径线外深',
  12,
);
/** … and of works (改造渠道全长12公里, 绿化国道两侧12公里, 新增林地面积3万亩, 确保耕地面积30万亩) how much was done, or is kept. */
const DONE_ALONG = ending(
  /(?:全长|两侧|两旁|沿线|周边|周围|四周|(?:耕地|林地|水域|草原|山林|海域)(?:总)?面积)(?:约|近|达|为|共|有)?$/,
  '长侧旁线边围周积约近达为共有',
  8,
);
const KEPT = wordSet('清理 整理 严守 守住 保住 保有 划定 恢复 稳定 退出 征收');
export const isSizeOf = ({ syntax, cues, amount, from }: Stretch): boolean =>
  (amount.kind === 'measure' || amount.kind === 'money') &&
  (SIZES_OF.test(syntax, amount.start) || (amount.kind === 'measure' && AWAY.test(syntax, amount.start))) &&
  !(
    DONE_ALONG.test(syntax, amount.start) &&
    (ACTIONS.test(syntax, from, amount.start - 1) ||
      KEPT.test(syntax, from, amount.start) ||
      has(cues.within(from, amount.start), MUST | AIMED))
  );
