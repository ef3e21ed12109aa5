import { X } from 'lucide-react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { AddHouse } from '@/components/stakeholders/add-house';
import { houseLine, readHouse } from '@/components/stakeholders/house-words';
import { kindName } from '@/components/stakeholders/kind-names';
import { IconButton } from '@/components/ui/icon-button';
import { InlineText } from '@/components/ui/inline-text';
import { CommittedField } from './committed-field';
import { FocusAreas } from './focus-areas';
import styles from './settings.module.css';
import type { ProfileEditor } from './use-profile-editor';

/** Most hours a week that can be meant. */
const WEEK_HOURS = 80;

/** What the user works towards, where they come from, and how much time they want for peers. */
export function Focus({ profile, change }: ProfileEditor) {
  const format = useFormat();
  const affiliations = profile.affiliations ?? [];
  return (
    <>
      <FocusAreas
        areas={profile.focusAreas ?? []}
        onChange={(focusAreas) => change({ focusAreas })}
      />
      <div>
        <p className={styles.label}>{i18n.t('settings.affiliations')}</p>
        <p className={styles.hint}>{i18n.t('settings.affiliations_hint')}</p>
        <ul>
          {affiliations.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line keeps the focus while its words change
            <li key={index} className={styles.entry}>
              <span className={styles.kind}>{kindName(one.kind)}</span>
              <InlineText
                value={houseLine(one)}
                label={kindName(one.kind)}
                required
                onSave={(line) =>
                  change({
                    affiliations: affiliations.with(index, {
                      kind: one.kind,
                      ...readHouse(line),
                    }),
                  })
                }
              />
              <IconButton
                icon={X}
                label={i18n.t('person.remove_one', [one.text])}
                onClick={({ currentTarget }) => {
                  leaveTo(currentTarget);
                  change({ affiliations: affiliations.toSpliced(index, 1) });
                }}
              />
            </li>
          ))}
        </ul>
        <AddHouse
          label={i18n.t('settings.new_affiliation')}
          onAdd={(one) => change({ affiliations: [...affiliations, one] })}
        />
      </div>
      <CommittedField
        label={i18n.t('settings.peer_hours')}
        hint={i18n.t('settings.peer_hours_hint')}
        value={profile.peerHoursGoal === undefined ? '' : String(profile.peerHoursGoal)}
        problem={(typed) =>
          typed.trim() === '' || hoursIn(typed) !== undefined
            ? undefined
            : i18n.t('settings.peer_hours_wrong', [format.number(WEEK_HOURS)])
        }
        onCommit={(typed) => change({ peerHoursGoal: hoursIn(typed) })}
      />
    </>
  );
}

/** Also with a comma; undefined for what is no number of hours in a week. */
function hoursIn(typed: string): number | undefined {
  const hours = Number(typed.trim().replace(',', '.'));
  return typed.trim() !== '' && hours >= 0 && hours <= WEEK_HOURS ? hours : undefined;
}

/** Before the row goes: the line that adds, which stands after the list, takes the focus. */
function leaveTo(pressed: Element): void {
  const list = pressed.closest('ul');
  list?.parentElement?.querySelector<HTMLElement>('form input')?.focus();
}
