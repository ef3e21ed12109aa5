import { describe, expect, it } from 'vitest';
import { subjectWords } from '@/utils/functions/subject-words';

describe('subjectWords', () => {
  it.each<[string, string[]]>([
    ['Head of Growth', ['growth']],
    ['Growth', ['growth']],
    ['Senior Growth Manager (m/w/d)', ['growth']],
    ['Leiter Einkauf', ['einkauf']],
    ['Einkaufsleiterin', ['einkauf']],
    ['Responsable des achats', ['achats']],
    ['VP, GTM Strategy & Ops', ['gtm', 'strategy', 'ops']],
    ['Vertriebsleiter Süd', ['vertrieb']],
    ['EMEA', ['emea']],
    ['Growth & growth', ['growth']],
    ['VP', []],
    ['Geschäftsführer', []],
    ['', []],
    ['🦊 —', []],
  ])('%s', (text, words) => expect(subjectWords(text)).toEqual(words));
});
