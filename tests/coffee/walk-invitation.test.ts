import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addLine,
  addParagraph,
  asTemplate,
  fillInvitation,
  fillTitle,
  holdsLine,
  holdsRows,
  spokenName,
  takeOutLine,
  takeOutRows,
  withAgenda,
} from '@/utils/coffee/walk-invitation';

const TEMPLATE = '{name}, a walk?\n\nOn my mind: {detail}\n\nYours, {me}';
const HEADING = 'To talk about:';

describe('fillInvitation', () => {
  it('names the other and carries the one detail', () => {
    expect(fillInvitation(TEMPLATE, { name: 'Dana', me: 'Alex', detail: ' the\nlaunch ' })).toBe(
      'Dana, a walk?\n\nOn my mind: the launch\n\nYours, Alex',
    );
  });

  it('leaves out a line that has nothing to say', () => {
    expect(fillInvitation(TEMPLATE, { name: 'Dana', me: '  ', detail: null })).toBe(
      'Dana, a walk?',
    );
  });

  it('leaves braces and dollar signs in names and notes alone', () => {
    expect(fillInvitation(TEMPLATE, { name: '{me} $&', me: 'A$1', detail: '{name}' })).toBe(
      '{me} $&, a walk?\n\nOn my mind: {name}\n\nYours, A$1',
    );
  });

  it('makes one line of a title', () => {
    expect(fillTitle('Coffee walk,\n{me} and {name} ', { name: 'Dana', me: 'Alex' })).toBe(
      'Coffee walk, Alex and Dana',
    );
  });
});

describe('spokenName', () => {
  it.each([
    ['Petra Oyelaran', 'Petra'],
    ['  Petra   Oyelaran ', 'Petra'],
    ['Oyelaran, Petra', 'Oyelaran, Petra'],
    ['Dr. Petra Oyelaran', 'Dr. Petra Oyelaran'],
    ['P Oyelaran', 'P Oyelaran'],
    ['Dr Petra Oyelaran', 'Dr Petra Oyelaran'],
    ['OYELARAN Petra', 'OYELARAN Petra'],
    ['van Dyke Petra', 'van Dyke Petra'],
    ['petra oyelaran', 'petra'],
    ['PETRA OYELARAN', 'PETRA'],
    ['田中太郎', '田中太郎'],
    ['petra@harbour.example', 'petra@harbour.example'],
    ['', ''],
  ])('speaks to %s as %s', (name, spoken) => {
    expect(spokenName(name)).toBe(spoken);
  });
});

describe('the agenda', () => {
  const text = withAgenda('A walk?', HEADING, ['pricing', 'the launch']);

  it('stands under the text, with its heading', () => {
    expect(text).toBe('A walk?\n\nTo talk about:\n– pricing\n– the launch');
    expect(withAgenda('A walk?', HEADING, [])).toBe('A walk?');
  });

  it('loses a line and the last one takes the heading along, in a text that was changed', () => {
    const changed = `Hello.\n\n${text}\n\nSee you`;
    const one = takeOutLine(changed, HEADING, 'pricing');
    expect(one).toBe('Hello.\n\nA walk?\n\nTo talk about:\n– the launch\n\nSee you');
    expect(takeOutLine(one, HEADING, 'the launch')).toBe('Hello.\n\nA walk?\n\nSee you');
    expect(takeOutLine(one, HEADING, 'unheard of')).toBe(one);
  });

  it('is known by its lines, also where something was typed beside one', () => {
    expect(holdsLine(text, 'pricing')).toBe(true);
    expect(holdsLine(text.replace('pricing', 'pricing, by May'), 'pricing')).toBe(true);
    expect(holdsLine('Once round the quay?', 'pricing')).toBe(false);
    const longer = withAgenda('A walk?', HEADING, ['pricing for partners']);
    expect(holdsLine(longer, 'pricing', ['pricing for partners'])).toBe(false);
  });

  it('loses a point with what was typed into it, and none that begins alike', () => {
    const changed = text.replace('– pricing', '– first of all pricing, by May');
    expect(takeOutLine(changed, HEADING, 'pricing')).toBe(
      'A walk?\n\nTo talk about:\n– the launch',
    );
    expect(takeOutLine('Of pricing, by May', HEADING, 'pricing')).toBe('Of , by May');
    const alike = withAgenda('A walk?', HEADING, ['pricing', 'pricing for partners']);
    expect(takeOutLine(alike, HEADING, 'pricing', ['pricing for partners'])).toBe(
      'A walk?\n\nTo talk about:\n– pricing for partners',
    );
  });

  it('leaves a longer word alone that begins like the line, but in a script without blanks', () => {
    expect(holdsLine('Good morning!', 'Go')).toBe(false);
    expect(takeOutLine('Good morning!\nGo, at last', HEADING, 'Go')).toBe(
      'Good morning!\n, at last',
    );
    expect(holdsRows('A MAIN point', ['AI'])).toBe(false);
    expect(takeOutRows('A MAIN point\nAI', ['AI'])).toBe('A MAIN point');
    expect(holdsRows('散歩について', ['散歩'])).toBe(true);
  });

  it('gets a line back at its end', () => {
    expect(addLine(takeOutLine(text, HEADING, 'pricing'), HEADING, 'pricing')).toBe(
      'A walk?\n\nTo talk about:\n– the launch\n– pricing',
    );
    expect(addLine('', HEADING, 'pricing')).toBe('To talk about:\n– pricing');
  });
});

describe('a paragraph', () => {
  const text = withAgenda('A walk?\n\nOn my mind: the launch\nSee you', HEADING, ['pricing']);

  it('goes from wherever it is, and comes back above the agenda', () => {
    const without = takeOutRows(text, ['On my mind: the launch']);
    expect(without).toBe('A walk?\n\nSee you\n\nTo talk about:\n– pricing');
    expect(addParagraph(without, HEADING, 'On my mind: the launch')).toBe(
      'A walk?\n\nSee you\n\nOn my mind: the launch\n\nTo talk about:\n– pricing',
    );
    expect(addParagraph('', HEADING, 'Hello')).toBe('Hello');
    expect(holdsRows(text, ['On my mind: the launch'])).toBe(true);
    expect(holdsRows(without, ['On my mind: the launch', ''])).toBe(false);
    const beside = text.replace('On my', 'Hello! On my');
    expect(holdsRows(beside, ['On my mind: the launch'])).toBe(true);
    expect(takeOutRows(beside, ['On my mind: the launch'])).toContain('\nHello! \nSee you');
  });
});

describe('asTemplate', () => {
  const facts = { name: 'Dana', wholeName: 'Dana Silva', me: 'Alex', detail: 'the launch' };

  it('keeps words for the next time, with placeholders in place of what was about this one', () => {
    const written = withAgenda('Dear Dana, dear Dana Silva, the launch first. Alex', HEADING, [
      'pricing',
    ]);
    expect(asTemplate(written, facts, HEADING, ['pricing'])).toBe(
      'Dear {name}, dear {name}, {detail} first. {me}',
    );
  });

  it('keeps nothing of the agenda, also where a line of it was changed', () => {
    const written = `${withAgenda('A walk, Dana?', HEADING, ['pricing', 'her promise'])} by May\n– and more\n\nSee you`;
    expect(asTemplate(written, facts, HEADING, ['pricing', 'her promise'])).toBe(
      'A walk, {name}?\n\nSee you',
    );
  });

  it('finds whole words alone, and any sign in a name', () => {
    expect(asTemplate('Danas quay, Alexandra', facts, HEADING, [])).toBe('Danas quay, Alexandra');
    const odd = { name: 'D.(*)', wholeName: undefined, me: '$&', detail: null };
    expect(asTemplate('D.(*) and $&', odd, HEADING, [])).toBe('{name} and {me}');
  });

  it('never fails, whatever was written', () => {
    const words = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(words, words, words, (text, name, detail) => {
        expect(typeof asTemplate(text, { name, detail }, HEADING, [detail])).toBe('string');
        expect(typeof fillInvitation(text, { name, detail })).toBe('string');
      }),
    );
  });
});
