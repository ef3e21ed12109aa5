// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WelcomeScreen } from '@/components/welcome/welcome-screen';
import { host, mountForEach, root } from '../mounted';

const { calls, keep, lives } = vi.hoisted(() => {
  const calls: string[] = [];
  const lives: { in: 'google' | 'outlook' | null } = { in: null };
  return { calls, lives, keep: (name: string) => async () => void calls.push(name) };
});

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, words: string[] = []) => [key, ...words].join(' ') },
}));
vi.mock('@/components/app/calendar-access-strip', () => ({ CalendarAccessStrip: () => null }));
vi.mock('@/components/app/use-page-language', () => ({ usePageLanguage: () => {} }));
vi.mock('@/components/app/use-window-id', () => ({ useWindowId: () => 7 }));
vi.mock('@/components/app/start-sample', () => ({ startSample: keep('sample') }));
vi.mock('@/components/app/use-setting', () => ({
  useOwnProfile: () => null,
  usePages: () => ({}),
  useHomeSite: () => lives.in,
}));
vi.mock('@/components/welcome/unread-calendar', () => ({ UnreadCalendar: () => null }));
vi.mock('@/utils/browser/calendar-tab', () => ({
  openCalendar: async (site: string) => void calls.push(site),
}));
vi.mock('@/utils/browser/sidebar', () => ({ openSidebar: keep('sidebar') }));
vi.mock('@/utils/browser/settings', () => ({ profileSetting: { set: keep('profile') } }));

mountForEach();

function show(home: typeof lives.in): void {
  lives.in = home;
  act(() => root.render(<WelcomeScreen key={home} />));
}

beforeEach(() => {
  calls.length = 0;
  show(null);
});

function type(address: string): void {
  const box = host.querySelector<HTMLInputElement>('input[type=email]');
  if (!box) throw new Error('The address is not asked.');
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, address);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function submit(): Promise<void> {
  await act(async () => {
    host
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

describe('beginning', () => {
  it('opens the panel before anything is waited for, as the browser asks, then the calendar', async () => {
    type('noor@pelicanthrush.example');
    await submit();
    expect(calls).toEqual(['sidebar', 'profile', 'google']);
    expect(host.textContent).toContain('welcome.done');
  });

  it('opens Outlook for who lives there, and first for who was seen there', async () => {
    type('noor@pelicanthrush.example');
    const other = [...host.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'nav.open_site sites.outlook',
    );
    await act(async () => other?.click());
    expect(calls).toEqual(['sidebar', 'profile', 'outlook']);
    calls.length = 0;
    show('outlook');
    await submit();
    expect(calls).toEqual(['sidebar', 'profile', 'outlook']);
  });

  it('opens and keeps nothing while an address cannot be one, and says so', async () => {
    type('noor at pelicanthrush');
    await submit();
    expect(calls).toEqual([]);
    expect(host.textContent).toContain('welcome.email_wrong');
  });
});
