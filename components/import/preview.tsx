import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { Button } from '@/components/ui/button';
import text from '@/components/ui/text.module.css';
import type { ImportPreview } from '@/utils/transfer/import/contract';
import { ColumnChoices } from './column-choices';
import { Counts } from './counts';
import { kindWords } from './kind-words';
import { LeftRows } from './left-rows';
import { MeetingRows } from './meeting-rows';
import { NextFile } from './next-file';
import { OwnRowNote } from './own-row-note';
import { ChangedRows, NewRows } from './people-rows';
import { Problems } from './problems';
import { totals } from './totals';
import type { Import, ImportState } from './use-import';
import { Waiting } from './waiting';

/** What a file would do, before anything is written. */
export function Preview({
  state,
  given,
}: {
  state: Extract<ImportState, { step: 'preview' }>;
  given: Import;
}) {
  const { preview, options, again } = state;
  const { people, meetings, problems } = preview;
  const { added, changed } = totals(preview);
  const nothing = added + changed === 0;
  return (
    <div aria-busy={again}>
      <div className={text.mast}>
        <h1 className={text.head}>
          <bdi>{preview.fileName}</bdi>
        </h1>
        <WhatItIs preview={preview} />
      </div>
      <Counts preview={preview} />
      <div className={text.actions}>
        {!nothing && (
          <Button kind="main" disabled={again} onClick={given.apply}>
            {i18n.t('import.apply')}
          </Button>
        )}
        <NextFile given={given} />
        <Button
          kind={nothing && given.waiting.length === 0 ? 'plain' : 'text'}
          onClick={given.leave}
        >
          {nothing ? i18n.t('import.another') : i18n.t('import.not_now')}
        </Button>
      </div>
      <Waiting given={given} />
      {people && (
        <OwnRowNote
          me={people.me}
          find={given.find}
          onChoose={(line) => given.lookAgain({ ...options, myRow: line })}
        />
      )}
      {people && <NewRows people={people} />}
      {people && <ChangedRows people={people} />}
      {meetings && <MeetingRows meetings={meetings} />}
      {people && <LeftRows people={people} />}
      <Problems problems={problems} />
      {people?.table && (
        <ColumnChoices
          table={people.table}
          onChange={(columns) => given.lookAgain({ ...options, columns })}
        />
      )}
    </div>
  );
}

function WhatItIs({ preview: { kind, people, meetings, encoding } }: { preview: ImportPreview }) {
  const format = useFormat();
  const rows = people && people.added.total + people.changed.total + people.left;
  const events = meetings && meetings.added.total + meetings.changed.total + meetings.left;
  const facts = [
    kindWords(kind),
    ...(rows === undefined ? [] : [i18n.t('import.rows', rows, [format.number(rows)])]),
    ...(events === undefined ? [] : [i18n.t('import.events', events, [format.number(events)])]),
    ...(encoding === 'utf-8' ? [] : [encoding.toUpperCase()]),
  ];
  return <p className={`${text.small} ${text.faint}`}>{facts.join(' · ')}</p>;
}
