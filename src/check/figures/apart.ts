/** Which names of parts keep them apart, so that they may be summed up: 男90人、女40人; 部门138人，乡镇85人; not 党员30人、女性20人. */

/** Each group parts a whole; names of one alternative, or of two groups, may overlap. */
const GROUPS: readonly (readonly RegExp[])[] = [
  [/^特?大型/u, /^中型/u, /^小（?一）?型/u, /^小（?二）?型/u, /^小型/u, /^微型/u],
  [/^续建/u, /^新建/u, /^在建/u, /^拟建/u, /^改建/u, /^扩建/u],
  [/^公办/u, /^民办/u],
  [/^男/u, /^女/u],
  [/^城镇/u, /^农村/u],
  [/^城区/u, /^农村|^乡镇|^镇区/u],
  [/^国家级|^中央/u, /^省级/u, /^市级/u, /^县级/u, /^乡镇?级/u, /^村级/u],
  [/^(?:部门|机关|[省市县区]直)/u, /^(?:乡镇|镇街|街道)/u, /^(?:村|社区)/u, /^企业/u, /^学校/u],
  [/^在职/u, /^(?:离?退休|离休)/u],
  [/^汉族/u, /^少数民族/u],
  [/^博士/u, /^硕士/u, /^本科/u, /^(?:大专|专科)/u],
  [/^小学/u, /^初中/u, /^高中/u],
  [/^(?:一等奖|金牌)/u, /^(?:二等奖|银牌)/u, /^(?:三等奖|铜牌)/u],
  [/^一季度/u, /^二季度/u, /^三季度/u, /^四季度/u],
  [/^上半年/u, /^下半年/u],
  [/^已/u, /^正在?/u, /^(?:尚未|暂未|未)/u],
];

/** 本科以上: a bound that holds others. */
const OPEN = /以[上下内]|及|等|含/u;

export function areApart(names: readonly string[]): boolean {
  if (names.some((name) => OPEN.test(name))) return false;
  return GROUPS.some((group) => {
    const places = names.map((name) => group.findIndex((pattern) => pattern.test(name)));
    return !places.includes(-1) && new Set(places).size === names.length;
  });
}
