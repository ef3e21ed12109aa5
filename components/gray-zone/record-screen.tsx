import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { BackBar } from '@/components/ui/bar';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';

/** The page of one record under the gray zone: loading, gone, or there, with the way back. */
export function RecordScreen<Found>({
  found,
  unknown,
  menu,
  children,
}: {
  /** Undefined while loading, null for one that is gone. */
  found: Found | null | undefined;
  /** The head of the page when it is gone. */
  unknown: string;
  menu: (found: Found) => ReactNode;
  children: (found: Found) => ReactNode;
}) {
  return (
    <>
      <BackBar to="/gray-zone" label={i18n.t('nav.gray_zone')}>
        {found != null && menu(found)}
      </BackBar>
      <main tabIndex={-1}>
        {found != null ? (
          children(found)
        ) : found === null ? (
          <>
            <div className={text.mast}>
              <h1 className={text.head}>{unknown}</h1>
            </div>
            <Empty actions={<ButtonLink to="/gray-zone">{i18n.t('nav.gray_zone')}</ButtonLink>}>
              {i18n.t('gray_zone.unknown_body')}
            </Empty>
          </>
        ) : (
          <SkeletonRows />
        )}
      </main>
    </>
  );
}
