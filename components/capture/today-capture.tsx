import { useRef } from 'react';
import { i18n } from '#i18n';
import { useHotkey } from '@/components/ui/use-hotkey';
import { Capture } from './capture';
import { TODAY_CAPTURE } from './capture-request';

/** The line at Today's foot, for whatever comes to mind about anybody. */
export function TodayCapture() {
  const field = useRef<HTMLInputElement>(null);
  useHotkey('n', () => field.current?.focus());
  return (
    <Capture
      dock
      draftKey={TODAY_CAPTURE}
      label={i18n.t('capture.anything')}
      placeholder={i18n.t('capture.anything_hint')}
      people={NOBODY}
      shortcut="n"
      inputRef={field}
    />
  );
}

const NOBODY: [] = [];
