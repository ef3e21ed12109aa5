import { Eye, EyeOff } from 'lucide-react';
import { i18n } from '#i18n';
import { useHidingView } from './hiding-context';
import { IconButton } from './icon-button';

/** Hides everything personal at once, and shows it again. On every bar. */
export function HideButton() {
  const hiding = useHidingView();
  if (hiding === null) return null;
  return (
    <IconButton
      icon={hiding.hidden ? EyeOff : Eye}
      label={hiding.hidden ? i18n.t('hide.show') : i18n.t('hide.hide')}
      aria-keyshortcuts="Shift+H"
      onClick={hiding.toggle}
    />
  );
}
