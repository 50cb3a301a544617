/** 等 as the word that closes a list, and not the beginning of another: 等级, 等待, 等同于, 等不起. */

/** For a pattern: what may not follow 等 there. The longer words, which a list may well end before, are let through: 等同志, 等外资企业. */
export const NOT_A_WORD =
  '(?![待级于到距式靠拖、]|候(?!选)|同(?![志学事行仁])|价(?!格)|着(?![力手眼])|额|次|闲|量|效(?![果益率])|外(?![资地国省来部])|不(?!同)|米下|一[下等会]|会(?![员议长计])|[你他她它]|我(?![市县省区州国镇乡村校院局厅部])|等额)';
