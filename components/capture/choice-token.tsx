import { CircleHelp } from 'lucide-react';
import type { Ref } from 'react';
import { i18n } from '#i18n';
import { Menu, MenuItem, MenuNote } from '@/components/ui/menu';
import { Token } from '@/components/ui/token';
import type { Person } from '@/utils/records/schema';

/** A name that several people have, or perhaps none that is known: pressing it asks which. */
export function ChoiceToken({
  words,
  candidates,
  onChoose,
  onNobody,
  ref,
}: {
  /** As it was typed. */
  words: string;
  /** Likeliest first. */
  candidates: readonly Person[];
  onChoose: (id: string) => void;
  /** It is none of them. */
  onNobody: () => void;
  ref?: Ref<HTMLButtonElement>;
}) {
  return (
    <Menu
      label={i18n.t('capture.which', [words])}
      trigger={(props) => (
        <Token
          icon={CircleHelp}
          aria-label={i18n.t('capture.which', [words])}
          {...props}
          ref={(element) => {
            props.ref(element);
            if (typeof ref === 'function') ref(element);
            else if (ref) ref.current = element;
          }}
        >
          <bdi>{words}</bdi>
        </Token>
      )}
    >
      {candidates.map(({ id, name, title, emails }) => (
        <MenuItem key={id} onClick={() => onChoose(id)}>
          <bdi>{name}</bdi>
          {(title ?? emails[0]) !== undefined && (
            <>
              {' · '}
              <bdi>{title ?? emails[0]}</bdi>
            </>
          )}
        </MenuItem>
      ))}
      <MenuItem onClick={onNobody}>{i18n.t('capture.somebody_else')}</MenuItem>
      {candidates.length > 1 && <MenuNote>{i18n.t('capture.which_why')}</MenuNote>}
    </Menu>
  );
}
