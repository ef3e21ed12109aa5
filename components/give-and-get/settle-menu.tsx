import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { FAVOUR_WEIGHTS, type Favour, type FavourWeight } from '@/utils/records/schema-between';

/** What came back for a favour: all that is open, or a part. */
export function SettleMenu({
  favour,
  open,
  onPart,
  onRest,
}: {
  favour: Favour;
  /** What is open of its weight, more than 0. */
  open: number;
  onPart: (weight: FavourWeight) => void;
  onRest: () => void;
}) {
  const mine = favour.direction === 'received';
  const words = mine ? i18n.t('give_get.give_back') : i18n.t('give_get.came_back');
  const label = i18n.t('give_get.settle', [words, favour.text]);
  return (
    <Menu
      label={label}
      trigger={(props) => (
        <Button aria-label={label} {...props}>
          {words}
        </Button>
      )}
    >
      <MenuItem onClick={onRest}>{i18n.t('give_get.all_of_it')}</MenuItem>
      {FAVOUR_WEIGHTS.filter((weight) => weight < open).map((weight) => (
        <MenuItem key={weight} onClick={() => onPart(weight)}>
          {partName(weight)}
        </MenuItem>
      ))}
    </Menu>
  );
}

function partName(weight: FavourWeight): string {
  return weight === 1 ? i18n.t('give_get.small_part') : i18n.t('give_get.solid_part');
}
