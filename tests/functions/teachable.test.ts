import { describe, expect, it } from 'vitest';
import { teachable } from '@/utils/functions/teachable';

const text = (title?: string, department?: string) => teachable(title, department)?.text ?? null;

describe('what a correction is about', () => {
  it('is the subject as it is written', () => {
    expect(teachable('Head of Growth', undefined)).toEqual({ text: 'Growth', words: 'growth' });
    expect(text('Growth Lead, EMEA')).toBe('Growth');
    expect(text('Leiter Wachstum (m/w/d)')).toBe('Wachstum');
    expect(text('Responsable Croissance')).toBe('Croissance');
    expect(text('CRM & Loyalty Lead')).toBe('CRM & Loyalty');
  });

  it('is the department where the title alone tells nothing', () => {
    expect(text('Director', 'Habitat')).toBe('Habitat');
    expect(text(undefined, 'Habitat')).toBe('Habitat');
    expect(text('Senior Data Analyst', 'Habitat')).toBe('Data Analyst');
    expect(text('Zwirn Lead', 'EMEA')).toBe('Zwirn');
  });

  it('is nothing where others would be wronged', () => {
    for (const title of ['', 'VP', 'Director, EMEA', 'Manager 2', 'Abteilungsleiter', '🙂']) {
      expect(teachable(title, undefined), title).toBeNull();
    }
    for (const title of ['Head of Sales', 'Leiter Einkauf', 'Responsable RH', 'HR', 'R&D Lead']) {
      expect(teachable(title, undefined), title).toBeNull();
    }
    for (const department of ['Engineering', 'Headquarters', 'Group', 'Vertrieb', 'Nord']) {
      expect(teachable('Director', department), department).toBeNull();
    }
  });

  it('takes two words that say little alone for one that says enough', () => {
    expect(text('Senior Solutions Engineer')).toBe('Solutions Engineer');
    for (const title of ['Head of Solutions', 'Senior Engineer', 'Technical Director']) {
      expect(teachable(title, undefined), title).toBeNull();
    }
  });

  it('is never a sentence, nor anything that hangs', () => {
    expect(teachable('x'.repeat(100_000), undefined)).toBeNull();
    const many = 'Loyalty Habitat Uplands Coast Zwirn River Meadow';
    expect(teachable(many, undefined)).toBeNull();
  });
});
