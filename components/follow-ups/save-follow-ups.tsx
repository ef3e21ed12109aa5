import { useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useStandings } from '@/components/app/standings-provider';
import { useToast } from '@/components/app/toast-provider';
import { useFormat } from '@/components/app/use-format';
import { useRecords } from '@/components/app/use-records';
import { download } from '@/components/settings/download';
import { Dialog } from '@/components/ui/dialog';
import { Segmented } from '@/components/ui/segmented';
import text from '@/components/ui/text.module.css';
import { openFollowUps } from '@/utils/records/follow-ups';
import type { FollowUp } from '@/utils/records/schema';
import { followUpsFile } from '@/utils/transfer/follow-ups-ics';

/** Hands one follow-up, or all that are open, to another program as a calendar file. */
export function SaveFollowUps({ one, onClose }: { one: FollowUp; onClose: () => void }) {
  const db = useDatabase();
  const format = useFormat();
  const toasts = useToast();
  const standings = useStandings();
  const open = useRecords(
    async () => (await openFollowUps(db)).filter(({ atNextMeeting }) => !atNextMeeting),
    [db],
  );
  const [which, setWhich] = useState<'one' | 'all'>('one');
  const [chosen, setKind] = useState<'events' | 'tasks'>();
  const kind = chosen ?? (one.due === undefined ? 'tasks' : 'events');
  const wanted = which === 'one' ? [one] : (open ?? []);
  const undated = wanted.filter(({ due }) => due === undefined).length;
  const savable = kind === 'events' ? wanted.length - undated : wanted.length;

  const save = () => {
    const now = Date.now();
    const nameOf = new Map(standings?.map(({ person }) => [person.id, person.name]));
    const given = wanted.map((followUp) => {
      const names = followUp.personIds.flatMap((id) => nameOf.get(id) ?? []);
      const details = names.length > 0 ? i18n.t('follow_up.with', [format.list(names)]) : '';
      return { followUp, details };
    });
    const file = followUpsFile(given, kind, now);
    // Its name tells nothing of what is in it.
    const name = `${i18n.t('follow_up.file_name')}-${format.localDay(now)}.ics`;
    download(name, new Blob([file.text], { type: 'text/calendar' }));
    toasts.show(i18n.t('follow_up.saved', file.saved, [format.number(file.saved)]));
    onClose();
  };

  return (
    <Dialog
      title={i18n.t('follow_up.save_title')}
      body={i18n.t('follow_up.save_body')}
      {...(savable > 0 && { submit: i18n.t('follow_up.save'), onSubmit: save })}
      onClose={onClose}
    >
      {(open?.length ?? 0) > 1 && (
        <Segmented
          label={i18n.t('follow_up.which')}
          segments={[
            { value: 'one', label: i18n.t('follow_up.this_one') },
            {
              value: 'all',
              label: i18n.t('follow_up.all_open', [format.number(open?.length ?? 0)]),
            },
          ]}
          value={which}
          onChange={setWhich}
        />
      )}
      <Segmented
        label={i18n.t('follow_up.kind')}
        segments={[
          { value: 'events', label: i18n.t('follow_up.as_events') },
          { value: 'tasks', label: i18n.t('follow_up.as_tasks') },
        ]}
        value={kind}
        onChange={setKind}
      />
      <p className={text.small}>
        {kind === 'events' ? i18n.t('follow_up.events_hint') : i18n.t('follow_up.tasks_hint')}
      </p>
      {kind === 'events' && undated > 0 && (
        <p className={text.small}>
          {savable === 0
            ? i18n.t('follow_up.nothing_dated')
            : i18n.t('follow_up.undated', undated, [format.number(undated)])}
        </p>
      )}
    </Dialog>
  );
}
