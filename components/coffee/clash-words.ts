import { i18n } from '#i18n';
import { isolated } from '@/components/ui/isolated';
import type { Meeting } from '@/utils/records/schema';

/** What has come to stand in an hour that was settled on. */
export function clashWords({ title }: Meeting): string {
  return title.trim() === ''
    ? i18n.t('rounds.clash_untitled')
    : i18n.t('rounds.clash', [isolated(title)]);
}
