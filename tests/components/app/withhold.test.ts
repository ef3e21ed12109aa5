// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { masked } from '@/components/app/masked-text';
import { SentencePatterns } from '@/components/app/sentence-patterns';
import { withhold } from '@/components/app/withhold';

const fixed = new Set(['Save', 'Story', 'Lapsed', 'What to do']);
const names = new Set(['Ada First', 'Legal']);
const sentences = new SentencePatterns(['Remove “$1”', '$1 walk | $1 walks', 'Sort $1 as $2']);
const known = {
  isFixed: (text: string) => fixed.has(text),
  isName: (text: string) => names.has(text),
};
const words = { ...known, fixedPart: (text: string) => sentences.fixedPart(text, known) };

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
/** As they are once they are withheld. */
const dots = (...texts: string[]) => texts.map(masked);
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
    expect(withheld()).toEqual(dots(...expected));
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
    expect(withheld()).toEqual(dots('Ada First is angry', '3 d late'));
    if (text) text.nodeValue = 'Ada First';
    await told();
    expect(withheld()).toEqual(dots('3 d late'));
  });

  it('is everything until words are known', () => {
    const known = new Set<string>();
    const again = withhold(
      page('<p>Ada First</p><h2>Story</h2>'),
      { isFixed: () => false, isName: (text) => known.has(text), fixedPart: () => null },
      ending.signal,
    );
    expect(withheld()).toEqual(dots('Ada First', 'Story'));
    known.add('Ada First');
    again();
    expect(withheld()).toEqual(dots('Story'));
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

  it('is nowhere in the page as text, and stands there again at the end', async () => {
    const body = page(
      '<p><bdi>Ada First</bdi> owes <b>48</b></p><select><option>Bo</option></select>',
    );
    withhold(body, words, ending.signal);
    expect(body.textContent).toBe('Ada First •••• ••••');
    const [owes] = document.querySelector('p')?.childNodes ?? [];
    expect(owes?.textContent).toBe('Ada First');
    const figure = document.querySelector('b')?.firstChild;
    if (figure) figure.nodeValue = '7 of 9';
    await told();
    expect(document.querySelector('b')?.textContent).toBe('• •• •');
    ending.abort();
    expect(body.textContent).toBe('Ada First owes 7 of 9Bo');
  });

  it('leaves a field what is written in it', () => {
    const body = page('<textarea>Ask Bo</textarea>');
    withhold(body, words, ending.signal);
    expect(document.querySelector('textarea')?.value).toBe('Ask Bo');
  });

  it('is what would be read out, but for the interface’s own words of a control', async () => {
    const body = page(
      '<button aria-label="Remove “Ask Bo”"></button><a aria-label="Sort Ada First as Legal"></a>' +
        '<svg role="img" aria-label="Lapsed"></svg><section aria-label="The price fight"></section>' +
        '<ul aria-label="Story"></ul><p aria-label="Remove “Ask Bo”"></p>' +
        '<i role="progressbar" aria-valuenow="7" aria-label="4 walks"></i>',
    );
    const heard = () =>
      [...document.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
    const before = heard();
    withhold(body, words, ending.signal);
    expect(heard()).toEqual([
      'Remove “••• ••”',
      'Sort Ada First as Legal',
      '••••••',
      '••• ••••• •••••',
      'Story',
      '•••••• •••• •••',
      '• •••••',
    ]);
    expect(document.querySelector('i')?.hasAttribute('aria-valuenow')).toBe(false);
    document.querySelector('button')?.setAttribute('aria-label', 'Remove “Call Bo”');
    await told();
    expect(heard()[0]).toBe('Remove “•••• ••”');
    ending.abort();
    expect(heard()).toEqual(['Remove “Call Bo”', ...before.slice(1)]);
    expect(document.querySelector('i')?.getAttribute('aria-valuenow')).toBe('7');
  });

  it('gives no name back in place of one that the page wrote just before the end', () => {
    const body = page('<button aria-label="Remove “Ask Bo”" title="About Bo"></button>');
    withhold(body, words, ending.signal);
    const button = document.querySelector('button');
    button?.setAttribute('aria-label', 'Remove “Call Bo”');
    button?.setAttribute('title', 'About Ed');
    ending.abort();
    expect(button?.getAttribute('aria-label')).toBe('Remove “Call Bo”');
    expect(button?.getAttribute('title')).toBe('About Ed');
  });
});
