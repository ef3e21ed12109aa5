import { describe, expect, it } from 'vitest';
import { isFurther, type Judged, judge } from '@/utils/functions/peer';
import { reportingLine } from '@/utils/functions/reporting-line';
import { LEVELS } from '@/utils/functions/taxonomy';
import { person, profile } from '../builders';

const standing = (facts: Partial<Judged>, user = profile()) =>
  judge(person({ functionId: 'finance', level: 'director', ...facts }), user).standing;

describe('judge', () => {
  it('finds a cross-functional peer and says why', () => {
    expect(judge(person({ functionId: 'finance', level: 'director' }), profile())).toEqual({
      standing: 'cross-functional-peer',
      reasons: ['level-near', 'other-function'],
    });
  });

  it('tells own function, unknown function and own address apart', () => {
    expect(standing({ functionId: 'product' })).toBe('peer');
    expect(standing({ functionId: undefined })).toBe('unsorted');
    expect(standing({ emails: ['other@lumen.example', 'Mara.Vogt@lumen.example'] })).toBe('self');
  });

  it('takes one rung up and down as a peer, and two as a setting', () => {
    const peers = (peerRungs: 1 | 2) =>
      LEVELS.filter(
        (level) => standing({ level }, profile({ peerRungs })) === 'cross-functional-peer',
      );
    expect(peers(1)).toEqual(['senior-manager', 'director', 'senior-director', 'unknown']);
    expect(peers(2)).toEqual([
      'manager',
      'senior-manager',
      'director',
      'senior-director',
      'vice-president',
      'unknown',
    ]);
  });

  it('does not ask to sort somebody whose level is far', () => {
    expect(standing({ functionId: undefined, level: 'individual' })).toBe('not-peer');
  });

  it('counts an unknown level of either as near', () => {
    expect(standing({ level: undefined })).toBe('cross-functional-peer');
    expect(standing({ level: 'individual' }, profile({ level: undefined }))).toBe(
      'cross-functional-peer',
    );
  });

  it('calls nobody cross-functional while the own function is unknown', () => {
    const user = profile({ functionId: undefined });
    expect(judge(person({ functionId: 'finance' }), user)).toEqual({
      standing: 'peer',
      reasons: ['level-unknown', 'own-function-unknown'],
    });
    expect(standing({ functionId: undefined }, user)).toBe('unsorted');
  });

  it('keeps people of other domains outside, unless one address is inside', () => {
    expect(standing({ emails: ['ines@client.example'] })).toBe('external');
    expect(standing({ emails: ['ines@client.example', 'ines@eu.lumen.example'] })).toBe(
      'cross-functional-peer',
    );
    expect(standing({ emails: [] })).toBe('cross-functional-peer');
  });

  it('says so when the organisation is unknown', () => {
    const user = profile({ organisationDomains: [] });
    expect(judge(person(), user).reasons).toEqual(['organisation-unknown']);
  });

  it('believes the user over domain and level', () => {
    expect(standing({ relation: 'peer', emails: ['ines@client.example'] })).toBe(
      'cross-functional-peer',
    );
    expect(standing({ relation: 'peer', level: 'individual' })).toBe('cross-functional-peer');
    expect(standing({ relation: 'peer', functionId: 'product' })).toBe('peer');
    expect(standing({ relation: 'peer', functionId: undefined })).toBe('unsorted');
    expect(standing({ relation: 'not-peer' })).toBe('not-peer');
    expect(standing({ relation: 'manager' })).toBe('manager');
    expect(standing({ relation: 'report' })).toBe('report');
  });

  it('takes who names the user as manager for a report, until the user says otherwise', () => {
    expect(standing({ managerEmail: 'mara.vogt@lumen.example' })).toBe('report');
    expect(standing({ managerEmail: 'mara.vogt@lumen.example', relation: 'peer' })).toBe(
      'cross-functional-peer',
    );
  });

  describe('in the reporting line', () => {
    const line = reportingLine([
      { personId: 'me', managerId: 'tove' },
      { personId: 'tove', managerId: 'jan' },
      { personId: 'bo', managerId: 'me' },
      { personId: 'eli', managerId: 'bo' },
    ]);
    const verdict = (id: string, facts: Partial<Judged> = {}) =>
      judge(person({ id, functionId: 'finance', level: 'director', ...facts }), profile(), line);

    it('has no peers, however near their level', () => {
      expect(verdict('tove')).toEqual({
        standing: 'manager',
        reasons: ['line-above', 'next-in-line'],
      });
      expect(verdict('jan')).toEqual({ standing: 'manager', reasons: ['line-above'] });
      expect(verdict('bo')).toEqual({
        standing: 'report',
        reasons: ['line-below', 'next-in-line'],
      });
      expect(verdict('eli')).toEqual({ standing: 'report', reasons: ['line-below'] });
      expect(isFurther(verdict('jan')) && isFurther(verdict('eli'))).toBe(true);
      expect(isFurther(verdict('tove')) || isFurther(verdict('bo'))).toBe(false);
    });

    it('says of others that they are outside, once the line is known', () => {
      expect(verdict('ines').reasons).toEqual(['level-near', 'outside-line', 'other-function']);
    });

    it('gives way to the user’s own word', () => {
      expect(verdict('tove', { relation: 'peer' }).standing).toBe('cross-functional-peer');
      expect(verdict('bo', { relation: 'not-peer' }).standing).toBe('not-peer');
    });
  });
});
