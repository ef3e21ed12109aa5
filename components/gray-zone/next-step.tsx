import { useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { DayInput, DueMenu } from '@/components/capture/due-menu';
import { InlineText } from '@/components/ui/inline-text';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import type { Issue } from '@/utils/records/schema-between';
import styles from './issue.module.css';
import { useEditIssue } from './use-edit-issue';

/** What comes next, and by when. */
export function NextStep({ issue }: { issue: Issue }) {
  const format = useFormat();
  const now = useNow();
  const edit = useEditIssue(issue.id);
  const [picking, setPicking] = useState(false);
  const { nextStep = '', nextStepDue } = issue;
  const due = nextStepDue === undefined ? undefined : format.due(nextStepDue, now);
  return (
    <Section title={i18n.t('gray_zone.next_step')}>
      <Row
        as="div"
        ruled={false}
        tone={due?.late ? 'lapsed' : undefined}
        gutter={
          <DueMenu
            due={nextStepDue}
            onChange={(day) => edit({ nextStepDue: day })}
            onPick={() => setPicking(true)}
            trigger={(props) => (
              <button
                type="button"
                className={styles.due}
                aria-label={i18n.t('capture.due_is', [due?.text ?? i18n.t('capture.no_due')])}
                title={i18n.t('capture.due')}
                {...props}
              >
                {due?.text ?? '–'}
              </button>
            )}
          />
        }
      >
        <InlineText
          value={nextStep}
          label={i18n.t('gray_zone.next_step')}
          placeholder={i18n.t('gray_zone.next_step_hint')}
          onSave={(next) => edit({ nextStep: next })}
        />
        {picking && (
          <DayInput
            day={nextStepDue}
            onChange={(day) => edit({ nextStepDue: day })}
            onClose={() => setPicking(false)}
          />
        )}
      </Row>
    </Section>
  );
}
