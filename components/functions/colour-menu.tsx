import { i18n } from '#i18n';
import { Menu, MenuItem } from '@/components/ui/menu';
import { FUNCTION_COLOURS, type FunctionColour } from '@/utils/records/schema-functions';
import { colourName } from './colour-words';
import styles from './functions.module.css';
import { Swatch } from './swatch';

/** The colour of a function, and the others it could have, each by name. */
export function ColourMenu({
  name,
  colour,
  onChoose,
}: {
  /** The function's. */
  name: string;
  colour: FunctionColour;
  onChoose: (colour: FunctionColour) => void;
}) {
  const label = i18n.t('functions.colour_of', [name, colourName(colour)]);
  return (
    <Menu
      label={label}
      trigger={(props) => (
        <button type="button" className={styles.colour} aria-label={label} title={label} {...props}>
          <Swatch colour={colour} />
        </button>
      )}
    >
      {FUNCTION_COLOURS.map((one) => (
        <MenuItem key={one} checked={one === colour} onClick={() => onChoose(one)}>
          <Swatch colour={one} />
          {colourName(one)}
        </MenuItem>
      ))}
    </Menu>
  );
}
