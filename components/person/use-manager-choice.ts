import { useRef, useState } from 'react';
import { useSetManager } from './use-set-manager';

/** Opening and closing the choice of a manager; the button that opens it has the focus afterwards. */
export function useManagerChoice(personId: string) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const setManager = useSetManager(personId);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return {
    open,
    close,
    toggle: () => (open ? close() : setOpen(true)),
    button,
    choose: (managerId: string | null) => {
      close();
      void setManager(managerId);
    },
  };
}
