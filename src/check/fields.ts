/** 牵头单位：县水务局；责任单位：各乡镇: a field with its value, not prose. */
export const FIELD = /^(?:[一-龥]{2,3}(?:单位|部门|领导|人)|[一-龥]{2}时[限间])：/u;
