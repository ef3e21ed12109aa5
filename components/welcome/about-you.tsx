import { i18n } from '#i18n';
import { isAddress } from '@/components/ui/addresses';
import { Field, Select } from '@/components/ui/field';
import { FunctionOptions, LevelOptions } from '@/components/ui/function-options';
import { asFunctionId, asLevel } from '@/components/ui/names';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Answers } from './answers';
import styles from './welcome.module.css';

/** Everything the product asks, most of it found already. */
export function AboutYou({
  answers,
  emailFound,
  timeZone,
  wrong,
  onChange,
}: {
  answers: Answers;
  /** The address is the calendar page's. */
  emailFound: boolean;
  /** Absent while only the machine's is known. */
  timeZone: string | undefined;
  wrong: { email: boolean; domains: boolean };
  onChange: (patch: Partial<Answers>) => void;
}) {
  const noColleagues = isAddress(answers.email.trim()) && answers.domains.trim() === '';
  return (
    <>
      <VisuallyHidden as="h2">{i18n.t('welcome.about_you')}</VisuallyHidden>
      <Field
        label={i18n.t('welcome.email')}
        type="email"
        autoComplete="email"
        value={answers.email}
        hint={emailFound ? i18n.t('welcome.email_found') : i18n.t('welcome.email_hint')}
        problem={wrong.email ? i18n.t('welcome.email_wrong') : undefined}
        maxLength={320}
        onChange={(event) => onChange({ email: event.currentTarget.value })}
      />
      <Field
        beside
        label={i18n.t('welcome.name')}
        autoComplete="name"
        value={answers.name}
        maxLength={200}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <Field
        beside
        label={i18n.t('welcome.domains')}
        value={answers.domains}
        spellCheck={false}
        autoCapitalize="none"
        hint={noColleagues ? i18n.t('welcome.domains_none') : i18n.t('welcome.domains_hint')}
        problem={wrong.domains ? i18n.t('settings.domains_wrong') : undefined}
        maxLength={500}
        onChange={(event) => onChange({ domains: event.currentTarget.value })}
      />
      <Select
        beside
        label={i18n.t('welcome.function')}
        value={answers.functionId ?? ''}
        onChange={(value) => onChange({ functionId: asFunctionId(value) })}
      >
        <option value="">{i18n.t('welcome.choose')}</option>
        <FunctionOptions chosen={answers.functionId} />
      </Select>
      <Select
        beside
        label={i18n.t('welcome.level')}
        hint={i18n.t('welcome.level_hint')}
        value={answers.level ?? ''}
        onChange={(value) => onChange({ level: asLevel(value) })}
      >
        <option value="">{i18n.t('welcome.choose')}</option>
        <LevelOptions />
      </Select>
      {timeZone !== undefined && (
        <p className={styles.hint}>
          {i18n.t('welcome.time_zone', [timeZone.replaceAll('_', ' ')])}
        </p>
      )}
    </>
  );
}
