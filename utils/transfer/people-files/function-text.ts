import { classifyTitle } from '@/utils/functions/classify-title';
import type { FunctionId } from '@/utils/functions/taxonomy';

/**
 * The function that a directory's own words name ("HR", "Finance & Accounting", "F&E"); null when they
 * name none that is known, so that the title may tell.
 */
export function functionOfText(text: string): FunctionId | null {
  return text.trim() === '' ? null : classifyTitle('', text.slice(0, 200)).functionId;
}
