/** Who does something, by how an office and a person in office are called. */

/** 县海事局, 各乡镇, 乡镇党委书记 */
export const ENDS_IN_ACTOR =
  /(?:局|厅|委|办|处|部门|单位|学院|中心|公司|[公科]室|乡镇|街道|书记|[乡镇县区市校院局]长|同志|干部|领导)$/u;
