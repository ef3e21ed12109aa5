/** After what had the focus went from the page: unless it has gone elsewhere, it goes to `element`. */
export function focusIfLost(element: HTMLElement | null | undefined): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) element?.focus();
  });
}
