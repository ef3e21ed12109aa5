import { onHideCommand } from '@/utils/browser/commands';
import { hiddenSetting } from '@/utils/browser/settings';

/** The way to hide and show what is personal from any window: a shortcut that the user chooses. */
export function offerHiding(): void {
  let last = Promise.resolve();
  onHideCommand(() => {
    // One after the other: a quick second press counts from what the first has stored.
    last = last.then(toggle, toggle);
  });
}

async function toggle(): Promise<void> {
  await hiddenSetting.set(!(await hiddenSetting.get()));
}
