import { browser } from 'wxt/browser';

/** By these names the manifest and the browser's own list of shortcuts know them. */
export const PANEL_COMMANDS = ['capture', 'walk'] as const;
export type PanelCommand = (typeof PANEL_COMMANDS)[number];

/** Calls back when the user presses a shortcut, within the gesture, with the window it was pressed in. */
export function onPanelCommand(callback: (command: PanelCommand, windowId: number) => void): void {
  browser.commands.onCommand.addListener((pressed, tab) => {
    const command = PANEL_COMMANDS.find((one) => one === pressed);
    const windowId = tab?.windowId;
    if (command !== undefined && windowId !== undefined) callback(command, windowId);
  });
}

/** Hides and shows what is personal. It needs no window, and no key until the user gives it one. */
const HIDE_COMMAND = 'hide';

export function onHideCommand(callback: () => void): void {
  browser.commands.onCommand.addListener((pressed) => {
    if (pressed === HIDE_COMMAND) callback();
  });
}
