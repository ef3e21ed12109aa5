import { i18n } from '#i18n';
import { PlainSelect } from '@/components/ui/field';
import text from '@/components/ui/text.module.css';
import type { PreviewTable } from '@/utils/transfer/import/contract';
import {
  COLUMN_KEYS,
  type ColumnKey,
  type Columns,
  keyOfColumn,
  withColumn,
} from '@/utils/transfer/people-files/column-key';
import styles from './import.module.css';

type Told = ColumnKey | 'email';

const NAMES = {
  name: 'import.column.name',
  firstName: 'import.column.first_name',
  lastName: 'import.column.last_name',
  email: 'import.column.email',
  title: 'import.column.title',
  department: 'import.column.department',
  function: 'import.column.function',
  level: 'import.column.level',
  managerName: 'import.column.manager_name',
  managerEmail: 'import.column.manager_email',
  managerId: 'import.column.manager_id',
  employeeId: 'import.column.employee_id',
  location: 'import.column.location',
  startDate: 'import.column.start_date',
  organisation: 'import.column.organisation',
} as const satisfies Record<Told, string>;

const TOLD: readonly Told[] = [...COLUMN_KEYS, 'email'];

/** What each column was taken for, to be put right. */
export function ColumnChoices({
  table,
  open = false,
  onChange,
}: {
  table: PreviewTable;
  open?: boolean;
  onChange: (columns: Columns) => void;
}) {
  const { header, sample, columns } = table;
  const choose = (column: number, value: string) => {
    onChange(
      withColumn(
        columns,
        column,
        TOLD.find((key) => key === value),
      ),
    );
  };
  return (
    <details className={styles.columns} open={open}>
      <summary>{i18n.t('import.columns')}</summary>
      <p className={`${text.small} ${text.soft}`}>{i18n.t('import.columns_hint')}</p>
      <ul>
        {header
          .map((name) => name || i18n.t('import.column.unnamed'))
          .map((name, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, and names may repeat
            <li key={column} className={styles.column}>
              <div>
                <p>
                  <bdi>{name}</bdi>
                </p>
                <p className={`${text.small} ${text.faint}`}>
                  <bdi>{sample.map((row) => row[column]).find(Boolean)}</bdi>
                </p>
              </div>
              <PlainSelect
                slim
                aria-label={i18n.t('import.column.means', [name])}
                value={keyOfColumn(columns, column) ?? ''}
                onChange={(value) => choose(column, value)}
              >
                <option value="">{i18n.t('import.column.left_out')}</option>
                {TOLD.map((key) => (
                  <option key={key} value={key}>
                    {i18n.t(NAMES[key])}
                  </option>
                ))}
              </PlainSelect>
            </li>
          ))}
      </ul>
    </details>
  );
}
