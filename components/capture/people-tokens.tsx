import { Plus, UserRoundSearch, X } from 'lucide-react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { shortNames } from '@/components/today/short-names';
import { Icon } from '@/components/ui/icon';
import { Menu, MenuItem } from '@/components/ui/menu';
import { Token } from '@/components/ui/token';
import type { Person } from '@/utils/records/schema';
import styles from './people-tokens.module.css';

/** More would push the sentence out of sight. */
const SHOWN = 3;

/** Whom a sentence is about: pressing one takes them out, the last token puts others in. */
export function PeopleTokens({
  about,
  offered,
  onTakeOut,
  onPutIn,
  onFind,
}: {
  about: readonly Person[];
  /** Those of the page and those who are named. */
  offered: readonly Person[];
  onTakeOut: (id: string) => void;
  onPutIn: (id: string) => void;
  /** Somebody else was asked for. */
  onFind: () => void;
}) {
  const format = useFormat();
  const shown = about.slice(0, SHOWN);
  const rest = about.length - shown.length;
  const all = [...about, ...offered.filter(({ id }) => about.every((one) => one.id !== id))];
  const short = shortNames(all);
  return (
    <>
      {shown.map(({ id, name }) => (
        <Token
          key={id}
          aria-label={i18n.t('capture.take_out', [name])}
          onClick={() => onTakeOut(id)}
        >
          <span className={styles.name} dir="auto">
            {short.get(id) ?? name}
          </span>
          <Icon of={X} small />
        </Token>
      ))}
      <Menu
        label={i18n.t('capture.people')}
        trigger={(props) => (
          <Token aria-label={i18n.t('capture.people')} {...props}>
            {rest > 0 ? `+${format.number(rest)}` : <Icon of={Plus} small />}
          </Token>
        )}
      >
        {all.map(({ id, name }) => {
          const isIn = about.some((one) => one.id === id);
          return (
            <MenuItem key={id} checked={isIn} onClick={() => (isIn ? onTakeOut(id) : onPutIn(id))}>
              <bdi>{name}</bdi>
            </MenuItem>
          );
        })}
        <MenuItem icon={UserRoundSearch} onClick={onFind}>
          {i18n.t('capture.somebody_else')}
        </MenuItem>
      </Menu>
    </>
  );
}
