import { describe, expect, it, vi } from 'vitest';
import { inviteLetter, inviteLines, withNewLines } from '@/components/invite/invite-letter';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));

const dov = { name: 'Dov Marchetti', theirInitiatives: ['the scanner pilot'] };
const linesOf = (bring: string, meeting = 'Stand-up', when = 'Monday') =>
  inviteLines(dov, meeting, when, bring);

describe('the letter to a peer', () => {
  it('greets them by the name they go by', () => {
    expect(inviteLetter(linesOf(''))).toMatch(/^Dov,\n\n/);
  });

  it('asks for what they could bring, else for what they work on, else in general', () => {
    expect(inviteLetter(linesOf('a returns figure'))).toContain('a returns figure');
    expect(inviteLetter(linesOf('a returns figure'))).not.toContain('scanner');
    expect(inviteLetter(linesOf('  '))).toContain('the scanner pilot');
    expect(
      inviteLetter(inviteLines({ name: 'Dov Marchetti' }, 'Stand-up', 'Monday', '')),
    ).toContain('what you work on');
  });

  it('keeps what was written by hand when meeting, day or theme change', () => {
    const before = linesOf('');
    const written = `Dear Dov!\n\n${inviteLetter(before)}\n\nYours`;
    const after = linesOf('a figure for $1 & $$', 'Retro', 'Thursday');
    const next = withNewLines(written, before, after);
    expect(next).toBe(`Dear Dov!\n\n${inviteLetter(after)}\n\nYours`);
    // A line that was rewritten by hand stays as the user has it.
    const own = written.replace(before.theme, 'Tell us anything.');
    expect(withNewLines(own, before, after)).toContain('Tell us anything.');
  });
});
