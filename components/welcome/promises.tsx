import { Calendar, Lock, type LucideIcon, Undo2 } from 'lucide-react';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import styles from './welcome.module.css';

function Promised({
  icon,
  title,
  children,
}: {
  icon: LucideIcon;
  title: string;
  children: string;
}) {
  return (
    <li>
      <Icon of={icon} />
      <p>
        <strong>{title}</strong> {children}
      </p>
    </li>
  );
}

/** What it reads, where that stays, and how it goes. */
export function Promises() {
  return (
    <ul className={styles.promises}>
      <Promised icon={Lock} title={i18n.t('welcome.stays')}>
        {i18n.t('welcome.stays_body')}
      </Promised>
      <Promised icon={Calendar} title={i18n.t('welcome.reads')}>
        {i18n.t('welcome.reads_body')}
      </Promised>
      <Promised icon={Undo2} title={i18n.t('welcome.forgets')}>
        {i18n.t('welcome.forgets_body')}
      </Promised>
    </ul>
  );
}
