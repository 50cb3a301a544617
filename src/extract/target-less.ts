/** What is better the less there is of it: rates of loss, costs, what is used up or given off. Told once for all who ask. */

/** Alternatives of a pattern, each the end of a metric. */
export const LESS_IS_BETTER =
  '[能物水电煤油损消]耗|成本|造价|收费|费用|支出|赤字|负债率?|失业率|不良率|不合格率|逾期率|辍学率|流失率|离职率|缺勤率|撂荒率|闲置率|空置率|返贫率|发案率|贫困发生率|发[生病]率|病死率|[死伤]亡率|差错率|误差率?|投诉率?|药占比|排放量?|浓度|用时|工期|损失|事故';
/** Their last characters. */
export const LESS_ENDS = '耗本价费用出字债率差诉比放量度时期失故';
