import { X } from 'lucide-react';
import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import { useStandings } from '@/components/app/standings-provider';
import { FunctionChip } from '@/components/ui/function-chip';
import { IconButton } from '@/components/ui/icon-button';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import { useHotkey } from '@/components/ui/use-hotkey';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { LastMet } from './last-met';
import { WalkForm } from './walk-form';
import styles from './walk-screen.module.css';

/** Planning one walk: when, where, and what the other will read. */
export function WalkScreen({ id }: { id: string }) {
  const standings = useStandings();
  const [, navigate] = useLocation();
  const standing = standings?.find(({ person }) => person.id === id);
  const close = () => {
    if (history.length > 1) history.back();
    else navigate(`/person/${id}`);
  };
  useHotkey('escape', close);
  return (
    <main tabIndex={-1} className={styles.sheet}>
      <div className={styles.top}>
        <p className={`${text.small} ${text.faint}`}>{i18n.t('walk.kind')}</p>
        <IconButton
          icon={X}
          label={i18n.t('ui.close')}
          aria-keyshortcuts="Escape"
          onClick={close}
        />
      </div>
      {standing ? (
        <>
          <Who standing={standing} />
          <WalkForm standing={standing} />
        </>
      ) : standings ? (
        <>
          <h1 className={text.title}>{i18n.t('person.unknown')}</h1>
          <p className={text.soft}>{i18n.t('person.unknown_body')}</p>
        </>
      ) : (
        <SkeletonRows />
      )}
    </main>
  );
}

function Who({ standing }: { standing: PersonStanding }) {
  const { person } = standing;
  return (
    <>
      <h1 className={text.title}>
        <bdi>{person.name}</bdi>
      </h1>
      <p className={styles.line}>
        <FunctionChip functionId={person.functionId} />
        {person.title && <bdi>{person.title}</bdi>}
      </p>
      <LastMet standing={standing} />
    </>
  );
}
