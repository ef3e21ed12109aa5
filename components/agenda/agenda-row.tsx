import { X } from 'lucide-react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { focusBeside } from '@/components/functions/focus-beside';
import { useTickFollowUp } from '@/components/today/use-tick-follow-up';
import { ChoiceInPlace } from '@/components/ui/choice-in-place';
import { IconButton } from '@/components/ui/icon-button';
import { InlineText } from '@/components/ui/inline-text';
import { isolated } from '@/components/ui/isolated';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import { Tick } from '@/components/ui/tick';
import { tellPointAbout } from '@/utils/records/agenda';
import { editFollowUp, removeFollowUp } from '@/utils/records/follow-ups';
import type { Person } from '@/utils/records/schema';
import styles from './agenda.module.css';
import type { AgendaLine } from './use-agenda';

const NOBODY = '';

/** One point: its words, about whom, how long it waits; ticked off or taken out. */
export function AgendaRow({
  line: { point, isOwn, about, carried },
  people,
  onTick,
}: {
  line: AgendaLine;
  /** The guests. */
  people: readonly Person[];
  onTick: (done: boolean) => void;
}) {
  const db = useDatabase();
  const run = useCommand();
  const tick = useTickFollowUp();
  const format = useFormat();
  const done = point.state === 'done';
  const [only] = about;
  const names = format.list(about.map(({ name }) => isolated(name)));
  const wait = i18n.t('person.carried', carried, [format.number(carried)]);
  const tellAbout = (id: string) =>
    void run(
      () => tellPointAbout(db, point.id, id === NOBODY ? [] : [id], Date.now()),
      i18n.t('agenda.about_told'),
    );
  return (
    <Row
      kind="slim"
      className={styles.row}
      done={done}
      action={
        <>
          <IconButton
            icon={X}
            label={i18n.t('agenda.remove_one', [point.text])}
            onClick={({ currentTarget }) => {
              focusBeside(
                currentTarget,
                currentTarget.closest('section')?.querySelector('button') ?? null,
              );
              void run(() => removeFollowUp(db, point.id), i18n.t('agenda.removed'));
            }}
          />
          <Tick
            checked={done}
            label={i18n.t('person.talked_about_one', [point.text])}
            onChange={(checked) => {
              onTick(checked);
              tick(point, checked);
            }}
          />
        </>
      }
    >
      <div className={styles.level}>
        <InlineText
          value={point.text}
          label={i18n.t('agenda.point')}
          required
          onSave={(next) =>
            void run(
              () => editFollowUp(db, point.id, { text: next }, Date.now()),
              i18n.t('person.changed'),
            )
          }
        />
      </div>
      {!done && (!isOwn || people.length > 0 || carried > 0) && (
        <p className={`${text.small} ${text.soft} ${styles.about}`}>
          {!isOwn || about.length > 1 ? (
            <span>{i18n.t('agenda.about', [names])}</span>
          ) : (
            people.length > 0 && (
              <ChoiceInPlace
                label={i18n.t('agenda.about_whom', [point.text])}
                value={only?.id ?? NOBODY}
                onChange={tellAbout}
                options={
                  <>
                    <option value={NOBODY}>{i18n.t('agenda.for_all')}</option>
                    {people.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </>
                }
              >
                {only ? i18n.t('agenda.about', [isolated(only.name)]) : i18n.t('agenda.for_all')}
              </ChoiceInPlace>
            )
          )}
          {carried > 0 && <span>{wait}</span>}
        </p>
      )}
    </Row>
  );
}
