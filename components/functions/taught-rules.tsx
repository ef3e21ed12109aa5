import { X } from 'lucide-react';
import { useRef } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFunctions } from '@/components/app/functions-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { FunctionChip } from '@/components/ui/function-chip';
import { IconButton } from '@/components/ui/icon-button';
import text from '@/components/ui/text.module.css';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { removeRule } from '@/utils/records/function-rules';
import type { FunctionRule } from '@/utils/records/schema-functions';
import { focusBeside } from './focus-beside';
import styles from './functions.module.css';

/** "Growth → Marketing · 3 people": what corrections taught, each forgotten at a press. */
export function TaughtRules({
  rules,
  followers,
}: {
  rules: readonly FunctionRule[];
  followers: ReadonlyMap<string, number>;
}) {
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  const functions = useFunctions();
  const title = useRef<HTMLHeadingElement>(null);
  const { shown, rest, more } = useCapped(rules);
  return (
    <>
      <h3 ref={title} tabIndex={-1} className={styles.subtitle}>
        {i18n.t('functions.taught_title')}
      </h3>
      <p className={`${text.small} ${text.soft}`}>
        {rules.length > 0 ? i18n.t('functions.taught_hint') : i18n.t('functions.taught_none')}
      </p>
      {rules.length > 0 && (
        <ul className={styles.rows}>
          {shown.map((rule) => {
            const { id, functionId } = rule;
            const people = followers.get(id) ?? 0;
            const name = functions.name(functionId);
            return (
              <li key={id} className={styles.line}>
                <p>
                  <bdi>{rule.text}</bdi>{' '}
                  <span className={styles.arrow} aria-hidden="true">
                    →
                  </span>
                  <VisuallyHidden>{i18n.t('functions.is')}</VisuallyHidden>{' '}
                  <FunctionChip functionId={functionId} bare />
                  <span className={styles.facts}>
                    {' · '}
                    {i18n.t('functions.followers', people, [format.number(people)])}
                  </span>
                </p>
                <IconButton
                  icon={X}
                  label={i18n.t('functions.forget', [rule.text, name])}
                  onClick={(event) => {
                    focusBeside(event.currentTarget, title.current);
                    void run(
                      () => removeRule(db, id, Date.now()),
                      i18n.t('functions.forgotten', [rule.text, name]),
                    );
                  }}
                />
              </li>
            );
          })}
        </ul>
      )}
      <ShowMore rest={rest} onMore={more} />
    </>
  );
}
