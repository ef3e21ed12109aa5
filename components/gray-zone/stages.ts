import { i18n } from '#i18n';
import type { IssueStage } from '@/utils/records/schema-between';

/** A stage's name on screen. */
export function stageName(stage: IssueStage): string {
  return {
    spotted: () => i18n.t('gray_zone.stage.spotted'),
    'case-built': () => i18n.t('gray_zone.stage.case_built'),
    working: () => i18n.t('gray_zone.stage.working'),
    won: () => i18n.t('gray_zone.stage.won'),
    dropped: () => i18n.t('gray_zone.stage.dropped'),
  }[stage]();
}

/** What to do about the issues of a stage, in a few words. */
export function stageHint(stage: Exclude<IssueStage, 'dropped'>): string {
  return {
    spotted: () => i18n.t('gray_zone.hint.spotted'),
    'case-built': () => i18n.t('gray_zone.hint.case_built'),
    working: () => i18n.t('gray_zone.hint.working'),
    won: () => i18n.t('gray_zone.hint.won'),
  }[stage]();
}

/** When an issue last came to the stage that it is in, epoch ms. */
export function cameToStage({
  stage,
  stages,
  createdAt,
}: {
  stage: IssueStage;
  stages: readonly { stage: IssueStage; at: number }[];
  createdAt: number;
}): number {
  return stages.findLast((one) => one.stage === stage)?.at ?? createdAt;
}
