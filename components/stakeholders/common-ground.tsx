import { useState } from 'react';
import { i18n } from '#i18n';
import { useProfile } from '@/components/app/use-profile';
import { AddButton } from '@/components/person/add-button';
import { useEditPerson } from '@/components/person/use-edit-person';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import type { Commonality } from '@/utils/records/schema';
import { commonGround } from '@/utils/relationships/common-ground';
import { mutualThemes } from '@/utils/relationships/mutual-themes';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { AddHouse } from './add-house';
import { CommonRow } from './common-row';
import { readHouse } from './house-words';
import { OfMine } from './of-mine';
import styles from './stakeholders.module.css';
import { WalkThatComesBack } from './walk-that-comes-back';

const MOST_THEMES = 4;

/**
 * On a person's page: schools, employers, interests and struggles, those that the user shares marked;
 * and where the user's focus touches theirs. `adding` is whether the line to write on is open, where
 * the page decides that; the section then is there only when there is something to show.
 */
export function CommonGround({
  standing,
  block,
}: {
  standing: PersonStanding;
  block?: { adding: boolean; open: () => void; close: () => void };
}) {
  const { person } = standing;
  const profile = useProfile();
  const edit = useEditPerson(person.id);
  const [own, setOwn] = useState(false);
  const adding = block?.adding ?? own;
  const open = block?.open ?? (() => setOwn(true));
  const close = block?.close ?? (() => setOwn(false));
  const affiliations = profile?.affiliations ?? [];
  const list = person.commonalities ?? [];
  const ground = commonGround(person, affiliations);
  const themes = mutualThemes(person, profile?.focusAreas ?? []).slice(0, MOST_THEMES);
  const save = (commonalities: Commonality[], message: string) =>
    edit({ commonalities: commonalities.length > 0 ? commonalities : undefined }, message);
  const add = (one: Commonality) => save([...list, one], i18n.t('person.added'));
  const unsaid = affiliations.filter((mine) => !ground.some((one) => one.mine === mine));
  if (block && !adding && ground.length + themes.length === 0) return null;
  return (
    <Section
      title={i18n.t('stakeholders.in_common')}
      more={<AddButton of={i18n.t('stakeholders.in_common')} onClick={open} />}
    >
      {adding && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only told that what is in it was left
        <div
          onBlur={({ currentTarget, relatedTarget }) => {
            if (relatedTarget && !currentTarget.contains(relatedTarget)) close();
          }}
        >
          <AddHouse label={i18n.t('stakeholders.new_common')} onAdd={add} onClose={close} />
          <OfMine affiliations={unsaid} name={person.name} onAdd={add} />
        </div>
      )}
      {ground.length + themes.length === 0 && !adding && (
        <p className={styles.none}>{i18n.t('stakeholders.common_none')}</p>
      )}
      <ul>
        {ground.map((one) => (
          <CommonRow
            key={one.index}
            common={one}
            onSave={(line) =>
              save(
                list.with(one.index, { kind: one.theirs.kind, ...readHouse(line) }),
                i18n.t('person.changed'),
              )
            }
            onRemove={() => save(list.toSpliced(one.index, 1), i18n.t('person.removed_one'))}
          />
        ))}
        {themes.map(({ focusArea, theirs, of }) => (
          <Row key={`${focusArea} ${of} ${theirs}`} kind="slim">
            <p className={text.what}>
              <span className={styles.kind}>{i18n.t('stakeholders.your_focus')}</span>{' '}
              <bdi>{focusArea}</bdi>
            </p>
            <p className={`${text.small} ${text.soft}`}>
              {of === 'cares-about'
                ? i18n.t('stakeholders.they_care', [theirs])
                : i18n.t('stakeholders.they_work_on', [theirs])}
            </p>
          </Row>
        ))}
      </ul>
      {(ground.some(({ shared }) => shared) || themes.length > 0) && (
        <WalkThatComesBack standing={standing} />
      )}
    </Section>
  );
}
