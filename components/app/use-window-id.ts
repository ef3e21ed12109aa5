import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/**
 * The id of this page's window, known before it is needed: an `await` in a click handler would
 * lose the gesture that opening the sidebar asks for.
 */
export function useWindowId(): number | undefined {
  const [id, setId] = useState<number>();
  useEffect(() => {
    void browser.windows.getCurrent().then((current) => setId(current.id));
  }, []);
  return id;
}
