import type { RefObject } from 'react';
import { i18n } from '#i18n';
import { useToast } from '@/components/app/toast-provider';
import { useFormat } from '@/components/app/use-format';
import { download } from '@/components/settings/download';
import { paintPng } from './paint-png';
import { standAlone, svgText } from './stand-alone';

/** Saves the picture as it stands there, in the colours that the page has now. */
export function useSavePicture(
  picture: RefObject<SVGSVGElement | null>,
  /** In the file's name. */
  name: string,
  /** In the file. */
  title: string,
): (kind: 'svg' | 'png') => Promise<void> {
  const toasts = useToast();
  const format = useFormat();
  return async (kind) => {
    const svg = picture.current;
    if (!svg) return;
    const file = `crosswalk-${name}-${format.localDay(Date.now())}.${kind}`;
    const ground = getComputedStyle(document.body).backgroundColor;
    const alone = standAlone(svg, title, ground);
    const text = svgText(alone);
    if (kind === 'svg') {
      download(file, new Blob([text], { type: 'image/svg+xml' }));
      return;
    }
    const { width, height } = alone.viewBox.baseVal;
    const png = await paintPng(text, width, height);
    if (png) download(file, png);
    else toasts.show(i18n.t('insights.picture.not_painted'));
  };
}
