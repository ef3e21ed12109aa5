import { CalendarSearch } from 'lucide-react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { openCalendarAt } from '@/utils/browser/calendar-tab';

/** Shows the week of a slot in the user's calendar, where it is read; what is offered follows by itself. */
export function ReadThatWeek({ at }: { at: number }) {
  const format = useFormat();
  return (
    <Button
      kind="text"
      aria-label={i18n.t('slots.read_week_of', [format.dayInYear(at)])}
      onClick={() => void openCalendarAt(at)}
    >
      <Icon of={CalendarSearch} small />
      {i18n.t('slots.read_week')}
    </Button>
  );
}
