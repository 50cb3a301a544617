/**
 * Reports of 20,000 characters for the bench of `compare`: sentences of the manuscripts, most with words changed, so that
 * reports share some sentences whole, some in part. The manuscripts try every element, so these have two to four times as many
 * of each as real reports of that length (16 targets per 1000 characters, not 5). The same at every run.
 */

const LENGTH = 20_000;
/** Shares of the sentences taken over as they stand, and of the clauses changed in the others. */
const KEPT = 0.15;
const CHANGED = 0.6;

/** The text of report `index`, headed by its year. */
export function reportOf(index, { sentences, random }) {
  const year = 1976 + (index % 50);
  const parts = [`在全市经济工作会议上的讲话\n（${year}年1月10日）\n同志们：\n`];
  const numerals = '一二三四五六七八九十';
  let length = parts[0].length;
  for (let section = 0; length < LENGTH; section++) {
    const heading = `${numerals[section % 10]}、${pieces(random, sentences)}，${pieces(random, sentences)}\n`;
    parts.push(heading);
    length += heading.length;
    for (let paragraph = 0; paragraph < 5 && length < LENGTH; paragraph++) {
      const count = 3 + Math.floor(random() * 4);
      const text = `${Array.from({ length: count }, () => changed(pick(random, sentences), random, sentences)).join('')}\n`;
      parts.push(text);
      length += text.length;
    }
  }
  return parts.join('');
}

const pick = (random, list) => list[Math.floor(random() * list.length)];

/** Some characters out of the middle of a sentence. */
function pieces(random, sentences) {
  const plain = pick(random, sentences).replace(/[^\u4e00-\u9fff]/gu, '');
  const from = Math.floor(random() * Math.max(1, plain.length - 6));
  return plain.slice(from, from + 6) || '狠抓落实';
}

function changed(sentence, random, sentences) {
  if (random() < KEPT) return sentence;
  return sentence.replace(/[\u4e00-\u9fff]{6,}/gu, (clause) => {
    if (random() > CHANGED) return clause;
    const at = 1 + Math.floor(random() * (clause.length - 5));
    return clause.slice(0, at) + pieces(random, sentences).slice(0, 4) + clause.slice(at + 4);
  });
}
