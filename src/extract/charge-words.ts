/** Words by which a thing is put into somebody's charge. */
/** 作业归教务处管, 接站的事交给团委: whose charge it is (see `duties-belonging.ts`). */
export const BELONGS_TO = '归';
export const GIVEN_TO = '交给';
/** What the verbs of charge begin with that bind behind a matter (see `duties-topics.ts`). */
export const CHARGE_FIRSTS = '管抓盯包守办担扛来去兜看';
