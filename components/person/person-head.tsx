import { Fragment } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFunctions } from '@/components/app/functions-provider';
import { useToast } from '@/components/app/toast-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { PersonWalk } from '@/components/coffee/person-walk';
import { TheirTimeZone } from '@/components/coffee/their-time-zone';
import { useWalkPlan } from '@/components/coffee/use-walk-plan';
import { MainWalkButton } from '@/components/coffee/walk-button';
import { useSetFunction } from '@/components/functions/use-set-function';
import { isAddress, splitList } from '@/components/ui/addresses';
import { ChoiceInPlace } from '@/components/ui/choice-in-place';
import { FunctionChip } from '@/components/ui/function-chip';
import { FunctionOptions } from '@/components/ui/function-options';
import { InlineText } from '@/components/ui/inline-text';
import { asFunctionId } from '@/components/ui/names';
import text from '@/components/ui/text.module.css';
import { updatePerson } from '@/utils/records/people';
import { Refusal } from '@/utils/records/refusal';
import type { Person } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { HowTheyStand } from './how-they-stand';
import { LogContact } from './log-contact';
import styles from './person.module.css';
import { roleNews } from './role-news';
import { Sources } from './sources';
import { useEditPerson } from './use-edit-person';
import { usePersonAfterAll } from './use-person-after-all';

/** Name, function, title and level, each changed where it stands; and the two things to do. */
export function PersonHead({ standing }: { standing: PersonStanding }) {
  const { person } = standing;
  const edit = useEditPerson(person.id);
  const setFunction = useSetFunction();
  const format = useFormat();
  const news = roleNews(person, useNow(), format);
  const plan = useWalkPlan(standing);
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
              <FunctionOptions chosen={person.functionId} />
            </>
          }
          onChange={(value) =>
            void setFunction([person.id], asFunctionId(value), i18n.t('person.changed'))
          }
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
      {news !== undefined && <p className={styles.news}>{news}</p>}
      <HowTheyStand standing={standing} />
      <Place person={person} />
      <TheirTimeZone person={person} />
      <Addresses standing={standing} />
      <Sources person={person} />
      <div className={styles.actions}>
        <MainWalkButton standing={standing} plan={plan} />
        <LogContact person={person} />
      </div>
      <PersonWalk person={person} />
    </header>
  );
}

/** "Marketing · Lisbon · Joined 3 March 2021", as far as it is known. */
function Place({ person: { department, functionId, location, joinedOn } }: { person: Person }) {
  const functions = useFunctions();
  const format = useFormat();
  const now = useNow();
  const joined = joinedOn && i18n.t('person.joined', [format.longDay(joinedOn, now)]);
  const said = functionId !== undefined && functions.name(functionId) === department;
  const known = [said ? undefined : department, location, joined].filter(
    (one) => one !== undefined,
  );
  if (known.length === 0) return null;
  return (
    <p className={styles.place}>
      {known.map((one, index) => (
        <Fragment key={one}>
          {index > 0 && ' · '}
          <bdi>{one}</bdi>
        </Fragment>
      ))}
    </p>
  );
}

function Addresses({ standing: { person } }: { standing: PersonStanding }) {
  const db = useDatabase();
  const toasts = useToast();
  const isPerson = usePersonAfterAll();
  const save = async (value: string) => {
    const emails = splitList(value);
    if (!emails.every(isAddress)) {
      toasts.show(i18n.t('person.email_bad'));
      return;
    }
    try {
      const undo = await updatePerson(db, person.id, { emails }, Date.now());
      await isPerson({ name: person.name, emails });
      toasts.show(i18n.t('person.changed'), undo);
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
