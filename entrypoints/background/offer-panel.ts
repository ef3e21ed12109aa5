import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { requestCapture } from '@/utils/browser/capture-draft';
import { onCaptureCommand } from '@/utils/browser/commands';
import { offerOnSelection, onSelection } from '@/utils/browser/context-menu';
import { openSidebar } from '@/utils/browser/sidebar';

/** The ways to the capture line from outside the panel: a shortcut, and selected text on any page. */
export function offerCapture(): void {
  onCaptureCommand((windowId) => {
    // First thing: the gesture does not outlive an await. The panel takes the request when it is there.
    void openSidebar(windowId);
    void requestCapture(windowId);
  });
  onSelection((text, windowId) => {
    void openSidebar(windowId);
    void requestCapture(windowId, text);
  });
  const offer = () => void offerOnSelection(i18n.t('capture.menu')).catch(() => {});
  browser.runtime.onInstalled.addListener(offer);
  browser.runtime.onStartup.addListener(offer);
}
