import { useEffect } from 'react';
import { gutterForms, gutterRem } from '@/components/ui/gutter';
import { useFormat } from './use-format';

/** Measures words as the gutter sets them at its strongest, in rem; null where nothing can be drawn. */
function measurer(): ((words: string) => number) | null {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return null;
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  context.font = `600 ${0.75 * root}px ${getComputedStyle(document.body).fontFamily}`;
  return (words) => context.measureText(words).width / root;
}

/** Widens the time column where the reader's clock or dates need it ("10:30 AM"). */
export function usePageGutter(): void {
  const format = useFormat();
  useEffect(() => {
    const measure = measurer();
    const rem = measure && gutterRem(gutterForms(format), measure);
    const { style } = document.documentElement;
    if (rem === null) style.removeProperty('--gutter');
    else style.setProperty('--gutter', `${rem}rem`);
  }, [format]);
}
