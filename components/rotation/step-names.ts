import { i18n } from '#i18n';
import type { RotationStep } from '@/utils/records/schema-between';

const NAMES = {
  chat: 'rotation.step.chat',
  'shared-task': 'rotation.step.shared_task',
  project: 'rotation.step.project',
  rotation: 'rotation.step.rotation',
} as const satisfies Record<RotationStep, string>;

export function stepName(step: RotationStep): string {
  return i18n.t(NAMES[step]);
}
