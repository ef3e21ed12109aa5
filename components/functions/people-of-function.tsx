import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { keepListState } from '@/components/people/list-state';
import { asFunctionId } from '@/components/ui/names';

/** The address by which other pages open the People list on one function. */
export function PeopleOfFunction({ id }: { id: string }) {
  const [, navigate] = useLocation();
  useEffect(() => {
    keepListState({ functionId: asFunctionId(id), scope: 'everybody' });
    navigate('/people', { replace: true });
  }, [id, navigate]);
  return null;
}
