import {
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import { classNames } from './class-names';
import styles from './field.module.css';

interface Labelled {
  label: string;
  /** Beside its field from the label's column on, or above it. */
  beside?: boolean;
  hint?: ReactNode;
  /** What is wrong with what was typed, in words. */
  problem?: string;
}

interface ControlIds {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** A label, its control, and one line under it. */
export function FieldGroup({
  label,
  beside = false,
  hint,
  problem,
  children,
}: Labelled & { children: (ids: ControlIds) => ReactNode }) {
  const id = useId();
  const note = problem ?? hint;
  const ids: ControlIds = {
    id,
    ...(note !== undefined && { 'aria-describedby': `${id}-note` }),
    ...(problem !== undefined && { 'aria-invalid': true }),
  };
  return (
    <div className={classNames(styles.group, beside && styles.beside)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children(ids)}
      {note !== undefined && (
        <p id={`${id}-note`} className={classNames(styles.hint, problem && styles.problem)}>
          {note}
        </p>
      )}
    </div>
  );
}

type InputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'className'> & {
  slim?: boolean;
  ref?: Ref<HTMLInputElement>;
};

/** The box alone, where a label stands elsewhere or is `aria-label`. */
export function Input({ slim = false, dir = 'auto', ...rest }: InputProps) {
  return <input className={classNames(styles.field, slim && styles.slim)} dir={dir} {...rest} />;
}

export function Field({ label, beside, hint, problem, ...rest }: Labelled & InputProps) {
  return (
    <FieldGroup label={label} beside={beside} hint={hint} problem={problem}>
      {(ids) => <Input {...rest} {...ids} />}
    </FieldGroup>
  );
}

export function TextArea({
  className,
  ...rest
}: TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> }) {
  return (
    <textarea className={classNames(styles.field, styles.area, className)} dir="auto" {...rest} />
  );
}

type SelectProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className' | 'onChange'> & {
  slim?: boolean;
  onChange: (value: string) => void;
  ref?: Ref<HTMLSelectElement>;
};

/** The list alone, with `aria-label`. */
export function PlainSelect({ slim = false, onChange, ...rest }: SelectProps) {
  return (
    <select
      className={classNames(styles.field, styles.select, slim && styles.slim)}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...rest}
    />
  );
}

export function Select({ label, beside, hint, problem, ...rest }: Labelled & SelectProps) {
  return (
    <FieldGroup label={label} beside={beside} hint={hint} problem={problem}>
      {(ids) => <PlainSelect {...rest} {...ids} />}
    </FieldGroup>
  );
}
