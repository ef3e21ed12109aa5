import { i18n } from '#i18n';
import { Button } from './button';
import { useHidingView } from './hiding-context';
import { Kbd } from './kbd';
import { Strip } from './strip';

/** Says on every page that what is personal is hidden, and how to show it again. */
export function HiddenStrip() {
  const hiding = useHidingView();
  if (!hiding?.hidden) return null;
  return (
    <Strip
      flush
      label={i18n.t('hide.label')}
      action={
        <Button kind="text" aria-keyshortcuts="Shift+H" onClick={hiding.toggle}>
          {i18n.t('hide.show_short')} <Kbd>⇧H</Kbd>
        </Button>
      }
    >
      {hiding.byCall ? i18n.t('hide.in_call') : i18n.t('hide.hidden')}
    </Strip>
  );
}
