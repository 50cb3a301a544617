/**
 * Members that are nearly a known one: a word of it changed, left out or put in (管生产必须管安全 for 管生产经营必须管安全,
 * 生态建设 for 生态文明建设). Marks and the words that join do not count (批评和自我批评 is 批评与自我批评). Left out: what is cut
 * off or put on at an end (经济、政治 of 经济建设、政治建设; 坚持问题导向), as a row shortens or leads in its members.
 */
const JOINING = /[“”‘’《》、，；]|以及|[的和与同及]/gu;
const bareOf = (words: string): string => words.replace(JOINING, '');

export const isSameWords = (given: string, right: string): boolean => bareOf(given) === bareOf(right);

/** No member differs by more characters, nor by more than this share of its own. */
const MOST = 2;
const SHARE = 1 / 3;
const SHORTEST = 4;

/** Whether one or two characters are others, within the same head and tail; of words of one length one anywhere. */
export function isNearly(given: string, right: string): boolean {
  const [one, other] = [bareOf(given), bareOf(right)];
  const most = Math.min(MOST, Math.floor(other.length * SHARE));
  if (other.length < SHORTEST || one === other || Math.abs(one.length - other.length) > most) return false;
  const head = shared(one, other, (word, at) => word.charAt(at));
  const tail = shared(one, other, (word, at) => word.charAt(word.length - 1 - at));
  const changed = Math.max(one.length, other.length) - Math.min(head + tail, one.length, other.length);
  if (one.length === other.length && changed === 1) return true;
  return head > 0 && tail > 0 && changed <= most;
}

/** How many characters two words have in common from one end on. */
function shared(one: string, other: string, characterOf: (word: string, at: number) => string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && characterOf(one, at) === characterOf(other, at)) at++;
  return at;
}

/** The one item that is nearly a member, where all the others are members; what leads into the first and runs on behind the last counts for none. */
export function nearlyOne<Item extends { readonly text: string }>(
  items: readonly Item[],
  members: readonly string[],
): { readonly item: Item; readonly right: string } | null {
  if (items.length !== members.length) return null;
  const wanted = new Set(members);
  const odd = items.filter((item, place) => {
    const bare = bareOf(item.text);
    const member = [...wanted].find((word) => {
      const known = bareOf(word);
      return (
        bare === known ||
        (place === 0 && bare.endsWith(known)) ||
        (place > 0 && place === items.length - 1 && bare.startsWith(known))
      );
    });
    return member === undefined || !wanted.delete(member);
  });
  const [item] = odd;
  const [right] = wanted;
  if (item === undefined || right === undefined || odd.length > 1 || wanted.size > 1) return null;
  return isNearly(item.text, right) ? { item, right } : null;
}
