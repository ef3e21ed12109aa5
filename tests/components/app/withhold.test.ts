// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withhold } from '@/components/app/withhold';

const fixed = new Set(['Save', 'Story', 'Lapsed', 'What to do']);
const names = new Set(['Ada First', 'Legal']);
const words = {
  isFixed: (text: string) => fixed.has(text),
  isName: (text: string) => names.has(text),
};

let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
});
afterEach(() => ending.abort());

function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}
const withheld = () =>
  [...document.querySelectorAll('[data-withheld]')].map((one) => one.textContent);
/** Observers are told before the next task. */
const told = () => new Promise((resolve) => setTimeout(resolve));

describe('what is withheld', () => {
  it.each([
    ['words that nobody knows', '<p>He wants to leave</p>', ['He wants to leave']],
    ['a figure in a table', '<table><tr><td>48</td></tr></table>', ['48']],
    ['a figure in a row', '<div>48</div>', ['48']],
    ['not a name, wherever it stands', '<p><bdi>Ada First</bdi></p>', []],
    ['not a name between marks of direction', '<span>\u2068Ada First\u2069</span>', []],
    ['a sentence with a name in it', '<p>Ada First owes</p>', ['Ada First owes']],
    ['not the interface’s words in the title of a page', '<h1>Story</h1><b>·</b>', []],
    ['the interface’s words over names', '<h2>Lapsed</h2><b>Ada First</b>', ['Lapsed']],
    ['a name as a value that was chosen', '<b data-private>Ada First</b>', ['Ada First']],
    ['not the interface’s words on a button', '<button><span>Save</span></button>', []],
    ['the interface’s words beside a name', '<p>Lapsed</p>', ['Lapsed']],
    ['a heading that the user wrote', '<h1>The price fight</h1>', ['The price fight']],
    ['a button with a time on it', '<button>Thu 10:30</button>', ['Thu 10:30']],
    ['a value that was chosen', '<h2><i data-private>Lapsed</i></h2>', ['Lapsed']],
    ['not what is marked as public', '<i data-public>Ada, <b>7</b></i>', []],
    ['what is private within it', '<i data-public><b data-private>7 d</b></i>', ['7 d']],
    ['not the interface’s words in an explanation', '<p data-words>What to do</p>', []],
    ['anything else in an explanation', '<p data-words>Ask Bo</p>', ['Ask Bo']],
  ])('is %s', (_, html, expected) => {
    withhold(page(html), words, ending.signal);
    expect(withheld()).toEqual(expected);
  });

  it('is what comes and what changes, before the next painting', async () => {
    const body = page('<main><p>Ada First</p></main>');
    withhold(body, words, ending.signal);
    const [text] = document.querySelector('p')?.childNodes ?? [];
    if (text) text.nodeValue = 'Ada First is angry';
    const late = document.createElement('div');
    late.innerHTML = '<span>3 d late</span>';
    body.append(late);
    await told();
    expect(withheld()).toEqual(['Ada First is angry', '3 d late']);
    if (text) text.nodeValue = 'Ada First';
    await told();
    expect(withheld()).toEqual(['3 d late']);
  });

  it('is everything until words are known', () => {
    const known = new Set<string>();
    const again = withhold(
      page('<p>Ada First</p><h2>Story</h2>'),
      { isFixed: () => false, isName: (text) => known.has(text) },
      ending.signal,
    );
    expect(withheld()).toEqual(['Ada First', 'Story']);
    known.add('Ada First');
    again();
    expect(withheld()).toEqual(['Story']);
  });

  it('are tooltips and hints too, which come back at the end', async () => {
    const body = page(
      '<button title="Save"></button><i title="Met 3 times"></i><input placeholder="About Bo">',
    );
    withhold(body, words, ending.signal);
    const shown = () =>
      ['button', 'i', 'input'].map((one) => {
        const element = document.querySelector(one);
        return element?.getAttribute('title') ?? element?.getAttribute('placeholder') ?? null;
      });
    expect(shown()).toEqual(['Save', null, null]);
    document.querySelector('i')?.setAttribute('title', 'Met 4 times');
    await told();
    expect(shown()).toEqual(['Save', null, null]);
    ending.abort();
    expect(shown()).toEqual(['Save', 'Met 4 times', 'About Bo']);
    expect(withheld()).toEqual([]);
  });
});
