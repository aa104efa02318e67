import type { PageData } from '../data.js';
import { showFunction } from './function-view.js';

/** Runs in the head of the page. Shows one function at a time, and draws what needs a script when it is first shown. */
function start(): void {
  const data = JSON.parse(document.getElementById('data')!.textContent) as PageData;
  const sections = [...document.querySelectorAll<HTMLElement>('.function')];
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.choice a')];
  const drawn = new Set<number>();

  const show = (shown: number): void => {
    for (const [index, section] of sections.entries()) section.hidden = index !== shown;
    for (const [index, link] of links.entries()) link.ariaCurrent = index === shown ? 'true' : null;
    if (drawn.has(shown) || !sections[shown]) return;
    drawn.add(shown);
    showFunction(sections[shown], data.functions[shown]!, data.guide);
  };
  const named = (): number =>
    Math.max(
      0,
      sections.findIndex(({ id }) => `#${id}` === location.hash),
    );
  for (const [index, link] of links.entries()) {
    link.addEventListener('click', (event) => {
      // The other function takes the place of this one; there is nothing to scroll to.
      event.preventDefault();
      history.replaceState(null, '', link.hash);
      show(index);
    });
  }
  addEventListener('hashchange', () => show(named()));
  show(named());
}

// What is there for those without a script is not drawn first.
document.documentElement.classList.add('with-script');
document.addEventListener('DOMContentLoaded', start);
