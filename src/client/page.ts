/**
 * What a page does where there is JavaScript: switches, search, and links that open what is folded. Everything is on
 * the page without it; nothing is fetched, stored or sent.
 */

const root = document.documentElement;

const all = <Kind extends Element>(selector: string): readonly Kind[] => [...document.querySelectorAll<Kind>(selector)];

/** Each switch shows and hides what is of its class; a thing of two kinds shows while both are on. */
function startSwitches(): void {
  const boxes = all<HTMLInputElement>('input[data-switch]');
  const isOff = new Map(boxes.map((box) => [`is-${box.dataset['switch'] ?? ''}`, !box.checked]));
  const turn = (name: string): void => {
    // As a list of its own: a live one is looked up again after every class that changes.
    const things = [...document.getElementsByClassName(name)];
    for (const thing of things)
      if (thing.closest('.legend') === null)
        thing.classList.toggle(
          'off',
          [...thing.classList].some((other) => isOff.get(other) === true),
        );
  };
  for (const box of boxes) {
    const name = `is-${box.dataset['switch'] ?? ''}`;
    box.addEventListener('change', () => {
      isOff.set(name, !box.checked);
      turn(name);
    });
    // A browser that comes back to a page sets its boxes again.
    if (!box.checked) turn(name);
  }
}

/** Leaves the rows and items that hold every word typed, and says how many they are. */
function startSearch(): void {
  for (const field of all<HTMLInputElement>('input[data-search]')) {
    const id = field.dataset['search'] ?? '';
    const list = document.getElementById(id);
    const output = document.querySelector(`[data-search-count="${id}"]`);
    if (list === null) continue;
    const items = [...list.querySelectorAll<HTMLElement>('tbody > tr, [data-item]')].map((item) => ({
      item,
      text: (item.textContent ?? '').toLowerCase(),
    }));
    field.addEventListener('input', () => {
      const words = field.value.toLowerCase().split(/\s+/u).filter(Boolean);
      let shown = 0;
      for (const { item, text } of items) {
        item.hidden = !words.every((word) => text.includes(word));
        if (!item.hidden) shown += 1;
      }
      // What is found may be folded away.
      if (words.length > 0) for (const fold of list.querySelectorAll('details.more')) fold.setAttribute('open', '');
      if (output !== null) output.textContent = words.length === 0 ? '' : `${shown} / ${items.length}`;
    });
  }
}

/** What a link leads to may be folded or filtered away: it is shown, and lights up for a moment. */
function reveal(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target === null) return;
  for (let at: HTMLElement | null = target; at !== null; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
    at.hidden = false;
    at.classList.remove('off');
  }
  // The middle of what is higher than the window is nowhere.
  target.scrollIntoView({ block: target.matches('.part') || target.offsetHeight > innerHeight ? 'start' : 'center' });
  target.classList.remove('lit');
  // Asked for, so that the light starts anew where the same link is followed twice.
  void target.offsetWidth;
  target.classList.add('lit');
}

/** The whole of a marked passage leads to its row, not only the small mark behind it. */
function startPassages(): void {
  document.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest('a, button, input, summary') !== null) return;
    if (document.getSelection()?.isCollapsed === false) return;
    const row = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
    if (row !== undefined) location.hash = row;
  });
}

/** On paper nothing can be unfolded: all is open while it is printed, and as it was behind. */
function startPrinting(): void {
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = all<HTMLDetailsElement>('details:not([open])');
    for (const fold of opened) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
    opened = [];
  });
}

root.classList.add('js');
startPrinting();
startSwitches();
startSearch();
startPassages();
addEventListener('hashchange', reveal);
// A link followed twice changes no address.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (link?.getAttribute('href') === location.hash) reveal();
});
if (location.hash !== '') reveal();
export {};
