import { i18n } from '#i18n';
import { holdsText } from './calendar-form';

/**
 * A link holds some 2,000 characters: of a text that was cut, all is put at hand to be pasted. Call it
 * before the form is opened, while the page still has the focus. The answer is what to say of it.
 */
export async function restOnClipboard(link: string, text: string): Promise<string[]> {
  if (holdsText(link, text)) return [];
  try {
    await navigator.clipboard.writeText(text.trim());
    return [i18n.t('walk_form.cut_copied')];
  } catch {
    return [i18n.t('walk_form.cut')];
  }
}
