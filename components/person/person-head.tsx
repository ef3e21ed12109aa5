import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useToast } from '@/components/app/toast-provider';
import { useProfile } from '@/components/app/use-profile';
import { useWalkPlan } from '@/components/coffee/use-walk-plan';
import { MainWalkButton } from '@/components/coffee/walk-button';
import { WalkState } from '@/components/coffee/walk-state';
import { isAddress, splitList } from '@/components/ui/addresses';
import { ChoiceInPlace } from '@/components/ui/choice-in-place';
import { FunctionChip } from '@/components/ui/function-chip';
import { FunctionOptions, LevelOptions } from '@/components/ui/function-options';
import { InlineText } from '@/components/ui/inline-text';
import { asFunctionId, asLevel, levelName } from '@/components/ui/names';
import text from '@/components/ui/text.module.css';
import { updatePerson } from '@/utils/records/people';
import { Refusal } from '@/utils/records/refusal';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { LogContact } from './log-contact';
import styles from './person.module.css';
import { useEditPerson } from './use-edit-person';
import { verdictLine } from './verdict-line';

/** Name, function, title and level, each changed where it stands; and the two things to do. */
export function PersonHead({ standing }: { standing: PersonStanding }) {
  const { person, verdict } = standing;
  const own = useProfile()?.functionId;
  const edit = useEditPerson(person.id);
  const plan = useWalkPlan(standing);
  const external = verdict.standing === 'external' || verdict.standing === 'self';
  return (
    <header className={styles.head}>
      <h1 className={text.title}>
        <InlineText
          value={person.name}
          label={i18n.t('person.name')}
          required
          onSave={(name) => edit({ name }, i18n.t('person.changed'))}
        />
      </h1>
      <div className={styles.line}>
        <ChoiceInPlace
          label={i18n.t('person.function')}
          value={person.functionId ?? ''}
          options={
            <>
              <option value="">{i18n.t('functions.none')}</option>
              <FunctionOptions />
            </>
          }
          onChange={(value) => edit({ functionId: asFunctionId(value) }, i18n.t('person.changed'))}
        >
          <FunctionChip functionId={person.functionId} />
        </ChoiceInPlace>
        <InlineText
          value={person.title ?? ''}
          label={i18n.t('person.title')}
          placeholder={i18n.t('person.add_title')}
          onSave={(title) => edit({ title: title || undefined }, i18n.t('person.changed'))}
        />
      </div>
      <div className={styles.verdict}>
        {!external && (
          <>
            <ChoiceInPlace
              label={i18n.t('person.level')}
              value={person.level && person.level !== 'unknown' ? person.level : ''}
              options={
                <>
                  <option value="">{i18n.t('levels.unknown')}</option>
                  <LevelOptions />
                </>
              }
              onChange={(value) => edit({ level: asLevel(value) }, i18n.t('person.changed'))}
            >
              {person.level && person.level !== 'unknown'
                ? levelName(person.level)
                : i18n.t('person.level')}
            </ChoiceInPlace>
            {' · '}
          </>
        )}
        <span>{verdictLine(verdict, own)}</span>
      </div>
      <Addresses standing={standing} />
      <div className={styles.actions}>
        <MainWalkButton standing={standing} plan={plan} />
        <LogContact person={person} />
      </div>
      {plan?.walk && <WalkState walk={plan.walk} />}
    </header>
  );
}

function Addresses({ standing: { person } }: { standing: PersonStanding }) {
  const db = useDatabase();
  const toasts = useToast();
  const save = async (value: string) => {
    const emails = splitList(value);
    if (!emails.every(isAddress)) {
      toasts.show(i18n.t('person.email_bad'));
      return;
    }
    try {
      toasts.show(
        i18n.t('person.changed'),
        await updatePerson(db, person.id, { emails }, Date.now()),
      );
    } catch (error) {
      const taken = error instanceof Refusal && error.reason === 'email-taken';
      toasts.show(taken ? i18n.t('person.email_taken') : i18n.t('ui.not_saved'));
    }
  };
  return (
    <div className={styles.addresses}>
      <InlineText
        value={person.emails.join(', ')}
        label={i18n.t('person.emails')}
        placeholder={i18n.t('person.add_email')}
        onSave={(value) => void save(value)}
      />
    </div>
  );
}
