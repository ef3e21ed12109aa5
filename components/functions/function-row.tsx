import { Ellipsis, Merge, RotateCcw, Star, Trash2, Users } from 'lucide-react';
import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { type FunctionView, useFunctions } from '@/components/app/functions-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { IconButton } from '@/components/ui/icon-button';
import { InlineText } from '@/components/ui/inline-text';
import { IconMenu, MenuItem } from '@/components/ui/menu';
import { usualName } from '@/components/ui/names';
import { renameFunction, setColour, setMatters } from '@/utils/records/functions';
import { ChooseFunctionDialog } from './choose-function-dialog';
import { ColourMenu } from './colour-menu';
import styles from './functions.module.css';
import type { HouseCommands } from './use-house-commands';

/** One function: colour, name, how many are in it, whether it matters, and what else can be done. */
export function FunctionRow({
  view,
  people,
  mine,
  commands,
}: {
  view: FunctionView;
  people: number;
  /** It is the user's own. */
  mine: boolean;
  commands: HouseCommands;
}) {
  const { id, name, colour, matters } = view;
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  const { all } = useFunctions();
  const [asking, setAsking] = useState<'merge' | 'remove' | null>(null);
  const others = all.filter((one) => one.id !== id);
  const usual = usualName(id);
  const renamed = usual !== undefined && usual !== name;
  const rename = (to: string | undefined) =>
    void run(
      () => renameFunction(db, id, to, all, Date.now()),
      i18n.t('functions.renamed', [name, to ?? usual ?? '']),
    );
  const facts = [
    i18n.t('people.count', people, [format.number(people)]),
    ...(mine ? [i18n.t('functions.yours')] : []),
    ...(renamed ? [i18n.t('functions.usually', [usual])] : []),
    ...(view.own ? [i18n.t('functions.added_by_you')] : []),
  ];
  return (
    <li className={styles.row}>
      <ColourMenu
        name={name}
        colour={colour}
        onChoose={(next) => void run(() => setColour(db, id, next, Date.now()))}
      />
      <div className={styles.words}>
        <InlineText
          value={name}
          label={i18n.t('functions.rename', [name])}
          required
          onSave={rename}
        />
        <p className={styles.facts}>{facts.join(' · ')}</p>
      </div>
      <IconButton
        icon={Star}
        label={i18n.t('functions.matters', [name])}
        aria-pressed={matters}
        onClick={() => void run(() => setMatters(db, id, !matters, Date.now()))}
      />
      <IconMenu icon={Ellipsis} label={i18n.t('functions.more', [name])}>
        {people > 0 && (
          <MenuItem
            icon={Users}
            onClick={() =>
              void browser.tabs.create({ url: `/sidepanel.html#/people/function/${id}` })
            }
          >
            {i18n.t('functions.show_people')}
          </MenuItem>
        )}
        {renamed && (
          <MenuItem icon={RotateCcw} onClick={() => rename(undefined)}>
            {i18n.t('functions.usual_name', [usual])}
          </MenuItem>
        )}
        <MenuItem icon={Merge} onClick={() => setAsking('merge')}>
          {i18n.t('functions.merge')}
        </MenuItem>
        {view.own && (
          <MenuItem
            icon={Trash2}
            harmful
            onClick={() =>
              people > 0 || mine ? setAsking('remove') : commands.remove(view, undefined)
            }
          >
            {i18n.t('functions.remove')}
          </MenuItem>
        )}
      </IconMenu>
      {asking === 'merge' && (
        <ChooseFunctionDialog
          title={i18n.t('functions.merge_title', [name])}
          body={i18n.t('functions.merge_body', [name])}
          label={i18n.t('functions.merge_into')}
          submit={i18n.t('functions.merge_submit')}
          among={others}
          onChoose={(into) => {
            setAsking(null);
            const other = others.find((one) => one.id === into);
            if (other) commands.merge(view, other);
          }}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'remove' && (
        <ChooseFunctionDialog
          title={i18n.t('functions.remove_title', [name])}
          body={i18n.t('functions.remove_body', people, [format.number(people)])}
          label={i18n.t('functions.remove_to')}
          submit={i18n.t('functions.remove')}
          among={others}
          none={i18n.t('functions.none')}
          onChoose={(to) => {
            setAsking(null);
            commands.remove(view, to);
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </li>
  );
}
