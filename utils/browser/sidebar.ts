import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** The parts of the two browsers' sidebars that we use; the polyfill's types know neither side fully. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
  setPanelBehavior(options: { openPanelOnActionClick: boolean }): Promise<void>;
}
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

function hasMethods(api: unknown, ...names: string[]): boolean {
  return (
    typeof api === 'object' &&
    api !== null &&
    names.every((name) => typeof Reflect.get(api, name) === 'function')
  );
}

const sidePanelSchema = v.custom<SidePanel>((api) => hasMethods(api, 'open', 'setPanelBehavior'));
const sidebarActionSchema = v.custom<SidebarAction>((api) => hasMethods(api, 'open', 'toggle'));

/** Chrome's; the polyfill does not carry it. */
function sidePanel(): SidePanel | null {
  const chrome: unknown = Reflect.get(globalThis, 'chrome');
  const api = typeof chrome === 'object' && chrome ? Reflect.get(chrome, 'sidePanel') : null;
  const parsed = v.safeParse(sidePanelSchema, api);
  return parsed.success ? parsed.output : null;
}

/** Firefox's. */
function sidebarAction(): SidebarAction | null {
  const parsed = v.safeParse(sidebarActionSchema, Reflect.get(browser, 'sidebarAction'));
  return parsed.success ? parsed.output : null;
}

/** Makes the toolbar button open the sidebar. Chrome does it by itself, Firefox asks for a listener. */
export function openSidebarOnAction(): void {
  void sidePanel()?.setPanelBehavior({ openPanelOnActionClick: true });
  const firefox = sidebarAction();
  if (firefox) browser.action.onClicked.addListener(() => void firefox.toggle());
}

/**
 * Opens the sidebar in a window. Call it first thing in a click handler: an `await` before it loses
 * the user's gesture, and the browser refuses. Where there is no sidebar the panel opens in a tab.
 */
export async function openSidebar(windowId: number): Promise<void> {
  const opened = sidePanel()?.open({ windowId }) ?? sidebarAction()?.open();
  try {
    if (!opened) throw new Error('no sidebar');
    await opened;
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
  }
}
