import { i18n } from '#i18n';
import { notSaved, useToast } from '@/components/app/toast-provider';
import { useFormat } from '@/components/app/use-format';
import { useSample } from '@/components/app/use-setting';
import { changeProfile } from '@/components/person/change-profile';
import { sampleSetting } from '@/utils/browser/settings';
import type { Profile } from '@/utils/functions/profile';
import { goalHours } from './goal-hours';

/** Keeps what was typed as the goal of hours a week with peers, and says so with Undo. */
export function useSetPeerGoal(current: number | undefined): (typed: string) => void {
  const toasts = useToast();
  const format = useFormat();
  const sample = useSample();
  const put = (hours: number | undefined) => (sample ? putInSample(hours) : putInOwn(hours));
  return (typed) => {
    const hours = goalHours(typed);
    if (hours === null) {
      toasts.show(i18n.t('insights.time.goal_wrong'));
      return;
    }
    if (hours === current) return;
    void put(hours).then(
      () =>
        toasts.show(
          hours === undefined
            ? i18n.t('insights.time.goal_gone')
            : i18n.t('insights.time.goal_kept', [format.number(hours)]),
          () => put(current),
        ),
      (error: unknown) => toasts.show(notSaved(error)),
    );
  };
}

function withGoal(profile: Profile, hours: number | undefined): Profile {
  const { peerHoursGoal: _, ...rest } = profile;
  return hours === undefined ? rest : { ...rest, peerHoursGoal: hours };
}

function putInOwn(hours: number | undefined): Promise<void> {
  return changeProfile((profile) => withGoal(profile, hours));
}

/** The invented user may try it too. */
async function putInSample(hours: number | undefined): Promise<void> {
  const profile = await sampleSetting.get();
  if (profile) await sampleSetting.set(withGoal(profile, hours));
}
