import { HandHeart } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFunctions } from '@/components/app/functions-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useProfile } from '@/components/app/use-profile';
import { useSingle } from '@/components/app/use-single';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { Button } from '@/components/ui/button';
import { FunctionChip } from '@/components/ui/function-chip';
import { Icon } from '@/components/ui/icon';
import { isolated } from '@/components/ui/isolated';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import { addFollowUp } from '@/utils/records/follow-ups';
import { type Chance, chancesToHelp } from '@/utils/relationships/chances-to-help';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import styles from './initiatives.module.css';

const SHOWN = 8;

/** What others work on: chances to help, the nearest to the user's own work first. */
export function Chances({ standings }: { standings: readonly PersonStanding[] }) {
  const profile = useProfile();
  const functions = useFunctions();
  const format = useFormat();
  const own = profile?.functionId && functions.name(profile.functionId);
  const chances = useMemo(
    () => chancesToHelp(standings, profile?.focusAreas ?? [], own),
    [standings, profile?.focusAreas, own],
  );
  const { shown, rest, more } = useCapped(chances, SHOWN);
  return (
    <Section
      title={i18n.t('initiatives.theirs')}
      count={chances.length > 0 ? format.number(chances.length) : undefined}
    >
      {chances.length === 0 && <p className={styles.none}>{i18n.t('initiatives.theirs_none')}</p>}
      <ul>
        {shown.map((chance, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice
          <ChanceRow key={`${chance.standing.person.id} ${index}`} chance={chance} own={own} />
        ))}
      </ul>
      <ShowMore rest={rest} page={SHOWN} onMore={more} />
    </Section>
  );
}

function ChanceRow({ chance, own }: { chance: Chance; own: string | undefined }) {
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  const now = useNow();
  const { person, lastTouch } = chance.standing;
  const offer = useSingle(() => {
    const text = i18n.t('initiatives.offer_text', [chance.text]);
    return run(
      () => addFollowUp(db, { text, personIds: [person.id] }, Date.now()),
      i18n.t('initiatives.offer_kept', [person.name]),
    );
  });
  const why =
    chance.focusArea !== undefined
      ? i18n.t('initiatives.touches', [isolated(chance.focusArea)])
      : chance.ownFunction && own !== undefined
        ? i18n.t('initiatives.names_function', [isolated(own)])
        : undefined;
  return (
    <Row
      gutter={lastTouch !== undefined && format.since(lastTouch, now)}
      action={
        <Button
          aria-label={i18n.t('initiatives.offer_for', [person.name, chance.text])}
          onClick={() => void offer()}
        >
          <Icon of={HandHeart} />
          {i18n.t('initiatives.offer')}
        </Button>
      }
      under={
        <>
          <p className={text.who}>
            <Link href={`/person/${person.id}`} className={text.link}>
              <bdi>{person.name}</bdi>
            </Link>
            <FunctionChip functionId={person.functionId} />
          </p>
          {why !== undefined && <p className={`${text.small} ${text.soft}`}>{why}</p>}
        </>
      }
    >
      <p className={text.what}>
        <bdi>{chance.text}</bdi>
      </p>
    </Row>
  );
}
