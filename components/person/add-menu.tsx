import { Plus } from 'lucide-react';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import { Menu, MenuItem } from '@/components/ui/menu';
import type { Block } from './blocks';
import styles from './person.module.css';

/** One quiet line for all parts of the page that are empty. */
export function AddMenu({
  blocks,
  onAdd,
}: {
  blocks: readonly Block[];
  onAdd: (block: Block) => void;
}) {
  if (blocks.length === 0) return null;
  return (
    <p className={styles.addMenu}>
      <Menu
        label={i18n.t('person.add_more')}
        trigger={(props) => (
          <button type="button" className={styles.link} {...props}>
            <Icon of={Plus} small />
            {i18n.t('person.add_more')}
          </button>
        )}
      >
        {blocks.map((block) => (
          <MenuItem key={block} onClick={() => onAdd(block)}>
            {blockName(block)}
          </MenuItem>
        ))}
      </Menu>
    </p>
  );
}

function blockName(block: Block): string {
  switch (block) {
    case 'talking-points':
      return i18n.t('person.talking_point');
    case 'promise':
      return i18n.t('promises.one');
    case 'follow-up':
      return i18n.t('person.follow_up');
    case 'cares-about':
      return i18n.t('person.cares_about');
    case 'initiatives':
      return i18n.t('person.their_initiative');
    case 'goals':
      return i18n.t('person.career_goal');
    case 'exchange':
      return i18n.t('person.favour_or_ask');
    case 'common-ground':
      return i18n.t('stakeholders.in_common');
    case 'roles':
      return i18n.t('stakeholders.roles');
    case 'credit':
      return i18n.t('person.credit');
    case 'introductions':
      return i18n.t('person.introductions');
  }
}
