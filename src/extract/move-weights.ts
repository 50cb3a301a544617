/** What each thing that a sentence says, or stands in, weighs for its move. */

/** What the kind of a unit weighs in the paragraph it begins in; of those behind it says nothing. */
export const OF_LEAF = 8;
export const OF_CHAPTER = 4;
/** … and in those behind it, where nothing is asked. */
export const OF_BODY = 2;

/** What a paragraph weighs that tells, or blames, in a chapter that asks. */
export const OF_OWN_PARAGRAPH = 5;
/** What a heading weighs that is spoken (再说不足。), and what each sentence under it. */
export const OF_SPOKEN_HEADING = 10;
export const OF_SPOKEN = 4;

/** What the heading of a chapter weighs that asks, and stands alone. */
export const OF_ASKING_HEADING = 12;

/** What results weigh before the turn of a sentence. */
export const OF_TURN = 4;

/** What those weigh for a review who are praised. */
export const OF_PRAISE = 3;

/** What figures weigh for a review that stand behind words that look back (去年，全市立案612件，处分586人), before anything is numbered. */
export const OF_FIGURES = 12;

/** What a line weighs that heads a part (2021年工作安排). */
export const OF_PART = 14;

/** What the first sentence weighs for the opening, by how the text begins; an excerpt that tells nothing else asks. */
export const OF_MIDWAY = 4;
export const OF_BEGINNING = { opens: 20, unsure: 4, midway: -4 } as const;

/** What hopes weigh for the closing in a last paragraph that calls to all. */
export const OF_LAST_HOPE = 10;

/** What a sentence on the meeting itself weighs for the opening. */
export const OF_MEETING = 8;
/** … and what the first does, and one that goes through the agenda. */
export const OF_AGENDA = 20;
/** … and what one that greets does: as much as thanks weigh for a review, where one is told already. */
export const OF_GREETING = 4;

/** What stands before 下面，我讲几点意见 in its paragraph asks for nothing yet, unless it leads in. */
export const UNANNOUNCED = -1;
/** … and less before 大道理不讲，就讲四句话。, which is spoken to those who were just greeted. */
export const OF_SHORTLY = -4;

/** What the sentences of the only paragraph before the first chapter weigh for the opening. */
export const OF_LEAD = 6;

/** What 这次整顿怎么搞？ weighs, before anything is announced. */
export const OF_QUESTION = 7;

/** What a sentence weighs for the requirements where nothing is numbered; and behind 第一个问题，… of those announced. */
export const UNNUMBERED = -0.4;
export const OF_COUNTED = 0.5;

/** What 第二个问题，… weighs behind what was announced. */
export const OF_NEXT_POINT = 8;
/** 今年的主要目标是：…, and 2023年，我们要新建…. */
export const OF_GOALS = 3;
export const OF_YEAR_ASKED = 6;
