import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import text from '@/components/ui/text.module.css';
import { askForNotifications, watchMayNotify } from '@/utils/browser/notifications';
import styles from './notice-choice.module.css';

/**
 * Whether the browser says something with a message of its own. Turned on, it has the browser ask for
 * that; where it is on and messages are not allowed, as after a backup was restored in another browser,
 * it says so beside one press that asks.
 */
export function NoticeChoice({
  label,
  on,
  onChange,
}: {
  label: string;
  on: boolean;
  onChange: (on: boolean) => Promise<void>;
}) {
  const box = useRef<HTMLInputElement>(null);
  const [allowed, setAllowed] = useState<boolean>();
  const [refused, setRefused] = useState(false);
  useEffect(
    () =>
      watchMayNotify((now) => {
        setAllowed(now);
        // Allowed in the browser's own settings since.
        if (now) setRefused(false);
      }),
    [],
  );
  const ask = async (): Promise<boolean> => {
    const answer = await askForNotifications();
    setAllowed(answer);
    setRefused(!answer);
    return answer;
  };
  const want = async (wanted: boolean) => {
    if (!wanted) setRefused(false);
    await onChange(wanted && (await ask()));
  };
  const isSilent = on && allowed === false;
  return (
    <>
      <label className={text.small}>
        <input
          ref={box}
          type="checkbox"
          checked={on}
          onChange={(event) => void want(event.currentTarget.checked)}
        />{' '}
        {label}
      </label>
      {(refused || isSilent) && (
        <div className={styles.silent}>
          <p {...(refused && { role: 'status' })} className={`${text.small} ${text.soft}`}>
            {i18n.t(refused ? 'notices.refused' : 'notices.off')}
          </p>
          {isSilent && (
            <Button
              aria-label={i18n.t('notices.allow_label')}
              onClick={() =>
                void ask().then((answer) => {
                  // What was pressed goes.
                  if (answer) box.current?.focus({ preventScroll: true });
                })
              }
            >
              {i18n.t('notices.allow')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
