import { i18n } from '#i18n';
import { COMMONALITY_KINDS, type Commonality } from '@/utils/records/schema';

type Kind = Commonality['kind'];

const NAMES = {
  school: 'stakeholders.kind.school',
  employer: 'stakeholders.kind.employer',
  programme: 'stakeholders.kind.programme',
  interest: 'stakeholders.kind.interest',
  struggle: 'stakeholders.kind.struggle',
} as const satisfies Record<Kind, string>;

export function kindName(kind: Kind): string {
  return i18n.t(NAMES[kind]);
}

/** Every kind as `<option>` needs it. */
export const KINDS: readonly Kind[] = COMMONALITY_KINDS;

/** What a `<select>` hands back; undefined for anything else. */
export function asKind(value: string): Kind | undefined {
  return COMMONALITY_KINDS.find((kind) => kind === value);
}
