/**
 * Characters of grammar typed twice: 的的, 是是, 把把. Left out: two words that meet in them (目的的, 实事求是是, 面对对手, 可以以资) and
 * words that double them (的的确确, 是是非非, 实实在在, 把把关). Offsets of the reading; each span is the second of the two.
 */
import type { Span } from '../../source/span.js';

/** Each with what ends a word in it before, and begins one with it behind. */
const TWICE: Readonly<Record<string, RegExp>> = {
  的: /(?<![目标真打])的的(?![确士])/y,
  了: /(?<=[^，。；：、！？“\n])(?<![不完为除])了了(?![解如然却结断之得事账])/y,
  们: /们们/y,
  和: /(?<![总饱温缓调谐柔平共祥谦随中暖融亲议讲附应不维])(?<!政通人|地利人)和和(?![谐睦平气美顺谈缓解好约蔼煦声])/y,
  要: /(?<![主重需必首纲概摘简紧险机提次扼纪])要要(?![求素点领件闻害塞义地道紧])/y,
  与: /(?<![参赋给授付])与与(?![会否])/y,
  是: /(?<![求国为是])是是(?![否不夜从因是]|非(?!常))/y,
  对: /(?<![反相面绝针一不敌两应核配派校比无愧当几查结])对对(?![方象外手付待抗面话立比应不称策准照口敌峙联华岸阵内得头生接白视流症决偶子虾开垒冲光弈碰标账表等对红])/y,
  在: /(?<![现存实坐放正不所留设旨处摆内潜何趴意由志健贵自外好])在在(?![于内校外场线家位职手建座意乎世读业野所编岗册逃押途库田险保营训培研])/y,
  把: /(?<![一两三四五六七八九十几火手倒])把把(?![握手持守门戏关酒子柄玩住脉舵控尺])/y,
  被: /(?<![植地棉花])被被(?![迫捕动俘子选统告叫窝褥害盗囚单执评调保申监])/y,
  以: /(?<![可所难加予得何用借足无冠赖处除致辅施报乘委])以以(?!人为|[及上后来前下为外便北往色南致至此免东内西示求防备期待资工奖案点])/y,
  及: /(?<![涉埃普遍提危顾触未波问谈论伤念累兼])及及(?![其时至早格第])/y,
  从: /(?<![自服无随听顺遵侍依主屈师适去计仆扈盲跟])从从(?![而事此来未不业前小中头属严政容今军天师轻长重命简优快])/y,
  向: /(?<![方走倾转面一趋推定通指导万北流投动横偏意双去纵取风单正引航内迈伸志反朝西南相驶外])向向(?![前来往东上着下阳导善])/y,
  将: /(?<![即大少必中名上小众武老主副部门麻女战行猛天干终良虎爱败准点健闯])将将(?![军领来士近令信校官帅才门息相])/y,
  也: /(?<![如者])也也(?![门许])/y,
  并: /(?<![合兼一吞归])并并(?![非未入肩行列购用存发举排重进轨网联])/y,
  由: /(?<![自理不缘经改任情交原没来事路根])由由(?![于此衷来不])/y,
  给: /(?<![交送供递留补自传发带献分输付还让写借转教拨配赠拿寄捐])给给(?![予出与养付水定力])/y,
  各: /(?<!雅)各各/y,
  更: /(?<![变三五半])更更(?![新换改迭替深名衣生正进])/y,
  已: /(?<![早而不自得业])已已/y,
  都: /(?<![首成大迁建宜古京定洪许宁药商帝陪武江花燕])都都(?![督城市察统尉江行灵司柏匀昌安])/y,
  就: /(?<![成造练迁])就就(?![业医读任职近诊绪学位义寝范餐座地])/y,
  能: /(?<![功可性职才技智机本无产水电效中动体节高热核潜全万贤官异势赋储低光阳氢风])能能(?![力量源否耐级见手工干人事动者不])/y,
  这: /这这/y,
};

/** The patterns by code unit, so that a text is passed once. */
const BY_CODE = new Map(Object.entries(TWICE).map(([character, pattern]) => [character.charCodeAt(0), pattern]));

export function doubledParticles(text: string): readonly Span[] {
  const found: Span[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const pattern = code === before ? BY_CODE.get(code) : undefined;
    before = code;
    if (pattern === undefined) continue;
    pattern.lastIndex = at - 1;
    if (pattern.test(text)) found.push({ start: at, end: at + 1 });
  }
  return found;
}
