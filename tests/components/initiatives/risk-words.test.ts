import { expect, it, vi } from 'vitest';
import { riskWords } from '@/components/initiatives/risk-words';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));

const names = { function: () => 'Legal', person: () => 'דנה לוי', number: String };

it('keeps the figure beside a name that is written from the right', () => {
  const weakest = { functionId: 'legal', best: 'dana', strength: 12 } as const;
  expect(riskWords({ risk: 0.88, weakest, functions: [weakest] }, false, names)).toBe(
    'At risk: Legal is the thin spot (\u2068דנה לוי\u2069, 12).',
  );
});
