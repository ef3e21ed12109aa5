import { type ReactNode, useEffect, useRef } from 'react';

/** A part of the page that was asked for in the menu: the focus goes to the first thing in it that can be used. */
export function Asked({
  now,
  className,
  children,
}: {
  /** Asked for just now, and not there by itself. */
  now: boolean;
  className?: string | undefined;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!now || !element) return;
    const focus = () => {
      const first = element.querySelector<HTMLElement>('button, select, input');
      first?.focus();
      return first !== null;
    };
    if (focus()) return;
    // It reads its records first.
    const watch = new MutationObserver(() => {
      if (focus()) watch.disconnect();
    });
    watch.observe(element, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [now]);
  return (
    <div ref={box} className={className}>
      {children}
    </div>
  );
}
