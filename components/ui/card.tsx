import type { HTMLAttributes } from 'react';
import styles from './card.module.css';
import { classNames } from './class-names';

/** The one thing in focus on a page. Never inside another, never for a list. */
export function Card({ className, ...rest }: HTMLAttributes<HTMLElement>) {
  return <article className={classNames(styles.card, className)} {...rest} />;
}
