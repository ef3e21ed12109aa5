import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { notSaved, useToast } from '@/components/app/toast-provider';
import { useRecords } from '@/components/app/use-records';
import { useSingle } from '@/components/app/use-single';
import { Dialog } from '@/components/ui/dialog';
import { type MergePreview, mergePeople, previewMerge } from '@/utils/records/merge-people';
import type { Undo } from '@/utils/records/undo';
import type { Side } from '@/utils/records/unite-people';
import { ChooseOther } from './choose-other';
import { MergePreviewView } from './merge-preview';

export interface MergeDialogProps {
  /** Id of the one who goes. */
  from: string;
  /** Id of the one who remains; without it the dialog asks first, likely ones first. */
  into?: string;
  /** Whoever is chosen goes, and `from` remains. */
  stays?: boolean;
  onClose: () => void;
  /** After the merge, before `onClose`: who remains. With it no toast is shown. */
  onMerged?: (keptId: string, undo: Undo) => void;
}

/**
 * Makes two people one, after showing what the one will be. Says in a toast what was done, with
 * Undo, unless `onMerged` takes the undo over.
 */
export function MergeDialog({ from, into, stays = false, ...rest }: MergeDialogProps) {
  const [chosen, setChosen] = useState(into);
  useFocusReturn();
  if (chosen === undefined) {
    return <ChooseOther of={from} onChoose={setChosen} onClose={rest.onClose} />;
  }
  const pair = stays ? { from: chosen, into: from } : { from, into: chosen };
  return <Confirm key={chosen} {...pair} {...rest} />;
}

/** One dialog gives way to the next, so neither knows where the focus came from. */
function useFocusReturn(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const lost = document.activeElement === document.body;
      if (lost && opener instanceof HTMLElement) opener.focus();
    },
    [opener],
  );
}

/** A directory's way to write a name, if the other one is as people write theirs. */
const LISTED = /[,([]/;

function betterName({ from, into, person }: MergePreview): Side {
  if (LISTED.test(from.name) !== LISTED.test(into.name)) {
    return LISTED.test(into.name) && into.sources.name !== 'user' ? 'from' : 'into';
  }
  return person.name === from.name ? 'from' : 'into';
}

function Confirm({
  from,
  into,
  onClose,
  onMerged,
}: Omit<MergeDialogProps, 'stays' | 'into'> & { into: string }) {
  const db = useDatabase();
  const toasts = useToast();
  const preview = useRecords(() => previewMerge(db, from, into), [db, from, into]);
  const [name, setName] = useState<Side>();
  const stays = name ?? (preview ? betterName(preview) : 'into');

  const merge = useSingle(async () => {
    if (!preview) return;
    try {
      const undo = await mergePeople(db, from, into, { name: stays }, Date.now());
      const kept = stays === 'from' ? preview.from : preview.into;
      if (onMerged) onMerged(into, undo);
      else toasts.show(i18n.t('merge.merged', [kept.name]), undo);
      onClose();
    } catch (error) {
      toasts.show(notSaved(error));
    }
  });
  return (
    <Dialog
      title={i18n.t('merge.two')}
      {...(preview === null && { body: i18n.t('merge.gone') })}
      {...(preview && { submit: i18n.t('merge.merge') })}
      onSubmit={() => void merge()}
      onClose={onClose}
    >
      {preview && <MergePreviewView preview={preview} name={stays} onName={setName} />}
    </Dialog>
  );
}
