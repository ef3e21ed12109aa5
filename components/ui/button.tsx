import type { AnchorHTMLAttributes, ButtonHTMLAttributes, Ref } from 'react';
import { Link } from 'wouter';
import styles from './button.module.css';
import { classNames } from './class-names';

/** One `main` per card or page; the rest are `plain` or `text`. */
export type ButtonKind = 'main' | 'plain' | 'text' | 'harmful';

interface Look {
  kind?: ButtonKind;
  big?: boolean;
}

function look({ kind = 'plain', big = false }: Look, className?: string): string {
  return classNames(styles.button, kind !== 'plain' && styles[kind], big && styles.big, className);
}

export function Button({
  kind,
  big,
  className,
  type = 'button',
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement> & { ref?: Ref<HTMLButtonElement> }) {
  return <button type={type} className={look({ kind, big }, className)} {...rest} />;
}

/** A button's look on a link to another screen of the panel. */
export function ButtonLink({
  to,
  kind,
  big,
  className,
  ...rest
}: Look & { to: string; ref?: Ref<HTMLAnchorElement> } & Omit<
    AnchorHTMLAttributes<HTMLAnchorElement>,
    'href'
  >) {
  return <Link href={to} className={look({ kind, big }, className)} {...rest} />;
}

/** The same look on a link that leads out of the panel. */
export function ButtonAnchor({
  kind,
  big,
  className,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a className={look({ kind, big }, className)} {...rest} />;
}
