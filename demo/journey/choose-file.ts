import type { JourneyPage } from '../browser/page';

/** Gives a text file to the page's file field, as choosing it would. */
export async function chooseFile(page: JourneyPage, name: string, text: string): Promise<void> {
  await page.evaluate((given) => {
    const { name, text }: { name: string; text: string } = JSON.parse(given);
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('There is no field for a file.');
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], name));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, JSON.stringify({ name, text }));
}
