import { i18n } from '#i18n';
import { Row } from './row';
import styles from './skeleton.module.css';
import { VisuallyHidden } from './visually-hidden';

/** Where rows are about to be. Shows after a moment, so that a quick answer never flickers. */
export function SkeletonRows({ count = 3 }: { count?: number }) {
  const rows = Array.from({ length: count }, (_, index) => `row-${index}`);
  return (
    <div className={styles.wait} aria-busy="true">
      <VisuallyHidden>{i18n.t('ui.loading')}</VisuallyHidden>
      {rows.map((row) => (
        <Row key={row} as="div" kind="person" gutter={<span className={styles.round} />}>
          <span className={styles.first} />
          <span className={styles.second} />
        </Row>
      ))}
    </div>
  );
}
