import type { LucideIcon } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import styles from './menu.module.css';

/** What opens a menu is given these, whatever it looks like. */
export interface MenuTrigger {
  popoverTarget: string;
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
  ref: (element: HTMLButtonElement | null) => void;
}

function items(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]:not(:disabled)')];
}

/** Under its trigger, its end on the trigger's end, kept inside the window. */
function place(menu: HTMLElement, trigger: HTMLElement): void {
  const at = trigger.getBoundingClientRect();
  const size = menu.getBoundingClientRect();
  const rtl = getComputedStyle(menu).direction === 'rtl';
  const left = rtl ? at.left : at.right - size.width;
  const below = at.bottom + 4;
  const top = below + size.height > innerHeight - 8 ? at.top - 4 - size.height : below;
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - size.width - 8))}px`;
  menu.style.top = `${Math.max(8, top)}px`;
}

/** A native popover with arrow keys; Escape and a press elsewhere close it. */
export function Menu({
  label,
  trigger,
  children,
}: {
  label: string;
  trigger: (props: MenuTrigger) => ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);

  const move = (event: KeyboardEvent) => {
    const element = menu.current;
    if (!element) return;
    const all = items(element);
    const at = all.findIndex((item) => item.matches(':focus'));
    const next = {
      ArrowDown: at + 1,
      ArrowUp: at <= 0 ? all.length - 1 : at - 1,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      all[next % all.length]?.focus();
    } else if (event.key === 'Tab') element.hidePopover();
  };

  return (
    <>
      {trigger({
        popoverTarget: id,
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        ref: (element) => {
          button.current = element;
        },
      })}
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={styles.menu}
        onToggle={(event) => {
          const opened = event.newState === 'open';
          setOpen(opened);
          if (!opened || !menu.current || !button.current) return;
          place(menu.current, button.current);
          items(menu.current)[0]?.focus();
        }}
        onKeyDown={move}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('[role^="menuitem"]'))
            menu.current?.hidePopover();
        }}
      >
        {children}
      </div>
    </>
  );
}

/** A menu under three dots, or another icon. */
export function IconMenu({
  icon,
  label,
  children,
}: {
  icon: LucideIcon;
  label: string;
  children: ReactNode;
}) {
  return (
    <Menu label={label} trigger={(props) => <IconButton icon={icon} label={label} {...props} />}>
      {children}
    </Menu>
  );
}

export function MenuItem({
  icon,
  harmful = false,
  checked,
  onClick,
  children,
}: {
  icon?: LucideIcon;
  harmful?: boolean;
  /** Present for one of a set of choices. */
  checked?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  const role =
    checked === undefined
      ? ({ role: 'menuitem' } as const)
      : ({ role: 'menuitemradio', 'aria-checked': checked } as const);
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classNames(styles.item, harmful && styles.harmful)}
      onClick={onClick}
      {...role}
    >
      {icon && <Icon of={icon} />}
      {children}
    </button>
  );
}

/** A line of explanation among the items. */
export function MenuNote({ children }: { children: ReactNode }) {
  return (
    <p className={styles.note} role="presentation">
      {children}
    </p>
  );
}
