import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** So wide is a picture drawn before it was measured, px. */
const USUAL = 328;

/** How wide the box is that a picture stands in, px, so that its words keep their size in any. */
export function useWidth<Box extends HTMLElement>(): [RefObject<Box | null>, number] {
  const box = useRef<Box>(null);
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const found = Math.round(element.getBoundingClientRect().width);
      if (found > 0) setWidth(found);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, width];
}
