import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import text from '@/components/ui/text.module.css';
import type { SettledHour } from '@/utils/coffee/settled-hour';
import { clashWords } from './clash-words';
import { reasonWords } from './reason-words';

/** That an hour was settled on before, and what is known of it today: above all what is in its way. */
export function SettledWords({ settled }: { settled: SettledHour }) {
  const { walk, slot, found, clash, tight } = settled;
  const format = useFormat();
  const state = i18n.t(walk.state === 'planned' ? 'walk.hour_kept' : 'walk.hour_proposed');
  if (clash) {
    return (
      <>
        {state} · <span className={text.due}>{clashWords(clash)}</span>
      </>
    );
  }
  if (tight) return `${state} · ${i18n.t('walk.hour_tight')}`;
  return found ? `${state} · ${reasonWords(slot, format)}` : state;
}

/** That choosing another hour moves the walk there. */
export function MovesWords({ settled: { walk, slot } }: { settled: SettledHour }) {
  const format = useFormat();
  const time = format.slotDay(slot.start);
  return (
    <p role="status" className={`${text.small} ${text.soft}`}>
      {walk.state === 'planned'
        ? i18n.t('walk.moves_kept', [time])
        : i18n.t('walk.moves_proposed', [time])}
    </p>
  );
}
