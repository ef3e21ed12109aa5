import { i18n } from '#i18n';
import { Select } from '@/components/ui/field';
import { FunctionOptions, LevelOptions } from '@/components/ui/function-options';
import { asFunctionId, asLevel } from '@/components/ui/names';
import { Segmented } from '@/components/ui/segmented';
import styles from './settings.module.css';
import type { ProfileEditor } from './use-profile-editor';
import { YourLine } from './your-line';

/** Function, level, how far from it a peer may be, and the reporting line, in which nobody is one. */
export function Peers({ profile, change }: ProfileEditor) {
  return (
    <>
      <Select
        label={i18n.t('settings.function')}
        value={profile.functionId ?? ''}
        onChange={(value) => change({ functionId: asFunctionId(value) })}
      >
        <option value="">{i18n.t('settings.not_said')}</option>
        <FunctionOptions chosen={profile.functionId} />
      </Select>
      <Select
        label={i18n.t('settings.level')}
        value={profile.level ?? ''}
        onChange={(value) => change({ level: asLevel(value) })}
      >
        <option value="">{i18n.t('settings.not_said')}</option>
        <LevelOptions />
      </Select>
      <div>
        <p className={styles.label} aria-hidden="true">
          {i18n.t('settings.peers')}
        </p>
        <Segmented
          label={i18n.t('settings.peers')}
          segments={[
            { value: '1', label: i18n.t('settings.rungs_1') },
            { value: '2', label: i18n.t('settings.rungs_2') },
          ]}
          value={profile.peerRungs === 2 ? '2' : '1'}
          onChange={(value) => change({ peerRungs: value === '2' ? 2 : 1 })}
        />
      </div>
      <YourLine />
    </>
  );
}
