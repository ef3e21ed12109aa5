import { onHideCommand } from '@/utils/browser/commands';
import { hiddenSetting } from '@/utils/browser/settings';

/** The way to hide and show what is personal from any window: a shortcut that the user chooses. */
export function offerHiding(): void {
  onHideCommand(() => {
    void hiddenSetting.get().then((hidden) => hiddenSetting.set(!hidden));
  });
}
