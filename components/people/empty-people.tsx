import { Coffee } from 'lucide-react';
import { i18n } from '#i18n';
import { OpenCalendar } from '@/components/app/open-calendar';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { FunctionChip } from '@/components/ui/function-chip';
import { IconButton } from '@/components/ui/icon-button';
import { Ring } from '@/components/ui/ring';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';

/** Before the first person: where they come from, and how one will look. */
export function NobodyYet({ onAdd }: { onAdd: () => void }) {
  return (
    <>
      <div className={text.mast}>
        <h1 className={text.head}>{i18n.t('people.nobody_title')}</h1>
      </div>
      <Empty
        actions={
          <>
            <OpenCalendar />
            <Button kind="text" onClick={onAdd}>
              {i18n.t('people.add_by_hand')}
            </Button>
          </>
        }
        sample={{ label: i18n.t('people.sample_label'), row: <SampleRow /> }}
      >
        {i18n.t('people.nobody_body')}
      </Empty>
    </>
  );
}

function SampleRow() {
  return (
    <Row
      as="div"
      kind="person"
      gutter={
        <>
          <Ring status="in-touch" ratio={0.3} />
          {i18n.t('ui.days', ['19'])}
        </>
      }
      action={<IconButton icon={Coffee} label={i18n.t('people.walk')} />}
    >
      <p className={text.name}>{i18n.t('people.sample_name')}</p>
      <p className={text.who}>
        <FunctionChip functionId="general-management">
          {i18n.t('people.sample_function')}
        </FunctionChip>
        <span>{i18n.t('people.sample_job')}</span>
      </p>
    </Row>
  );
}
