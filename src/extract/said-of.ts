/**
 * Clauses that say how a set is, or what came of it, and give none of its members: 三场硬仗，时间短，任务重，要求高; “三农”工作，农业要强，农村要美;
 * “三查”，查出隐患八十处，查封场所三家.
 */
const HOW =
  /^(?:[一-龥]{2,3}要?更?[短重高大紧难严急多少快慢长强弱好硬深广细实新远近美富清准旺活]|[一-龥]{2}(?:到位|过硬|有力|得力|明确|落实|扎实|突出|明显|紧迫|艰巨|繁重|复杂))$/u;
const HOW_MANY = /[\d一二两三四五六七八九十百千万][余多]?[处起家件人名户个次宗例吨亩元万]/u;

/** Whether all clauses behind the name say so; those with a word of its own are members (三个到位，认识到位，…). */
export const sayHow = (name: string, clauses: readonly string[]): boolean =>
  clauses.length > 0 &&
  !name.includes('一') &&
  (clauses.every((clause) => HOW_MANY.test(clause)) ||
    (clauses.every((clause) => HOW.test(clause)) && !clauses.some((clause) => name.includes(clause.slice(-1)))));
