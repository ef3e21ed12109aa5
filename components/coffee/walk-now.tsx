import { Coffee } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { WALK_KEY } from './use-walk-key';
import { useWalkNow } from './use-walk-now';

/** A small way to a walk, where a person is one of many: one press opens the form for the best hour. */
export function WalkNow({ standing }: { standing: PersonStanding }) {
  const walk = useWalkNow();
  return (
    <IconButton
      icon={Coffee}
      label={i18n.t('people.walk_with', [standing.person.name])}
      onClick={() => walk(standing)}
      {...WALK_KEY}
    />
  );
}

/** The same in a word, in a list with room for it. */
export function WalkNowButton({ standing }: { standing: PersonStanding }) {
  const walk = useWalkNow();
  return (
    <Button
      aria-label={i18n.t('walk.with', [standing.person.name])}
      onClick={() => walk(standing)}
      {...WALK_KEY}
    >
      {i18n.t('walk.walk')}
    </Button>
  );
}
