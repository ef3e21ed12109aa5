// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { Counts } from '@/components/import/counts';
import { createFormat } from '@/components/ui/format';
import type { ImportPreview } from '@/utils/transfer/import/contract';
import { host, mountForEach, root } from '../mounted';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));
vi.mock('@/components/app/use-format', () => ({ useFormat: () => createFormat('en-GB', 'UTC') }));
mountForEach();

const preview: ImportPreview = {
  ...{ kind: 'ics', fileName: 'mine.ics', encoding: 'utf-8', problems: [] },
  meetings: {
    ...{ added: { rows: [], total: 2 }, changed: { rows: [], total: 0 }, left: 0 },
    ...{ attendances: 3, peopleAdded: 0, from: 0, to: 1, withoutGuests: false },
  },
};
const LEFT_OUT = /repeats all day long/;

it('says at the top that what is no meeting was left out', () => {
  const reason = 'repeats-within-day' as const;
  const problems = [{ reason, lines: [3], uids: [], count: 1 }];
  act(() => root.render(<Counts preview={{ ...preview, problems }} />));
  expect(host.textContent).toMatch(LEFT_OUT);
  act(() => root.render(<Counts preview={preview} />));
  expect(host.textContent).not.toMatch(LEFT_OUT);
});
