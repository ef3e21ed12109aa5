import { useMemo } from 'react';
import { useFunctions } from '@/components/app/functions-provider';
import { useNow } from '@/components/app/use-now';
import { useProfile } from '@/components/app/use-profile';
import type { Invitation } from '@/utils/records/schema-between';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import {
  type FunctionPresented,
  functionsOfPeers,
  presentedByFunction,
} from '@/utils/relationships/presented';

const HOUR = 3_600_000;

/** The functions that matter, or while none was named those of peers, the most neglected first. */
export function usePresented(
  invitations: readonly Invitation[] | undefined,
  standings: readonly PersonStanding[] | undefined,
): FunctionPresented[] | undefined {
  const { matters } = useFunctions();
  const own = useProfile()?.functionId;
  const hour = Math.floor(useNow() / HOUR) * HOUR;
  return useMemo(() => {
    if (!invitations || !standings) return undefined;
    const named = [...matters].filter((id) => id !== own);
    const ids = named.length > 0 ? named : functionsOfPeers(standings, own);
    return presentedByFunction(ids, invitations, standings, hour);
  }, [invitations, standings, matters, own, hour]);
}
