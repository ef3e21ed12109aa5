import { Plus, X } from 'lucide-react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { Icon } from '@/components/ui/icon';
import { Menu, MenuItem } from '@/components/ui/menu';
import { Token } from '@/components/ui/token';
import type { Person } from '@/utils/records/schema';
import styles from './people-tokens.module.css';
import { shortNames } from './short-names';

/** More would push the sentence out of sight. */
const SHOWN = 3;

/** Whom a sentence is about: pressing one takes them out, the last token puts them back. */
export function PeopleTokens({
  people,
  without,
  onChange,
}: {
  people: readonly Person[];
  without: readonly string[];
  onChange: (without: string[]) => void;
}) {
  const format = useFormat();
  if (people.length < 2) return null;
  const about = people.filter(({ id }) => !without.includes(id));
  const shown = about.slice(0, SHOWN);
  const rest = about.slice(SHOWN);
  const short = shortNames(people);
  const takeOut = (id: string) => onChange([...without, id]);
  return (
    <>
      {shown.map(({ id, name }) => (
        <Token
          key={id}
          aria-label={about.length > 1 ? i18n.t('capture.take_out', [name]) : name}
          disabled={about.length === 1}
          onClick={() => takeOut(id)}
        >
          <span className={styles.name} dir="auto">
            {short.get(id) ?? name}
          </span>
          {about.length > 1 && <Icon of={X} small />}
        </Token>
      ))}
      {(rest.length > 0 || about.length < people.length) && (
        <Menu
          label={i18n.t('capture.people')}
          trigger={(props) => (
            <Token aria-label={i18n.t('capture.people')} {...props}>
              {rest.length > 0 ? `+${format.number(rest.length)}` : <Icon of={Plus} small />}
            </Token>
          )}
        >
          {people.map(({ id, name }) => {
            const out = without.includes(id);
            return (
              <MenuItem
                key={id}
                checked={!out}
                onClick={() => {
                  if (out) onChange(without.filter((one) => one !== id));
                  else if (about.length > 1) takeOut(id);
                }}
              >
                {name}
              </MenuItem>
            );
          })}
        </Menu>
      )}
    </>
  );
}
