import { useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { PersonPicker } from '@/components/app/person-picker';
import { useFormat } from '@/components/app/use-format';
import { type FirstHours, useHoursBeside } from '@/components/coffee/use-hours-beside';
import { AddButton } from '@/components/person/add-button';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { Section } from '@/components/ui/section';
import type { RoleCoverage } from '@/utils/relationships/stakeholder-coverage';
import { roleMissing, roleName } from './role-names';
import { StakeholderRow, wantsWalk } from './stakeholder-row';
import styles from './stakeholders.module.css';
import type { NextStep } from './use-next-steps';
import { useSetRole } from './use-set-role';

/** Of one role, before more is asked for. */
export const SHOWN_OF_ROLE = 10;

/** One role: who has it, how to give it to somebody, and plainly when nobody has it. */
export function RoleSection({
  coverage: { role, people },
  likely,
  steps,
  hours,
}: {
  coverage: RoleCoverage;
  /** Ids of those who are offered first. */
  likely: readonly string[];
  steps: ReadonlyMap<string, NextStep>;
  hours: FirstHours;
}) {
  const format = useFormat();
  const set = useSetRole();
  const [adding, setAdding] = useState(false);
  const section = useRef<HTMLDivElement>(null);
  const { shown, rest, more } = useCapped(people, SHOWN_OF_ROLE);
  const plans = useHoursBeside(
    hours,
    useMemo(() => shown.filter((one) => wantsWalk(one, steps)), [shown, steps]),
  );
  const name = roleName(role);
  const close = () => {
    setAdding(false);
    section.current?.querySelector<HTMLElement>('header button')?.focus();
  };
  return (
    <div ref={section}>
      <Section
        title={name}
        count={people.length > 0 ? format.number(people.length) : undefined}
        more={<AddButton of={name} onClick={() => setAdding(true)} />}
      >
        {adding && (
          // biome-ignore lint/a11y/noStaticElementInteractions: only told that the field in it was left
          <div
            className={styles.picker}
            onBlur={({ currentTarget, relatedTarget }) => {
              if (!currentTarget.contains(relatedTarget)) setAdding(false);
            }}
          >
            <PersonPicker
              ref={focus}
              label={i18n.t('stakeholders.who', [name])}
              placeholder={i18n.t('stakeholders.find')}
              except={people.map(({ person }) => person.id)}
              likely={likely}
              onChoose={(person) => {
                set(person, role, true);
                close();
              }}
              onLeave={close}
            />
          </div>
        )}
        {people.length === 0 && !adding && <p className={styles.none}>{roleMissing(role)}</p>}
        <ul>
          {shown.map((standing) => (
            <StakeholderRow
              key={standing.person.id}
              standing={standing}
              role={role}
              next={steps.get(standing.person.id)}
              plan={plans.get(standing.person.id)}
            />
          ))}
        </ul>
        <ShowMore rest={rest} page={SHOWN_OF_ROLE} onMore={more} />
      </Section>
    </div>
  );
}

function focus(field: HTMLInputElement | null): void {
  field?.focus();
}
