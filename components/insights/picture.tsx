import { Download } from 'lucide-react';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useHidden } from '@/components/app/use-hidden';
import { IconMenu, MenuItem } from '@/components/ui/menu';
import { useWidth } from './charts/use-width';
import styles from './picture.module.css';
import { useSavePicture } from './save/use-save-picture';

/** What a drawing is given: where to say which it is, and how much room there is, px. */
export interface Canvas {
  ref: RefObject<SVGSVGElement | null>;
  width: number;
}

/** A drawing that is also a table, and can be saved but while its words are dots. */
export function Picture({
  name,
  title,
  table,
  children,
}: {
  /** In the file's name: plain letters. */
  name: string;
  title: string;
  table: ReactNode;
  children: (canvas: Canvas) => ReactNode;
}) {
  const ref = useRef<SVGSVGElement>(null);
  const [box, width] = useWidth<HTMLDivElement>();
  const [asTable, setAsTable] = useState(false);
  const save = useSavePicture(ref, name, title);
  const hidden = useHidden();
  return (
    <figure className={styles.figure} aria-label={title}>
      <div ref={box}>{asTable ? table : children({ ref, width })}</div>
      <div className={styles.tools}>
        <button
          type="button"
          className={styles.turn}
          aria-label={
            asTable
              ? i18n.t('insights.picture.picture_of', [title])
              : i18n.t('insights.picture.table_of', [title])
          }
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? i18n.t('insights.picture.as_picture') : i18n.t('insights.picture.as_table')}
        </button>
        {!asTable && !hidden && (
          <IconMenu icon={Download} label={i18n.t('insights.picture.save', [title])}>
            <MenuItem onClick={() => void save('svg')}>
              {i18n.t('insights.picture.save_svg')}
            </MenuItem>
            <MenuItem onClick={() => void save('png')}>
              {i18n.t('insights.picture.save_png')}
            </MenuItem>
          </IconMenu>
        )}
      </div>
    </figure>
  );
}
