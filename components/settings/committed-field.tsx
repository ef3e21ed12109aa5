import { useState } from 'react';
import { Field } from '@/components/ui/field';

/** A field whose words are kept when it is left or Enter is pressed, if `problem` finds none. */
export function CommittedField({
  label,
  value,
  hint,
  type,
  inputMode,
  autoComplete,
  problem = () => undefined,
  onCommit,
}: {
  label: string;
  value: string;
  hint?: string;
  type?: 'text' | 'email';
  inputMode?: 'text' | 'numeric';
  autoComplete?: string;
  problem?: (text: string) => string | undefined;
  onCommit: (text: string) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string>();
  const commit = () => {
    if (draft === null) return;
    const found = problem(draft);
    setWrong(found);
    if (found !== undefined) return;
    setDraft(null);
    if (draft.trim() !== value) onCommit(draft.trim());
  };
  return (
    <Field
      label={label}
      type={type}
      inputMode={inputMode}
      autoComplete={autoComplete}
      spellCheck={false}
      hint={hint}
      problem={wrong}
      maxLength={1000}
      value={draft ?? value}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        else if (event.key === 'Escape') {
          setDraft(null);
          setWrong(undefined);
        }
      }}
    />
  );
}
