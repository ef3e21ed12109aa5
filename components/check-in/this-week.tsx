import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { InlineText } from '@/components/ui/inline-text';
import { Menu, MenuItem } from '@/components/ui/menu';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import { TRUST_PRACTICES } from '@/utils/records/schema-between';
import styles from './check-in.module.css';
import { HowItWent } from './how-it-went';
import { practiceWords } from './practice-words';
import { ReminderChoice } from './reminder-choice';
import type { PracticeNow } from './use-practice-week';

/** The practice of this week: what to do, and how it went. */
export function ThisWeek({
  practice: { current, suggestion, take, tell },
}: {
  practice: PracticeNow;
}) {
  const practice = current?.practice ?? suggestion;
  const another = (
    <Menu
      label={i18n.t('check_in.another_of')}
      trigger={(props) => (
        <Button kind="text" {...props}>
          {i18n.t('check_in.another')}
        </Button>
      )}
    >
      {TRUST_PRACTICES.filter((one) => one !== practice).map((one) => (
        <MenuItem key={one} onClick={() => take(one)}>
          {practiceWords(one).name}
        </MenuItem>
      ))}
    </Menu>
  );
  if (!practice) return null;
  const words = practiceWords(practice);
  return (
    <Section title={i18n.t('check_in.this_week')}>
      <h3 className={text.strong}>{words.name}</h3>
      <p className={styles.exercise}>{words.exercise}</p>
      {current ? (
        <>
          <div className={styles.outcomes}>
            <HowItWent week={current} onTell={(outcome) => tell(current, { outcome })} />
          </div>
          {current.outcome && (
            <InlineText
              multiline
              value={current.note ?? ''}
              label={i18n.t('check_in.note')}
              placeholder={i18n.t('check_in.note_add')}
              onSave={(note) => tell(current, { note })}
            />
          )}
          <div className={text.actions}>{another}</div>
        </>
      ) : (
        <>
          <p className={`${text.small} ${text.soft}`}>{i18n.t('check_in.suggested')}</p>
          <div className={text.actions}>
            <Button kind="main" onClick={() => take(practice)}>
              {i18n.t('check_in.take')}
            </Button>
            {another}
          </div>
        </>
      )}
      <ReminderChoice />
    </Section>
  );
}
