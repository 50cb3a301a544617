/**
 * Who is in charge and who works below: 主要负责同志 and 分管负责同志, 县级领导 and 科级干部. Left out: levels that every level
 * changes (县级领导, 乡镇领导).
 */

const FIRST =
  /[区县市处厅局省]级(?:领导|干部)|[区县市省]领导(?!小组|班子|机[构关]|干部)|常委(?!会)|主要(?:负责|领导)|一把手|党政正职|第一责任人|(?<!副)(?:书记|[局厅市区县镇乡校院厂村社站所]长|主任)/u;
const SECOND =
  /分管|[科股]级(?:干部|领导)?|(?:有关|相关)(?:负责|领导)|副(?:书记|职|主任|[局厅市区县镇乡校院厂村社站所]长)|班子(?:其他)?成员|委员(?!会)|(?:部门|科室)负责|一般干部|工作人员|业务骨干|联络员|科[室员长]/u;
/** 分管领导是第一责任人 */
const CALLED_FIRST = '第一责任人';

/** 副县长 is of 县级领导. */
const OF_LEVEL = /[区县市省](?:级(?:领导|干部)|领导)|常委/u;
const LEVEL_LEADERS = /副[区县市省]长/gu;

/** Whether what the first says of who is in charge, the second says of somebody below alone. */
export function isOutranked(asked: string, given: string): boolean {
  if (!FIRST.test(asked) || SECOND.test(asked)) return false;
  const below = OF_LEVEL.test(asked) ? given.replace(LEVEL_LEADERS, '') : given;
  return SECOND.test(below) && !FIRST.test(given.replaceAll(CALLED_FIRST, ''));
}

/** 党委书记 and 党政主要负责同志, 分管负责同志 and 分管领导: of one rank, whatever it is called. */
export const isOneRank = (asked: string, given: string): boolean =>
  FIRST.test(asked) && !SECOND.test(asked) ? FIRST.test(given) : asked.includes('分管') && given.includes('分管');

/** What is left of who is of some rank: no more than where. */
const ANYWHERE = /党[委组政]|党?支部|党组织|政府|行政|单位|部门|负责|领导|班子|同志|干部|人$/gu;
export const isOfRankAlone = (name: string): boolean => withoutRank(name).replace(ANYWHERE, '') === '';

const RANK = new RegExp(`${FIRST.source}|${SECOND.source}`, 'gu');

/** A clause without them. */
export const withoutRank = (clause: string): string => clause.replace(RANK, '');
