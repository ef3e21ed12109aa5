import { useState } from 'react';
import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { notSaved, useToast } from '@/components/app/toast-provider';
import { useSingle } from '@/components/app/use-single';
import { usePersonAfterAll } from '@/components/person/use-person-after-all';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { addPerson, removePerson } from '@/utils/records/people';
import { Refusal } from '@/utils/records/refusal';

/** Somebody who was not on the calendar: a name, and an address if there is one. */
export function AddPerson({ name: given, onClose }: { name: string; onClose: () => void }) {
  const db = useDatabase();
  const toasts = useToast();
  const [, navigate] = useLocation();
  const isPerson = usePersonAfterAll();
  const [name, setName] = useState(given);
  const [email, setEmail] = useState('');
  const [taken, setTaken] = useState(false);

  const add = useSingle(async () => {
    try {
      const emails = email.trim() === '' ? [] : [email];
      const person = await addPerson(db, { name, emails }, Date.now());
      await isPerson(person);
      onClose();
      navigate(`/person/${person.id}`);
      toasts.show(i18n.t('people.added', [person.name]), async () => {
        await removePerson(db, person.id);
        navigate('/people');
      });
    } catch (error) {
      if (error instanceof Refusal && error.reason === 'email-taken') setTaken(true);
      else toasts.show(notSaved(error));
    }
  });
  return (
    <Dialog
      title={i18n.t('people.add_title')}
      submit={i18n.t('people.add')}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <Field
        label={i18n.t('people.name')}
        value={name}
        required
        maxLength={200}
        pattern=".*\S.*"
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Field
        label={i18n.t('people.email')}
        type="email"
        value={email}
        hint={i18n.t('people.email_hint')}
        problem={taken ? i18n.t('people.email_taken') : undefined}
        maxLength={320}
        autoComplete="off"
        onChange={(event) => {
          setEmail(event.currentTarget.value);
          setTaken(false);
        }}
      />
    </Dialog>
  );
}
