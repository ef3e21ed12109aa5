import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { onPanelCommand } from '@/utils/browser/commands';
import { offerOnSelection, onSelection } from '@/utils/browser/context-menu';
import { requestCapture, requestWalk } from '@/utils/browser/panel-request';
import { openSidebar } from '@/utils/browser/sidebar';

/** The ways to the capture line and to a walk from outside the panel: shortcuts, and selected text on any page. */
export function offerPanel(): void {
  const requests = { capture: requestCapture, walk: requestWalk };
  onPanelCommand((command, windowId) => {
    // First thing: the gesture does not outlive an await. The panel takes the request when it is there.
    void openSidebar(windowId);
    void requests[command](windowId);
  });
  onSelection((entry, text, windowId) => {
    void openSidebar(windowId);
    void requests[entry](windowId, text);
  });
  const offer = () =>
    void offerOnSelection({
      capture: i18n.t('capture.menu'),
      // The browser puts the selected words there.
      walk: i18n.t('walk_form.menu', ['%s']),
    }).catch(() => {});
  browser.runtime.onInstalled.addListener(offer);
  browser.runtime.onStartup.addListener(offer);
}
