import { ArrowDownLeft, ArrowUpRight, Ellipsis, X } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Fact } from '@/components/ui/fact';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { InlineText } from '@/components/ui/inline-text';
import { IconMenu, MenuItem } from '@/components/ui/menu';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import { type Ask, FAVOUR_WEIGHTS, type Favour } from '@/utils/records/schema-between';
import { openWith } from '@/utils/relationships/owed';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { type FavourEdit, FavourEditor } from './favour-editor';
import styles from './give-and-get.module.css';
import { SettleMenu } from './settle-menu';
import { SizeMark } from './size-mark';
import { openWords, sizeName } from './size-words';
import { useDayInPlace } from './use-day-in-place';
import { useFavourCommands } from './use-favour-commands';
import { useRowFocus } from './use-row-focus';
import { Who } from './who';

/** One favour, changed where it stands. With a `personId` as it stands with that person alone. */
export function FavourItem({
  favour,
  personId,
  sided = false,
  byId,
  asks,
  now,
}: {
  favour: Favour;
  personId?: string;
  /** With a person: says which way it went. */
  sided?: boolean;
  byId: ReadonlyMap<string, PersonStanding>;
  asks: readonly Ask[];
  /** As of when, epoch ms. */
  now: number;
}) {
  const commands = useFavourCommands(favour);
  const { here, leave } = useRowFocus();
  const [editing, setEditing] = useState<FavourEdit | null>(null);
  const day = useDayInPlace(favour.at, (at) => commands.edit({ at }));
  const open = personId === undefined ? 0 : openWith(personId, favour, now);
  const linked = favour.askId && asks.find(({ id }) => id === favour.askId);
  const given = favour.direction === 'given';
  const returned = (favour.settlements ?? []).filter(
    (one) => one.at <= now && (personId === undefined || one.personId === personId),
  );
  return (
    <Row
      gutter={day.button}
      action={
        <>
          {personId !== undefined && open > 0 && (
            <SettleMenu
              favour={favour}
              open={open}
              onPart={(weight) => commands.settle(personId, weight)}
              onRest={() => {
                leave();
                commands.settleRest(personId);
              }}
            />
          )}
          <IconMenu icon={Ellipsis} label={i18n.t('give_get.more', [favour.text])}>
            {FAVOUR_WEIGHTS.map((weight) => (
              <MenuItem
                key={weight}
                checked={weight === favour.weight}
                onClick={() => commands.edit({ weight })}
              >
                {i18n.t('give_get.size_is', [sizeName(weight)])}
              </MenuItem>
            ))}
            <MenuItem onClick={() => setEditing('people')}>{i18n.t('give_get.with_whom')}</MenuItem>
            <MenuItem onClick={() => setEditing('ask')}>{i18n.t('give_get.link_ask')}</MenuItem>
            <MenuItem onClick={() => commands.edit({ direction: given ? 'received' : 'given' })}>
              {given ? i18n.t('give_get.was_received') : i18n.t('give_get.was_given')}
            </MenuItem>
            <MenuItem
              harmful
              onClick={() => {
                leave();
                commands.remove();
              }}
            >
              {i18n.t('give_get.remove')}
            </MenuItem>
          </IconMenu>
        </>
      }
      under={
        <div className={styles.under}>
          <div className={text.who}>
            {personId === undefined ? (
              <>
                <span className={styles.way}>
                  <Icon of={given ? ArrowUpRight : ArrowDownLeft} small />
                  {given ? i18n.t('give_get.given') : i18n.t('give_get.received')} ·{' '}
                  {sizeName(favour.weight)}
                </span>
                <Who personIds={favour.personIds} byId={byId} />
              </>
            ) : (
              <span className={styles.way}>
                <SizeMark weight={favour.weight} open={open} />
                {sided && `${given ? i18n.t('give_get.given') : i18n.t('give_get.received')} · `}
                {openWords(open, favour.weight)}
              </span>
            )}
          </div>
          {linked && (
            <p className={`${text.small} ${text.soft}`}>
              {i18n.t('give_get.for_ask')} <bdi>{linked.text}</bdi>
            </p>
          )}
          {day.input}
          {editing && (
            <FavourEditor
              favour={favour}
              what={editing}
              asks={asks}
              onEdit={commands.edit}
              onClose={() => {
                setEditing(null);
                here.current?.querySelector('button')?.focus();
              }}
            />
          )}
        </div>
      }
      below={
        returned.length > 0 && (
          <ul>
            {returned.map((one) => (
              <Returned
                key={`${one.personId} ${one.at}`}
                settlement={one}
                name={personId === undefined ? byId.get(one.personId)?.person.name : undefined}
                onRemove={() => {
                  here.current?.querySelector('button')?.focus();
                  commands.takeSettlement(one);
                }}
              />
            ))}
          </ul>
        )
      }
    >
      <div ref={here}>
        <InlineText
          value={favour.text}
          label={i18n.t('give_get.favour')}
          required
          onSave={(next) => commands.edit({ text: next })}
        />
      </div>
    </Row>
  );
}

/** What came back, and a way to say that it did not. */
function Returned({
  settlement: { at, weight, text: words },
  name,
  onRemove,
}: {
  settlement: NonNullable<Favour['settlements']>[number];
  name: string | undefined;
  onRemove: () => void;
}) {
  const format = useFormat();
  const day = format.day(at, useNow());
  const what = words ?? sizeName(weight);
  return (
    <Fact
      gutter={day}
      label={i18n.t('give_get.came_back')}
      action={
        <IconButton icon={X} label={i18n.t('give_get.not_back', [what, day])} onClick={onRemove} />
      }
    >
      <bdi>{what}</bdi>
      {name !== undefined && (
        <>
          {' · '}
          <bdi>{name}</bdi>
        </>
      )}
    </Fact>
  );
}
