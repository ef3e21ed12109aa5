import { type CrosswalkInChromium, launchChromium } from '@/demo/browser/chromium';
import { store } from '@/demo/screens/stored';
import { createReplica } from '@/demo/serve';
import { emptyProfile, type Profile } from '@/utils/functions/profile';
import { CHROMIUM } from '../../e2e/support/built';
import { bundled } from './in-page';
import type { Size } from './two-years';

/** The user of `twoYears`. */
export const MARA: Profile = {
  ...emptyProfile('Europe/Berlin'),
  emails: ['mara.vogt@lumen.example'],
  organisationDomains: ['lumen.example'],
  functionId: 'product',
  level: 'director',
};

/** The built extension in Chromium, with this user. */
export async function launched(): Promise<CrosswalkInChromium> {
  const replica = createReplica({ now: Date.now(), timeZone: 'Europe/Berlin' });
  const app = await launchChromium({ ...CHROMIUM, replica });
  const settings = await app.open('options.html');
  await store(settings, 'local', 'profile', MARA);
  await settings.close();
  return app;
}

/** One of the modules in `in-page/` in a page of the extension, where its database is. */
export interface InExtension {
  /** What a call of the module's exports answers, such as `fill({…})`. */
  call<T>(expression: string): Promise<T>;
  close(): Promise<void>;
}

/** The page's own script does not run: it would work on the same thread. */
export async function inExtension(
  app: CrosswalkInChromium,
  name: 'two-years' | 'insights' | 'today' | 'brief',
): Promise<InExtension> {
  const page = await app.context.newPage();
  const cdp = await app.context.newCDPSession(page);
  await cdp.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.goto(`chrome-extension://${app.extensionId}/options.html`);
  await cdp.send('Emulation.setScriptExecutionDisabled', { value: false });
  const call = async (expression: string) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
    return result.value;
  };
  // The policy of the page lets no script tag in.
  await call(`${await bundled(name)}; globalThis.bench = bench; 0`);
  return {
    call: (expression) => call(`bench.${expression}`),
    close: () => page.close(),
  };
}

/** Fills the records; how many rows. */
export async function filled(app: CrosswalkInChromium, size: Size): Promise<number> {
  const page = await inExtension(app, 'two-years');
  const count = await page.call<number>(`fill(${JSON.stringify(size)})`);
  await page.close();
  return count;
}
