import { useHotkey } from '@/components/ui/use-hotkey';

/** What `w` presses: the walk of the row that has the focus, or of the page. */
export const WALK_KEY = { 'aria-keyshortcuts': 'w', 'data-walk': 'row' } as const;
export const PAGE_WALK_KEY = { 'aria-keyshortcuts': 'w', 'data-walk': 'page' } as const;

/** One key for a walk wherever a person shows: in the row that has the focus, else of the page's person. */
export function useWalkKey(): void {
  useHotkey('w', () => {
    const row = document.activeElement?.closest('li, [data-index]');
    const target =
      row?.querySelector<HTMLElement>('[data-walk="row"]') ??
      document.querySelector<HTMLElement>('main [data-walk="page"]');
    target?.click();
  });
}
