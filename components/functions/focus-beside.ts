/**
 * Before a row goes with the button that was pressed: its neighbour's button takes the focus, or
 * the list's heading when it was the last.
 */
export function focusBeside(pressed: Element, heading: HTMLElement | null): void {
  const row = pressed.closest('li');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  (beside?.querySelector('button') ?? heading)?.focus();
}
