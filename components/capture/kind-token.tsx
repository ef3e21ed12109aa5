import { i18n } from '#i18n';
import { Menu, MenuItem } from '@/components/ui/menu';
import { Token } from '@/components/ui/token';
import { CAPTURE_KINDS, type CaptureKind } from '@/utils/capture/kinds';
import { FAVOUR_WEIGHTS, type FavourWeight } from '@/utils/records/schema-between';
import { KIND_ICONS, kindWords, weightWords } from './kind-words';

/** What the sentence becomes, changed by pressing it. */
export function KindToken({
  kind,
  why,
  onChange,
}: {
  kind: CaptureKind;
  /** The typed words that told it; empty where nothing did. */
  why: string;
  onChange: (kind: CaptureKind) => void;
}) {
  const { name } = kindWords(kind);
  return (
    <Menu
      label={i18n.t('capture.becomes')}
      trigger={(props) => (
        <Token
          icon={KIND_ICONS[kind]}
          aria-label={i18n.t('capture.becomes_kind', [name])}
          {...(why !== '' && { title: i18n.t('capture.told_by', [why]) })}
          {...props}
        >
          {name}
        </Token>
      )}
    >
      {CAPTURE_KINDS.map((one) => (
        <MenuItem
          key={one}
          icon={KIND_ICONS[one]}
          checked={one === kind}
          onClick={() => onChange(one)}
        >
          {kindWords(one).name}
        </MenuItem>
      ))}
    </Menu>
  );
}

/** How much help a favour was. */
export function WeightToken({
  weight,
  onChange,
}: {
  weight: FavourWeight;
  onChange: (weight: FavourWeight) => void;
}) {
  const words = weightWords(weight);
  return (
    <Menu
      label={i18n.t('capture.weight')}
      trigger={(props) => (
        <Token aria-label={i18n.t('capture.weight_is', [words])} {...props}>
          {words}
        </Token>
      )}
    >
      {FAVOUR_WEIGHTS.map((one) => (
        <MenuItem key={one} checked={one === weight} onClick={() => onChange(one)}>
          {weightWords(one)}
        </MenuItem>
      ))}
    </Menu>
  );
}
