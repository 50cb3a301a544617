/** Figures of damage: what befell, not what was reached; what was done about it is a result. */
import { ending, finder } from '../source/finder.js';
import type { Span } from '../source/span.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Amount } from './target-amounts.js';

/** How far back in the sentence the disaster may be told, in characters. */
const GOVERNS = 160;
/** 事故造成5人死亡、12人受伤: those who were harmed. */
const HARMED = /^[^，。；]{0,3}(?:死亡|遇难|受伤|重伤|轻伤|失踪)/u;
const CAUSED = ending(/(?:造成|导致|致使|致)(?:[^，。；]{0,12}、)?$/, '成致使、', 24);

/** 受灾人口3.6万人, 遭遇5次强降雨; what was done about it is none (转移受灾群众6800人). */
const DAMAGE = finder(
  /减产|断炊|断粮|歉收|绝产|(?:烧|炸)(?:毁|死|伤|塌|掉)|(?:淹|砸|压|摔|撞|冻|烧|炸)死|溺亡|坠亡|死\d+伤|事故[^，。；]{0,4}造成|受灾|重旱|轻旱|受旱|受涝|受淹|受冻|成灾|绝收|倒塌|损毁|受损|冲毁|垮塌|遭遇|遭受|降雨量|降水量/,
  '减断歉重轻事受成绝倒损冲垮遭降烧炸淹砸压摔撞冻溺坠死',
);
const RELIEF =
  /转移|安置|救助|救济|发放|下拨|拨付|补助|慰问|帮助|帮扶|恢复|修复|抢修|重建|加固|抢险|解救|营救|减少|避免|挽回|清理|投入|组织|(?<!堤)防/;
/** 洪水冲毁堤防300米、便桥2座: whatever is listed; what is done about it (修复洪水冲毁的堤防300米) is none. */
const DESTROYED =
  /^[^，。；修恢抢重清加改]{0,10}(?:洪水|洪灾|洪涝|山洪|大水|暴雨|台风|大风|泥石流|冰雹|地震|大火|暴雪)[^，。；]{0,8}(?:冲毁|冲垮|冲走|淹没|损毁|毁坏|摧毁|刮倒|吹倒|压塌|烧毁)(?![^，。；]{0,2}的)[^，。；]{0,80}$/u;
/** 直接经济损失1.8亿元, behind that. */
const LOSS = ending(/(?:损失|死亡|失踪|伤亡)(?:约|近|达到?|超过?|高达|仅)?$/, '失亡踪约近达到超过仅', 8);
export function tellsDamage(syntax: Syntax, sentence: Span, clause: Span, { start, end, value }: Amount): boolean {
  // 无一人冻死
  if (value === 0) return false;
  if (HARMED.test(syntax.text.slice(end, end + HARMED_REACH)) && CAUSED.test(syntax, start)) return true;
  if (LOSS.test(syntax, start)) return DAMAGE.test(syntax, Math.max(sentence.start, start - GOVERNS), start);
  if (DESTROYED.test(syntax.text.slice(clause.start, start))) return true;
  const from = Math.max(clause.start, start - DAMAGE_REACH);
  const to = Math.min(clause.end, end + DAMAGE_BEHIND);
  return DAMAGE.test(syntax, from, to) && !RELIEF.test(syntax.text.slice(from, to));
}
const DAMAGE_REACH = 16;
const DAMAGE_BEHIND = 6;
const HARMED_REACH = 8;
