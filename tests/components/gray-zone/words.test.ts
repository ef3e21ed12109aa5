import { describe, expect, it } from 'vitest';
import { guessIssue } from '@/components/gray-zone/guess-issue';
import { draftThanks, mailLink } from '@/components/gray-zone/thanks-draft';

const FUNCTIONS = [
  { functionId: 'finance' as const, text: 'Finance' },
  { functionId: 'sales' as const, text: 'Sales' },
  { functionId: 'people' as const, text: 'People' },
  { functionId: 'marketing' as const, text: 'Growth' },
  { functionId: 'customer-success' as const, text: 'Customer Success' },
];
const PEOPLE = [
  { id: 'zoe', name: 'Zoë Abernathy', functionId: 'data' as const },
  { id: 'sam1', name: 'Sam Lee' },
  { id: 'sam2', name: 'Sam Lee' },
  { id: 'cher', name: 'Cher' },
];
const guess = (line: string) => guessIssue(line, FUNCTIONS, PEOPLE);

describe('what a line names for certain', () => {
  it.each([
    ['Two counts of returned parcels', []],
    ['Discounts wait between Finance and Sales', ['finance', 'sales']],
    ['Finance and Sales price twice', ['finance', 'sales']],
    ['What Growth promises', ['marketing']],
    ['Handover to Customer Success, then nobody', ['customer-success']],
    ['People leave because of on-call', []],
    ['Two people read each contract', []],
    ['The Salesforce count differs', []],
    ['', []],
  ])('%s', (line, functionIds) => {
    expect(guess(line)).toEqual({ functionIds, personIds: [] });
  });

  it('takes people by their whole name, and their function with them', () => {
    expect(guess('Count that zoe abernathy and Sales disagree about')).toEqual({
      functionIds: ['sales', 'data'],
      personIds: ['zoe'],
    });
    expect(guess('Zoë Abernathy’s count is not that of Sales')).toEqual({
      functionIds: ['sales', 'data'],
      personIds: ['zoe'],
    });
    expect(guess('What Sam Lee said to Cher').personIds).toEqual([]);
  });
});

describe('thanks', () => {
  const template = {
    subject: 'Thank you for {win}',
    body: 'Dear {name},\n\n{what}. Without it there were no {win}.\n\nWith the win: {win}\n\n{me}',
  };

  it('say who did what, and what came of it', () => {
    const draft = draftThanks(template, {
      name: 'Jun',
      what: 'You wrote the definition.',
      win: 'one count',
      me: 'Mara',
    });
    expect(draft).toEqual({
      subject: 'Thank you for one count',
      body: 'Dear Jun,\n\nYou wrote the definition. Without it there were no one count.\n\nWith the win: one count\n\nMara',
    });
  });

  it('leave out the lines that have nothing to say, and keep braces in what was written', () => {
    const facts = { name: '{me}', what: 'Kept {win} in mind' };
    expect(draftThanks(template, facts).body).toBe('Dear {me},');
    expect(draftThanks({ subject: 's', body: 'Hello {manager},\n{what}' }, facts).body).toBe(
      'Hello,\nKept {win} in mind',
    );
  });

  it('go into a mail letter for letter', () => {
    const draft = { subject: 'Danke & mehr?', body: 'Zeile 1\nÄ=1&b#c' };
    const link = mailLink('jun+team@lumen.example', draft);
    expect(link).toBe(
      'mailto:jun%2Bteam@lumen.example?subject=Danke%20%26%20mehr%3F&body=Zeile%201%0D%0A%C3%84%3D1%26b%23c',
    );
    const read = new URL(link).searchParams;
    expect(read.get('subject')).toBe(draft.subject);
    expect(read.get('body')).toBe('Zeile 1\r\nÄ=1&b#c');
    expect(mailLink(undefined, draft)).toMatch(/^mailto:\?subject=/);
  });
});
