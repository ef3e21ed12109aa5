// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WelcomeScreen } from '@/components/welcome/welcome-screen';

const { calls, keep } = vi.hoisted(() => {
  const calls: string[] = [];
  return { calls, keep: (name: string) => async () => void calls.push(name) };
});

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('@/components/app/calendar-access-strip', () => ({ CalendarAccessStrip: () => null }));
vi.mock('@/components/app/use-page-language', () => ({ usePageLanguage: () => {} }));
vi.mock('@/components/app/use-window-id', () => ({ useWindowId: () => 7 }));
vi.mock('@/components/app/start-sample', () => ({ startSample: keep('sample') }));
vi.mock('@/components/app/use-setting', () => ({
  useOwnProfile: () => null,
  usePageState: () => null,
}));
vi.mock('@/components/welcome/unread-calendar', () => ({ UnreadCalendar: () => null }));
vi.mock('@/utils/browser/calendar-tab', () => ({ openCalendar: keep('calendar') }));
vi.mock('@/utils/browser/sidebar', () => ({ openSidebar: keep('sidebar') }));
vi.mock('@/utils/browser/settings', () => ({ profileSetting: { set: keep('profile') } }));

let root: Root;
let host: HTMLElement;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  calls.length = 0;
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  act(() => root.render(<WelcomeScreen />));
});

afterEach(() => {
  act(() => root.unmount());
  host.remove();
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
    expect(calls).toEqual(['sidebar', 'profile', 'calendar']);
    expect(host.textContent).toContain('welcome.done');
  });

  it('opens and keeps nothing while an address cannot be one, and says so', async () => {
    type('noor at pelicanthrush');
    await submit();
    expect(calls).toEqual([]);
    expect(host.textContent).toContain('welcome.email_wrong');
  });
});
