import type { ImportPreview } from '@/utils/transfer/import/contract';

/** How many people and meetings a file would add, change and leave as they are, together. */
export function totals({ people, meetings }: Pick<ImportPreview, 'people' | 'meetings'>): {
  added: number;
  changed: number;
  left: number;
} {
  return {
    added: (people?.added.total ?? 0) + (meetings?.added.total ?? 0),
    changed: (people?.changed.total ?? 0) + (meetings?.changed.total ?? 0),
    left: (people?.left ?? 0) + (meetings?.left ?? 0),
  };
}
