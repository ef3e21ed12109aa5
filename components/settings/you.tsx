import { i18n } from '#i18n';
import { isAddress, isDomain, splitList } from '@/components/ui/addresses';
import { organisationDomains } from '@/utils/functions/organisation-domain';
import { withAddresses } from '@/utils/functions/own-addresses';
import { CommittedField } from './committed-field';
import type { ProfileEditor } from './use-profile-editor';

/** Name, addresses and what makes somebody a colleague. */
export function You({ profile, change }: ProfileEditor) {
  return (
    <>
      <CommittedField
        label={i18n.t('settings.name')}
        autoComplete="name"
        value={profile.name ?? ''}
        onCommit={(name) => change({ name: name === '' ? undefined : name })}
      />
      <CommittedField
        label={i18n.t('settings.emails')}
        hint={i18n.t('settings.emails_hint')}
        value={profile.emails.join(', ')}
        problem={(text) =>
          splitList(text).every(isAddress) ? undefined : i18n.t('settings.emails_wrong')
        }
        onCommit={(text) => {
          const addresses = withAddresses(profile, splitList(text));
          const none = profile.organisationDomains.length === 0;
          const domains = organisationDomains(addresses.emails);
          change({ ...addresses, ...(none && { organisationDomains: domains }) });
        }}
      />
      <CommittedField
        label={i18n.t('settings.domains')}
        hint={i18n.t('settings.domains_hint')}
        value={profile.organisationDomains.join(', ')}
        problem={(text) =>
          splitList(text).every(isDomain) ? undefined : i18n.t('settings.domains_wrong')
        }
        onCommit={(text) => change({ organisationDomains: splitList(text) })}
      />
      {profile.notPeople !== undefined && profile.notPeople.length > 0 && (
        <CommittedField
          label={i18n.t('settings.not_people')}
          hint={i18n.t('settings.not_people_hint')}
          value={profile.notPeople.join('; ')}
          onCommit={(text) => {
            const told = text.split(';').map((one) => one.trim());
            change({ notPeople: [...new Set(told.filter(Boolean))] });
          }}
        />
      )}
    </>
  );
}
