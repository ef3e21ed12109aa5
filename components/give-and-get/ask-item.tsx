import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { PeopleField } from '@/components/app/people-field';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Button } from '@/components/ui/button';
import { InlineText } from '@/components/ui/inline-text';
import { IconMenu, MenuItem } from '@/components/ui/menu';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import { type Ask, FAVOUR_WEIGHTS } from '@/utils/records/schema-between';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import styles from './give-and-get.module.css';
import { sizeName } from './size-words';
import { useAskCommands } from './use-ask-commands';
import { useDayInPlace } from './use-day-in-place';
import { useRowFocus } from './use-row-focus';
import { Who } from './who';

/** One request, changed where it stands; one press says that it was answered. */
export function AskItem({
  ask,
  byId,
  alone = false,
  sided = alone,
  note,
}: {
  ask: Ask;
  byId: ReadonlyMap<string, PersonStanding>;
  /** Among the asks of one person: who it is goes without saying. */
  alone?: boolean;
  /** Says who asked, where asks of both sides stand together. */
  sided?: boolean;
  /** What there is to say about it beside its people. */
  note?: string | undefined;
}) {
  const commands = useAskCommands(ask);
  const format = useFormat();
  const now = useNow();
  const { here, leave } = useRowFocus();
  const [naming, setNaming] = useState(false);
  const day = useDayInPlace(ask.at, (at) => commands.edit({ at }));
  const isOpen = ask.state === 'open';
  const gone = (work: () => void) => () => {
    leave();
    work();
  };
  const waiting = format.daysSince(ask.at, now);
  return (
    <Row
      gutter={day.button}
      action={
        <>
          {isOpen && (
            <Button
              aria-label={i18n.t('give_get.ask.answer_it', [ask.text])}
              onClick={gone(commands.answer)}
            >
              {i18n.t('give_get.ask.answer')}
            </Button>
          )}
          <IconMenu icon={Ellipsis} label={i18n.t('give_get.more', [ask.text])}>
            {isOpen ? (
              <>
                {FAVOUR_WEIGHTS.map((weight) => (
                  <MenuItem key={weight} onClick={gone(() => commands.help(weight))}>
                    {ask.by === 'them'
                      ? i18n.t('give_get.ask.i_helped', [sizeName(weight)])
                      : i18n.t('give_get.ask.they_helped', [sizeName(weight)])}
                  </MenuItem>
                ))}
                <MenuItem onClick={gone(commands.decline)}>
                  {i18n.t('give_get.ask.decline')}
                </MenuItem>
              </>
            ) : (
              <MenuItem onClick={commands.reopen}>{i18n.t('give_get.ask.reopen')}</MenuItem>
            )}
            <MenuItem onClick={() => setNaming(true)}>{i18n.t('give_get.with_whom')}</MenuItem>
            <MenuItem harmful onClick={gone(commands.remove)}>
              {i18n.t('give_get.remove')}
            </MenuItem>
          </IconMenu>
        </>
      }
      under={
        <div className={styles.under}>
          <div className={text.who}>
            {sided && (
              <span>
                {ask.by === 'them' ? i18n.t('give_get.ask.of_me') : i18n.t('give_get.ask.of_them')}
              </span>
            )}
            {!alone && <Who personIds={ask.personIds} byId={byId} />}
            {!isOpen && (
              <span>
                {ask.state === 'answered'
                  ? i18n.t('give_get.ask.was_answered')
                  : i18n.t('give_get.ask.was_declined')}
              </span>
            )}
            {isOpen && waiting > 0 && (
              <span>{i18n.t('give_get.ask.waiting', waiting, [format.number(waiting)])}</span>
            )}
          </div>
          {note !== undefined && <p className={`${text.small} ${text.due}`}>{note}</p>}
          {day.input}
          {naming && (
            <div className={styles.editing}>
              <PeopleField
                label={i18n.t('give_get.with_whom')}
                value={ask.personIds}
                onChange={(personIds) => {
                  if (personIds.length > 0) commands.edit({ personIds });
                }}
              />
              <Button
                onClick={() => {
                  setNaming(false);
                  here.current?.querySelector('button')?.focus();
                }}
              >
                {i18n.t('give_get.done')}
              </Button>
            </div>
          )}
        </div>
      }
    >
      <div ref={here}>
        <InlineText
          value={ask.text}
          label={i18n.t('give_get.ask.words')}
          required
          onSave={(next) => commands.edit({ text: next })}
        />
      </div>
    </Row>
  );
}
