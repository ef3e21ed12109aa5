import { CalendarCheck, CalendarClock, Coffee } from 'lucide-react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useOpenWalk } from '@/components/coffee/use-open-walk';
import { WALK_KEY } from '@/components/coffee/use-walk-key';
import { walkPath } from '@/components/coffee/walk-path';
import { Button, ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Range } from '@/utils/coffee/ranges';
import type { Person, Walk } from '@/utils/records/schema';

/**
 * The hour of a visit. Pressing it opens the calendar's form; one that is under way, or of several people,
 * opens its page.
 */
export function VisitPress({
  person,
  hour,
  walk,
  company,
}: {
  person: Person;
  hour: Range;
  walk: Walk | undefined;
  /** Ids of all who go together, theirs included. */
  company: readonly string[];
}) {
  const format = useFormat();
  const now = useNow();
  const open = useOpenWalk();
  const time = format.slot(hour.start, now);
  if (!walk || (walk.state === 'planned' && company.length === 1)) {
    return (
      <Button
        aria-label={i18n.t('walk.with_at', [i18n.t('walk.walk_at', [time]), person.name])}
        onClick={() => void open(person, hour, walk?.issueId ? { issueId: walk.issueId } : {})}
        {...WALK_KEY}
      >
        <Icon of={Coffee} />
        {time}
      </Button>
    );
  }
  // Of a series the last that was told of may be over.
  const scheduled = walk.state !== 'proposed' && walk.state !== 'planned';
  return (
    <ButtonLink
      to={walkPath(company, walk.issueId)}
      {...WALK_KEY}
      aria-label={i18n.t(scheduled ? 'walk.scheduled_with' : 'walk.proposed_with', [
        time,
        person.name,
      ])}
    >
      <Icon of={scheduled ? CalendarCheck : CalendarClock} />
      {time}
    </ButtonLink>
  );
}
