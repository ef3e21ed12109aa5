import { browser } from 'wxt/browser';

/** By this name the manifest and the browser's own list of shortcuts know it. */
export const CAPTURE_COMMAND = 'capture';

/** Calls back when the user presses the shortcut, within the gesture, with the window it was pressed in. */
export function onCaptureCommand(callback: (windowId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== CAPTURE_COMMAND) return;
    const windowId = tab?.windowId;
    if (windowId !== undefined) callback(windowId);
  });
}
