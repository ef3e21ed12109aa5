import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { PlainSelect } from '@/components/ui/field';
import { sameValue } from '@/utils/records/same-value';
import type { FollowUp } from '@/utils/records/schema';
import { REPEATS, repeatWords } from './repeat-words';
import { useFollowUpCommands } from './use-follow-up-commands';

/** How often it comes again, chosen where it stands; goes when it is left. */
export function RepeatChoice({ followUp, onClose }: { followUp: FollowUp; onClose: () => void }) {
  const format = useFormat();
  const { repeat } = useFollowUpCommands(followUp);
  const now = followUp.repeat && { every: followUp.repeat.every, unit: followUp.repeat.unit };
  const isUsual = REPEATS.some((one) => sameValue(one, now));
  const offered = now && !isUsual ? [...REPEATS, now] : REPEATS;
  const chosen = offered.findIndex((one) => sameValue(one, now));
  return (
    <PlainSelect
      slim
      autoFocus
      aria-label={i18n.t('follow_up.repeat_label')}
      value={chosen}
      onChange={(value) => repeat(offered[Number(value)])}
      onBlur={onClose}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'Escape') onClose();
      }}
    >
      <option value={-1}>{i18n.t('follow_up.repeat_never')}</option>
      {offered.map((one, index) => (
        <option key={`${one.every} ${one.unit}`} value={index}>
          {repeatWords(one, format.number)}
        </option>
      ))}
    </PlainSelect>
  );
}
