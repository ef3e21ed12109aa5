import { Link } from 'wouter';
import { FunctionChip } from '@/components/ui/function-chip';
import text from '@/components/ui/text.module.css';
import type { Person } from '@/utils/records/schema';

/** Who somebody in the meeting is: the name, which leads to their page, function and title. */
export function PersonTitle({ person }: { person: Person }) {
  return (
    <>
      <h3 className={text.name}>
        <Link href={`/person/${person.id}`}>
          <bdi>{person.name}</bdi>
        </Link>
      </h3>
      <p className={text.who}>
        <FunctionChip functionId={person.functionId} />
        {person.title && <bdi>{person.title}</bdi>}
      </p>
    </>
  );
}
