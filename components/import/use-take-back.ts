import { useState } from 'react';
import { i18n } from '#i18n';
import { useToast } from '@/components/app/toast-provider';
import { useFormat } from '@/components/app/use-format';
import type { ImportFailure, TakenBack } from '@/utils/transfer/import/contract';
import { failureWords } from './failure-words';

/** Takes an import back, once, and says what became of it. */
export function useTakeBack(takeBack: (importId: string) => Promise<TakenBack | ImportFailure>) {
  const toasts = useToast();
  const format = useFormat();
  const [busy, setBusy] = useState(false);
  const run = async (importId: string): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    const answer = await takeBack(importId);
    setBusy(false);
    if ('failure' in answer) {
      toasts.show(failureWords(answer.failure));
      return false;
    }
    const { stayed } = answer;
    toasts.show(
      stayed > 0
        ? i18n.t('import.taken_back_but', stayed, [format.number(stayed)])
        : i18n.t('import.taken_back'),
    );
    return true;
  };
  return { busy, run };
}
